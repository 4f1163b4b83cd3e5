/**
 * What a resolution depended on, so that it is known whether a change can make it another one:
 *
 *     =src/a/base.py    what this file offers
 *     base              whether there is a file or folder of this name, wherever: `base.py`, `base/__init__.py`, `base.ts`
 *     *                 all files
 *
 * each with the repository before it. Names and not paths, because a module is looked for in many places (roots, endings,
 * folders of scripts), most of which are empty; some forty names stand for a thousand questions. {@link wordsOf} says
 * which names a file that came or went answers to: whoever asks must ask by a name that is among them.
 */

/** Of a path or dotted name that is asked for, without endings. */
export function wordOf(path: string): string {
  let from = path.lastIndexOf('/') + 1;
  let to = path.length;
  // A package is asked for by its folder.
  if (path.startsWith('__init__.', from)) {
    if (from === 0) return '';
    to = from - 1;
    from = path.lastIndexOf('/', to - 1) + 1;
  }
  const dot = path.indexOf('.', from);
  return path.slice(from, dot < 0 || dot > to ? to : dot);
}

/** Names that are answered otherwise now that files came and went. */
export function wordsOf(before: ReadonlySet<string>, now: ReadonlySet<string>): Set<string> {
  const words = new Set<string>();
  const others = [...before].filter((path) => !now.has(path)).concat([...now].filter((path) => !before.has(path)));
  if (others.length === 0) return words;
  for (const path of others) {
    words.add(wordOf(path));
    const slash = path.lastIndexOf('/');
    words.add(path.slice(slash + 1).split('.', 1)[0]);
    // `index.ts` is its folder, as `__init__.py` is.
    words.add(slash < 0 ? '' : wordOf(path.slice(0, slash)));
  }
  // What a folder holds may be asked too: whether there is any file, any of Python.
  for (const kind of [null, /\.py[ix]?$/, /\.pyi?$/]) {
    const [had, has] = [foldersOf(before, kind), foldersOf(now, kind)];
    for (const folder of had) if (!has.has(folder)) words.add(wordOf(folder));
    for (const folder of has) if (!had.has(folder)) words.add(wordOf(folder));
  }
  return words;
}

/** All folders in and below which files lie, of one kind perhaps; without the repository's own. */
export function foldersOf(paths: ReadonlySet<string>, kind: RegExp | null = null): Set<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    if (kind?.test(path) === false) continue;
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

export const fileKey = (repository: number, path: string): string => `${repository} =${path}`;
export const wordKey = (repository: number, word: string): string => `${repository} ${word}`;
export const allKey = (repository: number): string => `${repository} *`;

/** Questions are numbers; {@link keys} says what they ask. */
export class Questions {
  readonly keys: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly ofRepository = new Map<number, { files: Map<string, number>; words: Map<string, number> }>();
  private current = new Set<number>();

  file(repository: number, path: string): void {
    const { files } = this.known(repository);
    let number = files.get(path);
    if (number === undefined) files.set(path, (number = this.number(fileKey(repository, path))));
    this.current.add(number);
  }

  word(repository: number, word: string): void {
    const { words } = this.known(repository);
    let number = words.get(word);
    if (number === undefined) words.set(word, (number = this.number(wordKey(repository, word))));
    this.current.add(number);
  }

  all(repository: number): void {
    this.current.add(this.number(allKey(repository)));
  }

  again(numbers: readonly number[]): void {
    for (const number of numbers) this.current.add(number);
  }

  /** An answer with what was asked for it; whoever asked for it all has asked that too. */
  of<T>(answer: () => T): { answer: T; asked: number[] } {
    const outer = this.current;
    this.current = new Set();
    try {
      const found = answer();
      return { answer: found, asked: [...this.current] };
    } finally {
      for (const number of this.current) outer.add(number);
      this.current = outer;
    }
  }

  /** The number of a key that is asked for, as another run called it. */
  number(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.keys.length;
      this.keys.push(key);
      this.numbers.set(key, number);
    }
    return number;
  }

  private known(repository: number): { files: Map<string, number>; words: Map<string, number> } {
    let known = this.ofRepository.get(repository);
    if (known === undefined) this.ofRepository.set(repository, (known = { files: new Map(), words: new Map() }));
    return known;
  }
}
