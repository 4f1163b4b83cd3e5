/**
 * Part of the build: the command line and its helping threads and processes as a few files instead of 170. They lie at the top of
 * `dist`, so that what is looked for beside a file (package.json, the page) is there too. The files by which other
 * programs import Spolia stay as the compiler made them.
 *
 * They are CommonJS, because Node 20 keeps compiled code of scripts and not of modules (src/cli/code-cache.ts), and contain the
 * packages that nearly every command loads: zod alone is 95 files.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const OUT = 'dist';

for (const name of readdirSync(OUT)) if (/^run-.*\.c?js$/.test(name)) unlinkSync(`${OUT}/${name}`);
const bundle = await rolldown({
  input: {
    start: 'dist/cli/start.js',
    helper: 'dist/scan/helper.js',
    'fix-helper': 'dist/lineage/fix-helper.js',
    'lane-entry': 'dist/operations/lane-entry.js',
    'apart-entry': 'dist/server/apart-entry.js',
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
for (const { fileName, code } of output) id.update(`${fileName}\n${code}`);
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
