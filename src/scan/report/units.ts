import type { UnitRecord } from '../result.ts';
import { Chunks } from './chunks.ts';
import type { ReportFormat } from './format.ts';

export const units: ReportFormat = {
  id: 'units',
  title: 'Units, one JSON object a line',
  purpose: 'For programs: every function, method, class, cell and statement that was found, of any size.',
  extension: 'jsonl',
  async write(result, out) {
    const chunks = new Chunks(out);
    for (const unit of result.units()) {
      chunks.line(unitJson(unit));
      if (chunks.full) await chunks.flush();
    }
    await chunks.flush();
  },
};

function unitJson(u: UnitRecord): string {
  const { repo, file, name, kind, language, start, end, tokens, doc, signature, setApart, cell } = u;
  const unit = { repo, file, name, kind, language, start, end, tokens, doc, signature, setApart };
  return JSON.stringify(cell === undefined ? unit : { ...unit, cell });
}
