/**
 * One candidate read as text: which places of the change fit the copy, and what the patch is.
 *
 *     texts, and what the change does ► places that fit ► what is said of the patch
 *
 * Most end early, so what costs most comes last.
 */
import { sheets } from '../engine/lexing/languages.ts';
import { languageOf, ROW } from './blob-tables.ts';
import type { BlobTexts, Wanted } from './blob-texts.ts';
import { newlyHanded } from './calls.ts';
import type { Candidate } from './candidates.ts';
import { asItIsNow, type Change, changeOf, changesBehaviour, isBehaviour } from './change.ts';
import { type ChangeKind, classify, type Trait } from './classify.ts';
import type { Code } from './code.ts';
import { CopyScopes, takesAnOption } from './copy-scopes.ts';
import { type Fit, Fitting, mayFit, mostLikeness, type Replacement } from './fit.ts';
import { type Found, kept, type Passed } from './found.ts';
import { Past } from './past.ts';
import { patchOf } from './patch.ts';
import { calledAbove, isCommentedOut, isPrivacy, renamesKeys, strangeMembers } from './patch-signs.ts';
import { onlyRenames, overlap, type Patched, patchedWith } from './patched.ts';
import type { Histories } from './read-histories.ts';
import { scopeOf } from './scope.ts';
import { isWellFormed } from './wellformed.ts';

/** Of the new lines that are kept to be weighed. */
const MOST_TEXT = 2000;
/** Changes that are remembered, some hundred bytes each. */
const MOST_CHANGES = 50_000;
/** Below it the lines that are alike are alike by chance. */
const LIKE = 0.3;

/** A place that fits, and what the change does there. */
type Placed = Extract<Fit, { fits: true }> & { kind: ChangeKind; traits: Trait[] };

/** A candidate whose change may fit. */
interface Read {
  /** Versions of the origin: before the change, and at the cut-off. */
  start: number;
  end: number;
  /** In which the copy stands. */
  blob: number;
  before: Code;
  after: Code;
  now: Code;
  copy: Code;
  change: Change;
  fitting: Fitting;
  likeness: number;
}

/** What of a change fits. */
interface Fitted {
  placed: Placed[];
  /** Places of the change that may be wanted, those that do not fit among them. */
  places: number;
  /** What it does, elsewhere first. */
  kinds: ChangeKind[];
  /** Of the places, and of imports that go with them. */
  replacements: Replacement[];
  made: Patched;
}

export class Looking {
  readonly #h: Histories;
  readonly #texts: BlobTexts;
  readonly #past: Past;
  readonly #scopes: CopyScopes;
  /** By change and last version of its origin: relatives that are looked at later ask for them again. */
  readonly #changes = new Map<string, Change>();

  constructor(histories: Histories, texts: BlobTexts) {
    this.#h = histories;
    this.#texts = texts;
    this.#past = new Past(histories);
    this.#scopes = new CopyScopes(histories, texts);
  }

  /** Texts that must be at hand for `look`. */
  wanted({ unit, copy, event, now, copyVersion }: Candidate, last: readonly number[]): Wanted[] {
    const { versions, units, paths } = this.#h.history;
    const end = now >= 0 ? now : this.#lastBefore(unit, last);
    const known = this.#changes.get(`${event} ${end}`);
    if (known !== undefined && !changesBehaviour(known)) return [];
    const of = (version: number, owner: number): Wanted => ({
      repository: units.repository.at(owner),
      blob: versions.blob.at(version),
      path: paths.text(versions.path.at(version)),
    });
    return [
      of(versions.before.at(event), unit),
      of(event, unit),
      { ...of(copyVersion, copy), blob: this.#blobAt(copyVersion, last) },
      of(end, unit),
    ];
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

  /** By what a pair that does not fit is known again. */
  settledKey({ event, copyVersion, now, unit }: Candidate, last: readonly number[]): string {
    return `${event} ${copyVersion} ${now >= 0 ? now : this.#lastBefore(unit, last)}`;
  }

  look(candidate: Candidate, last: readonly number[]): Found | Passed {
    const read = this.#read(candidate, last);
    if ('passed' in read) return read;
    const fitted = this.#fitted(candidate, read);
    return 'passed' in fitted ? fitted : this.#told(candidate, read, fitted);
  }

  #read({ event, copyVersion, unit, now: alive }: Candidate, last: readonly number[]): Read | Passed {
    const { versions } = this.#h.history;
    const start = versions.before.at(event);
    const end = alive >= 0 ? alive : this.#lastBefore(unit, last);
    const key = `${event} ${end}`;
    const known = this.#changes.get(key);
    if (known !== undefined && !changesBehaviour(known)) return { passed: 'changes no behaviour' };
    const blob = this.#blobAt(copyVersion, last);
    const before = this.#codeOf(start, versions.blob.at(start));
    const after = this.#codeOf(event, versions.blob.at(event));
    const now = this.#codeOf(end, versions.blob.at(end));
    const copy = this.#codeOf(copyVersion, blob);
    if (before === null || after === null || now === null || copy === null) return { passed: 'unreadable' };
    const change = known ?? changeOf(before, after, now, sheets[languageOf(versions.flags.at(event))].id);
    if (known === undefined) {
      if (this.#changes.size >= MOST_CHANGES) this.#changes.clear();
      this.#changes.set(key, change);
    }
    if (!changesBehaviour(change)) return { passed: 'changes no behaviour' };
    if (!hasPlaceFor(change, before, after, now, copy)) return { passed: 'no lines of these shapes' };
    if (mostLikeness(before, copy) < LIKE) return { passed: 'unlike' };
    const fitting = new Fitting(before, copy);
    const { likeness } = fitting;
    if (likeness < LIKE) return { passed: 'unlike' };
    return { start, end, blob, before, after, now, copy, change, fitting, likeness };
  }

  #fitted(candidate: Candidate, { before, after, now, copy, change, fitting }: Read): Fitted | Passed {
    const { languageId } = copy;
    const kinds: ChangeKind[] = [];
    const because = new Set<string>();
    let places = 0;
    let placed: Placed[] = [];
    for (const { stretch, kind, traits } of change.classified) {
      if (!isBehaviour(kind)) {
        kinds.push(kind);
        continue;
      }
      const ways = asItIsNow(before, stretch, after, now, change.later).filter(
        // Of a guard that went away again only a print may be left.
        ({ code, stretch: whole }) => code === after || isBehaviour(classify(before, code, whole, languageId).kind),
      );
      if (ways.length === 0) {
        because.add('taken back or rewritten since');
        continue;
      }
      if (change.later !== null && fitting.hasAlready(after, stretch)) {
        because.add('present');
        continue;
      }
      places++;
      let fit = fitting.fit(ways[0].code, ways[0].stretch);
      if (!fit.fits && ways.length > 1) fit = fitting.fit(ways[1].code, ways[1].stretch);
      if (!fit.fits) {
        because.add(fit.because);
        if (fit.because === 'present') places--;
        continue;
      }
      if (this.#past.hadIt(candidate, fit.replacement, before)) return { passed: 'had it once' };
      placed.push({ ...fit, kind, traits });
    }
    if (placed.length === 0) return { passed: [...because].join(', ') };
    const isSound = (patched: Code) => isWellFormed(patched, languageId);
    // A place that fits word for word may be half of something that does not: the others may hold without it.
    let made = placed.length > 1 ? patchedWith(copy, replacementsOf(placed)) : null;
    if (made !== null && !isSound(made.patched) && isSound(copy)) {
      placed = placed.filter((one) => isSound(patchedWith(copy, replacementsOf([one])).patched));
      made = null;
    }
    if (placed.length === 0) return { passed: 'not well formed' };
    const replacements = replacementsOf(placed);
    for (const { stretch, kind } of change.classified) {
      const fit = kind === 'import' ? fitting.fit(after, stretch) : null;
      if (fit?.fits !== true) continue;
      replacements.push(fit.replacement);
      made = null;
    }
    if (overlap(replacements)) return { passed: 'places overlap' };
    made ??= patchedWith(copy, replacements);
    if (!isSound(made.patched) && isSound(copy)) return { passed: 'not well formed' };
    if (onlyRenames(copy, made.patched)) return { passed: 'renames' };
    for (const { kind } of placed) kinds.push(kind);
    return { placed, places, kinds, replacements, made };
  }

  #told(candidate: Candidate, read: Read, { placed, places, kinds, replacements, made }: Fitted): Found {
    const { versions, paths } = this.#h.history;
    const { event, copyVersion } = candidate;
    const { start, end, blob, copy, fitting, likeness } = read;
    const { patched, fresh } = made;
    const { languageId } = copy;
    const names = new Map<string, string>();
    for (const one of placed) for (const [from, to] of one.names) if (from !== to) names.set(from, to);
    const { rows } = this.#h.tables;
    const row = this.#texts.rowOf(blob, versions.name.at(copyVersion), versions.ordinal.at(copyVersion));
    const copyStart = rows.at(row * ROW.STRIDE + ROW.START);
    const text = this.#texts.text(blob)!;
    const owner = this.#scopes.ownerOf(copyVersion, blob, text);
    const file = this.#scopes.fileOf(blob, text, languageId);
    const around = this.#scopes.around(copyVersion, blob);
    const scope = scopeOf({ copy, patched, fresh, file, owner, around });
    const freshLines = [...fresh].map((line) => patched.excerpt.lines[line].trim());
    const oldLines = replacements.flatMap(({ from, to }) => copy.excerpt.lines.slice(from, to));
    const above = languageId === 'python' ? calledAbove(freshLines.join('\n'), owner) : null;
    const inherited = this.#scopes.withoutInherited(scope.unknown, end, owner.bases);
    const unknownNames = above === null ? inherited : [...inherited, above];
    const missingNames = this.#scopes.broughtAlong(unknownNames, start, event);
    const madeOtherwise =
      languageId === 'python'
        ? this.#scopes.madeOtherwise(freshLines.join('\n'), patched.excerpt.lines.join('\n'), start, event, owner)
        : [];
    const inFile = replacements.map((r) => ({ ...r, from: r.from + copyStart - 1, to: r.to + copyStart - 1 }));
    const becomes = replacements.map(
      ({ from, to, lines }) => `${from + copyStart} ${to + copyStart} ${lines.map((line) => line.trim()).join('\n')}`,
    );
    return {
      ...candidate,
      instead: [],
      patch: kept(patchOf(paths.text(versions.path.at(copyVersion)), text.split('\n'), inFile)),
      names: new Map([...names].map(([from, to]) => [kept(from), kept(to)])),
      kinds,
      traits: new Set(placed.flatMap(({ traits }) => traits)),
      fitting: placed.length,
      places,
      likeness,
      context: placed.reduce((sum, one) => sum + one.context, 0),
      unknownNames: unknownNames.map(kept),
      missingNames: missingNames.map(kept),
      takesAnOption:
        languageId === 'python' && takesAnOption(patched.excerpt.lines.join('\n'), copy.excerpt.lines.join('\n')),
      madeOtherwise: madeOtherwise.map(kept),
      needsPart: false,
      defines: scope.defines.map(kept),
      unread: scope.unread.map(kept),
      addsOption: scope.addsOption,
      handed: newlyHanded(copy, patched, fresh),
      doubtfulNames: [...names].some(([from, to]) => fitting.isDoubtful(from, to)),
      fresh: kept(freshLines.join('\n').slice(0, MOST_TEXT)),
      strangeMembers: strangeMembers(freshLines.join('\n'), file.code).map(kept),
      isCommentedOut: isCommentedOut(copy.excerpt.lines, freshLines),
      isPrivacy: isPrivacy(oldLines, freshLines),
      renamesKeys: renamesKeys(oldLines, freshLines, text),
      added: replacements.reduce((sum, { lines }) => sum + lines.length, 0),
      removed: replacements.reduce((sum, { from, to }) => sum + to - from, 0),
      copyStart,
      copyEnd: rows.at(row * ROW.STRIDE + ROW.END),
      lines: inFile.map(({ from, to }) => `${from}-${to}`).join(' '),
      key: kept(`${blob} ${becomes.join('\n')}`),
    };
  }
}

const replacementsOf = (list: readonly Placed[]): Replacement[] => list.map(({ replacement }) => replacement);

/** Whether the copy has lines of the shapes that one of the places had, or what was changed once more there has. */
function hasPlaceFor({ classified, later }: Change, before: Code, after: Code, now: Code, copy: Code): boolean {
  const behaviour = classified.filter(({ kind }) => isBehaviour(kind));
  return (
    behaviour.some(({ stretch }) => mayFit(before, copy, stretch)) ||
    behaviour.some(({ stretch }) =>
      asItIsNow(before, stretch, after, now, later).some((way) => mayFit(before, copy, way.stretch)),
    )
  );
}
