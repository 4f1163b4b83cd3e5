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
import { handedAnew, newlyHanded } from './calls.ts';
import { type Candidate, receiversOf } from './candidates.ts';
import { type Change, changeOf, changesBehaviour } from './change.ts';
import { isBelowHeader, isInHeader } from './classify.ts';
import type { Code } from './code.ts';
import { CopyScopes } from './copy-scopes.ts';
import { Answers, type Fitted, type Pair } from './fitted.ts';
import { type Beaten, type Found, kept, type Passed, type Ranked } from './found.ts';
import { takesAnOption } from './makings.ts';
import { mootOf } from './moot.ts';
import { Past } from './past.ts';
import { patchOf } from './patch.ts';
import {
  calledAbove,
  changesNothing,
  isCommentedOut,
  isPrivacy,
  membersThatItsClassLacks,
  ofNoBase,
  renamesKeys,
  silentIn,
  strangeMembers,
} from './patch-signs.ts';
import type { Histories } from './read-histories.ts';
import { classOf, ofOtherModules, scopeOf } from './scope.ts';

/** Of the new lines that are kept to be weighed. */
const MOST_TEXT = 2000;
/** Changes that are remembered, some hundred bytes each. */
const MOST_CHANGES = 50_000;
/** A candidate whose change may be missing. */
interface Read extends Pair {
  /** Versions of the origin: before the change, and at the cut-off. */
  start: number;
  end: number;
  /** In which the copy stands. */
  blob: number;
}

export class Looking {
  readonly #h: Histories;
  readonly #texts: BlobTexts;
  readonly #past: Past;
  readonly #scopes: CopyScopes;
  readonly #answers = new Answers();
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
    const of = (version: number, owner: number, blob = versions.blob.at(version)): Wanted => ({
      repository: units.repository.at(owner),
      blob,
      path: paths.text(versions.path.at(version)),
    });
    return [
      of(versions.before.at(event), unit),
      of(event, unit),
      of(copyVersion, copy, this.#blobAt(copyVersion, last)),
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

  #rowOf(version: number, blob = this.#h.history.versions.blob.at(version)): number {
    const { versions } = this.#h.history;
    return this.#texts.rowOf(blob, versions.name.at(version), versions.ordinal.at(version));
  }

  #codeOf(version: number): Code | null {
    return this.#texts.code(this.#h.history.versions.blob.at(version), this.#rowOf(version));
  }

  /** By what a pair that does not fit is known again. */
  settledKey({ event, copyVersion, now, unit }: Candidate, last: readonly number[]): string {
    return `${event} ${copyVersion} ${now >= 0 ? now : this.#lastBefore(unit, last)}`;
  }

  /** @param isBeaten whether something better is known that makes the same of the same lines: then most is not asked */
  look(
    candidate: Candidate,
    last: readonly number[],
    isBeaten: (one: Ranked) => boolean = () => false,
  ): Found | Beaten | Passed {
    const read = this.#read(candidate, last);
    if ('passed' in read) return read;
    const { fits, fitted } = this.#answers.of(read);
    if (fits.some(({ replacement }) => this.#past.hadIt(candidate, replacement, read.before)))
      return { passed: 'had it once' };
    return 'passed' in fitted ? fitted : this.#told(candidate, read, fitted, isBeaten);
  }

  #read({ event, copyVersion, unit, now: alive }: Candidate, last: readonly number[]): Read | Passed {
    const { versions } = this.#h.history;
    const start = versions.before.at(event);
    const end = alive >= 0 ? alive : this.#lastBefore(unit, last);
    const key = `${event} ${end}`;
    const known = this.#changes.get(key);
    if (known !== undefined && !changesBehaviour(known)) return { passed: 'changes no behaviour' };
    const blob = this.#blobAt(copyVersion, last);
    const before = this.#codeOf(start);
    const after = this.#codeOf(event);
    const now = this.#codeOf(end);
    const copy = this.#texts.code(blob, this.#rowOf(copyVersion, blob));
    if (before === null || after === null || now === null || copy === null) return { passed: 'unreadable' };
    let change = known;
    if (change === undefined) {
      const isLatest = this.#rowOf(event) === this.#rowOf(end);
      change = changeOf(before, after, isLatest ? null : now, sheets[languageOf(versions.flags.at(event))].id);
      if (this.#changes.size >= MOST_CHANGES) this.#changes.clear();
      this.#changes.set(key, change);
    }
    if (!changesBehaviour(change)) return { passed: 'changes no behaviour' };
    return { start, end, blob, before, after, now, copy, change };
  }

  #told(
    candidate: Candidate,
    { start, end, blob, copy, after, now }: Read,
    fitted: Fitted,
    isBeaten: (one: Ranked) => boolean,
  ): Found | Beaten {
    const { versions, paths } = this.#h.history;
    const { event, copyVersion } = candidate;
    const { likeness, placed, places, kinds, replacements } = fitted;
    const { patched, fresh } = fitted.made;
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
    const scope = scopeOf({ copy, patched, fresh, file, owner, around, origins: [after, now] });
    const { unit, distance, relation, copy: copyUnit, now: alive } = candidate;
    const becomes = replacements.map(
      ({ from, to, lines }) => `${from + copyStart} ${to + copyStart} ${lines.map((line) => line.trim()).join('\n')}`,
    );
    const key = `${blob} ${becomes.join('\n')}`;
    const fitting = placed.length;
    if (isBeaten({ key, now: alive, fitting, places, distance, likeness, event, copy: copyUnit }))
      return { unit, event, copy: copyUnit, copyVersion, fitting, places, defines: scope.defines.map(kept) };
    const freshLines = [...fresh].map((line) => patched.excerpt.lines[line].trim());
    const freshText = freshLines.join('\n');
    const oldLines = replacements.flatMap(({ from, to }) => copy.excerpt.lines.slice(from, to));
    const isPython = languageId === 'python';
    const above = isPython ? calledAbove(freshText, owner) : null;
    const inherited = this.#scopes.withoutInherited(scope.unknown, end, owner.bases);
    const elsewhere = isPython
      ? [
          ...ofOtherModules(freshText, file.modules, () => this.#scopes.modulesOf(versions.blob.at(event))),
          ...ofNoBase(freshText, oldLines.join('\n'), owner.bases),
        ]
      : [];
    const unknownNames = [...inherited, ...(above === null ? [] : [above]), ...elsewhere];
    const lacking = isPython ? membersThatItsClassLacks(freshText, owner.text, (name) => classOf(name, text)) : [];
    const missingNames = this.#scopes.broughtAlong(unknownNames, start, event);
    const madeOtherwise = isPython
      ? this.#scopes.madeOtherwise(
          freshText,
          () => patched.excerpt.source,
          start,
          event,
          owner,
          handedAnew(patched, fresh),
        )
      : [];
    const inFile = replacements.map(({ from, to, lines }) => ({
      from: from + copyStart - 1,
      to: to + copyStart - 1,
      lines,
    }));
    const { by, apart } = receiversOf(candidate);
    // Each field by its name, as in `Candidates.of`.
    return {
      unit,
      distance,
      relation,
      inherited: candidate.inherited,
      copy: copyUnit,
      copyVersion,
      event,
      now: alive,
      receivedBy: by,
      receivedApart: apart,
      patch: kept(patchOf(paths.text(versions.path.at(copyVersion)), this.#texts.lines(blob), inFile)),
      names: new Map([...names].map(([from, to]) => [kept(from), kept(to)])),
      kinds,
      traits: new Set(placed.flatMap(({ traits }) => traits)),
      fitting,
      places,
      likeness,
      context: placed.reduce((sum, one) => sum + one.context, 0),
      unknownNames: unknownNames.map(kept),
      missingNames: missingNames.map(kept),
      takesAnOption:
        isPython && !isBelowHeader(copy, replacements) && takesAnOption(patched.excerpt.source, copy.excerpt.source),
      madeOtherwise: madeOtherwise.map(kept),
      needsPart: false,
      defines: scope.defines.map(kept),
      unread: scope.unread.map(kept),
      addsOption: scope.addsOption,
      handed: newlyHanded(copy, patched, fresh),
      onlyHeader: isInHeader(copy, replacements),
      doubtfulNames: [...names].some(([from, to]) => fitted.fitting.isDoubtful(from, to)),
      fresh: kept(freshText.slice(0, MOST_TEXT)),
      strangeMembers: [...strangeMembers(freshText, file.code), ...lacking].map(kept),
      isCommentedOut: isCommentedOut(silentIn(copy), freshLines),
      isPrivacy: isPrivacy(oldLines, freshLines),
      renamesKeys: renamesKeys(oldLines, freshLines, text),
      changesNothing: changesNothing(oldLines, freshLines),
      moot: mootOf(
        { copy, patched, fresh },
        oldLines,
        freshLines,
        this.#h.history.names.text(versions.name.at(copyVersion)),
        file.code,
      ),
      added: replacements.reduce((sum, { lines }) => sum + lines.length, 0),
      removed: replacements.reduce((sum, { from, to }) => sum + to - from, 0),
      copyStart,
      copyEnd: rows.at(row * ROW.STRIDE + ROW.END),
      lines: inFile.map(({ from, to }) => `${from}-${to}`).join(' '),
      key: kept(key),
    };
  }
}
