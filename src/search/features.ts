/**
 * What ranking looks at of a document for a query, and what each is worth.
 *
 * Weights were learnt by bench/search/learn.mjs from public repositories and kept aside from others (docs/accuracy.md):
 * a list-wise softmax, where what should speak for a document may not speak against it.
 */
export const FEATURES = [
  // Fields in which words of the query stand: rare words more (BM25).
  'name',
  'path',
  'parameters',
  'calls',
  'attributes',
  'names',
  // Part of the query that stands in a field, words weighed by how rare they are.
  'holderCovered',
  'pathCovered',
  'titleCovered',
  'textCovered',
  'codeCovered',
  'wordsCovered',
  // Part of a field that the query asks for.
  'holderAsked',
  'titleAsked',
  'titleBoth',
  // Words of the query that stand next to each other in the name; its first word is the name's; all of the name.
  'nameOrder',
  'verb',
  'verbMeant',
  'nameWhole',
  // Words that are not there, but stand-ins: common synonyms, words joined or split, kin, learnt ones.
  'nameMeant',
  'codeMeant',
  'nameJoined',
  'nameKin',
  'codeKin',
  'learntFromSummaries',
  'learntFromNames',
  'likelyMissing',
  'likely',
  // Words that are not there, but in other code of the file.
  'fileCovered',
  // What speaks against any document.
  'length',
  'nameLength',
  'test',
] as const;

export type Feature = (typeof FEATURES)[number];
export const FEATURE_COUNT = FEATURES.length;
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<Feature, number>;

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  name: 2.4,
  path: 0.57,
  parameters: 1.06,
  calls: 0.42,
  attributes: 0.49,
  names: 0.63,
  holderCovered: 1.76,
  pathCovered: 1.19,
  titleCovered: 1.74,
  textCovered: 0.0,
  codeCovered: 3.02,
  wordsCovered: 3.82,
  holderAsked: 1.47,
  titleAsked: 0.69,
  titleBoth: 0.0,
  nameOrder: 0.42,
  verb: 0.6,
  verbMeant: 0.33,
  nameWhole: 0.12,
  nameMeant: 3.68,
  codeMeant: 3.26,
  nameJoined: 5.35,
  nameKin: 2.05,
  codeKin: 2.19,
  learntFromSummaries: 4.48,
  learntFromNames: 1.46,
  likelyMissing: 9.2,
  likely: 2.69,
  fileCovered: 2.38,
  length: -0.63,
  nameLength: -1.25,
  test: -0.2,
};

export const weightOf: Float64Array = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/**
 * What a function without any documentation is taken to have of these four: the mean of relevant ones that have some (500
 * questions of CoSQA's development set). Otherwise it would look as if its documentation spoke of something else.
 */
export const UNDOCUMENTED = { titleCovered: 0.37, titleAsked: 0.3, titleBoth: 0.15, textCovered: 0.03 } as const;
