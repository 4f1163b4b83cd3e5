import { line, type Rules } from './tree-sitter.ts';

/** Functions, methods (named after their receiver's type), structs and interfaces. */
export const goRules: Rules = (node) => {
  const name = node.childForFieldName('name')?.text ?? '';
  if (node.type === 'function_declaration') return { kind: 'function', name, start: line(node), last: node };
  if (node.type === 'method_declaration') {
    const receiver = node.childForFieldName('receiver')?.namedChildren.find((c) => c?.type === 'parameter_declaration');
    const type = receiver?.childForFieldName('type')?.text.match(/^[*(\s]*([^[)\s]+)/)?.[1];
    return { kind: 'method', name: type ? `${type}.${name}` : name, start: line(node), last: node };
  }
  if (node.type === 'type_spec') {
    const type = node.childForFieldName('type')?.type;
    if (type !== 'struct_type' && type !== 'interface_type') return null;
    // The only type of a declaration begins with it.
    const { parent } = node;
    const isOnly =
      parent?.type === 'type_declaration' && parent.namedChildren.filter((c) => c?.type === 'type_spec').length === 1;
    const whole = isOnly && parent ? parent : node;
    return { kind: 'class', name, start: line(whole), last: whole };
  }
  return null;
};
