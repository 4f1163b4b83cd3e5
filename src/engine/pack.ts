/**
 * The analysis of one file as a run of integers that holds no address: what a cache keeps and another scan takes up.
 *
 *     header (11) · sections (5 each) · units (16 each) · tokens · tokens before each line · names (bytes, padded)
 */
import { type Corpus, FILE, lineOfToken, SECTION, UNIT } from './corpus.ts';

const HEADER = 11;
const SECTION_WORDS = 5;

/** Packs file `file`, whose rows must be as the analyser left them. */
export function packFile(corpus: Corpus, file: number): Int32Array {
  const { files, sections, units } = corpus;
  const row = file * FILE.STRIDE;
  const [firstUnit, unitCount] = [files[row + FILE.UNITS], files[row + FILE.UNIT_COUNT]];
  const [firstSection, sectionCount] = [files[row + FILE.SECTIONS], files[row + FILE.SECTION_COUNT]];
  let tokens = 0;
  let lines = 0;
  for (let s = firstSection; s < firstSection + sectionCount; s++) {
    tokens += sections[s * SECTION.STRIDE + SECTION.TOKEN_COUNT];
    lines += sections[s * SECTION.STRIDE + SECTION.LINE_COUNT];
  }
  let nameBytes = 0;
  for (let u = firstUnit; u < firstUnit + unitCount; u++) nameBytes += units[u * UNIT.STRIDE + UNIT.NAME_LENGTH];
  const length =
    HEADER + SECTION_WORDS * sectionCount + UNIT.STRIDE * unitCount + tokens + lines + ((nameBytes + 3) >> 2);
  const out = new Int32Array(length);
  out.set([
    length,
    files[row + FILE.LANGUAGE],
    files[row + FILE.NOT_ANALYSED],
    files[row + FILE.SET_APART],
    files[row + FILE.BYTES],
    files[row + FILE.LINES],
    sectionCount,
    unitCount,
    tokens,
    lines,
    nameBytes,
  ]);
  let at = HEADER;
  for (let s = firstSection; s < firstSection + sectionCount; s++) {
    const from = s * SECTION.STRIDE;
    out[at++] = sections[from + SECTION.LANGUAGE];
    out[at++] = sections[from + SECTION.CELL];
    out[at++] = sections[from + SECTION.TOKEN_COUNT];
    out[at++] = sections[from + SECTION.LINE_COUNT];
    out[at++] = sections[from + SECTION.FAMILY];
  }
  const names = new Uint8Array(out.buffer, 4 * (length - ((nameBytes + 3) >> 2)), nameBytes);
  let name = 0;
  for (let u = firstUnit; u < firstUnit + unitCount; u++) {
    const from = u * UNIT.STRIDE;
    const base = sections[units[from + UNIT.SECTION] * SECTION.STRIDE + SECTION.TOKENS];
    for (let k = 0; k < UNIT.STRIDE; k++) out[at + k] = units[from + k];
    out[at + UNIT.SECTION] -= firstSection;
    if (out[at + UNIT.PARENT] >= 0) out[at + UNIT.PARENT] -= firstUnit;
    out[at + UNIT.TOKENS] -= base;
    out[at + UNIT.BODY] -= base;
    const size = units[from + UNIT.NAME_LENGTH];
    names.set(corpus.names.subarray(units[from + UNIT.NAME], units[from + UNIT.NAME] + size), name);
    out[at + UNIT.NAME] = name;
    name += size;
    at += UNIT.STRIDE;
  }
  for (let s = firstSection; s < firstSection + sectionCount; s++) {
    const from = s * SECTION.STRIDE;
    const start = sections[from + SECTION.TOKENS];
    out.set(corpus.tokens.subarray(start, start + sections[from + SECTION.TOKEN_COUNT]), at);
    at += sections[from + SECTION.TOKEN_COUNT];
  }
  for (let s = firstSection; s < firstSection + sectionCount; s++) {
    const from = s * SECTION.STRIDE;
    const start = sections[from + SECTION.LINES];
    out.set(corpus.lineTokens.subarray(start, start + sections[from + SECTION.LINE_COUNT]), at);
    at += sections[from + SECTION.LINE_COUNT];
  }
  return out;
}

/** Length in integers of the record at `at`. */
export const packedLength = (data: Int32Array, at: number): number => data[at];

/** Writes the rows of `file` from the record at `at`; false where the corpus has no room for it. */
export function unpackFile(corpus: Corpus, file: number, data: Int32Array, at: number): boolean {
  const { files, sections, units } = corpus;
  const length = data[at];
  const sectionCount = data[at + 6];
  const unitCount = data[at + 7];
  const nameBytes = data[at + 10];
  const firstSection = corpus.claimSections(sectionCount);
  const firstUnit = corpus.claimUnits(unitCount);
  const names = corpus.claimNames(nameBytes);
  let from = at + HEADER;
  const unitsFrom = from + SECTION_WORDS * sectionCount;
  let tokensFrom = unitsFrom + UNIT.STRIDE * unitCount;
  let linesFrom = tokensFrom + data[at + 8];
  // From an odd place to an odd one, or V8 copies byte by byte (see Corpus.claimTokens).
  let tokens = corpus.claimTokens(data[at + 8], (data.byteOffset / 4 + tokensFrom) & 1);
  let lines = corpus.claimLines(data[at + 9], (data.byteOffset / 4 + linesFrom) & 1);
  if (firstSection < 0 || firstUnit < 0 || names < 0 || tokens < 0 || lines < 0) return false;

  for (let s = firstSection; s < firstSection + sectionCount; s++, from += SECTION_WORDS) {
    const to = s * SECTION.STRIDE;
    sections[to + SECTION.FILE] = file;
    sections[to + SECTION.LANGUAGE] = data[from];
    sections[to + SECTION.CELL] = data[from + 1];
    sections[to + SECTION.TOKENS] = tokens;
    sections[to + SECTION.TOKEN_COUNT] = data[from + 2];
    sections[to + SECTION.LINES] = lines;
    sections[to + SECTION.LINE_COUNT] = data[from + 3];
    sections[to + SECTION.FAMILY] = data[from + 4];
    corpus.tokens.set(data.subarray(tokensFrom, tokensFrom + data[from + 2]), tokens);
    corpus.lineTokens.set(data.subarray(linesFrom, linesFrom + data[from + 3]), lines);
    tokens += data[from + 2];
    tokensFrom += data[from + 2];
    lines += data[from + 3];
    linesFrom += data[from + 3];
  }
  // As a whole: number by number it took the larger part of unpacking, which commands do once, and interpreted.
  units.set(data.subarray(unitsFrom, unitsFrom + unitCount * UNIT.STRIDE), firstUnit * UNIT.STRIDE);
  for (let u = 0; u < unitCount; u++) {
    const to = (firstUnit + u) * UNIT.STRIDE;
    units[to + UNIT.SECTION] += firstSection;
    units[to + UNIT.FILE] = file;
    if (units[to + UNIT.PARENT] >= 0) units[to + UNIT.PARENT] += firstUnit;
    const base = sections[units[to + UNIT.SECTION] * SECTION.STRIDE + SECTION.TOKENS];
    units[to + UNIT.TOKENS] += base;
    units[to + UNIT.BODY] += base;
    units[to + UNIT.NAME] += names;
  }
  const bytes = new Uint8Array(data.buffer, data.byteOffset + 4 * (at + length - ((nameBytes + 3) >> 2)), nameBytes);
  corpus.names.set(bytes, names);
  const row = file * FILE.STRIDE;
  files[row + FILE.LANGUAGE] = data[at + 1];
  files[row + FILE.NOT_ANALYSED] = data[at + 2];
  files[row + FILE.SET_APART] = data[at + 3];
  files[row + FILE.BYTES] = data[at + 4];
  files[row + FILE.LINES] = data[at + 5];
  files[row + FILE.SECTIONS] = firstSection;
  files[row + FILE.SECTION_COUNT] = sectionCount;
  files[row + FILE.UNITS] = firstUnit;
  files[row + FILE.UNIT_COUNT] = unitCount;
  return true;
}

/** A record as rows: what it says of the file ({@link FILE}), its sections ({@link SECTION}) and units ({@link UNIT}). */
export interface Packed {
  file: Int32Array;
  sections: Int32Array[];
  /** Sections and parents count within the record. */
  units: Int32Array[];
  names: string[];
  /** Of all sections, one after the other. */
  lines: Int32Array;
}

export function readPacked(data: Int32Array): Packed {
  const file = new Int32Array(FILE.STRIDE);
  file[FILE.LANGUAGE] = data[1];
  file[FILE.NOT_ANALYSED] = data[2];
  file[FILE.SET_APART] = data[3];
  file[FILE.BYTES] = data[4];
  file[FILE.LINES] = data[5];
  const [sectionCount, unitCount, tokens, lines, nameBytes] = data.subarray(6, HEADER);
  const sections = Array.from({ length: sectionCount }, (_, s) => {
    const row = new Int32Array(SECTION.STRIDE);
    const from = HEADER + SECTION_WORDS * s;
    row[SECTION.LANGUAGE] = data[from];
    row[SECTION.CELL] = data[from + 1];
    row[SECTION.TOKEN_COUNT] = data[from + 2];
    row[SECTION.LINE_COUNT] = data[from + 3];
    row[SECTION.FAMILY] = data[from + 4];
    return row;
  });
  const unitsFrom = HEADER + SECTION_WORDS * sectionCount;
  const units = Array.from({ length: unitCount }, (_, u) =>
    data.subarray(unitsFrom + UNIT.STRIDE * u, unitsFrom + UNIT.STRIDE * (u + 1)),
  );
  const linesFrom = unitsFrom + UNIT.STRIDE * unitCount + tokens;
  const namesFrom = linesFrom + lines;
  const bytes = new Uint8Array(data.buffer, data.byteOffset + 4 * namesFrom, nameBytes);
  const names = units.map((row) => decoder.decode(bytes.slice(row[UNIT.NAME], row[UNIT.NAME] + row[UNIT.NAME_LENGTH])));
  return { file, sections, units, names, lines: data.subarray(linesFrom, namesFrom) };
}

const decoder = new TextDecoder();

/** The record at `at` read where it lies: what a comparison of single units needs of it. */
export class PackedFile {
  readonly data: Int32Array;
  readonly unitCount: number;
  readonly sectionCount: number;
  readonly tokenCount: number;
  /** Where its tokens begin in `data`. */
  readonly tokens: number;
  readonly isAnalysed: boolean;
  /** Indices of the catalogue of reasons, 0 for none; the latter is the content's verdict. */
  readonly notAnalysed: number;
  readonly setApart: number;
  private readonly at: number;
  private readonly units: number;
  private readonly sectionTokens: number[] = [];
  /** Where the counts of tokens before each line begin in `data`, of each section and after the last. */
  private readonly sectionLines: number[] = [];

  constructor(data: Int32Array, at: number) {
    this.data = data;
    this.at = at;
    this.notAnalysed = data[at + 2];
    this.setApart = data[at + 3];
    this.isAnalysed = this.notAnalysed === 0;
    this.sectionCount = data[at + 6];
    this.unitCount = data[at + 7];
    this.tokenCount = data[at + 8];
    this.units = at + HEADER + SECTION_WORDS * this.sectionCount;
    this.tokens = this.units + UNIT.STRIDE * this.unitCount;
    let token = 0;
    let lines = this.tokens + this.tokenCount;
    for (let s = 0; s < this.sectionCount; s++) {
      this.sectionTokens.push(token);
      this.sectionLines.push(lines);
      token += data[at + HEADER + SECTION_WORDS * s + 2];
      lines += data[at + HEADER + SECTION_WORDS * s + 3];
    }
    this.sectionLines.push(lines);
  }

  /** Family of languages of a section. */
  family(section: number): number {
    return this.data[this.at + HEADER + SECTION_WORDS * section + 4];
  }

  /** One of {@link UNIT}; PARENT and SECTION count within the file. */
  unit(unit: number, column: number): number {
    return this.data[this.units + UNIT.STRIDE * unit + column];
  }

  /** The first token of a unit, counted from the first of the file. */
  tokensOf(unit: number): number {
    return this.sectionTokens[this.unit(unit, UNIT.SECTION)] + this.unit(unit, UNIT.TOKENS);
  }

  /** 1-based line, within its section, of a token of a unit, counted from the unit's first. */
  lineOf(unit: number, token: number): number {
    const section = this.unit(unit, UNIT.SECTION);
    const from = this.sectionLines[section];
    return lineOfToken(this.data, from, this.sectionLines[section + 1] - from, this.unit(unit, UNIT.TOKENS) + token);
  }
}
