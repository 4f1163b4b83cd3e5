import { expect, it } from 'vitest';
import { isLockFile, readLockFile } from './lock-files.ts';

const shown = (name: string, text: string): string[] =>
  readLockFile(name, text).map((l) => `${l.line} ${l.ecosystem} ${l.name} ${l.version}`);

it.each([
  [
    'poetry.lock',
    '[[package]]\nname = "Typing_Extensions"\nversion = "4.9.0"\n\n[metadata]\nversion = "1"\n',
    ['2 python typing-extensions 4.9.0'],
  ],
  [
    'uv.lock',
    'version = 1\n[[package]]\nname = "numpy"\nversion = "1.26.4"\nsource = { registry = "x" }\n',
    ['3 python numpy 1.26.4'],
  ],
  [
    'Pipfile.lock',
    '{\n    "default": {\n        "Requests": {\n            "hashes": [],\n            "version": "==2.31.0"\n        }\n    }\n}',
    ['3 python requests 2.31.0'],
  ],
  [
    'package-lock.json',
    '{\n  "lockfileVersion": 3,\n  "packages": {\n    "": {\n      "version": "1.0.0"\n    },\n    "node_modules/@acme/a": {\n      "version": "2.0.0"\n    },\n    "node_modules/@acme/a/node_modules/b": {\n      "version": "3.0.0"\n    }\n  }\n}',
    ['7 npm @acme/a 2.0.0'],
  ],
  [
    'package-lock.json',
    '{\n  "dependencies": {\n    "a": {\n      "version": "1.2.3",\n      "requires": {\n        "b": "^1"\n      }\n    }\n  }\n}',
    ['3 npm a 1.2.3'],
  ],
  [
    'pnpm-lock.yaml',
    "packages:\n\n  /@acme/a@1.2.0(b@2.0.0):\n    resolution: {}\n  'c@3.0.0':\n    x: 1\n  /d/4.0.0:\n    x: 1\n",
    ['3 npm @acme/a 1.2.0', '5 npm c 3.0.0', '7 npm d 4.0.0'],
  ],
  [
    'yarn.lock',
    '# yarn lockfile v1\n\n"@acme/a@^1", "@acme/a@^1.2":\n  version "1.3.0"\n\n"b@npm:^2":\n  version: 2.1.0\n',
    ['3 npm @acme/a 1.3.0', '6 npm b 2.1.0'],
  ],
  [
    'renv.lock',
    '{\n "Packages": {\n  "dplyr": {\n   "Package": "dplyr",\n   "Version": "1.1.4"\n  }\n }\n}',
    ['4 r dplyr 1.1.4'],
  ],
  [
    'gradle.lockfile',
    '# x\ncom.google.guava:guava:33.0-jre=runtimeClasspath\nempty=\n',
    ['2 maven com.google.guava:guava 33.0-jre'],
  ],
])('reads %s', (name, text, wanted) => {
  expect(isLockFile(name)).toBe(true);
  expect(shown(name, text)).toEqual(wanted);
});

it('is not slowed down by what is no lock file', () => {
  const started = performance.now();
  for (const name of ['poetry.lock', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock']) {
    readLockFile(name, `${'@'.repeat(300_000)}\n${'  /a@1'.repeat(100_000)}\n${'    "a": {\n'.repeat(50_000)}`);
  }
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(isLockFile('constructor')).toBe(false);
});
