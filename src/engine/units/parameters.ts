/** The parameters of a unit, from its header. */
import type { UnitStyle } from '../lexing/sheet.ts';
import { IDENTIFIER, KEYWORD, NUMBER } from '../lexing/tokens.ts';
import type { Header, Range } from './header.ts';
import type { UnitKind } from './unit.ts';

export interface Parameter {
  /** As written; a destructuring pattern stands for itself; empty for types without a name (Go, C). */
  name: string;
  annotation: string | null;
  default: string | null;
  /**
   * `keyword`: by name only; `variadic`: takes the remaining positional ones (`*args`, `...rest`, `String...`);
   * `keywords`: takes the remaining named ones (`**kwargs`).
   */
  kind: 'positional' | 'keyword' | 'variadic' | 'keywords';
}

/** Styles in which `<` may open a bracket. */
export const ANGLED: ReadonlySet<UnitStyle> = new Set<UnitStyle>(['javascript', 'java', 'c']);

const isComma = (text: string): boolean => text === ',';

/** Commas between the parameters of a lambda, up to its colon, separate nothing else. */
function pythonComma(): (text: string) => boolean {
  let lambdas = 0;
  return (text) => {
    if (text === 'lambda') lambdas++;
    else if (text === ':' && lambdas > 0) lambdas--;
    return text === ',' && lambdas === 0;
  };
}

/** `name` is the token of the unit's name, or -1 where it has none in the header. */
export function parametersOf(header: Header, style: UnitStyle, kind: UnitKind, name: number): Parameter[] {
  const parameters: Parameter[] = [];
  for (const list of parameterLists(header, style, kind, name)) {
    const parts = header.split(list, style === 'python' ? pythonComma() : isComma, ANGLED.has(style));
    if (style === 'python') readPython(header, parts, parameters);
    else if (style === 'go') readGo(header, parts, parameters);
    else for (const part of parts) READERS[style]?.(header, part, parameters);
  }
  return parameters;
}

/** What stands between the brackets of parameters; Scala may have several such lists. */
function parameterLists(header: Header, style: UnitStyle, kind: UnitKind, name: number): Range[] {
  const { partner } = header.tokens;
  const inside = (open: number): Range => ({ start: open + 1, end: Math.min(partner[open], header.end) });
  let t = name < 0 ? header.first : name + 1;

  if (style === 'python' && kind === 'lambda') {
    while (t < header.end && header.at(t) !== 'lambda') t++;
    return [{ start: t + 1, end: header.at(header.end - 1) === ':' ? header.end - 1 : header.end }];
  }
  // Of R's `setMethod("fit", "Model", function(x) …)` the parameters are those of the function.
  if (style === 'r') {
    let literal = t;
    while (literal < header.end && !/^(function|\\)$/.test(header.at(literal))) literal++;
    if (literal < header.end) t = literal + 1;
  }
  // `const fit: (x: Frame) => Model = (x) => …`: the type has parentheses of its own.
  if (style === 'javascript' && header.at(t) === ':')
    t = header.find({ start: t, end: header.end }, (x) => x === '=') + 1;

  while (t < header.end) {
    const text = header.at(t);
    if (text === '<' && ANGLED.has(style)) {
      const after = header.afterAngles(t);
      t = after > t ? after : t + 1;
    } else if (text === '(') {
      if (partner[t] < t) return [];
      const lists = [inside(t)];
      if (style === 'scala') {
        for (let next = partner[t] + 1; header.at(next) === '(' && partner[next] > next; next = partner[next] + 1) {
          lists.push(inside(next));
        }
      }
      return lists;
    } else if (
      header.tokens.kind[t] === IDENTIFIER &&
      (header.at(t + 1) === '=>' || header.at(t + 1) === '->') &&
      t + 2 === header.end
    ) {
      return [{ start: t, end: t + 1 }];
    } else if (text === '{' || text === 'extends' || text === 'implements') return [];
    else t = header.after(t);
  }
  return [];
}

type Reader = (header: Header, part: Range, parameters: Parameter[]) => void;

const READERS: Partial<Record<UnitStyle, Reader>> = {
  javascript: readNameFirst,
  scala: readNameFirst,
  sql: readSql,
  r: readNameFirst,
  java: readTypeFirst,
  c: readTypeFirst,
};

const orNull = (header: Header, start: number, end: number): string | null => header.text({ start, end }) || null;

function readPython(header: Header, parts: Range[], parameters: Parameter[]): void {
  let kind: Parameter['kind'] = 'positional';
  for (const { start, end } of parts) {
    const mark = header.at(start);
    if (mark === '/') continue;
    if (mark === '*' && end === start + 1) {
      kind = 'keyword';
      continue;
    }
    const name = mark === '*' || mark === '**' ? start + 1 : start;
    const equals = header.find({ start, end }, (x) => x === '=');
    const until = equals < 0 ? end : equals;
    const colon = header.find({ start: name, end: until }, (x) => x === ':');
    // Cython puts the type before the name.
    const typed = colon < 0 && until - name > 1;
    parameters.push({
      name: typed ? header.at(until - 1) : header.text({ start: name, end: colon < 0 ? until : colon }),
      annotation: typed ? orNull(header, name, until - 1) : colon < 0 ? null : orNull(header, colon + 1, until),
      default: equals < 0 ? null : orNull(header, equals + 1, end),
      kind: mark === '*' ? 'variadic' : mark === '**' ? 'keywords' : kind,
    });
    if (mark === '*') kind = 'keyword';
  }
}

/** TypeScript, JavaScript, Scala, R: `modifiers name?: type = default`, `...rest`. */
function readNameFirst(header: Header, part: Range, parameters: Parameter[]): void {
  const { kind } = header.tokens;
  const equals = header.find(part, (x) => x === '=', true);
  const until = equals < 0 ? part.end : equals;
  const colon = header.find({ start: part.start, end: until }, (x) => x === ':' || x === '?:');
  const named = colon < 0 ? until : colon;
  let start = part.start;
  const isRest = header.at(start) === '...';
  if (isRest && named > start + 1) start++;
  else if (!isRest) {
    // The name is what stands last: modifiers, annotations and `implicit` come before it.
    let last = start;
    for (let t = start; t < named; t = header.after(t)) if (header.at(t) !== '?') last = t;
    start = last;
  }
  const annotation = colon < 0 ? null : orNull(header, colon + 1, until);
  let end = named;
  while (end > start + 1 && header.at(end - 1) === '?') end--;
  if (start >= end || (kind[start] === NUMBER && end === start + 1)) return;
  parameters.push({
    name: header.text({ start, end }),
    annotation,
    default: equals < 0 ? null : orNull(header, equals + 1, part.end),
    kind: isRest || annotation?.endsWith('*') ? 'variadic' : 'positional',
  });
}

/** Java, C, C++: `modifiers type name = default`, `String... names`, `int (*callback)(int)`. */
function readTypeFirst(header: Header, part: Range, parameters: Parameter[]): void {
  const { kind, flags, partner } = header.tokens;
  const equals = header.find(part, (x) => x === '=', true);
  const until = equals < 0 ? part.end : equals;
  if (until === part.start + 1 && header.at(part.start) === 'void') return;
  const value = equals < 0 ? null : orNull(header, equals + 1, part.end);
  let start = part.start;
  while (header.at(start) === '@' && start < until) {
    start += 2;
    while (header.at(start) === '.') start += 2;
    if (header.at(start) === '(') start = header.after(start);
  }
  let name = -1;
  let words = 0;
  for (let t = start; t < until; t = header.after(t)) {
    const text = header.at(t);
    if (kind[t] === IDENTIFIER) {
      // `a::b` and `a.b` are one name of a type.
      if (header.at(t - 1) !== '::' && header.at(t - 1) !== '.') words++;
      name = t;
    } else if (flags[t] & KEYWORD) words++;
    else if (text === '(' && header.at(t + 1) === '*' && partner[t] > t) {
      words++;
      name = partner[t] - 1;
      break;
    }
  }
  const isVariadic = header.find({ start, end: until }, (x) => x === '...') >= 0;
  const hasName = name >= 0 && words > 1 && kind[name] === IDENTIFIER && !/^(::|\.)$/.test(header.at(name - 1));
  const before = orNull(header, start, hasName ? name : until);
  const after = hasName ? orNull(header, name + 1, until) : null;
  parameters.push({
    name: hasName ? header.at(name) : until === start + 1 && isVariadic ? '...' : '',
    annotation: isVariadic && !hasName && until === start + 1 ? null : after === null ? before : `${before}${after}`,
    default: value,
    kind: isVariadic ? 'variadic' : 'positional',
  });
}

/** Go: `a, b int, more ...string`, or types alone. */
function readGo(header: Header, parts: Range[], parameters: Parameter[]): void {
  const { kind } = header.tokens;
  const isNamed = ({ start, end }: Range): boolean =>
    (kind[start] === IDENTIFIER &&
      end > start + 1 &&
      header.at(start + 1) !== '.' &&
      !/^\[/.test(header.at(start + 1))) ||
    (kind[start] === IDENTIFIER && header.at(start + 1) === '[' && header.after(start + 1) < end);
  const named = parts.some(isNamed);
  let type: string | null = null;
  const found: Parameter[] = [];
  for (const part of [...parts].reverse()) {
    const { start, end } = part;
    if (!named) type = header.text(part);
    else if (end > start + 1) type = header.text({ start: start + 1, end });
    const isVariadic = type?.startsWith('...') ?? false;
    found.push({
      name: named ? header.at(start) : '',
      annotation: type,
      default: null,
      kind: isVariadic ? 'variadic' : 'positional',
    });
  }
  parameters.push(...found.reverse());
}

/** SQL: `IN name type DEFAULT value`. */
function readSql(header: Header, part: Range, parameters: Parameter[]): void {
  let { start } = part;
  if (/^(in|out|inout|variadic)$/i.test(header.at(start)) && part.end > start + 1) start++;
  const value = header.find({ start, end: part.end }, (x) => x === '=' || x.toLowerCase() === 'default');
  const until = value < 0 ? part.end : value;
  parameters.push({
    name: header.at(start),
    annotation: orNull(header, start + 1, until),
    default: value < 0 ? null : orNull(header, value + 1, part.end),
    kind: 'positional',
  });
}
