/**
 * From the bytes of one file to rows and tokens in the corpus: sniff, lex, recognise units, drop what is no code, hash.
 *
 * The hashes of units come from prefix sums: with H[i+1] = H[i]·B + t[i] (mod 2³²) the hash of any range is
 * H[end] - H[start]·B^(end-start), so nested units cost four multiplications each and not another pass over their
 * tokens. Two such sums over differently mixed tokens make 64 bits.
 */
import { type Corpus, FILE, SECTION, UNIT } from './corpus.ts';
import { language, sheets } from './lexing/languages.ts';
import { reasonIndex } from './lexing/reasons.ts';
import { Scanner } from './lexing/scanner.ts';
import type { Section } from './lexing/section.ts';
import { sniff, toUtf8 } from './lexing/sniff.ts';
import { DROPPED, TokenBuffer } from './lexing/tokens.ts';
import { boilerplate } from './units/boilerplate.ts';
import { notebookSections } from './units/notebook.ts';
import { recognise } from './units/recognise.ts';
import { UNIT_KINDS, type Unit } from './units/unit.ts';

const BASE = 0x2545f491;
/** The factor of `scatter` in tokens.ts, which the loop over all tokens has by hand. */
const SCATTER = 0x2c1b3c6d;
/** Qualified names are cut here: a thousand functions nested in one another would need a megabyte of names. */
const MAX_NAME_BYTES = 400;

const families = [...new Set(sheets.map((s) => s.family))];
const languageIndex = new Map(sheets.map((s, i) => [s.id, i] as const));

/** One per thread; holds the scratch buffers that every file is analysed in. */
export class Analyser {
  private readonly corpus: Corpus;
  private readonly scanner = new Scanner();
  private readonly tokens = new TokenBuffer();
  private readonly units: Unit[] = [];
  private readonly encoder = new TextEncoder();
  private readonly nameBytes = new Uint8Array(MAX_NAME_BYTES);
  private kept = new Int32Array(1 << 14); // tokens kept before index i
  private packed = new Int32Array(1 << 14); // the tokens kept
  private lineCounts = new Int32Array(1 << 12); // tokens before each line
  private rawA = new Int32Array(1 << 14);
  private rawB = new Int32Array(1 << 14);
  private normA = new Int32Array(1 << 14);
  private normB = new Int32Array(1 << 14);
  private power = new Int32Array(1 << 14);

  constructor(corpus: Corpus) {
    this.corpus = corpus;
    this.fillPowers(0);
  }

  /** Analyses `bytes` as the content of file `file` at `path`, and writes the file's row. Never throws on any bytes. */
  analyse(file: number, path: string, bytes: Uint8Array): void {
    const { files } = this.corpus;
    const row = file * FILE.STRIDE;
    files[row + FILE.BYTES] = bytes.length;
    files[row + FILE.LANGUAGE] = -1;
    const verdict = sniff(path, bytes);
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
    // Units of one file must be contiguous rows, so they are gathered over the sections before rows are claimed.
    const gathered: number[] = [];
    if (first < 0) {
      files[row + FILE.NOT_ANALYSED] = reasonIndex('too-large');
      return;
    }
    files[row + FILE.SECTIONS] = first;
    let lines = 0;
    for (let s = 0; s < sections.length; s++) {
      const counted = this.writeSection(file, path, bytes, sections[s], first + s, gathered);
      if (counted < 0) {
        files[row + FILE.NOT_ANALYSED] = reasonIndex('too-large');
        return;
      }
      lines += counted;
    }
    const count = gathered.length / UNIT.STRIDE;
    const at = this.corpus.claimUnits(count);
    if (at < 0) {
      files[row + FILE.NOT_ANALYSED] = reasonIndex('too-large');
      return;
    }
    const { units } = this.corpus;
    const base = at * UNIT.STRIDE;
    for (let i = 0; i < gathered.length; i++) units[base + i] = gathered[i];
    for (let u = 0; u < count; u++) {
      const parent = base + u * UNIT.STRIDE + UNIT.PARENT;
      if (units[parent] >= 0) units[parent] += at;
    }
    files[row + FILE.SECTION_COUNT] = sections.length;
    files[row + FILE.UNITS] = at;
    files[row + FILE.UNIT_COUNT] = count;
    files[row + FILE.LINES] = lines;
    files[row + FILE.LANGUAGE] = languageIndex.get(sections.length > 0 ? sections[0].languageId : 'python') ?? -1;
  }

  /** Writes one section and appends its unit rows to `gathered`; returns its lines, or -1 where the corpus is full. */
  private writeSection(
    file: number,
    path: string,
    bytes: Uint8Array,
    section: Section,
    index: number,
    gathered: number[],
  ): number {
    const { corpus, scanner, tokens: buffer, units } = this;
    const tables = language(section.languageId);
    const { sheet } = tables;
    scanner.scan(bytes, section.start, section.end, tables, buffer);
    units.length = 0;
    recognise(bytes, buffer, sheet, units);

    const count = buffer.count;
    if (count + 1 > this.kept.length) this.enlarge(count + 1);
    const { kept, rawA, rawB, normA, normB } = this;
    const { flags, hash, line } = buffer;
    const family = families.indexOf(sheet.family);
    if (this.lineCounts.length < buffer.lines) this.lineCounts = new Int32Array(2 * buffer.lines);
    const { packed, lineCounts: before } = this;
    let n = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let current = 0;
    for (let i = 0; i < count; i++) {
      kept[i] = n;
      if ((flags[i] & DROPPED) !== 0) continue;
      const t = hash[i];
      const m = t >>> 30 === 0 ? t : t & 0xc0000000; // normalise(t), here by hand: 2.5 million calls a second
      packed[n] = t;
      rawA[n] = a;
      rawB[n] = b;
      normA[n] = c;
      normB[n] = d;
      a = (Math.imul(a, BASE) + Math.imul(t ^ (t >>> 15), SCATTER)) | 0;
      b = (Math.imul(b, BASE) + (Math.imul(t, 0x9e3779b1) ^ (t >>> 15))) | 0;
      c = (Math.imul(c, BASE) + Math.imul(m ^ (m >>> 15), SCATTER)) | 0;
      d = (Math.imul(d, BASE) + (Math.imul(m, 0x9e3779b1) ^ (m >>> 15))) | 0;
      for (const until = line[i]; current < until; current++) before[current] = n;
      n++;
    }
    kept[count] = n;
    rawA[n] = a;
    rawB[n] = b;
    normA[n] = c;
    normB[n] = d;
    for (; current < buffer.lines; current++) before[current] = n;
    const tokenBase = corpus.claimTokens(n);
    const lineBase = corpus.claimLines(buffer.lines);
    if (tokenBase < 0 || lineBase < 0) return -1;
    corpus.tokens.set(packed.subarray(0, n), tokenBase);
    corpus.lineTokens.set(before.subarray(0, buffer.lines), lineBase);

    const sectionRow = index * SECTION.STRIDE;
    const { sections } = corpus;
    sections[sectionRow + SECTION.FILE] = file;
    sections[sectionRow + SECTION.LANGUAGE] = languageIndex.get(section.languageId)!;
    sections[sectionRow + SECTION.CELL] = section.cell;
    sections[sectionRow + SECTION.TOKENS] = tokenBase;
    sections[sectionRow + SECTION.TOKEN_COUNT] = n;
    sections[sectionRow + SECTION.LINES] = lineBase;
    sections[sectionRow + SECTION.LINE_COUNT] = buffer.lines;
    sections[sectionRow + SECTION.FAMILY] = family;

    const parentBase = gathered.length / UNIT.STRIDE;
    const isCell = section.cell >= 0 && sheet.units !== 'sql' && n > 0;
    if (isCell) {
      this.pushUnit(gathered, file, index, 'cell', `cell_${section.cell}`, -1, tokenBase, 0, n, 1, buffer.lines, 0, 0);
    }
    for (const unit of units) {
      const reason = boilerplate(bytes, buffer, unit, sheet, path);
      const parent = unit.parent >= 0 ? parentBase + (isCell ? 1 : 0) + unit.parent : isCell ? parentBase : -1;
      this.pushUnit(
        gathered,
        file,
        index,
        unit.kind,
        unit.name,
        parent,
        tokenBase,
        kept[unit.first],
        kept[unit.end],
        unit.startLine,
        unit.endLine,
        reason === null ? 0 : reasonIndex(reason),
        kept[unit.body],
      );
    }
    return buffer.lines;
  }

  private pushUnit(
    gathered: number[],
    file: number,
    section: number,
    kind: Unit['kind'],
    name: string,
    parent: number,
    tokenBase: number,
    start: number,
    end: number,
    startLine: number,
    endLine: number,
    reason: number,
    body: number,
  ): void {
    const { corpus, power, rawA, rawB, normA, normB } = this;
    const { written } = this.encoder.encodeInto(name, this.nameBytes);
    const nameAt = corpus.claimNames(written);
    if (nameAt >= 0) corpus.names.set(this.nameBytes.subarray(0, written), nameAt);
    const p = power[end - start];
    const range = (h: Int32Array) => (h[end] - Math.imul(h[start], p)) | 0;
    gathered.push(
      section,
      UNIT_KINDS.indexOf(kind),
      parent,
      tokenBase + start,
      end - start,
      startLine,
      endLine,
      nameAt < 0 ? 0 : nameAt,
      nameAt < 0 ? 0 : written,
      range(rawA),
      range(rawB),
      range(normA),
      range(normB),
      reason,
      tokenBase + body,
      file,
    );
  }

  private enlarge(needed: number): void {
    let size = this.kept.length;
    const before = size;
    while (size < needed) size *= 2;
    this.kept = new Int32Array(size);
    this.packed = new Int32Array(size);
    this.rawA = new Int32Array(size);
    this.rawB = new Int32Array(size);
    this.normA = new Int32Array(size);
    this.normB = new Int32Array(size);
    const power = new Int32Array(size);
    power.set(this.power);
    this.power = power;
    this.fillPowers(before);
  }

  private fillPowers(from: number): void {
    const { power } = this;
    if (from === 0) power[0] = 1;
    for (let i = Math.max(1, from); i < power.length; i++) power[i] = Math.imul(power[i - 1], BASE);
  }
}
