import { Chunks } from './chunks.ts';
import type { ReportFormat } from './format.ts';
import { placeWriter, ratioText } from './place-json.ts';

export const pairs: ReportFormat = {
  id: 'pairs',
  title: 'Clone pairs, one JSON object a line',
  purpose: 'For programs: every accepted pair with its similarity, inside classes and between similar ones.',
  extension: 'jsonl',
  async write(result, out) {
    const chunks = new Chunks(out);
    const place = placeWriter();
    const ids = new Map<string | null, string>();
    for (const pair of result.pairs()) {
      let id = ids.get(pair.class);
      if (id === undefined) ids.set(pair.class, (id = JSON.stringify(pair.class)));
      chunks.put(
        `{"a":${place(pair.a)},"b":${place(pair.b)},"similarity":${ratioText(pair.similarity)},` +
          `"normalized":${ratioText(pair.normalized)},"type":"${pair.type}","class":${id},` +
          `"fragment":${pair.fragment}}\n`,
      );
      if (chunks.full) await chunks.flush();
    }
    await chunks.flush();
  },
};
