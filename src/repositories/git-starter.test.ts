import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { companies } from '../../test/support/companies.ts';
import { commit } from '../example/repositories.ts';
import { gitArguments, gitEnvironment } from './git.ts';
import type { GitProcess } from './git-process.ts';
import { GitStarter } from './git-starter.ts';

const LINES = Array.from({ length: 200_000 }, (_, i) => `threshold_${i} = ${i % 97}`).join('\n');
const { at } = companies();
const one = at({ churn: [commit('Example Bo <bo@example.com>', '2024-01-03', 'churn', { 'thresholds.py': LINES })] });
const place = { gitDir: join(one.path('churn'), '.git') };
const starter = await GitStarter.open();
afterAll(() => starter.close());

const started = async (...args: string[]) =>
  (await starter.start(gitArguments(place, args), gitEnvironment(process.env)))!;

async function said(git: GitProcess): Promise<{ out: Buffer; complaint: string; code: number | null }> {
  const out: Buffer[] = [];
  let complaint = '';
  git.stdout.on('data', (part: Buffer) => out.push(part));
  git.stderr.on('data', (part: Buffer) => (complaint += part));
  const code = await new Promise<number | null>((done) => git.on('close', done));
  return { out: Buffer.concat(out), complaint, code };
}

it('hands on megabytes in both directions, and how git ended', async () => {
  const git = await started('hash-object', '--stdin');
  git.stdin.end(LINES);
  const { out, code } = await said(git);
  expect(code).toBe(0);
  const blob = out.toString().trim();
  expect(blob).toBe(execFileSync('git', ['hash-object', '--stdin'], { input: LINES }).toString().trim());
  const shown = await said(await started('cat-file', 'blob', blob));
  expect(shown.out.equals(Buffer.from(LINES))).toBe(true);
  expect(shown.complaint).toBe('');
});

it('hears all of one that does not read what it is told', async () => {
  const git = await started('cat-file', 'blob', 'HEAD:thresholds.py');
  git.stdin.on('error', () => {});
  git.stdin.end(LINES);
  const { out, code } = await said(git);
  expect([out.toString() === LINES, code]).toEqual([true, 0]);
});

it('tells what git complains about', async () => {
  const { out, code, complaint } = await said(await started('cat-file', 'blob', 'nosuch'));
  expect([out.length, code]).toEqual([0, 128]);
  expect(complaint).toContain('nosuch');
});

it('is at its end where git ends before it has read what it was asked', async () => {
  const git = (await starter.start(['--git-dir', '/nosuch', 'cat-file', '--batch'], gitEnvironment(process.env)))!;
  git.stdin.write(`${'0'.repeat(40)}\n`);
  const closed = new Promise((done) => git.on('close', done));
  const parts: Buffer[] = [];
  for await (const part of git.stdout) parts.push(part as Buffer);
  expect(parts).toEqual([]);
  expect(await closed).toBe(128);
});

it('starts many at once, each with its own answer', async () => {
  const words = Array.from({ length: 24 }, (_, i) => `word${i}`);
  const answers = await Promise.all(words.map(async (word) => said(await started('rev-parse', '--sq-quote', word))));
  expect(answers.map(({ out }) => out.toString().trim())).toEqual(words.map((word) => `'${word}'`));
});

it('ends one that is told to, in the middle of what it says', async () => {
  const git = await started('cat-file', '--batch');
  const closed = new Promise((done) => git.on('close', done));
  git.stdin.write('HEAD:thresholds.py\n');
  for await (const _ of git.stdout) break;
  git.kill('SIGKILL');
  // By the signal, or before it came by the socket that nobody reads any more.
  expect([null, 128, 141]).toContain(await closed);
});

it('ends with all gits, and leaves nothing, when whoever started it is killed', async () => {
  const before = new Set(readdirSync(tmpdir()).filter((name) => name.startsWith('spolia-git-')));
  const script = `
    import { GitStarter } from ${JSON.stringify(new URL('../../dist/repositories/git-starter.js', import.meta.url).href)};
    const starter = await GitStarter.open();
    const git = await starter.start(${JSON.stringify(gitArguments(place, ['cat-file', '--batch']))}, process.env);
    git.stdin.write('HEAD\\n');
    git.stdout.once('data', () => console.log('reads'));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const folder = readdirSync(tmpdir()).find((name) => name.startsWith('spolia-git-') && !before.has(name))!;
  expect(folder).toBeDefined();
  child.kill('SIGKILL');
  while (existsSync(join(tmpdir(), folder))) await new Promise((done) => setTimeout(done, 20));
});

it('is no more asked once it is gone', async () => {
  const other = await GitStarter.open();
  const git = (await other.start(gitArguments(place, ['cat-file', '--batch']), process.env))!;
  const failed = new Promise((done) => git.on('error', done));
  other.close();
  await failed;
  expect(await other.start(gitArguments(place, ['rev-parse', 'HEAD']), process.env)).toBeNull();
});
