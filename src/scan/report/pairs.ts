import { Chunks } from './chunks.ts';
import type { ReportFormat } from './format.ts';
import { placeWriter, ratio } from './place-json.ts';

export const pairs: ReportFormat = {
  id: 'pairs',
  title: 'Clone pairs, one JSON object a line',
  purpose: 'For programs: every accepted pair with its similarity, inside classes and between similar ones.',
  extension: 'jsonl',
  async write(result, out) {
    const chunks = new Chunks(out);
    const place = placeWriter();
    for (const pair of result.pairs()) {
      chunks.put(
        `{"a":${place(pair.a)},"b":${place(pair.b)},"similarity":${ratio(pair.similarity)},` +
          `"normalized":${ratio(pair.normalized)},"type":"${pair.type}","class":${JSON.stringify(pair.class)},` +
          `"fragment":${pair.fragment}}\n`,
      );
      if (chunks.full) await chunks.flush();
    }
    await chunks.flush();
  },
};
