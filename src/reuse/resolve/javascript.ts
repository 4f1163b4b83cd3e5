/**
 * JavaScript's and TypeScript's imports to what provides them: files beside, `paths` and `baseUrl` of the nearest
 * tsconfig, Node's own, packages of this repository (workspaces), of others, and by what the manifests ask for.
 */
import { folderOf, join } from '../../detectors/paths.ts';
import type { Import } from '../imports/file-facts.ts';
import { NODE_STANDARD } from './standard.ts';
import {
  LONGEST_CHAIN,
  type NpmEntry,
  type PackageEntry,
  type RepositoryView,
  type Resolution,
  type Resolved,
  type TypeScriptConfig,
  type World,
} from './world.ts';

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte', '.json'];
const INDEX = [
  '/index.ts',
  '/index.tsx',
  '/index.d.ts',
  '/index.mts',
  '/index.js',
  '/index.jsx',
  '/index.mjs',
  '/index.cjs',
];
const INDEX_ENDINGS = INDEX.map((index) => index.slice('/index'.length));
/** What TypeScript writes for a file of its own that will be JavaScript. */
const WRITTEN_AS: readonly [RegExp, string[]][] = [
  [/\.js$/, ['.ts', '.tsx', '.jsx', '.d.ts']],
  [/\.jsx$/, ['.tsx']],
  [/\.mjs$/, ['.mts', '.d.mts']],
  [/\.cjs$/, ['.cts', '.d.cts']],
];

export function resolveJavaScript(world: World, view: RepositoryView, path: string, one: Import): Resolved[] {
  const resolution = moduleOf(world, view, path, one.module);
  if (one.names.length === 0) return [{ name: null, resolution }];
  return one.names.map((n) => {
    // Of a namespace the first part is a name of the module.
    const name = one.bound !== null && n.as.startsWith(`${one.bound}.`) ? n.name.split('.', 1)[0] : n.name;
    return { name: n.name, resolution: follow(world, resolution, name, 0) };
  });
}

function moduleOf(world: World, view: RepositoryView, path: string, module: string): Resolution {
  const key = `js ${view.id}\n${folderOf(path)}\n${module}`;
  return world.remember(key, () => lookUp(world, view, path, module));
}

const inside = (view: RepositoryView, path: string): Resolution => ({
  outcome: 'inside',
  target: { repository: view.id, path, name: '' },
});

function lookUp(world: World, view: RepositoryView, path: string, written: string): Resolution {
  // Loaders of bundlers: `./shader.glsl?raw`, `!style!./a.css`.
  const module = written.replace(/^.*!/, '').replace(/[?#].*$/, (q) => (written.startsWith('#') ? q : ''));
  if (/^\.{1,2}(?:\/|$)/.test(module)) {
    const at = join(folderOf(path), module);
    const file = at === null ? null : fileAt(view, at);
    if (file !== null) return inside(view, file);
    return {
      outcome: 'unknown',
      because:
        at === null ? 'it leads out of the repository' : 'there is no such file: it is made when the project is built',
    };
  }
  if (/^(?:https?|data|file|virtual|jsr):/.test(module)) return { outcome: 'unknown', because: 'it is an address' };
  if (module.startsWith('node:') || module.startsWith('bun:') || module.startsWith('deno:'))
    return { outcome: 'standard' };
  const mapped = byConfig(view, path, module);
  if (mapped !== null) return inside(view, mapped);
  if (module.startsWith('#')) return byImports(view, path, module);
  if (module.startsWith('/')) {
    const file = fileAt(view, module.slice(1));
    return file === null ? { outcome: 'unknown', because: 'it is a path of a server' } : inside(view, file);
  }
  const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(?:\/(.*))?$/.exec(module) ?? [];
  if (name === undefined || !/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name)) {
    return { outcome: 'unknown', because: 'it is an alias that no tsconfig of the repository explains' };
  }
  const asked = view.asksFor('npm', name) || view.asksFor('npm', `@types/${name}`);
  if (NODE_STANDARD.has(name) && !asked) return { outcome: 'standard' };
  const own = view.manifests.npm.find((p) => p.name === name);
  if (own !== undefined) return inside(view, entryOf(view, own, rest ?? ''));
  const provided = world.provided('npm', name, view);
  if (provided.length > 1) {
    return {
      outcome: 'ambiguous',
      between: provided.map((p) => `${p.name} of ${world.views.get(p.repository)!.identity}`),
      candidates: provided,
    };
  }
  if (provided.length === 1) {
    const [one] = provided;
    const owner = world.views.get(one.repository)!;
    const entry = owner.manifests.npm.find((p) => p.folder === one.folder);
    const file = entry === undefined ? one.file : entryOf(owner, entry, rest ?? '');
    return { outcome: 'indexed', target: { repository: owner.id, path: file, name: '' }, package: one };
  }
  return { outcome: 'external', ecosystem: 'npm', package: name, name: module };
}

function fileAt(view: RepositoryView, at: string): string | null {
  const file = view.first(at, ENDINGS);
  if (file !== null) return file;
  for (const [pattern, endings] of WRITTEN_AS) {
    if (!pattern.test(at)) continue;
    const plain = at.replace(pattern, '');
    const written = view.first(plain, endings);
    if (written !== null) return written;
  }
  return at === '' ? view.first('index', INDEX_ENDINGS) : view.first(at, INDEX);
}

/** The nearest tsconfig or jsconfig above the file with a say in it, by `paths`, then `baseUrl`. */
function byConfig(view: RepositoryView, path: string, module: string): string | null {
  const all = view.manifests.typescript
    .filter((c) => c.folder === '' || path.startsWith(`${c.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length);
  for (const config of all) {
    const chain = withBases(view, config);
    const paths = chain.find((c) => c.paths.length > 0);
    if (paths !== undefined) {
      const base = join(paths.folder, paths.baseUrl ?? chain.find((c) => c.baseUrl !== null)?.baseUrl ?? '') ?? '';
      // The longest literal beginning wins, as in TypeScript.
      const fitting = paths.paths
        .map(([pattern, targets]) => ({ pattern, targets, star: starOf(pattern, module) }))
        .filter((p) => p.star !== null)
        .sort((a, b) => b.pattern.indexOf('*') - a.pattern.indexOf('*'));
      for (const { targets, star } of fitting) {
        for (const target of targets) {
          const at = join(base, target.replace('*', star!));
          const file = at === null ? null : fileAt(view, at);
          if (file !== null) return file;
        }
      }
    }
    const withBase = chain.find((c) => c.baseUrl !== null);
    if (withBase !== undefined && /^[\w@]/.test(module)) {
      const at = join(join(withBase.folder, withBase.baseUrl!) ?? '', module);
      const file = at === null ? null : fileAt(view, at);
      if (file !== null) return file;
    }
  }
  return null;
}

function withBases(view: RepositoryView, config: TypeScriptConfig): TypeScriptConfig[] {
  const chain = [config];
  for (let i = 0; i < chain.length && chain.length < 10; i++) {
    for (const base of chain[i].extends) {
      const at = join(chain[i].folder, base);
      const found = view.manifests.typescript.find(
        (c) => at !== null && (c.file === at || c.file === `${at}.json` || c.file === `${at}/tsconfig.json`),
      );
      if (found !== undefined && !chain.includes(found)) chain.push(found);
    }
  }
  return chain;
}

/** What the star of a pattern stands for; empty for one without; null where it does not fit. */
function starOf(pattern: string, text: string): string | null {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === text ? '' : null;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  if (text.length < before.length + after.length || !text.startsWith(before) || !text.endsWith(after)) return null;
  return text.slice(before.length, text.length - after.length);
}

/** `#internal`: the map `imports` of the nearest package.json. */
function byImports(view: RepositoryView, path: string, module: string): Resolution {
  const entry = view.manifests.npm
    .filter((p) => p.folder === '' || path.startsWith(`${p.folder}/`))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
  for (const [pattern, target] of entry?.imports ?? []) {
    const star = starOf(pattern, module);
    if (star === null) continue;
    const at = join(entry.folder, target.replace('*', star));
    const file = at === null ? null : builtFrom(view, entry.folder, at);
    if (file !== null) return inside(view, file);
  }
  return { outcome: 'unknown', because: 'it is an alias that no package.json of the repository explains' };
}

/** File of a package's sub-path, by `exports` and its elders; else the manifest, for the package as a whole. */
function entryOf(view: RepositoryView, entry: NpmEntry, rest: string): string {
  const wanted = rest === '' ? '.' : `./${rest}`;
  for (const [pattern, target] of entry.entries) {
    const star = starOf(pattern, wanted);
    if (star === null) continue;
    const at = join(entry.folder, target.replace('*', star));
    const file = at === null ? null : builtFrom(view, entry.folder, at);
    if (file !== null) return file;
  }
  for (const below of rest === '' ? ['src/index', 'index', 'src/main', 'lib/index'] : [rest, `src/${rest}`]) {
    const at = join(entry.folder, below);
    const file = at === null ? null : fileAt(view, at);
    if (file !== null) return file;
  }
  return entry.folder === '' ? 'package.json' : `${entry.folder}/package.json`;
}

/** A file of the manifest, or the source that it is built from: `dist/esm/a.js` from `src/a.ts`. */
function builtFrom(view: RepositoryView, folder: string, at: string): string | null {
  const exact = fileAt(view, at);
  if (exact !== null) return exact;
  const below = folder === '' ? at : at.slice(folder.length + 1);
  const built =
    /^(?:dist|build|lib|out|es|esm|cjs|types)\/(?:(?:esm|cjs|es|types|src)\/)?(.*?)(?:\.d)?\.[cm]?[jt]sx?$/.exec(below);
  if (built === null) return null;
  for (const source of ['src', '']) {
    const path = join(folder, `${source}/${built[1]}`);
    const file = path === null ? null : fileAt(view, path);
    if (file !== null) return file;
  }
  return null;
}

/** From a module to where it has `name` from, through `export … from`. */
function follow(world: World, from: Resolution, name: string, depth: number): Resolution {
  if (from.outcome !== 'inside' && from.outcome !== 'indexed') return from;
  const view = world.views.get(from.target.repository)!;
  const { path } = from.target;
  const here = { ...from, target: { repository: view.id, path, name } };
  const facts = view.facts(path);
  if (facts === undefined || depth > LONGEST_CHAIN || name === '*') return here;
  const through = (module: string, wanted: string): Resolution | null => {
    const next = moduleOf(world, view, path, module);
    if (next.outcome !== 'inside' && next.outcome !== 'indexed') return null;
    const found = follow(world, next, wanted, depth + 1);
    if (found.outcome !== 'inside' && found.outcome !== 'indexed') return null;
    return found.outcome === 'inside' ? { ...from, target: found.target } : found;
  };
  for (const one of facts.imports) {
    if (one.form !== 're-export') continue;
    const found = one.names.find((n) => n.as === name);
    if (found !== undefined) return through(one.module, found.name) ?? here;
  }
  if (name in facts.defines) {
    // `import { a } from './a'; export { a }`.
    const local = facts.defines[name];
    for (const one of facts.imports) {
      const found = one.form === 'load' ? undefined : one.names.find((n) => n.as === local && !local.includes('.'));
      if (found !== undefined) return through(one.module, found.name) ?? here;
    }
    return { ...from, target: { repository: view.id, path, name: local } };
  }
  for (const one of facts.imports) {
    if (one.form !== 'star') continue;
    const found = through(one.module, name);
    if (found === null || (found.outcome !== 'inside' && found.outcome !== 'indexed')) continue;
    const place: PackageEntry | null = found.outcome === 'indexed' ? found.package : null;
    const owner = world.views.get(place?.repository ?? found.target.repository)!;
    const theirs = owner.facts(found.target.path);
    if (theirs !== undefined && Object.values(theirs.defines).includes(found.target.name)) return found;
  }
  return here;
}
