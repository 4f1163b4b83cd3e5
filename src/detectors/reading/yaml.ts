/**
 * YAML with lines, from people one does not know: anchors are followed up to a budget (a bomb of nine lines would make
 * 10⁹ nodes), and what makes the parser slow is refused before it sees it.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
} from 'yaml';
import { Data, type Scalar, Unreadable } from './data.ts';

/** Brackets that open on one line: nesting within a line costs the square of its length. */
const MOST_BRACKETS = 400;
/** Explicit keys (`? `) inside each other cost more than that: 250 kB of them take over a minute. */
const MOST_EXPLICIT_KEYS = 20;
/** Spaces before a key: each level of nesting costs stack. */
const DEEPEST = 100;
/** Nodes after anchors are followed; the largest hand-written workflow seen has 4,000. */
const MOST_NODES = 200_000;
const MOST_DOCUMENTS = 200;

export function readYaml(text: string): Data[] {
  refuseSlow(text);
  const counter = new LineCounter();
  const lineOf = (at: number): number => counter.linePos(at).line;
  let documents: Document.Parsed[];
  try {
    const parsed = parseAllDocuments(text, {
      lineCounter: counter,
      // The first is quadratic in the number of keys, the second in the number of errors.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    documents = Array.isArray(parsed) ? parsed : [];
  } catch {
    throw new Unreadable('it is nested too deeply', 1);
  }
  const all: Data[] = [];
  const budget = { nodes: MOST_NODES };
  for (const document of documents.slice(0, MOST_DOCUMENTS)) {
    const [error] = document.errors;
    if (error !== undefined) throw new Unreadable(error.message.split('\n')[0], lineOf(error.pos[0]));
    if (document.contents === null) continue;
    all.push(convert(document.contents, document, lineOf, budget, 0, null));
  }
  return all;
}

function refuseSlow(text: string): void {
  const lines = text.split('\n');
  let explicit = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line.length > MOST_BRACKETS) {
      let brackets = 0;
      for (let c = 0; c < line.length; c++) if (line[c] === '[' || line[c] === '{') brackets++;
      // A long text in quotes may hold any number of them; a value that begins with one is nested.
      if (brackets > MOST_BRACKETS && /^[\s-]*(?:[\w."'/-]+:\s+)?[[{]/.test(line)) {
        throw new Unreadable('a line of it is nested too deeply', i + 1);
      }
    }
    if (
      /^[\s-]*\?(?:\s|$)|[\s,[{]\?\s/.test(line) &&
      /^[\s\-[{,?]*\?\s/.test(line) &&
      ++explicit > MOST_EXPLICIT_KEYS
    ) {
      throw new Unreadable('it uses explicit keys ("? ")', i + 1);
    }
    if (/^(?:\s*[-?:]\s){100}/.test(line)) throw new Unreadable('it is nested too deeply', i + 1);
  }
}

function convert(
  node: Node,
  document: Document.Parsed,
  lineOf: (at: number) => number,
  budget: { nodes: number },
  depth: number,
  keyLine: number | null,
): Data {
  const line = keyLine ?? lineOf(node.range?.[0] ?? 0);
  if (--budget.nodes < 0) throw new Unreadable('its anchors multiply', line);
  if (depth > DEEPEST) throw new Unreadable('it is nested too deeply', line);
  if (isAlias(node)) {
    const target = (node as Alias).resolve(document);
    return target === undefined ? new Data(null, line) : convert(target, document, lineOf, budget, depth + 1, line);
  }
  if (isSeq(node)) {
    return new Data(
      node.items.map((item) => convert(item as Node, document, lineOf, budget, depth + 1, null)),
      line,
    );
  }
  if (isMap(node)) {
    const entries = new Map<string, Data>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? scalarText(key) : String(key);
      const at = lineOf((key as Node | null)?.range?.[0] ?? 0);
      const data =
        value === null ? new Data(null, at) : convert(value as Node, document, lineOf, budget, depth + 1, at);
      if (name === '<<') {
        // A merge gives what the map does not say itself.
        for (const merged of data.isList ? data.items : [data]) {
          for (const [k, v] of merged.entries) if (!entries.has(k)) entries.set(k, v);
        }
      } else entries.set(name, data);
    }
    return new Data(entries, line);
  }
  return new Data(isScalar(node) ? scalarOf(node) : null, line);
}

type ScalarNode = { value: unknown; source?: string };

/** Numbers as written: a version `1.10` is not 1.1. */
function scalarOf(node: ScalarNode): Scalar {
  const { value } = node;
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return node.source ?? value;
  return String(value);
}

const scalarText = (node: ScalarNode): string => String(node.value === null ? '' : (node.source ?? node.value));
