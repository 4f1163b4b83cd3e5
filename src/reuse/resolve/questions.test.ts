import { expect, it } from 'vitest';
import { allKey, Questions, wordKey, wordOf, wordsOf } from './questions.ts';
import { type ManifestFacts, RepositoryView } from './world.ts';

const NOTHING: ManifestFacts = { packages: [], requirements: [], typescript: [], npm: [], go: [], notRead: [] };

const view = (paths: ReadonlySet<string>): RepositoryView =>
  new RepositoryView({ id: 1, family: 1, identity: 'first' }, paths, NOTHING, () => undefined);

it('a package is asked for by its folder, and every ending by one name', () => {
  const asked = ['a/scale.py', 'a/scale', 'a/scale/__init__.py', '__init__.py', 'a/b/scale.d.ts', 'scale'].map(wordOf);
  expect(asked).toEqual(['scale', 'scale', 'scale', '', 'scale', 'scale']);
});

it('whatever is answered otherwise after files came and went was asked by one of the names that are told', () => {
  let state = 1;
  const random = (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return (state >>> 8) % below;
  };
  const NAMES = ['a', 'b', 'load', 'x.y'];
  const ENDINGS = ['.py', '.pyi', '.ts', '.md', '/__init__.py', '/__init__.pyi', '/index.ts', ''];
  const place = (): string =>
    Array.from({ length: 1 + random(3) }, () => NAMES[random(NAMES.length)]).join('/') +
    ENDINGS[random(ENDINGS.length)];
  const ROOT = ['__init__.py', 'index.ts', 'load.py'];
  const any = (): string => (random(8) === 0 ? ROOT[random(ROOT.length)] : place());
  let differed = 0;
  for (let round = 0; round < 3000; round++) {
    const before = new Set(Array.from({ length: random(6) }, any));
    const now = new Set(before);
    for (let n = 0; n <= random(3); n++) {
      const path = any();
      if (!now.delete(path)) now.add(path);
    }
    const told = new Set([...wordsOf(before, now)].map((word) => wordKey(1, word)));
    if ([...before].some((path) => !now.has(path)) || now.size > before.size) told.add(allKey(1));
    const at = any().replace(/\.\w+$/, '');
    const asks: ((of: RepositoryView) => unknown)[] = [
      (of) => of.has(at),
      (of) => of.has(`${at}/__init__.py`),
      (of) => of.first(at, ['.py', '/__init__.py', '.pyi', '/index.ts', '.ts', '']),
      (of) => of.first('index', ['.ts']),
      (of) => of.hasFolder(at),
      (of) => of.holdsPython(at),
      (of) => [...of.pythonRoots(NAMES[random(3)])],
    ];
    for (const ask of asks) {
      const seed = state;
      const [one, other] = [view(before), view(now)];
      one.questions = new Questions();
      const was = one.questions.of(() => ask(one));
      state = seed;
      if (JSON.stringify(was.answer) === JSON.stringify(ask(other))) continue;
      differed++;
      const keys = was.asked.map((n) => one.questions!.keys[n]);
      expect(
        keys.some((key) => told.has(key)),
        `${[...before]} → ${[...now]}: ${keys}`,
      ).toBe(true);
    }
  }
  expect(differed).toBeGreaterThan(500);
});
