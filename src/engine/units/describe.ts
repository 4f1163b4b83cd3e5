/**
 * What people and detectors want to know of one unit besides its place: signature, parameters, decorators, base classes,
 * documentation. Made on demand from the tokens between `declared` and `body`, which every style of recognition fills in
 * the same way; it is no part of a scan, and may allocate.
 */
import type { LanguageSheet } from '../lexing/sheet.ts';
import type { TokenBuffer } from '../lexing/tokens.ts';
import { docText } from './doc-text.ts';
import { Header } from './header.ts';
import { ANGLED, type Parameter, parametersOf } from './parameters.ts';
import type { Unit } from './unit.ts';

export interface Description {
  /** Source of the header, from `first` to before what opens the body, on one line. */
  signature: string;
  parameters: Parameter[];
  /** Decorators and annotations as written, `@` included. */
  decorators: string[];
  /** What a class extends, implements or mixes in, as written; `metaclass=…` and the like are none. */
  bases: string[];
  /** Docstring or doc comment without delimiters and common indentation; null without one. */
  doc: string | null;
}

/** Longer signatures are cut. */
const LONGEST_SIGNATURE = 2000;

/** Describes a unit that was recognised in `tokens`, which must still hold the section's tokens. Never throws. */
export function describe(bytes: Uint8Array, tokens: TokenBuffer, sheet: LanguageSheet, unit: Unit): Description {
  const isCode = unit.kind !== 'cell' && unit.kind !== 'statement';
  const header = new Header(bytes, tokens, unit.first, isCode ? Math.max(unit.body, unit.first) : unit.first);
  const name = nameToken(header, unit);
  return {
    signature: signatureOf(header),
    parameters:
      unit.kind === 'class' && !/^(java|scala)$/.test(sheet.units)
        ? []
        : parametersOf(header, sheet.units, unit.kind, name),
    decorators: decoratorsOf(new Header(bytes, tokens, unit.declared, unit.first)),
    bases: unit.kind === 'class' ? basesOf(header, sheet, name) : [],
    doc: unit.docEnd > unit.docStart ? docText(decode(bytes, unit.docStart, unit.docEnd)) || null : null,
  };
}

const decode = (bytes: Uint8Array, start: number, end: number): string =>
  new TextDecoder().decode(bytes.subarray(start, end));

function signatureOf(header: Header): string {
  let { end } = header;
  while (end > header.first && /^(:|=|=>|->|<-|\{|\()$/.test(header.at(end - 1))) end--;
  const text = header.text({ start: header.first, end });
  return text.length > LONGEST_SIGNATURE ? `${text.slice(0, LONGEST_SIGNATURE)}…` : text;
}

/** The token in the header that is the last part of the unit's name, or -1. */
function nameToken(header: Header, unit: Unit): number {
  const name = unit.name.slice(unit.name.lastIndexOf('.') + 1);
  // Brackets hold no names of units but those of parameters (a receiver's of Go).
  return header.find({ start: header.first, end: header.end }, (text) => text === name);
}

function decoratorsOf(header: Header): string[] {
  const found: string[] = [];
  let start = -1;
  const close = (end: number): void => {
    if (start >= 0) found.push(header.text({ start, end }));
    start = -1;
  };
  let t = header.first;
  while (t < header.end) {
    if (header.at(t) === '@' && (start < 0 || header.beginsLine(t) || !/^[@.]$/.test(header.at(t - 1)))) {
      close(t);
      start = t;
      t++;
      continue;
    }
    // On a new line an annotation is over, and so it is before a word that follows its name: `@Test public`.
    const joined =
      t === start + 1 ||
      header.at(t) === '.' ||
      header.at(t - 1) === '.' ||
      header.at(t) === '(' ||
      header.at(t) === '[';
    if (start >= 0 && !joined && (header.beginsLine(t) || /^[A-Za-z_]/.test(header.at(t)))) close(t);
    t = header.after(t);
  }
  close(header.end);
  return found;
}

const CLAUSES = new Set(['extends', 'implements', 'with', 'permits', 'derives', '{']);

function basesOf(header: Header, sheet: LanguageSheet, name: number): string[] {
  const angled = ANGLED.has(sheet.units);
  const all = { start: name < 0 ? header.first : name + 1, end: header.end };
  const isComma = (text: string): boolean => text === ',';
  if (sheet.units === 'python') {
    const open = header.find(all, (text) => text === '(');
    if (open < 0 || header.tokens.partner[open] < open) return [];
    return header
      .split({ start: open + 1, end: Math.min(header.tokens.partner[open], header.end) }, isComma, false)
      .filter(({ start, end }) => header.at(start + 1) !== '=' && header.find({ start, end }, (x) => x === '**') < 0)
      .map((part) => header.text(part));
  }
  if (sheet.units === 'c') {
    const colon = header.find(all, (text) => text === ':', true);
    if (colon < 0) return [];
    return header.split({ start: colon + 1, end: header.end }, isComma, true).map((part) =>
      header
        .text(part)
        .replace(/^((public|protected|private|virtual)\s+)+/, '')
        .replace(/\s*\{$/, ''),
    );
  }
  const bases: string[] = [];
  let start = -1;
  for (let clause = all.start; clause < header.end; ) {
    const next = header.find({ start: clause, end: header.end }, (text) => CLAUSES.has(text), angled);
    const end = next < 0 ? header.end : next;
    if (start >= 0) for (const part of header.split({ start, end }, isComma, angled)) bases.push(header.text(part));
    if (next < 0) break;
    start = /^(permits|derives|\{)$/.test(header.at(next)) ? -1 : next + 1;
    clause = next + 1;
  }
  return bases;
}
