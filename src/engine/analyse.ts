/**
 * From the bytes of one file to rows and tokens in the corpus: sniff, lex, recognise units, drop what is no code, hash.
 */
import { type Condensed, Condenser } from './condense.ts';
import { type Corpus, FILE, SECTION, UNIT } from './corpus.ts';
import { KernelScanner } from './lexing/kernel/kernel-scanner.ts';
import { MOST_BYTES } from './lexing/kernel/memory.ts';
import { language, sheets } from './lexing/languages.ts';
import { reasonIndex } from './lexing/reasons.ts';
import { Scanner } from './lexing/scanner.ts';
import type { Section } from './lexing/section.ts';
import { sniff, toUtf8 } from './lexing/sniff.ts';
import { TokenBuffer } from './lexing/tokens.ts';
import { boilerplate, boilerplateInKernel } from './units/boilerplate.ts';
import { notebookSections } from './units/notebook.ts';
import { recognisePythonInKernel } from './units/python-kernel.ts';
import { recognise } from './units/recognise.ts';
import { UNIT_KINDS, type Unit } from './units/unit.ts';

/** Qualified names are cut here: a thousand functions nested in one another would need a megabyte of names. */
const MAX_NAME_BYTES = 400;

const families = [...new Set(sheets.map((s) => s.family))];
const languageIndex = new Map(sheets.map((s, i) => [s.id, i] as const));

/** What lexes a file and condenses its tokens. */
interface Lexer {
  scanner: Scanner;
  tokens: TokenBuffer;
  condenser: Condensed & { condense(buffer: TokenBuffer): number };
}

/** One per thread; holds the scratch buffers that every file is analysed in. */
export class Analyser {
  private readonly corpus: Corpus;
  private readonly kernel = new KernelScanner();
  private readonly inKernel: Lexer = { scanner: this.kernel, tokens: this.kernel.tokens, condenser: this.kernel };
  private inScript: Lexer | null = null;
  private readonly mentionsGenerator = (size: number, lines: number): boolean =>
    this.kernel.mentionsGenerator(size, lines);
  private readonly units: Unit[] = [];
  private readonly encoder = new TextEncoder();
  private readonly nameBytes = new Uint8Array(MAX_NAME_BYTES);
  /** Rows of the units of a file, and how many words of them. */
  private rows = new Int32Array(64 * UNIT.STRIDE);
  private rowsEnd = 0;
  private large = new Uint8Array(0);

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  /** Where the bytes of a file that is analysed next may be put, so that they need not be copied: `size` bytes or more. */
  room(size: number): Uint8Array {
    if (size <= MOST_BYTES) return this.kernel.room(MOST_BYTES);
    if (this.large.length < size) this.large = new Uint8Array(2 * size);
    return this.large;
  }

  private lexerFor(size: number): Lexer {
    if (size <= MOST_BYTES) return this.inKernel;
    this.inScript ??= { scanner: new Scanner(), tokens: new TokenBuffer(), condenser: new Condenser() };
    return this.inScript;
  }

  /** Analyses `bytes` as the content of file `file` at `path`, and writes the file's row. Never throws on any bytes. */
  analyse(file: number, path: string, bytes: Uint8Array): void {
    const { files } = this.corpus;
    const row = file * FILE.STRIDE;
    files[row + FILE.BYTES] = bytes.length;
    files[row + FILE.LANGUAGE] = -1;
    const inKernel = bytes.length <= MOST_BYTES;
    if (inKernel) bytes = this.kernel.take(bytes);
    const verdict = sniff(path, bytes, inKernel ? this.mentionsGenerator : undefined);
    if (verdict.setApart !== null) files[row + FILE.SET_APART] = reasonIndex(verdict.setApart);
    if (verdict.notAnalysed !== null) {
      files[row + FILE.NOT_ANALYSED] = reasonIndex(verdict.notAnalysed);
      return;
    }
    if (verdict.encoding !== 'utf8') bytes = toUtf8(bytes, verdict.encoding);
    let sections: Section[];
    if (verdict.languageId === 'notebook') {
      const source = notebookSections(bytes);
      if ('reason' in source) {
        files[row + FILE.NOT_ANALYSED] = reasonIndex(source.reason);
        return;
      }
      bytes = source.bytes;
      sections = source.sections;
    } else if (verdict.languageId !== null && languageIndex.has(verdict.languageId)) {
      sections = [{ languageId: verdict.languageId, start: 0, end: bytes.length, cell: -1 }];
    } else {
      files[row + FILE.NOT_ANALYSED] = reasonIndex('other-language');
      return;
    }
    this.writeSections(file, path, bytes, sections);
  }

  private writeSections(file: number, path: string, bytes: Uint8Array, sections: Section[]): void {
    const { files } = this.corpus;
    const row = file * FILE.STRIDE;
    const first = this.corpus.claimSections(sections.length);
    if (first < 0) {
      files[row + FILE.NOT_ANALYSED] = reasonIndex('too-large');
      return;
    }
    files[row + FILE.SECTIONS] = first;
    const lexer = this.lexerFor(bytes.length);
    if (lexer === this.inKernel) bytes = this.kernel.take(bytes);
    // Units of one file must be contiguous rows, so they are gathered over the sections before rows are claimed.
    this.rowsEnd = 0;
    let lines = 0;
    for (let s = 0; s < sections.length; s++) {
      const counted = this.writeSection(lexer, file, path, bytes, sections[s], first + s);
      if (counted < 0) {
        files[row + FILE.NOT_ANALYSED] = reasonIndex('too-large');
        return;
      }
      lines += counted;
    }
    const count = this.rowsEnd / UNIT.STRIDE;
    const at = this.corpus.claimUnits(count);
    if (at < 0) {
      files[row + FILE.NOT_ANALYSED] = reasonIndex('too-large');
      return;
    }
    const { rows } = this;
    for (let parent = UNIT.PARENT; parent < this.rowsEnd; parent += UNIT.STRIDE) {
      if (rows[parent] >= 0) rows[parent] += at;
    }
    this.corpus.units.set(rows.subarray(0, this.rowsEnd), at * UNIT.STRIDE);
    files[row + FILE.SECTION_COUNT] = sections.length;
    files[row + FILE.UNITS] = at;
    files[row + FILE.UNIT_COUNT] = count;
    files[row + FILE.LINES] = lines;
    files[row + FILE.LANGUAGE] = languageIndex.get(sections.length > 0 ? sections[0].languageId : 'python') ?? -1;
  }

  /** Writes one section and appends its units to the rows gathered; returns its lines, or -1 where the corpus is full. */
  private writeSection(
    { scanner, tokens, condenser }: Lexer,
    file: number,
    path: string,
    bytes: Uint8Array,
    section: Section,
    index: number,
  ): number {
    const { corpus, units } = this;
    const tables = language(section.languageId);
    const { sheet } = tables;
    scanner.scan(bytes, section.start, section.end, tables, tokens);
    units.length = 0;
    if (scanner === this.kernel && sheet.units === 'python') recognisePythonInKernel(this.kernel, bytes, units);
    else recognise(bytes, tokens, sheet, units);

    const count = condenser.condense(tokens);
    const { lines } = tokens;
    const tokenBase = corpus.claimTokens(count);
    const lineBase = corpus.claimLines(lines);
    if (tokenBase < 0 || lineBase < 0) return -1;
    corpus.tokens.set(condenser.packed.subarray(0, count), tokenBase);
    corpus.lineTokens.set(condenser.lineTokens.subarray(0, lines), lineBase);

    const sectionRow = index * SECTION.STRIDE;
    const { sections } = corpus;
    sections[sectionRow + SECTION.FILE] = file;
    sections[sectionRow + SECTION.LANGUAGE] = languageIndex.get(section.languageId)!;
    sections[sectionRow + SECTION.CELL] = section.cell;
    sections[sectionRow + SECTION.TOKENS] = tokenBase;
    sections[sectionRow + SECTION.TOKEN_COUNT] = count;
    sections[sectionRow + SECTION.LINES] = lineBase;
    sections[sectionRow + SECTION.LINE_COUNT] = lines;
    sections[sectionRow + SECTION.FAMILY] = families.indexOf(sheet.family);

    const isCell = section.cell >= 0 && sheet.units !== 'sql' && count > 0;
    const parentBase = this.rowsEnd / UNIT.STRIDE;
    const before = this.makeRows(units.length + (isCell ? 1 : 0));
    const { rows } = this;
    let row = before;
    if (isCell) {
      rows[row + UNIT.KIND] = UNIT_KINDS.indexOf('cell');
      rows[row + UNIT.PARENT] = -1;
      rows[row + UNIT.START_LINE] = 1;
      rows[row + UNIT.END_LINE] = lines;
      rows[row + UNIT.SET_APART] = 0;
      rows[row + UNIT.BODY] = tokenBase;
      this.writeName(row, `cell_${section.cell}`);
      writeTokens(rows, row, condenser, tokenBase, 0, count);
      row += UNIT.STRIDE;
    }
    const { kept } = condenser;
    const firstParent = isCell ? parentBase + 1 : parentBase;
    for (let u = 0; u < units.length; u++) {
      const unit = units[u];
      const reason =
        scanner === this.kernel
          ? boilerplateInKernel(bytes, this.kernel, unit, sheet, path)
          : boilerplate(bytes, tokens, unit, sheet, path);
      rows[row + UNIT.KIND] = UNIT_KINDS.indexOf(unit.kind);
      rows[row + UNIT.PARENT] = unit.parent >= 0 ? firstParent + unit.parent : isCell ? parentBase : -1;
      rows[row + UNIT.START_LINE] = unit.startLine;
      rows[row + UNIT.END_LINE] = unit.endLine;
      rows[row + UNIT.SET_APART] = reason === null ? 0 : reasonIndex(reason);
      rows[row + UNIT.BODY] = tokenBase + kept[unit.body];
      this.writeName(row, unit.name);
      writeTokens(rows, row, condenser, tokenBase, kept[unit.first], kept[unit.end]);
      row += UNIT.STRIDE;
    }
    for (let r = before; r < row; r += UNIT.STRIDE) {
      rows[r + UNIT.SECTION] = index;
      rows[r + UNIT.FILE] = file;
    }
    return lines;
  }

  /** Room for `count` more rows; returns where they begin. */
  private makeRows(count: number): number {
    const at = this.rowsEnd;
    this.rowsEnd += count * UNIT.STRIDE;
    if (this.rowsEnd > this.rows.length) {
      const more = new Int32Array(2 * this.rowsEnd);
      more.set(this.rows);
      this.rows = more;
    }
    return at;
  }

  /** Writes a unit's name among the names and where it stands into its row; without room it has none. */
  private writeName(row: number, name: string): void {
    const { corpus, rows, nameBytes } = this;
    let size = name.length;
    if (size > MAX_NAME_BYTES) size = this.encoder.encodeInto(name, nameBytes).written;
    else {
      // An encoder costs a microsecond a call, and nearly all names are ASCII.
      for (let i = 0; i < size; i++) {
        const c = name.charCodeAt(i);
        if (c >= 128) {
          size = this.encoder.encodeInto(name, nameBytes).written;
          break;
        }
        nameBytes[i] = c;
      }
    }
    const at = corpus.claimNames(size);
    rows[row + UNIT.NAME] = at < 0 ? 0 : at;
    rows[row + UNIT.NAME_LENGTH] = at < 0 ? 0 : size;
    if (at < 0) return;
    const { names } = corpus;
    for (let i = 0; i < size; i++) names[at + i] = nameBytes[i];
  }
}

/** Writes the tokens `[start, end)` of the section that begins at `base`, and their hashes, into a unit's row. */
function writeTokens(
  rows: Int32Array,
  row: number,
  { sums, powers }: Condensed,
  base: number,
  start: number,
  end: number,
): void {
  const power = powers[end - start];
  const from = 4 * start;
  const to = 4 * end;
  rows[row + UNIT.TOKENS] = base + start;
  rows[row + UNIT.TOKEN_COUNT] = end - start;
  rows[row + UNIT.RAW_HIGH] = sums[to] - Math.imul(sums[from], power);
  rows[row + UNIT.RAW_LOW] = sums[to + 1] - Math.imul(sums[from + 1], power);
  rows[row + UNIT.NORM_HIGH] = sums[to + 2] - Math.imul(sums[from + 2], power);
  rows[row + UNIT.NORM_LOW] = sums[to + 3] - Math.imul(sums[from + 3], power);
}
