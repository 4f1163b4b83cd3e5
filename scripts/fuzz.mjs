#!/usr/bin/env node
/**
 * Fuzzes every lexer and unit recogniser (and the sniffing and the notebook reader before them) through dist/engine.
 *
 *     node scripts/fuzz.mjs [--count 1000000] [--seconds N] [--seed 1] [--only LANGUAGE] [--input I]
 *         [--engine dist/engine]
 *
 * Input I of seed S is always the same bytes, so a failure is repeated with `--seed S --input I`; it is shrunk before it
 * is printed. What must hold for every byte sequence:
 *
 * - the kernel in WebAssembly says what its judges in JavaScript say;
 * - nothing throws, and nothing takes longer than {@link slack} ms plus a microsecond per byte (about a hundred times
 *   what lexing costs; a slow input is timed three times before it counts);
 * - tokens lie inside the section, in order, without overlap; lines never go back; bracket partners point at each other;
 * - units lie inside the tokens, in order of `first`, children inside their parent, siblings apart; lines and
 *   documentation inside the section.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { notebook, snippets } from './fuzz-snippets.mjs';

const given = { count: '1000000', seconds: '', seed: '1', only: '', input: '', engine: '' };
for (let i = 2; i < process.argv.length; i += 2) {
  const name = process.argv[i].slice(2);
  if (!(name in given)) {
    console.error(
      'node scripts/fuzz.mjs [--count N] [--seconds N] [--seed S] [--only LANGUAGE] [--input I] [--engine DIR]',
    );
    process.exit(2);
  }
  given[name] = process.argv[i + 1];
}
const own = path.join(path.dirname(fileURLToPath(import.meta.url)), '../dist/engine');
const engine = given.engine ? path.resolve(given.engine) : own;
if (!existsSync(path.join(engine, 'lexing/scanner.js'))) {
  console.error('dist/engine is missing: npm run build');
  process.exit(2);
}
const load = (file) => import(pathToFileURL(path.join(engine, file)).href);
const { sheets, language } = await load('lexing/languages.js');
const { Scanner } = await load('lexing/scanner.js');
const { TokenBuffer, tokenArrays } = await load('lexing/tokens.js');
const { recognise } = await load('units/recognise.js');
const { sniff } = await load('lexing/sniff.js');
const { KernelScanner } = await load('lexing/kernel/kernel-scanner.js');
const { recognisePythonInKernel } = await load('units/python-kernel.js');
const { notebookSections } = await load('units/notebook.js');

const seed = Number(given.seed);
const slack = 60;
const ids = sheets.map((s) => s.id).filter((id) => !given.only || id === given.only);
const bare = ids.filter((id) => !snippets[id]);
if (bare.length > 0) console.error(`no snippet for ${bare.join(', ')}: add one to fuzz-snippets.mjs`);

/** mulberry32: small, seedable, good enough to choose bytes. */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const encoder = new TextEncoder();
const latin1 = (text) => Uint8Array.from(text, (c) => c.charCodeAt(0) & 255);
const soups = new Map();
/** The words, delimiters and operators a language reacts to, from its own data sheet. */
function soupOf(sheet) {
  let words = soups.get(sheet.id);
  if (!words) {
    const common = [
      ...'()[]{};:,.=<>/\\"\'`#$@!?*+-&|%^~ \t\n0',
      '\n    ',
      '\n\t',
      '\r\n',
      '\r',
      'x',
      'é',
      '1e9',
      '\u0000',
      'name',
      'self',
    ];
    words = [...sheet.keywords, ...sheet.operators, ...common, ...common, ...Object.keys(sheet.stringPrefixes ?? {})];
    for (const s of sheet.strings) words.push(s.open, s.open, s.close ?? s.open, s.interpolation ?? s.open);
    for (const c of sheet.lineComments ?? []) words.push(c);
    for (const c of sheet.blockComments ?? []) words.push(c.open, c.close);
    soups.set(sheet.id, words);
  }
  return words;
}

const pick = (r, list) => list[Math.floor(r() * list.length)];
/** Mostly short, now and then long: most bugs need few bytes, the quadratic ones need many. */
const length = (r, most) => Math.floor(most ** (0.2 + 0.8 * r()));

const kinds = {
  bytes: (r) => Uint8Array.from({ length: length(r, 600) }, () => Math.floor(r() * 256)),
  ascii: (r) => Uint8Array.from({ length: length(r, 600) }, () => 9 + Math.floor(r() * 118)),
  soup: (r, sheet) =>
    encoder.encode(
      Array.from({ length: length(r, 200) }, () => pick(r, soupOf(sheet)) + (r() < 0.5 ? ' ' : '')).join(''),
    ),
  mutant: (r, sheet) => {
    let text = pick(r, snippets[sheet.id] ?? snippets.python);
    for (let n = 1 + Math.floor(r() * 8); n > 0; n--) {
      const a = Math.floor(r() * text.length);
      const b = Math.min(text.length, a + length(r, 80));
      const how = r();
      if (how < 0.25) text = text.slice(0, a) + text.slice(b);
      else if (how < 0.5) text = text.slice(0, a) + pick(r, soupOf(sheet)) + text.slice(a);
      else if (how < 0.65) text = text.slice(0, b) + text.slice(a);
      else if (how < 0.8) text = text.slice(0, a) + String.fromCharCode(Math.floor(r() * 256)) + text.slice(a + 1);
      else if (how < 0.9) {
        const other = pick(r, pick(r, Object.values(snippets)));
        text = text.slice(0, a) + other.slice(Math.floor(r() * other.length)) + text.slice(b);
      } else text = text.slice(0, a);
    }
    return r() < 0.5 ? encoder.encode(text) : latin1(text);
  },
  nested: (r, sheet) => {
    const depth = length(r, 3000);
    const opener = Array.from({ length: 1 + Math.floor(r() * 3) }, () => pick(r, soupOf(sheet))).join(
      r() < 0.5 ? ' ' : '',
    );
    const closer = r() < 0.5 ? pick(r, [')', ']', '}', '"', "'", '`', '\n', 'end']) : '';
    return encoder.encode(opener.repeat(depth) + pick(r, soupOf(sheet)) + closer.repeat(depth));
  },
  /** One motif over and over: what is quadratic shows here. */
  long: (r, sheet) => {
    const motif =
      r() < 0.4
        ? pick(r, snippets[sheet.id] ?? snippets.python)
        : Array.from({ length: 1 + Math.floor(r() * 4) }, () => pick(r, soupOf(sheet))).join('');
    const wanted = 20_000 + Math.floor(r() * 200_000);
    return encoder.encode(motif.repeat(Math.ceil(wanted / Math.max(1, motif.length))));
  },
};

function make(index) {
  const r = random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const sheet = language(ids[index % ids.length]).sheet;
  const how = r();
  const kind =
    how < 0.15
      ? 'bytes'
      : how < 0.25
        ? 'ascii'
        : how < 0.55
          ? 'soup'
          : how < 0.9
            ? 'mutant'
            : how < 0.9985
              ? 'nested'
              : 'long';
  const bytes = kinds[kind](r, sheet);
  // A section somewhere inside the bytes: what lies around it must not be looked at.
  const before = r() < 0.2 ? Math.floor(r() * Math.min(40, bytes.length)) : 0;
  const after = r() < 0.2 ? Math.floor(r() * Math.min(40, bytes.length - before)) : 0;
  return { id: sheet.id, kind, bytes, start: before, end: bytes.length - after };
}

const scanner = new Scanner();
const tokens = new TokenBuffer(tokenArrays(64));
const kernel = new KernelScanner();

function must(holds, what) {
  if (!holds) throw new Error(what);
}

function lexed({ id, bytes, start, end }) {
  const tables = language(id);
  const units = [];
  tokens.reset();
  scanner.scan(bytes, start, end, tables, tokens);
  const before = tokens.count;
  recognise(bytes, tokens, tables.sheet, units);
  must(tokens.count === before, 'recognition changed the number of tokens');
  inKernel(bytes, start, end, tables, units);
  return units;
}

/** The kernel must find the same tokens and units. */
function inKernel(bytes, start, end, tables, units) {
  const taken = kernel.take(bytes);
  kernel.scan(taken, start, end, tables, kernel.tokens);
  const found = [];
  if (tables.sheet.units === 'python') recognisePythonInKernel(kernel, taken, found);
  else recognise(taken, kernel.tokens, tables.sheet, found);
  const { tokens: other } = kernel;
  for (const name of ['count', 'lines', 'commentCount']) must(other[name] === tokens[name], `kernel: ${name}`);
  for (const name of ['kind', 'flags', 'start', 'end', 'line', 'hash', 'partner']) {
    const [a, b] = [tokens[name], other[name]];
    for (let i = 0; i < tokens.count; i++) must(a[i] === b[i], `kernel: ${name} of token ${i}`);
  }
  for (let i = 0; i < 3 * tokens.commentCount; i++) must(tokens.comments[i] === other.comments[i], 'kernel: comments');
  must(JSON.stringify(found) === JSON.stringify(units), 'kernel: units');
}

function holds(input) {
  const began = performance.now();
  const units = lexed(input);
  const spent = performance.now() - began;
  const allowed = slack + input.bytes.length / 1000;
  if (spent > allowed) {
    const again = [0, 1, 2].map(() => {
      const from = performance.now();
      lexed(input);
      return performance.now() - from;
    });
    must(Math.min(...again) <= allowed, `slow: ${Math.min(...again).toFixed(0)} ms for ${input.bytes.length} bytes`);
  }
  const { start, end } = input;
  const n = tokens.count;
  for (let i = 0; i < n; i++) {
    must(tokens.start[i] >= (i ? tokens.end[i - 1] : start), `token ${i} begins before the end of the one before it`);
    must(tokens.end[i] > tokens.start[i] && tokens.end[i] <= end, `token ${i} is empty or leaves the section`);
    must(tokens.line[i] >= (i ? tokens.line[i - 1] : 1), `token ${i} goes back a line`);
    must(tokens.line[i] <= tokens.lines, `token ${i} lies after the last line`);
    must(tokens.kind[i] === tokens.hash[i] >>> 30, `token ${i} has a hash of another kind`);
    const p = tokens.partner[i];
    if (p !== -1)
      must(p >= 0 && p < n && p !== i && tokens.partner[p] === i, `bracket ${i} has a partner that does not know it`);
  }
  for (let i = 0; i < tokens.commentCount; i++) {
    must(tokens.comments[3 * i] >= start && tokens.comments[3 * i + 1] <= end, `comment ${i} leaves the section`);
    must(tokens.comments[3 * i] < tokens.comments[3 * i + 1], `comment ${i} is empty`);
  }
  const lastEnd = new Map();
  units.forEach((u, i) => {
    must(
      u.declared >= 0 && u.declared <= u.first && u.first < u.end && u.end <= n,
      `unit ${i} ${u.name}: tokens ${u.declared} ${u.first} ${u.end} of ${n}`,
    );
    must(u.body >= u.first && u.body <= u.end, `unit ${i} ${u.name}: body ${u.body} outside ${u.first}-${u.end}`);
    must(i === 0 || u.first >= units[i - 1].first, `unit ${i} ${u.name}: out of order`);
    must(u.parent >= -1 && u.parent < i, `unit ${i} ${u.name}: parent ${u.parent}`);
    if (u.parent >= 0)
      must(u.first >= units[u.parent].first && u.end <= units[u.parent].end, `unit ${i} ${u.name}: leaves its parent`);
    must(u.first >= (lastEnd.get(u.parent) ?? 0), `unit ${i} ${u.name}: overlaps the sibling before it`);
    lastEnd.set(u.parent, u.end);
    must(
      u.startLine >= 1 && u.startLine <= u.endLine && u.endLine <= tokens.lines,
      `unit ${i} ${u.name}: lines ${u.startLine}-${u.endLine} of ${tokens.lines}`,
    );
    must(typeof u.name === 'string', `unit ${i}: no name`);
    if (u.docStart || u.docEnd)
      must(
        u.docStart >= start && u.docStart < u.docEnd && u.docEnd <= end,
        `unit ${i} ${u.name}: documentation ${u.docStart}-${u.docEnd}`,
      );
  });
  return units.length;
}

const extensions = sheets.flatMap((s) => s.extensions);
/** Every hundredth input goes through sniffing and, as a notebook, through the reader of cells. */
function around(index, input) {
  const r = random(index ^ 0x5bd1e995);
  sniff(`a/b${pick(r, [...extensions, '.ipynb', ''])}`, input.bytes);
  let text = notebook;
  for (let n = 1 + Math.floor(r() * 4); n > 0; n--) {
    const a = Math.floor(r() * text.length);
    text =
      r() < 0.5
        ? text.slice(0, a) + text.slice(a + length(r, 60))
        : text.slice(0, a) + pick(r, ['"', '{', '[', '}', ']', '\\', ',', '\\ud800', '0']) + text.slice(a);
  }
  const read = notebookSections(encoder.encode(text));
  if ('reason' in read) return;
  for (const s of read.sections) {
    must(s.start >= 0 && s.start <= s.end && s.end <= read.bytes.length, `cell ${s.cell} leaves the notebook`);
    if (ids.includes(s.languageId)) holds({ id: s.languageId, bytes: read.bytes, start: s.start, end: s.end });
  }
}

function failure(input) {
  try {
    holds(input);
    return null;
  } catch (error) {
    return error;
  }
}

/** The shortest input that still fails the same way, by leaving out ever smaller pieces. */
function shrunk(input, error) {
  const same = (e) => e !== null && e.message.replace(/\d+/g, '') === error.message.replace(/\d+/g, '');
  let best = { ...input, bytes: input.bytes.subarray(0), start: input.start, end: input.end };
  const whole = { ...best, bytes: best.bytes.slice(best.start, best.end), start: 0, end: best.end - best.start };
  if (same(failure(whole))) best = whole;
  else return best;
  for (let piece = best.bytes.length >> 1; piece >= 1; piece >>= 1) {
    for (let at = 0; at + piece <= best.bytes.length; ) {
      const bytes = new Uint8Array(best.bytes.length - piece);
      bytes.set(best.bytes.subarray(0, at));
      bytes.set(best.bytes.subarray(at + piece), at);
      const less = { ...best, bytes, end: bytes.length };
      if (same(failure(less))) best = less;
      else at += piece;
    }
  }
  return best;
}

const until = given.seconds ? performance.now() + 1000 * Number(given.seconds) : Infinity;
const from = given.input ? Number(given.input) : 0;
const to = given.input ? from + 1 : Number(given.count);
const seen = new Map();
let done = 0;
let total = 0;
let units = 0;
for (let i = from; i < to && performance.now() < until; i++, done++) {
  const input = make(i);
  total += input.bytes.length;
  try {
    units += holds(input);
    if (i % 100 === 0 || given.input) around(i, input);
  } catch (error) {
    const key = `${input.id}: ${error.message.replace(/\d+/g, 'N').replace(/unit N .*?:/, 'unit N:')}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    if (times > 1) continue;
    const small = /^slow/.test(error.message) || failure(input) === null ? input : shrunk(input, error);
    const again = failure(small) ?? error;
    console.error(
      `\n${input.id} (${input.kind}), repeat with --seed ${seed} --input ${i}${given.only ? ` --only ${given.only}` : ''}`,
    );
    console.error(error instanceof RangeError || error instanceof TypeError ? again.stack : again.message);
    console.error(JSON.stringify(Buffer.from(small.bytes.subarray(0, 400)).toString('latin1')));
  }
}
for (const [key, times] of seen) console.error(`${times} × ${key}`);
console.log(
  `${done} inputs, ${(total / 1e6).toFixed(1)} MB, ${units} units, ${ids.length} languages, ${seen.size} kinds of failure`,
);
process.exit(seen.size > 0 ? 1 : 0);
