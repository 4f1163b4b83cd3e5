/**
 * Missing fixes: changes to one member of a family of copies that another member still lacks.
 *
 *     family ► changes that are not in the copy's own past ► may they fit, by tokens? ► texts ► which places fit
 *            ► what each does ► one for each place ► weighed: fix or drift
 *
 * Cheap tests come first: of a million pairs of a change and a copy some thousands are looked at as text. Copies are
 * looked at in parts, family by family, because relatives ask for the same texts; of long histories threads take
 * the parts, as many as there are processors.
 */

import { BlobTexts } from './blob-texts.ts';
import { Callees } from './callees.ts';
import { type Candidate, Candidates, type Note } from './candidates.ts';
import { Families } from './families.ts';
import type { Cutoff, Fix, FixFilter } from './fix.ts';
import { FixHelpers } from './fix-helpers.ts';
import type { Found } from './found.ts';
import { Looking } from './look.ts';
import type { Histories } from './read-histories.ts';
import { Gathered, Reporting, type Told } from './report.ts';
import { TokenEdits } from './token-edits.ts';

export type { Cutoff, Fix, FixCommit, FixFilter, Place } from './fix.ts';

/** Copies that are looked at together, and candidates whose texts are in memory at a time. */
const COPIES = 256;
const BATCH = 600;

export interface FixOptions {
  signal?: AbortSignal;
  progress?: (done: number, of: number) => void;
  /** Told why a change of a relative is not missing in a copy; most are not even asked for their texts. One thread, then. */
  note?: Note;
  /** How many threads at most; the answer is the same. */
  threads?: number;
  /** See {@link Reporting.of}; what is filtered by copies is not asked so. */
  told?: Told;
}

export class FixFinder {
  readonly #h: Histories;
  readonly #texts: BlobTexts;
  readonly #families: Families;
  readonly #candidates: Candidates;
  readonly #looking: Looking;
  readonly #callees: Callees;
  /** Change, version of the copy and last version of the origin that do not fit, whatever stands around them. */
  readonly #settled = new Set<string>();
  /** The same from elsewhere, as numbers, until somebody asks. */
  #unsaid: Int32Array[] = [];
  readonly #isTold: boolean;

  /** @param settled pairs that are known not to fit, from `settled` of an earlier one */
  constructor(histories: Histories, settled: Int32Array = new Int32Array(0)) {
    this.#h = histories;
    this.#unsaid.push(settled);
    this.#isTold = settled.length > 0;
    const edits = new TokenEdits(histories.contents);
    this.#texts = new BlobTexts(histories);
    this.#families = new Families(histories, edits);
    this.#candidates = new Candidates(histories, edits, this.#families);
    this.#looking = new Looking(histories, this.#texts);
    this.#callees = new Callees(histories, this.#texts);
  }

  async at(
    cutoff: Cutoff = {},
    filter: FixFilter = {},
    { signal, progress, note, threads = 1, told }: FixOptions = {},
  ): Promise<{ fixes: Fix[]; drift: Fix[] }> {
    const last = this.#h.repositories.map(({ identity, commits }) => cutoff[identity] ?? commits.length - 1);
    const groups = this.#candidates.copies(last, filter);
    const of = groups.reduce((sum, { length }) => sum + length, 0);
    const gathered = new Gathered(this.#h);
    const reporting = new Reporting(this.#h, this.#families, this.#texts);
    const queue = parts(groups, COPIES);
    let done = 0;
    const isDone = (copies: readonly number[]) => {
      done += copies.length;
      progress?.(done, of);
    };
    const helpers =
      threads < 2 || note !== undefined ? null : new FixHelpers(threads, { histories: this.#h, settled: this.settled });
    progress?.(0, of);
    try {
      if (helpers === null) {
        for (const copies of queue) {
          signal?.throwIfAborted();
          await this.gather(copies, last, filter, gathered, signal, note);
          isDone(copies);
        }
      } else {
        const found = await helpers.take(queue, { last, filter }, gathered, reporting, isDone, signal);
        this.#unsaid.push(...found);
      }
    } finally {
      await helpers?.end();
      this.close();
    }
    const report = await reporting.of(gathered, filter.patches ?? true, told);
    // Whole files are looked at: one part of a change may define what another part needs.
    const isWanted = ({ copy }: Fix) =>
      filter.copies?.some((c) => c.repo === copy.repo && c.file === copy.file && (c.name ?? copy.name) === copy.name) ??
      true;
    return { fixes: report.fixes.filter(isWanted), drift: report.drift.filter(isWanted) };
  }

  /** Adds what these copies lack. */
  async gather(
    copies: readonly number[],
    last: readonly number[],
    filter: FixFilter,
    gathered: Gathered,
    signal?: AbortSignal,
    note?: Note,
  ): Promise<void> {
    this.#settle();
    // Where one does not fit, another that made the same change may.
    for (let round = this.#candidates.of(copies, last, filter, note); round.length > 0; ) {
      const isSettled = (one: Candidate) => this.#settled.has(this.#looking.settledKey(one, last));
      // Whoever asks why is told again.
      const candidates = note === undefined ? round.filter((one) => !isSettled(one)) : round;
      const rest = candidates.length === round.length ? [] : round.filter(isSettled);
      for (let from = 0; from < candidates.length; from += BATCH) {
        signal?.throwIfAborted();
        const part = candidates.slice(from, from + BATCH);
        await this.#texts.load(part.flatMap((one) => this.#looking.wanted(one, last)));
        const fitting: Found[] = [];
        for (const one of part) {
          const result = this.#looking.look(one, last, (ranked) => gathered.isBeaten(ranked));
          if (!('passed' in result)) {
            gathered.add(result);
            if ('key' in result) fitting.push(result);
            // Where it fits in part, it may fit whole as another made it.
            if (result.fitting < result.places) rest.push(one);
            continue;
          }
          note?.(one, result.passed);
          if (result.passed !== 'unreadable') this.#settled.add(this.#looking.settledKey(one, last));
          rest.push(one);
        }
        const best = fitting.filter((one) => gathered.isBest(one));
        await this.#texts.load(this.#callees.wanted(best, last));
        this.#callees.check(best, last);
      }
      round = rest
        .flatMap(({ instead: [next, ...others] }) => {
          if (next === undefined) return [];
          next.instead = others;
          return [next];
        })
        .sort((a, b) => a.event - b.event || a.copy - b.copy);
    }
  }

  /** Ends every git that it started; it may be asked again. */
  close(): void {
    this.#texts.close();
  }

  #settle(): void {
    for (const settled of this.#unsaid)
      for (let i = 0; i < settled.length; i += 3)
        this.#settled.add(`${settled[i]} ${settled[i + 1]} ${settled[i + 2]}`);
    this.#unsaid = [];
  }

  /** What is known not to fit, of what is present now. */
  get settled(): Int32Array {
    const { units, versions } = this.#h.history;
    const isCurrent = (v: number) => units.lastVersion.at(versions.unit.at(v)) === v;
    const list: number[] = [];
    const add = (event: number, copy: number, end: number) => {
      if (isCurrent(copy) && isCurrent(end)) list.push(event, copy, end);
    };
    // Threads know what this one told them, and each of them something else besides.
    if (this.#settled.size > 0 || this.#isTold) this.#settle();
    for (const settled of this.#unsaid)
      for (let i = 0; i < settled.length; i += 3) add(settled[i], settled[i + 1], settled[i + 2]);
    for (const key of this.#settled) {
      const [event, copy, end] = key.split(' ').map(Number);
      add(event, copy, end);
    }
    return Int32Array.from(list);
  }

  /** All whose missing fixes may be others when something of these changed: their families. */
  affectedBy(units: Iterable<number>): Set<number> {
    const last = this.#h.repositories.map(({ commits }) => commits.length - 1);
    const affected = new Set<number>();
    for (const unit of units) {
      affected.add(unit);
      for (const other of this.#families.around(unit, last)) affected.add(other);
    }
    return affected;
  }
}

/** Groups side by side in parts of about this size; a larger group is cut. */
function* parts(groups: readonly (readonly number[])[], size: number): Generator<number[], undefined> {
  let part: number[] = [];
  for (const group of groups) {
    for (const one of group) {
      part.push(one);
      if (part.length === size) {
        yield part;
        part = [];
      }
    }
  }
  if (part.length > 0) yield part;
}
