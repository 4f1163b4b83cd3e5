import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { language } from '../../src/engine/lexing/languages.ts';
import { Scanner } from '../../src/engine/lexing/scanner.ts';
import { TokenBuffer } from '../../src/engine/lexing/tokens.ts';
import { recognise } from '../../src/engine/units/recognise.ts';
import type { Unit } from '../../src/engine/units/unit.ts';
import { type OracleUnit, oracleUnits } from './tree-sitter.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/units');

function recognised(languageId: string, source: string): OracleUnit[] {
  const bytes = new TextEncoder().encode(source);
  const tokens = new TokenBuffer();
  const units: Unit[] = [];
  new Scanner().scan(bytes, 0, bytes.length, language(languageId), tokens);
  recognise(bytes, tokens, language(languageId).sheet, units);
  return units
    .filter((u) => u.kind === 'function' || u.kind === 'method' || u.kind === 'class')
    .map(({ kind, name, startLine, endLine }) => ({
      kind: kind as OracleUnit['kind'],
      name,
      start: startLine,
      end: endLine,
    }));
}

const sorted = (units: OracleUnit[]): string[] =>
  units
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.name < b.name ? -1 : 1))
    .map((u) => `${u.start}-${u.end} ${u.kind} ${u.name}`);

describe('recognition from tokens agrees with a parser', () => {
  for (const languageId of readdirSync(fixtures)) {
    for (const file of readdirSync(join(fixtures, languageId))) {
      it(`on ${languageId}/${file}`, async () => {
        const source = readFileSync(join(fixtures, languageId, file), 'utf8');
        const expected = await oracleUnits(languageId, source);
        expect(expected.length).toBeGreaterThan(0);
        expect(sorted(recognised(languageId, source))).toEqual(sorted(expected));
      });
    }
  }
});
