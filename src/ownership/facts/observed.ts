/**
 * Who owns what, as the history shows it. Commits come newest first; each gives its people a weight on each file that it
 * touched and that is still there:
 *
 *     weight = part played × what it was × 1/√(files touched) × ½^(age / half-life)
 *     part played: wrote it 1, co-wrote, reviewed, accepted … (`Weights`)
 *     what it was: a fix counts more, formatting and mass moves hardly
 *
 * Whoever made a file keeps a claim to it that does not fade (first authorship explains more of what developers know of
 * a file than anything else: Fritz et al., "A Degree-of-Knowledge Model", 2010). Files are followed backwards through
 * renames, by their blob or by their name within one commit.
 * The weights were chosen by hiding CODEOWNERS of real repositories (bench/ownership.mjs, docs/accuracy.md).
 * Memory: one record for each file and identity that ever met, whatever the number of commits between them; the whole
 * process has 126 MB resident after scipy's 38,143 commits.
 */
import type { Change, HistoryCommit } from '../../repositories/history.ts';
import { saysAi } from './machines.ts';
import { acceptsChange, mergedAccount, readMessage, trailersOf } from './messages.ts';
import type { People, Person, StoredPeople } from './people.ts';

export interface Weights {
  /** Days after which a change counts half. */
  halfLife: number;
  /** What a fix counts beyond a change. */
  fix: number;
  /** Of a change: what formatting, moves and the like count. */
  trivial: number;
  coAuthor: number;
  reviewer: number;
  approver: number;
  tester: number;
  /** Signed off or committed what another wrote. */
  applied: number;
  /** Merged a pull request. */
  merged: number;
  /** Made the file: what it adds, and which part of that never fades. */
  created: number;
  createdForGood: number;
  /** The power of the number of files by which a commit's weight on each is divided. */
  spread: number;
}

export const WEIGHTS: Weights = {
  halfLife: 730,
  fix: 0.5,
  trivial: 0.1,
  coAuthor: 0.5,
  reviewer: 0.5,
  approver: 0.3,
  tester: 0.1,
  applied: 0.3,
  merged: 0.3,
  created: 2,
  createdForGood: 0.5,
  spread: 0.5,
};

export type ObservedRole = 'author' | 'fixer' | 'reviewer' | 'creator';

/** What one identity did to one file. */
interface Part {
  authored: number;
  fixed: number;
  reviewed: number;
  created: number;
  /** The part of `created` that does not fade. */
  lasting: number;
  changes: number;
  first: number;
  last: number;
  /** Positions in `commits`, newest first. */
  evidence: number[];
}

/** What one person did to a set of files. */
export interface ObservedOwner {
  person: number;
  score: number;
  /** Of all people's scores. */
  share: number;
  /** What most of the score comes from. */
  role: ObservedRole;
  /** 0 to 1: large where one person did most of what is known, small where little is known at all. */
  confidence: number;
  /** Changes to single files. */
  changes: number;
  /** Seconds since 1970. */
  first: number;
  last: number;
  /** Ids of commits, newest first. */
  evidence: string[];
}

/** What somebody did in the repository as a whole. */
export interface Activity {
  /** Commits written, trivial ones included. */
  commits: number;
  trivial: number;
  fixes: number;
  /** Changes of others reviewed, applied or merged. */
  reviews: number;
  /** Written with an AI, as the commit says. */
  withAi: number;
  first: number;
  last: number;
  /** Ids of the newest commits that are more than trivial. */
  evidence: string[];
}

/** What an observer saw, as plain data. */
export interface StoredObservations {
  /** As of when the weights are. */
  now: number;
  people: StoredPeople;
  /** Raw. */
  paths: string[];
  /** Of each file and identity 8 numbers (file, identity, changes, first, last, three commits or -1), and 5 weights. */
  parts: { numbers: Float64Array; weights: Float32Array };
  commits: string[];
  activity: (Activity | undefined | null)[];
  odd: [number, number, number];
}

const MOST_EVIDENCE = 3;
const DAY = 86_400;
/** RCS, the oldest system whose histories are converted, is of 1982. */
const EARLIEST = Date.UTC(1982, 0) / 1000;

export class Observer {
  readonly #people: People;
  readonly #weights: Weights;
  readonly #now: number;
  readonly #index = new Map<string, number>();
  /** What was added; and, of files of which {@link Kept} has no rows that stand alone, what was kept. */
  readonly #parts: (Map<number, Part> | undefined)[];
  /** Of files that were there when something was kept, and are no more. */
  readonly #away = new Map<string, Map<number, Part>>();
  #kept: Kept | null = null;
  #totals: Totals | null = null;
  /** Former paths of files. */
  readonly #became = new Map<string, number>();
  readonly #commits: string[] = [];
  /** Last commit of a merged branch → the account it came from. */
  readonly #branches = new Map<string, string>();
  readonly activity: Activity[] = [];
  /** Of these persons: others are joined when there is more to tell them by. */
  #activities: { persons: readonly Person[]; byPerson: Map<number, Activity> } | null = null;
  #lastSane: number;
  readonly #isWhole: boolean;
  /** Commits whose dates cannot be true. */
  oddDates = 0;
  /** Commits by machines alone. */
  byBots = 0;
  byAiAlone = 0;

  /**
   * @param paths raw, of the files that are there now
   * @param now seconds since 1970: dates after it are not believed
   */
  constructor(people: People, paths: readonly string[], now: number, weights: Weights = WEIGHTS) {
    this.#people = people;
    this.#weights = weights;
    this.#now = now;
    this.#lastSane = now;
    this.#isWhole = Number.isInteger(now) && now < LATEST_WHOLE;
    this.#parts = new Array(paths.length);
    for (let i = 0; i < paths.length; i++) this.#index.set(paths[i], i);
  }

  /** Newest first. */
  add(commit: HistoryCommit): void {
    this.#activities = null;
    const at = this.#date(commit);
    const people = this.#people;
    const weights = this.#weights;
    const author = people.identity(commit.author.name, commit.author.email);
    people.count(author);
    const account = this.#branches.get(commit.id);
    if (account !== undefined) {
      people.vote(account, author);
      this.#branches.delete(commit.id);
    }

    if (commit.kind === 'side merge' || commit.kind === 'cut off') return;
    if (commit.kind === 'merge') {
      if (!acceptsChange(commit.message)) return;
      const from = mergedAccount(commit.message);
      if (from !== null && commit.parents.length === 2) this.#branches.set(commit.parents[1], from);
      if (people.identities[author].machine !== null) return;
      this.#act(author, at).reviews++;
      this.#spread(commit, at, [[author, 'reviewed', weights.merged]], 1);
      return;
    }

    const said = readMessage(commit.message);
    // A commit over so many files is a move, an import or a rewrite by a tool, whatever it says.
    const factor = said.trivial || commit.changed > 300 ? weights.trivial : 1;
    const parts: [number, 'authored' | 'reviewed', number][] = [];
    const machine = people.identities[author].machine;
    if (machine === null) parts.push([author, 'authored', 1]);
    let ai = machine === 'ai' || saysAi(commit.message);
    const present = new Set([author]);
    const trailers = trailersOf(commit.message);
    for (const { role, name, email } of trailers) {
      const identity = people.identity(name, email);
      if (people.identities[identity].machine !== null) {
        ai ||= people.identities[identity].machine === 'ai';
        continue;
      }
      if (present.has(identity)) continue;
      // A forge that squashes names other addresses of who wrote it: nobody writes with himself.
      if (role === 'co-author' && isSameName(name, commit.author.name)) continue;
      if (role === 'co-author') {
        // The person who let an AI write it stands for it.
        parts.push([identity, 'authored', machine === 'ai' ? 1 : weights.coAuthor]);
      } else if (role === 'reviewer') parts.push([identity, 'reviewed', weights.reviewer]);
      else if (role === 'approver') parts.push([identity, 'reviewed', weights.approver]);
      else if (role === 'tester') parts.push([identity, 'reviewed', weights.tester]);
      else if (role === 'signer') parts.push([identity, 'reviewed', weights.applied]);
      else continue;
      present.add(identity);
    }
    const committer = people.identity(commit.committer.name, commit.committer.email);
    if (
      !present.has(committer) &&
      people.identities[committer].machine === null &&
      commit.committer.email.toLowerCase() !== commit.author.email.toLowerCase()
    ) {
      parts.push([committer, 'reviewed', weights.applied]);
    }
    if (parts.every(([, what]) => what !== 'authored')) {
      if (machine === 'ai') this.byAiAlone++;
      else if (machine === 'bot') this.byBots++;
    }
    for (const [identity, what] of parts) {
      const activity = this.#act(identity, at);
      if (what === 'reviewed') activity.reviews++;
      else {
        activity.commits++;
        if (factor < 1) activity.trivial++;
        if (said.fix) activity.fixes++;
        if (ai) activity.withAi++;
        if (factor === 1 && activity.evidence.length < MOST_EVIDENCE) activity.evidence.push(commit.id);
      }
    }
    this.#spread(commit, at, parts, factor, said.fix);
  }

  #act(identity: number, at: number): Activity {
    let activity = this.activity[identity];
    if (activity === undefined) {
      activity = { commits: 0, trivial: 0, fixes: 0, reviews: 0, withAi: 0, first: at, last: at, evidence: [] };
      this.activity[identity] = activity;
    }
    activity.first = Math.min(activity.first, at);
    activity.last = Math.max(activity.last, at);
    return activity;
  }

  #spread(
    commit: HistoryCommit,
    at: number,
    people: readonly [number, 'authored' | 'reviewed', number][],
    factor: number,
    fix = false,
  ): void {
    const weights = this.#weights;
    const renamed = commit.kind === 'commit' ? renames(commit.changes) : NONE;
    const age = Math.max(0, this.#now - at) / DAY;
    const decay = 0.5 ** (age / weights.halfLife);
    const base = (factor * decay) / commit.changed ** weights.spread;
    let position = -1;
    const touched: [number, boolean, boolean][] = [];
    for (const change of commit.changes) {
      if (change.status === 'D') continue;
      const file = this.#file(change.path);
      if (file < 0) continue;
      const from = renamed.get(change.path);
      touched.push([file, change.status === 'A' && from === undefined, from !== undefined]);
    }
    // Older commits call the file by its former name. After all changes were read: names may be swapped.
    for (const [to, from] of renamed) {
      const file = this.#file(to);
      if (file >= 0) this.#became.set(from, file);
    }
    for (const [file, created, moved] of touched) {
      for (const [identity, what, weight] of people) {
        if (position < 0) position = this.#commits.push(commit.id) - 1;
        let known = this.#parts[file];
        if (known === undefined) this.#parts[file] = known = new Map();
        let part = known.get(identity);
        if (part === undefined) {
          part = {
            ...{ authored: 0, fixed: 0, reviewed: 0, created: 0, lasting: 0 },
            ...{ changes: 0, first: at, last: at, evidence: [] },
          };
          known.set(identity, part);
        }
        const value = base * weight * (moved ? weights.trivial : 1);
        if (what === 'reviewed') part.reviewed += value;
        else {
          part.authored += value;
          if (fix) part.fixed += value * weights.fix;
          if (created) {
            const once = (weights.created * weight * factor) / commit.changed ** weights.spread;
            part.created += once * (weights.createdForGood + (1 - weights.createdForGood) * decay);
            part.lasting += once * weights.createdForGood;
          }
        }
        part.changes++;
        part.first = Math.min(part.first, at);
        part.last = Math.max(part.last, at);
        if (part.evidence.length < MOST_EVIDENCE && factor === 1) part.evidence.push(position);
      }
    }
  }

  #file(path: string): number {
    // A path that is there now is itself, even if it was another file's name before.
    return this.#index.get(path) ?? this.#became.get(path) ?? -1;
  }

  /** When it was, as far as dates can be believed. */
  #date({ author, committer }: HistoryCommit): number {
    const sane = (seconds: number) => seconds >= EARLIEST && seconds <= this.#now + DAY;
    if (sane(author.seconds) && (author.seconds <= committer.seconds + DAY || !sane(committer.seconds))) {
      this.#lastSane = sane(committer.seconds) ? committer.seconds : author.seconds;
      return author.seconds;
    }
    this.oddDates++;
    if (!sane(committer.seconds)) return this.#lastSane;
    this.#lastSane = committer.seconds;
    return committer.seconds;
  }

  /**
   * Whose leaving would leave more than half of the files without an author, the fewest such people (greedily, as
   * Avelino et al. do): their number is the bus factor. Files that nobody touched do not count.
   */
  busFactor(paths: Iterable<string>): number[] {
    const filesOf = new Map<number, number[]>();
    const authors: number[] = [];
    const totals = this.#emptied();
    for (const path of paths) {
      const file = this.#index.get(path);
      if (file === undefined) continue;
      this.#sumAuthors(file, totals);
      const count = authorsOf(totals, filesOf, authors.length);
      totals.clear();
      if (count > 0) authors.push(count);
    }
    const gone: number[] = [];
    let left = authors.length;
    while (left > 0 && left * 2 >= authors.length) {
      let best = -1;
      let bestCount = 0;
      for (const [person, files] of filesOf) {
        const count = files.reduce((sum, file) => sum + (authors[file] > 0 ? 1 : 0), 0);
        if (count > bestCount || (count === bestCount && count > 0 && person < best))
          [best, bestCount] = [person, count];
      }
      if (best < 0) break;
      for (const file of filesOf.get(best)!) if (authors[file] > 0 && --authors[file] === 0) left--;
      filesOf.delete(best);
      gone.push(best);
    }
    return gone;
  }

  /** Who is who, joined: what each person did in the whole repository. */
  activityOf(person: number): Activity | null {
    return this.activities().get(person) ?? null;
  }

  /** The same of all persons at once. Asked for each owner of each component, so it is kept until more is added. */
  activities(): ReadonlyMap<number, Activity> {
    const { persons } = this.#people;
    if (this.#activities?.persons === persons) return this.#activities.byPerson;
    const sums = new Map<number, Activity>();
    this.activity.forEach((one, identity) => {
      if (one === undefined) return;
      const person = this.#people.personOf(identity);
      sums.set(person, together(sums.get(person) ?? null, one));
    });
    this.#activities = { persons, byPerson: sums };
    return sums;
  }

  /**
   * What is kept of all that was added, for {@link restore}. Weights are as of `now`: they fade alike, so that what is
   * kept can be aged later as a whole.
   */
  stored(): StoredObservations {
    this.#takeApart();
    const paths: string[] = [];
    const numbers: number[] = [];
    const weights: number[] = [];
    const put = (path: string, parts: ReadonlyMap<number, Part>) => {
      const file = paths.push(path) - 1;
      for (const [identity, p] of parts) {
        numbers.push(file, identity, p.changes, p.first, p.last, ...[0, 1, 2].map((i) => p.evidence[i] ?? -1));
        weights.push(p.authored, p.fixed, p.reviewed, p.created - p.lasting, p.lasting);
      }
    };
    for (const [path, file] of this.#index) if (this.#parts[file] !== undefined) put(path, this.#parts[file]);
    for (const [path, parts] of this.#away) put(path, parts);
    return {
      now: this.#now,
      people: this.#people.stored(),
      paths,
      parts: { numbers: Float64Array.from(numbers), weights: Float32Array.from(weights) },
      commits: this.#commits,
      activity: this.activity,
      odd: [this.oddDates, this.byBots, this.byAiAlone],
    };
  }

  /**
   * Weights become what {@link restore} will make of them: they are kept with 24 bits. What is concluded today of files that
   * nobody touches is then the same tomorrow, to the last bit, and need not be written again.
   */
  settle(): void {
    this.#takeApart();
    const settle = (parts: ReadonlyMap<number, Part> | undefined): void => {
      for (const part of parts?.values() ?? []) {
        for (const key of ['authored', 'fixed', 'reviewed'] as const) part[key] = Math.fround(part[key]);
        const fading = Math.fround(part.created - part.lasting);
        part.lasting = Math.fround(part.lasting);
        part.created = fading + part.lasting;
      }
    };
    for (const parts of this.#parts) settle(parts);
    for (const parts of this.#away.values()) settle(parts);
  }

  /**
   * Adds what was kept of older commits, after all newer ones were added. Files are found by the names they had then;
   * those that are not there now are remembered, and may come back.
   *
   * Rows of files that nothing was added to stay as they lie: as objects, the 32,000 of diffusers were a tenth of a sync
   * after one commit, most of it in the garbage collector.
   */
  restore(kept: StoredObservations): void {
    this.#takeApart();
    this.#activities = null;
    const identities = Int32Array.from(this.#people.restore(kept.people));
    const fade = 0.5 ** (Math.max(0, this.#now - kept.now) / DAY / this.#weights.halfLife);
    const offset = this.#commits.length;
    for (const commit of kept.commits) this.#commits.push(commit);
    const from = new Int32Array(this.#parts.length).fill(-1);
    const { numbers, weights } = kept.parts;
    const rows = this.#isWhole ? new Int32Array(numbers) : numbers;
    this.#kept = { numbers: rows, weights, paths: kept.paths, identities, fade, offset, from, away: [] };
    for (let row = 0; row < numbers.length; ) row = this.#restoreFile(this.#kept, row);
    kept.activity.forEach((one, k) => {
      if (one === undefined || one === null) return;
      const known = this.activity[identities[k]] ?? null;
      this.activity[identities[k]] = together(known, one);
    });
    this.oddDates += kept.odd[0];
    this.byBots += kept.odd[1];
    this.byAiAlone += kept.odd[2];
  }

  /** @param row where those of a file begin @returns where those of the next one do */
  #restoreFile(kept: Kept, row: number): number {
    const path = kept.paths[kept.numbers[row]];
    const file = this.#file(path);
    if (file < 0) kept.away.push(row);
    else if (this.#parts[file] === undefined && kept.from[file] < 0) kept.from[file] = row;
    else {
      this.#takeFileApart(kept, file);
      this.#addRows(kept, row, this.#parts[file]!);
    }
    return endOf(kept, row);
  }

  /** What was kept becomes as what is added: for whoever wants to write all of it. */
  #takeApart(): void {
    const kept = this.#kept;
    if (kept === null) return;
    for (let file = 0; file < this.#parts.length; file++) this.#takeFileApart(kept, file);
    for (const row of kept.away) {
      const path = kept.paths[kept.numbers[row]];
      let known = this.#away.get(path);
      if (known === undefined) this.#away.set(path, (known = new Map()));
      this.#addRows(kept, row, known);
    }
    this.#kept = null;
  }

  #takeFileApart(kept: Kept, file: number): void {
    const row = kept.from[file];
    if (row < 0) return;
    kept.from[file] = -1;
    this.#addRows(kept, row, (this.#parts[file] ??= new Map()));
  }

  #addRows(kept: Kept, row: number, known: Map<number, Part>): void {
    const { numbers, weights, identities, fade, offset } = kept;
    const end = endOf(kept, row);
    for (let i = row, w = (row / ROW) * ROW_WEIGHTS; i < end; i += ROW, w += ROW_WEIGHTS) {
      const identity = identities[numbers[i + 1]];
      const evidence: number[] = [];
      for (let e = i + 5; e < i + 8; e++) if (numbers[e] >= 0) evidence.push(numbers[e] + offset);
      const part = known.get(identity);
      const authored = weights[w] * fade;
      const fixed = weights[w + 1] * fade;
      const reviewed = weights[w + 2] * fade;
      const created = weights[w + 3] * fade + weights[w + 4];
      if (part === undefined) {
        known.set(identity, {
          ...{ authored, fixed, reviewed, created, lasting: weights[w + 4] },
          ...{ changes: numbers[i + 2], first: numbers[i + 3], last: numbers[i + 4], evidence },
        });
        continue;
      }
      part.authored += authored;
      part.fixed += fixed;
      part.reviewed += reviewed;
      part.created += created;
      part.lasting += weights[w + 4];
      part.changes += numbers[i + 2];
      part.first = Math.min(part.first, numbers[i + 3]);
      part.last = Math.max(part.last, numbers[i + 4]);
      part.evidence = newest([...part.evidence, ...evidence]);
    }
  }

  /**
   * When files that are there now were first and last changed, in seconds since 1970.
   *
   * @param which of which something was added, kept or not; others are as old as they were when it was kept
   */
  *ages(which: 'all' | 'added' = 'all'): Generator<{ path: string; first: number; last: number }> {
    for (const [path, file] of this.#index) {
      if (which === 'added' && this.#parts[file] === undefined) continue;
      const [first, last] = this.#ageOf(file);
      if (last >= first) yield { path, first, last };
    }
  }

  #ageOf(file: number): [first: number, last: number] {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    const kept = this.#kept;
    if (kept !== null && kept.from[file] >= 0) {
      const { numbers } = kept;
      const end = endOf(kept, kept.from[file]);
      for (let i = kept.from[file]; i < end; i += ROW) {
        if (numbers[i + 3] < first) first = numbers[i + 3];
        if (numbers[i + 4] > last) last = numbers[i + 4];
      }
      return [first, last];
    }
    for (const part of this.#parts[file]?.values() ?? []) {
      first = Math.min(first, part.first);
      last = Math.max(last, part.last);
    }
    return [first, last];
  }

  #emptied(): Totals {
    const persons = this.#people.persons.length;
    if (this.#totals === null || this.#totals.persons < persons) this.#totals = new Totals(persons, this.#isWhole);
    this.#totals.clear();
    return this.#totals;
  }

  /** Adds what was done to one file: a function of its own, because it is compiled after some calls, and one long loop is not. */
  #sumFile(file: number, totals: Totals): void {
    const personOf = this.#people.personNumbers;
    const kept = this.#kept;
    if (kept !== null && kept.from[file] >= 0) {
      totals.addRows(kept, kept.from[file], personOf);
      return;
    }
    const parts = this.#parts[file];
    if (parts !== undefined) for (const [identity, part] of parts) totals.add(personOf[identity], part);
  }

  /** As {@link #sumFile}, of what makes an author alone. */
  #sumAuthors(file: number, totals: Totals): void {
    const personOf = this.#people.personNumbers;
    const kept = this.#kept;
    if (kept !== null && kept.from[file] >= 0) {
      totals.addAuthors(kept, kept.from[file], personOf);
      return;
    }
    const parts = this.#parts[file];
    if (parts !== undefined)
      for (const [identity, part] of parts)
        totals.addAuthor(personOf[identity], part.authored, part.fixed, part.created);
  }

  /** People by what they did to files, the first the likeliest owner. @param paths raw */
  ownersOf(paths: Iterable<string>): ObservedOwner[] {
    const totals = this.#emptied();
    for (const path of paths) {
      const file = this.#index.get(path);
      if (file !== undefined) this.#sumFile(file, totals);
    }
    const { authored, fixed, reviewed, created, changes, first, last } = totals;
    const scored = totals.met.map((person) => ({
      person,
      score: authored[person] + fixed[person] + reviewed[person] + created[person],
    }));
    const total = scored.reduce((sum, { score }) => sum + score, 0);
    scored.sort((a, b) => b.score - a.score || last[b.person] - last[a.person] || a.person - b.person);
    return scored.map(({ person, score }) => {
      const share = total === 0 ? 0 : score / total;
      return {
        person,
        score,
        share,
        role: roleOf({
          ...{ authored: authored[person], fixed: fixed[person] },
          ...{ reviewed: reviewed[person], created: created[person] },
        }),
        confidence: share * (1 - 0.5 ** score),
        changes: changes[person],
        first: first[person],
        last: last[person],
        evidence: totals.evidenceOf(person).map((one) => this.#commits[one]),
      };
    });
  }
}

/** Numbers and weights of a row of {@link StoredObservations}. */
const ROW = 8;
const ROW_WEIGHTS = 5;

/** Rows that were kept and lie as they were read. */
interface Kept {
  /** As they were kept; as whole numbers while dates fit, of which V8's interpreter makes no objects. */
  numbers: Int32Array | Float64Array;
  weights: Float32Array;
  paths: readonly string[];
  /** Identities of now by those of then. */
  identities: Int32Array;
  /** What weights have become by now. */
  fade: number;
  /** Of the first of its commits among those of now. */
  offset: number;
  /** By file: where its rows begin in `numbers`; -1 for none, and for those that are {@link Part}s by now. */
  from: Int32Array;
  /** Where rows begin of files that are not there. */
  away: number[];
}

/** Those of one file stand together. */
function endOf({ numbers }: Kept, row: number): number {
  const file = numbers[row];
  let end = row + ROW;
  while (end < numbers.length && numbers[end] === file) end += ROW;
  return end;
}

/** Seconds since 1970; a day later dates are whole numbers of 32 bits no more. */
const LATEST_WHOLE = 2 ** 31 - 2 * DAY;
const NO_COMMIT = 0x7fffffff;

/** Sums by person, in the order in which persons are met, which sums of sums keep to the last bit. */
class Totals {
  readonly persons: number;
  readonly met: number[] = [];
  private readonly isMet: Uint8Array;
  readonly authored: Float64Array;
  readonly fixed: Float64Array;
  readonly reviewed: Float64Array;
  readonly created: Float64Array;
  readonly changes: Float64Array | Int32Array;
  readonly first: Float64Array | Int32Array;
  readonly last: Float64Array | Int32Array;
  /** Of each the newest three, whose numbers are the smallest. */
  private readonly evidence: Int32Array;

  /** @param isWhole whether dates are whole numbers of 32 bits: V8's interpreter makes an object of each other one that it reads */
  constructor(persons: number, isWhole: boolean) {
    this.persons = persons;
    this.isMet = new Uint8Array(persons);
    const wholes = (): Float64Array | Int32Array => (isWhole ? new Int32Array(persons) : new Float64Array(persons));
    const sums = (): Float64Array => new Float64Array(persons);
    [this.authored, this.fixed, this.reviewed, this.created] = [sums(), sums(), sums(), sums()];
    [this.changes, this.first, this.last] = [wholes(), wholes(), wholes()];
    this.evidence = new Int32Array(MOST_EVIDENCE * persons);
  }

  clear(): void {
    for (let i = 0; i < this.met.length; i++) this.isMet[this.met[i]] = 0;
    this.met.length = 0;
  }

  private meet(person: number, first: number, last: number): void {
    this.isMet[person] = 1;
    this.met.push(person);
    this.authored[person] = this.fixed[person] = this.reviewed[person] = this.created[person] = 0;
    this.changes[person] = 0;
    this.first[person] = first;
    this.last[person] = last;
  }

  add(person: number, part: Part): void {
    const at = MOST_EVIDENCE * person;
    if (this.isMet[person] === 0) {
      this.meet(person, part.first, part.last);
      for (let k = 0; k < MOST_EVIDENCE; k++) this.evidence[at + k] = part.evidence[k] ?? NO_COMMIT;
    } else for (const one of part.evidence) this.see(at, one);
    this.authored[person] += part.authored;
    this.fixed[person] += part.fixed;
    this.reviewed[person] += part.reviewed;
    this.created[person] += part.created;
    this.changes[person] += part.changes;
    if (part.first < this.first[person]) this.first[person] = part.first;
    if (part.last > this.last[person]) this.last[person] = part.last;
  }

  addRows(kept: Kept, row: number, personOf: Int32Array): void {
    const { numbers, weights, identities, fade, offset } = kept;
    const { isMet, authored, fixed, reviewed, created, changes, first, last, evidence } = this;
    const file = numbers[row];
    for (let i = row, w = (row / ROW) * ROW_WEIGHTS; numbers[i] === file; i += ROW, w += ROW_WEIGHTS) {
      const person = personOf[identities[numbers[i + 1]]];
      const at = MOST_EVIDENCE * person;
      if (isMet[person] === 0) {
        this.meet(person, numbers[i + 3], numbers[i + 4]);
        for (let k = 0; k < MOST_EVIDENCE; k++)
          evidence[at + k] = numbers[i + 5 + k] < 0 ? NO_COMMIT : numbers[i + 5 + k] + offset;
      } else {
        // Most are older than three that are known.
        for (let e = i + 5; e < i + 8 && numbers[e] >= 0; e++)
          if (numbers[e] + offset < evidence[at + MOST_EVIDENCE - 1]) this.see(at, numbers[e] + offset);
      }
      authored[person] += weights[w] * fade;
      fixed[person] += weights[w + 1] * fade;
      reviewed[person] += weights[w + 2] * fade;
      created[person] += weights[w + 3] * fade + weights[w + 4];
      changes[person] += numbers[i + 2];
      if (numbers[i + 3] < first[person]) first[person] = numbers[i + 3];
      if (numbers[i + 4] > last[person]) last[person] = numbers[i + 4];
    }
  }

  addAuthor(person: number, authored: number, fixed: number, created: number): void {
    if (this.isMet[person] === 0) {
      this.isMet[person] = 1;
      this.met.push(person);
      this.authored[person] = 0;
    }
    this.authored[person] = this.authored[person] + authored + fixed + created;
  }

  addAuthors(kept: Kept, row: number, personOf: Int32Array): void {
    const { numbers, weights, identities, fade } = kept;
    const { isMet, authored } = this;
    const file = numbers[row];
    for (let i = row, w = (row / ROW) * ROW_WEIGHTS; numbers[i] === file; i += ROW, w += ROW_WEIGHTS) {
      const person = personOf[identities[numbers[i + 1]]];
      if (isMet[person] === 0) {
        isMet[person] = 1;
        this.met.push(person);
        authored[person] = 0;
      }
      authored[person] =
        authored[person] + weights[w] * fade + weights[w + 1] * fade + (weights[w + 3] * fade + weights[w + 4]);
    }
  }

  /** @param at where the person's evidence begins */
  private see(at: number, one: number): void {
    const { evidence } = this;
    let i = at + MOST_EVIDENCE - 1;
    if (one >= evidence[i]) return;
    for (let k = at; k < i; k++) if (evidence[k] === one) return;
    for (; i > at && evidence[i - 1] > one; i--) evidence[i] = evidence[i - 1];
    evidence[i] = one;
  }

  evidenceOf(person: number): number[] {
    const found: number[] = [];
    for (let i = MOST_EVIDENCE * person; i < MOST_EVIDENCE * (person + 1) && this.evidence[i] !== NO_COMMIT; i++)
      found.push(this.evidence[i]);
    return found;
  }
}

/** Puts a file to those that are its authors; returns how many. */
function authorsOf({ met, authored }: Totals, filesOf: Map<number, number[]>, number: number): number {
  let most = 0;
  for (let i = 0; i < met.length; i++) if (authored[met[i]] > most) most = authored[met[i]];
  if (most <= 0) return 0;
  let count = 0;
  const least = most * AUTHOR_OF_FILE;
  for (let i = 0; i < met.length; i++) {
    const person = met[i];
    if (authored[person] < least) continue;
    count++;
    const files = filesOf.get(person);
    if (files === undefined) filesOf.set(person, [number]);
    else files.push(number);
  }
  return count;
}

function together(sum: Activity | null, one: Activity): Activity {
  if (sum === null) return { ...one, evidence: [...one.evidence] };
  for (const key of ['commits', 'trivial', 'fixes', 'reviews', 'withAi'] as const) sum[key] += one[key];
  sum.first = Math.min(sum.first, one.first);
  sum.last = Math.max(sum.last, one.last);
  sum.evidence = [...sum.evidence, ...one.evidence].slice(0, MOST_EVIDENCE);
  return sum;
}

/** Of the strongest in a file, what one needs to be among its authors (Avelino et al., "A Novel Approach for Estimating Truck Factors", 2016). */
const AUTHOR_OF_FILE = 0.75;

function newest(evidence: number[]): number[] {
  return evidence.sort((a, b) => a - b).slice(0, MOST_EVIDENCE);
}

function roleOf({
  authored,
  fixed,
  reviewed,
  created,
}: Pick<Part, 'authored' | 'fixed' | 'reviewed' | 'created'>): ObservedRole {
  if (reviewed > authored + created) return 'reviewer';
  if (created > authored) return 'creator';
  // `fixed` is what fixes count beyond their change: half of it again.
  return fixed * 2 > authored / 2 ? 'fixer' : 'author';
}

const NONE: ReadonlyMap<string, string> = new Map();

/** New path → former path, within one commit: the same blob, else the same name where nothing else has it. */
export function renames(changes: readonly Change[]): ReadonlyMap<string, string> {
  const gone = changes.filter((change) => change.status === 'D');
  if (gone.length === 0) return NONE;
  const found = new Map<string, string>();
  const taken = new Set<string>();
  const added = changes.filter((change) => change.status === 'A');
  const unique = (key: (change: Change, id: string) => string) => {
    const byKey = new Map<string, Change | null>();
    for (const change of gone) {
      if (taken.has(change.path)) continue;
      const k = key(change, change.before);
      byKey.set(k, byKey.has(k) ? null : change);
    }
    const wanted = new Map<string, Change | null>();
    for (const change of added) {
      if (found.has(change.path)) continue;
      const k = key(change, change.after);
      wanted.set(k, wanted.has(k) ? null : change);
    }
    for (const [k, to] of wanted) {
      const from = byKey.get(k);
      if (to === null || from === null || from === undefined) continue;
      found.set(to.path, from.path);
      taken.add(from.path);
    }
  };
  const base = ({ path }: Change) => path.slice(path.lastIndexOf('/') + 1);
  // Files of the same content, such as empty ones, are told apart by their names.
  unique((change, id) => `${id} ${base(change)}`);
  unique((_, id) => id);
  // Moved and edited. In a small commit that makes `__init__.py` here and drops one there, nothing was moved.
  unique((change) => {
    const parts = change.path.split('/');
    return parts.slice(-2).join('/');
  });
  unique(base);
  return found;
}

const isSameName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
