/** The fast search against the plain definition: every pair of units, aligned by the textbook's table. */
import { describe, expect, it } from 'vitest';
import { Analyser } from '../engine/analyse.ts';
import { SHORT } from '../engine/clones/evidence.ts';
import { groupUnits } from '../engine/clones/groups.ts';
import { Corpus, UNIT } from '../engine/corpus.ts';
import { compileScanner } from '../engine/lexing/kernel/kernel-scanner.ts';
import { normalise } from '../engine/lexing/tokens.ts';
import { compare } from './compare.ts';
import { Crew } from './crew.ts';

function random(seed: number): (below: number) => number {
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
}

const NOUNS = 'batch frame scaler window drift loader feature schema metric retry budget shard column bucket'.split(
  ' ',
);
const VERBS = 'fit transform load check merge collect emit split encode update'.split(' ');

/** A module of an ML platform: functions of random statements, and copies of them with edits. */
function modules(seed: number): string[] {
  const next = random(seed);
  const word = () => `${NOUNS[next(NOUNS.length)]}_${next(40)}`;
  const call = () => `${word()}.${VERBS[next(VERBS.length)]}(${word()}, ${next(900)})`;
  const statement = (): string =>
    [
      () => `    ${word()} = ${call()}`,
      () => `    if ${word()} > ${next(99)}:\n        return ${call()}`,
      () => `    for ${word()} in ${word()}:\n        ${word()} += ${call()}`,
      () => `    ${word()}["${word()}"] = ${word()} * ${word()} - ${next(50)}`,
    ][next(4)]();
  const originals = Array.from({ length: 40 }, () => Array.from({ length: 3 + next(14) }, statement));
  const files: string[] = [];
  let name = 0;
  for (let file = 0; file < 6; file++) {
    let text = '';
    for (let k = 0; k < 18; k++) {
      const body = [...originals[next(originals.length)]];
      for (let edits = next(4); edits > 0; edits--) {
        const at = next(body.length);
        if (next(3) === 0) body.splice(at, 1, statement());
        else if (next(2) === 0) body.splice(at, 0, statement());
        else if (body.length > 2) body.splice(at, 1);
      }
      text += `def step_${name++}(${word()}):\n${body.join('\n')}\n    return ${word()}\n\n`;
    }
    files.push(text);
  }
  return files;
}

function similarity(a: Int32Array, b: Int32Array): number {
  const row = new Int32Array(b.length + 1);
  for (const x of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j];
      row[j] = x === b[j - 1] ? diagonal + 1 : Math.max(row[j], row[j - 1]);
      diagonal = above;
    }
  }
  return (2 * row[b.length]) / (a.length + b.length);
}

describe('the search for similar units', () => {
  it.each([1, 2, 3])('finds what comparing all pairs finds, and nothing else (seed %i)', async (seed) => {
    const files = modules(seed).map((text) => new TextEncoder().encode(text));
    const corpus = Corpus.allocate(
      files.length,
      files.reduce((sum, f) => sum + f.length, 0),
    );
    const crew = new Crew(1);
    // The crew's own thread must know the corpus.
    await crew.all({
      kind: 'analyse',
      corpus: corpus.buffers,
      scanner: await compileScanner(),
      files: [],
      next: new SharedArrayBuffer(4),
      limit: 0,
      records: null,
    });
    const analyser = new Analyser(corpus);
    files.forEach((bytes, i) => {
      analyser.analyse(i, `steps_${i}.py`, bytes);
    });
    const units: number[] = [];
    for (let u = 0; u < corpus.unitCount; u++)
      if (corpus.units[u * UNIT.STRIDE + UNIT.TOKEN_COUNT] >= 20) units.push(u);
    units.sort((a, b) => a - b);
    const groups = groupUnits(corpus, Int32Array.from(units), SHORT);
    const found = await compare(
      crew,
      corpus,
      groups,
      0.7,
      null,
      () => {},
      () => {},
    );
    await crew.end();

    const pairs = new Set<string>();
    const add = (a: number, b: number) => pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`);
    const variants = (g: number) => [groups.variantStart[g], groups.variantStart[g + 1]];
    const members = (from: number, to: number) =>
      groups.members.subarray(groups.memberStart[from], groups.memberStart[to]);
    for (let g = 0; g < groups.groupCount; g++) {
      const all = members(variants(g)[0], variants(g)[1]);
      for (let i = 0; i < all.length; i++) for (let k = i + 1; k < all.length; k++) add(all[i], all[k]);
    }
    for (const list of found.groupEdges) {
      for (let i = 0; i < list.length; i += 4) {
        const [a, b] = [variants(list[i]), variants(list[i + 1])];
        for (const x of members(a[0], a[1])) for (const y of members(b[0], b[1])) add(x, y);
      }
    }
    for (const list of found.variantEdges) {
      for (let i = 0; i < list.length; i += 4) {
        for (const x of members(list[i], list[i] + 1)) for (const y of members(list[i + 1], list[i + 1] + 1)) add(x, y);
      }
    }

    const tokens = (u: number) => {
      const row = u * UNIT.STRIDE;
      const start = corpus.units[row + UNIT.TOKENS];
      return corpus.tokens.slice(start, start + corpus.units[row + UNIT.TOKEN_COUNT]);
    };
    let clear = 0;
    for (let i = 0; i < units.length; i++) {
      for (let k = i + 1; k < units.length; k++) {
        const [a, b] = [tokens(units[i]), tokens(units[k])];
        const raw = similarity(a, b);
        const norm = similarity(a.map(normalise), b.map(normalise));
        const reported = pairs.has(`${units[i]} ${units[k]}`);
        if (reported) expect(raw >= 0.7 || norm >= 0.85).toBe(true);
        // Close copies share names enough to be evidence beyond doubt; below that evidence.ts may judge.
        if (raw >= 0.8) {
          clear++;
          expect(reported).toBe(true);
        }
      }
    }
    expect(clear).toBeGreaterThan(50);
  });
});
