/** Checkouts as the index would have them, in memory: for benches of what is resolved over them. */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFileFacts } from '../dist/reuse/imports/read.js';
import { readManifests, wantsBytes } from '../dist/reuse/manifests/read-manifests.js';
import { RepositoryView, World } from '../dist/reuse/resolve/world.js';

const CODE = /\.(?:pyi?|ipynb|[mc]?[jt]s|[jt]sx|go|java|scala|[rR])$/;

export function readWorld(folders) {
  const views = new Map();
  const names = new Map();
  for (const [id, folder] of folders.entries()) {
    const paths = execFileSync('git', ['-C', folder, 'ls-files', '-z'], { maxBuffer: 1 << 28 })
      .toString()
      .split('\0')
      .filter((path) => path !== '' && lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile());
    const manifests = readManifests(
      paths.map((path) => ({ path, read: () => (wantsBytes(path) ? readFileSync(join(folder, path)) : null) })),
    );
    const facts = new Map();
    const read = (path) => {
      if (!CODE.test(path)) return undefined;
      if (!facts.has(path)) facts.set(path, readFileFacts(path, readFileSync(join(folder, path))));
      return facts.get(path);
    };
    views.set(id, new RepositoryView({ id, family: id, identity: basename(folder) }, paths, manifests, read));
    names.set(id, folder);
  }
  return { world: new World(views), names };
}
