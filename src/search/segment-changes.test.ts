/** A segment in two parts says in everything what one says that is made of all files: random changes, one after the other. */
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { FIELD, WordCounts } from './fields.ts';
import { Finder } from './finder.ts';
import { merged } from './merged-words.ts';
import { parseQuery } from './query.ts';
import { Segment, segmentPath, stampOf } from './segment.ts';
import { type NewDocument, SegmentBuilder } from './segment-builder.ts';
import { SegmentChanges } from './segment-changes.ts';
import type { SegmentFile } from './segment-part.ts';
import { traitsOf } from './traits.ts';

const folder = mkdtempSync(join(tmpdir(), 'spolia-segment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORDS = ['scale', 'retry', 'load', 'drift', 'clip', 'fit', 'batch', 'müller', 'cache', 'table', 'read', 'norm'];

function randomOf(seed: number): (below: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % below;
  };
}

/** What stands in a blob: always the same. */
function documentsIn(blob: number): NewDocument[] {
  const random = randomOf(blob + 7);
  return Array.from({ length: random(6) }, (_, d) => {
    const words = new WordCounts();
    const own = [WORDS[random(WORDS.length)], WORDS[random(WORDS.length)]];
    words.addAll(FIELD.name, own);
    for (let n = 0; n < 8; n++) words.add(random(10), `${WORDS[random(WORDS.length)]}${random(3) === 0 ? blob : ''}`);
    const name = `${random(2) === 0 ? '_' : ''}${own.join('_')}`;
    const facts = { name, kind: 'function', language: 'python', start: 10 * d + 1, end: 10 * d + 9, cell: -1 };
    return { ...facts, signature: `def ${name}(x)`, doc: 'ä "doc"', size: 40 + random(100), own, words: words.packed };
  });
}

interface Plan {
  file: SegmentFile;
  blob: number;
}

const fileOf = (path: string, blob: number, random: (below: number) => number): Plan => {
  const apart = random(12) === 0 ? 'generated' : null;
  const key = apart === null ? `b${blob} python` : '';
  const branch = random(15) === 0 ? 'topic' : null;
  return { file: { path, key, isTest: random(5) === 0, apart, branch, component: null }, blob };
};

const wordsOf = (path: string): string[] => path.split(/[/_.]/);

/** As a sync does it. */
function write(
  dataFolder: string,
  plans: readonly Plan[],
  before: Segment | null,
  stamp: string,
  readme: number,
): Segment {
  const changes = SegmentChanges.since(
    before,
    plans.map(({ file }) => file),
  )!;
  for (const [i, { file, blob }] of plans.entries()) {
    if (changes.isKnown(i)) changes.take(i, wordsOf);
    else {
      changes.begin(file, wordsOf(file.path));
      for (const document of documentsIn(blob)) changes.document(document);
    }
  }
  const component = { path: 'setup.py', key: 'component 1', isTest: false, apart: null, branch: null, component: 1 };
  changes.begin(component, ['root']);
  for (const document of documentsIn(100_000 + readme).slice(0, 1)) changes.document(document);
  return changes.write(dataFolder, 1, stamp)!;
}

const ID = 'git.example.com/acme/one';
const stamped = (n: number): string => stampOf(ID, `${n}`);

function all(segment: Segment) {
  const every = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));
  return {
    ...{ stamp: segment.stamp, hash: segment.hash, files: segment.files, documents: segment.documents },
    ...{ fileStart: [...segment.fileStart], flags: [...segment.flags] },
    called: every(segment.files, (f) => segment.file(f)),
    every: segment.everyFile,
    units: every(segment.documents, (d) => segment.document(d)),
    placed: every(segment.documents, (d) => segment.placeOf(d).part.documentText(segment.placeOf(d).document)),
    traits: [...traitsOf([segment], segment.documents)],
  };
}

it('says after each of many changes what one says that is made anew', () => {
  let inTwo = 0;
  for (let seed = 0; seed < 6; seed++) {
    const random = randomOf(seed);
    const [data, anew] = [join(folder, `a${seed}`), join(folder, `b${seed}`)];
    let plans = Array.from({ length: 40 }, (_, i) => fileOf(`src/m_${i}.py`, i, random));
    let readme = 0;
    for (let step = 0; step < 14; step++) {
      const path = segmentPath(data, 1);
      for (let n = step === 0 ? 0 : random(3); n > 0; n--) {
        const i = random(plans.length);
        const { path, branch } = plans[i].file;
        const change = random(6);
        if (change === 0) plans = plans.filter((_, k) => k !== i);
        else if (change === 1) plans.splice(i, 0, fileOf(`src/n_${seed}_${step}_${n}.py`, 1000 + random(200), random));
        else if (change === 2) plans[i] = { ...plans[i], file: { ...plans[i].file, path: `moved/é_${step}_${n}.py` } };
        else if (change === 3) plans[i] = fileOf(path, random(1200), random);
        else if (change === 4)
          plans[i] = { ...plans[i], file: { ...plans[i].file, branch: branch === null ? 'b' : null } };
        else readme++;
      }
      const before = Segment.open(path);
      expect(before === null).toBe(step === 0);
      const now = write(data, plans, before, stamped(step), readme);
      const one = write(anew, plans, null, stamped(step), readme);
      if (now.small !== null) inTwo++;
      expect(existsSync(`${path}-base`)).toBe(now.small !== null);
      for (const found of [now, Segment.open(path)!, Segment.read(path)!]) {
        expect(all(found)).toEqual(all(one));
        expect(SegmentBuilder.whole(found)).toEqual(SegmentBuilder.whole(one));
      }
      expect(Buffer.from(SegmentBuilder.whole(now).buffer)).toEqual(readFileSync(segmentPath(anew, 1)));
      expect(Segment.isCurrent(path, stamped(step))).toBe(true);
      expect(Segment.isCurrent(path, stamped(step - 1))).toBe(false);
      // Ranking reads nothing but this.
      const other = Segment.of(one.base);
      expect(merged([other, Segment.read(path)!])).toEqual(merged([other, one]));
      if (step % 6 !== 5) continue;
      const answers = [data, anew].map((at) => {
        const finder = Finder.open(at, [{ id: 1, identity: ID }]);
        return ['scale batch', 'retry müller', 'src clip norm'].map((text) => finder.find(parseQuery(text), 20, null));
      });
      expect(answers[0]).toEqual(answers[1]);
    }
  }
  expect(inTwo).toBeGreaterThan(30);
});

it('counts as not there when either part is damaged, cut off or lost', () => {
  const random = randomOf(5);
  const plans = Array.from({ length: 60 }, (_, i) => fileOf(`src/m_${i}.py`, i, random));
  const path = segmentPath(folder, 1);
  const base = `${path}-base`;
  const write2 = (): void => {
    write(folder, plans, null, stamped(1), 0);
    write(folder, [...plans, fileOf('new.py', 2000, () => 1)], Segment.open(path), stamped(2), 0);
    expect(Segment.read(path)?.small).not.toBeNull();
  };
  const flip = (file: string, at: (size: number) => number) => (): void => {
    const bytes = readFileSync(file);
    bytes[at(bytes.length)] ^= 4;
    writeFileSync(file, bytes);
  };
  const damages = [
    ...[path, base].flatMap((file) => [
      flip(file, (size) => size - 5),
      flip(file, (size) => size >> 1),
      flip(file, (size) => size >> 3),
      () => truncateSync(file, readFileSync(file).length - 4),
      () => truncateSync(file, 20),
      () => truncateSync(file, 0),
      () => rmSync(file),
    ]),
    // The large part of another state.
    () =>
      write(join(folder, 'other'), plans.slice(1), null, stamped(1), 1) &&
      writeFileSync(base, readFileSync(segmentPath(join(folder, 'other'), 1))),
  ];
  for (const damage of damages) {
    write2();
    damage();
    expect(Segment.read(path)).toBeNull();
    // Nobody trips over it, and the next one is whole.
    expect(Segment.isCurrent(path, stamped(2))).toBe(false);
    const anew = write(folder, plans, Segment.open(path), stamped(3), 0);
    expect(all(Segment.read(path)!)).toEqual(all(anew));
    // A sync does not look at all of it, and sees what it needs to.
    write2();
    damage();
    const before = Segment.open(path);
    const changes = SegmentChanges.since(
      before,
      plans.map(({ file }) => file),
    );
    expect(before === null || changes === null || Segment.read(path) === null).toBe(true);
  }
});
