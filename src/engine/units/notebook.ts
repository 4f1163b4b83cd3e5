/**
 * The code cells of a Jupyter notebook (nbformat 3 and 4) as sections of one byte array.
 *
 * A cell's language is that of the kernel (`metadata.kernelspec`, `metadata.language_info`; Python without either), unless
 * the cell says otherwise: `language` (nbformat 3), `metadata.vscode.languageId`, or a magic on its first line.
 * Cells of languages without a data sheet are left out. Line numbers count within a cell.
 */
import { sheets } from '../lexing/languages.ts';
import type { ReasonCode } from '../lexing/reasons.ts';
import type { Section, SectionedSource } from '../lexing/section.ts';
import { ByteSink, JsonReader, MalformedJson } from './json-reader.ts';
import { blankMagics } from './magics.ts';

/** What kernels, editors and magics call the languages of the sheets. */
const ALIASES: Readonly<Record<string, string>> = {
  ipython: 'python',
  pyspark: 'python',
  pysparkkernel: 'python',
  sos: 'python',
  xpython: 'python',
  ir: 'r',
  sparkr: 'r',
  sparkrkernel: 'r',
  spark: 'scala',
  sparkkernel: 'scala',
  almond: 'scala',
  js: 'javascript',
  node: 'javascript',
  nodejs: 'javascript',
  jslab: 'javascript',
  ts: 'typescript',
  tslab: 'typescript',
  deno: 'typescript',
  bash: 'shell',
  sh: 'shell',
  zsh: 'shell',
  shellscript: 'shell',
  golang: 'go',
  gophernotes: 'go',
  gonb: 'go',
  ijava: 'java',
  'c++': 'cpp',
  xcpp: 'cpp',
  cling: 'cpp',
};

/** The sheet's id for what a notebook calls a language, or null: `Python3` and `ipython3` are python, `C++17` is cpp. */
function sheetId(name: string): string | null {
  const plain = name.toLowerCase().replace(/[\s\d._-]+$/, '');
  const id = ALIASES[plain] ?? plain;
  return sheets.some((sheet) => sheet.id === id) ? id : null;
}

/**
 * The code cells of a notebook, those that hold code after all magics are blanked; no cells without any code are returned.
 * The reason is an id of the catalogue of reasons: `malformed-notebook` for broken JSON and for JSON that is no notebook,
 * `other-language` when all its code is in languages without a sheet. Never throws, on any bytes.
 */
export function notebookSections(bytes: Uint8Array): SectionedSource | { reason: ReasonCode } {
  try {
    return read(new JsonReader(bytes));
  } catch (error) {
    if (error instanceof MalformedJson) return { reason: 'malformed-notebook' };
    throw error;
  }
}

function read(reader: JsonReader): SectionedSource | { reason: ReasonCode } {
  // Members come in any order, and most writers put `cells` before the `metadata` that say what language they are in.
  let kernel = '';
  let language = '';
  let cellsAt = -1;
  let worksheetsAt = -1;
  reader.object((key) => {
    if (key === 'cells') cellsAt = reader.pos;
    else if (key === 'worksheets') worksheetsAt = reader.pos;
    else if (key === 'metadata') {
      reader.object((name) => {
        if (name === 'kernelspec') {
          reader.object((field) => {
            if (field === 'language') language = reader.text() || language;
            else if (field === 'name') kernel = reader.text() ?? kernel;
          });
        } else if (name === 'language_info') {
          reader.object((field) => {
            if (field === 'name') language ||= reader.text() ?? '';
          });
        }
      });
    }
  });
  const found = sheetId(language || kernel || 'python');
  // A kernel's own name (`conda-env-py310`) says little; when nothing else is said it is Python, as nearly all are.
  const default_ = found ?? (language === '' ? 'python' : null);

  const out = new ByteSink();
  const sections: Section[] = [];
  let cell = 0;
  let others = 0;
  const readCells = (): boolean =>
    reader.array(() => {
      if (!readCell(reader, out, default_, cell, sections)) others++;
      cell++;
    });

  let any = false;
  if (cellsAt >= 0) {
    reader.pos = cellsAt;
    any = readCells();
  } else if (worksheetsAt >= 0) {
    reader.pos = worksheetsAt;
    any = reader.array(() => {
      reader.object((key) => {
        if (key === 'cells') readCells();
      });
    });
  }
  if (!any) return { reason: 'malformed-notebook' };
  if (sections.length === 0 && others > 0) return { reason: 'other-language' };
  return { bytes: out.bytes.subarray(0, out.length), sections };
}

/** Appends the cell to come, if it has code; returns false if it does, but in a language without a sheet. */
function readCell(
  reader: JsonReader,
  out: ByteSink,
  kernelLanguage: string | null,
  cell: number,
  sections: Section[],
): boolean {
  let isCode = false;
  let language = kernelLanguage;
  let sourceAt = -1;
  const override = (): void => {
    const name = reader.text();
    if (name) language = sheetId(name);
  };
  reader.object((key) => {
    if (key === 'cell_type') isCode = reader.text() === 'code';
    else if (key === 'source' || key === 'input') sourceAt = reader.pos;
    else if (key === 'language') override();
    else if (key === 'metadata') {
      reader.object((name) => {
        if (name !== 'vscode') return;
        reader.object((field) => {
          if (field === 'languageId') override();
        });
      });
    }
  });
  if (!isCode || sourceAt < 0) return true;

  const after = reader.pos;
  const start = out.length;
  reader.pos = sourceAt;
  if (reader.peek() === 91) reader.array(() => reader.appendTo(out));
  else reader.appendTo(out);
  reader.pos = after;

  const end = out.length;
  const actual = blankMagics(out.bytes, start, end, language);
  const id = actual === null ? null : sheetId(actual);
  const isBlank = blank(out.bytes, start, end);
  if (id === null || isBlank) {
    out.length = start;
    return isBlank;
  }
  // Whatever looks back from the first token of the next cell finds the start of a line.
  out.byte(10);
  sections.push({ languageId: id, start, end, cell });
  return true;
}

function blank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] > 32) return false;
  return true;
}
