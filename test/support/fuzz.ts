/**
 * Broken sources, and what must hold of their tokens and units all the same. Everything follows from a seed, so that a
 * failure is the same on every run.
 */
import { language } from '../../src/engine/lexing/languages.ts';
import { Scanner } from '../../src/engine/lexing/scanner.ts';
import { TokenBuffer } from '../../src/engine/lexing/tokens.ts';
import { recognise } from '../../src/engine/units/recognise.ts';
import type { Unit } from '../../src/engine/units/unit.ts';

/** mulberry32: numbers in [0, n). */
export function generator(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

/** `source` after one to six edits: bytes deleted or doubled, one of `pieces` or random bytes inserted, the rest cut off. */
export function mutate(source: Uint8Array, pieces: readonly string[], random: (n: number) => number): Uint8Array {
  let bytes = source;
  for (let edits = 1 + random(6); edits > 0; edits--) {
    const at = random(bytes.length + 1);
    const length = Math.min(bytes.length - at, 1 + random(random(4) === 0 ? 120 : 6));
    const piece =
      random(8) === 0
        ? Buffer.of(random(256), random(256))
        : Buffer.from(pieces[random(pieces.length)].repeat(1 + (random(10) === 0 ? random(40) : 0)));
    switch (random(5)) {
      case 0:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
        break;
      case 1:
      case 2:
        bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
        break;
      case 3:
        bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
        break;
      default:
        if (random(6) === 0) bytes = bytes.subarray(0, at);
    }
  }
  return bytes;
}

const scanner = new Scanner();
const tokens = new TokenBuffer();

/** The first thing that is wrong with the tokens or units of some bytes, or null. */
export function fault(languageId: string, bytes: Uint8Array): string | null {
  const tables = language(languageId);
  scanner.scan(bytes, 0, bytes.length, tables, tokens);
  const units: Unit[] = [];
  recognise(bytes, tokens, tables.sheet, units);
  const { count, line, partner } = tokens;
  for (let i = 0; i < count; i++) {
    const { start, end } = tokens;
    if (start[i] < (i > 0 ? end[i - 1] : 0) || end[i] <= start[i] || end[i] > bytes.length)
      return `token ${i} lies wrong`;
    if (line[i] < (i > 0 ? line[i - 1] : 1) || line[i] > tokens.lines) return `line of token ${i}`;
    if (partner[i] >= 0 && partner[partner[i]] !== i) return `bracket ${i} is matched one way`;
  }
  for (const [i, unit] of units.entries()) {
    const { declared, first, body, end, parent } = unit;
    const inOrder = 0 <= declared && declared <= first && first < body && body <= end && first < end && end <= count;
    const linesFit = unit.startLine === line[first] && unit.endLine >= line[end - 1] && unit.endLine <= tokens.lines;
    if (!inOrder || !linesFit) return `positions of unit ${i}: ${JSON.stringify(unit)}`;
    if (i > 0 && first <= units[i - 1].first) return `unit ${i} is out of order`;
    if (unit.name === '' || unit.docStart > unit.docEnd || unit.docEnd > bytes.length)
      return `name or doc of unit ${i}`;
    if (parent >= i) return `parent of unit ${i}`;
    if (parent >= 0 && (first <= units[parent].first || end > units[parent].end)) return `unit ${i} leaves its parent`;
    for (let sibling = i - 1; sibling > parent; sibling--) {
      if (units[sibling].parent === parent && units[sibling].end > first) return `unit ${i} overlaps ${sibling}`;
    }
  }
  return null;
}
