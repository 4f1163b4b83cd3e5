/**
 * Code that somebody asks for: which language it is, and the units that are asked for one by one. Throws a Problem where
 * nothing can be made of it.
 */

import type { Run } from '../engine/clones/common-tokens.ts';
import { UNIT } from '../engine/corpus.ts';
import { sheetForInterpreter, sheetForPath, sheets } from '../engine/lexing/languages.ts';
import { PackedFile } from '../engine/pack.ts';
import { UNIT_KINDS, type UnitKind } from '../engine/units/unit.ts';
import { problems } from '../errors.ts';
import { analysisOf } from '../indexing/analyses.ts';
import { chooseLanguages } from '../scan/choose-languages.ts';
import { codeKeyOf, spaceOf } from './code-contents.ts';
import { FIELD, WordCounts } from './fields.ts';
import { readUnits } from './read-units.ts';
import { terms } from './words/split.ts';

export interface AskedUnit extends Run {
  name: string;
  /** Null for code that is no whole unit: it may be a copy of any unit of its family of languages. */
  kind: UnitKind | null;
  first: number;
  last: number;
  /** See `spaceOf`. */
  space: number;
  /** An accessor, a stub …: by itself it says nothing. */
  isBoilerplate: boolean;
  words: ReadonlyMap<string, number>;
  /** Index of the unit around it, or -1. */
  parent: number;
  /** See `codeKey`; null for code that is no whole unit. */
  key: string | null;
  /** Hash of its tokens: what its contents are known by. */
  high: number;
  low: number;
  /** 0-based, in a notebook; else -1. */
  cell: number;
  /** The first token of its body, counted from its own first. */
  bodyAt: number;
}

const MOST_BYTES = 2 << 20;

/** @param name of the file that it is from, if any: tells the language @param lang as people name languages */
export function parseSnippet(text: string, name: string | undefined, lang: string | undefined): AskedUnit[] {
  if (text.trim() === '') throw problems.badCode('is empty');
  // What is no UTF-8 was decoded with signs that stand for what could not be.
  const strange =
    text
      .slice(0, 1 << 16)
      .match(/\p{Cc}|\ufffd/gu)
      ?.filter((c) => !/[\t\n\r\f]/.test(c)).length ?? 0;
  if (text.includes('\0') || strange * 20 > Math.min(text.length, 1 << 16)) throw problems.badCode('is binary');
  if (text.length > MOST_BYTES) throw problems.badCode(`is larger than ${MOST_BYTES >> 20} MB`);
  const path = pathFor(text, name, lang);
  const bytes = Buffer.from(path.endsWith('.ipynb') ? text : dedented(text));
  const { file, units } = unitsOf(path, bytes);
  if (!file.isAnalysed || file.tokenCount === 0) throw problems.badCode('has no code that can be read');
  return units.length === 0 ? [whole(text, file)] : units;
}

/** Units of a file, in their order, and what the engine made of it; none where it cannot be read as code. */
export function unitsOf(path: string, bytes: Uint8Array): { file: PackedFile; units: AskedUnit[] } {
  const file = new PackedFile(analysisOf(path, bytes), 0);
  const read = file.isAnalysed ? readUnits(path, bytes) : [];
  if (read.length !== file.unitCount) return { file, units: [] };
  const units = read.map((unit, u) => ({
    ...{ tokens: file.data, start: file.tokens + file.tokensOf(u), length: file.unit(u, UNIT.TOKEN_COUNT) },
    ...{ name: unit.name, kind: UNIT_KINDS[file.unit(u, UNIT.KIND)], first: unit.start, last: unit.end },
    ...{ space: spaceOf(file, u), isBoilerplate: file.unit(u, UNIT.SET_APART) !== 0 },
    ...{ words: unit.words.packed, parent: file.unit(u, UNIT.PARENT), key: codeKeyOf(file, u), cell: unit.cell },
    ...{ bodyAt: file.unit(u, UNIT.BODY) - file.unit(u, UNIT.TOKENS) },
    ...{ high: file.unit(u, UNIT.RAW_HIGH), low: file.unit(u, UNIT.RAW_LOW) },
  }));
  return { file, units };
}

/** Lines that are no unit by themselves. */
function whole(text: string, file: PackedFile): AskedUnit {
  const words = new WordCounts();
  words.addAll(FIELD.names, terms(text.slice(0, 20_000)));
  return {
    ...{ tokens: file.data, start: file.tokens, length: file.tokenCount, name: 'the code', kind: null },
    ...{ first: 1, last: text.trimEnd().split('\n').length, space: 2 * file.family(0), isBoilerplate: false },
    ...{ words: words.packed, parent: -1, key: null, high: 0, low: 0, cell: -1, bodyAt: 0 },
  };
}

/** A method is pasted with its indentation, which Python would not take for a unit. */
export function dedented(text: string): string {
  const lines = text.split('\n');
  let common: string | null = null;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const indent: string = /^[ \t]*/.exec(line)![0];
    common = common === null || common.startsWith(indent) ? indent : indent.startsWith(common) ? common : '';
    if (common === '') return text;
  }
  return common === null ? text : lines.map((line) => line.slice(common!.length)).join('\n');
}

/** A path by which the engine knows the language. */
function pathFor(text: string, name: string | undefined, lang: string | undefined): string {
  if (lang !== undefined) {
    const id = chooseLanguages([lang], '--lang')[0];
    return `code${sheets.find((sheet) => sheet.id === id)!.extensions[0]}`;
  }
  const base = name?.slice(name.lastIndexOf('/') + 1);
  if (base !== undefined && (/\.ipynb$/i.test(base) || sheetForPath(base) !== null)) return base;
  const interpreter = /^#!\s*\S*?(?:env\s+)?([a-zA-Z]+)[\d.]*\s*$/m.exec(text.slice(0, 200))?.[1];
  const sheet = (interpreter === undefined ? null : sheetForInterpreter(interpreter))?.id ?? guessed(text);
  return `code${sheets.find(({ id }) => id === sheet)!.extensions[0]}`;
}

/** Lines that give a language away, and by how much. */
const SIGNS: readonly [id: string, sign: RegExp, weight: number][] = [
  ['python', /^\s*(?:async\s+)?def \w+\(.*|^\s*class \w+.*:\s*$|^\s*from [\w.]+ import |^\s*@\w+/gm, 3],
  ['python', /^\s*(?:if|for|while|with|try|else|elif|except)\b[^{]*:\s*(?:#.*)?$|\bself\./gm, 2],
  ['go', /^\s*(?:func\s.*\{|package \w+)\s*$|:=/gm, 3],
  ['java', /^\s*(?:public|private|protected)\s+(?:static\s+|final\s+)*[\w<>[\], ]+\(.*|^import java/gm, 4],
  [
    'typescript',
    /\b(?:const|let|function)\b[^\n]*:\s*[A-Z\w<>[\]]+\s*(?:=|\{|\()|^\s*(?:export )?(?:interface|type) \w+/gm,
    3,
  ],
  ['javascript', /\bfunction\b\s*\w*\(|=>|\b(?:const|let|var) \w+ =|===/g, 2],
  ['scala', /^\s*(?:override |private )*def \w+.*=\s*\{?\s*$|\bval \w+/gm, 3],
  ['r', /<-\s*function\s*\(|\w\s*<-\s|%>%/g, 3],
  ['sql', /^\s*(?:select|with|insert into|create (?:or replace )?(?:table|view)|update|delete from)\b/gim, 4],
  ['shell', /^\s*(?:fi|done|esac|then)\s*$|\$\{\w+|^\s*\w+\(\)\s*\{/gm, 3],
  ['cpp', /^\s*#include\b|\bstd::|^\s*(?:const |static |unsigned )*\w+[\s*&]+\w+\([^;]*\)\s*(?:const\s*)?\{/gm, 2],
];

function guessed(text: string): string {
  const points = new Map<string, number>();
  const looked = text.slice(0, 20_000);
  for (const [id, sign, weight] of SIGNS)
    points.set(id, (points.get(id) ?? 0) + weight * (looked.match(sign)?.length ?? 0));
  // Whatever says JavaScript may be TypeScript, which the same family covers.
  let best = 'python';
  for (const [id, n] of points) if (n > (points.get(best) ?? 0)) best = id;
  return best;
}
