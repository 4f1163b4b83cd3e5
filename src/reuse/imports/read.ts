/**
 * One file to {@link FileFacts}: the engine's tokens, in notebooks of each cell. Never throws, on any bytes; linear in
 * the file.
 */
import { KernelScanner } from '../../engine/lexing/kernel/kernel-scanner.ts';
import { MOST_BYTES } from '../../engine/lexing/kernel/memory.ts';
import { language } from '../../engine/lexing/languages.ts';
import { sniff, toUtf8 } from '../../engine/lexing/sniff.ts';
import { notebookSections } from '../../engine/units/notebook.ts';
import { recognise } from '../../engine/units/recognise.ts';
import type { Unit } from '../../engine/units/unit.ts';
import { emptyFacts, type FileFacts } from './file-facts.ts';
import { readGo } from './go.ts';
import { readJava } from './java.ts';
import { readJavaScript } from './javascript.ts';
import { readPython } from './python.ts';
import { readR } from './r.ts';
import { Tokens } from './tokens.ts';

/**
 * Raise it when the same bytes give other facts: what is kept by blob is then read again.
 *
 *     1  first
 *     2  what a file offers is kept as well
 *     3  a notebook's language is that of its first cell which may import something
 */
export const READER_VERSION = 3;
/** Bytes. The largest hand-written module of fourteen repositories has 330 kB. */
const LARGEST = Math.min(4 << 20, MOST_BYTES);

const READ = new Set(['python', 'javascript', 'typescript', 'tsx', 'go', 'java', 'scala', 'r']);

/** Whether files of this language say what they import; `notebook` for notebooks. */
export const saysImports = (languageId: string | null): boolean => languageId !== null && READ.has(languageId);

let scanner: KernelScanner | null = null;

export function readFileFacts(path: string, bytes: Uint8Array): FileFacts {
  if (bytes.length > LARGEST) return emptyFacts('');
  const verdict = sniff(path, bytes);
  if (verdict.notAnalysed !== null || verdict.setApart === 'minified') return emptyFacts('');
  let code = verdict.encoding === 'utf8' ? bytes : toUtf8(bytes, verdict.encoding);
  let sections = [{ languageId: verdict.languageId ?? '', start: 0, end: code.length, cell: -1 }];
  if (verdict.languageId === 'notebook') {
    const source = notebookSections(code);
    if ('reason' in source) return emptyFacts('');
    code = source.bytes;
    sections = source.sections;
  }
  if (code.length > LARGEST) return emptyFacts('');
  // A notebook may begin with a cell of shell that installs what the others import.
  const first = sections.find(({ languageId }) => READ.has(languageId)) ?? sections[0];
  const facts = emptyFacts(first?.languageId ?? '');
  scanner ??= new KernelScanner();
  // The scanner reads from its own memory; nothing that follows refers to it once facts are made.
  const own = scanner.take(code);
  for (const { languageId, start, end, cell } of sections) {
    if (!READ.has(languageId)) continue;
    const tables = language(languageId);
    scanner.scan(own, start, end, tables, scanner.tokens);
    const tokens = new Tokens(own, scanner.tokens);
    if (languageId === 'python') {
      const units: Unit[] = [];
      recognise(own, scanner.tokens, tables.sheet, units);
      readPython(tokens, units, cell, facts);
    } else if (languageId === 'go') readGo(tokens, facts);
    else if (languageId === 'java' || languageId === 'scala') readJava(tokens, languageId === 'scala', facts);
    else if (languageId === 'r') readR(tokens, cell, facts);
    else readJavaScript(tokens, facts);
  }
  return facts;
}
