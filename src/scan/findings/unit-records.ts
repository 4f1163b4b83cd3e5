/** Every unit that was found, compared or not, with its signature and the first sentence of its documentation. */
import { FILE, UNIT } from '../../engine/corpus.ts';
import { reasonAt } from '../../engine/lexing/reasons.ts';
import type { UnitRecord } from '../result.ts';
import type { SourceReader } from '../source.ts';
import type { Places } from './places.ts';
import type { Scanned } from './scanned.ts';

export function* unitRecords({ files, corpus }: Scanned, places: Places, sources: SourceReader): Generator<UnitRecord> {
  for (let f = 0; f < files.length; f++) {
    const row = f * FILE.STRIDE;
    const count = corpus.files[row + FILE.UNIT_COUNT];
    if (count === 0) continue;
    const apart = reasonAt(corpus.files[row + FILE.SET_APART]);
    const descriptions = sources.descriptions(f);
    for (let k = 0; k < count; k++) {
      const u = corpus.files[row + FILE.UNITS] + k;
      const at = u * UNIT.STRIDE;
      const { repo, file, name, kind, start, end, cell, language } = places.ofUnit(u);
      const record: UnitRecord = {
        repo,
        file,
        name,
        kind,
        language: language!,
        start,
        end,
        tokens: corpus.units[at + UNIT.TOKEN_COUNT],
        doc: descriptions?.[k]?.doc ?? null,
        signature: descriptions?.[k]?.signature ?? '',
        setApart: apart ?? reasonAt(corpus.units[at + UNIT.SET_APART]),
      };
      if (cell !== undefined) record.cell = cell;
      yield record;
    }
  }
}
