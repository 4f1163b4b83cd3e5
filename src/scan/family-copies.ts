/**
 * Forks, mirrors and worktrees hold the same code by nature, so of a family only one repository's is compared: of the
 * others what they have and it has not. Otherwise forks would top every list.
 */
import { type Corpus, FILE, SECTION, UNIT } from '../engine/corpus.ts';
import { reasonIndex } from '../engine/lexing/reasons.ts';
import type { FoundFile } from '../repositories/found.ts';
import { contentKey, textKey } from './known-classes.ts';

export const FAMILY_COPY = reasonIndex('family-copy');

/**
 * Sets units apart that an earlier repository of the same family has too: at the same path under the same name (then it
 * is a newer or older version of it), or anywhere with the same code.
 *
 * @param family number of each repository's family
 */
export function setFamilyCopiesApart(corpus: Corpus, files: readonly FoundFile[], family: Int32Array): void {
  const sizes = new Map<number, number>();
  for (const f of family) sizes.set(f, (sizes.get(f) ?? 0) + 1);
  if (sizes.size === family.length) return;
  const { units } = corpus;
  const families = new Map<number, { places: Set<number>; contents: Set<number> }>();
  // Files stand in the order of their repositories.
  for (let f = 0; f < files.length; ) {
    const { repository } = files[f];
    const own = family[repository];
    const earlier = families.get(own) ?? { places: new Set(), contents: new Set() };
    families.set(own, earlier);
    // Copies within one repository are duplicates like any other, so its own units count only for those after it.
    const places: number[] = [];
    const contents: number[] = [];
    for (; f < files.length && files[f].repository === repository; f++) {
      if (sizes.get(own) === 1) continue;
      const row = f * FILE.STRIDE;
      const from = corpus.files[row + FILE.UNITS];
      for (let u = from; u < from + corpus.files[row + FILE.UNIT_COUNT]; u++) {
        const at = u * UNIT.STRIDE;
        const cell = corpus.sections[units[at + UNIT.SECTION] * SECTION.STRIDE + SECTION.CELL];
        const place = textKey(`${files[f].path}\n${corpus.name(u)}\n${cell}`);
        const content = contentKey(units[at + UNIT.RAW_HIGH], units[at + UNIT.RAW_LOW]);
        if (earlier.places.has(place) || earlier.contents.has(content)) units[at + UNIT.SET_APART] = FAMILY_COPY;
        places.push(place);
        contents.push(content);
      }
    }
    for (const place of places) earlier.places.add(place);
    for (const content of contents) earlier.contents.add(content);
  }
}
