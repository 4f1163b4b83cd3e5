/**
 * Part of the build: the command line and its helping threads and processes as a few files instead of 170. They lie at the top of
 * `dist`, so that what is looked for beside a file (package.json, the page) is there too. The files by which other
 * programs import Spolia stay as the compiler made them.
 *
 * They are CommonJS, because Node 20 keeps compiled code of scripts and not of modules (src/code-cache.ts), and contain the
 * packages that nearly every command loads: zod alone is 95 files.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const OUT = 'dist';

for (const name of readdirSync(OUT)) if (/^run-.*\.c?js$/.test(name)) unlinkSync(`${OUT}/${name}`);
const bundle = await rolldown({
  input: {
    start: 'dist/cli/start.js',
    helper: 'dist/scan/helper.js',
    'fix-helper': 'dist/lineage/fix-helper.js',
    'lane-entry': 'dist/operations/lane-entry.js',
    'apart-entry': 'dist/server/apart-entry.js',
    'second-thread-entry': 'dist/server/second-thread-entry.js',
    'git-starter-entry': 'dist/repositories/git-starter-entry.js',
  },
  platform: 'node',
  // Packages of the server are loaded from where they are installed; the last two are the driver's, for what we are not.
  external: [
    /^node:/,
    /^@?fastify/,
    'openid-client',
    'prom-client',
    /^@modelcontextprotocol\/sdk\//,
    'pg-native',
    'pg-cloudflare',
  ],
});
const { output } = await bundle.write({
  dir: OUT,
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'run-[name].cjs',
  // Names stay, so that a stack trace in a report of an error says where it was.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
});
await bundle.close();

const id = createHash('sha256');
for (const { fileName, code } of output) {
  const plain = withPlainExports(code);
  if (plain !== code) writeFileSync(`${OUT}/${fileName}`, plain);
  id.update(`${fileName}\n${plain}`);
}
writeFileSync(`${OUT}/build-id`, id.digest('hex'));
writeFileSync(`${OUT}/LICENSES`, licencesOf(output.flatMap(({ moduleIds }) => moduleIds)));

/** Licences of packages whose code is in the bundle ask to be wherever it is. */
function licencesOf(modules) {
  const folders = new Set(
    modules.flatMap((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []),
  );
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const by = typeof author === 'string' ? author : (author?.name ?? '');
    return `${name} ${version}\n\n${file === undefined ? `${license}, ${by}` : readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
  return texts.join('\n\n');
}

/**
 * What one file gives to another as a value, where it stays what it is, instead of by a getter: that would be called at each use, of
 * every token by loops that use something of another file. They stand at the end of a file, where all is made.
 */
function withPlainExports(code) {
  const { body } = parseAst(code, { sourceType: 'commonjs' });
  const made = new Set();
  for (const node of body) {
    if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') made.add(node.id.name);
    else if (node.type === 'VariableDeclaration')
      for (const { id, init } of node.declarations) if (id.type === 'Identifier' && init !== null) made.add(id.name);
  }
  const changed = new Set();
  const look = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach(look);
    if (node.type === 'AssignmentExpression') namesIn(node.left, changed);
    else if (node.type === 'UpdateExpression') namesIn(node.argument, changed);
    else if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') namesIn(node.left, changed);
    Object.values(node).forEach(look);
  };
  look(body);
  return code.replace(
    /Object\.defineProperty\(exports,("[^"]+"),\{enumerable:true,get:function\(\)\{return ([\w$]+)\}\}\)/g,
    (getter, name, value) => (made.has(value) && !changed.has(value) ? `exports[${name}]=${value}` : getter),
  );
}

/** All names of what is assigned to: of more than that does no harm. */
function namesIn(node, names) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Identifier') names.add(node.name);
  else if (node.type !== 'MemberExpression') for (const part of Object.values(node)) namesIn(part, names);
}
