/**
 * The patterns of `.gitignore` and `.gitattributes`, compiled once and matched over raw paths.
 *
 * A pattern is cut at its slashes; each segment is a glob (`*`, `?`, `[…]`, `\x`) that never crosses a slash, and the
 * segment `**` stands for any number of folders. Both levels are matched with one remembered star to fall back to, so
 * the worst case is (segments × path) · (pattern × name) steps: hostile patterns such as `*a*a*a*b` cannot blow up, as
 * they do in a translation to regular expressions.
 * Meaning as in gitignore(5) and git's wildmatch.c with WM_PATHNAME; judged against git itself in ignore.test.ts.
 */

const STAR = 256;
const ANY = 257;
/** Numbers from here on are indices into the segment's character classes. */
const CLASS = 258;
/** A segment that is `**`. */
const FOLDERS = null;

interface Segment {
  symbols: Uint16Array;
  classes: Uint8Array[];
  /** The segment's text where it has no wildcard at all. */
  literal: string | null;
}

export interface Pattern {
  /** Matched against the name alone (no slash in the pattern), or against the path below the file that holds it. */
  anchored: boolean;
  foldersOnly: boolean;
  segments: (Segment | typeof FOLDERS)[];
  /** The folders at the start that have no wildcards, with a slash at the end: most paths are told apart by them. */
  prefix: string;
  /** `*.ext`: the most frequent form, as the text after the star; else null. */
  suffix: string | null;
  /** A name without wildcards; else null. */
  name: string | null;
}

const NAMED_CLASSES: Record<string, (c: number) => boolean> = {
  alnum: (c) => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122),
  alpha: (c) => (c >= 65 && c <= 90) || (c >= 97 && c <= 122),
  blank: (c) => c === 32 || c === 9,
  cntrl: (c) => c < 32 || c === 127,
  digit: (c) => c >= 48 && c <= 57,
  graph: (c) => c > 32 && c < 127,
  lower: (c) => c >= 97 && c <= 122,
  print: (c) => c >= 32 && c < 127,
  punct: (c) => c > 32 && c < 127 && !((c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)),
  space: (c) => c === 32 || (c >= 9 && c <= 13),
  upper: (c) => c >= 65 && c <= 90,
  xdigit: (c) => (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102),
};

/** Longer patterns than any path are not patterns. */
const LONGEST = 4096;

/** Compiles a pattern without its `!`; null when it can never match. */
export function compilePattern(raw: string): Pattern | null {
  if (raw.length > LONGEST) return null;
  const foldersOnly = raw.endsWith('/');
  if (foldersOnly) raw = raw.slice(0, -1);
  const anchored = raw.includes('/');
  if (raw.startsWith('/')) raw = raw.slice(1);
  if (raw === '') return null;

  const segments: Pattern['segments'] = [];
  let symbols: number[] = [];
  let classes: Uint8Array[] = [];
  let stars = 0;
  const finish = () => {
    // Two stars and more are special only as a whole segment; elsewhere stars in a row are one star.
    if (stars >= 2 && symbols.length === 1 && anchored) {
      if (segments.length === 0 || segments[segments.length - 1] !== FOLDERS) segments.push(FOLDERS);
    } else {
      const literal = symbols.every((s) => s < STAR) ? String.fromCharCode(...symbols) : null;
      segments.push({ symbols: Uint16Array.from(symbols), classes, literal });
    }
    symbols = [];
    classes = [];
    stars = 0;
  };
  for (let at = 0; at < raw.length; at++) {
    const c = raw[at];
    if (c === '/') {
      finish();
    } else if (c === '*') {
      if (symbols[symbols.length - 1] !== STAR) symbols.push(STAR);
      stars++;
    } else if (c === '?') {
      symbols.push(ANY);
    } else if (c === '[') {
      const read = characterClass(raw, at);
      if (read === null) return null;
      symbols.push(CLASS + classes.length);
      classes.push(read.members);
      at = read.last;
    } else if (c === '\\') {
      if (++at >= raw.length) return null;
      symbols.push(raw.charCodeAt(at));
    } else {
      symbols.push(raw.charCodeAt(at));
    }
  }
  finish();

  const only = segments.length === 1 ? segments[0] : FOLDERS;
  const name = !anchored && only !== FOLDERS ? only.literal : null;
  let suffix: string | null = null;
  if (!anchored && only !== FOLDERS && only.symbols.length > 1 && only.symbols[0] === STAR) {
    const rest = only.symbols.subarray(1);
    if (rest.every((s) => s < STAR)) suffix = String.fromCharCode(...rest);
  }
  let prefix = '';
  for (const segment of anchored ? segments.slice(0, -1) : []) {
    if (segment === FOLDERS || segment.literal === null) break;
    prefix += `${segment.literal}/`;
  }
  return { anchored, foldersOnly, segments, prefix, suffix, name };
}

function characterClass(raw: string, open: number): { members: Uint8Array; last: number } | null {
  const members = new Uint8Array(256);
  let at = open + 1;
  const negated = raw[at] === '!' || raw[at] === '^';
  if (negated) at++;
  let first = true;
  for (; at < raw.length && (first || raw[at] !== ']'); at++, first = false) {
    if (raw[at] === '[' && raw[at + 1] === ':') {
      const close = raw.indexOf(']', at + 2);
      if (close < 0) return null;
      if (raw[close - 1] === ':' && close - 1 >= at + 2) {
        const test = NAMED_CLASSES[raw.slice(at + 2, close - 1)];
        if (test === undefined) return null;
        for (let c = 0; c < 256; c++) if (test(c)) members[c] = 1;
        at = close;
        continue;
      }
    }
    if (raw[at] === '\\' && ++at >= raw.length) return null;
    const from = raw.charCodeAt(at);
    let to = from;
    if (raw[at + 1] === '-' && at + 2 < raw.length && raw[at + 2] !== ']') {
      at += 2;
      if (raw[at] === '\\' && ++at >= raw.length) return null;
      to = raw.charCodeAt(at);
    }
    // The first character counts even in a range that runs backwards.
    members[from & 255] = 1;
    for (let c = from; c <= to; c++) members[c & 255] = 1;
  }
  if (at >= raw.length) return null;
  if (negated) for (let c = 0; c < 256; c++) members[c] ^= 1;
  members[47] = 0;
  return { members, last: at };
}

/**
 * @param path raw, below the folder of the file that holds the pattern
 * @param name the last part of `path`
 */
export function matches(pattern: Pattern, path: string, name: string, isFolder: boolean): boolean {
  if (pattern.foldersOnly && !isFolder) return false;
  if (!pattern.anchored) {
    if (pattern.name !== null) return pattern.name === name;
    if (pattern.suffix !== null) return name.endsWith(pattern.suffix);
    return segmentMatches(pattern.segments[0] as Segment, name, 0, name.length);
  }
  return path.startsWith(pattern.prefix) && pathMatches(pattern.segments, path);
}

function pathMatches(segments: Pattern['segments'], path: string): boolean {
  let at = 0;
  let next = 0;
  let starAt = -1;
  let starNext = -1;
  // Each round uses up one part of the path, which ends at `stop`.
  while (at <= path.length) {
    const slash = path.indexOf('/', at);
    const stop = slash < 0 ? path.length : slash;
    if (next < segments.length && segments[next] === FOLDERS) {
      // At the end `**` needs something to stand for, elsewhere it may be nothing.
      if (next === segments.length - 1) return true;
      starAt = at;
      starNext = ++next;
      continue;
    }
    if (next < segments.length && segmentMatches(segments[next] as Segment, path, at, stop)) {
      next++;
      at = stop + 1;
      continue;
    }
    if (starNext < 0) return false;
    const skipped = path.indexOf('/', starAt);
    if (skipped < 0) return false;
    starAt = at = skipped + 1;
    next = starNext;
  }
  return next === segments.length;
}

function segmentMatches(segment: Segment, text: string, from: number, to: number): boolean {
  const { symbols, classes, literal } = segment;
  if (literal !== null) return to - from === literal.length && text.startsWith(literal, from);
  let s = 0;
  let at = from;
  let starSymbol = -1;
  let starAt = -1;
  while (at < to) {
    const symbol = s < symbols.length ? symbols[s] : -1;
    if (symbol === STAR) {
      starSymbol = ++s;
      starAt = at;
    } else if (
      symbol >= 0 &&
      (symbol === ANY ||
        (symbol < STAR ? symbol === text.charCodeAt(at) : classes[symbol - CLASS][text.charCodeAt(at) & 255] === 1))
    ) {
      s++;
      at++;
    } else if (starSymbol >= 0) {
      s = starSymbol;
      at = ++starAt;
    } else {
      return false;
    }
  }
  while (s < symbols.length && symbols[s] === STAR) s++;
  return s === symbols.length;
}
