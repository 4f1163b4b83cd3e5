/**
 * Requirements of Python packages: one line of a requirements file, one string of a manifest (PEP 508), and Poetry's
 * tables. Markers are left out: what holds on some platform is a dependency.
 */
import type { Dependency } from '../detector.ts';
import type { Data } from './data.ts';

type Where = Pick<Dependency, 'scope' | 'file' | 'line'>;

const REQUIREMENT =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*(?:@\s*(\S+)|\(?\s*((?:[<>=!~]=?=?\s*[^;,\s)]+\s*,?\s*)*)\)?)\s*(?:;.*)?$/;

/** As PEP 503 compares names. */
export const pythonName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/** Null for what is no requirement: options, paths, code. */
export function requirement(text: string, where: Where): Dependency | null {
  const plain = text
    .replace(/\s+#.*$/, '')
    .replace(/\s--hash=.*$/, '')
    .replace(/\\\s*$/, '')
    .trim();
  const link = /^(?:-e\s+|--editable[= ]\s*)?((?:git|hg|svn|bzr)\+\S+)/.exec(plain);
  if (link !== null) {
    const egg = /#egg=([\w.-]+)/.exec(link[1])?.[1];
    const name = egg ?? /([\w.-]+?)(?:\.git)?(?:@[^/@]+)?(?:#.*)?$/.exec(link[1])?.[1];
    return name === undefined ? null : { ecosystem: 'python', name: pythonName(name), range: link[1], ...where };
  }
  if (plain.length > 1000) return null;
  const found = REQUIREMENT.exec(plain);
  if (found === null) return null;
  const [, name, url, range] = found;
  return {
    ecosystem: 'python',
    name: pythonName(name),
    range: url ?? range.replace(/\s+/g, '').replace(/,$/, ''),
    ...where,
  };
}

/** The requirements of a file, and the files that it includes (`-r other.txt`, `-c`), as written. */
export function requirementsFile(
  text: string,
  file: string,
  scope: string,
): { found: Dependency[]; includes: string[] } {
  const found: Dependency[] = [];
  const includes: string[] = [];
  let continues = false;
  text.split(/\r\n|\n|\r/).forEach((whole, index) => {
    const isContinued = continues;
    continues = /\\\s*$/.test(whole);
    const line = whole.trim();
    if (isContinued || line === '' || line.startsWith('#')) return;
    const include = /^(?:-r|--requirement)[=\s]\s*(\S+)/.exec(line);
    if (include !== null) includes.push(include[1]);
    else {
      const one = requirement(line, { scope, file, line: index + 1 });
      if (one !== null) found.push(one);
    }
  });
  return { found, includes };
}

/** Poetry: `requests = "^2"`, `pandas = { version = ">=2", optional = true }`, a list of such, `{ git = … }`. */
export function poetryRequirements(table: Data | undefined, scope: string, file: string): Dependency[] {
  const found: Dependency[] = [];
  for (const [name, value] of table?.entries ?? []) {
    if (name.toLowerCase() === 'python') continue;
    const specs = value.isMap ? [value] : value.items;
    const ranges = specs.map((spec) =>
      spec.isMap
        ? (spec.get('version')?.text ?? spec.get('git')?.text ?? spec.get('url')?.text ?? spec.get('path')?.text ?? '')
        : (spec.text ?? ''),
    );
    const isOptional = specs.some((spec) => spec.get('optional')?.isTrue);
    found.push({
      ecosystem: 'python',
      name: pythonName(name),
      range: ranges.join(' || ').replace(/^\*$/, ''),
      scope: isOptional ? 'optional' : scope,
      file,
      line: value.line,
    });
  }
  return found;
}
