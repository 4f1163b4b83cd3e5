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
  // Words that are not there, but stand-ins: common synonyms, words joined or split, learnt ones.
  'nameMeant',
  'codeMeant',
  'nameJoined',
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
  name: 2.04,
  path: 0.71,
  parameters: 0.87,
  calls: 0.33,
  attributes: 0.43,
  names: 0.56,
  holderCovered: 1.39,
  pathCovered: 0.6,
  titleCovered: 1.94,
  textCovered: 0.64,
  codeCovered: 3.81,
  wordsCovered: 2.59,
  holderAsked: 1.4,
  titleAsked: 0.6,
  titleBoth: 0.32,
  nameOrder: 0.64,
  verb: 0.53,
  verbMeant: 0.17,
  nameWhole: 0.12,
  nameMeant: 3.52,
  codeMeant: 3.68,
  nameJoined: 4.62,
  learntFromSummaries: 3.46,
  learntFromNames: 3.9,
  likelyMissing: 9.92,
  likely: 1.4,
  fileCovered: 2.86,
  length: -0.7,
  nameLength: -1.54,
  test: -0.22,
};

export const weightOf: Float64Array = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/**
 * What a function without any documentation is taken to have of these four: the mean of relevant ones that have some (500
 * questions of CoSQA's development set). Otherwise it would look as if its documentation spoke of something else.
 */
export const UNDOCUMENTED = { titleCovered: 0.37, titleAsked: 0.3, titleBoth: 0.15, textCovered: 0.03 } as const;
