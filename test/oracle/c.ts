import type { Node } from 'web-tree-sitter';
import { line, type Rules } from './tree-sitter.ts';

/** The name in a declarator, by dots and without template arguments. */
function nameOf(node: Node | null): string {
  if (node === null) return '';
  const part = (field: string): Node | null => node.childForFieldName(field);
  switch (node.type) {
    case 'template_function':
    case 'template_type':
      return nameOf(part('name'));
    case 'qualified_identifier': {
      const scope = part('scope');
      return scope ? `${nameOf(scope)}.${nameOf(part('name'))}` : nameOf(part('name'));
    }
    case 'operator_cast':
      return `operator ${part('type')?.text ?? ''}`;
    case 'operator_name':
    case 'destructor_name':
      return node.text.replace(/\s+/g, '');
    case 'identifier':
    case 'field_identifier':
    case 'type_identifier':
    case 'namespace_identifier':
      return node.text;
    case 'parenthesized_declarator':
      return nameOf(node.namedChildren[0]);
    default:
      return nameOf(part('declarator') ?? node.namedChildren.find((c) => /declarator$/.test(c?.type ?? '')) ?? null);
  }
}

/** Functions with a body, and classes, structs, unions and enums with one; what `typedef` names counts as named. */
export const cRules: Rules = (node, inClass) => {
  if (node.type === 'function_definition') {
    const body = node.childForFieldName('body') ?? node.namedChildren.find((c) => c?.type === 'try_statement');
    const name = nameOf(node.childForFieldName('declarator'));
    if (!body || name === '') return null;
    return { kind: inClass || name.includes('.') ? 'method' : 'function', name, start: line(node), last: node };
  }
  if (!/^(class|struct|union|enum)_specifier$/.test(node.type) || !node.childForFieldName('body')) return null;
  const named = node.childForFieldName('name');
  const type = node.parent?.type === 'type_definition' ? node.parent.childForFieldName('declarator') : null;
  const name = nameOf(named ?? type);
  return name === '' ? null : { kind: 'class', name, start: line(node), last: node };
};
