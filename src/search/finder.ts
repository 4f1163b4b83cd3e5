/**
 * The one engine behind all doors: documents of the repositories that somebody sees, ranked for a query. Knows segments and
 * nothing of the database; who owns and uses what was found is asked of the index afterwards (evidence.ts).
 */
import { statSync } from 'node:fs';
import { nearest } from '../nearest.ts';
import { type Asked, asked } from './asked.ts';
import { confidenceOf, signsOf } from './confidence.ts';
import { embeddingsOf, modelOf, statePath } from './embeddings/settings.ts';
import { VectorFile, vectorPath } from './embeddings/vector-file.ts';
import { Vectors } from './embeddings/vectors.ts';
import { countOf, FIELD, FIELDS } from './fields.ts';
import { type Glossary, glossaryWith } from './glossary/glossary.ts';
import { ownEntries, ownEntriesPath } from './glossary/own-entries.ts';
import { interleaved } from './interleaved.ts';
import { markOf } from './lazy-words.ts';
import { merged } from './merged-words.ts';
import type { Query } from './query.ts';
import { type Ranked, Ranker } from './ranker.ts';
import { Said, type SaidHit } from './said/said.ts';
import { SaidFile, saidPath } from './said/said-file.ts';
import { keepSeen, readSeen, type SeenFacts } from './seen-index.ts';
import { Segment, segmentPath } from './segment.ts';
import { COMPONENT, type SegmentDocument, type SegmentFile, type Stamp } from './segment-part.ts';
import { OF_BRANCH, OF_CELL, OF_INSIDE, OF_TEST, traitsOf } from './traits.ts';
import { CODE, type WordIndex } from './word-index.ts';
import { rawWords, stemOf, terms } from './words/split.ts';

export interface Hit {
  repository: number;
  file: SegmentFile;
  unit: SegmentDocument;
  ranked: Ranked;
  /** More documents with the very same words, in the order of ranking. */
  same: { repository: number; file: SegmentFile; unit: SegmentDocument }[];
  /** By code: how it is a copy. */
  match?: { type: string; similarity: number; lines: number; part: { start: number; end: number } | null };
  /** Of a class: its methods that answer too. */
  members?: { name: string; start: number }[];
  /** Documentation and guides speak of it as the query does. */
  isSaid?: boolean;
  /** How the glossary calls what the query may mean, or which words of its name it may mean, where it was found by that. */
  concept?: string;
  /** And the query says that clearly. */
  isMeant?: boolean;
  /** Among the nearest by embeddings. */
  isNear?: boolean;
  /** By code that is no copy: which part of the words both have. */
  share?: number;
}

export interface Found {
  hits: Hit[];
  /** That what was asked for exists, 0 to 1. */
  confidence: number;
  /** Words that stand nowhere, with the nearest that do. */
  unknown: { word: string; near: string | null }[];
  /** What was ranked for: other words than typed where those stand nowhere. */
  words: Asked;
  /** Whether the phrases in quotes stand anywhere. */
  hasPhrases: boolean;
}

export interface Searched {
  repositories: number;
  files: number;
  units: number;
  components: number;
}

/** Ranks for what may be seen and is not wanted by filters. */
export type Accepts = (at: { repository: number; file: SegmentFile; unit: SegmentDocument }) => boolean;

/**
 * Taken off scores for what people would rather not build on: what is not finished, tests and examples, what its author does
 * not offer, cells of notebooks. A word in a name is worth two to three. Tests say in their names all that they try
 * (`test_retry_exhausted_fails`), so they stand first for what they test unless more than that is taken off. What is private is
 * now and then what people ask for: with a whole point off, questions of people lose .006.
 */
const IN_PROGRESS = 0.8;
const ASIDE = 3;
const INSIDE = 0.25;
const CELL = 0.5;
/**
 * Below, the ranking of words is as likely wrong as right, and what documentation and guides say takes turns with it; further
 * below it is hardly ever right, and they lead. Measured on needs in words of their users (bench/search/needs.mjs) and
 * questions of people (docs/accuracy.md).
 */
const UNSURE = 0.6;
const UNLIKELY = 0.35;
/**
 * The query says something of the glossary so clearly (glossary/) that guides are asked however sure the words are, and lead
 * with their first three where words are unsure. The entry met first is then the right one in five of seven questions.
 */
const CLEARLY_MEANT = 20;
/**
 * How much of a query the first result of words has as it stands says whether it speaks the language of code. Questions of
 * CoSQA have .56 of it in the median, needs in everyday words .25. Where it has most, words lead; where it has hardly anything, what
 * the words of the query may mean is asked for and leads; between, as sure as words are.
 */
const LITERAL = 0.6;
/**
 * By how many words a query has: of a long one, more stands somewhere by chance. Of fewer than five too little is explained to
 * be trusted before what has some of them as they stand.
 */
const foreignBelow = (words: number): number => (words < 5 ? 0 : words === 5 ? 0.35 : 0.5);
/** Of what documentation, guides or an endpoint for embeddings find: more are hardly ever right. */
const MOST_BESIDE = 5;
/** But where words find nothing, what they mean is all that there is. */
const MOST_WHERE_FOREIGN = 12;
/** What has less of a query, stand-ins counted, has nothing to show for it. */
const LEAST_MEANT = 0.1;
/** In shorter words one wrong letter is another word. */
const SHORTEST_CORRECTED = 5;
const CONSTRUCTOR = /^(.+)\.(?:__init__|__new__|constructor)$/;
/** Words of code by which it is looked for, and what each field says of what code does. */
const MOST_TELLING = 10;
/** Documents of which all words are compared with those of some code. */
const ALIKE = 60;
const TELLING: readonly number[] = [3, 0.7, 0, 0.8, 1.5, 1, 0.8, 0.4, 2, 0.5];
/** Ranked before copies are put together, phrases looked for and work in progress put behind: all candidates. */
const DEPTH = 400;

/** The first of several documents with the very same words, and the others. */
interface Content {
  ranked: Ranked;
  same: number[];
}

export class Finder {
  readonly segments: readonly { repository: number; segment: Segment }[];
  private readonly base: readonly number[];
  private readonly ranker: Ranker;
  /** By document: what people would rather not build on, by bits (traits.ts). */
  private readonly traits: Uint8Array;
  private readonly said: Said;
  private readonly vectors: Vectors;
  private prepared: { key: string; found: Found } | null = null;
  private readonly dataFolder: string;
  private known: Glossary | null = null;
  /** Repositories that have no segment. */
  readonly missing: readonly number[];
  readonly searched: Searched;
  /** Files that are not searched, by why. */
  readonly apart: ReadonlyMap<string, number>;
  readonly bytes: number;

  private constructor(
    segments: Finder['segments'],
    missing: readonly number[],
    { index, facts }: { index: WordIndex; facts: SeenFacts },
    dataFolder: string,
  ) {
    this.segments = segments;
    this.missing = missing;
    this.dataFolder = dataFolder;
    this.base = facts.base;
    this.ranker = new Ranker(index);
    this.traits = facts.traits;
    this.said = new Said(
      beside(segments, facts.base, (id, stamp) => SaidFile.open(saidPath(dataFolder, id), stamp)),
      index,
    );
    const embeddings = embeddingsOf(dataFolder);
    const vectorsOf = (id: number, stamp: Stamp): VectorFile | null =>
      embeddings === null ? null : VectorFile.open(vectorPath(dataFolder, id), modelOf(embeddings.settings), stamp);
    this.vectors = new Vectors(beside(segments, facts.base, vectorsOf));
    this.apart = new Map(facts.apart);
    const { files, components } = facts;
    this.searched = { repositories: segments.length, files, units: index.count - components, components };
    this.bytes = index.bytes + this.ranker.bytes + this.traits.byteLength + this.said.bytes;
  }

  static open(dataFolder: string, repositories: readonly { id: number; identity: string }[]): Finder {
    const opened = repositories.map(({ id, identity }) => {
      const segment = Segment.open(segmentPath(dataFolder, id));
      return { id, identity, segment };
    });
    const key = opened.map(({ id, identity, segment }) => `${id} ${identity} ${segment?.mark ?? ''}`).join('\n');
    const seen = readSeen(dataFolder, key);
    const there = new Map<number, Segment>();
    for (const { id, segment } of opened) if (segment !== null) there.set(id, segment);
    if (seen !== null) {
      const segments = opened.flatMap(({ id, segment }) => (segment === null ? [] : [{ repository: id, segment }]));
      // One that is of another database was found to be none when the words were put together.
      const isWhole = segments.length === seen.facts.base.length;
      if (isWhole) return new Finder(segments, missingOf(repositories, segments), seen, dataFolder);
    }
    const read = opened.flatMap(({ id, identity }) => {
      const words = there.has(id) ? Segment.read(segmentPath(dataFolder, id)) : null;
      return words?.isOf(identity) ? [{ repository: id, words }] : [];
    });
    const { index, base } = merged(read.map(({ words }) => words));
    const all = read.map(({ words }) => words);
    const facts = { base: [...base], ...countsOf(all), traits: traitsOf(all, index.count) };
    const segments = read.map(({ repository }) => ({ repository, segment: there.get(repository)! }));
    if (read.length === there.size) keepSeen(dataFolder, key, index, facts);
    return new Finder(segments, missingOf(repositories, segments), { index, facts }, dataFolder);
  }

  /** Read when words are asked for first: by code nobody needs it. */
  private get glossary(): Glossary {
    this.known ??= glossaryWith(ownEntries(this.dataFolder));
    return this.known;
  }

  private segmentOf(document: number): number {
    let s = this.base.length - 1;
    while (this.base[s] > document) s--;
    return s;
  }

  /** Which repository, file and unit a document is. */
  at(document: number): { repository: number; file: SegmentFile; unit: SegmentDocument } {
    const s = this.segmentOf(document);
    const { repository, segment } = this.segments[s];
    const d = document - this.base[s];
    let [low, high] = [0, segment.files - 1];
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (segment.fileStart[mid] <= d) low = mid;
      else high = mid - 1;
    }
    return { repository, file: segment.file(low), unit: segment.document(d) };
  }

  /** The same, and in place of a constructor, which nobody reuses by itself, its class. */
  private offeredAt(document: number): ReturnType<Finder['at']> {
    const at = this.at(document);
    const { name } = at.unit;
    const holder = CONSTRUCTOR.exec(name)?.[1];
    if (holder === undefined) return at;
    const s = this.segmentOf(document);
    const { segment } = this.segments[s];
    // A class stands before what lies in it, and the file begins with its first line.
    for (let d = document - this.base[s] - 1; d >= 0; d--) {
      const unit = segment.document(d);
      if (unit.start > at.unit.start) break;
      if (unit.kind === 'class' && unit.name === holder && unit.end >= at.unit.end) return { ...at, unit };
    }
    return at;
  }

  /** The number among all of a document of the n-th segment. */
  documentOf(segment: number, document: number): number {
    return this.base[segment] + document;
  }

  /** What has most of the words of some code, the rarest of them before others. */
  findLike(words: ReadonlyMap<string, number>, limit: number): Found {
    const list = this.telling(words);
    if (list.length === 0) {
      const nothing = { list, words: list, raw: [] };
      return { hits: [], confidence: 0, unknown: [], words: nothing, hasPhrases: true };
    }
    return this.find({ text: '', words: { list, words: list, raw: [] }, phrases: [], filters: {} }, limit, null);
  }

  private telling(words: ReadonlyMap<string, number>): string[] {
    const { index } = this.ranker;
    const telling: [word: string, weight: number][] = [];
    for (const [word, packed] of words) {
      const id = index.words.idOf(word);
      if (id === undefined) continue;
      let weight = 0;
      for (let f = 0; f < FIELDS; f++) if (countOf(packed, f) > 0) weight += TELLING[f];
      telling.push([word, weight * this.ranker.rarity(index.documentsOf(id))]);
    }
    telling.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return telling.slice(0, MOST_TELLING).map(([word]) => word);
  }

  /**
   * What has the same words as some code, and how far: of all words of either, weighed by how rare they are, the part that
   * both have. Without stand-ins, which say what may be meant and not what is alike.
   */
  mostAlike(words: ReadonlyMap<string, number>, limit: number): { document: number; share: number }[] {
    const { index } = this.ranker;
    const own = new Map<number, number>();
    let all = 0;
    for (const [word, packed] of words) {
      if ((packed & CODE) === 0) continue;
      const id = index.words.idOf(word);
      const weight = this.ranker.rarity(id === undefined ? 0 : index.documentsOf(id));
      all += weight;
      if (id !== undefined) own.set(id, weight);
    }
    const documents = this.ranker.roughly(this.telling(words).map((word) => index.words.idOf(word)!));
    const found = documents.slice(0, ALIKE).map((document) => {
      index.needDocument(document);
      let [both, either] = [0, all];
      for (let e = index.start[document]; e < index.start[document + 1]; e++) {
        if ((index.packed[e] & CODE & ~(7 << (3 * FIELD.path))) === 0) continue;
        const weight = own.get(index.word[e]);
        if (weight !== undefined) both += weight;
        else either += this.ranker.rarity(index.documentsOf(index.word[e]));
      }
      return { document, share: either === 0 ? 0 : both / either };
    });
    return found.sort((a, b) => b.share - a.share || a.document - b.document).slice(0, limit);
  }

  /** Asks beforehand what {@link find} may be asked, of everything and in words alone. */
  prepare(query: Query, limit: number): void {
    this.prepared = { key: keyOf(query, limit), found: this.ranked(query, limit, null, null) };
  }

  /** @param question where an endpoint for embeddings is asked: its vector */
  find(query: Query, limit: number, accepts: Accepts | null, question: Float32Array | null = null): Found {
    const { prepared } = this;
    this.prepared = null;
    if (accepts === null && question === null && prepared?.key === keyOf(query, limit)) return prepared.found;
    return this.ranked(query, limit, accepts, question);
  }

  private ranked(query: Query, limit: number, accepts: Accepts | null, question: Float32Array | null): Found {
    const { words, unknown } = this.corrected(query.words);
    const accepted = accepts === null ? undefined : (d: number): boolean => accepts(this.at(d));
    // What code is like, no page says.
    const isAsked = words.raw.length > 0;
    const concepts = isAsked ? this.glossary.conceptsOf(words.words) : [];
    const spoken = isAsked ? this.said.find(words.words, concepts, accepted) : [];
    const near = question === null ? [] : this.vectors.find(question, accepted);
    const ranked = this.ranker.rank(words, {
      limit: DEPTH,
      accepts: accepted,
      also: [...spoken.map(({ document }) => document), ...near],
    });
    this.putInOrder(ranked);
    const quoted = query.phrases.length === 0 ? ranked : ranked.filter((one) => this.says(one, query.phrases));
    const hasPhrases = query.phrases.length === 0 || quoted.length > 0;
    const byKey = new Map<string, Content>();
    this.byContent(hasPhrases ? quoted : ranked, byKey);
    const contents = [...byKey.values()];
    // What something else than words found may have none of them.
    const byWords = contents.filter(({ ranked: r }) => r.meant >= LEAST_MEANT);
    const signs = signsOf(
      this.ranker,
      words,
      byWords.map(({ ranked: r }) => r),
    );
    const sure = confidenceOf(signs);
    // What has a word that nothing here has is rarely there in other words.
    const lost = unknown.filter(({ near }) => near === null).length / Math.max(1, words.words.length);
    const confidence = sure * (1 - Math.min(0.5, lost));
    const isNear = ofDocuments(contents, near);
    let said = spoken;
    const isMeant = concepts.length > 0 && concepts[0].strength >= CLEARLY_MEANT;
    const literal = byWords[0]?.ranked.covered ?? 0;
    const isForeign = isAsked && literal < foreignBelow(words.words.length);
    if (isForeign) {
      said = this.said.explain(words.words, concepts, this.glossary.meaningsOf(words), accepted);
      const known = new Set(ranked.map(({ document }) => document));
      const also = said.map(({ document }) => document).filter((document) => !known.has(document));
      const more = this.ranker.more(words, also);
      this.putInOrder(more);
      this.byContent(hasPhrases ? more.filter((one) => this.says(one, query.phrases)) : more, byKey);
    }
    const isSaid = ofDocuments(
      [...byKey.values()],
      said.map(({ document }) => document),
      isForeign ? MOST_WHERE_FOREIGN : MOST_BESIDE,
    );
    const saidBy = new Map(said.map((hit) => [hit.document, hit]));
    const isLiteral = literal >= LITERAL;
    const ordered = inTurn(confidence, { isMeant, isForeign, isLiteral }, { byWords, isNear, isSaid });
    // Texts are read of what is shown alone: reading those of all that was ranked cost an eighth of a search.
    const offered = (document: number) =>
      query.filters.kind === undefined ? this.offeredAt(document) : this.at(document);
    const hits = ordered.slice(0, limit).map((content) => {
      const at = offered(content.ranked.document);
      return {
        ranked: content.ranked,
        ...at,
        same: content.same.map(offered),
        ...(isNear.includes(content) && { isNear: true }),
        ...(isSaid.includes(content) && {
          isSaid: true,
          ...calledIn(at.unit.name, saidBy.get(content.ranked.document)),
        }),
      };
    });
    return { hits: eachOnce(hits), confidence, unknown, words, hasPhrases };
  }

  /** Best first, and behind it what people would rather not build on. */
  private putInOrder(ranked: Ranked[]): void {
    for (const one of ranked) this.putBehind(one);
    ranked.sort((a, b) => b.score - a.score || a.document - b.document);
  }

  private putBehind(one: Ranked): void {
    const traits = this.traits[one.document];
    if ((traits & OF_BRANCH) !== 0) one.score -= IN_PROGRESS;
    if ((traits & OF_TEST) !== 0) one.score -= ASIDE;
    if ((traits & OF_CELL) !== 0) one.score -= CELL;
    if ((traits & OF_INSIDE) !== 0) one.score -= INSIDE;
  }

  private says({ document }: Ranked, phrases: Query['phrases']): boolean {
    const { unit } = this.at(document);
    return phrases.every((phrase) => says(unit, phrase));
  }

  /** Documents with the very same words together; by the first of each, in their order. */
  private byContent(ranked: readonly Ranked[], contents: Map<string, Content>): void {
    for (const one of ranked) {
      const key = this.contentOf(one.document);
      const first = contents.get(key);
      if (first === undefined) contents.set(key, { ranked: one, same: [] });
      else first.same.push(one.document);
    }
  }

  /**
   * Words that stand nowhere are taken as what is meant, where one letter or two are wrong. One that people say is no slip:
   * who asks for "speech" where nothing has it does not mean "speed".
   */
  private corrected(words: Asked): Pick<Found, 'words' | 'unknown'> {
    const { index } = this.ranker;
    const unknown: Found['unknown'] = [];
    const instead = new Map<string, string>();
    for (const raw of new Set(words.raw)) {
      const word = stemOf(raw);
      if (!words.words.includes(word) || index.words.has(word) || raw.length < 3) continue;
      const near = raw.length < SHORTEST_CORRECTED || this.glossary.knows(word) ? null : this.near(raw);
      unknown.push({ word: raw, near });
      if (near !== null) instead.set(raw, near);
    }
    if (instead.size === 0) return { words, unknown };
    return { words: asked(words.raw.map((raw) => instead.get(raw) ?? raw).join(' ')), unknown };
  }

  /** The nearest word that code has, the more frequent of two. */
  private near(raw: string): string | null {
    const { index } = this.ranker;
    const wanted = stemOf(raw);
    const most = wanted.length < 8 ? 1 : 2;
    const candidates = index.words
      .startingAs(wanted)
      .filter((id) => Math.abs(index.words.textOf(id).length - wanted.length) <= most)
      .sort((a, b) => index.documentsOf(b) - index.documentsOf(a))
      .map((id) => index.words.textOf(id));
    const found = nearest(wanted, candidates);
    return found !== null && !found.startsWith(wanted) ? found : null;
  }

  /** The words of a document apart from its path, for telling the same function from another. */
  private contentOf(document: number): string {
    const { start, word, packed, lengths } = this.ranker.index;
    this.ranker.index.needDocument(document);
    let [sum, more] = [0x811c9dc5, 0];
    // Words of one document stand in no order that counts.
    for (let e = start[document]; e < start[document + 1]; e++) {
      const counts = packed[e] & ~(7 << (3 * FIELD.path));
      if (counts === 0) continue;
      const mixed = Math.imul(word[e] ^ Math.imul(counts, 0x2c1b3c6d), 0x297a2d39);
      sum = (sum + (mixed ^ (mixed >>> 15))) | 0;
      more = (more + Math.imul(mixed ^ 0x5bd1e995, 0x1b873593)) | 0;
    }
    return `${sum} ${more} ${lengths[document * 10]}`;
  }
}

const keyOf = (query: Query, limit: number): string => JSON.stringify([query, limit]);

const missingOf = (repositories: readonly { id: number }[], segments: Finder['segments']): number[] =>
  repositories.map(({ id }) => id).filter((id) => !segments.some(({ repository }) => repository === id));

function countsOf(segments: readonly Segment[]): Omit<SeenFacts, 'base' | 'traits'> {
  const apart = new Map<string, number>();
  let [files, components] = [0, 0];
  for (const segment of segments) {
    for (let f = 0; f < segment.files; f++) {
      if (segment.fileStart[f] < segment.fileStart[f + 1]) {
        if ((segment.flags[f] & COMPONENT) === 0) files++;
        else components++;
        continue;
      }
      const why = segment.everyFile[f].apart;
      if (why !== null) apart.set(why, (apart.get(why) ?? 0) + 1);
    }
  }
  return { files, components, apart: [...apart] };
}

/** The order of results: of words alone where these are sure of themselves, else with what something else found between. */
function inTurn(
  confidence: number,
  { isMeant, isForeign, isLiteral }: Record<'isMeant' | 'isForeign' | 'isLiteral', boolean>,
  { byWords, isNear, isSaid }: Record<'byWords' | 'isNear' | 'isSaid', Content[]>,
): Content[] {
  if (isLiteral) return confidence < UNSURE || isMeant ? interleaved([byWords, isNear, isSaid]) : byWords;
  if (isForeign || (isMeant && confidence < UNSURE))
    return interleaved([...isSaid.slice(0, 2).map((one) => [one]), isSaid.slice(2), isNear, byWords]);
  if (confidence < UNLIKELY) return interleaved([isSaid, isNear, byWords]);
  return confidence < UNSURE || isMeant ? interleaved([byWords, isNear, isSaid]) : byWords;
}

/** A class may be found by itself and by its constructor. */
function eachOnce(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ repository, file, unit }) => {
    const place = `${repository} ${file.key} ${file.path} ${unit.name} ${unit.start}`;
    return !seen.has(place) && seen.add(place);
  });
}

/** What something else than words found, in its order. */
function ofDocuments(contents: readonly Content[], documents: readonly number[], most = MOST_BESIDE): Content[] {
  const byDocument = new Map(contents.map((content) => [content.ranked.document, content]));
  return documents.flatMap((document) => byDocument.get(document) ?? []).slice(0, most);
}

/** How the glossary calls what a unit was found by; else which words of its name the query may mean. */
function calledIn(name: string, said: SaidHit | undefined): Pick<Hit, 'concept' | 'isMeant'> {
  if (said === undefined) return {};
  const { concept, named } = said;
  if (concept !== null) return { concept: concept.name, isMeant: concept.strength >= CLEARLY_MEANT };
  const words = rawWords(name.slice(name.lastIndexOf('.') + 1)).filter((word) => named?.includes(stemOf(word)));
  return words.length === 0 ? {} : { concept: [...new Set(words)].join(' ') };
}

/** Files beside segments, with the number of each one's first document. */
function beside<T>(
  segments: Finder['segments'],
  base: readonly number[],
  open: (repository: number, stamp: Stamp) => T | null,
): { base: number; file: T }[] {
  return segments.flatMap(({ repository, segment: { hash } }, s) => {
    const file = open(repository, hash);
    return file === null ? [] : [{ base: base[s], file }];
  });
}

/** Whether words stand in this order in a name, signature or documentation. */
function says({ name, signature, doc }: SegmentDocument, phrase: readonly string[]): boolean {
  const wanted = ` ${phrase.join(' ')} `;
  return [name, signature, doc].some((text) => ` ${terms(text).join(' ')} `.includes(wanted));
}

const kept = new Map<string, Finder>();
/** Sets of repositories whose index stays in memory; each is what one group of people sees. */
const KEPT = 4;

/** The finder of a set of repositories: the one at hand while no segment is another. */
export function finderOf(dataFolder: string, repositories: readonly { id: number; identity: string }[]): Finder {
  const stampOf = (path: string): string => {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat === undefined ? '' : markOf(stat);
  };
  const stamps = repositories.map(({ id, identity }) => {
    const files = [segmentPath, saidPath, vectorPath].map((path) => stampOf(path(dataFolder, id)));
    return `${id} ${identity} ${files.join(' ')}`;
  });
  const settings = [statePath, ownEntriesPath].map((path) => stampOf(path(dataFolder)));
  const key = [dataFolder, ...settings, ...stamps].join('\n');
  let finder = kept.get(key);
  if (finder === undefined) finder = Finder.open(dataFolder, repositories);
  kept.delete(key);
  kept.set(key, finder);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return finder;
}

/** Which words of the query are meant by bits, as they were typed. */
export function typed({ raw, words }: Asked, bits: number): string[] {
  const all = words.flatMap((word, i) =>
    ((bits >>> i) & 1) === 1 ? [raw.find((r) => stemOf(r) === word) ?? word] : [],
  );
  // The number of "s3" is a word as well, and says nothing more.
  return all.filter((word) => !/^\d+$/.test(word) || !all.some((other) => other !== word && other.endsWith(word)));
}
