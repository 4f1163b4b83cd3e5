import type { Node } from 'web-tree-sitter';
import { type Found, line, type Rules } from './tree-sitter.ts';

const FUNCTION_EXPRESSIONS = new Set(['arrow_function', 'function_expression', 'generator_function']);
const WRAPPERS = new Set(['parenthesized_expression', 'as_expression', 'satisfies_expression']);

/** Declarations, methods, all classes, and function expressions that something directly binds to a name. */
export const javascriptRules: Rules = (node, inClass) => {
  const own = node.childForFieldName('name')?.text;
  switch (node.type) {
    case 'function_declaration':
    case 'generator_function_declaration':
      return { kind: 'function', name: own ?? 'default', start: begin(node), last: node };
    case 'class_declaration':
    case 'abstract_class_declaration':
      return { kind: 'class', name: own ?? 'default', start: begin(node), last: node };
    case 'method_definition':
      return { kind: inClass ? 'method' : 'function', name: own ?? '', start: begin(node), last: node };
    case 'class':
      return node.isNamed ? classExpression(node, own) : null;
  }
  return FUNCTION_EXPRESSIONS.has(node.type) ? boundFunction(node) : null;
};

function classExpression(node: Node, own: string | undefined): Found {
  const { parent } = node;
  const isDeclared = parent?.type === 'variable_declarator';
  let name = own ?? 'default';
  if (own === undefined && isDeclared) name = parent.childForFieldName('name')?.text ?? name;
  if (own === undefined && parent?.type === 'assignment_expression')
    name = parent.childForFieldName('left')?.text ?? name;
  return { kind: 'class', name, start: begin(isDeclared ? holder(parent) : node), last: node };
}

function boundFunction(node: Node): Found | null {
  let { parent } = node;
  while (parent !== null && WRAPPERS.has(parent.type)) parent = parent.parent;
  switch (parent?.type) {
    case 'variable_declarator': {
      const name = parent.childForFieldName('name');
      if (name?.type !== 'identifier') return null;
      return { kind: 'function', name: name.text, start: begin(holder(parent)), last: node };
    }
    case 'assignment_expression': {
      const name = parent.childForFieldName('left')?.text ?? '';
      if (name.length >= 120 || /\s/.test(name)) return null;
      return { kind: 'function', name, start: line(parent), last: node };
    }
    case 'pair': {
      const name = (parent.childForFieldName('key')?.text ?? '').replace(/^['"]/, '').replace(/['"]$/, '');
      return name === '' ? null : { kind: 'function', name, start: line(parent), last: node };
    }
    case 'public_field_definition':
    case 'field_definition': {
      const name = parent.childForFieldName('name') ?? parent.childForFieldName('property');
      return { kind: 'method', name: name?.text ?? '', start: begin(parent), last: node };
    }
    case 'export_statement':
      return { kind: 'function', name: 'default', start: begin(node), last: node };
  }
  return null;
}

/** The statement of a declarator that stands alone in it, else the declarator. */
function holder(declarator: Node): Node {
  const { parent } = declarator;
  if (parent === null || !/^(lexical|variable)_declaration$/.test(parent.type)) return declarator;
  return parent.namedChildren.filter((c) => c?.type === 'variable_declarator').length === 1 ? parent : declarator;
}

/** Line of the `export`, or of the first token that is no decorator. */
function begin(node: Node): number {
  const firstOf = (n: Node): number =>
    line(n.children.find((c) => c !== null && c.type !== 'decorator' && c.type !== 'comment') ?? n);
  const isDecorated = node.children.some((c) => c?.type === 'decorator');
  if (isDecorated) return firstOf(node);
  return node.parent?.type === 'export_statement' ? firstOf(node.parent) : line(node);
}
