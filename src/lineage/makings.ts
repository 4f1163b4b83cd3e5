/** How classes of Python make their attributes, and what functions take, told from their text. */
import { inPattern } from './pattern.ts';

/**
 * How a class of Python makes an attribute: the statements that set it, and the parameter of its constructor that is called like it,
 * without spaces.
 */
export function makingsOf(name: string, owner: string): string[] {
  const bare = inPattern(name);
  const found: string[] = [];
  for (const { index } of owner.matchAll(
    new RegExp(`^[ \\t]*self\\.${bare}(?:\\[[^\\]\\n]*\\])?\\s*(?::[^=\\n]+)?=(?!=)`, 'gm'),
  ))
    found.push(squeezed(upToEnd(owner, index)));
  const init = /\bdef[ \t]+__init__[ \t]*\(/.exec(owner);
  if (init !== null) {
    const header = upToEnd(owner, init.index);
    const parameter = new RegExp(`^${bare}(?::[^=]+)?=`);
    for (const text of parted(header.slice(init[0].length)))
      if (parameter.test(text)) found.push(text.replace(/:[^=]+/, ''));
  }
  return found;
}

/** A method of a class of Python, without spaces. */
export function methodOf(name: string, owner: string): string | null {
  const found = new RegExp(
    `^([ \\t]+)(?:async[ \\t]+)?def[ \\t]+${inPattern(name)}[ \\t]*\\([\\s\\S]*?(?=^\\1(?:@|(?:async[ \\t]+def|def|class)\\b)|^[^\\s#)]|(?![\\s\\S]))`,
    'm',
  ).exec(owner);
  return found === null ? null : squeezed(found[0]);
}

/** Whether one function of Python takes what another does not, and does without it. */
export function takesAnOption(text: string, before: string): boolean {
  const options = (of: string): string[] => {
    const header = /^\s*(?:async[ \t]+)?def[ \t]+\w+[ \t]*\(/.exec(of);
    if (header === null) return [];
    return parted(upToEnd(of, header.index).slice(header[0].length)).flatMap(
      (part) => /^(\w+)(?::[^=]+)?=/.exec(part)?.[1] ?? [],
    );
  };
  const asked = options(text);
  if (asked.length === 0) return false;
  const known = new Set(parted(before.slice(before.indexOf('(') + 1)).map((part) => /^\w*/.exec(part)![0]));
  return asked.some((name) => !known.has(name));
}

/** Neither spaces nor last commas nor the kind of quotes make a difference. */
const squeezed = (text: string): string =>
  text
    .replace(/\s+/g, '')
    .replace(/,(?=[)\]}])/g, '')
    .replaceAll("'", '"');

/** A statement from its first character to the end of the line on which its brackets are closed. */
function upToEnd(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const c = text[at];
    if (c === '(' || c === '[' || c === '{') depth++;
    else if (c === ')' || c === ']' || c === '}') depth--;
    else if (c === '\n' && depth <= 0) return text.slice(from, at);
  }
  return text.slice(from);
}

const withoutComments = (text: string): string => text.replace(/#.*$/gm, '');

/** As much of a text as holds the bracket that closes a list which is open at its beginning: what follows may be a whole function. */
function upToBracket(list: string): string {
  let depth = 0;
  for (let at = 0; at < list.length; at++) {
    const c = list.charCodeAt(at);
    if (c === HASH) {
      const end = list.slice(at).search(LINE_END);
      if (end < 0) break;
      at += end;
    } else if (c === ROUND_CLOSED && depth === 0) return list.slice(0, at + 1);
    else if (OPENING.has(c)) depth++;
    else if (CLOSING.has(c)) depth--;
  }
  return list;
}

const HASH = 0x23;
/** What `$` stands before, and `.` is not. */
const LINE_END = /[\n\r\u2028\u2029]/;
const OPENING = new Set([...'([{'].map((c) => c.charCodeAt(0)));
const CLOSING = new Set([...')]}'].map((c) => c.charCodeAt(0)));
const ROUND_CLOSED = 0x29;

/** What stands between the commas of a list, without spaces, up to the bracket that closes it. */
function parted(list: string): string[] {
  const found: string[] = [];
  let [depth, part] = [0, ''];
  for (const c of squeezed(withoutComments(upToBracket(list)))) {
    if (c === ')' && depth === 0) break;
    if (c === ',' && depth === 0) {
      found.push(part);
      part = '';
      continue;
    }
    if (c === '(' || c === '[' || c === '{') depth++;
    else if (c === ')' || c === ']' || c === '}') depth--;
    part += c;
  }
  return [...found, part];
}
