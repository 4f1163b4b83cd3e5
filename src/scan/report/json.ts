import { Chunks } from './chunks.ts';
import type { ReportFormat } from './format.ts';
import { classJson } from './place-json.ts';

export const json: ReportFormat = {
  id: 'json',
  title: 'The whole result as one JSON document',
  purpose:
    'For programs: totals, repositories, languages, clone classes, what was set apart or not analysed; no pairs.',
  extension: 'json',
  async write(result, out, options) {
    const chunks = new Chunks(out);
    const { paths, repositories, languages, totals, setApart, notAnalysed, baseline, notes, seconds } = result;
    // What came from the cache is no property of the code: a second scan must give the same document.
    const { fromCache: _, ...summary } = totals;
    const key = (name: string, value: unknown): string => `${JSON.stringify(name)}:${JSON.stringify(value)}`;
    chunks.put(
      `{${key('tool', { name: 'spolia', version: options.version })},\n${key('paths', paths)},\n` +
        `${key('options', result.options)},\n${key('summary', summary)},\n`,
    );
    await list('repositories', repositories, JSON.stringify);
    await list('languages', languages, JSON.stringify);
    await list('classes', result.classes, classJson);
    await list('setApart', setApart, JSON.stringify);
    await list('notAnalysed', notAnalysed, JSON.stringify);
    await list('notes', notes, JSON.stringify);
    chunks.line(`${key('baseline', baseline)},\n${key('seconds', seconds)}}`);
    await chunks.flush();

    /** One item a line, so that the document can be read with line tools as well. */
    async function list<T>(name: string, items: readonly T[], write: (item: T) => string): Promise<void> {
      chunks.put(`"${name}":[`);
      for (let i = 0; i < items.length; i++) {
        chunks.put(`${i === 0 ? '\n' : ',\n'}${write(items[i])}`);
        if (chunks.full) await chunks.flush();
      }
      chunks.put(items.length === 0 ? '],\n' : '\n],\n');
    }
  },
};
