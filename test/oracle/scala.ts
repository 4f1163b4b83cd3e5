import type { Node } from 'web-tree-sitter';
import { line, type Rules } from './tree-sitter.ts';

const CLASSES = new Set(['class', 'trait', 'object', 'enum'].map((t) => `${t}_definition`));
const FUNCTIONS = new Set(['function_definition', 'function_declaration']);

/** The last token of a node: what is written by indentation ends, for the grammar, where the next line begins. */
function lastToken(node: Node): Node {
  const stack = [node];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (/comment/.test(top.type)) continue;
    if (top.childCount === 0 && top.text.trim() !== '') return top;
    for (const child of top.children) if (child !== null) stack.push(child);
  }
  return node;
}

/** Definitions, and declarations without a body; they begin behind their annotations. Givens count with a body of members. */
export const scalaRules: Rules = (node) => {
  const isGiven =
    node.type === 'given_definition' && node.namedChildren.some((c) => /template_body/.test(c?.type ?? ''));
  const isFunction = FUNCTIONS.has(node.type);
  if (!isGiven && !isFunction && !CLASSES.has(node.type) && node.type !== 'package_object') return null;
  const name = node.childForFieldName('name')?.text.replace(/^`(.*)`$/, '$1') ?? '';
  const first = node.children.find((c) => c !== null && !/annotation|comment/.test(c.type)) ?? node;
  const isMember =
    /template_body|enum_body/.test(node.parent?.type ?? '') || node.parent?.type === 'extension_definition';
  return {
    kind: !isFunction ? 'class' : isMember ? 'method' : 'function',
    name,
    start: line(first),
    last: lastToken(node),
  };
};
