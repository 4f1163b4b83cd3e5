/**
 * The elements of an XML file (a POM), with lines. No document type is read and no entity but the five of XML, so
 * nothing expands and nothing is fetched. Attributes are not kept.
 */
import { Unreadable } from './data.ts';

export interface Element {
  name: string;
  line: number;
  text: string;
  children: Element[];
}

const DEEPEST = 200;
const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function readXml(source: string): Element {
  const root: Element = { name: '', line: 1, text: '', children: [] };
  const open = [root];
  const piece = /<!--|<!\[CDATA\[|<[?!]|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+|</g;
  let line = 1;
  let counted = 0;
  for (let match = piece.exec(source); match !== null; match = piece.exec(source)) {
    for (; counted < match.index; counted++) if (source[counted] === '\n') line++;
    const [all, closes, opens, , empty] = match;
    const top = open[open.length - 1];
    if (all === '<!--' || all === '<![CDATA[' || all === '<?' || all === '<!') {
      const end = all === '<!--' ? '-->' : all === '<![CDATA[' ? ']]>' : '>';
      const at = source.indexOf(end, piece.lastIndex);
      if (at < 0) break;
      if (all === '<![CDATA[') top.text += source.slice(piece.lastIndex, at);
      piece.lastIndex = at + end.length;
    } else if (closes !== undefined) {
      if (top.name !== closes) throw new Unreadable(`</${closes}> closes nothing`, line);
      open.pop();
    } else if (opens !== undefined) {
      const element: Element = { name: opens, line, text: '', children: [] };
      top.children.push(element);
      if (empty !== '/') open.push(element);
      if (open.length > DEEPEST) throw new Unreadable('it is nested too deeply', line);
    } else if (all === '<') throw new Unreadable('a "<" begins no element', line);
    else top.text += all.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  }
  if (open.length > 1)
    throw new Unreadable(`<${open[open.length - 1].name}> is never closed`, open[open.length - 1].line);
  const [first] = root.children;
  if (first === undefined) throw new Unreadable('it holds no element', 1);
  return first;
}

export function child(element: Element | undefined, ...names: string[]): Element | undefined {
  let at = element;
  for (const name of names) at = at?.children.find((c) => c.name === name);
  return at;
}

export const textOf = (element: Element | undefined, ...names: string[]): string | null =>
  child(element, ...names)?.text.trim() || null;
