/**
 * Ranking said plainly: every document by itself, with maps and no scratch arrays. Too slow for a company; the judge of
 * ranker.ts on small corpora, where the first pass lets everything through.
 */
import { type Asked, importanceOf } from './asked.ts';
import { type Associations, Associator } from './associations.ts';
import { F, FEATURES, type Feature, UNDOCUMENTED, WEIGHTS } from './features.ts';
import { countOf, FIELD, FIELDS } from './fields.ts';
import { SEEN } from './second-look.ts';
import { BIAS, INTO, MEANS, ONTO, SPREADS } from './second-look-weights.ts';
import { type Document, indexOf } from './word-index.ts';
import { type WordVectors, wordVectors } from './word-vectors/word-vectors.ts';
import { kin } from './words/kin.ts';
import { rarityOf } from './words/rarity.ts';
import { stemOf } from './words/split.ts';
import { synonyms } from './words/synonyms.ts';

type Kind = 'synonym' | 'summary' | 'name' | 'joined' | 'kin';
interface StandIn {
  of: string;
  word: string;
  weight: number;
  kind: Kind;
}

const CODE_FIELDS = [0, 1, 2, 3, 4, 5, 6, 7];
const INSIDE_FIELDS = [FIELD.calls, FIELD.attributes, FIELD.names, FIELD.strings];
const BODY_FIELDS = [1, 2, 3, 4, 5, 6, 7];

/** Scores of documents that have anything of the query, by position. */
export function plainScores(documents: readonly Document[], query: Asked): Map<number, number> {
  const index = indexOf(documents);
  const associator = new Associator(index);
  const words = documents.map((_, d) => {
    const found = new Map<string, number>();
    for (let e = index.start[d]; e < index.start[d + 1]; e++)
      found.set(index.words.textOf(index.word[e]), index.packed[e]);
    return found;
  });
  const having = (word: string, is: (packed: number) => boolean): number =>
    words.filter((w) => w.has(word) && is(w.get(word)!)).length;
  const plain = (n: number): number => Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
  const rarity = (word: string): number => plain(having(word, () => true));
  const isIn = (packed: number, fields: readonly number[]): boolean => fields.some((f) => countOf(packed, f) > 0);
  const lengthOf = (d: number, f: number): number => [...words[d].values()].reduce((n, p) => n + countOf(p, f), 0);
  const meanOf = (f: number): number =>
    Math.max(documents.reduce((n, _, d) => n + lengthOf(d, f), 0) / documents.length, 0.01);
  const means = Array.from({ length: FIELDS }, (_, f) => meanOf(f));

  const weights = new Map(
    query.words.map((w) => [
      w,
      rarityOf(
        w,
        having(w, () => true),
        documents.length,
      ) * importanceOf(w),
    ]),
  );
  const total = [...weights.values()].reduce((a, b) => a + b, 0) || 1;
  const learnt = new Map<string, Associations>();
  for (const w of query.words) if (index.words.has(w)) learnt.set(w, associator.of(index.words.idOf(w)!));
  const standIns = standInsOf(
    query,
    learnt,
    (w) => index.words.textOf(w),
    (w) => index.words.has(w),
    (w) => having(w, () => true),
  );

  const found = new Map<number, Record<Feature, number>>();
  for (const [d, own] of words.entries()) {
    const isCandidate =
      query.words.some((w) => own.has(w)) ||
      standIns.some((s) => s.kind !== 'name' && s.weight > 0 && isIn(own.get(s.word) ?? 0, CODE_FIELDS));
    if (!isCandidate) continue;
    const f = {} as Record<Feature, number>;
    for (const name of Object.keys(WEIGHTS) as Feature[]) f[name] = 0;
    const best = (of: string, kind: Kind, fields: readonly number[]): number =>
      standIns
        .filter((s) => s.of === of && s.kind === kind && isIn(own.get(s.word) ?? 0, fields))
        .reduce((most, s) => Math.max(most, s.weight), 0);
    const inFile = (word: string): boolean =>
      documents.some((o, k) => o.file === documents[d].file && isIn(words[k].get(word) ?? 0, CODE_FIELDS));
    let [code, title, text] = [0, 0, 0];
    for (const word of query.words) {
      const p = own.get(word) ?? 0;
      const part = weights.get(word)! / total;
      for (const [field, name] of BM25) {
        const c = countOf(p, field);
        if (c === 0) continue;
        const r = plain(having(word, (packed) => countOf(packed, field) > 0));
        const norm = 1 - 0.6 + (0.6 * lengthOf(d, field)) / means[field];
        f[name] += (r * c * 2.2) / (c + 1.2 * norm) / 10;
      }
      const isInCode = isIn(p, CODE_FIELDS);
      if (isInCode) {
        code += part;
        f.wordsCovered += 0.2;
      }
      if (countOf(p, FIELD.holder) > 0) f.holderCovered += part;
      if (countOf(p, FIELD.path) > 0) f.pathCovered += part;
      if (countOf(p, FIELD.title) > 0) title += part;
      else if (countOf(p, FIELD.text) > 0) text += part;
      if (countOf(p, FIELD.name) === 0) {
        f.nameMeant += part * best(word, 'synonym', [FIELD.name]);
        f.nameJoined += part * best(word, 'joined', [FIELD.name]);
        f.nameKin += part * best(word, 'kin', [FIELD.name]);
      }
      const likely = learnt.get(word);
      let chance = 0;
      for (const [other, packed] of own)
        if (isIn(packed, BODY_FIELDS)) chance = Math.max(chance, likely?.likely.get(index.words.idOf(other)!) ?? 0);
      if (!isInCode) {
        f.codeMeant += part * Math.max(best(word, 'synonym', CODE_FIELDS), best(word, 'joined', CODE_FIELDS));
        f.codeKin += part * best(word, 'kin', CODE_FIELDS);
        f.learntFromSummaries += part * best(word, 'summary', CODE_FIELDS);
        f.learntFromNames += part * best(word, 'name', INSIDE_FIELDS);
        f.likelyMissing += part * chance;
        if (index.words.has(word) && inFile(word)) f.fileCovered += part;
      }
      if (chance > 0 && likely!.prior > 0) f.likely += (part * Math.max(0, Math.log(chance / likely!.prior))) / 5;
    }
    const asked = new Set(query.words);
    const askedPart = (field: number): number => {
      const all = [...own].filter(([, p]) => countOf(p, field) > 0);
      const sum = (list: typeof all): number => list.reduce((n, [w]) => n + rarity(w), 0);
      return all.length === 0 ? 0 : sum(all.filter(([w]) => asked.has(w))) / sum(all);
    };
    f.codeCovered = code * code;
    f.holderAsked = askedPart(FIELD.holder);
    const isDocumented = lengthOf(d, FIELD.title) > 0;
    const titleAsked = askedPart(FIELD.title);
    f.titleCovered = isDocumented ? title : UNDOCUMENTED.titleCovered;
    f.titleAsked = isDocumented ? titleAsked : UNDOCUMENTED.titleAsked;
    f.titleBoth = isDocumented ? title * titleAsked : UNDOCUMENTED.titleBoth;
    f.textCovered = isDocumented ? text : UNDOCUMENTED.textCovered;
    const name = documents[d].own;
    f.nameLength = Math.log(1 + name.length);
    if (name.length > 0 && query.list.length > 0) {
      const follows = (a: string, b: string): boolean => query.list.some((w, i) => w === a && query.list[i + 1] === b);
      f.nameOrder = Math.min(2, name.filter((w, i) => i + 1 < name.length && follows(w, name[i + 1])).length);
      f.nameWhole = name.every((w) => asked.has(w)) ? Math.min(3, name.length) : 0;
      if (name[0] === query.list[0]) f.verb = 1;
      else if (synonyms.get(name[0])?.includes(query.list[0])) f.verbMeant = 1;
    }
    f.length = Math.log(1 + lengthOf(d, FIELD.calls) + lengthOf(d, FIELD.attributes) + lengthOf(d, FIELD.names));
    f.test = documents[d].isTest ? 1 : 0;
    f.near = cosine(query.list, own, wordVectors());
    found.set(d, f);
  }
  const rows = [...found.values()];
  const most = (name: Feature): number => Math.max(...rows.map((f) => f[name]));
  return new Map([...found].map(([d, f]) => [d, weighted(f) + looked(f, most)]));
}

const weighted = (f: Readonly<Record<Feature, number>>): number =>
  FEATURES.reduce((score, name) => score + WEIGHTS[name] * f[name], 0);

/** What a second look adds. */
function looked(f: Readonly<Record<Feature, number>>, most: (name: Feature) => number): number {
  const seen = FEATURES.filter((name) => SEEN.includes(F[name]));
  const inputs = [
    ...seen.map((name, i) => (f[name] - MEANS[i]) / SPREADS[i]),
    ...seen.map((name, i) => (f[name] - most(name)) / SPREADS[i]),
  ];
  return ONTO.reduce((added, counts, u) => {
    const into = INTO.slice(u * inputs.length, (u + 1) * inputs.length);
    return added + counts * Math.tanh(into.reduce((sum, by, k) => sum + by * inputs[k], BIAS[u]));
  }, 0);
}

/** Of the sum of what is said with the weighted sum of what the code has. */
function cosine(list: readonly string[], own: ReadonlyMap<string, number>, vectors: WordVectors): number {
  const [question, code] = [new Float64Array(vectors.size), new Float64Array(vectors.size)];
  for (const word of list) if (vectors.idOf(word) >= 0) vectors.addSaid(vectors.idOf(word), question);
  for (const [word, packed] of own)
    if (vectors.idOf(word) >= 0) vectors.addCode(vectors.idOf(word), vectors.weightOf(packed), code);
  const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, k) => sum + x * b[k], 0);
  const lengths = Math.sqrt(product(question, question) * product(code, code));
  return lengths === 0 ? 0 : product(question, code) / lengths;
}

const BM25: readonly [field: number, feature: Feature][] = [
  [FIELD.name, 'name'],
  [FIELD.path, 'path'],
  [FIELD.parameters, 'parameters'],
  [FIELD.calls, 'calls'],
  [FIELD.attributes, 'attributes'],
  [FIELD.names, 'names'],
];

function standInsOf(
  { words, raw }: Asked,
  learnt: ReadonlyMap<string, Associations>,
  textOf: (word: number) => string,
  exists: (word: string) => boolean,
  documents: (word: string) => number,
): StandIn[] {
  const all: StandIn[] = [];
  for (const of of words) {
    for (const word of synonyms.get(of) ?? []) all.push({ of, word, weight: 1, kind: 'synonym' });
    for (const [w, weight] of learnt.get(of)?.fromSummaries ?? [])
      all.push({ of, word: textOf(w), weight, kind: 'summary' });
    for (const [w, weight] of learnt.get(of)?.fromNames ?? []) all.push({ of, word: textOf(w), weight, kind: 'name' });
  }
  for (const text of new Set(raw)) {
    const of = stemOf(text);
    if (!words.includes(of)) continue;
    for (const word of kin(text)) all.push({ of, word, weight: 1, kind: 'kin' });
    if (text.length < 6 || (exists(of) && documents(of) >= 10)) continue;
    for (let cut = 3; cut <= text.length - 3; cut++) {
      const halves = [stemOf(text.slice(0, cut)), stemOf(text.slice(cut))];
      if (halves.every((half) => exists(half) && documents(half) > 3))
        for (const word of halves) all.push({ of, word, weight: 0.5, kind: 'joined' });
    }
  }
  for (const [k, text] of raw.entries()) {
    if (k + 1 >= raw.length || text.length < 2 || !words.includes(stemOf(text))) continue;
    for (const of of [stemOf(text), stemOf(raw[k + 1])])
      if (words.includes(of)) all.push({ of, word: stemOf(text + raw[k + 1]), weight: 1, kind: 'joined' });
  }
  return all.filter(({ word }) => exists(word));
}
