import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Mailmap } from './mailmap.ts';

const contacts = ['Ada', 'ada', 'Ada L', 'Bo', 'root'].flatMap((name) =>
  ['ada@x.org', 'ADA@X.org', 'bo@x.org', 'root@host', 'ada@new.org'].map((email) => ({ name, email })),
);

const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
const folder = mkdtempSync(join(tmpdir(), 'spolia-'));
spawnSync('git', ['init', '-q'], { cwd: folder, env });
afterAll(() => rmSync(folder, { recursive: true }));

/** What git says, contact by contact. */
function gits(mailmap: string): string[] {
  writeFileSync(join(folder, '.mailmap'), mailmap);
  const input = contacts.map(({ name, email }) => `${name} <${email}>\n`).join('');
  const answer = spawnSync('git', ['check-mailmap', '--stdin'], { cwd: folder, env, input, encoding: 'utf8' });
  return answer.stdout.trimEnd().split('\n');
}

function ours(mailmap: string): string[] {
  const map = new Mailmap(mailmap);
  return contacts.map((contact) => {
    const { name, email } = map.map(contact.name, contact.email);
    return `${name} <${email}>`;
  });
}

it.each([
  'Ada Lovelace <ada@x.org>\n',
  '<ada@new.org> <ada@x.org>\n',
  'Ada Lovelace <ada@new.org> <ada@x.org>\n',
  'Ada Lovelace <ada@new.org> ada <root@host>\nBo Diddley <bo@x.org> Bo <root@host>\n',
  '# Ada <ada@x.org>\n  # no comment <bo@x.org>\n',
  'Ada <ada@x.org> # said so\n',
  'First <ada@x.org>\nSecond <ada@x.org>\n',
  'First <ada@x.org>\n<ada@new.org> <ada@x.org>\n',
  'A <ADA@x.ORG>\n',
  'No address\n<>\nX <>\n<ada@new.org>\n',
  'A <a@b> <>\nBo <bo@x.org\n',
  '  Spaces  All  <ada@x.org>  \n\tTab\t<bo@x.org>\n',
  'One <ada@new.org> Ada <ada@x.org>\nTwo <ada@x.org>\n',
  'Two <ada@x.org>\n<one@x.org> Ada <ada@x.org>\n',
])('reads %j as git does', (mailmap) => {
  expect(ours(mailmap)).toEqual(gits(mailmap));
});

it('reads any mixture as git does', () => {
  let seed = 5;
  const roll = (sides: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * sides);
  };
  const pick = (all: string[]) => all[roll(all.length)];
  const names = ['', 'Ada', 'ada ', 'Ada L', ' Bo', '# x', 'root'];
  const emails = [
    '<ada@x.org>',
    '<ADA@x.org>',
    '<bo@x.org>',
    '<root@host>',
    '<ada@new.org>',
    '<>',
    '',
    '<x',
    '> <bo@x.org>',
  ];
  for (let i = 0; i < 40; i++) {
    const lines = Array.from(
      { length: 1 + roll(6) },
      () => `${pick(names)} ${pick(emails)}${pick(names)}${pick(emails)}`,
    );
    const mailmap = `${lines.join('\n')}\n`;
    expect([mailmap, ours(mailmap)]).toEqual([mailmap, gits(mailmap)]);
  }
});
