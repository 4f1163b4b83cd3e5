/**
 * A detector's fixture: one text with several files and what is expected of them.
 *
 *     Words on the theme.
 *     -- churn/metrics.py --
 *     def lift(y_true, y_pred): ...
 *     -- expected --
 *     churn/metrics.py:1 estimator "lift" (metric)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Detection } from '../../src/detectors/detect.ts';
import type { SourceFile } from '../../src/detectors/repository.ts';

export interface Fixture {
  path: string;
  files: { path: string; text: string }[];
  expected: string;
}

export function readFixture(path: string): Fixture | null {
  if (!existsSync(path)) return null;
  const [, ...parts] = readFileSync(path, 'utf8').split(/^-- (.+) --\n/m);
  const files: Fixture['files'] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) files.push({ path: parts[i], text: parts[i + 1] });
  const expected = files.pop();
  return { path, files, expected: expected?.path === 'expected' ? expected.text : '' };
}

export function writeExpected(fixture: Fixture, expected: string): void {
  const text = readFileSync(fixture.path, 'utf8');
  const at = text.indexOf('-- expected --\n');
  writeFileSync(fixture.path, `${text.slice(0, at)}-- expected --\n${expected}`);
}

const encoder = new TextEncoder();
export const sourceFiles = (files: readonly { path: string; text: string | Uint8Array }[]): SourceFile[] =>
  files.map(({ path, text }) => ({ path, read: () => (typeof text === 'string' ? encoder.encode(text) : text) }));

/** What was found, as the fixtures write it: everything that a fact says, so that a change of any of it is seen. */
export function written({ facts, notRead }: Detection): string {
  const lines: string[] = [];
  for (const f of facts) {
    const marks = f.marks.length > 0 ? ` [${f.marks.join(' ')}]` : '';
    const version = f.version === null ? '' : ` ${f.version}`;
    lines.push(`${f.file}:${f.line} ${f.kind} "${f.name}"${version} (${f.role})${marks}`);
    if (f.description !== null) lines.push(`  says ${f.description}`);
    for (const p of f.provides) lines.push(`  provides ${p.ecosystem} ${p.name}`);
    for (const d of f.dependencies) {
      lines.push(
        `  needs ${[d.ecosystem, d.name, d.range, `(${d.scope})`, `${d.file}:${d.line}`].filter((x) => x !== '').join(' ')}`,
      );
    }
    for (const r of f.runs) lines.push(`  runs ${r.how}: ${r.what} ${r.file}:${r.line}`);
    for (const [key, value] of Object.entries(f.details)) lines.push(`  ${key}: ${value}`);
  }
  for (const n of notRead) lines.push(`${n.file}:${n.line} not read, because ${n.because}`);
  return lines.map((line) => `${line}\n`).join('');
}
