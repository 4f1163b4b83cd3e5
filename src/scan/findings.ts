/** From rows and edges of the engine to what reports show: places, classes, pairs, what was left out. */
import { groupsOfVariants } from '../engine/clones/classes.ts';
import { Lcs } from '../engine/clones/lcs.ts';
import { LongLcs, longSequence } from '../engine/clones/long-lcs.ts';
import { type Corpus, FILE, SECTION, UNIT } from '../engine/corpus.ts';
import { sheets } from '../engine/lexing/languages.ts';
import { reasonAt, reasonsCatalogue } from '../engine/lexing/reasons.ts';
import { normalise, scatter } from '../engine/lexing/tokens.ts';
import { UNIT_KINDS } from '../engine/units/unit.ts';
import type { Discovery } from '../repositories/discover.ts';
import type { FoundFile } from '../repositories/found.ts';
import { display } from '../repositories/paths.ts';
import { accept } from './acceptance.ts';
import { type Baseline, differences } from './baseline.ts';
import type { Memory } from './class-memory.ts';
import type { Comparison } from './compare.ts';
import { type FragmentPair, fragmentClasses, fragmentPairs, type Stretch } from './fragment-classes.ts';
import { contentKey, type KnownClasses, placeKey } from './known-classes.ts';
import { nameClasses, newTo } from './name-classes.ts';
import type { ScanOptions } from './options.ts';
import type { CloneClass, ClonePair, CloneType, LeftOut, Place, ScanResult, UnitRecord } from './result.ts';
import type { Rules } from './settings.ts';
import { SourceReader } from './source.ts';

export interface Scanned extends Comparison {
  options: ScanOptions;
  found: Discovery;
  files: FoundFile[];
  corpus: Corpus;
  /** Number of each repository's family; see repositories/families.ts. */
  family: Int32Array;
  rules: Rules;
  /** What is known from before; null for nothing. */
  baseline: Baseline | null;
  memory: Memory | null;
}

/** Of a class with more pairs than this, similarity is taken over an even sample of them. */
const PAIRS_MEASURED = 400;
const LONG = 500;
const MOST_EXAMPLES = 5;

export class Findings {
  private readonly scanned: Scanned;
  private readonly places = new Map<number, Place>();
  private readonly normOf = new Map<number, number>();
  private readonly classOfGroup: Int32Array;
  private readonly ids: string[] = [];
  /** Units that a class of similar ones leaves out because a repository of the same family has a member already. */
  private readonly beside = new Set<number>();
  private readonly inBaseline = new Map<CloneClass, number>();
  private resolved = 0;
  /** This scan's classes for later ones, and which of the remembered ones were found; there after `result()`. */
  known: KnownClasses | null = null;
  remembered: Uint8Array = new Uint8Array(0);
  private readonly fragments: FragmentPair[];
  private readonly sources: SourceReader;

  constructor(scanned: Scanned) {
    this.scanned = scanned;
    this.classOfGroup = new Int32Array(scanned.groups.groupCount).fill(-1);
    this.sources = new SourceReader(scanned);
    this.fragments = fragmentPairs(scanned.fragments);
  }

  result(): ScanResult {
    const { options, found, files, corpus } = this.scanned;
    const { classes: lists, baseline } = this.scanned;
    for (let c = 0; c < lists.length; c++) for (const g of lists[c]) this.classOfGroup[g] = c;
    const classes: CloneClass[] = [];
    const classOfUnit = new Map<number, number>();
    const membersOf: number[][] = [];
    const contents: number[][] = [];
    const positions: number[] = [];
    for (let list of lists) {
      const members = this.members(list);
      const repos = new Set(members.map((u) => files[corpus.units[u * UNIT.STRIDE + UNIT.FILE]].repository));
      const usable = members.length > 1 && (!options.crossRepo || repos.size > 1);
      positions.push(usable ? classes.length : -1);
      if (!usable) continue;
      list = this.withMembers(list, members);
      for (const u of members) classOfUnit.set(u, classes.length);
      membersOf.push(members);
      contents.push(members.map((u) => this.contentOf(u)));
      classes.push(this.cloneClass(this.idOf(list[0]), list, members, repos.size));
    }
    for (const list of fragmentClasses(this.fragments, this.scanned.groups)) {
      const c = this.fragmentClass(list);
      if (c === null) continue;
      classes.push(c.class);
      contents.push(c.contents);
    }
    const notes = this.settle(classes, contents);
    for (const position of positions) this.ids.push(position < 0 ? '' : classes[position].id);
    this.markNested(classes, membersOf, classOfUnit);
    notes.push(...this.accept(classes));
    const order = classes.slice().sort(inOrder);

    let lines = 0;
    let bytes = 0;
    let analysed = 0;
    const byLanguage = new Map<number, { files: number; lines: number; units: number }>();
    const byRepository = found.repositories.map(() => ({ files: 0, lines: 0, units: 0 }));
    for (let f = 0; f < files.length; f++) {
      const row = f * FILE.STRIDE;
      if (corpus.files[row + FILE.NOT_ANALYSED] !== 0) continue;
      const counts = { lines: corpus.files[row + FILE.LINES], units: corpus.files[row + FILE.UNIT_COUNT] };
      analysed++;
      lines += counts.lines;
      bytes += corpus.files[row + FILE.BYTES];
      const language = corpus.files[row + FILE.LANGUAGE];
      const entry = byLanguage.get(language) ?? { files: 0, lines: 0, units: 0 };
      byLanguage.set(language, entry);
      for (const sum of [entry, byRepository[files[f].repository]]) {
        sum.files++;
        sum.lines += counts.lines;
        sum.units += counts.units;
      }
    }
    const { setApart, notAnalysed } = this.leftOut();
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
        family: this.scanned.family[i],
        isGit: r.kind !== 'folder',
        ...byRepository[i],
        notes: r.notes,
      })),
      languages: [...byLanguage]
        .filter(([language]) => language >= 0)
        .map(([language, sums]) => ({ id: sheets[language].id, title: sheets[language].title, ...sums }))
        .sort((a, b) => b.lines - a.lines || (a.id < b.id ? -1 : 1)),
      classes: order,
      totals: {
        files: analysed,
        lines,
        bytes,
        units: corpus.unitCount,
        classes: order.length,
        removable: countedOnce(order),
        crossRepo: order.filter((c) => c.repos > 1).length,
        accepted: order.filter((c) => c.accepted !== null).length,
        fromCache: 0,
      },
      setApart,
      notAnalysed: [...notAnalysed, ...found.left.map((l) => ({ ...l, units: 0 })), ...this.scanned.rules.excluded],
      baseline:
        options.baseline === null
          ? null
          : { file: options.baseline, written: baseline === null, resolved: this.resolved },
      notes,
      seconds: {},
      pairs: () => this.pairs(),
      units: () => this.unitRecords(),
      source: (place) => this.sources.lines(place),
    };
  }

  /** Gives classes the ids that they had before, and says what is new to the baseline. Returns notes for people. */
  private settle(classes: CloneClass[], contents: readonly number[][]): string[] {
    const { options, baseline, memory } = this.scanned;
    const start = new Int32Array(classes.length + 1);
    for (let c = 0; c < classes.length; c++) start[c + 1] = start[c] + classes[c].members.length;
    const now: KnownClasses = {
      ids: classes.map((c) => c.id),
      fragment: Uint8Array.from(classes, (c) => (c.fragment ? 1 : 0)),
      start,
      contents: Float64Array.from(contents.flat()),
      places: Float64Array.from(classes.flatMap((c) => c.members.map(placeKey))),
    };
    const { ids, inBaseline, remembered } = nameClasses(now, baseline, memory);
    for (let c = 0; c < classes.length; c++) {
      classes[c].id = ids[c];
      if (inBaseline !== null) Object.assign(classes[c], newTo(baseline!, inBaseline[c], now, c));
      this.inBaseline.set(classes[c], inBaseline?.[c] ?? -1);
    }
    now.ids = ids;
    this.known = now;
    this.remembered = remembered;
    if (baseline === null) return [];
    this.resolved = baseline.known.ids.length - inBaseline!.filter((k) => k >= 0).length;
    const differing = differences(baseline.options, options);
    return differing.length === 0
      ? []
      : [
          `The baseline was made in another way (${differing.join('; ')}), so what is new or resolved may be due to that.`,
        ];
  }

  private accept(classes: readonly CloneClass[]): string[] {
    const { options, files, found, baseline, rules } = this.scanned;
    if (rules.accepted.length === 0 && baseline === null) return [];
    const byPlace = new Map(files.map((f) => [f.place, f] as const));
    return accept(
      classes,
      rules.accepted,
      ({ file }) => {
        const f = byPlace.get(file);
        if (f === undefined) return null;
        const root = display(found.repositories[f.repository].root);
        return `${root === '/' ? '' : root}/${f.path}`;
      },
      ({ file }) => byPlace.get(file)?.repository ?? -1,
      (c) => {
        const k = this.inBaseline.get(c) ?? -1;
        return k < 0 ? null : baseline!.accepted[k];
      },
      options.today,
    );
  }

  /** All classes with the keys of their members' code, in the order in which the report has them. */
  forBaseline(): { class: CloneClass; contents: Float64Array }[] {
    const { start, contents } = this.known!;
    const list = [...this.inBaseline.keys()].map((c, n) => ({
      class: c,
      contents: contents.subarray(start[n], start[n + 1]),
    }));
    return list.sort((a, b) => inOrder(a.class, b.class));
  }

  /** What finds a unit again wherever it went: its verbatim code. */
  contentOf(unit: number): number {
    const { units } = this.scanned.corpus;
    return contentKey(units[unit * UNIT.STRIDE + UNIT.RAW_HIGH], units[unit * UNIT.STRIDE + UNIT.RAW_LOW]);
  }

  /** Of repositories of one family only the first one's members stay: forks of each other are no duplicates. */
  private oneOfEachFamily<T>(members: readonly T[], repositoryOf: (member: T) => number): T[] {
    const { family } = this.scanned;
    const first = new Map<number, number>();
    for (const m of members) {
      const r = repositoryOf(m);
      first.set(family[r], Math.min(r, first.get(family[r]) ?? r));
    }
    return members.filter((m) => first.get(family[repositoryOf(m)]) === repositoryOf(m));
  }

  /** The groups of a class that still have members: those of the representative first. */
  private withMembers(list: Int32Array, members: readonly number[]): Int32Array {
    const { groups } = this.scanned;
    const staying = new Set(members);
    const has = (g: number): boolean => {
      for (
        let i = groups.memberStart[groups.variantStart[g]];
        i < groups.memberStart[groups.variantStart[g + 1]];
        i++
      ) {
        if (staying.has(groups.members[i])) return true;
      }
      return false;
    };
    return list.every(has) ? list : list.filter(has);
  }

  /** Units of a class in order: the representative first, no unit that lies within another member. */
  private members(list: Int32Array): number[] {
    const { groups, corpus } = this.scanned;
    const all: number[] = [];
    for (const g of list) {
      for (
        let i = groups.memberStart[groups.variantStart[g]];
        i < groups.memberStart[groups.variantStart[g + 1]];
        i++
      ) {
        all.push(groups.members[i]);
      }
    }
    const set = new Set(all);
    const whole = all.filter((u) => {
      for (
        let p = corpus.units[u * UNIT.STRIDE + UNIT.PARENT];
        p >= 0;
        p = corpus.units[p * UNIT.STRIDE + UNIT.PARENT]
      ) {
        if (set.has(p)) return false;
      }
      return true;
    });
    const kept = this.oneOfEachFamily(whole, (u) => this.repositoryOf(u));
    if (kept.length < whole.length) {
      const staying = new Set(kept);
      for (const u of whole) if (!staying.has(u)) this.beside.add(u);
    }
    if (kept.length < 2) return kept;
    // The most frequent variant of the representative's group stands for the class.
    const first = groups.variantStart[list[0]];
    let best = first;
    for (let v = first; v < groups.variantStart[list[0] + 1]; v++) {
      if (groups.memberStart[v + 1] - groups.memberStart[v] > groups.memberStart[best + 1] - groups.memberStart[best])
        best = v;
    }
    const representative = groups.members[groups.memberStart[best]];
    const at = kept.indexOf(representative);
    if (at > 0) {
      kept.splice(at, 1);
      kept.unshift(representative);
    }
    const head = kept.shift()!;
    kept.sort((a, b) => this.order(a, b));
    kept.unshift(head);
    return kept;
  }

  private order(a: number, b: number): number {
    const { units } = this.scanned.corpus;
    return (
      units[a * UNIT.STRIDE + UNIT.FILE] - units[b * UNIT.STRIDE + UNIT.FILE] ||
      units[a * UNIT.STRIDE + UNIT.SECTION] - units[b * UNIT.STRIDE + UNIT.SECTION] ||
      units[a * UNIT.STRIDE + UNIT.START_LINE] - units[b * UNIT.STRIDE + UNIT.START_LINE]
    );
  }

  private cloneClass(id: string, list: Int32Array, members: number[], repos: number): CloneClass {
    const { corpus } = this.scanned;
    const units = corpus.units;
    const length = (u: number) => units[u * UNIT.STRIDE + UNIT.END_LINE] - units[u * UNIT.STRIDE + UNIT.START_LINE] + 1;
    const lineCounts = members.map(length);
    const oneVariant = members.every((u) => this.contentOf(u) === this.contentOf(members[0]));
    const type: CloneType = oneVariant ? 'T1' : this.sameShape(list) ? 'T2' : 'T3';
    const places = members.map((u) => this.place(u));
    const measure = () => this.measure(list);
    let measured: ReturnType<typeof measure> | null = null;
    return {
      id,
      type,
      members: places,
      tokens: units[members[0] * UNIT.STRIDE + UNIT.TOKEN_COUNT],
      lines: lineCounts[0],
      // Costs alignments, so it is done for the classes that a report shows.
      get similarity() {
        return (measured ??= measure()).similarity;
      },
      get normalized() {
        return (measured ??= measure()).normalized;
      },
      repos,
      removable: this.removable(list, members, lineCounts),
      fragment: false,
      within: null,
      accepted: null,
      isNew: false,
      newMembers: [],
    };
  }

  /** Whether the groups of a class have the same normalised tokens (short ones are grouped by their verbatim ones). */
  private sameShape(list: Int32Array): boolean {
    const { units } = this.scanned.corpus;
    const { groups } = this.scanned;
    const row = (g: number) => groups.members[groups.memberStart[groups.variantStart[g]]] * UNIT.STRIDE;
    const first = row(list[0]);
    return list.every(
      (g) =>
        units[row(g) + UNIT.NORM_HIGH] === units[first + UNIT.NORM_HIGH] &&
        units[row(g) + UNIT.NORM_LOW] === units[first + UNIT.NORM_LOW],
    );
  }

  /**
   * Lines that could go if the longest copy were kept: of each other copy the part that it shares with the
   * representative.
   */
  private removable(list: Int32Array, members: number[], lineCounts: number[]): number {
    const { graph, groups } = this.scanned;
    const part = new Map<number, number>([[list[0], 1]]);
    for (let e = graph.start[list[0]]; e < graph.start[list[0] + 1]; e++) part.set(graph.to[e], graph.score[e]);
    const groupOf = new Map<number, number>();
    for (const g of list) {
      for (
        let i = groups.memberStart[groups.variantStart[g]];
        i < groups.memberStart[groups.variantStart[g + 1]];
        i++
      ) {
        groupOf.set(groups.members[i], g);
      }
    }
    const kept = lineCounts.indexOf(Math.max(...lineCounts));
    let lines = 0;
    for (let i = 0; i < members.length; i++) {
      if (i !== kept) lines += lineCounts[i] * (part.get(groupOf.get(members[i])!) ?? 1);
    }
    return Math.round(lines);
  }

  private fragmentClass(list: Stretch[]): { class: CloneClass; contents: number[] } | null {
    const { groups, corpus, options } = this.scanned;
    const all: { unit: number; stretch: Stretch }[] = [];
    for (const stretch of list) {
      const { group } = stretch;
      for (
        let i = groups.memberStart[groups.variantStart[group]];
        i < groups.memberStart[groups.variantStart[group + 1]];
        i++
      ) {
        all.push({ unit: groups.members[i], stretch });
      }
    }
    const members = this.oneOfEachFamily(this.apart(all), ({ unit }) => this.repositoryOf(unit));
    const places = members.map(({ unit, stretch }) => this.stretchPlace(unit, stretch));
    const repos = new Set(members.map(({ unit }) => this.repositoryOf(unit)));
    const staying = new Set(members.map(({ stretch }) => stretch));
    // Stretches of one group alone are copies as whole units already.
    if (staying.size < 2 || (options.crossRepo && repos.size < 2)) return null;
    const first = list
      .filter((stretch) => staying.has(stretch))
      .map(({ group, from, tokens }) => ({ tokens, start: groups.tokens[groups.variantStart[group]] + from }));
    const raw: { value: number; weight: number }[] = [];
    const norm: { value: number; weight: number }[] = [];
    for (let i = 1; i < first.length; i++) {
      const sum = first[0].tokens + first[i].tokens;
      for (const [lcs, values] of [
        [this.short, raw],
        [this.shortNorm, norm],
      ] as const) {
        lcs.setPattern(corpus.tokens, first[0].start, first[0].tokens);
        values.push({ value: (2 * lcs.compare(corpus.tokens, first[i].start, first[i].tokens)) / sum, weight: 1 });
      }
    }
    this.shortPattern = -1;
    const similarity = leastAndMedian(raw);
    const normalized = leastAndMedian(norm);
    const lineCounts = places.map((p) => p.end - p.start + 1);
    let h = 0;
    let k = 0;
    for (let i = 0; i < first[0].tokens; i++) {
      const t = scatter(normalise(corpus.tokens[first[0].start + i]));
      h = (Math.imul(h, 0x01000193) + t) | 0;
      k = (Math.imul(k, 0x2545f491) + (t ^ (t >>> 15))) | 0;
    }
    const contents = members.map(({ unit, stretch }) => {
      const start = corpus.units[unit * UNIT.STRIDE + UNIT.TOKENS] + stretch.from;
      let high = 0;
      let low = 0;
      for (let i = start; i < start + stretch.tokens; i++) {
        high = (Math.imul(high, 0x01000193) + scatter(corpus.tokens[i])) | 0;
        low = (Math.imul(low, 0x2545f491) + corpus.tokens[i]) | 0;
      }
      return contentKey(high, low);
    });
    const found: CloneClass = {
      id: `f${hex(h)}${hex(k)}`.slice(0, 13),
      type: similarity.min === 1 ? 'T1' : normalized.min === 1 ? 'T2' : 'T3',
      members: places,
      tokens: first[0].tokens,
      lines: lineCounts[0],
      similarity,
      normalized,
      repos: repos.size,
      removable: Math.round((lineCounts.reduce((sum, n) => sum + n, 0) - Math.max(...lineCounts)) * normalized.median),
      fragment: true,
      within: null,
      accepted: null,
      isNew: false,
      newMembers: [],
    };
    return { class: found, contents };
  }

  /** Of stretches that share code (of a cell and of the function in it) the one in the smallest unit. */
  private apart(all: readonly { unit: number; stretch: Stretch }[]): { unit: number; stretch: Stretch }[] {
    const { units } = this.scanned.corpus;
    const size = (i: number) => units[all[i].unit * UNIT.STRIDE + UNIT.TOKEN_COUNT];
    const start = (i: number) => units[all[i].unit * UNIT.STRIDE + UNIT.TOKENS] + all[i].stretch.from;
    const order = all.map((_, i) => i).sort((a, b) => start(a) - start(b) || size(a) - size(b) || a - b);
    const left = new Set<number>();
    let last = -1;
    for (const i of order) {
      if (last >= 0 && start(i) < start(last) + all[last].stretch.tokens) {
        const smaller = size(i) <= size(last) ? i : last;
        left.add(smaller === i ? last : i);
        last = smaller;
      } else last = i;
    }
    return left.size === 0 ? all.slice() : all.filter((_, i) => !left.has(i));
  }

  private stretchPlace(unit: number, stretch: Stretch): Place {
    const { corpus } = this.scanned;
    const section = corpus.units[unit * UNIT.STRIDE + UNIT.SECTION];
    const start = corpus.units[unit * UNIT.STRIDE + UNIT.TOKENS] + stretch.from;
    return {
      ...this.place(unit),
      start: corpus.lineOfToken(section, start),
      // A last token that itself spans lines ends the unit at the latest.
      end: corpus.lineOfToken(section, start + stretch.tokens - 1),
    };
  }

  private *fragmentPairsOf(): Generator<ClonePair> {
    const { groups, options, corpus } = this.scanned;
    const range = (g: number) => [
      groups.memberStart[groups.variantStart[g]],
      groups.memberStart[groups.variantStart[g + 1]],
    ];
    for (const { a, b, raw, norm } of this.fragments) {
      const sum = a.tokens + b.tokens;
      const [aFrom, aTo] = range(a.group);
      const [bFrom, bTo] = range(b.group);
      for (let i = aFrom; i < aTo; i++) {
        for (let k = bFrom; k < bTo; k++) {
          const [x, y] = [groups.members[i], groups.members[k]];
          if (this.overlap(x, y) || this.areFork(x, y)) continue;
          if (options.crossRepo && this.repositoryOf(x) === this.repositoryOf(y)) continue;
          let lcs = raw;
          if (i !== aFrom || k !== bFrom) {
            this.short.setPattern(corpus.tokens, corpus.units[x * UNIT.STRIDE + UNIT.TOKENS] + a.from, a.tokens);
            lcs = this.short.compare(corpus.tokens, corpus.units[y * UNIT.STRIDE + UNIT.TOKENS] + b.from, b.tokens);
            this.shortPattern = -1;
          }
          const similarity = (2 * lcs) / sum;
          const normalized = (2 * norm) / sum;
          yield {
            a: this.stretchPlace(x, a),
            b: this.stretchPlace(y, b),
            similarity,
            normalized,
            type: similarity === 1 ? 'T1' : normalized === 1 ? 'T2' : 'T3',
            class: null,
            fragment: true,
          };
        }
      }
    }
  }

  /** Least and median similarity over the pairs of a class's units. */
  private measure(list: Int32Array): {
    similarity: { min: number; median: number };
    normalized: { min: number; median: number };
  } {
    const { groups } = this.scanned;
    const variants: number[] = [];
    for (const g of list) for (let v = groups.variantStart[g]; v < groups.variantStart[g + 1]; v++) variants.push(v);
    const count = (v: number) => groups.memberStart[v + 1] - groups.memberStart[v];
    const pairs: [number, number][] = [];
    const raw: { value: number; weight: number }[] = [];
    const norm: { value: number; weight: number }[] = [];
    for (let i = 0; i < variants.length; i++) {
      const n = count(variants[i]);
      if (n > 1) {
        raw.push({ value: 1, weight: (n * (n - 1)) / 2 });
        norm.push({ value: 1, weight: (n * (n - 1)) / 2 });
      }
      for (let k = i + 1; k < variants.length; k++) pairs.push([variants[i], variants[k]]);
    }
    const step = Math.max(1, pairs.length / PAIRS_MEASURED);
    for (let x = 0; x < pairs.length; x += step) {
      const [v, u] = pairs[Math.floor(x)];
      const weight = count(v) * count(u) * step;
      raw.push({ value: this.rawSimilarity(v, u), weight });
      norm.push({ value: this.normSimilarity(v, u), weight });
    }
    return { similarity: leastAndMedian(raw), normalized: leastAndMedian(norm) };
  }

  private markNested(classes: CloneClass[], membersOf: number[][], classOfUnit: Map<number, number>): void {
    const { units } = this.scanned.corpus;
    for (let c = 0; c < membersOf.length; c++) {
      let common: Set<number> | null = null;
      for (const u of membersOf[c]) {
        const above = new Set<number>();
        for (let p = units[u * UNIT.STRIDE + UNIT.PARENT]; p >= 0; p = units[p * UNIT.STRIDE + UNIT.PARENT]) {
          const holder = classOfUnit.get(p);
          if (holder !== undefined && holder !== c) above.add(holder);
        }
        if (common === null) common = above;
        else for (const holder of common) if (!above.has(holder)) common.delete(holder);
        if (common.size === 0) break;
      }
      if (common !== null && common.size > 0) classes[c].within = classes[Math.min(...common)].id;
    }
  }

  /** Named after the normalised code of the representative's group: the same in every scan that finds it. */
  private idOf(group: number): string {
    const { groups, corpus } = this.scanned;
    const row = groups.members[groups.memberStart[groups.variantStart[group]]] * UNIT.STRIDE;
    return `c${hex(corpus.units[row + UNIT.NORM_HIGH])}${hex(corpus.units[row + UNIT.NORM_LOW])}`.slice(0, 13);
  }

  place(unit: number): Place {
    let place = this.places.get(unit);
    if (place === undefined) {
      const { corpus, files, found } = this.scanned;
      const row = unit * UNIT.STRIDE;
      const file = files[corpus.units[row + UNIT.FILE]];
      const section = corpus.units[row + UNIT.SECTION] * SECTION.STRIDE;
      const cell = corpus.sections[section + SECTION.CELL];
      place = {
        repo: found.repositories[file.repository].repo,
        file: file.place,
        name: corpus.name(unit),
        kind: UNIT_KINDS[corpus.units[row + UNIT.KIND]],
        start: corpus.units[row + UNIT.START_LINE],
        end: corpus.units[row + UNIT.END_LINE],
        language: sheets[corpus.sections[section + SECTION.LANGUAGE]].id,
      };
      if (cell >= 0) place.cell = cell;
      this.places.set(unit, place);
    }
    return place;
  }

  *pairs(): Generator<ClonePair> {
    const { groups, groupEdges, variantEdges } = this.scanned;
    const groupOf = groupsOfVariants(groups);
    for (let g = 0; g < groups.groupCount; g++) {
      const id = this.classOfGroup[g] < 0 ? null : this.ids[this.classOfGroup[g]];
      for (let v = groups.variantStart[g]; v < groups.variantStart[g + 1]; v++) {
        yield* this.pairsOf(v, v, 1, 1, 'T1', id);
        for (let u = v + 1; u < groups.variantStart[g + 1]; u++) {
          yield* this.pairsOf(v, u, null, 1, 'T2', id);
        }
      }
    }
    const between = edgesByKey(groupEdges, groups.groupCount);
    for (const key of keysInOrder(between)) {
      const [g, h] = [Math.floor(key / groups.groupCount), key % groups.groupCount];
      const id = this.sharedClass(g, h);
      const norm =
        (2 * between.get(key)!) / (groups.lengths[groups.variantStart[g]] + groups.lengths[groups.variantStart[h]]);
      for (let v = groups.variantStart[g]; v < groups.variantStart[g + 1]; v++) {
        for (let u = groups.variantStart[h]; u < groups.variantStart[h + 1]; u++) {
          yield* this.pairsOf(v, u, null, norm, 'T3', id);
        }
      }
    }
    const single = edgesByKey(variantEdges, groups.variantCount);
    for (const key of keysInOrder(single)) {
      const [v, u] = [Math.floor(key / groups.variantCount), key % groups.variantCount];
      if (between.has(groupOf[v] * groups.groupCount + groupOf[u])) continue;
      const raw = (2 * single.get(key)!) / (groups.lengths[v] + groups.lengths[u]);
      const norm = this.normSimilarity(v, u);
      const type = norm === 1 ? 'T2' : 'T3';
      yield* this.pairsOf(v, u, raw, norm, type, this.sharedClass(groupOf[v], groupOf[u]));
    }
    yield* this.fragmentPairsOf();
  }

  private sharedClass(g: number, h: number): string | null {
    const c = this.classOfGroup[g];
    return c >= 0 && c === this.classOfGroup[h] && this.ids[c] !== '' ? this.ids[c] : null;
  }

  private *pairsOf(
    v: number,
    u: number,
    raw: number | null,
    norm: number | null,
    type: CloneType,
    id: string | null,
  ): Generator<ClonePair> {
    const { groups, options } = this.scanned;
    const { members, memberStart } = groups;
    for (let i = memberStart[v]; i < memberStart[v + 1]; i++) {
      for (let k = v === u ? i + 1 : memberStart[u]; k < memberStart[u + 1]; k++) {
        let [a, b] = [members[i], members[k]];
        if (this.overlap(a, b) || this.areFork(a, b)) continue;
        if (options.crossRepo && this.repositoryOf(a) === this.repositoryOf(b)) continue;
        raw ??= this.rawSimilarity(v, u);
        norm ??= this.normSimilarity(v, u);
        if (this.order(a, b) > 0) [a, b] = [b, a];
        yield {
          a: this.place(a),
          b: this.place(b),
          similarity: raw,
          normalized: norm,
          type,
          class: id === '' || this.beside.has(a) || this.beside.has(b) ? null : id,
          fragment: false,
        };
      }
    }
  }

  private repositoryOf(unit: number): number {
    return this.scanned.files[this.scanned.corpus.units[unit * UNIT.STRIDE + UNIT.FILE]].repository;
  }

  /** Whether two units lie in different repositories of one family. */
  private areFork(a: number, b: number): boolean {
    const { family } = this.scanned;
    const [x, y] = [this.repositoryOf(a), this.repositoryOf(b)];
    return x !== y && family[x] === family[y];
  }

  /** Whether one of two units lies within the other: then they share code, but neither is a copy. */
  private overlap(a: number, b: number): boolean {
    const { units } = this.scanned.corpus;
    const [x, y] = [a * UNIT.STRIDE, b * UNIT.STRIDE];
    if (units[x + UNIT.SECTION] !== units[y + UNIT.SECTION]) return false;
    const [s, t] = [units[x + UNIT.TOKENS], units[y + UNIT.TOKENS]];
    return s < t ? t < s + units[x + UNIT.TOKEN_COUNT] : s < t + units[y + UNIT.TOKEN_COUNT];
  }

  private readonly short = new Lcs(false);
  private readonly long = new LongLcs(new Lcs(false));
  private readonly shortNorm = new Lcs(true);
  private shortPattern = -1;

  private rawSimilarity(v: number, u: number): number {
    if (v === u) return 1;
    return this.similarity(v, u, false);
  }

  private normSimilarity(v: number, u: number): number {
    const key = v * this.scanned.groups.variantCount + u;
    let known = this.normOf.get(key);
    if (known === undefined) this.normOf.set(key, (known = this.similarity(v, u, true)));
    return known;
  }

  private similarity(v: number, u: number, normalised: boolean): number {
    const { groups, corpus } = this.scanned;
    const { tokens, lengths } = groups;
    let lcs: number;
    if (lengths[v] < LONG) {
      const short = normalised ? this.shortNorm : this.short;
      if (normalised || this.shortPattern !== v) short.setPattern(corpus.tokens, tokens[v], lengths[v]);
      if (!normalised) this.shortPattern = v;
      lcs = short.compare(corpus.tokens, tokens[u], lengths[u]);
    } else {
      this.long.setPattern(longSequence(corpus.tokens, tokens[v], lengths[v], normalised));
      lcs = this.long.compare(longSequence(corpus.tokens, tokens[u], lengths[u], normalised));
    }
    return (2 * lcs) / (lengths[v] + lengths[u]);
  }

  private leftOut(): { setApart: LeftOut[]; notAnalysed: LeftOut[] } {
    const { files, corpus } = this.scanned;
    const setApart = new Map<number, LeftOut>();
    const notAnalysed = new Map<number, LeftOut>();
    const entry = (map: Map<number, LeftOut>, reason: number, example: string): LeftOut => {
      let found = map.get(reason);
      if (found === undefined) {
        const code = reasonAt(reason)!;
        found = { reason: code, meaning: reasonsCatalogue[code].meaning, files: 0, units: 0, examples: [] };
        map.set(reason, found);
      }
      if (found.examples.length < MOST_EXAMPLES) found.examples.push(example);
      return found;
    };
    for (let f = 0; f < files.length; f++) {
      const row = f * FILE.STRIDE;
      const refused = corpus.files[row + FILE.NOT_ANALYSED];
      if (refused !== 0) {
        entry(notAnalysed, refused, files[f].place).files++;
        continue;
      }
      const apart = corpus.files[row + FILE.SET_APART];
      if (apart !== 0) {
        const e = entry(setApart, apart, files[f].place);
        e.files++;
        e.units += corpus.files[row + FILE.UNIT_COUNT];
        continue;
      }
      const first = corpus.files[row + FILE.UNITS];
      for (let u = first; u < first + corpus.files[row + FILE.UNIT_COUNT]; u++) {
        const reason = corpus.units[u * UNIT.STRIDE + UNIT.SET_APART];
        if (reason !== 0) {
          const line = corpus.units[u * UNIT.STRIDE + UNIT.START_LINE];
          entry(setApart, reason, `${files[f].place}:${line}`).units++;
        }
      }
    }
    const sorted = (map: Map<number, LeftOut>) => [...map].sort(([a], [b]) => a - b).map(([, e]) => e);
    return { setApart: sorted(setApart), notAnalysed: sorted(notAnalysed) };
  }

  private *unitRecords(): Generator<UnitRecord> {
    const { files, corpus } = this.scanned;
    for (let f = 0; f < files.length; f++) {
      const row = f * FILE.STRIDE;
      const count = corpus.files[row + FILE.UNIT_COUNT];
      if (count === 0) continue;
      const apart = reasonAt(corpus.files[row + FILE.SET_APART]);
      const descriptions = this.sources.descriptions(f);
      for (let k = 0; k < count; k++) {
        const u = corpus.files[row + FILE.UNITS] + k;
        const at = u * UNIT.STRIDE;
        const { repo, file, name, kind, start, end, cell } = this.place(u);
        const language =
          sheets[corpus.sections[corpus.units[at + UNIT.SECTION] * SECTION.STRIDE + SECTION.LANGUAGE]].id;
        const record: UnitRecord = {
          repo,
          file,
          name,
          kind,
          language,
          start,
          end,
          tokens: corpus.units[at + UNIT.TOKEN_COUNT],
          doc: descriptions?.[k]?.doc ?? null,
          signature: descriptions?.[k]?.signature ?? '',
          setApart: apart ?? reasonAt(corpus.units[at + UNIT.SET_APART]),
        };
        if (cell !== undefined) record.cell = cell;
        yield record;
      }
    }
  }
}

/** LCS of each edge, found once or by several threads, by its two numbers. */
function edgesByKey(lists: readonly Int32Array[], count: number): Map<number, number> {
  const edges = new Map<number, number>();
  for (const list of lists) {
    for (let i = 0; i < list.length; i += 4) edges.set(list[i] * count + list[i + 1], list[i + 2]);
  }
  return edges;
}

/** Which thread found what must not show in the order of a report. */
function keysInOrder(edges: Map<number, number>): Float64Array {
  return Float64Array.from(edges.keys()).sort();
}

/** Costliest first. */
function inOrder(a: CloneClass, b: CloneClass): number {
  return b.removable - a.removable || compare(a.members[0], b.members[0]);
}

function compare(a: Place, b: Place): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start;
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');

/** Lines that could go over all classes, each line of code counted once; classes accepted by people not at all. */
function countedOnce(order: readonly CloneClass[]): number {
  const covered = new Map<string, Uint8Array>();
  let lines = 0;
  for (const c of order) {
    if (c.accepted !== null) continue;
    const all = c.members.reduce((sum, m) => sum + m.end - m.start + 1, 0);
    const longest = Math.max(...c.members.map((m) => m.end - m.start + 1));
    const part = all > longest ? c.removable / (all - longest) : 0;
    let kept = false;
    for (const m of c.members) {
      if (!kept && m.end - m.start + 1 === longest) {
        kept = true;
        continue;
      }
      const key = m.cell === undefined ? m.file : `${m.file}\n${m.cell}`;
      let marks = covered.get(key);
      if (marks === undefined || marks.length <= m.end) {
        const wider = new Uint8Array(2 * m.end + 64);
        if (marks !== undefined) wider.set(marks);
        marks = wider;
        covered.set(key, marks);
      }
      for (let line = m.start; line <= m.end; line++) {
        if (marks[line] === 0) {
          marks[line] = 1;
          lines += part;
        }
      }
    }
  }
  return Math.round(lines);
}

function leastAndMedian(values: { value: number; weight: number }[]): { min: number; median: number } {
  values.sort((a, b) => a.value - b.value);
  const total = values.reduce((sum, v) => sum + v.weight, 0);
  let below = 0;
  for (const { value, weight } of values) {
    below += weight;
    if (below >= total / 2) return { min: values[0].value, median: value };
  }
  return { min: 1, median: 1 };
}
