/** Whether a copy was already once what a change would make of it. */
import { type Code, codeOf } from './code.ts';
import type { Replacement } from './fit.ts';
import type { Lexicon } from './lexicon.ts';
import type { Histories } from './read-histories.ts';

/** Versions of a copy's own past that are searched for what is new. */
const MOST_PAST = 60;
/** New lines that are remembered. */
const MOST_CODES = 1000;
/** Fewer tokens are met anywhere. */
const FEW_TOKENS = 5;

export class Past {
  readonly #h: Histories;
  /** New lines, of one lexicon. */
  readonly #codes = new Map<string, Code>();
  #lexicon: Lexicon | null = null;

  constructor(histories: Histories) {
    this.#h = histories;
  }

  /**
   * Whether the copy once had the new lines: then it was decided against them. Not where the origin had them too, lost
   * them and took them back: both went the same way, and the origin is a step ahead.
   */
  hadIt({ copyVersion, event }: { copyVersion: number; event: number }, { lines }: Replacement, before: Code): boolean {
    if (!this.#hasPast(copyVersion)) return false;
    const fresh = this.#codeOf(lines, before);
    const old = before.saidAnywhereAs;
    // The longest run of lines that are new; a few tokens are met anywhere.
    let [from, to] = [0, 0];
    for (let k = 0, start = 0; k < fresh.lines; k++) {
      if (old.includes(fresh.saidAnywhereAs[k])) start = k + 1;
      else if (fresh.first[k + 1] - fresh.first[start] > fresh.first[to] - fresh.first[from])
        [from, to] = [start, k + 1];
    }
    const wanted = fresh.excerpt.hash.subarray(fresh.first[from], fresh.first[to]);
    if (wanted.length < FEW_TOKENS) return false;
    const { versions } = this.#h.history;
    return this.#everHeld(copyVersion, wanted) && !this.#everHeld(versions.before.at(event), wanted);
  }

  /** Copies of one change get the same lines. */
  #codeOf(lines: readonly string[], { languageId, lexicon }: Code): Code {
    if (this.#lexicon !== lexicon || this.#codes.size >= MOST_CODES) this.#codes.clear();
    this.#lexicon = lexicon;
    const own = lines.map((line) => line.trim());
    const key = `${languageId} ${own.join('\0')}`;
    let code = this.#codes.get(key);
    if (code === undefined) this.#codes.set(key, (code = codeOf(own, languageId, lexicon)));
    return code;
  }

  /** Most copies are as they were born. */
  #hasPast(version: number): boolean {
    const { versions } = this.#h.history;
    const content = versions.content.at(version);
    for (let v = versions.before.at(version); v >= 0; v = versions.before.at(v))
      if (versions.content.at(v) !== content) return true;
    return false;
  }

  /** Whether a version before this one held these tokens. */
  #everHeld(version: number, wanted: Int32Array): boolean {
    const { versions } = this.#h.history;
    const seen = new Set<number>([versions.content.at(version)]);
    let looked = 0;
    for (let v = versions.before.at(version); v >= 0 && looked < MOST_PAST; v = versions.before.at(v)) {
      const content = versions.content.at(v);
      if (seen.has(content)) continue;
      seen.add(content);
      looked++;
      if (holds(this.#h.contents.tokens(content), wanted)) return true;
    }
    return false;
  }
}

function holds(tokens: Int32Array, wanted: Int32Array): boolean {
  // What is there natively finds the first token quicker than a loop does.
  next: for (let i = tokens.indexOf(wanted[0]); i >= 0; i = tokens.indexOf(wanted[0], i + 1)) {
    for (let k = 1; k < wanted.length; k++) if (tokens[i + k] !== wanted[k]) continue next;
    return true;
  }
  return false;
}
