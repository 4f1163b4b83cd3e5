/** Reads files again for what a report shows of them: lines of a place, descriptions of units. */
import { language } from '../engine/lexing/languages.ts';
import { Scanner } from '../engine/lexing/scanner.ts';
import { sniff, toUtf8 } from '../engine/lexing/sniff.ts';
import { TokenBuffer } from '../engine/lexing/tokens.ts';
import { type Description, describe } from '../engine/units/describe.ts';
import { notebookSections } from '../engine/units/notebook.ts';
import { recognise } from '../engine/units/recognise.ts';
import type { Unit } from '../engine/units/unit.ts';
import { readInto } from '../repositories/content.ts';
import { pathOf } from '../repositories/found.ts';
import type { Scanned } from './findings/scanned.ts';
import type { Place } from './result.ts';

/** Files whose lines are kept for the next place. */
const FILES_KEPT = 64;

export class SourceReader {
  private readonly scanned: Scanned;
  private readonly byPlace: Map<string, number>;
  private readonly kept = new Map<string, string[] | null>();

  constructor(scanned: Scanned) {
    this.scanned = scanned;
    this.byPlace = new Map(scanned.files.map((f, i) => [f.place, i] as const));
  }

  /** The lines of a place, or null when they can no longer be read. */
  lines(place: Place): string[] | null {
    const key = place.cell === undefined ? place.file : `${place.file}\n${place.cell}`;
    let lines = this.kept.get(key);
    if (lines === undefined) {
      const file = this.byPlace.get(place.file);
      lines = file === undefined ? null : this.read(file, place.cell);
      if (this.kept.size >= FILES_KEPT) this.kept.delete(this.kept.keys().next().value!);
      this.kept.set(key, lines);
    }
    if (lines === null || lines.length < place.end) return null;
    return lines.slice(place.start - 1, place.end);
  }

  private read(file: number, cell: number | undefined): string[] | null {
    let bytes = this.content(file);
    if (bytes === null) return null;
    if (cell !== undefined) {
      const source = notebookSections(bytes);
      if ('reason' in source) return null;
      const section = source.sections.find((s) => s.cell === cell);
      if (section === undefined) return null;
      bytes = source.bytes.subarray(section.start, section.end);
    }
    return new TextDecoder().decode(bytes).split(/\r\n|\n|\r/);
  }

  private content(file: number): Uint8Array | null {
    const found = this.scanned.files[file];
    const repository = this.scanned.found.repositories[found.repository];
    if (repository.kind === 'bare') return null;
    const buffer = new Uint8Array(found.size + 1);
    const read = readInto(pathOf(repository, found), buffer, 0, found.size, found);
    if (read.reason !== null || !read.same) return null;
    const bytes = buffer.subarray(0, read.length);
    const { encoding } = sniff(found.path, bytes);
    return encoding === 'utf8' ? bytes : toUtf8(bytes, encoding);
  }

  /** Descriptions of a file's units in the order of their rows, or null when the file can no longer be read. */
  descriptions(file: number): (Description | null)[] | null {
    let bytes = this.content(file);
    if (bytes === null) return null;
    const verdict = sniff(this.scanned.files[file].path, bytes);
    let sections = [{ languageId: verdict.languageId ?? '', start: 0, end: bytes.length, cell: -1 }];
    if (verdict.languageId === 'notebook') {
      const source = notebookSections(bytes);
      if ('reason' in source) return null;
      bytes = source.bytes;
      sections = source.sections;
    }
    const code = bytes;
    const scanner = new Scanner();
    const tokens = new TokenBuffer();
    const all: (Description | null)[] = [];
    for (const section of sections) {
      const tables = language(section.languageId);
      const units: Unit[] = [];
      scanner.scan(code, section.start, section.end, tables, tokens);
      recognise(code, tokens, tables.sheet, units);
      // Cells have rows of their own, before the units in them (see analyse.ts).
      if (section.cell >= 0 && tables.sheet.units !== 'sql' && tokens.count > 0) all.push(null);
      for (const unit of units) all.push(describe(code, tokens, tables.sheet, unit));
    }
    return all;
  }
}
