/** Compares what the kernel makes of some bytes with what its judges in TypeScript make of them. */
import { Condenser } from '../../src/engine/condense.ts';
import { KernelScanner } from '../../src/engine/lexing/kernel/kernel-scanner.ts';
import { language } from '../../src/engine/lexing/languages.ts';
import { Scanner } from '../../src/engine/lexing/scanner.ts';
import { TokenBuffer } from '../../src/engine/lexing/tokens.ts';
import { boilerplate, boilerplateInKernel } from '../../src/engine/units/boilerplate.ts';
import { recognisePythonInKernel } from '../../src/engine/units/python-kernel.ts';
import { recognise } from '../../src/engine/units/recognise.ts';
import type { Unit } from '../../src/engine/units/unit.ts';

const scanner = new Scanner();
const tokens = new TokenBuffer();
const condenser = new Condenser();
const kernel = new KernelScanner();

/** The first thing that the kernel says otherwise about `bytes[start, end)`, or null. */
export function differenceInKernel(
  languageId: string,
  bytes: Uint8Array,
  start = 0,
  end = bytes.length,
): string | null {
  const tables = language(languageId);
  scanner.scan(bytes, start, end, tables, tokens);
  const taken = kernel.take(bytes);
  kernel.scan(taken, start, end, tables, kernel.tokens);
  const lexed = differentTokens();
  if (lexed !== null) return lexed;

  const units: Unit[] = [];
  const inKernel: Unit[] = [];
  recognise(bytes, tokens, tables.sheet, units);
  if (tables.sheet.units === 'python') recognisePythonInKernel(kernel, taken, inKernel);
  else recognise(taken, kernel.tokens, tables.sheet, inKernel);
  for (let u = 0; u < Math.max(units.length, inKernel.length); u++) {
    const [a, b] = [JSON.stringify(units[u]), JSON.stringify(inKernel[u])];
    if (a !== b) return `unit ${u}: ${b} instead of ${a}`;
  }
  for (const unit of units) {
    for (const path of ['scale.py', 'tests/test_scale.py']) {
      const reason = boilerplate(bytes, tokens, unit, tables.sheet, path);
      const other = boilerplateInKernel(taken, kernel, unit, tables.sheet, path);
      if (reason !== other) return `${unit.name} in ${path} is ${other} instead of ${reason}`;
    }
  }
  const recognised = differentTokens();
  if (recognised !== null) return `after recognition: ${recognised}`;

  const count = condenser.condense(tokens);
  if (kernel.condense(kernel.tokens) !== count) return 'number of tokens kept';
  const lengths = {
    kept: tokens.count + 1,
    packed: count,
    lineTokens: tokens.lines,
    sums: 4 * (count + 1),
    powers: count + 1,
  };
  for (const [name, length] of Object.entries(lengths) as [keyof typeof lengths, number][]) {
    for (let i = 0; i < length; i++) if (kernel[name][i] !== condenser[name][i]) return `${name} ${i}`;
  }
  return null;
}

function differentTokens(): string | null {
  const other = kernel.tokens;
  for (const name of ['count', 'lines', 'commentCount'] as const) {
    if (other[name] !== tokens[name]) return `${name}: ${other[name]} instead of ${tokens[name]}`;
  }
  for (const name of ['kind', 'flags', 'start', 'end', 'line', 'hash', 'partner'] as const) {
    const [a, b] = [tokens[name], other[name]];
    for (let i = 0; i < tokens.count; i++)
      if (a[i] !== b[i]) return `${name} of token ${i}: ${b[i]} instead of ${a[i]}`;
  }
  for (let i = 0; i < tokens.commentCount; i++) {
    if (tokens.commentBefore[i] !== other.commentBefore[i]) return `place of comment ${i}`;
    for (let k = 3 * i; k < 3 * i + 3; k++) if (tokens.comments[k] !== other.comments[k]) return `comment ${i}`;
  }
  return null;
}
