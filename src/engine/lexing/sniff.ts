/**
 * What a file is, told from its name *and* its content, since names lie: time series and translations end in `.ts`,
 * binaries in `.py`, JSON in `.js`, and whole folders of stubs are written by a generator.
 *
 *     head (up to 8 KiB) ──► encoding, binary, pointer, data, `#!` line, header comments
 *     three samples of 2 KiB ──► line length and white space (minified), letters and digits (data)
 *
 * Bounded whatever the file's size, and almost all of it on bytes: text is decoded only where a header comment holds a
 * suspicious word. Lexing a file must stay fifty times as dear as sniffing it.
 *
 * What generators write into headers is the knowledge of GitHub's linguist and of the generators' documentation, in
 * our own words. Path rules are in `path-rules.ts`: a verdict here belongs to a blob, wherever it lies (except that its
 * name picks the language).
 */
import { sheetForInterpreter, sheetForPath, sheets } from './languages.ts';
import type { ReasonCode } from './reasons.ts';
import type { LanguageSheet } from './sheet.ts';

export type Encoding = 'utf8' | 'utf16le' | 'utf16be';

export interface Verdict {
  /** Id of a data sheet, `notebook` for Jupyter notebooks (whose cells name their language), or null. */
  languageId: string | null;
  /** Why nothing should be read from the file; null when it should. */
  notAnalysed: ReasonCode | null;
  /** Why its units should not count among clones; null for ordinary code. */
  setApart: ReasonCode | null;
  encoding: Encoding;
}

const HEAD = 8192;
/** Looked at byte by byte for control characters; after it, every 64th byte up to `HEAD`. */
const PROBE = 192;
const STRIDE = 64;
const SAMPLE = 2048;
/** Generator headers stand on top; the longest preambles seen before one (licence, lint switches) have 30 lines. */
const HEADER_LINES = 40;
const HEADER_BYTES = 6144;
/** How far beyond them a word may reach that is looked for where they end. */
const LONGEST_SIGN = 128;

/**
 * Judges `bytes`, the whole content of the file at `path`. Pure, never throws, cost bounded by constants.
 *
 * @param mentionsGenerator a quicker answer to whether "generated" (in any case) or "Bison" may stand in so many first
 *   bytes and lines of the file; the header is read line by line only then
 */
export function sniff(
  path: string,
  bytes: Uint8Array,
  mentionsGenerator?: (size: number, lines: number) => boolean,
): Verdict {
  const verdict: Verdict = { languageId: null, notAnalysed: null, setApart: null, encoding: 'utf8' };
  const refuse = (reason: ReasonCode): Verdict => {
    verdict.notAnalysed = reason;
    return verdict;
  };
  if (bytes.length === 0) return refuse('empty');

  let encoding = encodingOf(bytes);
  if (encoding === null) return refuse('binary');
  verdict.encoding = encoding;
  if (encoding !== 'utf8') {
    mentionsGenerator = undefined;
    // What follows sees the head and samples as if the file were UTF-8; a few kilobytes are enough for every rule.
    const even = Math.min(bytes.length, 4 * HEAD) & ~1;
    bytes = toUtf8(bytes.subarray(0, even), encoding);
    encoding = 'utf8';
  }
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const top = skipSpace(bytes, start, Math.min(bytes.length, HEAD));
  if (top >= bytes.length) return refuse('empty');
  if (top >= HEAD) return refuse('data'); // eight kilobytes of white space
  if (isPointer(bytes, top)) return refuse('lfs-pointer');

  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = extensionOf(name);
  if (extension === '.ipynb') {
    if (bytes[top] !== OPEN_BRACE) return refuse('malformed-notebook');
    verdict.languageId = 'notebook';
    return verdict;
  }
  if (isPipelineDefinition(extension, bytes, top)) {
    verdict.setApart = 'compiled-pipeline';
    return refuse('other-language');
  }
  const sheet = languageOf(path, extension, bytes, start, top);
  if (sheet === null) return refuse('other-language');
  verdict.languageId = sheet.id;
  if (isMarkupOrJson(bytes, top, sheet)) return refuse('data');
  if ((extension === '.ts' || extension === '.tsx') && isTimeSeries(bytes, top)) return refuse('data');

  const texture = looksWritten(bytes, top, sheet.family === 'javascript' ? 8 : 4) ? written : textureOf(bytes, top);
  if (texture.data) return refuse('data');
  if (texture.longLines) {
    if (sheet.family !== 'javascript') return refuse('data');
    verdict.setApart = 'minified';
  } else if (sheet.family === 'javascript' && texture.dense) verdict.setApart = 'minified';
  if (
    verdict.setApart === null &&
    (mentionsGenerator === undefined ||
      mentionsGenerator(Math.min(bytes.length, start + HEADER_BYTES + LONGEST_SIGN), HEADER_LINES)) &&
    isGenerated(bytes, start, sheet)
  ) {
    verdict.setApart = 'generated';
  }
  if (verdict.setApart === null && sheet.family === 'javascript' && isBundle(bytes, top)) verdict.setApart = 'minified';
  return verdict;
}

const OPEN_BRACE = 123;
const OPEN_SQUARE = 91;
const HASH = 35;
const AT = 64;
const LESS = 60;

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode.apply(null, bytes.subarray(from, Math.min(to, bytes.length)) as unknown as number[]);

function skipSpace(bytes: Uint8Array, at: number, end: number): number {
  while (at < end && (bytes[at] <= 32 || bytes[at] === 127)) at++;
  return at;
}

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  if (at + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Null for content that is no text. */
function encodingOf(bytes: Uint8Array): Encoding | null {
  const first = bytes[0];
  if (first === 0xff && bytes[1] === 0xfe) {
    return bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0 ? null : 'utf16le';
  }
  if (first === 0xfe && bytes[1] === 0xff) return 'utf16be';
  // Text has next to no control characters; escape sequences and form feeds do occur.
  const probe = Math.min(bytes.length, PROBE);
  let control = 0;
  let nul = 0;
  for (let i = 0; i < probe; i++) {
    const c = bytes[i];
    if (c < 32 && (c < 9 || c > 13) && c !== 27) {
      control++;
      if (c === 0) nul++;
    }
  }
  if (nul > 0) return utf16ByStatistics(bytes.subarray(0, HEAD));
  if (control * 10 > probe) return null;
  // Git looks for NUL in all of the first 8,000 bytes, which alone would cost five times what all of this does.
  const head = Math.min(bytes.length, HEAD);
  for (let i = probe; i < head; i += STRIDE) if (bytes[i] === 0) return null;
  if (first < 9 || first > 126 || magicLetters.includes(first)) {
    for (const magic of magics) if (startsWith(bytes, 0, magic)) return null;
  }
  return 'utf8';
}

/** Formats whose first kilobytes may happen to hold no NUL. */
const magics = [
  '%PDF-',
  '\x1f\x8b',
  '\x89PNG',
  '\x89HDF',
  'GIF8',
  '\xff\xd8\xff',
  'PK\x03\x04',
  '\x7fELF',
  'BZh9',
  '\xfd7zXZ',
  'PAR1\x15',
  '\x93NUMPY',
  '\x80\x04\x95',
];
const magicLetters = [0x1f, 0x25, 0x42, 0x47, 0x50];

/** UTF-16 without a byte order mark: in Western code every other byte is NUL and hardly any on the other side. */
function utf16ByStatistics(head: Uint8Array): Encoding | null {
  const probe = Math.min(head.length, 1024) & ~1;
  if (probe < 8) return null;
  let even = 0;
  let odd = 0;
  let printable = 0;
  for (let i = 0; i < probe; i += 2) {
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
    const c = head[i] === 0 ? head[i + 1] : head[i];
    if ((c >= 32 && c < 127) || (c >= 9 && c <= 13)) printable++;
  }
  const pairs = probe / 2;
  if (printable < pairs * 0.7) return null;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf16be';
  return null;
}

/** Git LFS, its predecessor, and git-annex. */
function isPointer(bytes: Uint8Array, top: number): boolean {
  if (bytes.length > 1024) return false;
  if (startsWith(bytes, top, 'version https://git-lfs.github.com/spec/')) return true;
  if (startsWith(bytes, top, 'version https://hawser.github.com/spec/')) return true;
  return startsWith(bytes, top, '/annex/objects/');
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

const byId = new Map(sheets.map((sheet) => [sheet.id, sheet] as const));

/** `job.py.j2`, `deploy.sh.tmpl`: a template of a file is judged by the name below. */
const templateExtensions = new Set(['.j2', '.jinja', '.jinja2', '.tmpl', '.tpl', '.template', '.in']);

function languageOf(
  path: string,
  extension: string,
  bytes: Uint8Array,
  start: number,
  top: number,
): LanguageSheet | null {
  let sheet = sheetForPath(path);
  if (sheet === null && templateExtensions.has(extension)) {
    sheet = sheetForPath(path.slice(0, path.length - extension.length));
  }
  if (bytes[start] === HASH && bytes[start + 1] === 33) {
    const interpreter = interpreterOf(bytes, start + 2);
    const claimed = interpreter === null ? null : claimedBy(interpreter);
    if (claimed !== null) return sheet === null || sheet.family !== claimed.family ? claimed : sheet;
    if (interpreter !== null && otherInterpreters.test(interpreter)) return null;
    return sheet;
  }
  if (extension === '.h' && sheet !== null) return headerLanguage(bytes) ?? null;
  if (sheet !== null) return sheet;
  if (extension === '.inc') return includeLanguage(bytes, top);
  if (extension === '') return modelineLanguage(bytes, top);
  return null;
}

/** Languages that Spolia has no sheet for but that hide behind `.sh` or no extension. */
const otherInterpreters =
  /^(?:perl|ruby|g?awk|nawk|mawk|sed|expect|tclsh|wish|fish|php|lua|make|osascript|pwsh|powershell|elixir|escript|guile|groovy|swift|julia|nix-shell|execlineb)[\d.]*$/;

/** The program that a `#!` line runs: past `env`, its options and assignments; without folders. */
function interpreterOf(bytes: Uint8Array, at: number): string | null {
  let end = bytes.subarray(at, at + 256).indexOf(10);
  end = end < 0 ? Math.min(bytes.length, at + 256) : at + end;
  const words = latin1(bytes, at, end)
    .trim()
    .split(/[\s\0]+/);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const program = word.slice(word.lastIndexOf('/') + 1);
    if (i > 0 && (word.startsWith('-') || /^\w+=/.test(word))) {
      // `env -S"python3 -u"` and `--split-string=python3` carry the program inside the option.
      const inside = /^(?:-S|-vS|--split-string=)["']?([\w./+-]+)/.exec(word)?.[1];
      if (inside !== undefined) return inside.slice(inside.lastIndexOf('/') + 1);
      continue;
    }
    if (program === 'env' || program === 'busybox' || program === '') continue;
    if (program === 'uv' || program === 'uvx' || program === 'pipx') return 'python3'; // `uv run --script`
    return program.replace(/\.exe$/i, '');
  }
  return null;
}

/** `python3.11` and `bash5` are claimed as `python` and `bash`. */
function claimedBy(interpreter: string): LanguageSheet | null {
  return (
    sheetForInterpreter(interpreter) ??
    sheetForInterpreter(interpreter.toLowerCase()) ??
    sheetForInterpreter(interpreter.toLowerCase().replace(/-?[\d.]+\w?$/, ''))
  );
}

/** C++ if anything says so that C cannot say; null for Objective-C. C's own guards (`extern "C"`) say nothing. */
function headerLanguage(bytes: Uint8Array): LanguageSheet | null {
  const c = byId.get('c') ?? byId.get('cpp') ?? null;
  const cpp = byId.get('cpp');
  const text = latin1(bytes, 0, HEAD);
  if (/^[ \t]*@(?:interface|protocol|class|import)\b/m.test(text)) return null;
  if (cpp === undefined) return c;
  const plus =
    /^[ \t]*(?:inline\s+)?namespace\b|^[ \t]*template\s*<|^[ \t]*class\s+\w+|^[ \t]*(?:public|private|protected)\s*:|\bstd::|\bconstexpr\b|\bnullptr\b|^[ \t]*using\s+(?:namespace\b|\w+\s*=)|^[ \t]*#[ \t]*include\s*<[a-z_]+>|\boperator\s*[=+<([]/m;
  return plus.test(text) ? cpp : c;
}

function includeLanguage(bytes: Uint8Array, top: number): LanguageSheet | null {
  const text = latin1(bytes, top, top + 2048);
  if (text.startsWith('<')) return null;
  if (/^[ \t]*#[ \t]*(?:include|define|if|ifdef|ifndef|pragma)\b/m.test(text)) return headerLanguage(bytes);
  if (/^[ \t]*(?:create|select|insert|with|drop|alter)\s+\w+/im.test(text) && text.includes(';'))
    return byId.get('sql') ?? null;
  return null;
}

/** Emacs' and Vim's mode lines, for files without extension and `#!` line. */
function modelineLanguage(bytes: Uint8Array, top: number): LanguageSheet | null {
  const text = latin1(bytes, top, top + 200);
  const mode = /-\*-(?:.*?mode:)?\s*([\w+-]+)\s*(?:;.*)?-\*-|\bvim?:.*?\b(?:ft|filetype|syntax)=(\w+)/i.exec(text);
  const named = mode?.[1] ?? mode?.[2];
  if (named === undefined) return null;
  const id = named.toLowerCase();
  return byId.get(id) ?? sheetForInterpreter(id) ?? null;
}

/** Kubeflow's intermediate representation and Argo workflows, as YAML or JSON. */
function isPipelineDefinition(extension: string, bytes: Uint8Array, top: number): boolean {
  if (extension !== '.yaml' && extension !== '.yml' && extension !== '.json') return false;
  if (startsWith(bytes, top, '# PIPELINE DEFINITION')) return true;
  const text = latin1(bytes, top, top + 4096);
  if (/pipelines\.kubeflow\.org\/(?:kfp_sdk_version|pipeline_compilation_time)/.test(text)) return true;
  return /"?(?:pipelineSpec|deploymentSpec)"?\s*:/.test(text) && /"?executors"?\s*:/.test(text);
}

/** XML, HTML, PHP and JSON under the name of a language in which none of them can begin a file. */
function isMarkupOrJson(bytes: Uint8Array, top: number, sheet: LanguageSheet): boolean {
  const c = bytes[top];
  if (c === LESS) {
    const text = latin1(bytes, top, top + 64).toLowerCase();
    if (/^<(?:\?xml|\?php|!doctype|!--|html|head|body|ts[ >]|svg[ >]|table[ >]|div[ >])/.test(text)) {
      // JSX may begin with an element, though no module does; a comment of HTML begins some scripts of old.
      return !(text.startsWith('<!--') && sheet.family === 'javascript');
    }
    return false;
  }
  if (c !== OPEN_BRACE && c !== OPEN_SQUARE) return false;
  const text = latin1(bytes, top, top + 512);
  if (/^\{\s*"(?:[^"\\\n]|\\.)*"\s*:/.test(text)) return true;
  return /^\[\s*(?:\{\s*"(?:[^"\\\n]|\\.)*"\s*:|\[\s*[-\d"]|-?\d[\d.eE+-]*\s*,)/.test(text);
}

/** Sets of time series (`@problemName …`, `@data`, then numbers) with an optional preamble of `#` or `%` comments. */
function isTimeSeries(bytes: Uint8Array, top: number): boolean {
  const c = bytes[top];
  if (c === HASH && bytes[top + 1] !== 33) return true; // TypeScript has no such comment
  if (c !== AT && c !== 37) return false;
  const text = latin1(bytes, top, top + HEAD);
  return /^@(?:problemname|relation|timestamps|timestamp|univariate|missing|equallength|serieslength|dimensions?|classlabel|targetlabel)\s+\S|^@data\s*$/im.test(
    text,
  );
}

interface Texture {
  /** Numbers and separators all over. */
  data: boolean;
  /** Lines no person writes. */
  longLines: boolean;
  /** Hardly any white space. */
  dense: boolean;
}

const written: Texture = { data: false, longLines: false, dense: false };

/** The quick answer for nearly every file: it begins with words, and wherever one looks a line ends soon. */
function looksWritten(bytes: Uint8Array, top: number, places: number): boolean {
  if (!hasWord(bytes, top, Math.min(bytes.length, top + 256))) return false;
  const size = bytes.length - top;
  if (size < 512) return true;
  for (let i = 1; i <= places; i++) {
    let at = top + Math.floor((size * i) / (places + 1));
    const until = Math.min(bytes.length, at + 120);
    while (at < until && bytes[at] !== 10 && bytes[at] !== 13) at++;
    if (at === until) return false;
  }
  return true;
}

/**
 * Counts in samples from the start, the middle and the end. Licence headers are prose at the start of minified files, so
 * the start counts for line length only in files too small for other samples.
 */
function textureOf(bytes: Uint8Array, top: number): Texture {
  const size = bytes.length - top;
  const texture: Texture = { data: false, longLines: false, dense: false };
  if (size < 512) return texture;
  let letters = 0;
  let digits = 0;
  let breaks = 0;
  let blanks = 0;
  let structure = 0;
  let seen = 0;
  let samplesWithBreak = 0;
  let samples = 0;
  const look = (from: number, to: number): void => {
    let here = 0;
    for (let i = from; i < to; i++) {
      const c = bytes[i];
      if (c <= 32) {
        blanks++;
        if (c === 10 || c === 13) here++;
      } else if (c < 58) {
        if (c >= 48) digits++;
        else if (c === 40 || c === 41) structure++;
      } else if (c === 59 || c === 61 || c === 123 || c === 125) structure++;
      else if ((c | 32) >= 97 && (c | 32) <= 122) letters++;
      else if (c >= 128) letters++;
    }
    breaks += here;
    seen += to - from;
    samples++;
    if (here > 0) samplesWithBreak++;
  };
  if (size <= 3 * SAMPLE) look(top, bytes.length);
  else {
    // The longer the file, the more samples: a generated table may be long in one place only.
    const count = size > 1 << 20 ? 16 : size > 1 << 16 ? 6 : 2;
    const width = count > 2 ? SAMPLE / 2 : SAMPLE;
    for (let i = 1; i <= count; i++) {
      const at = top + Math.floor(((size - width) * i) / count);
      look(at, at + width);
    }
  }
  // Tables of numbers inside code are code; a file of numbers has no words at all.
  texture.data = letters * 50 < seen && digits * 4 > seen && !hasWord(bytes, top, Math.min(bytes.length, top + 1024));
  const line = seen / (breaks + 1);
  texture.longLines =
    samples > 2 ? samplesWithBreak * 4 < samples && line > 600 : breaks === 0 ? seen >= 2 * SAMPLE : line > 1500;
  // Code by people has 15 to 45 % white space; minifiers leave 2 to 8 %, and 10 to 25 % of ( ) { } ; =, which word lists
  // in regular expressions and the outlines of pictures have not.
  texture.dense = line > 200 && blanks * 10 < seen && structure * 16 > seen;
  return texture;
}

/** Whether any four letters (or bytes of other scripts) stand together. */
function hasWord(bytes: Uint8Array, from: number, to: number): boolean {
  let run = 0;
  for (let i = from; i < to; i++) {
    const c = bytes[i] | 32;
    if ((c >= 97 && c <= 122) || c >= 128) {
      if (++run === 4) return true;
    } else run = 0;
  }
  return false;
}

/** Module bundlers' run-time, which precedes the modules they pack. */
function isBundle(bytes: Uint8Array, top: number): boolean {
  if (bytes.length < 2048) return false;
  const c = bytes[top];
  if (c !== 33 && c !== 40 && c !== 47 && c !== 118 && c !== 34 && c !== 39) return false; // ! ( / v " '
  const text = latin1(bytes, top, top + 1500);
  return /webpackBootstrap|webpackUniversalModuleDefinition|\(self\.webpackChunk|__webpack_require__|^\(function e\(t,\s?n,\s?r\)|^parcelRequire\s*=|^!function\(\w(?:,\w)*\)\{/.test(
    text,
  );
}

/** Lines of comment found by {@link isGenerated}: begin, end, bits. -1 for a line that is none. */
const lineFrom = new Int32Array(HEADER_LINES);
const lineTo = new Int32Array(HEADER_LINES);
const lineBits = new Uint8Array(HEADER_LINES);
const SUSPICIOUS = 1;
const AFTER_CODE = 2;

/**
 * Whether the header says that a tool wrote the file.
 *
 * The header is what stands before the first code: comments, a module's docstring, blank lines. After the first code only
 * comments at the left margin count, and for a few lines only, so that a generator that *emits* such a phrase is not taken
 * for its output.
 */
function isGenerated(bytes: Uint8Array, start: number, sheet: LanguageSheet): boolean {
  const end = Math.min(bytes.length, start + HEADER_BYTES);
  const python = sheet.family === 'python';
  let codeLines = sheet.units === 'java' ? HEADER_LINES : 8; // Java's annotation follows the imports
  let pos = start;
  let leading = true;
  let close = ''; // what ends the block comment or docstring we are in
  let suspicious = false;
  let count = 0;
  while (count < HEADER_LINES && pos < end && codeLines > 0) {
    let at = pos;
    while (at < end && (bytes[at] === 32 || bytes[at] === 9)) at++;
    const indented = at > pos;
    const c = at < end ? bytes[at] : 10;
    let isComment = close !== '';
    let stop = at;
    if (!isComment && c !== 10 && c !== 13) {
      const next = bytes[at + 1];
      if (c === HASH || c === 59 || c === 37) isComment = true;
      else if ((c === 47 && next === 47) || (c === 45 && next === 45)) isComment = true;
      else if (c === 47 && next === 42) close = '*/';
      else if (c === OPEN_BRACE && next === HASH) close = '#}';
      else if (c === LESS && startsWith(bytes, at, '<!--')) close = '-->';
      else if (python && leading) {
        const quote = c === 34 || c === 39 ? at : at + 1;
        const q = bytes[quote];
        if ((q === 34 || q === 39) && bytes[quote + 1] === q && bytes[quote + 2] === q) {
          close = q === 34 ? '"""' : "'''";
          stop = quote + 1;
        }
      }
      if (close !== '') {
        isComment = true;
        stop += 2;
      } else if (!isComment) {
        if (c === AT && annotated(bytes, at)) return true;
        if (!isPragma(bytes, at)) {
          leading = false;
          codeLines--;
        }
      }
    }
    lineFrom[count] = -1;
    lineBits[count] = 0;
    const lineEnd = endOfLine(bytes, stop, end);
    if (isComment && (leading || !indented || close !== '')) {
      let text = latin1(bytes, stop, lineEnd);
      const closed = close === '' ? -1 : text.indexOf(close);
      if (closed >= 0) {
        text = text.slice(0, closed);
        close = '';
      }
      if (text.includes('made by GNU Bison')) return true;
      if (leading || !indented) {
        lineFrom[count] = at;
        lineTo[count] = stop + text.length;
        lineBits[count] = leading ? 0 : AFTER_CODE;
        if (/generated/i.test(text)) {
          lineBits[count] |= SUSPICIOUS;
          suspicious = true;
        }
      }
    }
    // What follows a comment on its line, and code, is of no interest here.
    pos = lineEnd + 1;
    count++;
  }
  return suspicious && headerSaysGenerated(bytes, count);
}

/** The line feed at `from` or after it; `end` where there is none before. */
function endOfLine(bytes: Uint8Array, from: number, end: number): number {
  const at = bytes.subarray(from, end).indexOf(10);
  return at < 0 ? end : from + at;
}

/** Reads the lines around each suspicious one; a phrase does not run across lines that are no comment. */
function headerSaysGenerated(bytes: Uint8Array, count: number): boolean {
  for (let i = 0; i < count; i++) {
    if ((lineBits[i] & SUSPICIOUS) === 0) continue;
    let text = '';
    for (let j = Math.max(0, i - 2); j < Math.min(count, i + 5); j++) {
      if (lineFrom[j] >= 0) text += `\n${latin1(bytes, lineFrom[j], Math.min(lineTo[j], lineFrom[j] + 400))}`;
      else if (j < i) text = '';
      else break;
    }
    if (saysGenerated(text, (lineBits[i] & AFTER_CODE) !== 0)) return true;
  }
  return false;
}

/** Statements that stand before a header comment without being code: `'use strict'`, a package clause, `<?xml`. */
function isPragma(bytes: Uint8Array, at: number): boolean {
  const c = bytes[at];
  if (c === 39 || c === 34) return startsWith(bytes, at + 1, 'use strict');
  return c === 112 && startsWith(bytes, at, 'package ');
}

/** Java's annotation, fully qualified or imported. */
function annotated(bytes: Uint8Array, at: number): boolean {
  return /^@(?:(?:javax|jakarta)\.annotation\.(?:processing\.)?)?Generated\b/.test(latin1(bytes, at, at + 64));
}

const noEditing =
  /\b(?:do not|don'?t|not be|never|not intended to be)\s+(?:be\s+)?(?:manually\s+)?(?:edit|modif|chang|touch|alter)/;
/** A code assistant is an author, not a generator whose output is rebuilt. */
const assistants =
  /generated (?:by|with|using) (?:an? )?(?:ai\b|chatgpt|gpt|openai\b(?! ?generator)|copilot|github copilot|claude|gemini|codex|cursor|llm|large language)/;

/** `text` is a few lines of one comment, its delimiters included. */
function saysGenerated(text: string, strict: boolean): boolean {
  const said = ` ${text.toLowerCase().replace(/[\s*#/;%"'`!|=_]+/g, ' ')} `;
  if (/code generated .{0,200}do not edit/.test(said)) return true;
  if (/^\W*@generated\b/im.test(text)) return true;
  if (assistants.test(said)) return false;
  if (/\bgenerated\b/.test(said) || /generated\b/.test(said)) {
    if (/auto-? ?(?:matically )?-?generated/.test(said) && noEditing.test(said)) return true;
    if (/generated (?:by|from|with|using|file|code|automatically)/.test(said) && noEditing.test(said)) return true;
    if (/(?:machine|this file is|file was|file is|code is|code was) generated/.test(said) && noEditing.test(said))
      return true;
  }
  if (strict) return false;
  if (
    /\b(?:this|the following) (?:\w+ )?(?:file|code|class|module|header|script|source|document|interface|migration|client|package|dag) (?:(?:was|is|has been|were) )?(?:auto-? ?generated|automatically generated|(?:auto-? ?|automatically )?generated (?:by|from|using|with|automatically))/.test(
      said,
    )
  ) {
    return true;
  }
  if (
    /generated (?:by|from|with|using):? (?:the )?(?:protocol buffer|grpc|protoc|protobuf|swagger|openapi|https:? ?openapi|https:? ?github\.com swagger|openapi-generator|datamodel-codegen|thrift|avro|antlr|javacc|cython|swig|sip\b|pybind|django \d|flex\b|bison|qt|pyuic|reading ui file|rcpp|roxygen2|nbdev|jupytext|nbconvert|sphinx|peg\.js|haxe|coffeescript|ragel|mockery|mockgen|go-bindata|go-swagger|client-gen|deepcopy-gen|lister-gen|informer-gen|controller-gen|conversion-gen|stringer|sqlc|sqlalchemy-codegen|sqlacodegen|graphql|apollo|relay|prisma|smithy|autorest|kfp|kubeflow|metaflow|elyra|snips|pg_dump|mysqldump)/.test(
      said,
    )
  ) {
    return true;
  }
  if (
    /\b(?:autogenerated|auto-generated|automatically generated) by (?:avro|thrift|the command|running|the script|make|\w+ compiler|\w+-gen)/.test(
      said,
    )
  )
    return true;
  if (/a lexical scanner generated by flex/.test(said)) return true;
  return false;
}

/**
 * The same text in UTF-8, without a byte order mark. Lone surrogates become U+FFFD, a last odd byte is dropped; byte
 * offsets of tokens then count in what is returned.
 */
export function toUtf8(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding === 'utf8') return bytes;
  const low = encoding === 'utf16le' ? 0 : 1;
  const high = 1 - low;
  const count = bytes.length >> 1;
  const out = new Uint8Array(count * 3);
  let n = 0;
  let i = count > 0 && bytes[low] === 0xff && bytes[high] === 0xfe ? 1 : 0;
  for (; i < count; i++) {
    let c = bytes[2 * i + low] | (bytes[2 * i + high] << 8);
    if (c >= 0xd800 && c < 0xe000) {
      const d = i + 1 < count ? bytes[2 * i + 2 + low] | (bytes[2 * i + 2 + high] << 8) : 0;
      if (c < 0xdc00 && d >= 0xdc00 && d < 0xe000) {
        c = 0x10000 + ((c - 0xd800) << 10) + (d - 0xdc00);
        i++;
        out[n++] = 0xf0 | (c >> 18);
        out[n++] = 0x80 | ((c >> 12) & 63);
        out[n++] = 0x80 | ((c >> 6) & 63);
        out[n++] = 0x80 | (c & 63);
        continue;
      }
      c = 0xfffd;
    }
    if (c < 0x80) out[n++] = c;
    else if (c < 0x800) {
      out[n++] = 0xc0 | (c >> 6);
      out[n++] = 0x80 | (c & 63);
    } else {
      out[n++] = 0xe0 | (c >> 12);
      out[n++] = 0x80 | ((c >> 6) & 63);
      out[n++] = 0x80 | (c & 63);
    }
  }
  return out.subarray(0, n);
}
