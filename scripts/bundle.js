/**
 * Part of the build: the command line and its helping threads and processes as a few files instead of 170. They lie at the top of
 * `dist`, so that what is looked for beside a file (package.json, the page) is there too. The files by which other
 * programs import Spolia stay as the compiler made them.
 */
import { rolldown } from 'rolldown';

const bundle = await rolldown({
  input: {
    main: 'dist/cli/main.js',
    helper: 'dist/scan/helper.js',
    'fix-helper': 'dist/lineage/fix-helper.js',
    'lane-entry': 'dist/operations/lane-entry.js',
    'apart-entry': 'dist/server/apart-entry.js',
    'git-starter-entry': 'dist/repositories/git-starter-entry.js',
  },
  platform: 'node',
  // Packages are loaded by what needs them, from where they are installed.
  external: [
    /^node:/,
    /^@?fastify/,
    'openid-client',
    'prom-client',
    /^@modelcontextprotocol\/sdk\//,
    'commander',
    'pg',
    'toml-eslint-parser',
    'yaml',
    'zod',
  ],
});
await bundle.write({
  dir: 'dist',
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'run-[name].js',
  // Names stay, so that a stack trace in a report of an error says where it was.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
});
await bundle.close();
