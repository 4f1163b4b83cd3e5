/**
 * Missing fixes: changes to one member of a family of copies that another member still lacks.
 *
 *     family ► changes that are not in the copy's own past ► may they fit, by tokens? ► texts ► which places fit
 *            ► what each does ► one for each place ► weighed: fix or drift
 *
 * Cheap tests come first: of a million pairs of a change and a copy some thousands are looked at as text.
 */
import { createHash } from 'node:crypto';
import { sheets } from '../engine/lexing/languages.ts';
import { IDENTIFIER, STRING } from '../engine/lexing/tokens.ts';
import { subject } from '../repositories/mainline.ts';
import { kindOf, languageOf, ROW, sortOf, takesPart } from './blob-tables.ts';
import { BlobTexts, type Wanted } from './blob-texts.ts';
import { type ChangeKind, classify, isRenaming, type Trait } from './classify.ts';
import { type Code, codeOf, keysOf, withoutLevel } from './code.ts';
import { differences, type Stretch } from './difference.ts';
import { type Circumstances, type Evidence, weigh } from './evidence.ts';
import { Fitting, mayFit, type Replacement } from './fit.ts';
import { patchOf } from './patch.ts';
import type { Histories } from './read-histories.ts';
import { type Mark, TokenEdits } from './token-edits.ts';
import { isWellFormed } from './wellformed.ts';

export interface Place {
  repo: string;
  file: string;
  name: string;
  kind: string;
  start: number;
  end: number;
}

export interface FixCommit {
  repo: string;
  id: string;
  /** On the main line. */
  position: number;
  seconds: number;
  author: { name: string; email: string };
  subject: string;
}

export interface Fix {
  id: string;
  kind: 'fix' | 'drift';
  why: string | null;
  score: number;
  origin: Place;
  copy: Place;
  relation: 'copy' | 'origin' | 'sibling' | 'together';
  commits: FixCommit[];
  evidence: Evidence[];
  received: number;
  lacking: number;
  removed: number;
  added: number;
  names: { from: string; to: string }[];
  patch: string;
  /** For those who store them: numbers of the units, what the judgement rests on, and who else has or lacks it. */
  stored: {
    origin: number;
    copy: number;
    circumstances: Circumstances;
    receivedBy: number[];
    receivedApart: number[];
    lackedBy: number[];
  };
}

/** Per repository the last position that exists, -1 for nothing; those not named as far as they go. */
export type Cutoff = Readonly<Record<string, number>>;

export interface FixFilter {
  copies?: readonly { repo: string; file: string; name?: string }[];
  changes?: readonly { repo: string; position: number }[];
  patches?: boolean;
  /** Only these as the side that lacks something, by their numbers. */
  units?: ReadonlySet<number>;
}

/** Steps from copy to copy, and members of a family that are looked at. */
const FARTHEST = 4;
const MOST_MEMBERS = 200;
/** Candidates whose texts are in memory at a time. */
const BATCH = 600;
/** Units of a copy's own past that are searched for what is new. */
const MOST_PAST = 60;
const TEST_SETUP = /(^|\.)(get_test_params|get_test_data|create_test_instances?\w*|_?get_test_\w+)$/;
/** Below it the lines that are alike are alike by chance. */
const LIKE = 0.5;

interface Member {
  unit: number;
  distance: number;
  relation: Fix['relation'];
  /** Versions up to this one are in the copy's own past. */
  inherited: number;
}

interface Candidate extends Member {
  copy: number;
  copyVersion: number;
  /** The version that the change made, and the origin's version at the cut-off. */
  event: number;
  now: number;
  /** Other members that have the same change. */
  receivedBy: number[];
  /** Those of them that got it by another commit: it has travelled. */
  receivedApart: number[];
}

interface Found extends Candidate {
  names: Map<string, string>;
  kinds: ChangeKind[];
  traits: Set<Trait>;
  fitting: number;
  places: number;
  likeness: number;
  unknownNames: string[];
  missingNames: string[];
  /** Names that its lines define, `self.x` among them. */
  defines: string[];
  /** Those of them that nothing reads. */
  unread: string[];
  addsOption: boolean;
  added: number;
  removed: number;
  copyStart: number;
  copyEnd: number;
  patch: string;
  /** Which lines of the copy it touches. */
  lines: string;
  /** What tells it from others: the copy's lines and what becomes of them. */
  key: string;
}

export class FixFinder {
  readonly #h: Histories;
  readonly #edits: TokenEdits;
  readonly #texts: BlobTexts;
  /** By unit: rows of `copies` in which it is on either side. */
  readonly #links = new Map<number, number[]>();
  /** By unit: the row that says what it was copied from when it was born. */
  readonly #bornFrom = new Map<number, number>();
  readonly #familyOf: Int32Array;
  readonly #byCommit = new Map<string, number[]>();
  /** The one looked at last: candidates come change by change. */
  #change: (Change & { event: number; end: number }) | null = null;
  /** Change, version of the copy and last version of the origin that do not fit, whatever stands around them. */
  readonly #settled = new Set<string>();
  readonly #marksOf = new Map<string, Map<number, Set<number>>>();

  /** @param settled pairs that are known not to fit, from `settled` of an earlier one */
  constructor(histories: Histories, settled: Int32Array = new Int32Array(0)) {
    this.#h = histories;
    for (let i = 0; i < settled.length; i += 3) this.#settled.add(`${settled[i]} ${settled[i + 1]} ${settled[i + 2]}`);
    this.#edits = new TokenEdits(histories.contents);
    this.#texts = new BlobTexts(histories);
    const { copies, versions, units, unitCount } = histories.history;
    this.#familyOf = Int32Array.from({ length: unitCount }, (_, i) => i);
    const root = (i: number): number => {
      while (this.#familyOf[i] !== i) i = this.#familyOf[i] = this.#familyOf[this.#familyOf[i]];
      return i;
    };
    for (let row = 0; row < copies.copyVersion.length; row++) {
      const [copy, origin] = [
        versions.unit.at(copies.copyVersion.at(row)),
        versions.unit.at(copies.originVersion.at(row)),
      ];
      for (const unit of [copy, origin]) {
        const list = this.#links.get(unit);
        if (list === undefined) this.#links.set(unit, [row]);
        else list.push(row);
      }
      if (!this.#bornFrom.has(copy) && versions.before.at(copies.copyVersion.at(row)) < 0)
        this.#bornFrom.set(copy, row);
      this.#familyOf[root(copy)] = root(origin);
    }
    for (let i = 0; i < unitCount; i++) root(i);
    for (let i = 0; i < unitCount; i++) this.#familyOf[i] = root(i);
    for (let v = 0; v < versions.unit.length; v++) {
      if (!this.#isChange(v)) continue;
      const key = `${units.repository.at(versions.unit.at(v))} ${versions.position.at(v)}`;
      const list = this.#byCommit.get(key);
      if (list === undefined) this.#byCommit.set(key, [v]);
      else list.push(v);
    }
  }

  async at(
    cutoff: Cutoff = {},
    filter: FixFilter = {},
    { signal, progress }: { signal?: AbortSignal; progress?: (done: number, of: number) => void } = {},
  ): Promise<{ fixes: Fix[]; drift: Fix[] }> {
    const last = this.#h.repositories.map(({ identity, commits }) => cutoff[identity] ?? commits.length - 1);
    const candidates = this.#candidates(last, filter).filter((one) => !this.#settled.has(this.#settledKey(one, last)));
    const found: Found[] = [];
    for (let from = 0; from < candidates.length; from += BATCH) {
      signal?.throwIfAborted();
      progress?.(from, candidates.length);
      const part = candidates.slice(from, from + BATCH);
      await this.#texts.load(part.flatMap((one) => this.#wanted(one, last)));
      for (const one of part) {
        const result = this.#look(one, last);
        if (result === 'does not fit') this.#settled.add(this.#settledKey(one, last));
        else if (result !== 'unreadable') found.push(result);
      }
    }
    const report = this.#report(found, filter.patches ?? true);
    // Whole files are looked at: one part of a change may define what another part needs.
    const isWanted = ({ copy }: Fix) =>
      filter.copies?.some((c) => c.repo === copy.repo && c.file === copy.file && (c.name ?? copy.name) === copy.name) ??
      true;
    return { fixes: report.fixes.filter(isWanted), drift: report.drift.filter(isWanted) };
  }

  /** What is known not to fit, of what is present now. */
  get settled(): Int32Array {
    const { units, versions } = this.#h.history;
    const list: number[] = [];
    for (const key of this.#settled) {
      const [event, copy, end] = key.split(' ').map(Number);
      const isCurrent = (v: number) => units.lastVersion.at(versions.unit.at(v)) === v;
      if (isCurrent(copy) && isCurrent(end)) list.push(event, copy, end);
    }
    return Int32Array.from(list);
  }

  /** All whose missing fixes may be others when something of these changed: their families. */
  affectedBy(units: Iterable<number>): Set<number> {
    const last = this.#h.repositories.map(({ commits }) => commits.length - 1);
    const affected = new Set<number>();
    for (const unit of units) {
      affected.add(unit);
      if (this.#links.has(unit)) for (const member of this.#members(unit, last)) affected.add(member.unit);
    }
    return affected;
  }

  #isChange(version: number): boolean {
    const { versions } = this.#h.history;
    const before = versions.before.at(version);
    return before >= 0 && versions.content.at(before) !== versions.content.at(version);
  }

  #versionAt(unit: number, last: readonly number[]): number {
    const { units } = this.#h.history;
    return this.#h.history.versionAt(unit, last[units.repository.at(unit)]);
  }

  #candidates(last: readonly number[], filter: FixFilter): Candidate[] {
    const { versions, units, unitCount, names, paths } = this.#h.history;
    const identity = (unit: number) => this.#h.repositories[units.repository.at(unit)].identity;
    const copies = filter.copies === undefined ? null : new Set(filter.copies.map((c) => `${c.repo} ${c.file} `));
    const changes = filter.changes === undefined ? null : new Set(filter.changes.map((c) => `${c.repo} ${c.position}`));
    const result: Candidate[] = [];
    for (let copy = 0; copy < unitCount; copy++) {
      if (!this.#links.has(copy) || filter.units?.has(copy) === false) continue;
      const copyVersion = this.#versionAt(copy, last);
      if (copyVersion < 0 || !takesPart(versions.flags.at(copyVersion))) continue;
      // A class is its methods, and those are looked at.
      if ((sortOf(versions.flags.at(copyVersion)) & 3) === 1) continue;
      if (copies !== null) {
        const file = `${identity(copy)} ${paths.text(versions.path.at(copyVersion))} `;
        if (!copies.has(file)) continue;
      }
      // Parameters for tests are set-up of tests, wherever they stand.
      if (TEST_SETUP.test(names.text(versions.name.at(copyVersion)))) continue;
      const content = versions.content.at(copyVersion);
      const members = this.#members(copy, last);
      const receivers = new Map<number, Map<number, number>>();
      const own: Candidate[] = [];
      for (const member of members) {
        const now = this.#versionAt(member.unit, last);
        const end = last[units.repository.at(member.unit)];
        for (
          let v = units.firstVersion.at(member.unit);
          v >= 0 && versions.position.at(v) <= end;
          v = versions.after.at(v)
        ) {
          if (!this.#isChange(v)) continue;
          const [before, after] = [versions.content.at(versions.before.at(v)), versions.content.at(v)];
          const mark = this.#edits.mark(before, after, 'normalised');
          let set = receivers.get(mark);
          if (set === undefined) receivers.set(mark, (set = new Map()));
          set.set(member.unit, units.repository.at(member.unit) * 1e9 + versions.position.at(v));
          if (v <= member.inherited) continue;
          if (changes !== null && !changes.has(`${identity(member.unit)} ${versions.position.at(v)}`)) continue;
          if (!this.#edits.mayFit(before, after, content)) continue;
          if (this.#undoesWhatCameFrom(v, copy)) continue;
          own.push({ ...member, copy, copyVersion, event: v, now, receivedBy: [], receivedApart: [] });
        }
      }
      // Of many that have one and the same change the nearest is asked, living before gone.
      const nearest = new Map<number, Candidate>();
      for (const one of own) {
        const mark = this.#markOf(one.event, 'exact');
        const known = nearest.get(mark);
        if (known === undefined || (known.now < 0 && one.now >= 0)) nearest.set(mark, one);
      }
      for (const one of nearest.values()) {
        const set = receivers.get(this.#markOf(one.event, 'normalised'))!;
        const commit = set.get(one.unit);
        for (const [unit, other] of set) {
          if (unit === one.unit) continue;
          one.receivedBy.push(unit);
          if (other !== commit) one.receivedApart.push(unit);
        }
        result.push(one);
      }
    }
    // Change by change: its texts are read once, whatever the number of copies.
    return result.sort((a, b) => a.event - b.event || a.copy - b.copy);
  }

  #markOf(event: number, as: Mark): number {
    const { versions } = this.#h.history;
    return this.#edits.mark(versions.content.at(versions.before.at(event)), versions.content.at(event), as);
  }

  /** Whether a change takes back what the copy itself had made first: two opinions, and none is missing. */
  #undoesWhatCameFrom(event: number, copy: number): boolean {
    const { versions, units } = this.#h.history;
    const content = versions.content.at(event);
    const undone = new Set<number>();
    let v = versions.before.at(event);
    for (let n = 0; n < MOST_PAST && v >= 0 && versions.content.at(v) !== content; n++, v = versions.before.at(v))
      if (this.#isChange(v)) undone.add(this.#markOf(v, 'normalised'));
    if (v < 0 || versions.content.at(v) !== content) return false;
    for (let own = units.lastVersion.at(copy); own >= 0; own = versions.before.at(own))
      if (this.#isChange(own) && undone.has(this.#markOf(own, 'normalised'))) return true;
    return false;
  }

  /** The family of a unit as of a cut-off, nearest first, and how much of each member's past is the unit's own. */
  #members(unit: number, last: readonly number[]): Member[] {
    const { versions, copies, units } = this.#h.history;
    const exists = (version: number) =>
      versions.position.at(version) <= last[units.repository.at(versions.unit.at(version))];
    const inherited = new Map<number, number>();
    for (let u = unit, row = this.#bornFrom.get(u); row !== undefined; row = this.#bornFrom.get(u)) {
      const origin = copies.originVersion.at(row);
      u = versions.unit.at(origin);
      if (inherited.has(u)) break;
      inherited.set(u, origin);
    }
    const seen = new Set([unit]);
    const result: Member[] = [];
    let ring = [unit];
    for (let distance = 1; distance <= FARTHEST && ring.length > 0; distance++) {
      const next: number[] = [];
      for (const one of ring) {
        for (const row of this.#links.get(one) ?? []) {
          const [c, o] = [copies.copyVersion.at(row), copies.originVersion.at(row)];
          if (!exists(c) || !exists(o)) continue;
          const other = versions.unit.at(c) === one ? versions.unit.at(o) : versions.unit.at(c);
          if (seen.has(other)) continue;
          seen.add(other);
          next.push(other);
          const isTogether = copies.together.at(row) === 1 && distance === 1;
          const relation = isTogether
            ? 'together'
            : inherited.has(other)
              ? 'copy'
              : versions.unit.at(o) === unit
                ? 'origin'
                : 'sibling';
          result.push({ unit: other, distance, relation, inherited: inherited.get(other) ?? -1 });
          if (result.length === MOST_MEMBERS) return result;
        }
      }
      ring = next;
    }
    return result;
  }

  #wanted({ unit, copy, event, now, copyVersion }: Candidate, last: readonly number[]): Wanted[] {
    const { versions, units, paths } = this.#h.history;
    const of = (version: number, owner: number): Wanted => ({
      repository: units.repository.at(owner),
      blob: versions.blob.at(version),
      path: paths.text(versions.path.at(version)),
    });
    const list = [
      of(versions.before.at(event), unit),
      of(event, unit),
      { ...of(copyVersion, copy), blob: this.#blobAt(copyVersion, last) },
    ];
    if (now >= 0) list.push(of(now, unit));
    else list.push(of(this.#lastBefore(unit, last), unit));
    return list;
  }

  /** The blob in which a version stands at the cut-off: the lines around it may have changed since. */
  #blobAt(version: number, last: readonly number[]): number {
    const { versions, units } = this.#h.history;
    const repository = units.repository.at(versions.unit.at(version));
    return this.#h.repositories[repository].follower.blobAt(versions.path.at(version), last[repository]);
  }

  /** The last version of a unit that is gone. */
  #lastBefore(unit: number, last: readonly number[]): number {
    const { versions, units } = this.#h.history;
    let v = units.lastVersion.at(unit);
    const end = last[units.repository.at(unit)];
    while (versions.before.at(v) >= 0 && versions.position.at(v) > end) v = versions.before.at(v);
    return v;
  }

  #codeOf(version: number, blob: number): Code | null {
    const { versions } = this.#h.history;
    return this.#texts.code(blob, this.#texts.rowOf(blob, versions.name.at(version), versions.ordinal.at(version)));
  }

  #settledKey({ event, copyVersion, now, unit }: Candidate, last: readonly number[]): string {
    return `${event} ${copyVersion} ${now >= 0 ? now : this.#lastBefore(unit, last)}`;
  }

  #look(candidate: Candidate, last: readonly number[]): Found | 'does not fit' | 'unreadable' {
    const { versions } = this.#h.history;
    const { event, copyVersion, unit } = candidate;
    const start = versions.before.at(event);
    const end = candidate.now >= 0 ? candidate.now : this.#lastBefore(unit, last);
    const blob = this.#blobAt(copyVersion, last);
    const before = this.#codeOf(start, versions.blob.at(start));
    const after = this.#codeOf(event, versions.blob.at(event));
    const now = this.#codeOf(end, versions.blob.at(end));
    const copy = this.#codeOf(copyVersion, blob);
    if (before === null || after === null || now === null || copy === null) return 'unreadable';
    const languageId = sheets[languageOf(versions.flags.at(event))].id;
    if (this.#change?.event !== event || this.#change.end !== end)
      this.#change = { event, end, ...changeOf(before, after, now, languageId) };
    const { classified, later } = this.#change;
    if (!classified.some(({ kind }) => isBehaviour(kind))) return 'does not fit';
    if (!classified.some(({ kind, stretch }) => isBehaviour(kind) && mayFit(before, copy, stretch))) {
      // What was changed once more at the same place may fit as it is now.
      const fitsNow = ({ kind, stretch }: (typeof classified)[number]): boolean => {
        const present = later === null || !isBehaviour(kind) ? null : asItIsNow(stretch, after, now, later);
        return present !== null && mayFit(before, copy, present.stretch);
      };
      if (!classified.some(fitsNow)) return 'does not fit';
    }
    const fitting = new Fitting(before, copy);
    const likeness = fitting.likeness;
    if (likeness < LIKE) return 'does not fit';

    const replacements: Replacement[] = [];
    const names = new Map<string, string>();
    const kinds: ChangeKind[] = [];
    const traits = new Set<Trait>();
    let places = 0;
    let fits = 0;
    const quiet: { code: Code; stretch: Stretch }[] = [];
    for (const { stretch, kind, traits: own } of classified) {
      if (!isBehaviour(kind)) {
        if (kind === 'import') quiet.push({ code: after, stretch });
        kinds.push(kind);
        continue;
      }
      const present: { code: Code; stretch: Stretch } | null =
        later === null ? { code: after, stretch } : asItIsNow(stretch, after, now, later);
      if (present === null) continue; // taken back, or rewritten since
      if (present.code !== after) {
        if (fitting.hasAlready(after, stretch)) continue;
        // Of a guard that went away again only a print may be left.
        if (!isBehaviour(classify(before, present.code, present.stretch, languageId).kind)) continue;
      }
      places++;
      const fit = fitting.fit(present.code, present.stretch);
      if (!fit.fits) {
        if (fit.because === 'present') places--;
        continue;
      }
      if (this.#hadIt(candidate, fit.replacement, before, languageId)) return 'does not fit';
      fits++;
      kinds.push(kind);
      for (const trait of own) traits.add(trait);
      replacements.push(fit.replacement);
      for (const [from, to] of fit.names) if (from !== to) names.set(from, to);
    }
    if (fits === 0) return 'does not fit';
    for (const { code, stretch } of quiet) {
      const fit = fitting.fit(code, stretch);
      if (fit.fits) replacements.push(fit.replacement);
    }
    if (overlap(replacements) || !staysWellFormed(copy, replacements, languageId)) return 'does not fit';
    const { rows } = this.#h.tables;
    const row = this.#texts.rowOf(blob, versions.name.at(copyVersion), versions.ordinal.at(copyVersion));
    const copyStart = rows.at(row * ROW.STRIDE + ROW.START);
    const text = this.#texts.text(blob)!;
    const {
      names: unknownNames,
      defines,
      unread,
      addsOption,
    } = unknown(replacements, text, this.#classText(copyVersion, blob, text), languageId, copy);
    const missingNames = this.#broughtAlong(unknownNames, start, event);
    const inFile = replacements.map((r) => ({ ...r, from: r.from + copyStart - 1, to: r.to + copyStart - 1 }));
    return {
      ...candidate,
      patch: patchOf(this.#h.history.paths.text(versions.path.at(copyVersion)), text, inFile),
      names,
      kinds,
      traits,
      fitting: fits,
      places,
      likeness,
      unknownNames,
      missingNames,
      defines,
      unread,
      addsOption,
      added: replacements.reduce((sum, { lines }) => sum + lines.length, 0),
      removed: replacements.reduce((sum, { from, to }) => sum + to - from, 0),
      copyStart,
      copyEnd: rows.at(row * ROW.STRIDE + ROW.END),
      lines: inFile.map(({ from, to }) => `${from}-${to}`).join(' '),
      key: `${blob} ${replacements.map(({ from, to, lines }) => `${from + copyStart} ${to + copyStart} ${lines.map((l) => l.trim()).join('\n')}`).join('\n')}`,
    };
  }

  /** Whether the copy, or what it was copied from since, once had the new lines: then it was decided against them. */
  #hadIt({ copyVersion }: Candidate, { lines }: Replacement, before: Code, languageId: string): boolean {
    const { versions } = this.#h.history;
    const fresh = codeOf(
      lines.map((line) => line.trim()),
      languageId,
    );
    const old = new Set(before.said.map(withoutLevel));
    // The longest run of lines that are new; a few tokens are met anywhere.
    let [from, to] = [0, 0];
    for (let k = 0, start = 0; k < fresh.lines; k++) {
      if (old.has(withoutLevel(fresh.said[k]))) start = k + 1;
      else if (fresh.first[k + 1] - fresh.first[start] > fresh.first[to] - fresh.first[from])
        [from, to] = [start, k + 1];
    }
    const wanted = fresh.excerpt.hash.subarray(fresh.first[from], fresh.first[to]);
    if (wanted.length < 5) return false;
    let looked = 0;
    const seen = new Set<number>([versions.content.at(copyVersion)]);
    for (let v = versions.before.at(copyVersion); v >= 0 && looked < MOST_PAST; v = versions.before.at(v)) {
      const content = versions.content.at(v);
      if (seen.has(content)) continue;
      seen.add(content);
      looked++;
      if (holds(this.#h.contents.tokens(content), wanted)) return true;
    }
    return false;
  }

  /** Of names that the copy does not know those that the change brought to the origin's own file: there is nothing to import. */
  #broughtAlong(names: readonly string[], start: number, event: number): string[] {
    const { versions } = this.#h.history;
    const [before, after] = [
      this.#texts.text(versions.blob.at(start)) ?? '',
      this.#texts.text(versions.blob.at(event)) ?? '',
    ];
    return names.filter((name) => {
      const bare = name.replace(/^self\./, '').replace(/[$]/g, '\\$&');
      if (name !== bare) {
        // An attribute may be inherited from anywhere; one that this very change made is nowhere else.
        const made = new RegExp(
          `\\bself\\.${bare}\\s*(?::[^=\\n]+)?=[^=]|\\bdef\\s+${bare}\\b|^[ \\t]+${bare}\\s*[:=]`,
          'm',
        );
        return made.test(after) && !made.test(before);
      }
      return new RegExp(
        `^[ \\t]*(?:(?:async[ \\t]+)?def|class|function|func|const|let|var)[ \\t]+${bare}\\b|^${bare}\\s*(?::[^=\\n]+)?=`,
        'm',
      ).test(after);
    });
  }

  /** The text of the class around a unit; of a function the whole file. */
  #classText(version: number, blob: number, text: string): string {
    const { versions, names } = this.#h.history;
    const name = names.text(versions.name.at(version));
    const dot = name.lastIndexOf('.');
    const row = dot < 0 ? -1 : this.#texts.rowOf(blob, names.find(name.slice(0, dot)), 0);
    if (row < 0) return text;
    const { rows } = this.#h.tables;
    return text
      .split('\n')
      .slice(rows.at(row * ROW.STRIDE + ROW.START) - 1, rows.at(row * ROW.STRIDE + ROW.END))
      .join('\n');
  }

  /** In how many other families the same commit did the same. */
  #alikeElsewhere(event: number): { alike: number; changed: number } {
    const { versions, units } = this.#h.history;
    const key = `${units.repository.at(versions.unit.at(event))} ${versions.position.at(event)}`;
    const list = this.#byCommit.get(key)!;
    let marks = this.#marksOf.get(key);
    if (marks === undefined) {
      marks = new Map();
      for (const v of list) {
        const mark = this.#markOf(v, 'kind');
        let families = marks.get(mark);
        if (families === undefined) marks.set(mark, (families = new Set()));
        families.add(this.#familyOf[versions.unit.at(v)]);
      }
      this.#marksOf.set(key, marks);
    }
    return { alike: marks.get(this.#markOf(event, 'kind'))!.size - 1, changed: list.length };
  }

  #report(found: Found[], withPatches: boolean): { fixes: Fix[]; drift: Fix[] } {
    const { versions, units } = this.#h.history;
    // What another part of the same change defines in the same file of the copy is not missing.
    const partOf = (one: Found) =>
      `${units.repository.at(one.unit)} ${versions.position.at(one.event)} ${units.repository.at(one.copy)} ${versions.path.at(one.copyVersion)}`;
    const defined = new Map<string, Set<string>>();
    for (const one of found) {
      const set = defined.get(partOf(one)) ?? new Set();
      for (const name of one.defines) set.add(name);
      defined.set(partOf(one), set);
    }
    for (const one of found) {
      const set = defined.get(partOf(one))!;
      one.missingNames = one.missingNames.filter((name) => !set.has(name));
      one.unknownNames = one.unknownNames.filter((name) => !set.has(name));
    }
    // One for each place: from the nearest that has it, by its earliest change.
    const byPlace = new Map<string, Found[]>();
    for (const one of found) {
      const list = byPlace.get(one.key);
      if (list === undefined) byPlace.set(one.key, [one]);
      else list.push(one);
    }
    const all = [...byPlace.values()]
      .map((list) =>
        list.reduce((x, y) => {
          const isAlive = Number(y.now >= 0) - Number(x.now >= 0);
          if (isAlive !== 0) return isAlive > 0 ? y : x;
          if (x.fitting / x.places !== y.fitting / y.places) return y.fitting / y.places > x.fitting / x.places ? y : x;
          return y.distance < x.distance || (y.distance === x.distance && y.likeness > x.likeness) ? y : x;
        }),
      )
      .sort((x, y) => y.fitting / y.places - x.fitting / x.places || x.distance - y.distance);
    // Two ways of saying the same at one place: the first is enough.
    const places = new Set<string>();
    const best = all.filter((one) => {
      const key = `${one.copy} ${one.lines} ${units.repository.at(one.unit)} ${versions.position.at(one.event)}`;
      return !places.has(key) && places.add(key);
    });
    const lackedBy = new Map<number, number[]>();
    const markOf = (one: Found) => this.#markOf(one.event, 'normalised');
    for (const one of best) {
      const list = lackedBy.get(markOf(one));
      if (list === undefined) lackedBy.set(markOf(one), [one.copy]);
      else list.push(one.copy);
    }
    const fixes: Fix[] = [];
    const drift: Fix[] = [];
    for (const one of best) {
      const repository = this.#h.repositories[units.repository.at(one.unit)];
      const commit = repository.commits[versions.position.at(one.event)];
      const { alike, changed } = this.#alikeElsewhere(one.event);
      const received = one.receivedBy.length;
      const lacking = new Set(lackedBy.get(markOf(one))).size;
      const circumstances: Circumstances = {
        message: commit.message,
        brought: commit.brought,
        touchesTests: repository.touchesTests[versions.position.at(one.event)] === 1,
        traits: one.traits,
        fitting: one.fitting,
        places: one.places,
        hasSignature: one.kinds.includes('signature'),
        onlySignature: !one.kinds.includes('behaviour'),
        added: one.added,
        removed: one.removed,
        unitsChanged: changed,
        alikeElsewhere: alike,
        received,
        receivedApart: one.receivedApart.length,
        lacking,
        sameFile:
          repository === this.#h.repositories[units.repository.at(one.copy)] &&
          versions.path.at(one.event) === versions.path.at(one.copyVersion),
        originName: this.#nameOf(one.event),
        copyName: this.#nameOf(one.copyVersion),
        likeness: one.likeness,
        unknownNames: one.unknownNames,
        missingNames: one.missingNames,
        unread: one.unread,
        addsOption: one.addsOption,
        together: one.relation === 'together',
      };
      const weighed = weigh(circumstances);
      const copy = this.#place(one.copy, one.copyVersion, one.copyStart, one.copyEnd);
      const end = one.now >= 0 ? one.now : one.event;
      const fix: Fix = {
        id: createHash('sha256')
          .update(`${copy.repo}\0${copy.file}\0${copy.name}\0${commit.id}\0${one.key.replace(/^\d+ /, '')}`)
          .digest('hex')
          .slice(0, 10),
        ...weighed,
        origin: this.#placeOf(one.unit, end),
        copy,
        relation: one.relation,
        commits: [this.#commit(one.event)],
        received,
        lacking,
        removed: one.removed,
        added: one.added,
        names: [...one.names].map(([from, to]) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1)),
        patch: withPatches ? one.patch : '',
        stored: {
          origin: one.unit,
          copy: one.copy,
          circumstances,
          receivedBy: one.receivedBy,
          receivedApart: one.receivedApart,
          lackedBy: lackedBy.get(markOf(one))!,
        },
      };
      (fix.kind === 'fix' ? fixes : drift).push(fix);
    }
    return { fixes: ranked(fixes), drift: ranked(drift) };
  }

  #commit(version: number): FixCommit {
    const { versions, units } = this.#h.history;
    const repository = this.#h.repositories[units.repository.at(versions.unit.at(version))];
    const position = versions.position.at(version);
    const { id, author, seconds, message } = repository.commits[position];
    return {
      repo: repository.identity,
      id,
      position,
      seconds,
      author: { name: author.name, email: author.email },
      subject: subject(message),
    };
  }

  #nameOf(version: number): string {
    const { versions, paths, names } = this.#h.history;
    return `${paths.text(versions.path.at(version))} ${names.text(versions.name.at(version))}`;
  }

  #placeOf(unit: number, version: number): Place {
    const { versions } = this.#h.history;
    const { rows } = this.#h.tables;
    const row = this.#texts.rowOf(versions.blob.at(version), versions.name.at(version), versions.ordinal.at(version));
    return this.#place(unit, version, rows.at(row * ROW.STRIDE + ROW.START), rows.at(row * ROW.STRIDE + ROW.END));
  }

  #place(unit: number, version: number, start: number, end: number): Place {
    const { versions, units, paths, names } = this.#h.history;
    return {
      repo: this.#h.repositories[units.repository.at(unit)].identity,
      file: paths.text(versions.path.at(version)),
      name: names.text(versions.name.at(version)),
      kind: kindOf(versions.flags.at(version)),
      start,
      end,
    };
  }
}

/**
 * Surest first; of several copies that lack one and the same change the second and later ones stand lower, so that one
 * change does not fill the page.
 */
function ranked(list: Fix[]): Fix[] {
  const order = (x: Fix, y: Fix) => y.score - x.score || (x.id < y.id ? -1 : 1);
  list.sort(order);
  const met = new Map<string, number>();
  const rank = new Map<Fix, number>();
  for (const fix of list) {
    const change = `${fix.commits[0].repo} ${fix.commits[0].id} ${fix.origin.name}`;
    const before = met.get(change) ?? 0;
    met.set(change, before + 1);
    rank.set(fix, fix.score * 0.85 ** before);
  }
  return list.sort((x, y) => rank.get(y)! - rank.get(x)! || order(x, y));
}

const isBehaviour = (kind: ChangeKind): boolean => kind === 'behaviour' || kind === 'signature';

interface Change {
  classified: { stretch: Stretch; kind: ChangeKind; traits: Trait[] }[];
  /** What became of the lines before the change since, null where the origin is as the change left it. */
  later: Stretch[] | null;
}

function changeOf(before: Code, after: Code, now: Code, languageId: string): Change {
  if (isRenaming(before, after)) return { classified: [], later: null };
  const [a, b, c] = keysOf(before, after, now);
  const classified = differences(a, b)
    .map((stretch) => atStatements(before, after, stretch))
    .map((stretch) => ({ stretch, ...classify(before, after, stretch, languageId) }));
  return { classified, later: now === after ? null : differences(a, c).map((one) => atStatements(before, now, one)) };
}

/**
 * What was inserted or removed can often be said in several ways; people mean whole statements. It is moved to where it
 * begins with one, outside of brackets, and best below a blank line.
 */
function atStatements(a: Code, b: Code, stretch: Stretch): Stretch {
  const { aFrom, aTo, bFrom, bTo } = stretch;
  if (aFrom !== aTo && bFrom !== bTo) return stretch;
  const [code, from, to] = aFrom === aTo ? [b, bFrom, bTo] : [a, aFrom, aTo];
  const { said } = code;
  const worth = (k: number): number => {
    const isStatement = depthAt(code, k) === 0 && depthAt(code, k + to - from) === 0;
    const isApart = k > 0 && code.from[k] > code.to[k - 1] + 1;
    return (isStatement ? 2 : 0) + (isApart ? 1 : 0);
  };
  let best = from;
  for (let k = from; k > 0 && said[k - 1] === said[k - 1 + to - from]; k--)
    if (worth(k - 1) > worth(best)) best = k - 1;
  for (let k = from; k + to - from < code.lines && said[k] === said[k + to - from]; k++)
    if (worth(k + 1) > worth(best)) best = k + 1;
  const shift = best - from;
  return { aFrom: aFrom + shift, aTo: aTo + shift, bFrom: bFrom + shift, bTo: bTo + shift };
}

/** Brackets that are open where a line begins. */
function depthAt({ excerpt, first }: Code, line: number): number {
  let depth = 0;
  for (let i = 0; i < first[line]; i++) {
    const text = excerpt.text[i];
    if (text === '(' || text === '[' || text === '{') depth++;
    else if (text === ')' || text === ']' || text === '}') depth--;
  }
  return depth;
}

/** The change as it stands at the origin now: as it was made, as it was changed since, or null where it was taken back. */
function asItIsNow(
  stretch: Stretch,
  after: Code,
  now: Code,
  later: readonly Stretch[],
): { code: Code; stretch: Stretch } | null {
  const touching = later.filter(
    ({ aFrom, aTo }) =>
      (aFrom < stretch.aTo && stretch.aFrom < aTo) ||
      (aFrom === stretch.aFrom && aTo === stretch.aTo) ||
      // An insertion meets what begins or ends where it stands.
      ((aFrom === aTo || stretch.aFrom === stretch.aTo) && aFrom <= stretch.aTo && stretch.aFrom <= aTo),
  );
  if (touching.length === 0) return null;
  const fresh = after.said.slice(stretch.bFrom, stretch.bTo);
  if (touching.length === 1) {
    const [one] = touching;
    const size = stretch.bTo - stretch.bFrom;
    if (one.bTo - one.bFrom <= 3 * size + 6 && one.aTo - one.aFrom <= 3 * (stretch.aTo - stretch.aFrom) + 6)
      return { code: now, stretch: one };
  }
  // More was rewritten around it; if its lines are all still there, it still counts as it was made.
  const said = new Set(now.said);
  const worth = fresh.filter((text) => text.length > 6);
  return worth.length > 0 && worth.every((text) => said.has(text)) ? { code: after, stretch } : null;
}

function staysWellFormed(copy: Code, replacements: readonly Replacement[], languageId: string): boolean {
  const lines = [...copy.excerpt.lines];
  for (const { from, to, lines: fresh } of [...replacements].sort((a, b) => b.from - a.from))
    lines.splice(from, to - from, ...fresh);
  return isWellFormed(codeOf(lines, languageId), languageId) || !isWellFormed(copy, languageId);
}

function overlap(replacements: Replacement[]): boolean {
  replacements.sort((a, b) => a.from - b.from || a.to - b.to);
  return replacements.some((r, i) => i > 0 && r.from < replacements[i - 1].to);
}

function holds(tokens: Int32Array, wanted: Int32Array): boolean {
  next: for (let i = 0; i + wanted.length <= tokens.length; i++) {
    for (let k = 0; k < wanted.length; k++) if (tokens[i + k] !== wanted[k]) continue next;
    return true;
  }
  return false;
}

const BUILTIN = new Set(
  (
    'self cls abs all any bool bytes callable chr dict dir divmod enumerate filter float format frozenset getattr hasattr hash hex id int isinstance issubclass iter len list map max min next object open ord pow print property range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip True False None ' +
    'Exception ValueError TypeError KeyError IndexError RuntimeError AttributeError NotImplementedError ImportError OSError StopIteration NotImplemented ' +
    'RangeError SyntaxError Symbol RegExp Infinity NaN isNaN parseInt parseFloat string number boolean int64 float64 error panic len cap make copy delete recover stop warning length paste is function ' +
    'this null undefined console Math Object Array String Number Boolean Promise Error JSON Map Set Date nil append make new true false'
  ).split(' '),
);

/**
 * Names in the new lines that nothing in the copy's file explains: they would have to be imported or defined first. What
 * is asked of `self` must occur in its class.
 */
function unknown(
  replacements: readonly Replacement[],
  file: string,
  owner: string,
  languageId: string,
  copy: Code,
): { names: string[]; defines: string[]; unread: string[]; addsOption: boolean } {
  const words = new Set(file.match(WORDS) ?? []);
  const bound = languageId === 'python' ? boundIn(file, copy) : null;
  const ownWords = new Set([
    ...Array.from(owner.matchAll(/\b(?:self|this|cls)\??\.([\p{L}_$][\p{L}\p{N}_$]*)/gu), ([, name]) => name),
    ...Array.from(
      owner.matchAll(/^[ \t]+(?:(?:async\s+)?def\s+)?([\p{L}_$][\p{L}\p{N}_$]*)\s*[:=(]/gmu),
      ([, name]) => name,
    ),
  ]);
  const found = new Set<string>();
  const own = new Set<string>();
  for (const { lines } of replacements) {
    const { excerpt } = codeOf(
      lines.map((line) => line.trimStart()),
      languageId,
    );
    for (let i = 0; i < excerpt.count; i++) {
      if (excerpt.kind[i] === STRING && /^[rRbB]*[fF]|^`/.test(excerpt.text[i])) {
        for (const [, name] of excerpt.text[i].matchAll(/\b(?:self|this|cls)\.([\p{L}_$][\p{L}\p{N}_$]*)/gu))
          if (!ownWords.has(name)) found.add(`self.${name}`);
      }
      if (excerpt.kind[i] !== IDENTIFIER) continue;
      const name = excerpt.text[i];
      const [previous, following] = [excerpt.text[i - 1] ?? '', excerpt.text[i + 1] ?? ''];
      const isFirst = i === 0 || excerpt.line[i] > excerpt.line[i - 1];
      if (/^(as|import|for|def|let|const|var)$/.test(previous)) own.add(name);
      else if (following === 'in' && previous === ',') own.add(name);
      else if (isFirst && /^(=|:=|,)$/.test(following)) own.add(name);
      else if (previous === '(' && following === ':=') own.add(name);
      if (previous === '.') {
        // What an object of others has is not known here; what this one has is.
        if (!/^(self|this|cls)$/.test(excerpt.text[i - 2])) continue;
        if (following === '=') own.add(`self.${name}`);
        else if (!ownWords.has(name)) found.add(`self.${name}`);
        continue;
      }
      if (BUILTIN.has(name) || (bound ?? words).has(name)) continue;
      if (following === '=' && /^[(,]$/.test(previous)) continue; // a keyword argument
      found.add(name);
    }
  }
  const fresh = replacements.flatMap(({ lines }) => lines).join('\n');
  const count = (text: string, name: string) =>
    text.match(new RegExp(`\\b${name.replace(/[$]/g, '\\$&')}\\b`, 'g'))?.length ?? 0;
  const unread = [...own].filter((name) => {
    const bare = name.replace(/^self\./, '');
    return count(fresh, bare) < 2 && count(owner, bare) === 0;
  });
  return {
    names: [...found].filter((name) => !own.has(name)),
    defines: [...own],
    unread,
    addsOption: /\badd_argument\s*\(/.test(fresh),
  };
}

/** Names that Python code in this unit may use bare: its own, and those that the file binds at its top or imports. */
function boundIn(file: string, { excerpt }: Code): Set<string> {
  const names = new Set<string>();
  for (let i = 0; i < excerpt.count; i++)
    if (excerpt.kind[i] === IDENTIFIER && excerpt.text[i - 1] !== '.') names.add(excerpt.text[i]);
  for (const [, list] of file.matchAll(/^[ \t]*(?:from[ \t]+\S+[ \t]+)?import[ \t]+(\([^)]*\)|[^\n]*)/gm))
    for (const [name] of list.matchAll(WORDS)) names.add(name);
  for (const [, name] of file.matchAll(/^(?:(?:async[ \t]+)?def|class)[ \t]+([\p{L}_$][\p{L}\p{N}_$]*)/gmu))
    names.add(name);
  for (const [, name] of file.matchAll(/^[ \t]{0,4}([\p{L}_$][\p{L}\p{N}_$]*)[ \t]*(?::[^=\n]+)?=[^=]/gmu))
    names.add(name);
  return names;
}

const WORDS = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
