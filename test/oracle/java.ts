import { line, type Rules } from './tree-sitter.ts';

const TYPES = new Set(['class', 'interface', 'enum', 'record', 'annotation_type'].map((t) => `${t}_declaration`));
const METHODS = new Set(['method', 'constructor', 'compact_constructor'].map((t) => `${t}_declaration`));

/** Types, methods and constructors; they begin behind their annotations. */
export const javaRules: Rules = (node) => {
  const isType = TYPES.has(node.type);
  if (!isType && !METHODS.has(node.type)) return null;
  const modifiers = node.firstChild?.type === 'modifiers' ? node.firstChild : null;
  const first =
    modifiers?.children.find((c) => c !== null && !/annotation|comment/.test(c.type)) ??
    node.children.find((c) => c !== null && c.type !== 'modifiers') ??
    node;
  const name = node.childForFieldName('name')?.text ?? '';
  return { kind: isType ? 'class' : 'method', name, start: line(first), last: node };
};
