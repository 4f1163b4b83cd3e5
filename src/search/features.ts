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
  // How near its code is to the query by vectors of words; of the best by all others alone.
  'near',
  // What speaks against any document.
  'length',
  'nameLength',
  'test',
] as const;

export type Feature = (typeof FEATURES)[number];
export const FEATURE_COUNT = FEATURES.length;
export const F = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Record<Feature, number>;

export const WEIGHTS: Readonly<Record<Feature, number>> = {
  name: 1.45,
  path: 0.4,
  parameters: 0.66,
  calls: 0.27,
  attributes: 0.31,
  names: 0.45,
  holderCovered: 1.84,
  pathCovered: 1.07,
  titleCovered: 1.57,
  textCovered: 0.0,
  codeCovered: 2.92,
  wordsCovered: 3.0,
  holderAsked: 1.07,
  titleAsked: 0.47,
  titleBoth: 0.0,
  nameOrder: 0.45,
  verb: 0.62,
  verbMeant: 0.43,
  nameWhole: 0.07,
  nameMeant: 2.28,
  codeMeant: 2.98,
  nameJoined: 4.72,
  nameKin: 1.2,
  codeKin: 1.96,
  learntFromSummaries: 3.95,
  learntFromNames: 1.21,
  likelyMissing: 9.58,
  likely: 1.92,
  fileCovered: 2.2,
  near: 8.32,
  length: -0.47,
  nameLength: -0.87,
  test: -0.25,
};

export const weightOf: Float64Array = Float64Array.from(FEATURES, (name) => WEIGHTS[name]);

/**
 * What a function without any documentation is taken to have of these four: the mean of relevant ones that have some (500
 * questions of CoSQA's development set). Otherwise it would look as if its documentation spoke of something else.
 */
export const UNDOCUMENTED = { titleCovered: 0.37, titleAsked: 0.3, titleBoth: 0.15, textCovered: 0.03 } as const;
