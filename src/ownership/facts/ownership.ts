/**
 * Declared and observed together: who owns a path, how sure that is, how old the knowledge, and what it rests on.
 *
 *     confidence of a declared owner = belief in the declaration (BELIEF)
 *         raised by what the history shows of them there:   1 − (1 − belief)(1 − observed)
 *         halved if they are silent: no sign of life in the whole repository for `silentAfter` days
 *     confidence of an observed owner = share of all weight on the path × how much weight there is
 *
 * Nothing is guessed quietly: where nobody is found there is a sentence that says why.
 */
import type { HistoryEnd } from '../../repositories/history.ts';
import { display } from '../../repositories/paths.ts';
import type { Codeowners, OwnerRule } from './codeowners/codeowners.ts';
import { BELIEF, covers, type Declaration, type DeclaredRole } from './declared.ts';
import type { KubernetesOwners } from './kubernetes-owners.ts';
import type { ObservedOwner, ObservedRole, Observer } from './observed.ts';
import { type Party, partyKey, partyText } from './party.ts';
import type { People, Resolution } from './people.ts';
import type { Teams } from './teams.ts';

export interface OwnershipFacts {
  /** Raw, in byte order. */
  paths: readonly string[];
  people: People;
  observer: Observer;
  /** null without one. */
  codeowners: { file: string; parsed: Codeowners } | null;
  kubernetes: KubernetesOwners | null;
  /** By scope: catalogs, manifests, code tags. */
  declarations: readonly Declaration[];
  teams: Teams;
  /** null: no history at all. */
  history: HistoryEnd | null;
  /** Seconds since 1970. */
  now: number;
  /** Days. */
  silentAfter?: number;
}

export interface PathOwner {
  /** For people: the person's name, or what the declaration says. */
  name: string;
  kind: 'person' | 'team' | 'role' | 'unknown account';
  /** A number of `people.persons`; null for teams, roles and whoever never appears in the history. */
  person: number | null;
  /** As it is declared; null where only the history shows it. */
  party: Party | null;
  role: DeclaredRole | ObservedRole;
  confidence: number;
  /** Each with the line that says so. */
  declared: { text: string; role: DeclaredRole; source: string; place: string; note: string | null }[];
  /** How the account was told to be this person's. */
  resolved: Resolution['how'] | null;
  observed: ObservedOwner | null;
  /** Days since the last sign of life anywhere in the repository; null: none ever. */
  age: number | null;
  /** A declared owner without a sign of life for `silentAfter` days, or ever. */
  silent: boolean;
}

export interface PathOwnership {
  path: string;
  files: number;
  owners: PathOwner[];
  /** Why nobody is known, or what makes the answer doubtful. */
  unknown: string | null;
  notes: string[];
  /** Nobody who is declared or observed here has shown a sign of life for `silentAfter` days. */
  orphan: boolean;
  /** People whose leaving would leave half of it without an author. */
  busFactor: { count: number; names: string[] };
  /** When anything of it was first and last changed, in seconds since 1970; null where the history does not say. */
  first: number | null;
  last: number | null;
}

export interface DeadRule {
  rule: OwnerRule;
  place: string;
  /** `overridden`: later rules decide about everything that it matches. */
  why: 'matches no file' | 'overridden';
}

/**
 * Days. Of the people with 20 commits and more in scipy, esphome and prometheus who fell silent for half a year, .67 came
 * back (of 571 silences); for a year, .47 (of 330): from then on a return is less likely than not.
 */
export const SILENT_AFTER = 365;
const DAY = 86_400;
/** Observed owners of a path that are worth a name. */
const LEAST_SHARE = 0.05;
const MOST_OBSERVED = 10;
/** Files of a folder whose declarations are looked up; more say nothing new about it. */
const MOST_FILES_ASKED = 5000;

interface DeclaredGroup {
  declarations: Declaration[];
  /** Of the files asked about. */
  part: number;
}

/** Lines that are shown for one owner; a hundred of the same kind say no more. */
const MOST_PLACES = 20;
/** Who is declared for a sliver of a folder does not own it. */
const LEAST_CONFIDENCE = 0.05;

export class Ownership {
  readonly #facts: OwnershipFacts;
  readonly #silentAfter: number;

  constructor(facts: OwnershipFacts) {
    this.#facts = facts;
    this.#silentAfter = facts.silentAfter ?? SILENT_AFTER;
  }

  get facts(): OwnershipFacts {
    return this.#facts;
  }

  /** @param path raw: a file, or a folder (with or without a slash at the end); '' is the whole repository */
  ownersOf(path: string): PathOwnership {
    const { observer, people } = this.#facts;
    const files = this.filesOf(path);
    const result: PathOwnership = {
      path: display(path),
      files: files.length,
      owners: [],
      unknown: null,
      notes: [],
      orphan: false,
      busFactor: { count: 0, names: [] },
      ...{ first: null, last: null },
    };
    if (files.length === 0) {
      result.unknown = `unknown, because no file of the newest commit has this path`;
      return result;
    }
    const observed = observer.ownersOf(files);
    for (const { first, last } of observed) {
      result.first = Math.min(result.first ?? first, first);
      result.last = Math.max(result.last ?? last, last);
    }
    const byPerson = new Map(observed.map((one) => [one.person, one]));
    const owners = new Map<string, PathOwner>();
    const { declarations, unowned } = this.#declared(path, files);
    for (const group of this.#grouped(declarations)) this.#add(owners, group, byPerson);
    for (const one of observed.slice(0, MOST_OBSERVED)) {
      if (owners.has(`person:${one.person}`) || one.share < LEAST_SHARE) continue;
      const person = people.persons[one.person];
      if (person.machine !== null) continue;
      owners.set(`person:${one.person}`, {
        name: person.name,
        kind: 'person',
        person: one.person,
        party: null,
        role: one.role,
        confidence: one.confidence,
        declared: [],
        resolved: null,
        observed: one,
        age: this.#age(one.person),
        silent: false,
      });
    }
    result.owners = [...owners.values()]
      .map((owner) => (owner.silent ? { ...owner, confidence: owner.confidence / 2 } : owner))
      .filter(
        ({ declared, confidence }) => declared.length === 0 || files.length === 1 || confidence >= LEAST_CONFIDENCE,
      )
      .sort((a, b) => b.confidence - a.confidence || (a.name < b.name ? -1 : 1));
    const slivers = owners.size - result.owners.length;
    if (slivers > 0)
      result.notes.push(`${slivers} more ${slivers === 1 ? 'is' : 'are'} declared for small parts of it`);
    if (unowned > 0)
      result.notes.push(
        `${unowned === files.length ? 'its' : `${unowned} of its ${files.length}`} files match a rule without owners: ownership was taken away on purpose`,
      );
    const bus = observer.busFactor(files);
    result.busFactor = { count: bus.length, names: bus.map((person) => people.persons[person].name) };
    result.unknown = result.owners.length > 0 ? null : this.#whyUnknown(observed);
    result.orphan = !result.owners.some(
      (owner) =>
        (owner.age !== null && owner.age <= this.#silentAfter) ||
        (owner.kind !== 'person' && owner.kind !== 'unknown account'),
    );
    const { history } = this.#facts;
    if (history?.shallow) result.notes.push('the clone is shallow: older history was not seen');
    if (history != null && history.unreadable.length > 0)
      result.notes.push(`${history.unreadable.length} commits could not be read`);
    if (history?.reason != null) result.notes.push(`the history ends early: ${history.reason}`);
    return result;
  }

  /** Of the newest commit, in or under a path. */
  filesOf(path: string): string[] {
    const { paths } = this.#facts;
    const plain = path.replace(/\/+$/, '');
    if (plain === '') return [...paths];
    const folder = `${plain}/`;
    const found: string[] = [];
    for (let i = lowerBound(paths, plain); i < paths.length; i++) {
      if (paths[i] === plain || paths[i].startsWith(folder)) found.push(paths[i]);
      else if (paths[i] > folder && !paths[i].startsWith(plain)) break;
    }
    return found;
  }

  /** What is declared for files, each declaration once, with the part of the files that it speaks of. */
  #declared(path: string, files: readonly string[]) {
    const { codeowners, kubernetes, declarations } = this.#facts;
    const found = new Map<Declaration, number>();
    const ruleDeclarations = new Map<OwnerRule, Declaration[]>();
    let unowned = 0;
    const step = Math.max(1, Math.floor(files.length / MOST_FILES_ASKED));
    let asked = 0;
    for (let i = 0; i < files.length; i += step) {
      asked++;
      const here = new Set<Declaration>();
      if (codeowners !== null) {
        const rules = codeowners.parsed.decisive(files[i]);
        if (rules.length > 0 && rules.every(({ owners }) => owners.length === 0)) unowned++;
        for (const rule of rules) {
          let all = ruleDeclarations.get(rule);
          if (all === undefined) ruleDeclarations.set(rule, (all = declarationsOf(rule, codeowners.file)));
          for (const one of all) here.add(one);
        }
      }
      for (const one of kubernetes?.ownersOf(files[i]) ?? []) here.add(one);
      for (const one of here) found.set(one, (found.get(one) ?? 0) + 1);
    }
    const plain = path.replace(/\/+$/, '');
    for (const one of declarations) {
      // The deepest manifest above a path speaks of it; those below it, of a part.
      if (covers(one.scope, files[0]) && covers(one.scope, files[files.length - 1])) {
        if (!this.#isNearest(one, plain)) continue;
        found.set(one, asked);
      } else if (plain === '' || one.scope === plain || one.scope.startsWith(`${plain}/`)) {
        const covered = files.reduce((sum, file) => sum + (covers(one.scope, file) ? 1 : 0), 0);
        if (covered > 0) found.set(one, (covered / files.length) * asked);
      }
    }
    return {
      declarations: [...found].map(([declaration, count]) => ({ declaration, part: count / asked })),
      unowned: unowned * step,
    };
  }

  /** A package in a folder of a repository has its own manifest: that of the root does not speak of it. */
  #isNearest(declaration: Declaration, path: string): boolean {
    if (declaration.source === 'code tag') return true;
    return !this.#facts.declarations.some(
      (other) =>
        other.source === declaration.source &&
        other.scope.length > declaration.scope.length &&
        covers(other.scope, `${path}/`) &&
        other.scope.startsWith(declaration.scope),
    );
  }

  /** By party, source and role: ten rules that give one team a tenth each give it the whole. */
  #grouped(declarations: readonly { declaration: Declaration; part: number }[]): DeclaredGroup[] {
    const groups = new Map<string, DeclaredGroup>();
    for (const { declaration, part } of declarations) {
      const key = `${declaration.source} ${declaration.role} ${partyKey(declaration.party)}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { declarations: [declaration], part });
      else {
        group.declarations.push(declaration);
        group.part = Math.min(1, group.part + part);
      }
    }
    return [...groups.values()];
  }

  #add(owners: Map<string, PathOwner>, { declarations, part }: DeclaredGroup, observed: Map<number, ObservedOwner>) {
    const { people, teams } = this.#facts;
    const { party, role, source } = declarations[0];
    const resolution = people.resolve(party);
    const key = resolution === null ? partyKey(party) : `person:${resolution.person}`;
    const seen = resolution === null ? null : (observed.get(resolution.person) ?? null);
    // A rule that speaks of a part of a folder says less about the whole.
    const belief = BELIEF[source][role] * Math.sqrt(part) * (resolution?.confidence ?? 1);
    const confidence = 1 - (1 - belief) * (1 - (seen?.confidence ?? 0));
    const said = declarations
      .slice(0, MOST_PLACES)
      .map(({ file, line, note }) => ({ text: partyText(party), role, source, place: `${file}:${line}`, note }));
    const known = owners.get(key);
    if (known !== undefined) {
      known.declared.push(...said);
      if (confidence > known.confidence) Object.assign(known, { confidence, role });
      return;
    }
    const age = resolution === null ? this.#teamAge(party) : this.#age(resolution.person);
    const kind =
      resolution !== null
        ? 'person'
        : party.kind === 'team'
          ? 'team'
          : party.kind === 'role'
            ? 'role'
            : 'unknown account';
    owners.set(key, {
      name:
        resolution !== null
          ? people.persons[resolution.person].name
          : (teams.find(party.name)?.title ?? partyText(party)),
      kind,
      person: resolution?.person ?? null,
      party,
      role,
      confidence,
      declared: said,
      resolved: resolution?.how ?? null,
      observed: seen,
      age,
      // Of a team without members, and of roles, nothing can be told.
      silent:
        kind === 'team' || kind === 'role'
          ? age !== null && age > this.#silentAfter
          : age === null || age > this.#silentAfter,
    });
  }

  #age(person: number): number | null {
    const activity = this.#facts.observer.activityOf(person);
    return activity === null ? null : Math.max(0, Math.floor((this.#facts.now - activity.last) / DAY));
  }

  /** Of its most recent member. */
  #teamAge(party: Party): number | null {
    if (party.kind !== 'team') return null;
    const ages = (this.#facts.teams.find(party.name)?.members ?? []).flatMap((member) => {
      const resolution = this.#facts.people.resolve(member.party);
      return resolution === null ? [] : (this.#age(resolution.person) ?? []);
    });
    return ages.length === 0 ? null : Math.min(...ages);
  }

  #whyUnknown(observed: readonly ObservedOwner[]): string {
    const { history } = this.#facts;
    if (history === null) return 'unknown, because nothing is declared and there is no history';
    if (history.commits === 0)
      return `unknown, because nothing is declared and no commit could be read${history.reason === null ? '' : `: ${history.reason}`}`;
    if (observed.length > 0) return 'unknown, because nothing is declared and no single person did a twentieth of it';
    if (history.shallow)
      return 'unknown, because nothing is declared and the shallow clone has no commit that touches it';
    return 'unknown, because nothing is declared and only bots, AI or merges touched it';
  }

  /** Rules that never decide. Each file is asked once: 65,000 files and 481 rules take .33 s. */
  deadRules(): DeadRule[] {
    const { codeowners, paths } = this.#facts;
    if (codeowners === null) return [];
    const matched = new Set<OwnerRule>();
    const decisive = new Set<OwnerRule>();
    for (const path of paths) {
      for (const rule of codeowners.parsed.matching(path)) matched.add(rule);
      for (const rule of codeowners.parsed.decisive(path)) decisive.add(rule);
    }
    return codeowners.parsed.rules.flatMap((rule): DeadRule[] => {
      const place = `${codeowners.file}:${rule.line}`;
      if (!matched.has(rule)) return [{ rule, place, why: 'matches no file' }];
      return rule.excludes || decisive.has(rule) ? [] : [{ rule, place, why: 'overridden' }];
    });
  }

  /** Declared owners without a sign of life, with all that they are declared for. */
  silentOwners(): { party: string; person: string | null; age: number | null; places: string[] }[] {
    const { codeowners, kubernetes, declarations, people } = this.#facts;
    const all = [
      ...(codeowners?.parsed.rules ?? []).flatMap((rule) => declarationsOf(rule, codeowners!.file)),
      ...(kubernetes?.declarations ?? []),
      ...declarations.filter(({ role }) => role !== 'author'),
    ].filter(({ party, role }) => role !== 'former' && party.kind !== 'role' && party.kind !== 'team');
    const found = new Map<string, { party: string; person: string | null; age: number | null; places: string[] }>();
    for (const { party, file, line } of all) {
      const resolution = people.resolve(party);
      const age = resolution === null ? null : this.#age(resolution.person);
      if (age !== null && age <= this.#silentAfter) continue;
      const key = resolution === null ? partyKey(party) : `person:${resolution.person}`;
      const known = found.get(key);
      if (known !== undefined) known.places.push(`${file}:${line}`);
      else {
        const person = resolution === null ? null : people.persons[resolution.person].name;
        found.set(key, { party: partyText(party), person, age, places: [`${file}:${line}`] });
      }
    }
    return [...found.values()];
  }
}

function declarationsOf(rule: OwnerRule, file: string): Declaration[] {
  const note = rule.section ? `section ${rule.section}${rule.optional ? ', optional' : ''}` : null;
  return rule.owners.map((party) => ({
    party,
    role: 'owner',
    source: 'codeowners',
    file,
    line: rule.line,
    scope: rule.pattern,
    note,
  }));
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}
