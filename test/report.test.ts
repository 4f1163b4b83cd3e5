/** The page for a director: every section from the repositories themselves, and nothing that could run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exampleCompany } from '../src/example/company.ts';
import { spolia } from './support/command.ts';
import { testServer } from './support/database.ts';

const server = testServer({}, { own: true });
const folder = join(mkdtempSync(join(tmpdir(), 'spolia-report-')), 'company');
const run = async (...args: string[]) => (await spolia([...args, '--data', server.folder])).stdout;

beforeAll(async () => {
  await server.open();
  exampleCompany(fileURLToPath(new URL('../fixtures/example-company', import.meta.url)), folder);
  await run('index', folder, '--history', 'on');
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

it('says what the index knows, with the command that shows more', async () => {
  const page = await run('report');
  expect(page).toMatch(/^# Code across 7 repositories\n\n\d{4}-\d\d-\d\d\. 7 repositories with [\d,]+ lines of code\./);
  expect(page.match(/^## .*$/gm)).toEqual([
    '## Costliest duplicates across teams',
    '## Parts without an owner',
    '## Fixes that never arrived',
    '## Most reused',
    '## New in the last quarter',
    '## What this does not rest on',
  ]);
  expect(page).toMatch(
    /\| \d+ \| 3 \| growth, platform, supply \| [^|]*RobustScaler<br>[^|]* duplicates [a-z0-9]{8} \|/,
  );
  expect(page).toMatch(
    /constant columns no longer divide by zero<br>2024-02-12 \|[^|]*feature-store[^|]*\|[^|]*churn-model/,
  );
  expect(page).toContain('its owners are gone; last changed 2024-04-22');
});

it('names each fix once, with how many copies lack it', async () => {
  const { fixes, totals } = JSON.parse(await run('report', '--json'));
  expect(fixes.map((f: { subject: string; lacking: number }) => [f.subject, f.lacking])).toEqual([
    ['scaling: constant columns no longer divide by zero', 2],
    ['drift: empty bins', 2],
  ]);
  expect(totals).toMatchObject({ repositories: 7, missingFixes: 2, unfixed: 4, histories: 7 });
});

it('as HTML is one file that loads and runs nothing', async () => {
  const page = await run('report', '--format', 'html');
  expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
  expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(page).not.toMatch(/<script|<img|<link|https?:\/\//);
  expect(page.match(/<h2>/g)).toHaveLength(6);
});
