/** All imports of one file to what provides them. */
import { folderOf, join } from '../../detectors/paths.ts';
import type { FileFacts, Import } from '../imports/file-facts.ts';
import { resolveGo } from './go.ts';
import { resolveJava } from './java.ts';
import { resolveJavaScript } from './javascript.ts';
import { resolvePython } from './python.ts';
import { R_STANDARD } from './standard.ts';
import type { RepositoryView, Resolution, Resolved, World } from './world.ts';

/**
 * Raise it when the same facts resolve otherwise, or other rows are made of them.
 *
 *     1  first
 *     2  a file is of the package of its own language
 *     3  a class that stands in for an import which may be missing
 */
export const RESOLVER_VERSION = 3;

export interface ResolvedImport {
  import: Import;
  resolved: Resolved[];
}

export function resolveFile(world: World, view: RepositoryView, path: string, facts: FileFacts): ResolvedImport[] {
  return facts.imports.map((one) => ({ import: one, resolved: resolveOne(world, view, path, facts.language, one) }));
}

function resolveOne(world: World, view: RepositoryView, path: string, language: string, one: Import): Resolved[] {
  // Cells of a notebook may be R; its forms are R's alone.
  if (one.form === 'attach' || one.form === 'source' || language === 'r') return resolveR(world, view, path, one);
  if (language === 'python') return resolvePython(world, view, path, one);
  if (language === 'go') return resolveGo(world, view, path, one);
  if (language === 'java' || language === 'scala') return resolveJava(world, view, one);
  return resolveJavaScript(world, view, path, one);
}

function resolveR(world: World, view: RepositoryView, path: string, one: Import): Resolved[] {
  const names = one.names.length === 0 ? [null] : one.names.map((n) => n.name);
  const resolution = ofR(world, view, path, one);
  return names.map((name) => ({ name, resolution: name === null ? resolution : defining(world, resolution, name) }));
}

function ofR(world: World, view: RepositoryView, path: string, one: Import): Resolution {
  if (one.form === 'source') {
    // Relative to where R runs: the file's folder, or the repository's.
    for (const base of [folderOf(path), '']) {
      const at = join(base, one.module);
      if (at !== null && view.has(at))
        return { outcome: 'inside', target: { repository: view.id, path: at, name: '' } };
    }
    return { outcome: 'unknown', because: 'there is no such file in the repository' };
  }
  if (R_STANDARD.has(one.module)) return { outcome: 'standard' };
  const own = view.packages.find((p) => p.ecosystem === 'r' && p.name === one.module);
  if (own !== undefined) return { outcome: 'inside', target: { repository: view.id, path: own.file, name: '' } };
  const provided = world.provided('r', one.module, view);
  if (provided.length > 1) {
    return {
      outcome: 'ambiguous',
      between: provided.map((p) => `${p.name} of ${world.views.get(p.repository)!.identity}`),
      candidates: provided,
    };
  }
  if (provided.length === 1) {
    const [found] = provided;
    return { outcome: 'indexed', target: { repository: found.repository, path: found.file, name: '' }, package: found };
  }
  return { outcome: 'external', ecosystem: 'r', package: one.module, name: one.module };
}

/** The file in `R/` of the package that defines the name. */
function defining(world: World, from: Resolution, name: string): Resolution {
  if (from.outcome !== 'inside' && from.outcome !== 'indexed') return from;
  const view = world.views.get(from.target.repository)!;
  const folder = `${folderOf(from.target.path)}${folderOf(from.target.path) === '' ? '' : '/'}R/`;
  for (const path of view.allPaths()) {
    if (!path.startsWith(folder) || !/\.[rR]$/.test(path)) continue;
    if (name in (view.facts(path)?.defines ?? {})) return { ...from, target: { repository: view.id, path, name } };
  }
  return { ...from, target: { ...from.target, name } };
}
