/** Corpora of functions (search_gen.py and its like: one JSON a line with repo, file, qualname, start, code) as an index. */
import path from 'node:path';
import { root } from '../run.mjs';
import { rows } from './rows.mjs';

const dist = process.env.SEARCH_DIST ?? path.join(root, 'dist');
const load = (file) => import(path.join(dist, 'search', file));
const { readUnits } = await load('read-units.js');
const { terms } = await load('words/split.js');
const { FIELD, WordCounts } = await load('fields.js');
const { indexOf } = await load('word-index.js');

const encoder = new TextEncoder();
const TEST = /(^|\/)(tests?|testing)(\/|_)|test_utils|testing_utils/;

export function dedented(code) {
  const [indent] = /^[ \t]*/.exec(code);
  if (indent === '') return code;
  return code
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}

/** The words of a function with their fields. What the parser of today cannot read (Python 2) is read word by word. */
export function wordsOf({ qualname, code }) {
  const units = readUnits('unit.py', encoder.encode(`${dedented(code)}\n`));
  const unit = units.find(({ kind }) => kind === 'function' || kind === 'method') ?? units[0];
  const words = unit?.words ?? new WordCounts();
  const dot = qualname.lastIndexOf('.');
  let own = unit?.own;
  if (own === undefined) {
    own = terms(qualname.slice(dot + 1));
    words.addAll(FIELD.name, own);
    words.addAll(FIELD.names, terms(code.slice(0, 20_000)));
  }
  words.addAll(FIELD.holder, terms(qualname.slice(0, Math.max(0, dot))));
  return { own, words };
}

/** Words of the path, which are those of a file's name. */
export const pathWords = (file) => terms(file.replace(/\.\w+$/, ''));

/** A function as the index takes it. */
function document({ repo, file, qualname, code }) {
  const { own, words } = wordsOf({ qualname, code });
  // CoSQA's functions have lost their files; they are called by numbers.
  const at = repo === 'cosqa' ? [] : pathWords(file);
  return { own, words: words.packed, path: at, file: `${repo}/${file}`, isTest: TEST.test(file) };
}

/** @returns functions of one split, each once, and their index */
export function corpus(file, split) {
  const seen = new Set();
  const functions = rows(file).filter((f) => f.split === split && !seen.has(f.id) && seen.add(f.id));
  return { functions, index: indexOf(functions.map(document)) };
}

const placeOf = ({ repo, file, start }) => (repo === 'cosqa' ? `cosqa/${file}` : `${repo}/${file}:${start}`);

/** Position of each query's answer among the functions, or -1. */
export function answers(functions, queries) {
  const at = new Map(functions.map((f, i) => [placeOf(f), i]));
  return queries.map((q) => at.get(placeOf(q)) ?? -1);
}
