import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type GitConfig, isTrue, parseConfig, personalConfig } from './gitconfig.ts';
import { identityOf, withoutCredentials } from './identity.ts';

function parsed(text: string): Record<string, string> {
  const config: GitConfig = new Map();
  parseConfig(text, (key, value) => config.set(key, value));
  return Object.fromEntries(config);
}

it('reads the forms that git writes and people write', () => {
  expect(
    parsed(`
# comment
[core]
	bare = false ; remark
	AutoCRLF = input
	quoted = "a # b" c  # d
	path = C:\\\\x\\ty\\"z
	long = one \\
two
	flag
[remote "origin"]
	url = git@code.example.com:ml/churn.git
[Remote "Up \\"q\\" Stream"] url = https://x/y
[branch.main]
	merge = refs/heads/main
[broken
	key = lost
[core]
	bare = true
`),
  ).toEqual({
    'core.bare': 'true',
    'core.autocrlf': 'input',
    'core.quoted': 'a # b c',
    'core.path': 'C:\\x\ty"z',
    'core.long': 'one two',
    'core.flag': 'true',
    'remote.origin.url': 'git@code.example.com:ml/churn.git',
    'remote.Up "q" Stream.url': 'https://x/y',
    'branch.main.merge': 'refs/heads/main',
  });
});

it('survives any bytes', () => {
  let seed = 1;
  const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
  const alphabet = '[]"\\\n\r\t =#;.abc\0é';
  for (let round = 0; round < 2000; round++) {
    parsed(Array.from({ length: 60 }, () => alphabet[Math.floor(random() * alphabet.length)]).join(''));
  }
  const started = performance.now();
  parsed('[a "'.repeat(200_000));
  parsed(`[a]\nb = ${'"\\'.repeat(200_000)}`);
  expect(performance.now() - started).toBeLessThan(30_000);
});

it('lays the person over the machine, and follows includes that end', () => {
  const home = mkdtempSync(join(tmpdir(), 'spolia-home-'));
  try {
    writeFileSync(join(home, '.gitconfig'), '[include]\n\tpath = more\n[core]\n\texcludesFile = ~/ignored\n');
    writeFileSync(join(home, 'more'), '[core]\n\tautocrlf = true\n[include]\n\tpath = ~/.gitconfig\n');
    const config = personalConfig({ HOME: home, GIT_CONFIG_NOSYSTEM: '1' });
    expect(config.get('core.autocrlf')).toBe('true');
    expect(config.get('core.excludesfile')).toBe('~/ignored');
  } finally {
    rmSync(home, { recursive: true });
  }
});

it('knows what git takes for true', () => {
  expect(['true', 'YES', 'on', '1', 'false', 'no', '', 'x', undefined].map((v) => isTrue(v))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

it.each([
  ['git@github.com:acme/churn-model.git', 'github.com/acme/churn-model'],
  ['https://ada:secret@GitHub.com/acme/churn-model.git', 'github.com/acme/churn-model'],
  ['https://github.com/acme/churn-model/', 'github.com/acme/churn-model'],
  ['ssh://git@code.example.com:7999/ml/fraud.git', 'code.example.com/ml/fraud'],
  ['git+ssh://code.example.com/ml/deep/er/fraud', 'code.example.com/ml/deep/er/fraud'],
  ['code.example.com:ml/fraud', 'code.example.com/ml/fraud'],
  ['git://code.example.com/fraud.git', 'code.example.com/fraud'],
  ['https://acme@dev.azure.com/acme/risk/_git/scores', 'dev.azure.com/acme/risk/scores'],
  ['git@ssh.dev.azure.com:v3/acme/risk/scores', 'dev.azure.com/acme/risk/scores'],
  ['https://code.example.com/a%20b/c?x=1#y', 'code.example.com/a b/c'],
  ['https://code.example.com/../../etc/passwd', 'code.example.com/etc/passwd'],
  ['/srv/git/churn.git', null],
  ['../churn', null],
  ['file:///srv/git/churn.git', null],
  ['C:/git/churn', null],
  ['https://code.example.com/', null],
  ['ext::sh -c touch% /tmp/x', null],
  ['', null],
])('%s is %s', (url, identity) => {
  expect(identityOf(url)).toBe(identity);
});

it('never keeps a password', () => {
  expect(withoutCredentials('https://ada:s@cret@code.example.com/x')).toBe('https://code.example.com/x');
  expect(withoutCredentials('ada:pw@code.example.com:x/y')).not.toContain('pw');
});
