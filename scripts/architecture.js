/**
 * Checks who may know whom, part of `npm run check`. Each rule says why it is there and what to do instead, for the
 * person who trips over it.
 *
 *     node scripts/architecture.js [FOLDER]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {{ from: string, to: string, line: number, erased: boolean, later: boolean }} Import
 *   `to`: a path below the root, or the name of a package; `erased`: types only; `later`: `import(…)`
 * @typedef {{ name: string, because: string, instead: string, forbids: (i: Import) => boolean }} ImportRule
 */

const under = (path, ...folders) => folders.some((f) => path === f || path.startsWith(`${f}/`));
const isOurs = (path) => path.startsWith('src/') || path.startsWith('test/');
/** Files of `src` that any part may use because they know nothing themselves. */
const LEAVES = [
  'src/errors.ts',
  'src/nearest.ts',
  'src/cache-folder.ts',
  'src/stages.ts',
  'src/sha1.ts',
  'src/entry-file.ts',
];
/** What the index knows: a folder each, with its rules, its SQL and its operations. */
const DOMAINS = [
  ...[
    'registry',
    'sources',
    'jobs',
    'indexing',
    'duplicates',
    'components',
    'ownership',
    'reuse',
    'foundations',
    'lineage',
    'search',
    'report',
    'news',
    'mine',
  ],
].map((name) => `src/${name}`);
/** Where a package of `dependencies` may be used; each import costs start-up time of every command that meets it. */
const PACKAGES = {
  // 0.2 s, paid by the one command that speaks the protocol.
  '@modelcontextprotocol/sdk': ['src/mcp', 'src/server/mcp-route.ts'],
  fastify: ['src/server'],
  '@fastify/cookie': ['src/server'],
  '@fastify/rate-limit': ['src/server'],
  'openid-client': ['src/server/sign-in.ts'],
  'prom-client': ['src/server/metrics.ts'],
  commander: ['src/cli'],
  yaml: ['src/config', 'src/detectors/reading/yaml.ts', 'src/ownership/facts/bounded-yaml.ts'],
  '@renovatebot/pep440': ['src/reuse/version-ranges.ts'],
  semver: ['src/reuse/version-ranges.ts'],
  'toml-eslint-parser': ['src/detectors/reading/toml.ts'],
  pg: ['src/storage'],
  // Schemas of operations; the surfaces read them.
  zod: ['src/operations', ...DOMAINS, 'src/access/token-operation.ts', 'src/mcp', 'src/server/openapi.ts'],
};

/** `@scope/name/file.js` is of `@scope/name`. */
const packageOf = (to) => /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0];

/** @type {ImportRule[]} */
export const importRules = [
  {
    name: 'the engine stands alone',
    because: 'it takes bytes and returns plain values, so it can be tested, fuzzed and run in any thread or place',
    instead: 'read files, git and settings in src/scan or src/repositories and hand the result in',
    forbids: ({ from, to }) => under(from, 'src/engine') && !under(to, 'src/engine'),
  },
  {
    name: 'repositories know git and nothing of what is done with it',
    because: 'a scan and the index both read repositories',
    instead: 'return a value, and let src/scan or src/indexing decide what it means',
    forbids: ({ from, to }) =>
      under(from, 'src/repositories') && isOurs(to) && !under(to, 'src/repositories', ...LEAVES),
  },
  {
    name: 'storage knows no domain',
    because: 'every domain brings its own tables and queries, and storage only runs them',
    instead: 'write the query in the store.ts of the domain',
    forbids: ({ from, to }) => under(from, 'src/storage') && isOurs(to) && !under(to, 'src/storage', ...LEAVES),
  },
  {
    name: 'access decides by itself',
    because: 'what a viewer may see must not depend on what is read',
    instead: 'pass the viewer to the store, and use visibleTo there',
    forbids: ({ from, to }) =>
      under(from, 'src/access') &&
      isOurs(to) &&
      !under(to, 'src/access', 'src/storage', ...LEAVES) &&
      !(from.endsWith('-operation.ts') && under(to, 'src/operations/seam')),
  },
  {
    name: 'a scan needs no database',
    because: 'it must work at once, anywhere, and start fast',
    instead: 'let src/indexing or src/duplicates call src/scan',
    forbids: ({ from, to }) =>
      under(from, 'src/scan', 'src/cli/scan.ts') &&
      under(to, 'src/storage', 'src/access', 'src/operations', ...DOMAINS),
  },
  {
    name: 'domains know the seam of operations and not its list',
    because: 'the list knows all domains, so whoever knows it knows everything',
    instead: 'import src/operations/seam alone',
    forbids: ({ from, to }) =>
      under(from, ...DOMAINS) && under(to, 'src/operations') && !under(to, 'src/operations/seam'),
  },
  {
    name: 'lineage is read without a database',
    because: 'histories are also judged by benches and tests, at hundreds of earlier commits, from git alone',
    instead: 'hand the value in, or do it in compute.ts, write.ts, store.ts, judge.ts or an operation',
    forbids: ({ from, to }) =>
      under(from, 'src/lineage') &&
      !/\/(compute|write|store|judge|migrations|[a-z]+-operation)\.ts$/.test(from) &&
      under(to, 'src/storage', 'src/access', 'src/registry', 'src/operations', 'src/duplicates'),
  },
  {
    name: 'detectors read what they are given',
    because:
      'the same function must do for a work tree, a bare repository and a stored index, and must never run what it reads',
    instead: 'hand files in as SourceFile; what is done with facts belongs to those who call',
    forbids: ({ from, to }) =>
      under(from, 'src/detectors') &&
      (to.startsWith('node:') || (isOurs(to) && !under(to, 'src/detectors', 'src/engine'))),
  },
  {
    name: 'ownership is facts about repositories',
    because: 'owners are asked for by reports, by search and by the gate, each with a source of its own',
    instead: 'pass the value in, or read it in src/repositories',
    forbids: ({ from, to }) =>
      under(from, 'src/ownership/facts') &&
      isOurs(to) &&
      !under(to, 'src/ownership/facts', 'src/repositories', ...LEAVES),
  },
  {
    name: 'what imports mean is worked out from values',
    because:
      'the same resolution must do for the index, for benches over checkouts and for the gate, and be tested with literals',
    instead: 'read files and rows in src/reuse/derive.ts or listing.ts, and hand the values in',
    forbids: ({ from, to }) =>
      under(from, 'src/reuse/imports', 'src/reuse/resolve', 'src/reuse/manifests', 'src/reuse/classes') &&
      (to.startsWith('node:') ||
        (isOurs(to) && !under(to, 'src/reuse', 'src/detectors', 'src/engine')) ||
        /^src\/reuse\/[^/]+$/.test(to)),
  },
  {
    name: 'a report reads the result and nothing else',
    because: 'so every format says the same, and a result from elsewhere (a server, a stored scan) can be reported too',
    instead: 'add what is missing to src/scan/result.ts, and fill it in src/scan/findings.ts',
    forbids: ({ from, to }) =>
      under(from, 'src/scan/report') && isOurs(to) && !under(to, 'src/scan/report', 'src/scan/result.ts', 'src/engine'),
  },
  {
    name: 'nothing below knows the surfaces',
    because: 'the command line is one of several ways in; rules that live there would have to be written again',
    instead: 'move what both need out of src/cli, src/server or src/mcp, or pass it in',
    forbids: ({ from, to }) =>
      (!under(from, 'src/cli') && under(to, 'src/cli')) ||
      (!under(from, 'src/cli', 'src/server') && under(to, 'src/server')) ||
      // The server answers agents too.
      (!under(from, 'src/cli', 'src/server', 'src/mcp') && under(to, 'src/mcp')),
  },
  {
    name: 'leaves know nobody',
    because: 'every part may import them, so anything they import would be imported by every part',
    instead: 'put it beside its only user, or pass the value in',
    forbids: ({ from, to }) => LEAVES.includes(from) && isOurs(to),
  },
  {
    name: 'settings are read without a scan',
    because: 'every command reads the same spolia.yaml',
    instead: 'apply settings to a scan in src/scan',
    forbids: ({ from, to }) =>
      under(from, 'src/config') && isOurs(to) && !under(to, 'src/config', 'src/repositories', ...LEAVES),
  },
  {
    name: 'entries are for others',
    because: 'they re-export what is promised to other programs; inside they would be barrels',
    instead: 'import from the file that has it',
    forbids: ({ to }) => to === 'src/spolia.ts' || to === 'src/engine/engine.ts',
  },
  {
    name: 'the example company is for examples, tests and the demo',
    because: 'the product must not depend on data that is made up',
    instead: 'move what is needed out of src/example; src/cli/demo.ts alone shows it to people',
    forbids: ({ from, to }) => !under(from, 'src/example') && from !== 'src/cli/demo.ts' && under(to, 'src/example'),
  },
  {
    name: 'the product does not import its tests',
    because: 'tests and what supports them are not shipped',
    instead: 'move what is needed into src',
    forbids: ({ to }) => under(to, 'test', 'bench', 'scripts', 'fixtures') || /\.test\.ts$/.test(to),
  },
  {
    name: 'packages stay where they are needed',
    because: 'a package is code of others and time at every start',
    instead: 'use it through the file that has it, or argue for another in docs/decisions and list it here',
    forbids: ({ from, to }) =>
      !isOurs(to) && !to.startsWith('node:') && !under(from, ...(PACKAGES[packageOf(to)] ?? [])),
  },
];

/** @type {{ name: string, because: string, instead: string, forbids: (path: string, code: string) => string | null }[]} */
export const fileRules = [
  {
    name: 'no barrels',
    because: 'an index.ts that re-exports hides where things are and makes cycles between files that have none',
    instead: 'import from the file itself; the entries of the package are src/spolia.ts and src/engine/engine.ts',
    forbids: (path) => (/(^|\/)index\.[jt]s$/.test(path) ? 'is a barrel' : null),
  },
  {
    name: 'no drawers for odds and ends',
    because: 'nobody looks there before writing the same again, of all things',
    instead: 'name the file by its noun, beside its user',
    forbids: (path) => {
      const part = path.split('/').find((p) => /^(utils?|helpers|common|misc|shared|lib)(\.[jt]s)?$/.test(p));
      return part === undefined ? null : `is called ${part}`;
    },
  },
  {
    name: 'the engine has no world',
    because: 'the same bytes must give the same answer at any time, on any machine and in any number of threads',
    instead: 'pass the value in',
    forbids: (path, code) => {
      if (!under(path, 'src/engine')) return null;
      const found = /\b(?:process\.|performance\.|Date\.now\(|new Date\(|Math\.random\(|globalThis\.|console\.)/.exec(
        code,
      );
      return found === null ? null : `uses ${found[0]}`;
    },
  },
  {
    name: 'only the command line ends the process',
    because: 'a library that exits takes the server, the other threads and unwritten files with it',
    instead: 'throw an error of src/errors.ts; src/cli turns it into an exit code',
    forbids: (path, code) =>
      path.startsWith('src/') && !under(path, 'src/cli') && /\bprocess\.exit(?:Code)?\b/.test(code)
        ? 'ends the process'
        : null,
  },
];

/**
 * What is wrong with a set of files, as texts for people.
 *
 * @param {Map<string, string>} files path below the root (with `/`) → content
 * @returns {string[]}
 */
export function violations(files) {
  const wrong = [];
  const say = (where, what, { name, because, instead }) =>
    wrong.push(`${where} ${what}\n    ${name}: ${because}.\n    Instead: ${instead}.`);
  const imports = [];
  for (const [path, content] of files) {
    const code = withoutComments(content);
    for (const rule of fileRules) {
      const what = rule.forbids(path, code);
      if (what !== null) say(path, what, rule);
    }
    imports.push(...importsOf(path, code));
  }
  for (const i of imports) {
    for (const rule of importRules) if (rule.forbids(i)) say(`${i.from}:${i.line}`, `imports ${i.to}`, rule);
  }
  const lasting = imports.filter((i) => !i.erased && !i.later && isOurs(i.to));
  for (const cycle of cycles(lasting.map((i) => [i.from, i.to]))) {
    say(cycle.join(' → '), 'is a cycle', {
      name: 'no cycles between files',
      because: 'which of them runs first then depends on who is imported first',
      instead: 'move what both need to a third file, or import types only',
    });
  }
  // A folder and the folders in it are one thing here: a file may be split into parts that lie in a folder of its name.
  const folders = imports
    .map((i) => [i, dirname(i.from), dirname(i.to)])
    .filter(([i, a, b]) => isOurs(i.to) && !i.erased && !under(a, b) && !under(b, a))
    .map(([, a, b]) => [a, b]);
  for (const cycle of cycles(folders)) {
    say(cycle.join(' → '), 'is a cycle', {
      name: 'no cycles between folders',
      because: 'folders that know each other are one folder, and can no longer be understood one by one',
      instead: 'decide which of them may know the other, and pass the rest in',
    });
  }
  return wrong;
}

/** @returns {Import[]} */
function importsOf(from, code) {
  const found = [];
  const pattern =
    /^[ \t]*(?:import|export)\s+(type\s)?(?:[\w*{][^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;
  for (const match of code.matchAll(pattern)) {
    const name = match[2] ?? match[3];
    const to = name.startsWith('.') ? normalize(join(dirname(from), name)) : name;
    const line = code.slice(0, match.index).split('\n').length;
    // `typeof import('yaml')` is a type as well, but says what is used.
    found.push({ from, to, line, erased: match[1] !== undefined, later: match[3] !== undefined });
  }
  return found;
}

/** Comments become blanks, line by line; a string that holds `//` or `/*` loses its rest, which no rule looks at. */
function withoutComments(content) {
  return content
    .replace(/\/\*[\s\S]*?\*\//g, (c) => c.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');
}

/** One cycle of each knot, in order of names. */
function cycles(edges) {
  const next = new Map();
  for (const [a, b] of edges) if (a !== b) next.set(a, [...(next.get(a) ?? []), b]);
  const done = new Set();
  const found = [];
  const walk = (node, path) => {
    const at = path.indexOf(node);
    if (at >= 0) {
      found.push([...path.slice(at), node]);
      return;
    }
    if (done.has(node)) return;
    for (const to of next.get(node) ?? []) walk(to, [...path, node]);
    done.add(node);
  };
  for (const node of [...next.keys()].sort()) walk(node, []);
  return found;
}

/** The files of the product: `src` without tests. */
export function productFiles(root) {
  const files = new Map();
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.[jt]s$/.test(entry.name) || entry.name.endsWith('.test.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return files;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = normalize(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url))).replace(/\/$/, '');
  const files = productFiles(root);
  const wrong = violations(files);
  for (const text of wrong) process.stderr.write(`${text}\n\n`);
  if (wrong.length > 0) process.exitCode = 1;
  else
    process.stdout.write(
      `architecture: ${files.size} files keep all ${importRules.length + fileRules.length + 2} rules\n`,
    );
}
