/** A search that goes on from the last one against a search from nothing, after edits at random. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Analyser } from '../engine/analyse.ts';
import { SHORT } from '../engine/clones/evidence.ts';
import { type Groups, groupUnits } from '../engine/clones/groups.ts';
import type { SearchState } from '../engine/clones/search-state.ts';
import { Corpus, UNIT } from '../engine/corpus.ts';
import { HALF } from '../engine/kernel/assembly/slots.ts';
import { compileScanner, useScanner } from '../engine/lexing/kernel/kernel-scanner.ts';
import { type Comparison, compare, compareAgain } from './compare.ts';
import { Crew } from './crew.ts';
import { recallState, rememberState } from './search-state-file.ts';
import { nothingKnown } from './verdict-cache.ts';

/** Small numbers from 0 on, the same for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state >>> 8) % below;
  };
}

type Pick = (below: number) => number;

const NAMES = 'batch frame scaler window drift loader feature schema metric retry budget shard column bucket'.split(
  ' ',
);

const word = (pick: Pick): string => `${NAMES[pick(NAMES.length)]}_${pick(30)}`;
const call = (pick: Pick): string => `${word(pick)}.${NAMES[pick(9)]}(${word(pick)}, ${pick(300)})`;

function statement(pick: Pick): string {
  const kinds = [
    () => `    ${word(pick)} = ${call(pick)}`,
    () => `    if ${word(pick)} > ${pick(99)}:\n        return ${call(pick)}`,
    () => `    for ${word(pick)} in ${word(pick)}:\n        ${word(pick)} += ${call(pick)}`,
    () => `    ${word(pick)}["${word(pick)}"] = ${word(pick)} * ${word(pick)} - ${pick(50)}`,
    // What everybody writes: lists of runs longer than anybody may visit.
    () => '    self.config = self.load(path)\n    self.model.eval()\n    return self.model',
  ];
  return kinds[pick(kinds.length)]();
}

/** Functions, each a line that says so and a list of statements: some two dozen families of copies, and blocks that stand in several. */
class Code {
  readonly pick: Pick;
  readonly files: string[][][] = [];
  private readonly originals: string[][];

  constructor(seed: number) {
    this.pick = random(seed);
    const { pick } = this;
    this.originals = Array.from({ length: 24 }, () =>
      Array.from({ length: 3 + pick(pick(4) === 0 ? 90 : 16) }, () => statement(pick)),
    );
    for (let f = 0; f < 8; f++) this.files.push(Array.from({ length: 30 + pick(30) }, () => this.copy()));
  }

  /** Some copied functions take in a block of another one. */
  private copy(): string[] {
    const { pick, originals } = this;
    const body = [...originals[Math.min(pick(originals.length), pick(originals.length))]];
    for (let edits = pick(4); edits > 0; edits--) body.splice(pick(body.length), pick(2), statement(pick));
    if (pick(5) === 0) body.splice(pick(body.length), 0, ...originals[pick(originals.length)].slice(0, 9));
    return [`def step_${pick(7)}(self, path):`, ...body];
  }

  step(): void {
    const { pick, files } = this;
    const file = files[pick(files.length)];
    const at = pick(file.length);
    const kinds = [
      () => file[at].splice(1 + pick(file[at].length), pick(3), statement(pick)),
      () => file.splice(at, 0, this.copy()),
      () => file.length > 3 && file.splice(at, 1),
      // Moved: another order of the same groups.
      () => file.length > 3 && files[pick(files.length)].unshift(...file.splice(at, 1)),
      () => file.push([...file[at]]),
      () => files.splice(pick(files.length), 0, ...files.splice(pick(files.length), 1)),
    ];
    // Whole files change places seldom.
    kinds[pick(kinds.length - (pick(3) === 0 ? 0 : 1))]();
  }

  texts(): string[] {
    return this.files.map((file) => file.map((body) => `${body.join('\n')}\n    return path\n\n`).join(''));
  }
}

/** @param repositories between how many the files are shared out */
function grouped(texts: readonly string[], repositories: number): { corpus: Corpus; groups: Groups } {
  const files = texts.map((text) => new TextEncoder().encode(text));
  const bytes = files.reduce((sum, file) => sum + file.length, 0);
  const corpus = Corpus.allocate(files.length, bytes);
  const analyser = new Analyser(corpus);
  files.forEach((file, i) => {
    analyser.analyse(i, `steps_${i}.py`, file);
  });
  const units: number[] = [];
  for (let u = 0; u < corpus.unitCount; u++) if (corpus.units[u * UNIT.STRIDE + UNIT.TOKEN_COUNT] >= 20) units.push(u);
  const repositoryOf = (file: number): number => Math.floor((file * repositories) / files.length);
  return { corpus, groups: groupUnits(corpus, Int32Array.from(units), SHORT, repositoryOf) };
}

/** All that the next search goes on from, but what was found, which {@link found} compares. */
const leftIn = ({ occurrences, words, phrases, blockOccurrences, beyond, ...state }: SearchState) => ({
  ...digests({ occurrences, words, phrases, blockOccurrences, beyond }),
  ...digests({ identity: state.identity, selected: state.selected, blocks: state.blocks }),
  ...digests({ visits: state.visits, blockVisits: state.blockVisits }),
  ...digests({ norm: state.normSketches, raw: state.rawSketches, lengths: state.lengths, sums: state.tokenSums }),
});

type Numbers = Uint8Array | Uint16Array | Int32Array | null;

/** Megabytes of numbers are compared by their digests. */
function digests(parts: Record<string, Numbers | readonly Numbers[] | object>): Record<string, string> {
  const of = (part: unknown): string => {
    if (part === null || part === undefined) return '';
    if (!ArrayBuffer.isView(part)) return Object.values(part).map(of).join(' ');
    const { buffer, byteOffset, byteLength } = part;
    return createHash('sha1')
      .update(new Uint8Array(buffer, byteOffset, byteLength))
      .digest('hex');
  };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, of(part)]));
}

/** As sets: which thread found what does not count, and who found it need not be the same. */
function found({ groupEdges, variantEdges, fragments }: Comparison): string[][] {
  return [
    [groupEdges, 4],
    [variantEdges, 4],
    [fragments, 8],
  ].map(([lists, stride]) => {
    const rows: string[] = [];
    for (const list of lists as Int32Array[])
      for (let i = 0; i < list.length; i += stride as number)
        rows.push(list.slice(i, i + (stride as number)).join(' '));
    return rows.sort();
  });
}

const seeds = (process.env.SPOLIA_SEEDS ?? '1,2,3').split(',').map(Number);
const crew = new Crew(1);
/** Counts of its threads are added up. */
const pair = new Crew(2);

const folder = mkdtempSync(join(tmpdir(), 'spolia-states-'));

afterAll(() => {
  crew.end();
  pair.end();
  rmSync(folder, { recursive: true });
});

describe('a search that goes on from the last one', () => {
  it.each(
    seeds.flatMap((seed) =>
      [1, 2].flatMap((repositories) =>
        [{}, { full: 9 }, { full: 9, from: HALF - 500_000 }].map((limits) => [seed, repositories, limits] as const),
      ),
    ),
  )(
    'finds what a search from nothing finds (seed %i, repositories: %i, limits: %j)',
    async (seed, repositories, limits) => {
      useScanner(await compileScanner());
      const code = new Code(seed);
      let state: SearchState | null = null;
      let resumed = 0;
      let edges = 0;
      let beyond = 0;
      for (let round = 0; round < 8; round++) {
        const { corpus, groups } = grouped(code.texts(), repositories);
        const earlier = { found: null, verdicts: nothingKnown, keepsState: true, limits };
        const nothing = () => {};
        const whole = await compare(round % 2 === 0 ? crew : pair, corpus, groups, 0.7, earlier, nothing, nothing);
        if (state !== null) {
          rememberState(folder, [], state);
          const kept = recallState(folder, [], 0.7)!;
          const again = compareAgain(
            corpus,
            groups,
            0.7,
            { state: kept.state, verdicts: nothingKnown, limits },
            nothing,
          );
          kept.close();
          if (again !== null) {
            resumed++;
            expect(found(again)).toEqual(found(whole));
          }
          const left = again?.state?.() ?? null;
          beyond += left?.beyond.reduce((sum, one) => sum + one.length, 0) ?? 0;
          // A state that a search that went on left is as good as another.
          if (left !== null) expect(leftIn(left)).toEqual(leftIn(whole.state!()!));
          // Some go on from the last but one, as those of much code do.
          if (again === null || code.pick(4) === 0) state = whole.state!();
          else if (left !== null && code.pick(2) === 0) state = left;
        } else state = whole.state!();
        edges += found(whole).flat().length;
        for (let edits = 1 + code.pick(code.pick(2) === 0 ? 3 : 10); edits > 0; edits--) code.step();
      }
      expect(resumed).toBeGreaterThan(2);
      expect(edges).toBeGreaterThan(500);
      expect(beyond > 0).toBe('full' in limits);
    },
    120_000,
  );

  it('begins from nothing where the state is damaged', async () => {
    useScanner(await compileScanner());
    const code = new Code(1);
    const before = grouped(code.texts(), 1);
    const earlier = { found: null, verdicts: nothingKnown, keepsState: true };
    const nothing = () => {};
    const whole = await compare(crew, before.corpus, before.groups, 0.7, earlier, nothing, nothing);
    rememberState(folder, [], whole.state!()!);
    const file = join(folder, 'states', readdirSync(join(folder, 'states'))[0]);
    const bytes = readFileSync(file);
    const damaged = (at: number): Buffer => {
      const copy = Buffer.from(bytes);
      copy[at] ^= 1;
      return copy;
    };
    writeFileSync(file, damaged(bytes.length >> 2));
    expect(recallState(folder, [], 0.7)).toBeNull();
    writeFileSync(file, bytes);
    expect(recallState(folder, [], 0.8)).toBeNull();
    // The tokens of the last function, which is counted out.
    writeFileSync(file, damaged(bytes.length - 4));
    code.files.at(-1)!.pop();
    const { corpus, groups } = grouped(code.texts(), 1);
    const kept = recallState(folder, [], 0.7)!;
    expect(compareAgain(corpus, groups, 0.7, { state: kept.state, verdicts: nothingKnown }, nothing)).toBeNull();
    kept.close();
  });
});
