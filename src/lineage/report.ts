/** From what was found to what is told: one for each place, weighed and ranked. */
import { createHash } from 'node:crypto';
import { subject } from '../repositories/mainline.ts';
import { kindOf, ROW } from './blob-tables.ts';
import type { BlobTexts } from './blob-texts.ts';
import { type Circumstances, weigh } from './evidence.ts';
import type { Families } from './families.ts';
import type { Fix, FixCommit, Place } from './fix.ts';
import type { Beaten, Found, Ranked } from './found.ts';
import { isPathInto } from './patch-signs.ts';
import { ranked } from './ranking.ts';
import type { Histories } from './read-histories.ts';

/** What fits, gathered from parts that may have been looked at by several threads. */
export class Gathered {
  readonly #h: Histories;
  /** One for each place: from the nearest that has it, by its earliest change. */
  readonly best = new Map<string, Found>();
  /** Names that the parts of one change define in one file of a copy. */
  readonly defined = new Map<string, Set<string>>();

  constructor(histories: Histories) {
    this.#h = histories;
  }

  /** What is still the best may be changed until it is merged. */
  add(one: Found | Beaten): void {
    if (one.defines.length > 0) this.#define(this.partOf(one), one.defines);
    if ('key' in one) this.#keep(one);
  }

  /** Whether something is known that makes the same of the same lines, and is better. */
  isBeaten(one: Ranked): boolean {
    const known = this.best.get(one.key);
    return known !== undefined && !isBetter(one, known);
  }

  isBest(one: Found): boolean {
    return this.best.get(one.key) === one;
  }

  /** Takes over what another thread gathered. */
  merge({ best, defined }: Pick<Gathered, 'best' | 'defined'>): void {
    for (const [part, names] of defined) this.#define(part, names);
    for (const one of best.values()) this.#keep(one);
  }

  #define(part: string, names: Iterable<string>): void {
    const set = this.defined.get(part) ?? new Set();
    for (const name of names) set.add(name);
    this.defined.set(part, set);
  }

  #keep(one: Found): void {
    const known = this.best.get(one.key);
    if (known === undefined || isBetter(one, known)) this.best.set(one.key, one);
  }

  /** The parts of a change that concern one file of a copy. */
  partOf({ unit, event, copy, copyVersion }: Found | Beaten): string {
    const { versions, units } = this.#h.history;
    return `${units.repository.at(unit)} ${versions.position.at(event)} ${units.repository.at(copy)} ${versions.path.at(copyVersion)}`;
  }
}

export type Told = (part: readonly Fix[]) => Promise<void>;
/** Fixes that are handed over at once, and after which others get a turn. */
const PART = 2500;
const BREATH = 250;

/** Says what is told of what was gathered. */
export class Reporting {
  readonly #h: Histories;
  readonly #families: Families;
  readonly #texts: BlobTexts;
  constructor(histories: Histories, families: Families, texts: BlobTexts) {
    this.#h = histories;
    this.#families = families;
    this.#texts = texts;
  }

  /**
   * @param told is handed parts of them as they are made, in no order; who takes them may take them while others are made. Of those
   *   with one id the one that comes last of all
   */
  async of(
    gathered: Gathered,
    withPatches: boolean,
    told: Told | null = null,
  ): Promise<{ fixes: Fix[]; drift: Fix[] }> {
    const { versions, units } = this.#h.history;
    const all = [...gathered.best.values()].sort((x, y) => x.event - y.event || x.copy - y.copy);
    // What another part of the same change defines in the same file of the copy is not missing.
    for (const one of all) {
      const set = gathered.defined.get(gathered.partOf(one));
      if (set === undefined) continue;
      const own = new Set(one.defines);
      one.needsPart = [...one.unknownNames, ...one.missingNames].some((name) => set.has(name) && !own.has(name));
      one.missingNames = one.missingNames.filter((name) => !set.has(name));
      one.unknownNames = one.unknownNames.filter((name) => !set.has(name));
    }
    all.sort((x, y) => y.fitting / y.places - x.fitting / x.places || x.distance - y.distance);
    // Two ways of saying the same at one place, or at some of its places: the first is enough.
    const places = new Map<string, Set<string>>();
    const best = all.filter((one) => {
      const key = `${one.copy} ${units.repository.at(one.unit)} ${versions.position.at(one.event)}`;
      const lines = one.lines.split(' ');
      const known = places.get(key);
      if (known === undefined) places.set(key, new Set(lines));
      else if (lines.every((line) => known.has(line))) return false;
      else for (const line of lines) known.add(line);
      return true;
    });
    const lackedBy = new Map<number, number[]>();
    for (const one of best) {
      const list = lackedBy.get(this.#markOf(one));
      if (list === undefined) lackedBy.set(this.#markOf(one), [one.copy]);
      else list.push(one.copy);
    }
    const ids = best.map((one) => this.#idOf(one));
    const times = new Map<string, number>();
    for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
    const fixes: Fix[] = [];
    const drift: Fix[] = [];
    let part: Fix[] = [];
    for (const [n, one] of best.entries()) {
      const repository = this.#h.repositories[units.repository.at(one.unit)];
      const commit = repository.commits[versions.position.at(one.event)];
      const { alike, changed } = this.#families.alikeElsewhere(one.event);
      const received = one.receivedBy.length;
      const lacking = new Set(lackedBy.get(this.#markOf(one))).size;
      const since = this.#since(one);
      // Each field by its name, as in `Candidates.of`.
      const circumstances: Circumstances = {
        message: commit.message,
        brought: commit.brought,
        touchesTests: repository.touchesTests[versions.position.at(one.event)] === 1,
        traits: one.traits,
        fitting: one.fitting,
        places: one.places,
        hasSignature: one.kinds.includes('signature') || one.takesAnOption,
        onlySignature: !one.kinds.includes('behaviour'),
        added: one.added,
        removed: one.removed,
        unitsChanged: changed,
        alikeElsewhere: alike,
        received,
        receivedApart: one.receivedApart.length,
        lacking,
        originName: this.#nameOf(one.event),
        copyName: this.#nameOf(one.copyVersion),
        likeness: one.likeness,
        unknownNames: one.unknownNames,
        missingNames: one.missingNames,
        madeOtherwise: one.madeOtherwise,
        unread: one.unread,
        addsOption: one.addsOption,
        exchanged: one.names.size,
        onlyHeader: one.onlyHeader,
        doubtfulNames: one.doubtfulNames,
        fresh: one.fresh,
        isCommentedOut: one.isCommentedOut,
        isPrivacy: one.isPrivacy,
        renamesKeys: one.renamesKeys,
        changesNothing: one.changesNothing,
        moot: one.moot,
        strangeMembers: one.strangeMembers,
        isPathOfOrigin: this.#isPathOfOrigin(one),
        relation: one.relation,
        distance: one.distance,
        context: one.context,
        needsPart: one.needsPart,
        sameRepository: since.sameRepository,
        sameFile: since.sameFile,
        sawCopy: since.sawCopy,
        sawFile: since.sawFile,
        editsSince: since.editsSince,
        daysSince: since.daysSince,
        bornSince: since.bornSince,
      };
      const { kind, why, score, evidence } = weigh(circumstances);
      const copy = this.#place(one.copy, one.copyVersion, one.copyStart, one.copyEnd);
      const end = one.now >= 0 ? one.now : one.event;
      const fix: Fix = {
        id: ids[n],
        kind,
        why,
        score,
        evidence,
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
          lackedBy: lackedBy.get(this.#markOf(one))!,
        },
      };
      (fix.kind === 'fix' ? fixes : drift).push(fix);
      if (told === null) continue;
      if (times.get(fix.id) === 1) part.push(fix);
      // What was handed over goes to the database in between.
      if (n % BREATH === 0) await new Promise((go) => setImmediate(go));
      if (part.length < PART) continue;
      await told(part);
      part = [];
    }
    const report = { fixes: inOrder(fixes), drift: inOrder(drift) };
    if (told !== null) {
      const last = new Map<string, Fix>();
      for (const fix of [...report.fixes, ...report.drift]) if (times.get(fix.id) !== 1) last.set(fix.id, fix);
      await told([...part, ...last.values()]);
    }
    return report;
  }

  #idOf({ event, copy, copyVersion, key }: Found): string {
    const { versions, units, paths, names } = this.#h.history;
    const repository = this.#h.repositories[units.repository.at(copy)];
    const home = this.#h.repositories[units.repository.at(versions.unit.at(event))];
    const [file, name] = [paths.text(versions.path.at(copyVersion)), names.text(versions.name.at(copyVersion))];
    return createHash('sha256')
      .update(
        `${repository.identity}\0${file}\0${name}\0${home.commits[versions.position.at(event)].id}\0${key.replace(/^\d+ /, '')}`,
      )
      .digest('hex')
      .slice(0, 10);
  }

  /** Works out what is known of a change, for those who have time before they ask for the report. */
  prepare(one: Found): void {
    this.#markOf(one);
    this.#families.alikeElsewhere(one.event);
  }

  /** Where names alone change, or lines alone move, nothing tells such changes apart, names aside or at all. */
  #markOf({ event }: Found): number {
    return this.#families.markOf(event, 'normalised') || this.#families.markOf(event, 'exact') || event + 0.5;
  }

  /** What the copy went through when the change was made, and since. */
  #since(
    one: Found,
  ): Pick<
    Circumstances,
    'sameRepository' | 'sameFile' | 'sawCopy' | 'sawFile' | 'editsSince' | 'daysSince' | 'bornSince'
  > {
    const { versions, units } = this.#h.history;
    const [home, place] = [units.repository.at(one.unit), units.repository.at(one.copy)];
    const timeOf = (v: number) =>
      this.#h.repositories[units.repository.at(versions.unit.at(v))].times[versions.position.at(v)];
    const then = timeOf(one.event);
    const position = versions.position.at(one.event);
    const sameRepository = home === place;
    let [sawCopy, editsSince, last] = [false, 0, then];
    for (let v = one.copyVersion; v >= 0 && timeOf(v) >= then; v = versions.before.at(v)) {
      if (!this.#families.isChange(v)) continue;
      if (sameRepository && versions.position.at(v) === position) sawCopy = true;
      else if (timeOf(v) > then) {
        editsSince++;
        last = Math.max(last, timeOf(v));
      }
    }
    // Files move: what counts is where both stood then, or stand now.
    const copyThen = sameRepository ? this.#h.history.versionAt(one.copy, position) : -1;
    const pathThen = copyThen < 0 ? -1 : versions.path.at(copyThen);
    const blobs = this.#h.repositories[place].follower.blobsOf.get(pathThen) ?? [];
    const end = one.now >= 0 ? one.now : one.event;
    return {
      sameRepository,
      sameFile:
        sameRepository &&
        (versions.path.at(one.event) === pathThen || versions.path.at(end) === versions.path.at(one.copyVersion)),
      sawCopy,
      sawFile: blobs.some((value, i) => i % 2 === 0 && value === position),
      editsSince,
      daysSince: Math.round((last - then) / 86_400),
      bornSince: timeOf(units.firstVersion.at(one.copy)) > then,
    };
  }

  /** Whether it writes down a path inside the package of another repository. */
  #isPathOfOrigin({ unit, copy, fresh }: Found): boolean {
    const { units } = this.#h.history;
    const [home, place] = [units.repository.at(unit), units.repository.at(copy)];
    if (home === place) return false;
    return isPathInto(this.#h.repositories[home].identity, fresh);
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

/** Of two that make the same of the same lines. */
function isBetter(x: Ranked, y: Ranked): boolean {
  return (
    (Number(x.now >= 0) - Number(y.now >= 0) ||
      x.fitting / x.places - y.fitting / y.places ||
      y.distance - x.distance ||
      x.likeness - y.likeness ||
      y.event - x.event ||
      y.copy - x.copy) > 0
  );
}

const inOrder = (list: readonly Fix[]): Fix[] =>
  ranked(list, ({ id, commits: [{ repo, id: commit }], origin }) => ({
    id,
    change: `${repo} ${commit} ${origin.name}`,
  }));
