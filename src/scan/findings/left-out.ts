/** What was set apart or not analysed, by reason, with places to look at. */
import { FILE, UNIT } from '../../engine/corpus.ts';
import { reasonAt, reasonsCatalogue } from '../../engine/lexing/reasons.ts';
import type { LeftOut } from '../result.ts';
import type { Scanned } from './scanned.ts';

const MOST_EXAMPLES = 5;

export function leftOut({ files, corpus }: Scanned): { setApart: LeftOut[]; notAnalysed: LeftOut[] } {
  const setApart = new Map<number, LeftOut>();
  const notAnalysed = new Map<number, LeftOut>();
  /** @param line where the unit begins; 0 for a whole file */
  const entry = (map: Map<number, LeftOut>, reason: number, file: number, line: number): LeftOut => {
    let found = map.get(reason);
    if (found === undefined) {
      const code = reasonAt(reason)!;
      found = { reason: code, meaning: reasonsCatalogue[code].meaning, files: 0, units: 0, examples: [] };
      map.set(reason, found);
    }
    if (found.examples.length < MOST_EXAMPLES) {
      found.examples.push(line === 0 ? files[file].place : `${files[file].place}:${line}`);
    }
    return found;
  };
  for (let f = 0; f < files.length; f++) {
    const row = f * FILE.STRIDE;
    const refused = corpus.files[row + FILE.NOT_ANALYSED];
    if (refused !== 0) {
      entry(notAnalysed, refused, f, 0).files++;
      continue;
    }
    const apart = corpus.files[row + FILE.SET_APART];
    if (apart !== 0) {
      const e = entry(setApart, apart, f, 0);
      e.files++;
      e.units += corpus.files[row + FILE.UNIT_COUNT];
      continue;
    }
    const first = corpus.files[row + FILE.UNITS];
    for (let u = first; u < first + corpus.files[row + FILE.UNIT_COUNT]; u++) {
      const reason = corpus.units[u * UNIT.STRIDE + UNIT.SET_APART];
      if (reason !== 0) entry(setApart, reason, f, corpus.units[u * UNIT.STRIDE + UNIT.START_LINE]).units++;
    }
  }
  const sorted = (map: Map<number, LeftOut>) => [...map].sort(([a], [b]) => a - b).map(([, e]) => e);
  return { setApart: sorted(setApart), notAnalysed: sorted(notAnalysed) };
}
