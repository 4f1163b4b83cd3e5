/**
 * `npm run example`: makes the example company in out/example/company, scans it, and says where the HTML report lies.
 *
 *     node scripts/example.js [FOLDER]        another folder than out/example; it is replaced
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = resolve(process.argv[2] ?? join(root, 'out/example'));
const shown = (path) => {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
};

const { exampleCompany } = await import('../dist/example/company.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('This checkout is not built yet: run "npm ci" (or "npm run build") first.\n');
  process.exit(2);
});
const folder = join(at, 'company');
rmSync(folder, { recursive: true, force: true });
exampleCompany(join(root, 'fixtures/example-company'), folder);

const report = join(at, 'report.html');
const scan = (...options) => {
  const args = [join(root, 'bin/spolia.js'), 'scan', shown(folder), ...options];
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
};
// Whoever reads on may stop reading: `npm run example | head`.
process.stdout.on('error', () => process.exit(0));
scan();
scan('--format', 'html', '--out', report);
process.stdout.write(
  `\nSeven example repositories were made in ${shown(folder)}.\n` +
    `The HTML report, with all copies side by side, lies in:\n  ${report}\n` +
    `\nThe same as an index, with owners, uses and missing fixes from their histories:\n` +
    `  node bin/spolia.js index ${shown(folder)} --history on\n`,
);
