/** How names, strings and messages of one unit are called in its copy. */
import { IDENTIFIER, STRING } from '../engine/lexing/tokens.ts';
import { type Code, Mixed, marksOf, worksOut } from './code.ts';
import type { Stretch } from './difference.ts';
import { unquoted } from './lexicon.ts';

export class Naming {
  readonly #before: Code;
  readonly #copy: Code;
  readonly #partner: Int32Array;
  readonly #usual = new Map<string, string | null | undefined>();
  /** Literals that are others in the copy: messages, keys. */
  readonly #literals = new Map<string, string>();
  readonly #quotes: Quotes;

  /** @param partner for each token of `before` its counterpart in the copy, or -1 */
  constructor(before: Code, copy: Code, partner: Int32Array) {
    this.#before = before;
    this.#copy = copy;
    this.#partner = partner;
    const [a, b] = [before.excerpt, copy.excerpt];
    for (const i of stringsIn(before)) {
      const p = partner[i];
      if (p < 0 || b.kind[p] !== STRING || a.hash[i] === b.hash[p]) continue;
      if (unquoted(a.text[i]) !== unquoted(b.text[p])) this.#literals.set(a.text[i], b.text[p]);
    }
    this.#quotes = new Quotes(before, copy);
  }

  /** What a name of the origin is in the copy, and how often, in the order in which it is met: few names are asked for. */
  #counterparts(name: string): { text: string; count: number }[] {
    const [{ text, kind }, partner] = [this.#copy.excerpt, this.#partner];
    const found: { text: string; count: number }[] = [];
    const { first, next } = places(this.#before);
    for (let i = first.get(name) ?? -1; i >= 0; i = next[i]) {
      const p = partner[i];
      if (p < 0 || kind[p] !== IDENTIFIER) continue;
      const known = found.find((one) => one.text === text[p]);
      if (known === undefined) found.push({ text: text[p], count: 1 });
      else known.count++;
    }
    return found;
  }

  /** In how many places one name stands for another. */
  support(from: string, to: string): number {
    return this.#counterparts(from).find(({ text }) => text === to)?.count ?? 0;
  }

  /** What a name of the origin mostly is in the copy; undefined where it has no counterpart, null where that is not clear. */
  usual(name: string): string | null | undefined {
    if (this.#usual.has(name)) return this.#usual.get(name);
    const found = this.#counterparts(name);
    let [best, most, sum] = ['', 0, 0];
    for (const { text, count } of found) {
      sum += count;
      if (count > most || (count === most && text === name)) [best, most] = [text, count];
    }
    const usual = found.length === 0 ? undefined : most >= 0.7 * sum ? best : null;
    this.#usual.set(name, usual);
    return usual;
  }

  /** How each name of the new lines is called in the copy. null where that cannot be told. */
  namesFor(after: Code, { bFrom, bTo }: Stretch, local: ReadonlyMap<string, string>): Map<string, string> | null {
    const names = new Map<string, string>();
    const { excerpt, first } = after;
    for (let i = first[bFrom]; i < first[bTo]; i++) {
      if (excerpt.kind[i] !== IDENTIFIER) continue;
      const name = excerpt.text[i];
      if (names.has(name)) continue;
      const to = local.get(name) ?? this.usual(name);
      if (to === null) return null;
      names.set(name, to ?? name);
    }
    // Two names that became one, or a name that changed and is also said as text: the lines would say something else.
    const exchanged = [...names].filter(([from, to]) => from !== to);
    if (exchanged.length === 0) return names;
    const kept = new Set([...names].filter(([from, to]) => from === to).map(([name]) => name));
    const targets = exchanged.map(([, to]) => to);
    if (new Set(targets).size < targets.length || targets.some((to) => kept.has(to))) return null;
    for (let i = first[bFrom]; i < first[bTo]; i++) {
      if (excerpt.kind[i] !== STRING || this.#literals.has(excerpt.text[i])) continue;
      const said = excerpt.text[i].replace(/^[a-zA-Z]*["']+|["']+$/g, '');
      const to = names.get(said);
      if (to !== undefined && to !== said) return null;
    }
    return names;
  }

  /** What a line would say in the copy. */
  saidHere({ excerpt, first, levels }: Code, k: number, names: ReadonlyMap<string, string>): string {
    const texts: string[] = [];
    for (let i = first[k]; i < first[k + 1]; i++) {
      const text = excerpt.text[i];
      if (excerpt.kind[i] === IDENTIFIER) texts.push(names.get(text) ?? text);
      else texts.push(excerpt.kind[i] === STRING ? unquoted(this.literal(text, names)) : text);
    }
    return marksOf(levels[k]) + texts.join(' ');
  }

  /** The same as the number that a code of the copy's lexicon has for such a line; {@link UNSAID} where none says it. */
  saidHereAs(code: Code, k: number, names: ReadonlyMap<string, string>): number {
    const { excerpt, first, levels } = code;
    const { lexicon } = this.#copy;
    const { kind, text, word } = excerpt;
    const [from, to] = [first[k], first[k + 1]];
    if (own.length < to - from) own = new Int32Array(2 * (to - from));
    for (let i = from; i < to; i++) {
      let here = word[i];
      if (kind[i] === IDENTIFIER) {
        const renamed = names.get(text[i]);
        if (renamed !== undefined && renamed !== text[i]) here = lexicon.wordOf(renamed);
      } else if (kind[i] === STRING) {
        const literal = this.literal(text[i], names);
        here = lexicon.unquoted(literal === text[i] ? here : lexicon.wordOf(literal));
      }
      own[i - from] = here;
    }
    mixed.begin(levels[k]);
    mixed.addAll(own, 0, to - from);
    return lexicon.lineKnown(mixed.high, mixed.low);
  }

  /** A literal in the copy: what stands for it there; in what is interpolated names are exchanged, in other text they are words. */
  literal(text: string, names: ReadonlyMap<string, string>): string {
    const known = this.#literals.get(text);
    if (known !== undefined) return known;
    text = this.#quotes.of(text);
    if (!/^[rRbB]*[fF]|^`/.test(text)) return text;
    return text.replace(/\{[^{}]*\}/g, (part) =>
      this.inText(part, (name) => names.get(name) ?? this.usual(name) ?? name),
    );
  }

  inText(text: string, rename: (name: string) => string | null): string {
    return text.replace(NAME, (name) => rename(name) ?? name);
  }
}

const mixed = new Mixed();
/** Words of a line as the copy says them. */
let own = new Int32Array(1 << 8);

/** Where a unit has strings: few of its tokens are. */
const stringsIn = worksOut(({ excerpt: { kind, count } }) => {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (kind[i] === STRING) found.push(i);
  return found;
});

/** Where a unit says each of its names: first, and after each place the next one, -1 after the last. */
const places = worksOut(({ excerpt: { text, kind, count } }) => {
  const first = new Map<string, number>();
  const next = new Int32Array(count);
  for (let i = count - 1; i >= 0; i--) {
    if (kind[i] !== IDENTIFIER) continue;
    next[i] = first.get(text[i]) ?? -1;
    first.set(text[i], i);
  }
  return { first, next };
});

const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** Where the copy quotes otherwise than the origin, plain strings are written its way. */
class Quotes {
  readonly #change: [from: string, to: string] | null;

  constructor(origin: Code, copy: Code) {
    const [a, b] = [mostlyQuoted(origin), mostlyQuoted(copy)];
    this.#change = a === b || a === null || b === null ? null : [a, b];
  }

  of(text: string): string {
    if (this.#change === null) return text;
    const [from, to] = this.#change;
    const start = text.indexOf(from);
    const inner = text.slice(start + 1, -1);
    const isPlain =
      start >= 0 && /^[a-zA-Z]*$/.test(text.slice(0, start)) && text.endsWith(from) && !/["'\\]/.test(inner);
    return isPlain ? text.slice(0, start) + to + inner + to : text;
  }
}

const mostlyQuoted = worksOut(({ excerpt }): string | null => {
  let single = 0;
  let double = 0;
  for (let i = 0; i < excerpt.count; i++) {
    if (excerpt.kind[i] !== STRING) continue;
    if (excerpt.text[i].endsWith("'")) single++;
    else if (excerpt.text[i].endsWith('"')) double++;
  }
  return single === double ? null : single > double ? "'" : '"';
});
