/** What every data sheet must keep, present and future. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recognise } from '../units/recognise.ts';
import { UNIT_KINDS, type Unit } from '../units/unit.ts';
import { language, sheetForInterpreter, sheetForPath, sheets } from './languages.ts';
import { Scanner } from './scanner.ts';
import { TokenBuffer } from './tokens.ts';

/** The smallest unit with a name, in each language. */
const SMALLEST: Record<string, [code: string, name: string]> = {
  python: ['def scale(x):\n    return x / 2\n', 'scale'],
  javascript: ['function scale(x) { return x / 2; }\n', 'scale'],
  typescript: ['function scale(x: number): number { return x / 2; }\n', 'scale'],
  tsx: ['function Scale() { return <b>half</b>; }\n', 'Scale'],
  java: ['class Scaler { double scale(double x) { return x / 2; } }\n', 'Scaler.scale'],
  scala: ['object Scaler { def scale(x: Double): Double = { x / 2 } }\n', 'Scaler.scale'],
  go: ['package scale\n\nfunc Scale(x float64) float64 { return x / 2 }\n', 'Scale'],
  c: ['double scale(double x) { return x / 2; }\n', 'scale'],
  cpp: ['double scale(double x) { return x / 2; }\n', 'scale'],
  r: ['scale_half <- function(x) { x / 2 }\n', 'scale_half'],
  shell: ['scale() { echo "$(( $1 / 2 ))"; }\n', 'scale'],
  sql: ['with scaled as (select x / 2 as half from t) select half from scaled;\n', 'scaled'],
};

function unitsOf(code: string, id: string): Unit[] {
  const bytes = new TextEncoder().encode(code);
  const tokens = new TokenBuffer();
  const units: Unit[] = [];
  new Scanner().scan(bytes, 0, bytes.length, language(id), tokens);
  recognise(bytes, tokens, language(id).sheet, units);
  return units;
}

it('the registry holds every data sheet of the folder, once', () => {
  const folder = new URL('.', import.meta.url);
  const declared = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/export const (\w+): LanguageSheet\b/g),
    ])
    .map((match) => match[1]);
  expect(declared.length).toBe(sheets.length);
  expect(new Set(sheets.map((s) => s.id)).size).toBe(sheets.length);
  expect(new Set(sheets.map((s) => s.title)).size).toBe(sheets.length);
});

it('no name is claimed twice', () => {
  const claims = sheets.flatMap((s) => [...s.extensions, ...(s.filenames ?? []), ...(s.interpreters ?? [])]);
  expect(claims.filter((claim, i) => claims.indexOf(claim) !== i)).toEqual([]);
});

describe.each(sheets.map((s) => [s.id, s] as const))('%s', (id, sheet) => {
  it('is found by the names that it claims', () => {
    for (const extension of sheet.extensions) {
      expect(extension).toMatch(/^\.[a-z0-9_+-]+$/);
      expect(sheetForPath(`features/Scaler${extension}`)).toBe(sheet);
    }
    for (const name of sheet.filenames ?? []) expect(sheetForPath(`features/${name}`)).toBe(sheet);
    for (const interpreter of sheet.interpreters ?? []) expect(sheetForInterpreter(interpreter)).toBe(sheet);
  });

  it('lists each keyword and operator once', () => {
    for (const list of [sheet.keywords, sheet.operators]) {
      expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
      expect(list).not.toContain('');
    }
    expect(sheet.operators.filter((operator) => operator.length < 2)).toEqual([]);
  });

  it('has a recogniser that finds its smallest unit', () => {
    const [code, name] = SMALLEST[id] ?? [];
    if (code === undefined) throw new Error(`add the smallest unit of ${id} to SMALLEST`);
    const units = unitsOf(code, id);
    expect(units.map((u) => u.name)).toContain(name);
    for (const unit of units) expect(UNIT_KINDS).toContain(unit.kind);
  });
});
