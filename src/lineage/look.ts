/** One candidate read as text: which places of the change fit the copy, and what the patch is. */
import { sheets } from '../engine/lexing/languages.ts';
import { STRING } from '../engine/lexing/tokens.ts';
import { languageOf, ROW, sortOf } from './blob-tables.ts';
import type { BlobTexts, Wanted } from './blob-texts.ts';
import { type Handed, newlyHanded, takes } from './calls.ts';
import type { Candidate } from './candidates.ts';
import { asItIsNow, type Change, changeOf, changesBehaviour, isBehaviour } from './change.ts';
import { type ChangeKind, classify, isRenaming, type Trait } from './classify.ts';
import { type Code, codeOf, LineNumbers, withoutLevel } from './code.ts';
import type { Stretch } from './difference.ts';
import { type Fit, Fitting, mayFit, mostLikeness, type Replacement } from './fit.ts';
import { patchOf } from './patch.ts';
import { calledAbove, isCommentedOut, isPrivacy, renamesKeys, strangeMembers } from './patch-signs.ts';
import type { Histories } from './read-histories.ts';
import { type FileScope, fileScope, OwnerScope, scopeOf } from './scope.ts';
import { isWellFormed } from './wellformed.ts';

/** Versions of a copy's own past that are searched for what is new. */
const MOST_PAST = 60;
/** Functions of one name beyond which nobody can tell which is called. */
const MOST_DEFINITIONS = 24;
/** Of the new lines that are kept to be weighed. */
const MOST_TEXT = 2000;
/** Files and classes whose names are remembered. */
const MOST_SCOPES = 400;
/** Changes that are remembered, some hundred bytes each. */
const MOST_CHANGES = 50_000;
/** Names of changes that are remembered. */
const MOST_BROUGHT = 100_000;
/** Below it the lines that are alike are alike by chance. */
const LIKE = 0.3;

export interface Found extends Candidate {
  names: Map<string, string>;
  kinds: ChangeKind[];
  traits: Set<Trait>;
  fitting: number;
  places: number;
  likeness: number;
  /** Neighbours of the places that are the same in the copy. */
  context: number;
  unknownNames: string[];
  missingNames: string[];
  /** Whether another part of the same change defines what this one needs. */
  needsPart: boolean;
  /** Names that its lines define, `self.x` among them. */
  defines: string[];
  /** Those of them that nothing reads. */
  unread: string[];
  addsOption: boolean;
  /** What it hands to functions for the first time. */
  handed: Handed[];
  /** Names that are exchanged on the word of one line. */
  doubtfulNames: boolean;
  /** The new lines. */
  fresh: string;
  /** Somebody took them out of the copy on purpose. */
  isCommentedOut: boolean;
  /** It only makes names private or public. */
  isPrivacy: boolean;
  renamesKeys: boolean;
  strangeMembers: string[];
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

/** Why a candidate is none. */
export interface Passed {
  passed: string;
}

/** A place that fits, and what the change does there. */
type Placed = Extract<Fit, { fits: true }> & { kind: ChangeKind; traits: Trait[] };

const inOrder = (list: readonly Placed[]): Replacement[] => list.map(({ replacement }) => replacement);

export class Looking {
  readonly #h: Histories;
  readonly #texts: BlobTexts;
  /** Functions by repository and name, made when they are first asked for. */
  #byName: Map<string, Set<number>> | null = null;
  readonly #files = new Map<number, FileScope>();
  readonly #owners = new Map<string, OwnerScope>();
  /** By change and name: copies lack the same names. */
  readonly #brought = new Map<string, boolean>();
  /** By change and last version of its origin: relatives that are looked at later ask for them again. */
  readonly #changes = new Map<string, Change>();

  constructor(histories: Histories, texts: BlobTexts) {
    this.#h = histories;
    this.#texts = texts;
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

  /** Functions that something new is handed to: their texts are needed for `checkCalls`. */
  callees(found: readonly Found[], last: readonly number[]): Wanted[] {
    const { paths, versions, units } = this.#h.history;
    return found.flatMap((one) =>
      one.handed.flatMap(({ callee }) =>
        this.#definitions(this.#calledBy(one, callee), units.repository.at(one.copy), last).map((v) => ({
          repository: units.repository.at(one.copy),
          blob: versions.blob.at(v),
          path: paths.text(versions.path.at(v)),
        })),
      ),
    );
  }

  /** Adds to what is unknown what no function of that name takes. */
  checkCalls(found: readonly Found[], last: readonly number[]): void {
    const { versions, names, units } = this.#h.history;
    for (const one of found) {
      for (const { callee, what } of one.handed) {
        const called = this.#calledBy(one, callee);
        const definitions = this.#definitions(called, units.repository.at(one.copy), last);
        const accepts = definitions.flatMap((v) => {
          const blob = versions.blob.at(v);
          const text = this.#texts.text(blob);
          const row = this.#texts.rowOf(blob, versions.name.at(v), versions.ordinal.at(v));
          if (text === null || row < 0) return [];
          const name = lastPart(names.text(versions.name.at(v)));
          return [takes(this.#texts.rowText(blob, row), name, what)];
        });
        if (accepts.length === 0 || accepts.some(Boolean)) continue;
        // The copy may be what is called, and its patch what makes it take the keyword.
        if (lastPart(names.text(versions.name.at(one.copyVersion))) === callee) continue;
        const shown = typeof what === 'number' ? `${called}() with ${what} arguments` : `${called}(${what}=)`;
        one.unknownNames = [...one.unknownNames, shown];
      }
    }
  }

  /** `cls` is the class that holds the copy. */
  #calledBy({ copyVersion }: Found, callee: string): string {
    if (callee !== 'cls') return callee;
    const { versions, names } = this.#h.history;
    return names.text(versions.name.at(copyVersion)).split('.').at(-2) ?? callee;
  }

  /** Living functions of a name in a repository, of a class how it is made; none where there are too many to tell which is meant. */
  #definitions(name: string, repository: number, last: readonly number[]): number[] {
    const { versions, units, names } = this.#h.history;
    if (this.#byName === null) {
      this.#byName = new Map();
      for (let v = 0; v < versions.unit.length; v++) {
        if ((sortOf(versions.flags.at(v)) & 3) !== 0) continue;
        const key = `${units.repository.at(versions.unit.at(v))} ${calledAs(names.text(versions.name.at(v)))}`;
        const set = this.#byName.get(key);
        if (set === undefined) this.#byName.set(key, new Set([versions.unit.at(v)]));
        else set.add(versions.unit.at(v));
      }
    }
    const found: number[] = [];
    for (const unit of this.#byName.get(`${repository} ${name}`) ?? []) {
      const v = this.#h.history.versionAt(unit, last[repository]);
      if (v >= 0 && calledAs(names.text(versions.name.at(v))) === name) found.push(v);
    }
    return found.length > MOST_DEFINITIONS ? [] : found;
  }

  settledKey({ event, copyVersion, now, unit }: Candidate, last: readonly number[]): string {
    return `${event} ${copyVersion} ${now >= 0 ? now : this.#lastBefore(unit, last)}`;
  }

  look(candidate: Candidate, last: readonly number[]): Found | Passed {
    const { versions } = this.#h.history;
    const { event, copyVersion, unit } = candidate;
    const start = versions.before.at(event);
    const end = candidate.now >= 0 ? candidate.now : this.#lastBefore(unit, last);
    const blob = this.#blobAt(copyVersion, last);
    const known = this.#changes.get(`${event} ${end}`);
    if (known !== undefined && !changesBehaviour(known)) return { passed: 'changes no behaviour' };
    const before = this.#codeOf(start, versions.blob.at(start));
    const after = this.#codeOf(event, versions.blob.at(event));
    const now = this.#codeOf(end, versions.blob.at(end));
    const copy = this.#codeOf(copyVersion, blob);
    if (before === null || after === null || now === null || copy === null) return { passed: 'unreadable' };
    const languageId = sheets[languageOf(versions.flags.at(event))].id;
    const change = known ?? changeOf(before, after, now, languageId);
    if (known === undefined) {
      if (this.#changes.size >= MOST_CHANGES) this.#changes.clear();
      this.#changes.set(`${event} ${end}`, change);
    }
    if (!changesBehaviour(change)) return { passed: 'changes no behaviour' };
    const { classified, later } = change;
    if (!classified.some(({ kind, stretch }) => isBehaviour(kind) && mayFit(before, copy, stretch))) {
      // What was changed once more at the same place may fit as it is now.
      const fitsNow = ({ kind, stretch }: (typeof classified)[number]): boolean =>
        isBehaviour(kind) &&
        asItIsNow(before, stretch, after, now, later).some((way) => mayFit(before, copy, way.stretch));
      if (!classified.some(fitsNow)) return { passed: 'no lines of these shapes' };
    }
    if (mostLikeness(before, copy) < LIKE) return { passed: 'unlike' };
    const fitting = new Fitting(before, copy);
    const likeness = fitting.likeness;
    if (likeness < LIKE) return { passed: 'unlike' };

    const replacements: Replacement[] = [];
    const names = new Map<string, string>();
    const kinds: ChangeKind[] = [];
    const traits = new Set<Trait>();
    const because = new Set<string>();
    let places = 0;
    let placed: Placed[] = [];
    let context = 0;
    const quiet: { code: Code; stretch: Stretch }[] = [];
    for (const { stretch, kind, traits: own } of classified) {
      if (!isBehaviour(kind)) {
        if (kind === 'import') quiet.push({ code: after, stretch });
        kinds.push(kind);
        continue;
      }
      const ways = asItIsNow(before, stretch, after, now, later).filter(
        // Of a guard that went away again only a print may be left.
        ({ code, stretch: whole }) => code === after || isBehaviour(classify(before, code, whole, languageId).kind),
      );
      if (ways.length === 0) {
        because.add('taken back or rewritten since');
        continue;
      }
      if (later !== null && fitting.hasAlready(after, stretch)) {
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
      if (this.#hadIt(candidate, fit.replacement, before, languageId)) return { passed: 'had it once' };
      placed.push({ ...fit, kind, traits: own });
    }
    if (placed.length === 0) return { passed: [...because].join(', ') };
    // A place that fits word for word may be half of something that does not: the others may hold without it.
    let made = placed.length > 1 ? patchedWith(copy, inOrder(placed), languageId) : null;
    if (made !== null && !isWellFormed(made.patched, languageId) && isWellFormed(copy, languageId)) {
      const isSound = (one: Placed) => isWellFormed(patchedWith(copy, inOrder([one]), languageId).patched, languageId);
      placed = placed.filter(isSound);
      made = null;
    }
    if (placed.length === 0) return { passed: 'not well formed' };
    for (const { kind, traits: own, context: known, replacement, names: exchanged } of placed) {
      context += known;
      kinds.push(kind);
      for (const trait of own) traits.add(trait);
      replacements.push(replacement);
      for (const [from, to] of exchanged) if (from !== to) names.set(from, to);
    }
    for (const { code, stretch } of quiet) {
      const fit = fitting.fit(code, stretch);
      if (!fit.fits) continue;
      replacements.push(fit.replacement);
      made = null;
    }
    if (overlap(replacements)) return { passed: 'places overlap' };
    const { rows } = this.#h.tables;
    const row = this.#texts.rowOf(blob, versions.name.at(copyVersion), versions.ordinal.at(copyVersion));
    const copyStart = rows.at(row * ROW.STRIDE + ROW.START);
    const key = kept(
      `${blob} ${replacements.map(({ from, to, lines }) => `${from + copyStart} ${to + copyStart} ${lines.map((l) => l.trim()).join('\n')}`).join('\n')}`,
    );
    const { patched, fresh } = made ?? patchedWith(copy, replacements, languageId);
    if (!isWellFormed(patched, languageId) && isWellFormed(copy, languageId)) return { passed: 'not well formed' };
    if (isRenaming(copy, patched) && haveSameStrings(copy, patched)) return { passed: 'renames' };
    const text = this.#texts.text(blob)!;
    const own = this.#ownerOf(copyVersion, blob, text);
    const file = this.#fileOf(blob, text, languageId);
    const scope = scopeOf({
      copy,
      patched,
      fresh,
      file,
      owner: own,
      around: this.#around(copyVersion, blob),
    });
    const freshLines = [...fresh].map((line) => patched.excerpt.lines[line].trim());
    const oldLines = replacements.flatMap(({ from, to }) => copy.excerpt.lines.slice(from, to));
    const above = languageId === 'python' ? calledAbove(freshLines.join('\n'), own) : null;
    const inherited = this.#withoutInherited(scope.unknown, end, own.bases);
    const unknownNames = above === null ? inherited : [...inherited, above];
    const missingNames = this.#broughtAlong(unknownNames, start, event);
    const inFile = replacements.map((r) => ({ ...r, from: r.from + copyStart - 1, to: r.to + copyStart - 1 }));
    return {
      ...candidate,
      instead: [],
      patch: kept(patchOf(this.#h.history.paths.text(versions.path.at(copyVersion)), file.lines, inFile)),
      names: new Map([...names].map(([from, to]) => [kept(from), kept(to)])),
      kinds,
      traits,
      fitting: placed.length,
      places,
      likeness,
      context,
      unknownNames: unknownNames.map(kept),
      missingNames: missingNames.map(kept),
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
      key,
    };
  }

  /**
   * Whether the copy once had the new lines: then it was decided against them. Not where the origin had them too, lost
   * them and took them back: both went the same way, and the origin is a step ahead.
   */
  #hadIt({ copyVersion, event }: Candidate, { lines }: Replacement, before: Code, languageId: string): boolean {
    const fresh = codeOf(
      lines.map((line) => line.trim()),
      languageId,
      new LineNumbers(),
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
    const { versions } = this.#h.history;
    return this.#everHeld(copyVersion, wanted) && !this.#everHeld(versions.before.at(event), wanted);
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

  /** Of names that the copy does not know those that the change brought to the origin's own file: there is nothing to import. */
  #broughtAlong(names: readonly string[], start: number, event: number): string[] {
    const { versions } = this.#h.history;
    return names.filter((name) => {
      const key = `${event} ${name}`;
      let isBrought = this.#brought.get(key);
      if (isBrought === undefined) {
        const [before, after] = [start, event].map((version) => this.#texts.text(versions.blob.at(version)) ?? '');
        if (this.#brought.size >= MOST_BROUGHT) this.#brought.clear();
        this.#brought.set(key, (isBrought = isMadeBy(name, before, after)));
      }
      return isBrought;
    });
  }

  /** Without attributes that the origin itself only inherits, from a base that the copy has too. */
  #withoutInherited(names: string[], end: number, bases: readonly string[]): string[] {
    if (bases.length === 0 || !names.some((name) => name.startsWith('self.'))) return names;
    const blob = this.#h.history.versions.blob.at(end);
    const file = this.#texts.text(blob);
    if (file === null) return names;
    const origin = this.#ownerOf(end, blob, file);
    if (!origin.bases.some((base) => bases.includes(base))) return names;
    return names.filter((name) => {
      // No attribute is what a method answers, or what is asked of an attribute.
      if (!/^self\.[\p{L}\p{N}_$]+$/u.test(name)) return true;
      const bare = name.replace(/^self\./, '').replace(/[$]/g, '\\$&');
      return new RegExp(
        `\\bself\\.${bare}\\s*(?::[^=\\n]+)?=[^=]|\\bdef\\s+${bare}\\b|^[ \\t]+${bare}\\s*[:=]`,
        'm',
      ).test(origin.text);
    });
  }

  /** The text of the functions around a unit: it may use their names. */
  #around(version: number, blob: number): string {
    const { versions, names } = this.#h.history;
    const { rows } = this.#h.tables;
    const name = names.text(versions.name.at(version));
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      const row = this.#texts.rowOf(blob, names.find(name.slice(0, dot)), 0);
      if (row < 0 || (sortOf(rows.at(row * ROW.STRIDE + ROW.FLAGS)) & 3) === 1) continue;
      return this.#texts.rowText(blob, row);
    }
    return '';
  }

  #fileOf(blob: number, text: string, languageId: string): FileScope {
    let scope = this.#files.get(blob);
    if (scope?.text !== text) {
      if (this.#files.size >= MOST_SCOPES) this.#files.clear();
      this.#files.set(blob, (scope = fileScope(text, languageId)));
    }
    return scope;
  }

  /** The class around a unit; of a function the whole file. */
  #ownerOf(version: number, blob: number, text: string): OwnerScope {
    const { versions, names } = this.#h.history;
    const name = names.text(versions.name.at(version));
    const dot = name.lastIndexOf('.');
    const row = dot < 0 ? -1 : this.#texts.rowOf(blob, names.find(name.slice(0, dot)), 0);
    const key = `${blob} ${row}`;
    let scope = this.#owners.get(key);
    if (scope === undefined) {
      if (this.#owners.size >= MOST_SCOPES) this.#owners.clear();
      this.#owners.set(key, (scope = new OwnerScope(row < 0 ? text : this.#texts.rowText(blob, row), text)));
    }
    return scope;
  }
}

/** Whether a change of a file, from `before` to `after`, brought a name to it. */
function isMadeBy(name: string, before: string, after: string): boolean {
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
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
/** By what name a function is called: a constructor by that of its class. */
const calledAs = (name: string): string => lastPart(name.replace(/\.(__init__|__new__|constructor)$/, ''));

/** A text of its own: what is cut out of a file, or put together of such pieces, holds the whole file in memory. */
const kept = (text: string): string => (text.length < 13 ? text : Buffer.from(text).toString());

/** For what has as many tokens. */
function haveSameStrings(a: Code, b: Code): boolean {
  return a.excerpt.text.every((text, i) => a.excerpt.kind[i] !== STRING || text === b.excerpt.text[i]);
}

/** The copy with its lines replaced, and which lines of the text are new. */
function patchedWith(
  copy: Code,
  replacements: readonly Replacement[],
  languageId: string,
): { patched: Code; fresh: Set<number> } {
  const lines: string[] = [];
  const fresh = new Set<number>();
  let at = 0;
  for (const { from, to, lines: added } of [...replacements].sort((a, b) => a.from - b.from || a.to - b.to)) {
    for (; at < from; at++) lines.push(copy.excerpt.lines[at]);
    for (const line of added) {
      fresh.add(lines.length);
      lines.push(line);
    }
    at = to;
  }
  lines.push(...copy.excerpt.lines.slice(at));
  // Compared with nothing line by line.
  return { patched: codeOf(lines, languageId, new LineNumbers()), fresh };
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
