/**
 * Ranks documents for the words of a query.
 *
 *     words ► stand-ins (synonyms, joined words, learnt associations)
 *           ► first pass over their postings: a rough score of every document that has any of them
 *           ► second pass over the words of the best few hundred: features, and their weighted sum
 *
 * ranker.reference.ts says the same without arrays and shortcuts, and a test holds the two together. For n documents, w
 * words and k candidates: postings of w words and their stand-ins, then k documents' words; scratch arrays of 20 bytes a
 * document live as long as the ranker.
 */
import { type Asked, importanceOf } from './asked.ts';
import { type Associations, Associator } from './associations.ts';
import { Best } from './best.ts';
import { F, FEATURE_COUNT, UNDOCUMENTED, weightOf } from './features.ts';
import { countOf, FIELD, FIELDS } from './fields.ts';
import { LOOKED_AT, secondLook } from './second-look.ts';
import { BODY, CODE, INSIDE, type WordIndex } from './word-index.ts';
import { Nearness } from './word-vectors/nearness.ts';
import { wordVectors } from './word-vectors/word-vectors.ts';
import { kin } from './words/kin.ts';
import { rarityOf } from './words/rarity.ts';
import { stemOf } from './words/split.ts';
import { synonyms } from './words/synonyms.ts';

export interface Ranked {
  document: number;
  score: number;
  /** Bit i: word i of the query stands in its code; in its name; in its documentation. */
  inCode: number;
  inName: number;
  inDoc: number;
  /** Part of the query that it has anywhere, words weighed by how rare they are. */
  covered: number;
  /** The same with stand-ins. */
  meant: number;
  features: Float32Array;
}

export interface RankOptions {
  /** How many to return. */
  limit: number;
  /** Documents that may be returned; all without. */
  accepts?: (document: number) => boolean;
  /** Documents that are ranked whatever words they have: accepted ones that something else speaks for. */
  also?: Iterable<number>;
}

/** Candidates whose words are looked at. 300 hold what 1,000 hold but for half a percent of queries. */
const CANDIDATES = 300;
/** BM25's saturation and its part of length, per field. Flat between 0.9 and 1.6, and 0.5 and 0.75. */
const SATURATION = 1.2;
const LENGTH_PART = 0.6;
/** What a word in a field counts in the first pass, and how soon it is enough. */
const ROUGH: readonly number[] = [2, 0.7, 0.4, 0.4, 0.6, 0.4, 0.4, 0.2, 0.1, 0.05];
const ROUGH_ENOUGH = 0.8;

const SYNONYM = 0;
const SUMMARY = 1;
const NAMED = 2;
const JOINED = 3;
const KIN = 4;
const KINDS = 5;
/** What a stand-in counts in the first pass beside the word itself; what is learnt from names is too vague for it. */
const ROUGH_STAND_IN: readonly number[] = [0.3, 0.35, 0, 0.5, 0.4];

interface StandIn {
  /** Position of the word of the query that it stands in for. */
  of: number;
  word: number;
  weight: number;
  kind: number;
}

/** A query as an index knows it: ids of its words or -1, how much each counts, and what stands in for them. */
interface Question {
  query: Asked;
  words: readonly number[];
  rarity: readonly number[];
  standIns: readonly StandIn[];
}

/** What a word of code may mean to a query. */
interface Meaning {
  word: number;
  stands: StandIn[];
  /** How likely words of the query are where this one is. */
  chances: { of: number; weight: number }[];
}

/** By posting. */
interface Shares {
  all: Float32Array;
  code: Float32Array;
}
/** Postings whose shares are kept, at 8 bytes each. */
const MOST_KNOWN = 4 << 20;

/** Fields that are told by how much of them is asked for. */
const ABOUT = (7 << (3 * FIELD.holder)) | (7 << (3 * FIELD.title));

/** From so many postings a candidate on, each candidate is looked for in the list, instead of the list being read. */
const LONG_LIST = 32;

export class Ranker {
  readonly index: WordIndex;
  readonly associator: Associator;
  private readonly rough: Float64Array;
  private readonly slot: Int32Array;
  private readonly touched: Int32Array;
  private readonly fileMask: Int32Array;
  /** By word: one more than its position among {@link Meaning}s of the query at hand, else 0. */
  private readonly mark: Int32Array;
  private readonly known = new Map<number, Shares>();
  private knownPostings = 0;
  /** b/mean of each field. */
  private readonly perWord: Float64Array;
  private readonly nearness: Nearness;
  /** Whose files' words `fileMask` holds. */
  private last: Question | null = null;
  readonly bytes: number;

  constructor(index: WordIndex) {
    this.index = index;
    this.associator = new Associator(index);
    this.nearness = new Nearness(index, wordVectors());
    this.rough = new Float64Array(index.count);
    this.slot = new Int32Array(index.count).fill(-1);
    this.touched = new Int32Array(index.count);
    this.fileMask = new Int32Array(index.files);
    this.mark = new Int32Array(index.words.size);
    this.perWord = index.means.map((mean) => LENGTH_PART / mean);
    this.bytes = [this.rough, this.slot, this.touched, this.fileMask, this.mark].reduce(
      (n, a) => n + a.byteLength,
      this.nearness.bytes,
    );
  }

  /** What BM25 divides by for the length of a field: `at` is the document's times FIELDS, plus the field. */
  private norm(at: number, field: number): number {
    return 1 - LENGTH_PART + this.index.lengths[at] * this.perWord[field];
  }

  /** How rare something is that so many documents have. */
  rarity(documents: number): number {
    return Math.log(1 + (this.index.count - documents + 0.5) / (documents + 0.5));
  }

  rank(query: Asked, { limit, accepts, also }: RankOptions): Ranked[] {
    const question = this.question(query);
    const candidates = this.candidates(question, accepts);
    const ranked = this.weighed(question, [...new Set([...candidates, ...(also ?? [])])]);
    ranked.sort(bestFirst);
    // Words that stand for code and not for a question have no language to be near to.
    if (query.raw.length > 0) this.lookAgain(query, ranked);
    this.last = question;
    return ranked.sort(bestFirst).slice(0, limit);
  }

  /** What the query that was ranked last has in common with other documents, which something else speaks for; best first. */
  more(query: Asked, documents: readonly number[]): Ranked[] {
    if (this.last?.query !== query) this.rank(query, { limit: 0 });
    return this.weighed(this.last!, documents).sort(bestFirst);
  }

  private question(query: Asked): Question {
    const { index } = this;
    const words = query.words.map((text) => index.words.idOf(text) ?? -1);
    const rarity = words.map(
      (w, i) => rarityOf(query.words[i], w < 0 ? 0 : index.documentsOf(w), index.count) * importanceOf(query.words[i]),
    );
    return { query, words, rarity, standIns: this.standIns(query, words) };
  }

  /** Features of documents and their weighted sums. What their files have of the query is left by {@link candidates}. */
  private weighed(question: Question, documents: readonly number[]): Ranked[] {
    const ranked = this.features(question, documents);
    for (const r of ranked) {
      let score = 0;
      for (let f = 0; f < FEATURE_COUNT; f++) score += weightOf[f] * r.features[f];
      r.score = score;
    }
    return ranked;
  }

  /** How near the best are by vectors, and what a second look at them adds. The others stay behind them. */
  private lookAgain(query: Asked, ranked: readonly Ranked[]): void {
    const best = ranked.slice(0, LOOKED_AT);
    this.nearness.ask(query.list);
    for (const { document, features } of best) features[F.near] = this.nearness.of(document);
    const added = secondLook(best.map(({ features }) => features));
    for (const [i, r] of best.entries()) r.score += weightOf[F.near] * r.features[F.near] + added[i];
    const least = best.reduce((least, { score }) => Math.min(least, score), Infinity);
    for (const r of ranked.slice(LOOKED_AT)) r.score = Math.min(r.score, least);
  }

  /** Documents that have most of some words of the index, by the first pass alone: no stand-ins, no features. */
  roughly(words: readonly number[]): number[] {
    const kept = words.slice(0, 30);
    const rarity = kept.map((w) => this.rarity(this.index.documentsOf(w)));
    this.last = null;
    return this.candidates({ words: kept, rarity, standIns: [] }, undefined);
  }

  private standIns({ words: texts, raw }: Asked, words: readonly number[]): StandIn[] {
    const vocabulary = this.index.words;
    const found: StandIn[] = [];
    const add = (of: number, word: number | undefined, weight: number, kind: number): void => {
      if (word !== undefined && of >= 0) found.push({ of, word, weight, kind });
    };
    for (const [i, text] of texts.entries()) {
      for (const other of synonyms.get(text) ?? []) add(i, vocabulary.idOf(other), 1, SYNONYM);
      if (words[i] < 0) continue;
      const learnt = this.associator.of(words[i]);
      for (const [word, weight] of learnt.fromSummaries) add(i, word, weight, SUMMARY);
      for (const [word, weight] of learnt.fromNames) add(i, word, weight, NAMED);
    }
    const at = (text: string): number => texts.indexOf(stemOf(text));
    for (const text of new Set(raw.slice(0, 60))) {
      const i = at(text);
      if (i < 0) continue;
      for (const other of kin(text)) if (vocabulary.idOf(other) !== words[i]) add(i, vocabulary.idOf(other), 1, KIN);
    }
    for (let k = 0; k + 1 < raw.length && k < 60; k++) {
      const joined = vocabulary.idOf(stemOf(raw[k] + raw[k + 1]));
      if (joined === undefined || raw[k].length < 2 || at(raw[k]) < 0) continue;
      add(at(raw[k]), joined, 1, JOINED);
      add(at(raw[k + 1]), joined, 1, JOINED);
    }
    for (const text of new Set(raw.slice(0, 60))) {
      const i = text.length < 6 ? -1 : at(text);
      if (i < 0 || (words[i] >= 0 && this.index.documentsOf(words[i]) >= 10)) continue;
      for (let cut = 3; cut <= text.length - 3; cut++) {
        const [left, right] = [vocabulary.idOf(stemOf(text.slice(0, cut))), vocabulary.idOf(stemOf(text.slice(cut)))];
        if (left === undefined || right === undefined) continue;
        if (this.index.documentsOf(left) <= 3 || this.index.documentsOf(right) <= 3) continue;
        add(i, left, 0.5, JOINED);
        add(i, right, 0.5, JOINED);
      }
    }
    return found;
  }

  /**
   * What each posting of a word counts in the first pass: in everything, and in code alone. Kept, because words of queries
   * come again; the same for all queries.
   */
  private shares(word: number): Shares {
    let found = this.known.get(word);
    if (found !== undefined) return found;
    const { postings, document, counts } = this.index;
    this.index.needWord(word);
    const from = postings[word];
    const length = postings[word + 1] - from;
    found = { all: new Float32Array(length), code: new Float32Array(length) };
    for (let k = 0; k < length; k++) {
      let [all, code] = [0, 0];
      const base = document[from + k] * FIELDS;
      for (let rest = counts[from + k], f = 0; rest !== 0; rest >>>= 3, f++) {
        if ((rest & 7) === 0) continue;
        const share = (ROUGH[f] * (rest & 7)) / this.norm(base + f, f);
        all += share;
        if (f < FIELD.title) code += share;
      }
      found.all[k] = all / (all + ROUGH_ENOUGH);
      found.code[k] = code / (code + ROUGH_ENOUGH);
    }
    this.known.set(word, found);
    this.knownPostings += length;
    for (const [oldest, { all }] of this.known) {
      if (this.knownPostings <= MOST_KNOWN) break;
      this.known.delete(oldest);
      this.knownPostings -= all.length;
    }
    return found;
  }

  /** The best by a rough score, best first. Leaves in `fileMask` which words stand in code of each file. */
  private candidates({ words, rarity, standIns }: Omit<Question, 'query'>, accepts: RankOptions['accepts']): number[] {
    const { postings, document, fileOf } = this.index;
    const { rough, touched, fileMask } = this;
    fileMask.fill(0);
    let count = 0;
    for (const [i, word] of words.entries()) {
      if (word < 0) continue;
      const { all, code } = this.shares(word);
      const factor = rarity[i];
      const from = postings[word];
      for (let k = 0; k < all.length; k++) {
        const d = document[from + k];
        if (rough[d] === 0) touched[count++] = d;
        rough[d] += factor * all[k];
        if (code[k] > 0) fileMask[fileOf[d]] |= 1 << i;
      }
    }
    for (const [word, factor] of this.roughStandIns(standIns, rarity)) {
      const { code } = this.shares(word);
      const from = postings[word];
      for (let k = 0; k < code.length; k++) {
        if (code[k] === 0) continue;
        const d = document[from + k];
        if (rough[d] === 0) touched[count++] = d;
        rough[d] += factor * code[k];
      }
    }
    const best = new Best(CANDIDATES);
    for (let k = 0; k < count; k++) {
      const d = touched[k];
      if (best.takes(d, rough[d]) && (accepts === undefined || accepts(d))) best.add(d, rough[d]);
    }
    for (let k = 0; k < count; k++) rough[touched[k]] = 0;
    return best.sorted();
  }

  /** A word that stands in for several, or in several ways, is looked up once. */
  private roughStandIns(standIns: readonly StandIn[], rarity: readonly number[]): Map<number, number> {
    const factors = new Map<number, number>();
    for (const { of, word, weight, kind } of standIns) {
      const factor = ROUGH_STAND_IN[kind] * weight * rarity[of];
      if (factor > 0) factors.set(word, (factors.get(word) ?? 0) + factor);
    }
    return factors;
  }

  private features({ query, words, rarity, standIns }: Question, candidates: readonly number[]): Ranked[] {
    const { index } = this;
    const { start, word, packed } = index;
    const asked = words.length;
    const n = candidates.length;
    const total = rarity.reduce((a, b) => a + b, 0) || 1;
    const has = this.countsOf(words, candidates);

    const inField = new Float64Array(asked * FIELDS);
    for (let i = 0; i < asked; i++) {
      if (words[i] < 0) continue;
      const frequency = index.frequencyOf(words[i]);
      for (let f = 0; f < FIELDS; f++) inField[i * FIELDS + f] = this.rarity(frequency[f]);
    }
    const isAsked = new Set(words.filter((w) => w >= 0));
    const likely = words.map((w) => (w < 0 ? null : this.associator.of(w)));
    const meanings = this.meanings(standIns, likely);
    const { mark } = this;
    const pairs = new Set<string>();
    for (let i = 0; i + 1 < query.list.length; i++) pairs.add(`${query.list[i]} ${query.list[i + 1]}`);

    // By kind of stand-in and word of the query: the best in code, and in the name.
    const code = new Float64Array(KINDS * asked);
    const named = new Float64Array(KINDS * asked);
    const chance = new Float64Array(asked);
    // One piece of memory: an array outside of the heap for each of 300 costs more than what is put into it.
    const allFeatures = new Float32Array(n * FEATURE_COUNT);
    const ranked = candidates.map((d, s) => {
      const features = allFeatures.subarray(s * FEATURE_COUNT, (s + 1) * FEATURE_COUNT);
      code.fill(0);
      named.fill(0);
      chance.fill(0);
      let [holderAll, holderAsked, titleAll, titleAsked] = [0, 0, 0, 0];
      index.needDocument(d);
      for (let e = start[d]; e < start[d + 1]; e++) {
        const w = word[e];
        const p = packed[e];
        const m = mark[w];
        if (m > 0) {
          const { stands, chances } = meanings[m - 1];
          if ((p & CODE) !== 0) {
            for (const { of, weight, kind } of stands) {
              const at = kind * asked + of;
              if (weight > code[at] && (kind !== NAMED || (p & INSIDE) !== 0)) code[at] = weight;
              if ((p & 7) !== 0 && weight > named[at]) named[at] = weight;
            }
          }
          if ((p & BODY) !== 0) {
            for (const { of, weight } of chances) if (weight > chance[of]) chance[of] = weight;
          }
        }
        if ((p & ABOUT) === 0) continue;
        const inHolder = countOf(p, FIELD.holder) > 0;
        const inTitle = countOf(p, FIELD.title) > 0;
        const r = this.rarity(index.documentsOf(w));
        if (inHolder) holderAll += r;
        if (inTitle) titleAll += r;
        if (!isAsked.has(w)) continue;
        if (inHolder) holderAsked += r;
        if (inTitle) titleAsked += r;
      }

      let [inCode, inName, inDoc, covered, meant, codeCovered, titleCovered, textCovered] = [0, 0, 0, 0, 0, 0, 0, 0];
      const mask = this.fileMask[index.fileOf[d]];
      for (let i = 0; i < asked; i++) {
        const p = has[s * asked + i];
        const part = rarity[i] / total;
        for (let f = 0; f < FIELDS; f++) {
          const c = countOf(p, f);
          if (c === 0 || BM25_OF[f] < 0) continue;
          const bm = (inField[i * FIELDS + f] * c * (SATURATION + 1)) / (c + SATURATION * this.norm(d * FIELDS + f, f));
          features[BM25_OF[f]] += bm / 10;
        }
        const isInCode = (p & CODE) !== 0;
        if (isInCode) {
          codeCovered += part;
          inCode |= 1 << i;
          features[F.wordsCovered] += 0.2;
        }
        if (p !== 0) covered += part;
        if ((p & 7) !== 0) inName |= 1 << i;
        if (countOf(p, FIELD.holder) > 0) features[F.holderCovered] += part;
        if (countOf(p, FIELD.path) > 0) features[F.pathCovered] += part;
        if (countOf(p, FIELD.title) > 0) titleCovered += part;
        else if (countOf(p, FIELD.text) > 0) textCovered += part;
        if ((p & ~CODE) !== 0) inDoc |= 1 << i;
        const synonym = code[SYNONYM * asked + i];
        const joined = code[JOINED * asked + i];
        const related = code[KIN * asked + i];
        if ((p & 7) === 0) {
          features[F.nameMeant] += part * named[SYNONYM * asked + i];
          features[F.nameJoined] += part * named[JOINED * asked + i];
          features[F.nameKin] += part * named[KIN * asked + i];
        }
        if (!isInCode) {
          features[F.codeKin] += part * related;
          features[F.codeMeant] += part * Math.max(synonym, joined);
          features[F.learntFromSummaries] += part * code[SUMMARY * asked + i];
          features[F.learntFromNames] += part * code[NAMED * asked + i];
          features[F.likelyMissing] += part * chance[i];
          if (((mask >>> i) & 1) === 1) features[F.fileCovered] += part;
        }
        if (p === 0)
          meant += part * Math.min(0.7, Math.max(synonym, joined, related, code[SUMMARY * asked + i], chance[i]));
        const prior = likely[i]?.prior ?? 0;
        if (chance[i] > 0 && prior > 0) features[F.likely] += (part * Math.max(0, Math.log(chance[i] / prior))) / 5;
      }
      features[F.codeCovered] = codeCovered * codeCovered;
      features[F.holderAsked] = holderAll > 0 ? holderAsked / holderAll : 0;
      const isDocumented = index.lengths[d * FIELDS + FIELD.title] > 0;
      const titlePart = titleAll > 0 ? titleAsked / titleAll : 0;
      features[F.titleCovered] = isDocumented ? titleCovered : UNDOCUMENTED.titleCovered;
      features[F.titleAsked] = isDocumented ? titlePart : UNDOCUMENTED.titleAsked;
      features[F.titleBoth] = isDocumented ? titleCovered * titlePart : UNDOCUMENTED.titleBoth;
      features[F.textCovered] = isDocumented ? textCovered : UNDOCUMENTED.textCovered;
      this.nameFeatures(d, query, isAsked, pairs, features);
      const at = d * FIELDS;
      const size =
        index.lengths[at + FIELD.calls] + index.lengths[at + FIELD.attributes] + index.lengths[at + FIELD.names];
      features[F.length] = Math.log(1 + size);
      features[F.test] = index.isTest[d];
      return { document: d, score: 0, inCode, inName, inDoc, covered, meant: covered + meant, features };
    });
    for (const { word: w } of meanings) mark[w] = 0;
    return ranked;
  }

  /** What each candidate has of each word of the query: the words of the first, then those of the next. */
  private countsOf(words: readonly number[], candidates: readonly number[]): Int32Array {
    const { index, slot } = this;
    const { postings, document, counts } = index;
    const asked = words.length;
    const has = new Int32Array(candidates.length * asked);
    for (const [s, d] of candidates.entries()) slot[d] = s;
    for (const [i, w] of words.entries()) {
      if (w < 0) continue;
      if (index.documentsOf(w) > LONG_LIST * candidates.length) {
        for (const [s, d] of candidates.entries()) has[s * asked + i] = index.countsOf(d, w);
        continue;
      }
      for (let k = postings[w]; k < postings[w + 1]; k++) {
        const s = slot[document[k]];
        if (s >= 0) has[s * asked + i] = counts[k];
      }
    }
    for (const d of candidates) slot[d] = -1;
    return has;
  }

  /** Everything that a word of code may mean to the query, found by its mark. */
  private meanings(standIns: readonly StandIn[], likely: readonly (Associations | null)[]): Meaning[] {
    const { mark } = this;
    const found: Meaning[] = [];
    const at = (word: number): Meaning => {
      if (mark[word] === 0) mark[word] = found.push({ word, stands: [], chances: [] });
      return found[mark[word] - 1];
    };
    for (const standIn of standIns) at(standIn.word).stands.push(standIn);
    for (const [of, learnt] of likely.entries())
      if (learnt !== null) for (const [word, weight] of learnt.likely) at(word).chances.push({ of, weight });
    return found;
  }

  private nameFeatures(
    d: number,
    { list }: Asked,
    isAsked: ReadonlySet<number>,
    pairs: ReadonlySet<string>,
    features: Float32Array,
  ): void {
    const { ownStart, ownWord, words } = this.index;
    const [from, to] = [ownStart[d], ownStart[d + 1]];
    features[F.nameLength] = Math.log(1 + to - from);
    if (to === from || list.length === 0) return;
    let inOrder = 0;
    let isWhole = true;
    for (let k = from; k < to; k++) {
      if (!isAsked.has(ownWord[k])) isWhole = false;
      if (k + 1 < to && pairs.has(`${words.textOf(ownWord[k])} ${words.textOf(ownWord[k + 1])}`)) inOrder++;
    }
    features[F.nameOrder] = Math.min(2, inOrder);
    features[F.nameWhole] = isWhole ? Math.min(3, to - from) : 0;
    const verb = words.textOf(ownWord[from]);
    if (verb === list[0]) features[F.verb] = 1;
    else if (synonyms.get(verb)?.includes(list[0])) features[F.verbMeant] = 1;
  }
}

const bestFirst = (a: Ranked, b: Ranked): number => b.score - a.score || a.document - b.document;

/** Which feature the words of a field add to; -1: none, they are counted by what they cover. */
const BM25_OF: readonly number[] = [F.name, -1, F.path, F.parameters, F.calls, F.attributes, F.names, -1, -1, -1];
