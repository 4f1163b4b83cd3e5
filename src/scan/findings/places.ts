/** Places of units and stretches as people open them, made when somebody asks. */
import { type Corpus, SECTION, UNIT } from '../../engine/corpus.ts';
import { sheets } from '../../engine/lexing/languages.ts';
import { UNIT_KINDS } from '../../engine/units/unit.ts';
import type { Place } from '../result.ts';
import type { Scanned } from './scanned.ts';

export class Places {
  private readonly scanned: Scanned;
  private readonly made = new Map<number, Place>();

  constructor(scanned: Scanned) {
    this.scanned = scanned;
  }

  /** One object for each unit: millions of pairs share some ten thousand places. */
  ofUnit(unit: number): Place {
    let place = this.made.get(unit);
    if (place === undefined) {
      const { corpus, files, found } = this.scanned;
      const row = unit * UNIT.STRIDE;
      const file = files[corpus.units[row + UNIT.FILE]];
      const section = corpus.units[row + UNIT.SECTION] * SECTION.STRIDE;
      const cell = corpus.sections[section + SECTION.CELL];
      place = {
        repo: found.repositories[file.repository].repo,
        file: file.place,
        name: corpus.name(unit),
        kind: UNIT_KINDS[corpus.units[row + UNIT.KIND]],
        start: corpus.units[row + UNIT.START_LINE],
        end: corpus.units[row + UNIT.END_LINE],
        language: sheets[corpus.sections[section + SECTION.LANGUAGE]].id,
      };
      if (cell >= 0) place.cell = cell;
      this.made.set(unit, place);
    }
    return place;
  }

  /** Of lines of a unit. */
  ofLines(unit: number, start: number, end: number): Place {
    return { ...this.ofUnit(unit), start, end };
  }
}

/** First and last line of a stretch of a unit's tokens. */
export function linesOf(corpus: Corpus, unit: number, from: number, tokens: number): [start: number, end: number] {
  const section = corpus.units[unit * UNIT.STRIDE + UNIT.SECTION];
  const first = corpus.units[unit * UNIT.STRIDE + UNIT.TOKENS] + from;
  // A last token that itself spans lines ends the unit at the latest.
  return [corpus.lineOfToken(section, first), corpus.lineOfToken(section, first + tokens - 1)];
}
