/**
 * What every detector must be, those to come included. With UPDATE_FIXTURES=1 what was found is written into the fixtures
 * instead of compared; read the difference before you keep it.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFixture, sourceFiles, writeExpected, written } from '../../test/support/detector-fixture.ts';
import { detect, repositoryOf } from './detect.ts';
import { COMPONENT_KINDS, type Found, isNotRead, PROCESS_KINDS } from './detector.ts';
import { detectors } from './registry.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const kinds: readonly string[] = [...COMPONENT_KINDS, ...PROCESS_KINDS];
const fixtureOf = (id: string) => readFixture(join(here, id, 'fixture.txt'));

it('the registry names every folder that holds a detector, once', () => {
  const folders = readdirSync(here).filter((name) => existsSync(join(here, name, 'detector.ts')));
  expect(detectors.map((d) => d.id).sort()).toEqual(folders.sort());
});

describe.each(detectors.map((d) => [d.id, d] as const))('%s', (id, detector) => {
  it('has a complete data sheet', () => {
    for (const key of ['title', 'reason', 'looksFor', 'remediation'] as const) {
      expect(detector[key].trim(), key).toBe(detector[key]);
      expect(detector[key].length, key).toBeGreaterThan(4);
    }
    expect(detector.link).toMatch(/^https:\/\/\S+$/);
    expect(detector.emits.length).toBeGreaterThan(0);
    for (const kind of detector.emits) expect(kinds).toContain(kind);
    expect(detector.ecosystems.length).toBeGreaterThan(0);
  });

  it('finds in its fixture what is expected there', () => {
    const fixture = fixtureOf(id)!;
    expect(fixture, 'fixture.txt is there').not.toBeNull();
    const detection = detect(repositoryOf(sourceFiles(fixture.files)), [detector]);
    if (process.env.UPDATE_FIXTURES) writeExpected(fixture, written(detection));
    else expect(written(detection)).toBe(fixture.expected);
    expect(new Set(detection.facts.map((f) => f.kind))).toEqual(
      new Set(detector.emits.filter((k) => detection.facts.some((f) => f.kind === k))),
    );
    expect(detection.facts.length).toBeGreaterThan(0);
  });

  it('finds the same where files are judged one by one', () => {
    if (detector.each === undefined) return;
    const files = sourceFiles(fixtureOf(id)!.files);
    const whole = repositoryOf(files);
    const alone = files.filter((f) => detector.each!.test(f.path)).map((f) => detect(repositoryOf([f]), [detector]));
    const rest = detect(whole.without(detector.each), [detector]);
    const all = [...alone, rest];
    const lines = (text: string) => text.split('\n').sort();
    expect(lines(all.map((d) => written({ facts: d.facts, notRead: [] })).join('\n')).filter((l) => l !== '')).toEqual(
      lines(written({ facts: detect(whole, [detector]).facts, notRead: [] })).filter((l) => l !== ''),
    );
  });

  it('finds nothing in the fixtures’ paths when the files are empty', () => {
    const fixture = fixtureOf(id)!;
    const empty = repositoryOf(sourceFiles(fixture.files.map(({ path }) => ({ path, text: '' }))));
    for (const fact of detect(empty, [detector]).facts) {
      // A prompt or a dbt model is its file.
      expect(['prompt', 'dbt model', 'runbook'], fact.name).toContain(fact.kind);
    }
  });

  it('says only true places and allowed kinds, and never throws, whatever the bytes are', { timeout: 120_000 }, () => {
    const fixture = fixtureOf(id)!;
    const random = generator(id);
    for (let round = 0; round < ROUNDS; round++) {
      const files = fixture.files.map(({ path, text }) => ({ path, text: mutate(text, random) }));
      const lines = new Map(files.map((f) => [f.path, new TextDecoder().decode(f.text).split(/\r\n|\n|\r/).length]));
      const found: Found[] = [...detector.detect(repositoryOf(sourceFiles(files)))];
      for (const one of found) {
        expect(lines.has(one.file), one.file).toBe(true);
        expect(one.line).toBeGreaterThan(0);
        expect(one.line).toBeLessThanOrEqual(lines.get(one.file)!);
        if (isNotRead(one)) continue;
        expect(detector.emits).toContain(one.kind);
        expect(typeof one.name).toBe('string');
        for (const d of one.dependencies ?? []) expect(d.line).toBeLessThanOrEqual(lines.get(d.file)!);
      }
    }
  });
});

it('what is found of the whole is what is found of each module apart, and of the rest', () => {
  const files = detectors.flatMap((d) => fixtureOf(d.id)!.files.map((f) => ({ ...f, path: `${d.id}/${f.path}` })));
  const repository = repositoryOf(sourceFiles(files));
  const apart = repository.modulesOfAll.map((file) => detect(repository.focusedOn(file)));
  for (const [i, { facts }] of apart.entries())
    for (const { file } of facts) expect(file).toBe(repository.modulesOfAll[i].path);
  const all = [...apart, detect(repository.withoutModules())];
  const whole = detect(repository);
  const lines = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
  expect(lines(all.flatMap(({ facts }) => facts))).toEqual(lines(whole.facts));
  expect(lines(all.flatMap(({ notRead }) => notRead))).toEqual(lines(whole.notRead));
});

it('facts are the same in whatever order files are listed', () => {
  const files = detectors.flatMap((d) => fixtureOf(d.id)!.files.map((f) => ({ ...f, path: `${d.id}/${f.path}` })));
  const forth = written(detect(repositoryOf(sourceFiles(files))));
  const back = written(detect(repositoryOf(sourceFiles([...files].reverse()))));
  expect(forth.length).toBeGreaterThan(1000);
  expect(back).toBe(forth);
});

it('a detector that fails is named, and the others go on', () => {
  const broken = {
    ...detectors[0],
    id: 'broken',
    // biome-ignore lint/correctness/useYield: it is to fail
    *detect(): Generator<Found> {
      throw new Error('a fault');
    },
  };
  const fixture = fixtureOf('flask')!;
  const { facts, notRead } = detect(repositoryOf(sourceFiles(fixture.files)), [broken, ...detectors]);
  expect(facts.length).toBeGreaterThan(0);
  expect(notRead).toEqual([{ detector: 'broken', file: '', line: 0, because: 'the detector failed: Error: a fault' }]);
});

/** Enough to meet every kind of damage in every fixture; 40 detectors take some ten seconds. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 60);

/** mulberry32, seeded by a name: the same damage in every run. */
function generator(name: string): (below: number) => number {
  let state = [...name].reduce((sum, c) => Math.imul(sum ^ c.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '\n',
  '\\',
  ':',
  '---\n',
  '&a *a ',
  '<<: *a\n',
  '$' + '{a}',
  '\0',
  '\ufeff',
  '😀',
  '<',
  '=>',
  ',',
  '\t',
  '#',
  '? ',
  '@',
  '"""',
  '[[',
  '.',
];

function mutate(text: string, random: (below: number) => number): Uint8Array {
  let bytes = new TextEncoder().encode(text);
  for (let times = random(4); times > 0; times--) {
    const at = random(bytes.length + 1);
    const length = random(Math.min(40, bytes.length - at + 1));
    const piece = new TextEncoder().encode(PIECES[random(PIECES.length)].repeat(1 + random(3)));
    const how = random(5);
    if (how === 0) bytes = bytes.slice(0, at);
    else if (how === 1) bytes = concat(bytes.slice(0, at), bytes.slice(at + length));
    else if (how === 2) bytes = concat(bytes.slice(0, at), piece, bytes.slice(at));
    else if (how === 3) bytes = concat(bytes.slice(0, at + length), bytes.slice(at));
    else if (bytes.length > 0) bytes[Math.min(at, bytes.length - 1)] = random(256);
  }
  return bytes;
}

function concat(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
