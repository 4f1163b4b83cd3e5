/** Which packages a Python distribution brings: what its manifest names, else what lies where build tools look. */
import { join } from '../paths.ts';
import type { Repository } from '../repository.ts';

/** Folders that lie beside the code in most repositories and that nobody means to import, `__init__.py` or not. */
const BESIDE =
  /^(?:tests?|testing|docs?|examples?|scripts?|tools?|benchmarks?|build|dist|ci|notebooks?|samples?|tasks|conf|assets|images?|site|e2e|integration.*|functional.*|test_.*|tests_.*|.*_tests?)$/;

/**
 * @param folder the manifest's
 * @param where folders below it in which packages lie, where the manifest says so
 * @param name of the distribution
 */
export function importNames(repository: Repository, folder: string, where: readonly string[], name: string): string[] {
  const roots = where.length > 0 ? where : ['src', 'lib', 'python', ''];
  for (const root of roots) {
    const base = join(folder, root);
    if (base === null || !repository.hasFolder(base)) continue;
    const found = packagesIn(repository, base, name);
    if (found.length > 0) return found;
  }
  return [];
}

function packagesIn(repository: Repository, base: string, name: string): string[] {
  const children = repository.children(base);
  const at = (path: string): string => (base === '' ? path : `${base}/${path}`);
  const folders = children.filter((c) => /^[A-Za-z_]\w*\/$/.test(c)).map((c) => c.slice(0, -1));
  const packages = folders.filter((f) => !BESIDE.test(f) && repository.file(at(`${f}/__init__.py`)) !== undefined);
  if (packages.length > 0) {
    // A folder of the distribution's own name is meant, whatever else has an __init__.py beside it.
    const plain = name.toLowerCase().replace(/[-.]/g, '_');
    const own = packages.filter((p) => p.toLowerCase() === plain);
    return own.length > 0 && base === '' ? own : packages;
  }
  // Namespace packages: `google/cloud/thing/__init__.py` without one above it.
  const first = name.toLowerCase().split(/[-_.]/)[0];
  for (const f of folders) {
    if (f.toLowerCase() !== first) continue;
    const inner = repository.children(at(f)).filter((c) => /^[A-Za-z_]\w*\/$/.test(c));
    const below = inner.filter((c) => repository.file(at(`${f}/${c}__init__.py`)) !== undefined);
    if (below.length > 0) return below.map((c) => `${f}.${c.slice(0, -1)}`);
    if (inner.length === 0) continue;
  }
  const plain = name.toLowerCase().replace(/[-.]/g, '_');
  return children.filter((c) => c.toLowerCase() === `${plain}.py`).map((c) => c.slice(0, -3));
}

/**
 * Import names of explicitly listed packages: of `a`, `a.b` only `a`; of `a.b` alone `a.b`; of `a.*`, which leaves `a`
 * itself to others (a namespace), the packages in it.
 */
export function listedNames(
  repository: Repository,
  folder: string,
  where: readonly string[],
  packages: readonly string[],
): string[] {
  const dotted = packages
    .map((p) => p.replaceAll('/', '.').replace(/^src\./, ''))
    .filter((p) => /^\w[\w.]*\*?$/.test(p));
  const names = dotted.flatMap((pattern) => {
    const plain = pattern.replace(/\.?\*$/, '');
    if (!pattern.endsWith('.*') || dotted.includes(plain)) return [plain];
    for (const root of [...where, '', 'src']) {
      const at = join(folder, `${root}/${plain.replaceAll('.', '/')}`);
      if (at === null || !repository.hasFolder(at) || repository.file(`${at}/__init__.py`) !== undefined) continue;
      const inner = repository
        .children(at)
        .filter((c) => c.endsWith('/') && repository.file(`${at}/${c}__init__.py`) !== undefined);
      if (inner.length > 0) return inner.map((c) => `${plain}.${c.slice(0, -1)}`);
    }
    return [plain];
  });
  return [...new Set(names.filter((p) => !names.some((other) => other !== p && p.startsWith(`${other}.`))))];
}
