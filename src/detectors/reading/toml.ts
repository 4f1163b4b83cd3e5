/** TOML with lines. The parser gives a tree with places; here it becomes {@link Data}. */
import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { Data, Unreadable } from './data.ts';

/** Characters. The parser takes 4 ms a kB at its worst, so this is a second; a large pyproject.toml has 30 kB. */
const LARGEST = 256 << 10;

export function readToml(text: string): Data {
  if (text.length > LARGEST) throw new Unreadable(`it is larger than ${LARGEST >> 10} kB`, 1);
  let program: AST.TOMLProgram;
  try {
    program = parseTOML(text);
  } catch (error) {
    if (error instanceof ParseError) throw new Unreadable(error.message, error.lineNumber);
    // Nesting beyond the stack.
    throw new Unreadable('it is nested too deeply', 1);
  }
  const root = new Map<string, Data>();
  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') put(root, node);
    else {
      const table = open(root, node);
      for (const entry of node.body) put(table, entry);
    }
  }
  return new Data(root, 1);
}

/** What stands behind the maps of {@link Data} while they are filled. */
const maps = new WeakMap<Data, Map<string, Data>>();
const lists = new WeakMap<Data, Data[]>();

function newMap(line: number): [Data, Map<string, Data>] {
  const map = new Map<string, Data>();
  const data = new Data(map, line);
  maps.set(data, map);
  return [data, map];
}

/** The table of a header, made where it is missing. */
function open(root: Map<string, Data>, table: AST.TOMLTable): Map<string, Data> {
  const line = table.loc.start.line;
  let at = root;
  const keys = table.resolvedKey;
  for (let k = 0; k < keys.length; k++) {
    const key = String(keys[k]);
    if (typeof keys[k + 1] === 'number') {
      let list = at.get(key);
      if (list === undefined || !lists.has(list)) {
        const items: Data[] = [];
        list = new Data(items, line);
        lists.set(list, items);
        at.set(key, list);
      }
      const items = lists.get(list) as Data[];
      const index = keys[++k] as number;
      if (items[index] === undefined) items.push(newMap(line)[0]);
      at = maps.get(items[items.length - 1]) as Map<string, Data>;
    } else at = below(at, key, line);
  }
  return at;
}

function below(map: Map<string, Data>, key: string, line: number): Map<string, Data> {
  const found = map.get(key);
  const known = found === undefined ? undefined : maps.get(found);
  if (known !== undefined) return known;
  const [data, fresh] = newMap(line);
  map.set(key, data);
  return fresh;
}

function put(map: Map<string, Data>, node: AST.TOMLKeyValue): void {
  const keys = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
  const line = node.loc.start.line;
  for (const key of keys.slice(0, -1)) map = below(map, key, line);
  map.set(keys[keys.length - 1], dataOf(node.value, line));
}

function dataOf(node: AST.TOMLContentNode, line: number): Data {
  if (node.type === 'TOMLArray') {
    return new Data(
      node.elements.map((element) => dataOf(element, element.loc.start.line)),
      line,
    );
  }
  if (node.type === 'TOMLInlineTable') {
    const [data, map] = newMap(line);
    for (const entry of node.body) put(map, entry);
    return data;
  }
  if (node.kind === 'boolean' || node.kind === 'string') return new Data(node.value, line);
  return new Data('number' in node ? node.number : String(node.value), line);
}
