import { Chunks } from './chunks.ts';
import type { ReportFormat } from './format.ts';
import { classJson } from './place-json.ts';

export const classes: ReportFormat = {
  id: 'classes',
  title: 'Clone classes, one JSON object a line',
  purpose: 'For programs: each duplicate once with all of its copies, costliest first.',
  extension: 'jsonl',
  async write(result, out) {
    const chunks = new Chunks(out);
    for (const c of result.classes) {
      chunks.line(classJson(c));
      if (chunks.full) await chunks.flush();
    }
    await chunks.flush();
  },
};
