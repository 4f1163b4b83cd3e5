/**
 * What a change repeats: each function that it adds or edits is looked for in everything that the viewer sees.
 *
 *     change ► units that are new or other (changed-units.ts) ► copies ► without itself ► without what people settled
 *
 * "Itself" is the repository of the change as the index has it (known by its remote, else by its place or history) and its
 * forks. What the change repeats of its own repository counts all the same where it still stands there, outside of the
 * change; that is looked up in the change's own state, not in the index's.
 */

import { reasonAt } from '../../engine/lexing/reasons.ts';
import type { Context } from '../../operations/seam/operation.ts';
import { type Change, readChange } from '../../repositories/change.ts';
import { display } from '../../repositories/paths.ts';
import { isWanted, reasonByName } from '../../scan/scan.ts';
import { Stages } from '../../stages.ts';
import { alike } from '../alike.ts';
import type { Answer, ChangeSummary } from '../answer.ts';
import { type Dismissed, dismissalsFor, placeText } from '../choices/dismissals.ts';
import { SHORTEST } from '../code-contents.ts';
import { type Copy, copiesOf } from '../copies.ts';
import { answerOf, hitsOf, NOTHING, UNRANKED, type World, worldOf } from '../find-by-code.ts';
import type { Found, Hit } from '../finder.ts';
import { leftOut } from '../not-searched.ts';
import { unitsOf } from '../snippet.ts';
import { classKeysAt, knownBy, readFrom } from '../store.ts';
import { type ChangedUnit, type ChangedUnits, changedUnits, type Side } from './changed-units.ts';
import { type DiffText, fromDiff } from './diff-text.ts';
import { familyOf } from './own-repository.ts';
import { type Repeated, Settled } from './settled.ts';
import { differenceOf, linesOf } from './source-lines.ts';

export interface ChangeAsked {
  /** A checkout, and revisions of it; or the text of a diff. */
  folder: string | null;
  base: string;
  head: string | null;
  diff: string | null;
  baseline: string | undefined;
  limit: number;
}

export interface ChangeAnswer {
  change: ChangeSummary;
  answers: Answer[];
}

/** Functions that are looked for; a change that has more is a migration or an import. */
const MOST_UNITS = 400;
/** Words say little of what is short. */
const LEAST_FOR_WORDS = 40;
/** Part of the words of both that must be the same, rare ones counting more. Chosen by hand: how well it tells is not measured. */
const STRONG = 0.6;

export async function findChange(context: Context, asked: ChangeAsked): Promise<ChangeAnswer> {
  const clock = new Stages();
  const text = asked.diff === null ? null : fromDiff(asked.diff);
  const change =
    text !== null
      ? null
      : await readChange({
          ...{ folder: asked.folder ?? '.', base: asked.base, head: asked.head },
          wanted: (path) => isWanted(path, null),
        });
  clock.lap('change');
  const root = change === null ? null : display(change.repository.root);
  const settled =
    root === null ? null : await Settled.of(root, asked.baseline, context.now().toISOString().slice(0, 10));
  const world = await worldOf(context, clock);
  const search = new Search(context, world, change, settled, asked.limit);
  const answer = await search.run(text, asked);
  clock.lap('answers');
  clock.print();
  return answer;
}

type Dismissals = ReadonlyMap<string, Dismissed>;

interface Opened {
  copies: Copy[];
  accepted: number;
  dismissed: number;
  isNew: boolean;
  /** Copies with those of the change itself. */
  found: number;
}

/** A place of a copy, as people name it. */
interface Placed {
  at: Copy['at'][number];
  repository: number;
  repo: string;
  file: string;
  name: string;
  line: number;
}

class Search {
  private readonly context: Context;
  private readonly world: World;
  private readonly change: Change | null;
  private readonly settled: Settled | null;
  private readonly limit: number;
  private readonly notSearched: ChangeSummary['notSearched'] = [];
  /** Repositories of the index: that of the change, and its forks. */
  private own: number | null = null;
  private family: ReadonlySet<number> = new Set();
  private readonly explained: Explained[] = [];
  private kept: ChangedUnits['kept'] = new Map();
  /** By path: keys of the code that stands there after the change, and not by the change. */
  private readonly standing = new Map<string, Promise<ReadonlySet<string>>>();

  constructor(context: Context, world: World, change: Change | null, settled: Settled | null, limit: number) {
    this.context = context;
    this.world = world;
    this.change = change;
    this.settled = settled;
    this.limit = limit;
  }

  async run(text: DiffText | null, asked: ChangeAsked): Promise<ChangeAnswer> {
    const { context, world, change } = this;
    const { db, viewer } = context;
    const known = await knownBy(db, viewer);
    let indexedAs: string | null = null;
    if (change !== null) {
      const own = await familyOf(change, known, world.all);
      this.own = own.own;
      this.family = own.family;
      indexedAs = known.find(({ id }) => id === own.own)?.identity ?? null;
    }
    const { units, kept, apart } = text ?? this.units();
    this.kept = kept;
    for (const [reason, files] of apart) this.left(`${files} file${files === 1 ? '' : 's'} of the change`, reason);
    for (const passed of change?.passed ?? []) this.notSearched.push(passed);
    const { chosen, passed } = await this.chosen(units, await dismissalsFor(db, viewer, units));
    if (passed > 0)
      this.left(
        `${passed} function${passed === 1 ? '' : 's'} of the change`,
        `shorter than ${SHORTEST} tokens, a stub or a test, or beyond the first ${MOST_UNITS}`,
      );
    const repo = change?.repository.identity ?? indexedAs ?? (change === null ? '' : display(change.repository.root));
    const answers: Answer[] = [];
    for (const { unit, opened } of chosen) {
      context.signal.throwIfAborted();
      answers.push(await this.answer(repo, unit, opened));
    }
    await this.addDifferences();
    const notSearched = [...this.notSearched, ...leftOut(world.finder, world.all)];
    if (this.own !== null)
      notSearched.push({ what: 'branches in progress of this repository', because: 'the change may be one of them' });
    if (this.family.size > 1)
      notSearched.push({ what: 'forks and mirrors of this repository', because: 'they have its code anyway' });
    const repeats = answers.filter(({ results }) => results[0]?.match != null);
    const sum = (count: (a: Answer) => number): number => answers.reduce((n, a) => n + count(a), 0);
    const { finder, code } = world;
    return {
      change: {
        repo,
        base: asked.base,
        head: asked.diff !== null ? 'the diff' : (asked.head ?? 'the work tree'),
        files: change?.files.length ?? text!.files,
        otherFiles: change?.others ?? text!.others,
        newUnits: answers.filter(({ status }) => status === 'new').length,
        changedUnits: answers.filter(({ status }) => status === 'changed').length,
        repeats: repeats.length,
        newRepeats: repeats.filter(({ isNew }) => isNew).length,
        accepted: sum((a) => a.accepted ?? 0),
        dismissed: sum((a) => a.dismissed ?? 0),
        indexedAs,
        searched: { ...finder.searched, repositories: code.length },
        notSearched,
        notes: this.settled?.notes ?? [],
      },
      answers: answers.map((answer) => ({ ...answer, notSearched })),
    };
  }

  private left(what: string, because: string): void {
    this.notSearched.push({ what, because });
  }

  private units(): ChangedUnits & { apart: Map<string, number> } {
    const { repository, files } = this.change!;
    const before: Side[] = [];
    const after: Side[] = [];
    const apart = new Map<string, number>();
    const leave = (reason: string): void => {
      apart.set(reason, (apart.get(reason) ?? 0) + 1);
    };
    for (const { path, raw, before: then, after: now } of files) {
      // What is generated, vendored or written by a tool is nobody's to reuse.
      const byName = reasonByName(repository, { ...PLAIN, path, raw });
      if (byName !== null && byName > 0) {
        leave(reasonAt(byName) ?? 'set apart');
        continue;
      }
      if (then !== null) before.push({ path, units: unitsOf(path, then).units });
      if (now === null) continue;
      const { file, units } = unitsOf(path, now);
      const reason = byName === 0 ? 0 : file.setApart;
      if (reason > 0) leave(reasonAt(reason) ?? 'set apart');
      else if (!file.isAnalysed) leave(reasonAt(file.notAnalysed) ?? 'not analysed');
      else after.push({ path, units });
    }
    return { ...changedUnits(before, after), apart };
  }

  /** As a snippet's units are chosen: outermost ones first, and what lies in them where they are no copies. */
  private async chosen(
    units: readonly ChangedUnit[],
    dismissals: Dismissals,
  ): Promise<{ chosen: { unit: ChangedUnit; opened: Opened }[]; passed: number }> {
    const { world, context } = this;
    const chosen: { unit: ChangedUnit; opened: Opened }[] = [];
    const covered = new Set<string>();
    const byPlace = new Map<string, ChangedUnit>(units.map((unit) => [`${unit.at} ${unit.file}`, unit]));
    let passed = 0;
    for (const [done, unit] of units.entries()) {
      context.signal.throwIfAborted();
      context.progress('functions', done, units.length, 'function');
      const place = `${unit.at} ${unit.file}`;
      const outer = `${unit.parent} ${unit.file}`;
      if (unit.parent >= 0 && covered.has(outer)) {
        covered.add(place);
        continue;
      }
      const holds = unit.kind === 'class' || unit.kind === 'cell';
      const inner = units.filter((u) => u.file === unit.file && u.parent === unit.at && u.length >= SHORTEST);
      // A class that was there before is asked for by what changed in it.
      if (holds && unit.status === 'changed' && inner.length > 0) continue;
      const around = byPlace.get(outer);
      if (unit.length < SHORTEST || unit.isBoilerplate || chosen.length === MOST_UNITS) {
        if (!holds || inner.length === 0) passed++;
        continue;
      }
      const opened = await this.open(unit, copiesOf(unit, world.code), dismissals);
      if (opened.copies.length + opened.accepted + opened.dismissed > 0) covered.add(place);
      else if (holds && inner.length > 0) continue;
      else if (around !== undefined && around.kind !== 'class' && around.kind !== 'cell' && around.length >= SHORTEST)
        continue;
      chosen.push({ unit, opened });
    }
    return { chosen, passed };
  }

  private async answer(repo: string, unit: ChangedUnit, opened: Opened): Promise<Answer> {
    const { world, limit } = this;
    const { copies, accepted, dismissed, isNew } = opened;
    const { hits } = await hitsOf(world, unit, copies, limit);
    let words: Found = NOTHING;
    if (opened.found === 0 && unit.status === 'new' && unit.length >= LEAST_FOR_WORDS) words = this.likeByWords(unit);
    for (const hit of words.hits) if (hits.length < limit) hits.push(hit);
    const { start, end } = { start: unit.first, end: unit.last };
    const place = { repo, file: unit.file, name: unit.name, kind: unit.kind ?? 'function', start, end };
    const of = {
      ...{ id: `${unit.file}:${unit.name}`, query: `${unit.name}, ${unit.file}:${unit.first}` },
      ...{ unit: unit.cell >= 0 ? { ...place, cell: unit.cell } : place, status: unit.status, accepted, dismissed },
    };
    if (hits.length === 0) {
      const { searched } = world.finder;
      return {
        ...{ ...of, recommendation: 'build', confidence: 0, reasons: [], results: [], unknownWords: [] },
        ...{ searched: { ...searched, repositories: world.code.length }, notSearched: [], problem: null },
        ...{ isNew: false, difference: null },
      };
    }
    const answer = await answerOf(world, unit, copies, { ...words, hits });
    const full: Answer = { ...answer, ...of, isNew, difference: null };
    this.willExplain(unit, hits, full);
    return full;
  }

  /** Copies elsewhere that nobody settled. */
  private async open(unit: ChangedUnit, found: readonly Copy[], dismissals: Dismissals): Promise<Opened> {
    const said = dismissals.get(unit.key ?? '') ?? new Set<string>();
    const opened: Opened = { copies: [], accepted: 0, dismissed: 0, isNew: false, found: found.length };
    for (const copy of found) {
      const places = this.placed(await this.elsewhere(unit, copy));
      if (places.length === 0) continue;
      const undismissed = places.filter(({ repo, file, name }) => !said.has(placeText(repo, file, name)));
      if (undismissed.length === 0) {
        opened.dismissed++;
        continue;
      }
      const { left, isKnown } = await this.unsettled(unit, copy, undismissed);
      if (left.length === 0) {
        opened.accepted++;
        continue;
      }
      opened.copies.push({ ...copy, at: left.map(({ at }) => at) });
      const wasThere = unit.before !== null && alike(unit.before, copy.content) !== null;
      opened.isNew ||= !wasThere && !isKnown;
    }
    return opened;
  }

  /** Places as people name them. */
  private placed(places: Copy['at']): Placed[] {
    const { finder, all } = this.world;
    return places.map((at) => {
      const { repository, file, unit } = finder.at(finder.documentOf(at.repository, at.document));
      const repo = all.find(({ id }) => id === repository)?.identity ?? '';
      return { at, repository, repo, file: file.path, name: unit.name, line: unit.start };
    });
  }

  /** What neither spolia.yaml nor the baseline accepts, and whether the baseline knows any of it. */
  private async unsettled(
    { file, name, high, low }: ChangedUnit,
    { content }: Copy,
    places: readonly Placed[],
  ): Promise<{ left: readonly Placed[]; isKnown: boolean }> {
    const { settled } = this;
    if (settled === null) return { left: places, isKnown: false };
    const { db, viewer } = this.context;
    const named = places.map(({ file: path, ...place }) => ({ ...place, path }));
    const classes = settled.namesClasses ? await classKeysAt(db, viewer, named) : new Map<number, string[]>();
    const asked = { file, name, high, low };
    const repeated = places.map(
      (place, i): Repeated => ({
        ...{ repo: place.repo, file: place.file, name: place.name, isOwn: place.repository === this.own },
        classes: classes.get(i) ?? [],
      }),
    );
    const open = repeated.map((one) => !settled.isAccepted(asked, one, content.high, content.low));
    return {
      left: places.filter((_, i) => open[i]),
      isKnown: repeated.some((one, i) => open[i] && settled.isKnown(asked, one, content.high, content.low)),
    };
  }

  /** Where a copy stands apart from the change, its repository's indexed state, and forks. */
  private async elsewhere(unit: ChangedUnit, { at, key }: Copy): Promise<Copy['at']> {
    const { finder } = this.world;
    const left: Copy['at'] = [];
    for (const place of at) {
      const there = finder.at(finder.documentOf(place.repository, place.document));
      if (!this.family.has(there.repository)) left.push(place);
      else if (there.repository === this.own && there.file.branch === null) {
        if (there.file.path === unit.file && there.unit.name === unit.name) continue;
        if ((await this.standingIn(there.file.path)).has(key)) left.push(place);
      }
    }
    return left;
  }

  private standingIn(path: string): Promise<ReadonlySet<string>> {
    let found = this.standing.get(path);
    if (found === undefined) {
      found = this.keysIn(path);
      this.standing.set(path, found);
    }
    return found;
  }

  private async keysIn(path: string): Promise<ReadonlySet<string>> {
    const kept = this.kept.get(path);
    if (kept !== undefined) return new Set(kept);
    const bytes = isWanted(path, null) ? await this.change!.read(path) : null;
    return new Set(bytes === null ? [] : unitsOf(path, bytes).units.flatMap(({ key }) => key ?? []));
  }

  private likeByWords(unit: ChangedUnit): Found {
    const { finder } = this.world;
    for (const { document, share } of finder.mostAlike(unit.words, 10)) {
      if (share < STRONG) break;
      const at = finder.at(document);
      if (this.family.has(at.repository) || at.file.component !== null || at.file.isTest) continue;
      if (at.unit.size < LEAST_FOR_WORDS) continue;
      const hit: Hit = { ...at, ranked: { ...UNRANKED, document, score: 10 * share }, same: [], share };
      return { ...NOTHING, confidence: share, hits: [hit] };
    }
    return NOTHING;
  }

  /** Said of all together, because sources lie in repositories, and each is a process of git. */
  private async addDifferences(): Promise<void> {
    const { db, viewer, dataFolder } = this.context;
    const byRepository = new Map<number, Explained[]>();
    for (const one of this.explained) {
      const list = byRepository.get(one.hit.repository);
      if (list === undefined) byRepository.set(one.hit.repository, [one]);
      else list.push(one);
    }
    for (const from of await readFrom(db, viewer, [...byRepository.keys()])) {
      const list = byRepository.get(from.id)!;
      const lines = await linesOf(
        from,
        dataFolder,
        list.map(({ hit }) => hit),
      );
      for (const [i, { unit, hit, answer }] of list.entries()) {
        const there = lines[i];
        const here = this.change!.files.find(({ path }) => path === unit.file)?.after;
        if (there === null || here == null) continue;
        const own = here
          .toString('utf8')
          .split(/\r\n|\n|\r/)
          .slice(unit.first - 1, unit.last);
        const [left, right] = [
          { lines: there, start: hit.unit.start },
          { lines: own, start: unit.first },
        ];
        answer.difference = differenceOf(left, right, hit.unit.language);
      }
    }
  }

  private willExplain(unit: ChangedUnit, hits: readonly Hit[], answer: Answer): void {
    const [top] = answer.results;
    if (unit.cell >= 0 || this.change === null || top?.match == null) return;
    const hit = hits.find((h) => h.file.path === top.file && h.unit.name === top.name && h.unit.start === top.start);
    if (hit !== undefined) this.explained.push({ unit, hit, answer });
  }
}

interface Explained {
  unit: ChangedUnit;
  hit: Hit;
  answer: Answer;
}

const PLAIN = { place: '', size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0, blobId: null, repository: 0 };
