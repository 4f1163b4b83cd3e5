/**
 * From facts to components: what several files say of one thing is joined, requirements become dependencies of whatever
 * they lie in, and each component gets what belongs to it. Pure.
 *
 *     pyproject.toml        package "churn"            ┐
 *     catalog-info.yaml     Component "churn-model"    ┴ one component, two facts; it holds its folder
 *     requirements.txt      a requirements file          no component: dependencies of the package around it
 *     churn/scale.py        estimator "Scaler"           a component within the package
 */
import { COMPONENT_KINDS, type Fact, type Provided } from '../detectors/detector.ts';

export interface Draft {
  /** The first one declares it, the others say more. */
  facts: Fact[];
  isProcess: boolean;
  ordinal: number;
  scope: string;
  holds: boolean;
  isPrivate: boolean;
  licence: string | null;
  /** Where no manifest says it: the file that does. */
  licenceFile: string | null;
  state: { state: string; said: string } | null;
  provides: Provided[];
}

export interface Assembled {
  components: Draft[];
  /** Facts that are only about what something else needs. */
  requirements: Fact[];
}

/** Manifests whose folder belongs to what they declare. */
const MANIFESTS = new Set([
  'python-package',
  'npm-package',
  'go-module',
  'maven-module',
  'gradle-project',
  'r-package',
  'dbt-project',
]);
/** Descriptors that speak of what another file declares. */
const DESCRIPTORS = new Set(['backstage-catalog', 'innersource-json', 'kubeflow-metadata']);
const REQUIREMENTS = new Set(['python-requirements', 'conda-environment']);
/** Says under what others may be used, and is nothing itself. */
const LICENCE = 'licence-file';
/** Declared by a class or a function of a module. */
const IN_CODE = /\.(?:py|pyi)$/;
const PROGRAM_KINDS = new Set(['estimator', 'model', 'dataset loader', 'pipeline', 'pipeline step', 'feature view']);

export function assemble(facts: readonly Fact[]): Assembled {
  const requirements = facts.filter((f) => REQUIREMENTS.has(f.detector));
  const licences = licencesOf(facts);
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (REQUIREMENTS.has(fact.detector) || fact.detector === LICENCE) continue;
    // Two detectors may see the same class; a workflow's file declares a release and a schedule, which are two.
    const key = `${isProcess(fact) ? fact.kind : ''}\n${fact.file}\n${fact.line}\n${fact.name}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  const joined = describe([...groups.values()]);
  const ordinals = new Map<string, number>();
  const components = joined.map((group): Draft => {
    const [main] = group;
    const key = `${main.kind}\n${main.name}\n${main.file}`;
    const ordinal = ordinals.get(key) ?? 0;
    ordinals.set(key, ordinal + 1);
    const holds = isHolder(group, joined);
    const declared = group.map((f) => f.details.licence ?? f.details.license).find((l) => l !== undefined) ?? null;
    const around = declared === null && holds ? licences(folderOf(main.file)) : null;
    return {
      facts: group,
      isProcess: isProcess(main),
      ordinal,
      scope: holds || isFolder(main) ? folderOf(main.file) : isRepositoryWide(main) ? '' : main.file,
      holds,
      isPrivate:
        /(?:^|\.)_/.test(main.name) ||
        (IN_CODE.test(main.file) && PROGRAM_KINDS.has(main.kind) && main.name.includes('.')),
      licence: declared ?? around?.name ?? null,
      licenceFile: around?.file ?? null,
      state: stateOf(group),
      provides: providesOf(group),
    };
  });
  return { components, requirements };
}

/** The licence whose file lies nearest, in a folder or above it. */
function licencesOf(facts: readonly Fact[]): (folder: string) => Fact | null {
  const byFolder = new Map<string, Fact>();
  for (const fact of facts) {
    if (fact.detector === LICENCE && !byFolder.has(folderOf(fact.file))) byFolder.set(folderOf(fact.file), fact);
  }
  return (folder) => {
    for (let at = folder; ; at = folderOf(at.slice(0, -1))) {
      const found = byFolder.get(at);
      if (found !== undefined || at === '') return found ?? null;
    }
  };
}

const isProcess = (fact: Fact): boolean => !(COMPONENT_KINDS as readonly string[]).includes(fact.kind);

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A descriptor joins the one manifest of its folder, or the one of several that has its name. */
function describe(groups: Fact[][]): Fact[][] {
  const manifests = new Map<string, Fact[][]>();
  for (const group of groups) {
    if (!MANIFESTS.has(group[0].detector)) continue;
    const folder = folderOf(group[0].file);
    manifests.set(folder, [...(manifests.get(folder) ?? []), group]);
  }
  const described = new Map<Fact[], number>();
  const alone: Fact[][] = [];
  for (const group of groups) {
    const [main] = group;
    const here = DESCRIPTORS.has(main.detector) ? (manifests.get(folderOf(main.file)) ?? []) : [];
    const named = here.filter(([m]) => m.name.toLowerCase() === main.name.toLowerCase());
    const target = here.length === 1 ? here[0] : named.length === 1 ? named[0] : undefined;
    // A catalog of many entities speaks of many things.
    const isOnly = () => groups.filter(([f]) => f.file === main.file && f.detector === main.detector).length === 1;
    if (target === undefined || !isOnly() || /API|Resource|System|Domain|Template/.test(main.role)) {
      alone.push(group);
      continue;
    }
    described.set(target, (described.get(target) ?? 0) + 1);
    target.push(...group);
  }
  return alone;
}

function isHolder([main]: readonly Fact[], all: readonly Fact[][]): boolean {
  if (MANIFESTS.has(main.detector)) return true;
  if (main.role !== 'Backstage Component' && main.detector !== 'innersource-json') return false;
  // A descriptor without a manifest: its folder is all there is.
  const folder = folderOf(main.file);
  return all.every(
    ([f]) => f === main || folderOf(f.file) !== folder || !(MANIFESTS.has(f.detector) || DESCRIPTORS.has(f.detector)),
  );
}

/** What its folder says more of than its file: an image is built from the folder around it. */
function isFolder({ detector }: Fact): boolean {
  return (
    detector === 'dockerfile' ||
    detector === 'mlflow-project' ||
    detector === 'mlflow-model' ||
    DESCRIPTORS.has(detector)
  );
}

function isRepositoryWide({ file }: Fact): boolean {
  return /^\.(?:github|gitea|forgejo|gitlab)\/|^\.gitlab-ci\.ya?ml$|^Jenkinsfile/.test(file);
}

const LIFECYCLE: Record<string, string> = {
  deprecated: 'deprecated',
  experimental: 'experimental',
  development: 'experimental',
  alpha: 'experimental',
  'pre-alpha': 'experimental',
  planning: 'experimental',
  inactive: 'deprecated',
  retired: 'deprecated',
  archived: 'deprecated',
};

function stateOf(group: readonly Fact[]): Draft['state'] {
  for (const { details, description, file, line } of group) {
    const said = `${file}:${line}`;
    const lifecycle = LIFECYCLE[(details.lifecycle ?? details.status ?? '').trim().toLowerCase()];
    if (lifecycle !== undefined) return { state: lifecycle, said };
    if (/^\W*deprecated\b/i.test(description ?? '')) return { state: 'deprecated', said };
    if (/^\W*(?:experimental|work in progress|wip)\b/i.test(description ?? '')) return { state: 'experimental', said };
  }
  return null;
}

/** A package is found by the name under which it is installed, besides those under which it is imported. */
function providesOf(group: readonly Fact[]): Provided[] {
  const found = new Map<string, Provided>();
  const add = (p: Provided) => found.set(`${p.ecosystem}\n${p.name}`, p);
  for (const fact of group) {
    if (fact.detector === 'python-package')
      add({ ecosystem: 'pypi', name: fact.name.toLowerCase().replace(/[-_.]+/g, '-') });
    for (const p of fact.provides) add(p);
  }
  return [...found.values()];
}
