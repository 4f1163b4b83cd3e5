/** What a settings file says of an endpoint for embeddings. */
import type { Node } from 'yaml';
import type { EmbeddingsSettings } from './settings.ts';
import type { YamlReader } from './yaml-reader.ts';

const FORM = 'url: https://embeddings.example.com/v1\nmodel: NAME\nkeyFrom: EMBEDDINGS_KEY';

/** null where the file says nothing: it is off. */
export function readEmbeddings(r: YamlReader, node: Node | null | undefined): EmbeddingsSettings | null {
  if (r.isNothing(node)) return null;
  const fields = r.fields(node, 'embeddings', ['url', 'model', 'keyFrom', 'restricted'], FORM);
  const url = addressOf(r.needed(fields, node, 'url', 'embeddings', 'the address that ends before "/embeddings"'));
  if (url === null)
    r.fail(
      fields.get('url')!,
      'url is no address of an endpoint',
      'Write http or https, host and path: https://embeddings.example.com/v1.',
    );
  const key = fields.get('keyFrom');
  const form = 'the name of a variable of the environment, such as EMBEDDINGS_KEY';
  const keyFrom = r.isNothing(key) ? null : r.text(key, 'keyFrom', form);
  // Whoever writes the key itself here must not see it in a message.
  if (keyFrom !== null && !/^[A-Z_][A-Z0-9_]{0,63}$/i.test(keyFrom))
    r.fail(key!, 'keyFrom is no name of a variable', `Write ${form}; the key itself does not belong here.`);
  return {
    ...{ url, keyFrom },
    model: r.needed(fields, node, 'model', 'embeddings', 'the name of the model, as the endpoint knows it'),
    restricted: r.yesOrNo(fields.get('restricted'), 'restricted') ?? false,
  };
}

function addressOf(text: string): string | null {
  try {
    const { protocol, username, password, search, hash, href } = new URL(text);
    const isPlain = /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === '';
    return isPlain ? href.replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
}
