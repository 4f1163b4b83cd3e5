/** From rows and edges of the engine to what reports show: classes, pairs, units, what was left out. */
import { guestsOf } from '../engine/clones/classes.ts';
import { type FoundStretches, stretchesOf } from '../engine/clones/stretches.ts';
import { type Corpus, UNIT } from '../engine/corpus.ts';
import type { KernelMemory } from '../engine/kernel/kernel.ts';
import { display } from '../repositories/paths.ts';
import { accept } from './acceptance.ts';
import { differences } from './baseline.ts';
import { analysed } from './findings/analysed.ts';
import { ClassIds } from './findings/class-ids.ts';
import { type ClassTable, emptyTable } from './findings/class-table.ts';
import { clonePairs } from './findings/clone-pairs.ts';
import { countedOnce } from './findings/counted-once.ts';
import { areForks } from './findings/families.ts';
import { type ClassDetails, FoundClass } from './findings/found-class.ts';
import { addFragmentClasses, type FragmentLikeness } from './findings/fragment-rows.ts';
import { leftOut } from './findings/left-out.ts';
import { Likeness } from './findings/likeness.ts';
import { Places } from './findings/places.ts';
import { firstMember, type Scanned } from './findings/scanned.ts';
import { unitRecords } from './findings/unit-records.ts';
import { addWholeClasses, type WholeClasses } from './findings/whole-classes.ts';
import type { KnownClasses } from './known-classes.ts';
import { nameClasses, newTo } from './name-classes.ts';
import type { CloneClass, CloneType, Guest, Place, ScanResult } from './result.ts';
import { SourceReader } from './source.ts';

const TYPES: readonly CloneType[] = ['T1', 'T1', 'T2', 'T3'];

/** A class for those that keep it: of each member its unit (of a fragment the one around it), lines and keys. */
export interface ClassUnits {
  class: CloneClass;
  units: Int32Array;
  firstLine: Int32Array;
  lastLine: Int32Array;
  contents: Float64Array;
  places: Float64Array;
}

export class Findings {
  private readonly scanned: Scanned;
  private readonly table: ClassTable;
  private readonly whole: WholeClasses;
  private readonly fragmentLikeness: FragmentLikeness;
  private readonly fragments: FoundStretches['records'];
  private readonly likeness: Likeness;
  private readonly places: Places;
  private readonly sources: SourceReader;
  private readonly ids: ClassIds;
  /** Of each row of the table; the index asks for few of them. */
  private madeClasses: FoundClass[] | null = null;
  private costliest: Int32Array | null = null;
  /** Of each class its position in the baseline, or -1; null without a baseline. */
  private inBaseline: Int32Array | null = null;
  private resolved = 0;
  private knownClasses: KnownClasses | null = null;
  /** Of each list of groups its guests, made when somebody asks. */
  private guestGroups: number[][] | null = null;
  /** Of the classes that were remembered: 1 for those that this scan found. */
  remembered: Uint8Array = new Uint8Array(0);

  constructor(scanned: Scanned) {
    this.scanned = scanned;
    this.likeness = new Likeness(scanned);
    this.places = new Places(scanned);
    this.sources = new SourceReader(scanned);
    const { groups, classes: lists } = scanned;
    const found = stretchesOf(this.memory, groups, scanned.fragments);
    this.fragments = found.records;
    const units = (g: number): number => firstMember(groups, g + 1) - firstMember(groups, g);
    let members = 0;
    for (const list of lists) for (const g of list) members += units(g);
    for (const list of found.lists) for (const n of list) members += units(found.group[n]);
    this.table = emptyTable(lists.length + found.lists.length, members);
    this.whole = addWholeClasses(scanned, this.table);
    this.fragmentLikeness = addFragmentClasses(scanned, found, this.likeness, this.table);
    this.ids = new ClassIds(scanned, this.table);
  }

  /** Of each row of the table. */
  private get classes(): FoundClass[] {
    return (this.madeClasses ??= Array.from({ length: this.table.count }, (_, row) => this.classAt(row)));
  }

  /** Rows, costliest first. */
  private get order(): Int32Array {
    return (this.costliest ??= this.costliestFirst());
  }

  /** In which the search was made, for what else is worked out of all rows. */
  get memory(): KernelMemory {
    return this.scanned.aligner.memory.kernel;
  }

  /** All classes as rows of numbers. */
  get rows(): Readonly<ClassTable> {
    return this.table;
  }

  /** Of all that the likeness of a class's members depends on: while it is the same, so are similarities. Two halves. */
  likenessKey(row: number): [number, number] {
    const { table } = this;
    return row < table.wholeCount
      ? this.likeness.keyOfClass(this.whole.groups[table.list[row]])
      : this.fragmentLikeness.keys[row - table.wholeCount];
  }

  /** What finds the members of some classes again; their ids are empty. */
  keysOf(rows: readonly number[]): KnownClasses {
    return this.ids.keysOf(rows);
  }

  result(): ScanResult {
    const { scanned, table, classes } = this;
    const { options, found, corpus } = scanned;
    const notes = this.settle();
    notes.push(...this.accept());
    const order = Array.from(this.order, (row) => classes[row]);
    const { all, byRepository, languages } = analysed(scanned);
    const { setApart, notAnalysed } = leftOut(scanned);
    return {
      paths: options.paths,
      options: {
        minTokens: options.minTokens,
        similarity: options.similarity,
        crossRepo: options.crossRepo,
        all: options.all,
        languages: options.languages,
      },
      repositories: found.repositories.map((r, i) => ({
        repo: r.repo,
        title: r.title,
        family: scanned.family[i],
        isGit: r.kind !== 'folder',
        ...byRepository[i],
        notes: r.notes,
      })),
      languages,
      classes: order,
      totals: {
        files: all.files,
        lines: all.lines,
        bytes: all.bytes,
        units: corpus.unitCount,
        classes: order.length,
        removable: countedOnce(
          scanned,
          table,
          this.order.filter((row) => classes[row].accepted === null),
        ),
        crossRepo: order.filter((c) => c.repos > 1).length,
        accepted: order.filter((c) => c.accepted !== null).length,
        fromCache: 0,
      },
      setApart,
      notAnalysed: [...notAnalysed, ...found.left.map((l) => ({ ...l, units: 0 })), ...scanned.rules.excluded],
      baseline:
        options.baseline === null
          ? null
          : { file: options.baseline, written: scanned.baseline === null, resolved: this.resolved },
      notes,
      seconds: {},
      pairs: () => this.pairs(),
      units: () => unitRecords(scanned, this.places, this.sources),
      source: (place) => this.sources.lines(place),
    };
  }

  /** This scan's classes for later ones. */
  get known(): KnownClasses {
    return (this.knownClasses ??= this.ids.known());
  }

  /** All classes with their members' units and what finds those again, in the order in which the report has them. */
  withUnits(): ClassUnits[] {
    const { table } = this;
    const { start, contents, places } = this.known;
    return Array.from(this.order, (row) => {
      const of = <T extends Int32Array | Float64Array>(list: T): T => list.subarray(start[row], start[row + 1]) as T;
      return {
        class: this.classes[row],
        units: of(table.units),
        firstLine: of(table.firstLine),
        lastLine: of(table.lastLine),
        contents: of(contents),
        places: of(places),
      };
    });
  }

  /** A class as reports see it. */
  classAt(row: number): FoundClass {
    const { table } = this;
    const first = table.start[row];
    return new FoundClass(this.details, row, {
      type: TYPES[table.type[row]],
      tokens: table.tokens[first],
      lines: table.lastLine[first] - table.firstLine[first] + 1,
      repos: table.repos[row],
      removable: table.removable[row],
      fragment: row >= table.wholeCount,
    });
  }

  private readonly details: ClassDetails = {
    id: (row) => this.ids.of(row),
    members: (row) => this.members(row),
    guests: (row) => this.guests(row),
    within: (row) => this.table.within[row],
    likeness: (row, normalised) => {
      const { table, whole, likeness } = this;
      if (row < table.wholeCount) return likeness.ofClass(whole.groups[table.list[row]], normalised);
      const { similarity, normalized } = this.fragmentLikeness;
      return normalised ? normalized[row - table.wholeCount] : similarity[row - table.wholeCount]();
    },
  };

  private members(row: number): Place[] {
    const { table, places } = this;
    const members: Place[] = [];
    for (let i = table.start[row]; i < table.start[row + 1]; i++) {
      const unit = table.units[i];
      members.push(
        table.from[i] < 0 ? places.ofUnit(unit) : places.ofLines(unit, table.firstLine[i], table.lastLine[i]),
      );
    }
    return members;
  }

  /** Those of fragments have none. Guests of the same family of forks, or inside a member, are no further copies. */
  private guests(row: number): Guest[] {
    const { scanned, table, whole, places, ids } = this;
    if (row >= table.wholeCount) return [];
    this.guestGroups ??= guestsOf(scanned.groups, scanned.graph, whole.groups);
    const { groups, corpus } = scanned;
    const members = table.units.subarray(table.start[row], table.start[row + 1]);
    const isMember = new Set(members);
    const guests: Guest[] = [];
    for (const g of this.guestGroups[table.list[row]]) {
      for (let i = firstMember(groups, g); i < firstMember(groups, g + 1); i++) {
        const unit = groups.members[i];
        const counted = whole.rowOf[unit];
        if (counted < 0 || isInsideAny(corpus, unit, isMember)) continue;
        if (scanned.forks && members.some((member) => areForks(scanned, unit, member))) continue;
        guests.push({ place: places.ofUnit(unit), countedIn: ids.of(counted) });
      }
    }
    return guests;
  }

  /** Then by the place of the representative. */
  private costliestFirst(): Int32Array {
    const { table } = this;
    const { files, corpus } = this.scanned;
    const fileOf = (row: number): number => corpus.units[table.units[table.start[row]] * UNIT.STRIDE + UNIT.FILE];
    const order = Int32Array.from({ length: table.count }, (_, row) => row);
    return order.sort((a, b) => {
      if (table.removable[a] !== table.removable[b]) return table.removable[b] - table.removable[a];
      const [f, g] = [fileOf(a), fileOf(b)];
      if (f === g) return table.firstLine[table.start[a]] - table.firstLine[table.start[b]] || a - b;
      return files[f].place < files[g].place ? -1 : 1;
    });
  }

  /** Gives classes the ids that they had before, and says what is new to the baseline. Returns notes for people. */
  settle(): string[] {
    const { options, baseline, memory } = this.scanned;
    if (baseline === null && memory === null) return [];
    const now = this.known;
    const { ids, inBaseline, remembered } = nameClasses(now, baseline, memory);
    this.ids.settle(ids);
    now.ids = ids;
    this.inBaseline = inBaseline;
    this.remembered = remembered;
    if (baseline === null) return [];
    for (let row = 0; row < ids.length; row++) {
      const { isNew, newMembers } = newTo(baseline, inBaseline![row], now, row);
      this.classes[row].isNew = isNew;
      this.classes[row].newMembers = newMembers;
    }
    this.resolved = baseline.known.ids.length - inBaseline!.filter((k) => k >= 0).length;
    const differing = differences(baseline.options, options);
    return differing.length === 0
      ? []
      : [
          `The baseline was made in another way (${differing.join('; ')}), so what is new or resolved may be due to that.`,
        ];
  }

  private accept(): string[] {
    const { options, files, found, baseline, rules } = this.scanned;
    if (rules.accepted.length === 0 && baseline === null) return [];
    const byPlace = new Map(files.map((f) => [f.place, f] as const));
    const rowOf = new Map(this.classes.map((c, row) => [c as CloneClass, row] as const));
    return accept(
      this.classes,
      rules.accepted,
      ({ file }) => {
        const f = byPlace.get(file);
        if (f === undefined) return null;
        const root = display(found.repositories[f.repository].root);
        return `${root === '/' ? '' : root}/${f.path}`;
      },
      ({ file }) => byPlace.get(file)?.repository ?? -1,
      (c) => {
        const k = this.inBaseline?.[rowOf.get(c)!] ?? -1;
        return k < 0 ? null : baseline!.accepted[k];
      },
      options.today,
    );
  }

  private pairs() {
    const { scanned, whole, ids } = this;
    const listOf = new Int32Array(scanned.groups.groupCount).fill(-1);
    scanned.classes.forEach((list, c) => {
      for (const g of list) listOf[g] = c;
    });
    const idOf = Array.from(whole.row, (row) => (row < 0 ? null : ids.of(row)));
    return clonePairs({
      scanned,
      fragments: this.fragments,
      places: this.places,
      likeness: this.likeness,
      classOfGroup: (g) => (listOf[g] < 0 ? null : idOf[listOf[g]]),
      beside: whole.beside,
    });
  }
}

/** Whether a unit lies within one of a set of units. */
function isInsideAny({ units }: Corpus, unit: number, set: ReadonlySet<number>): boolean {
  for (let p = units[unit * UNIT.STRIDE + UNIT.PARENT]; p >= 0; p = units[p * UNIT.STRIDE + UNIT.PARENT]) {
    if (set.has(p)) return true;
  }
  return false;
}
