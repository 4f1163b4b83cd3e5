import { line, type Rules } from './tree-sitter.ts';

/** Functions, methods and classes, however deep. */
export const pythonRules: Rules = (node, inClass) => {
  if (node.type !== 'function_definition' && node.type !== 'class_definition') return null;
  const kind = node.type === 'class_definition' ? 'class' : inClass ? 'method' : 'function';
  return { kind, name: node.childForFieldName('name')?.text ?? '', start: line(node), last: node };
};
