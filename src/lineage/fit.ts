/**
 * Whether a change fits a copy, and what it looks like there.
 *
 *     origin before      origin after             copy                     copy, fixed
 *     n = len(rows)      n = len(rows)            k = len(table)           k = len(table)
 *     return s / n       return s / n if n else 0 return s / k             return s / k if k else 0
 *
 * The copy must hold the very lines before the change, with names exchanged consistently, and the lines around them.
 * Names in new lines are exchanged as they are in the rest of the copy; the copy's own comments and layout stay.
 */
import { type Code, worksOut } from './code.ts';
import type { Stretch } from './difference.ts';
import { alignLines } from './line-alignment.ts';
import { Naming } from './naming.ts';
import { Placing } from './placing.ts';
import { Rendering, type Replacement } from './render.ts';

export type { Replacement } from './render.ts';

export type Fit =
  | { fits: true; replacement: Replacement; names: Map<string, string>; context: number }
  /** `present`: the copy has the new lines; `absent`: it has not the old ones, or they stand otherwise. */
  | { fits: false; because: 'present' | 'absent' | 'ambiguous names' | 'layout' };

/**
 * One origin and one copy, made ready for all stretches of a change. They are aligned when somebody asks what stands for what:
 * of many copies it is plain before that they have the new lines.
 */
export class Fitting {
  readonly before: Code;
  readonly copy: Code;
  #aligned: Aligned | null = null;

  constructor(before: Code, copy: Code) {
    this.before = before;
    this.copy = copy;
  }

  get #parts(): Aligned {
    if (this.#aligned === null) {
      const { before, copy } = this;
      const partner = alignLines(before, copy);
      const naming = new Naming(before, copy, partner);
      const placing = new Placing(before, copy, partner, naming);
      this.#aligned = { partner, naming, placing, rendering: new Rendering(before, copy, naming) };
    }
    return this.#aligned;
  }

  /** For each token of `before` its counterpart in the copy, or -1. */
  get partner(): Int32Array {
    return this.#parts.partner;
  }

  get #naming(): Naming {
    return this.#parts.naming;
  }

  /** Share of the tokens of both that have the same counterpart, names aside. */
  get likeness(): number {
    const { partner } = this;
    const sum = this.before.excerpt.count + this.copy.excerpt.count;
    let paired = 0;
    for (let i = 0; i < partner.length; i++) if (partner[i] >= 0) paired++;
    return sum === 0 ? 1 : (2 * paired) / sum;
  }

  /** Whether hardly anything says that one name stands for the other. */
  isDoubtful(from: string, to: string): boolean {
    return this.#naming.support(from, to) < 2 && !isAkin(from, to);
  }

  fit(after: Code, stretch: Stretch): Fit {
    const { before, copy } = this;
    const { aFrom, aTo } = stretch;
    // What replaces nearly all of it is another function.
    if (aTo - aFrom > 6 && aTo - aFrom > 0.6 * before.lines) return { fits: false, because: 'absent' };
    if (this.#isPresent(after, stretch)) return { fits: false, because: 'present' };
    const { placing, rendering } = this.#parts;
    const placed = placing.place(after, stretch);
    if (placed === null) return { fits: false, because: 'absent' };
    const { from, to, context } = placed;
    // More lines than before, and lines of just their shapes stand there: the change came, under whatever names. One short
    // line of a common shape (`a = b`) proves nothing; a guard of two lines does.
    const fresh = after.shapeAs.subarray(stretch.bFrom, stretch.bTo);
    const tokens = after.first[stretch.bTo] - after.first[stretch.bFrom];
    if (fresh.length > to - from && (tokens > 6 || (fresh.length > 1 && tokens > 4))) {
      // What stands for a line before the change is not what is new.
      const stands = (at: number) =>
        at >= 0 &&
        fresh.every((shape, k) => copy.shapeAs[at + k] === shape) &&
        !fresh.every((_, k) => placing.isPaired(at + k));
      if (stands(from) || stands(to - fresh.length)) return { fits: false, because: 'present' };
    }
    const renamed = this.#naming.namesFor(after, stretch, placed.names);
    if (renamed === null) return { fits: false, because: 'ambiguous names' };
    // With the names known: are the lines there already after all, at this very place or somewhere else?
    if (fresh.length > 0 && fresh.length > to - from) {
      const said = Int32Array.from(fresh, (_, k) => this.#naming.saidHereAs(after, stretch.bFrom + k, renamed));
      const standsAt = (at: number) => at >= 0 && said.every((line, k) => copy.saidAs[at + k] === line);
      if (standsAt(from) || standsAt(to - said.length)) return { fits: false, because: 'present' };
      // Or does a line beside them say it in fewer words? Then the copy would say it twice.
      if (from === to && said.length === 1) {
        const words = this.#naming.saidHere(after, stretch.bFrom, renamed).split(' ');
        const isSaidBy = (line: number) =>
          line >= 0 && line < copy.lines && isWithin(copy.saidAt(line).split(' '), words);
        if (isSaidBy(from - 1) || isSaidBy(from)) return { fits: false, because: 'present' };
      }
    }
    if (this.#isPresent(after, stretch, renamed)) return { fits: false, because: 'present' };
    const replacement = rendering.replacement(after, stretch, from, to, renamed);
    if (replacement === null) return { fits: false, because: 'layout' };
    return { fits: true, replacement, names: renamed, context };
  }

  /** Whether the copy says already what the change made new. */
  hasAlready(after: Code, stretch: Stretch): boolean {
    if (this.#isPresent(after, stretch)) return true;
    const names = this.#naming.namesFor(after, stretch, new Map());
    return names !== null && this.#isPresent(after, stretch, names);
  }

  /** Whether the copy says already what is new: every line of it that is worth the name. */
  #isPresent(after: Code, { aFrom, aTo, bFrom, bTo }: Stretch, names?: ReadonlyMap<string, string>): boolean {
    const [before, own] = [this.before.saidAs, this.copy.saidAs];
    const old = before.subarray(aFrom, aTo);
    let any = false;
    for (let k = bFrom; k < bTo; k++) {
      const said = after.saidAs[k];
      if (after.first[k + 1] - after.first[k] < 4 || old.includes(said)) continue;
      any = true;
      if (!own.includes(names === undefined ? said : this.#naming.saidHereAs(after, k, names))) return false;
      // The line also stood elsewhere before the change: that it is there says nothing.
      if (before.includes(said)) return false;
    }
    return any;
  }
}

interface Aligned {
  partner: Int32Array;
  naming: Naming;
  placing: Placing;
  rendering: Rendering;
}

/** The shapes of a unit's lines, each once: how many lines have it, and how many tokens such a line has. */
const shapes = worksOut(({ shapeAs, first }) => {
  const at = new Map<number, number>();
  const [shape, lines, tokens] = [
    new Int32Array(shapeAs.length),
    new Int32Array(shapeAs.length),
    new Int32Array(shapeAs.length),
  ];
  let count = 0;
  for (let k = 0; k < shapeAs.length; k++) {
    const known = at.get(shapeAs[k]);
    if (known !== undefined) lines[known]++;
    else {
      at.set(shapeAs[k], count);
      shape[count] = shapeAs[k];
      lines[count] = 1;
      tokens[count++] = first[k + 1] - first[k];
    }
  }
  return { at, count, shape, lines, tokens };
});

/** What {@link Fitting.likeness} is at most, whatever the order of lines: only lines of one shape are counterparts. */
export function mostLikeness(before: Code, copy: Code): number {
  const sum = before.excerpt.count + copy.excerpt.count;
  const there = shapes(copy);
  const { count, shape, lines, tokens } = shapes(before);
  let paired = 0;
  for (let n = 0; n < count; n++) {
    const own = there.at.get(shape[n]);
    if (own !== undefined) paired += tokens[n] * Math.min(lines[n], there.lines[own]);
  }
  return sum === 0 ? 1 : (2 * paired) / sum;
}

/** Whether the copy has lines of these shapes at all: asked before anything is aligned. */
export function mayFit(before: Code, copy: Code, { aFrom, aTo }: Stretch): boolean {
  const shape = copy.shapeAs;
  if (aFrom === aTo) {
    const [previous, next] = [before.shapeAs[aFrom - 1], before.shapeAs[aFrom]];
    return aFrom === before.lines || shape.includes(next) || shape.includes(previous);
  }
  const first = before.shapeAs[aFrom];
  next: for (let k = shape.indexOf(first); k >= 0; k = shape.indexOf(first, k + 1)) {
    for (let i = aFrom; i < aTo; i++) if (shape[k + i - aFrom] !== before.shapeAs[i]) continue next;
    return true;
  }
  return false;
}

/** Whether a statement worth the name is another one with something left out. */
function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length < 5) return false;
  let at = 0;
  for (const word of longer) if (word === shorter[at]) at++;
  return at === shorter.length;
}

/** Whether two names share a word. */
function isAkin(a: string, b: string): boolean {
  const words = (name: string) => name.match(/[A-Z]?[a-z]{3,}|[A-Z]{3,}/g)?.map((word) => word.toLowerCase()) ?? [];
  const known = new Set(words(a));
  return words(b).some((word) => known.has(word));
}
