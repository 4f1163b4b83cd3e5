/** The package as others install it: entries that exist, and nothing shipped that cannot run. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

it.skipIf(!existsSync(join(root, 'dist')))('its entries are built and export what they promise', () => {
  for (const { types, default: file } of Object.values<{ types: string; default: string }>(manifest.exports)) {
    expect(existsSync(join(root, types)), types).toBe(true);
    expect(existsSync(join(root, file)), file).toBe(true);
  }
  // As another program would, by the package's own name.
  const script = `
    const { scan, writeReport } = await import('spolia');
    const { analyse, likeness, explainCopy, languages } = await import('spolia/engine');
    const load = 'def load(path):\\n    """Rows."""\\n    return read(path, 1)\\n';
    const other = load.replaceAll('path', 'source');
    const [unit] = analyse('jobs/load.py', Buffer.from(load)).units;
    console.log(typeof scan, typeof writeReport, languages.length > 9, unit.name, unit.doc, unit.parameters[0].name);
    console.log(likeness(load, other, 'python').normalized, explainCopy(load, other, 'python').sentence);`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
  expect(output).toBe('function function true load Rows. path\n1 Same code; `path` is called `source` throughout.\n');
});

it('what the demo is made of is shipped whole', () => {
  for (const folder of ['fixtures/demo-company', 'fixtures/example-company']) {
    expect(manifest.files).toContain(folder);
    // Names that npm leaves out of any package, and files that would tell it to leave out more.
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
      expect(path).not.toMatch(
        /(^|\/)(\.gitignore|\.npmignore|\.npmrc|\.git|node_modules|package-lock\.json|\.DS_Store)$|\.orig$/,
      );
  }
});

it('the lock file names no registry and matches the manifest', () => {
  const entries = Object.entries<{ resolved?: string }>(lock.packages);
  expect(entries.filter(([, entry]) => entry.resolved !== undefined).map(([name]) => name)).toEqual([]);
  const { dependencies, devDependencies } = lock.packages[''];
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});

it('dependencies are pinned', () => {
  for (const version of Object.values<string>({ ...manifest.dependencies, ...manifest.devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
  // The packages of PostgreSQL have no other versions than these: the number is the server's.
  for (const version of Object.values<string>(manifest.optionalDependencies))
    expect(version).toMatch(/^\d+\.\d+\.\d+-beta\.\d+$/);
});
