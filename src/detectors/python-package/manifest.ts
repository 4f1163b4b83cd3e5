/** What the three manifests of a Python distribution say, each in the same form, so that they can be laid over one another. */
import type { Dependency, Run } from '../detector.ts';
import { type Expression, nameIn, textOf } from '../python/expression.ts';
import type { PythonModule } from '../python/module.ts';
import { type Data, entriesAt, itemsAt, textAt } from '../reading/data.ts';
import { poetryRequirements, pythonName, requirement } from '../reading/requirements.ts';

export interface Manifest {
  file: string;
  /** Line of the name, or of what makes the file a manifest. */
  line: number;
  name: string | null;
  version: string | null;
  /** `attr: pkg.__version__` and the like, to be looked up. */
  versionFrom: { attribute: string } | { file: string } | null;
  description: string | null;
  dependencies: Dependency[];
  runs: Run[];
  /** Packages as listed, null where they are to be found. */
  packages: string[] | null;
  where: string[];
  details: Record<string, string>;
  /** Requirements files that are read into it. */
  requirementFiles: { path: string; scope: string }[];
}

const empty = (file: string, line: number): Manifest => ({
  file,
  line,
  name: null,
  version: null,
  versionFrom: null,
  description: null,
  dependencies: [],
  runs: [],
  packages: null,
  where: [],
  details: {},
  requirementFiles: [],
});

const keep = (details: Record<string, string>, key: string, value: string | null): void => {
  if (value !== null && value !== '') details[key] = value;
};

/** `Development Status :: 7 - Inactive` says `inactive`; those that everybody leaves as they are say nothing. */
function developmentStatus(classifiers: readonly (string | null)[]): string | null {
  const said = classifiers.map((c) => /^Development Status :: \d - (.+)$/.exec(c ?? '')?.[1].toLowerCase());
  return said.find((status) => status !== undefined && !/stable|mature|beta/.test(status)) ?? null;
}

/** The name of a licence whose whole text was given is its first line; what a classifier says is better than nothing. */
function licenceOf(said: string | null, classifiers: readonly (string | null)[]): string | null {
  const [name] = (said ?? '').trim().split(/\s*\n/);
  if (name !== '') return name;
  const classified = classifiers.map((c) => /^License :: (?:OSI Approved :: )?(.+)$/.exec(c ?? '')?.[1]);
  return classified.find((licence) => licence !== undefined && licence !== 'OSI Approved') ?? null;
}

/** Null for a pyproject.toml that only configures tools. */
export function fromPyproject(data: Data, file: string): Manifest | null {
  const project = data.get('project');
  const poetry = data.get('tool', 'poetry');
  const flit = data.get('tool', 'flit', 'metadata');
  const source = project ?? poetry ?? flit;
  if (source === undefined) return null;
  const named = project?.get('name') ?? poetry?.get('name') ?? flit?.get('module');
  const m = empty(file, named?.line ?? source.line);
  m.name = named?.text ?? null;
  m.version = textAt(project, 'version') ?? textAt(poetry, 'version');
  m.description = textAt(project, 'description') ?? textAt(poetry, 'description');
  const licence = project?.get('license') ?? poetry?.get('license');
  const classifiers = itemsAt(project ?? poetry, 'classifiers').map((c) => c.text);
  // The name of a file is the name of no licence.
  keep(m.details, 'licence', licenceOf(licence?.text ?? textAt(licence, 'text'), classifiers));
  keep(m.details, 'status', developmentStatus(classifiers));
  keep(m.details, 'python', textAt(project, 'requires-python') ?? textAt(poetry, 'dependencies', 'python'));
  keep(m.details, 'build', textAt(data, 'build-system', 'build-backend'));
  keep(
    m.details,
    'repository',
    textAt(project, 'urls', 'Repository') ?? textAt(project, 'urls', 'Homepage') ?? textAt(poetry, 'repository'),
  );

  const add = (items: readonly Data[], scope: string): void => {
    for (const item of items) {
      const one = item.text === null ? null : requirement(item.text, { scope, file, line: item.line });
      if (one !== null) m.dependencies.push(one);
    }
  };
  add(itemsAt(project, 'dependencies'), 'run');
  for (const [extra, items] of entriesAt(project, 'optional-dependencies')) add(items.items, `extra:${extra}`);
  for (const [group, items] of entriesAt(data, 'dependency-groups')) add(items.items, scopeOfGroup(group));
  for (const [group, items] of entriesAt(data, 'tool', 'pdm', 'dev-dependencies'))
    add(items.items, scopeOfGroup(group));
  for (const [, env] of entriesAt(data, 'tool', 'hatch', 'envs')) add(itemsAt(env, 'dependencies'), 'dev');
  add(itemsAt(data, 'tool', 'uv', 'dev-dependencies'), 'dev');
  add(itemsAt(data, 'build-system', 'requires'), 'build');
  m.dependencies.push(
    ...poetryRequirements(poetry?.get('dependencies'), 'run', file),
    ...poetryRequirements(poetry?.get('dev-dependencies'), 'dev', file),
    ...entriesAt(poetry, 'group').flatMap(([group, g]) =>
      poetryRequirements(g.get('dependencies'), scopeOfGroup(group), file),
    ),
  );
  for (const [table, how] of [
    ['scripts', 'console script'],
    ['gui-scripts', 'gui script'],
  ] as const) {
    for (const [name, value] of [...entriesAt(project, table), ...entriesAt(poetry, table)]) {
      const target = value.text ?? textAt(value, 'reference') ?? textAt(value, 'callable');
      if (target !== null) m.runs.push({ how, what: `${name} = ${target}`, file, line: value.line });
    }
  }
  for (const [group, table] of [...entriesAt(project, 'entry-points'), ...entriesAt(poetry, 'plugins')]) {
    for (const [name, value] of table.entries) {
      m.runs.push({ how: `entry point ${group}`, what: `${name} = ${value.text ?? ''}`, file, line: value.line });
    }
  }

  const setuptools = data.get('tool', 'setuptools');
  const listed = setuptools?.get('packages');
  if (listed?.isList) m.packages = listed.items.map((p) => p.text ?? '');
  else m.where = itemsAt(listed, 'find', 'where').map((w) => w.text ?? '');
  const mapped = textAt(setuptools, 'package-dir', '');
  if (mapped !== null) m.where.push(mapped);
  const modules = itemsAt(setuptools, 'py-modules').map((p) => p.text ?? '');
  if (modules.length > 0 && m.packages === null) m.packages = modules;
  const included = itemsAt(listed, 'find', 'include')
    .map((p) => p.text ?? '')
    .filter((p) => /^[\w.]+\*?$/.test(p));
  if (included.length > 0) m.packages = included;
  const poetryPackages = itemsAt(poetry, 'packages').map((p) => textAt(p, 'include') ?? '');
  const from = itemsAt(poetry, 'packages')
    .map((p) => textAt(p, 'from'))
    .find((f) => f !== null);
  if (from !== undefined && from !== null) m.where.push(from);
  if (poetryPackages.some((p) => p !== '')) m.packages = poetryPackages;
  const wheel = itemsAt(data, 'tool', 'hatch', 'build', 'targets', 'wheel', 'packages').map((p) => p.text ?? '');
  if (wheel.length > 0) m.packages = wheel.map((p) => p.split('/').pop() ?? '');
  const module =
    textAt(data, 'tool', 'uv', 'build-backend', 'module-name') ??
    textAt(data, 'tool', 'flit', 'module', 'name') ??
    textAt(flit, 'module');
  if (module !== null) m.packages = [module];

  const dynamic = setuptools?.get('dynamic');
  const attribute = textAt(dynamic, 'version', 'attr');
  const versionFile =
    itemsAt(dynamic, 'version', 'file')[0]?.text ??
    textAt(data, 'tool', 'hatch', 'version', 'path') ??
    textAt(data, 'tool', 'pdm', 'version', 'path');
  if (attribute !== null) m.versionFrom = { attribute };
  else if (versionFile !== null && versionFile !== undefined) m.versionFrom = { file: versionFile };
  for (const file of itemsAt(dynamic, 'dependencies', 'file'))
    m.requirementFiles.push({ path: file.text ?? '', scope: 'run' });
  for (const [extra, spec] of entriesAt(dynamic, 'optional-dependencies')) {
    for (const file of itemsAt(spec, 'file'))
      m.requirementFiles.push({ path: file.text ?? '', scope: `extra:${extra}` });
  }
  if (itemsAt(project, 'dynamic').some((d) => d.text === 'version') || m.version === null) {
    if (m.versionFrom === null)
      keep(
        m.details,
        'versionFrom',
        data.get('tool', 'setuptools_scm') || /vcs|scm/.test(textAt(data, 'tool', 'hatch', 'version', 'source') ?? '')
          ? 'tags of the repository'
          : null,
      );
  }
  return m;
}

export const scopeOfGroup = (group: string): string =>
  /^dev|^lint|^typ(?:e|ing)|^format|^ci$/i.test(group)
    ? 'dev'
    : /^test/i.test(group)
      ? 'test'
      : /^docs?$|^build$/i.test(group)
        ? 'dev'
        : `extra:${group}`;

/** Null without a name. */
export function fromSetupCfg(data: Data, file: string): Manifest | null {
  const metadata = data.get('metadata');
  const named = itemsAt(metadata, 'name')[0];
  if (named?.text == null) return null;
  const options = data.get('options');
  const m = empty(file, named.line);
  const first = (key: string): string | null => itemsAt(metadata, key)[0]?.text ?? null;
  m.name = named.text;
  m.description = first('description') ?? first('summary');
  const classifiers = itemsAt(metadata, 'classifiers').map((c) => c.text);
  keep(m.details, 'licence', licenceOf(first('license'), classifiers));
  keep(m.details, 'status', developmentStatus(classifiers));
  keep(m.details, 'python', itemsAt(options, 'python_requires')[0]?.text ?? null);
  keep(m.details, 'repository', first('url'));
  const version = first('version');
  const [, how, what] = /^(attr|file)\s*:\s*(\S+)/.exec(version ?? '') ?? [];
  if (how === 'attr') m.versionFrom = { attribute: what };
  else if (how === 'file') m.versionFrom = { file: what.split(',')[0] };
  else m.version = version;
  const add = (items: readonly Data[], scope: string): void => {
    for (const item of items) {
      for (const part of (item.text ?? '').split(/;(?=\s*[A-Za-z][\w.-]*\s*(?:[<>=~!]|$))/)) {
        const one = requirement(part, { scope, file, line: item.line });
        if (one !== null) m.dependencies.push(one);
        const from = /^file:\s*(\S+)/.exec(part);
        if (from !== null) m.requirementFiles.push({ path: from[1], scope });
      }
    }
  };
  add(itemsAt(options, 'install_requires'), 'run');
  add(itemsAt(options, 'tests_require'), 'test');
  add(itemsAt(options, 'setup_requires'), 'build');
  for (const [extra, items] of entriesAt(data, 'options.extras_require')) add(items.items, `extra:${extra}`);
  for (const [group, items] of entriesAt(data, 'options.entry_points')) {
    for (const item of items.items) {
      m.runs.push({
        how: group === 'console_scripts' ? 'console script' : `entry point ${group}`,
        what: item.text ?? '',
        file,
        line: item.line,
      });
    }
  }
  const packages = itemsAt(options, 'packages').map((p) => p.text ?? '');
  if (packages.length > 0 && !packages[0].startsWith('find')) m.packages = packages;
  m.where = itemsAt(data, 'options.packages.find', 'where').map((w) => w.text ?? '');
  for (const item of itemsAt(options, 'package_dir')) {
    const root = /^=\s*(\S+)/.exec(item.text ?? '');
    if (root !== null) m.where.push(root[1]);
  }
  return m;
}

/** `setup(…)` read as text: literals, and module-level names that stand for literals. Null without such a call. */
export function fromSetupPy(module: PythonModule, file: string): Manifest | null {
  const call = module.calls.find((c) => /(?:^|\.)setup$/.test(c.callee) && Object.keys(c.keywords).length > 0);
  if (call === undefined) return null;
  const { keywords } = call;
  const m = empty(file, keywords.name?.line ?? call.line);
  const resolve = (e: Expression | undefined, depth = 0): Expression | undefined => {
    const assigned = e?.kind === 'name' && depth < 10 ? module.assignments[e.name] : undefined;
    return assigned === undefined ? e : resolve(assigned.value, depth + 1);
  };
  const text = (e: Expression | undefined): string | null => {
    const value = resolve(e);
    return value?.kind === 'text' ? value.text : null;
  };
  m.name = text(keywords.name);
  m.version = text(keywords.version);
  if (m.version === null && keywords.version !== undefined) {
    const written = nameIn(keywords.version);
    m.versionFrom = { attribute: written !== null && /version/i.test(written) ? written : '__version__' };
  }
  m.description = text(keywords.description);
  const classified = resolve(keywords.classifiers);
  const classifiers = classified?.kind === 'list' ? classified.items.map((item) => text(item)) : [];
  keep(m.details, 'licence', licenceOf(text(keywords.license), classifiers));
  keep(m.details, 'python', text(keywords.python_requires));
  keep(m.details, 'repository', text(keywords.url));

  // Tables of requirements by name: `_deps = ["numpy>=1", …]`, `install_requires=[deps["numpy"]]`, `deps_list("numpy")`.
  const table = new Map<string, { text: string; line: number }>();
  for (const { value } of Object.values(module.assignments)) {
    if (value.kind !== 'list') continue;
    for (const item of value.items) {
      const one = item.kind === 'text' ? requirement(item.text, { scope: '', file, line: item.line }) : null;
      if (one !== null && item.kind === 'text') table.set(one.name, { text: item.text, line: item.line });
    }
  }
  const add = (e: Expression | undefined, scope: string, depth = 0): void => {
    const value = resolve(e);
    if (value === undefined || depth > 10) return;
    if (value.kind === 'call' && /^(?:list|tuple|sorted|set)$/.test(value.callee)) {
      for (const arg of value.args) add(arg, scope, depth + 1);
      return;
    }
    if (value.kind === 'text') {
      for (const line of value.text.split('\n')) {
        const one = requirement(line, { scope, file, line: value.line });
        if (one !== null) m.dependencies.push(one);
      }
    } else if (value.kind === 'list') for (const item of value.items) add(item, scope, depth + 1);
    else if (value.kind === 'sum') for (const part of value.parts) add(part, scope, depth + 1);
    else if (value.kind === 'dict') for (const [, part] of value.entries) add(part, scope, depth + 1);
    else {
      const keys = value.kind === 'item' ? [value.key] : value.kind === 'call' ? value.args : [];
      for (const key of keys) {
        const wanted = textOf(key);
        const known = wanted === null ? undefined : table.get(pythonName(wanted));
        const one = known === undefined ? null : requirement(known.text, { scope, file, line: known.line });
        if (one !== null) m.dependencies.push(one);
        // `extras["quality"]`: a list that was assigned under this name.
        else if (value.kind === 'item' && wanted !== null) {
          const holder = resolve(value.of);
          if (holder?.kind === 'dict') add(holder.entries.find(([k]) => textOf(k) === wanted)?.[1], scope, depth + 1);
        } else if (value.kind === 'call' && wanted !== null && /\.(?:txt|in)$/.test(wanted)) {
          m.requirementFiles.push({ path: wanted, scope });
        }
      }
    }
  };
  add(keywords.install_requires, 'run');
  add(keywords.setup_requires, 'build');
  add(keywords.tests_require, 'test');
  const extras = resolve(keywords.extras_require);
  if (extras?.kind === 'dict') {
    for (const [key, value] of extras.entries) if (textOf(key) !== null) add(value, `extra:${textOf(key)}`);
  }
  const written = (e: Expression | undefined, how: string): void => {
    const value = resolve(e);
    for (const item of value?.kind === 'list' ? value.items : value === undefined ? [] : [value]) {
      if (item.kind !== 'text') continue;
      for (const line of item.text.split('\n').map((l) => l.trim())) {
        if (line !== '') m.runs.push({ how, what: line, file, line: item.line });
      }
    }
  };
  const points = resolve(keywords.entry_points);
  if (points?.kind === 'dict') {
    for (const [key, value] of points.entries) {
      const group = textOf(key) ?? '';
      written(value, group === 'console_scripts' ? 'console script' : `entry point ${group}`);
    }
  }
  written(keywords.scripts, 'script');
  const packages = resolve(keywords.packages);
  const find = packages?.kind === 'call' ? packages : null;
  const moduleNames = resolve(keywords.py_modules);
  const listed =
    packages?.kind === 'list' ? packages : moduleNames?.kind === 'list' && find === null ? moduleNames : null;
  if (listed !== null) m.packages = listed.items.map((p) => text(p) ?? '');
  const extensions = resolve(keywords.ext_modules);
  if (packages === undefined && listed === null && extensions?.kind === 'list') {
    const names = extensions.items.map((e) =>
      e.kind === 'call' ? (text(e.keywords.name) ?? text(e.args[0]) ?? '') : '',
    );
    if (names.some((n) => n !== '')) m.packages = names.filter((n) => n !== '');
  }
  const where = text(find?.keywords.where) ?? text(find?.args[0]);
  if (where !== null && where !== '.') m.where.push(where);
  const include = resolve(find?.keywords.include);
  if (include?.kind === 'list') {
    const names = include.items.map((p) => text(p) ?? '').filter((p) => /^[\w.]+(?:\.?\*)?$/.test(p));
    if (names.length > 0) m.packages = names;
  }
  const folders = resolve(keywords.package_dir);
  if (folders?.kind === 'dict') {
    for (const [key, value] of folders.entries) if (textOf(key) === '') m.where.push(textOf(value) ?? '');
  }
  return m;
}
