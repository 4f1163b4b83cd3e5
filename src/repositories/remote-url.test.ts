import { expect, it } from 'vitest';
import { UsageError } from '../errors.ts';
import { looksLikeUrl, remoteUrl, withoutSecrets } from './remote-url.ts';

it.each([
  ['https://git.example.com/acme/churn.git', 'https://git.example.com/acme/churn.git', 'git.example.com/acme/churn'],
  [
    'HTTPS://ada@git.example.com:8443/acme/churn/',
    'https://git.example.com:8443/acme/churn',
    'git.example.com/acme/churn',
  ],
  ['git@git.example.com:acme/churn.git', 'git@git.example.com:acme/churn.git', 'git.example.com/acme/churn'],
  [
    'ssh://git@git.example.com:2222/acme/churn.git',
    'ssh://git@git.example.com:2222/acme/churn.git',
    'git.example.com/acme/churn',
  ],
  ['file:///srv/git/with%20space.git', 'file:///srv/git/with%20space.git', '/srv/git/with space.git'],
  ['http://[::1]:8080/a/b', 'http://[::1]:8080/a/b', '::1/a/b'],
])('%s is a repository', (text, url, identity) => {
  expect(looksLikeUrl(text)).toBe(true);
  expect(remoteUrl(text)).toEqual({ url, identity });
});

it.each([
  'ext::sh -c touch% /tmp/ran',
  'ftp://git.example.com/a',
  'git://git.example.com/a',
  'https://',
  'https:///a',
  'https://-oProxyCommand=x/a',
  'ssh://-oProxyCommand=x/a',
  '-oProxyCommand=x:a',
  'https://git.example.com',
  'https://git.example.com/a?private_token=s3cret',
  'https://ada:s3cret@git.example.com/a',
  'ssh://ada:s3cret@git.example.com/a',
  'file://host/a',
  'file:///',
  'https://git.example.com/a b',
  'https://git.example.com/a\nb',
  `https://git.example.com/${'a'.repeat(3000)}`,
])('%j is refused with what to write, and nothing secret is said', (text) => {
  let said: unknown;
  try {
    said = remoteUrl(text);
  } catch (error) {
    said = error;
  }
  expect(said).toBeInstanceOf(UsageError);
  const { message, advice } = said as UsageError;
  expect(`${message} ${advice}`).not.toContain('s3cret');
  expect(message.length).toBeLessThan(300);
});

it('paths are no URLs', () => {
  for (const path of ['.', '../mirrors', '/srv/git', 'C:/work', './a:b', 'work'])
    expect(looksLikeUrl(path), path).toBe(false);
});

it('secrets do not survive in what git and servers say', () => {
  const secrets = ['hunter2', 'ghp_0123456789abcdefghij', 'glpat-0123456789abcdef', 'x-s3cret'];
  const said = [
    "fatal: unable to access 'https://ada:hunter2@git.example.com/a.git/': Could not resolve host",
    "fatal: Authentication failed for 'https://ghp_0123456789abcdefghij@github.com/a'",
    'redirected to https://git.example.com/a?private_token=x-s3cret&x=1',
    'Authorization: Bearer glpat-0123456789abcdef',
    'token glpat-0123456789abcdef is expired',
  ].join('\n');
  const clean = withoutSecrets(said);
  for (const secret of secrets) expect(clean).not.toContain(secret);
  expect(clean).toContain('https://git.example.com/a.git/');
  // Long lines of a hostile server take no time.
  const started = performance.now();
  withoutSecrets(`${'a://'.repeat(20_000)}${'?token='.repeat(20_000)}`);
  expect(performance.now() - started).toBeLessThan(5000);
});
