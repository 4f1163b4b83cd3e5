/** What a settings file says of a company's own words. */
import type { Node } from 'yaml';
import type { OwnTerm } from './settings.ts';
import type { YamlReader } from './yaml-reader.ts';

const FORM = '- means: [dunning, payment_reminder]\n  say: [customers who do not pay]';

/** In the order of the file. */
export function readGlossary(r: YamlReader, node: Node | null | undefined): OwnTerm[] {
  return r.list(node, 'glossary', FORM).map((item) => {
    const fields = r.fields(item, 'an entry of glossary', ['means', 'say'], FORM);
    const texts = (name: 'means' | 'say', form: string): string[] => {
      const given = r.texts(fields.get(name), name, `${name}: [${form}]`) ?? [];
      if (given.length === 0)
        r.fail(fields.get(name) ?? item, `an entry of glossary lacks "${name}"`, `Add "${name}: [${form}]".`);
      const mute = given.find((text) => !/\p{L}/u.test(text));
      if (mute !== undefined) r.fail(fields.get(name)!, `"${mute}" of ${name} has no word`, `Write words: [${form}].`);
      return given;
    };
    return {
      means: texts('means', 'dunning, payment_reminder'),
      say: texts('say', 'customers who do not pay'),
    };
  });
}
