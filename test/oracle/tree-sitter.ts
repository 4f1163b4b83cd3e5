/**
 * A second opinion on units: tree-sitter's parsers, which know the whole grammar, and for each language a few rules that
 * say which nodes are units. Recognition from tokens must agree with it on `fixtures/units/<language>/*`.
 *
 * To add a language: its grammar in `grammars`, its rules (see {@link Rules}) in a file here, fixtures.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { cRules } from './c.ts';
import { goRules } from './go.ts';
import { javaRules } from './java.ts';
import { javascriptRules } from './javascript.ts';
import { pythonRules } from './python.ts';
import { scalaRules } from './scala.ts';

/** Lines are 1-based and inclusive; `start` is that of the declaration without decorators and annotations. */
export interface OracleUnit {
  kind: 'function' | 'method' | 'class';
  name: string;
  start: number;
  end: number;
}

export interface Found {
  kind: OracleUnit['kind'];
  /** Without the units around it. */
  name: string;
  /** 1-based. */
  start: number;
  /** The node whose end is the unit's. */
  last: Node;
}

/** Whether a node is a unit; `inClass` tells whether the nearest unit or object around it is a class. */
export type Rules = (node: Node, inClass: boolean) => Found | null;

const grammars: Readonly<Record<string, { wasm: string; rules: Rules }>> = {
  javascript: { wasm: 'tree-sitter-javascript/tree-sitter-javascript.wasm', rules: javascriptRules },
  typescript: { wasm: 'tree-sitter-typescript/tree-sitter-typescript.wasm', rules: javascriptRules },
  tsx: { wasm: 'tree-sitter-typescript/tree-sitter-tsx.wasm', rules: javascriptRules },
  python: { wasm: 'tree-sitter-python/tree-sitter-python.wasm', rules: pythonRules },
  go: { wasm: 'tree-sitter-go/tree-sitter-go.wasm', rules: goRules },
  java: { wasm: 'tree-sitter-java/tree-sitter-java.wasm', rules: javaRules },
  scala: { wasm: 'tree-sitter-scala/tree-sitter-scala.wasm', rules: scalaRules },
  c: { wasm: 'tree-sitter-c/tree-sitter-c.wasm', rules: cRules },
  cpp: { wasm: 'tree-sitter-cpp/tree-sitter-cpp.wasm', rules: cRules },
};

const require = createRequire(import.meta.url);
const parsers = new Map<string, Promise<Parser>>();
let initialised: Promise<void> | null = null;

async function load(languageId: string): Promise<Parser> {
  await (initialised ??= Parser.init());
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(require.resolve(grammars[languageId].wasm))));
  return parser;
}

/** Units of `source`, outer before inner. Throws where the parser sees errors: then it has no opinion worth hearing. */
export async function oracleUnits(languageId: string, source: string): Promise<OracleUnit[]> {
  let parser = parsers.get(languageId);
  if (parser === undefined) {
    parser = load(languageId);
    parsers.set(languageId, parser);
  }
  const tree = (await parser).parse(source);
  if (tree === null || tree.rootNode.hasError) throw new Error(`tree-sitter cannot parse this ${languageId}`);
  const { rules } = grammars[languageId];
  const units: OracleUnit[] = [];
  const stack: { node: Node; prefix: string; inClass: boolean }[] = [
    { node: tree.rootNode, prefix: '', inClass: false },
  ];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    let { prefix, inClass } = top;
    const found = rules(top.node, inClass);
    if (found !== null) {
      const name = prefix + found.name;
      units.push({ kind: found.kind, name, start: found.start, end: found.last.endPosition.row + 1 });
      prefix = `${name}.`;
      inClass = found.kind === 'class';
    } else if (top.node.type === 'object') inClass = false;
    const children = top.node.namedChildren;
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i];
      if (node !== null) stack.push({ node, prefix, inClass });
    }
  }
  tree.delete();
  return units;
}

/** 1-based line of a node. */
export const line = (node: Node): number => node.startPosition.row + 1;
