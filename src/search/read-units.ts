/**
 * What the units of one file say, as words by field: what search knows of code. Depends on the bytes and on how the path
 * has them read alone, so it is kept by blob. Never throws, on any bytes; linear in the file.
 */
import { KernelScanner } from '../engine/lexing/kernel/kernel-scanner.ts';
import { MOST_BYTES } from '../engine/lexing/kernel/memory.ts';
import { language } from '../engine/lexing/languages.ts';
import type { LanguageSheet } from '../engine/lexing/sheet.ts';
import { sniff, toUtf8 } from '../engine/lexing/sniff.ts';
import { DROPPED, IDENTIFIER, STRING, type TokenBuffer } from '../engine/lexing/tokens.ts';
import { describe } from '../engine/units/describe.ts';
import { docText } from '../engine/units/doc-text.ts';
import { notebookSections } from '../engine/units/notebook.ts';
import { recognise } from '../engine/units/recognise.ts';
import type { Unit } from '../engine/units/unit.ts';
import { FIELD, WordCounts } from './fields.ts';
import { terms } from './words/split.ts';

/** Bytes; the largest hand-written module of fourteen repositories has 330 kB. */
const LARGEST = Math.min(4 << 20, MOST_BYTES);
/** Tokens of one unit that are looked at: what a function does is said by then, and units in units cost no square. */
const LONGEST = 4000;

const LONGEST_SIGNATURE = 240;

export interface UnitWords {
  /** Qualified by dots. */
  name: string;
  kind: string;
  language: string;
  start: number;
  end: number;
  cell: number;
  /** Words of the last part of its name, in order. */
  own: string[];
  /** Header on one line, cut where it is long. */
  signature: string;
  /** First paragraph of its documentation; empty without. */
  doc: string;
  /** Tokens. */
  size: number;
  words: WordCounts;
}

let scanner: KernelScanner | null = null;

export function readUnits(path: string, bytes: Uint8Array): UnitWords[] {
  if (bytes.length > LARGEST) return [];
  const verdict = sniff(path, bytes);
  if (verdict.notAnalysed !== null || verdict.setApart === 'minified') return [];
  let code = verdict.encoding === 'utf8' ? bytes : toUtf8(bytes, verdict.encoding);
  let sections = [{ languageId: verdict.languageId ?? '', start: 0, end: code.length, cell: -1 }];
  if (verdict.languageId === 'notebook') {
    const source = notebookSections(code);
    if ('reason' in source) return [];
    code = source.bytes;
    sections = source.sections;
  }
  if (code.length > LARGEST) return [];
  scanner ??= new KernelScanner();
  const own = scanner.take(code);
  const found: UnitWords[] = [];
  for (const { languageId, start, end, cell } of sections) {
    if (languageId === '') continue;
    const tables = language(languageId);
    scanner.scan(own, start, end, tables, scanner.tokens);
    const units: Unit[] = [];
    recognise(own, scanner.tokens, tables.sheet, units);
    const section = new SectionWords(own, scanner.tokens, tables.sheet, units);
    if (cell >= 0 && tables.sheet.units !== 'sql' && scanner.tokens.count > 0) found.push(section.cell(cell));
    for (let u = 0; u < units.length; u++) found.push(section.unit(u, cell));
  }
  return found;
}

const utf8 = new TextDecoder();

class SectionWords {
  private readonly bytes: Uint8Array;
  private readonly tokens: TokenBuffer;
  private readonly sheet: LanguageSheet;
  private readonly units: readonly Unit[];
  /** Tokens still to be looked at; units in units may look at one several times. */
  private budget: number;

  constructor(bytes: Uint8Array, tokens: TokenBuffer, sheet: LanguageSheet, units: readonly Unit[]) {
    this.bytes = bytes;
    this.tokens = tokens;
    this.sheet = sheet;
    this.units = units;
    this.budget = 8 * tokens.count + 1000;
  }

  cell(cell: number): UnitWords {
    const words = new WordCounts();
    const { count, lines } = this.tokens;
    this.code(0, Math.min(count, LONGEST), words);
    const doc = this.comments(0, count, words);
    words.addAll(FIELD.title, terms(firstParagraph(doc)).slice(0, 30));
    const name = `cell_${cell}`;
    const of = { name, kind: 'cell', language: this.sheet.id, start: 1, end: lines, cell };
    return { ...of, signature: '', own: [], doc: doc.slice(0, 300), size: count, words };
  }

  unit(u: number, cell: number): UnitWords {
    const { units, sheet } = this;
    const unit = units[u];
    const words = new WordCounts();
    const dot = unit.name.lastIndexOf('.');
    const own = terms(unit.name.slice(dot + 1));
    words.addAll(FIELD.name, own);
    words.addAll(FIELD.holder, terms(unit.name.slice(0, Math.max(0, dot))));
    const doc = unit.docEnd > unit.docStart ? docText(this.text(unit.docStart, unit.docEnd)) : '';
    const first = firstParagraph(doc);
    const title = terms(first);
    words.addAll(FIELD.title, title.slice(0, 40));
    words.addAll(FIELD.text, terms(doc.slice(first.length, first.length + 3000)));
    if (unit.kind === 'class') this.classBody(u, words);
    else {
      this.header(unit.declared, unit.body, words);
      this.code(unit.body, Math.min(unit.end, unit.body + LONGEST), words);
      this.comments(unit.first, unit.end, words);
    }
    const { kind, name, startLine: start, endLine: end } = unit;
    const { signature } = describe(this.bytes, this.tokens, sheet, unit);
    const of = { name, kind, language: sheet.id, start, end, cell };
    const size = unit.end - unit.first;
    return { ...of, signature: signature.slice(0, LONGEST_SIGNATURE), own, doc: first.slice(0, 300), size, words };
  }

  /** Of a class: what it derives from, what its members are called, how it is made. Their bodies are units themselves. */
  private classBody(u: number, words: WordCounts): void {
    const { units } = this;
    const unit = units[u];
    this.header(unit.declared, unit.body, words, FIELD.holder);
    let at = unit.body;
    for (let m = u + 1; m < units.length && units[m].first < unit.end; m++) {
      const member = units[m];
      if (member.parent !== u) continue;
      const name = member.name.slice(member.name.lastIndexOf('.') + 1);
      if (/^(__init__|constructor|init)$/.test(name)) this.header(member.first, member.body, words);
      else words.addAll(FIELD.attributes, terms(name));
      if (member.first > at) this.code(at, Math.min(member.declared, at + LONGEST), words);
      at = Math.max(at, member.end);
    }
    this.code(at, Math.min(unit.end, at + LONGEST), words);
  }

  private header(from: number, to: number, words: WordCounts, field: number = FIELD.parameters): void {
    const { tokens } = this;
    for (let t = from; t < Math.min(to, from + LONGEST) && this.budget-- > 0; t++)
      if (tokens.kind[t] === IDENTIFIER) words.addAll(field, this.identifier(t));
  }

  private code(from: number, to: number, words: WordCounts): void {
    const { tokens, bytes } = this;
    const { kind, flags, start, end } = tokens;
    for (let t = from; t < to && this.budget-- > 0; t++) {
      if ((flags[t] & DROPPED) !== 0) continue;
      if (kind[t] === IDENTIFIER) {
        const isCalled = t + 1 < tokens.count && bytes[start[t + 1]] === 40;
        const isPart = t > 0 && bytes[start[t - 1]] === 46;
        const field = isCalled ? FIELD.calls : isPart ? FIELD.attributes : FIELD.names;
        words.addAll(field, this.identifier(t));
      } else if (kind[t] === STRING && end[t] - start[t] < 2000) {
        words.addAll(FIELD.strings, terms(this.text(start[t], end[t])));
      }
    }
  }

  /** Comments among tokens `[from, to)`; returns the first one. */
  private comments(from: number, to: number, words: WordCounts): string {
    const { comments, commentBefore, commentCount } = this.tokens;
    let low = 0;
    let high = commentCount;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (commentBefore[mid] <= from) low = mid + 1;
      else high = mid;
    }
    let first = '';
    for (let c = low, size = 0; c < commentCount && commentBefore[c] < to && size < 8000; c++) {
      const text = this.text(comments[3 * c], Math.min(comments[3 * c + 1], comments[3 * c] + 2000));
      size += text.length;
      if (first === '') first = text.replace(/^[#/*\s-]+/, '');
      words.addAll(FIELD.text, terms(text));
    }
    return first;
  }

  private identifier(t: number): readonly string[] {
    return identifierTerms(this.text(this.tokens.start[t], this.tokens.end[t]));
  }

  private text(start: number, end: number): string {
    return utf8.decode(this.bytes.subarray(start, end));
  }
}

const identifiers = new Map<string, readonly string[]>();

function identifierTerms(text: string): readonly string[] {
  let found = identifiers.get(text);
  if (found === undefined) {
    if (identifiers.size > 200_000) identifiers.clear();
    found = terms(text);
    identifiers.set(text, found);
  }
  return found;
}

/** Up to an empty line, or to where parameters are described. */
export function firstParagraph(doc: string): string {
  const end =
    /\n\s*\n|\n\s*(?:Args?|Arguments|Parameters|Returns?|Raises|Examples?|Notes?|Yields)\b|\n\s*(?:@|:|>>>|\.\. )/.exec(
      doc,
    );
  return (end === null ? doc : doc.slice(0, end.index)).slice(0, 600);
}
