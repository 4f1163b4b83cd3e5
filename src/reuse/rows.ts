/** What is stored of a file: its uses of others' code and the classes that derive from others'. Pure. */
import type { Ecosystem } from '../detectors/detector.ts';
import { ancestryOf } from './classes/ancestry.ts';
import { type Answer, checkEstimator } from './classes/estimator-contract.ts';
import type { FileFacts, UsedName } from './imports/file-facts.ts';
import { resolveFile } from './resolve/resolve.ts';
import type { RepositoryView, Resolution, World } from './resolve/world.ts';

export interface UsageRow {
  line: number;
  cell: number;
  form: string;
  module: string;
  outcome: 'inside' | 'indexed' | 'external' | 'ambiguous' | 'unknown';
  ecosystem: string;
  package: string | null;
  holder: string;
  provider: number | null;
  provider_path: string | null;
  provider_holder: string | null;
  names: string[];
  uses: number[];
  calls: boolean[];
  is_test: boolean;
  candidates: number[];
  because: string | null;
}

export interface ExtensionRow {
  name: string;
  line: number;
  base: string;
  ecosystem: string;
  package: string | null;
  provider: number | null;
  is_test: boolean;
  checks: Answer[] | null;
}

/** Names kept of one row. */
const MOST_NAMES = 200;
const LONGEST = 200;

export const isTestFile = (path: string): boolean =>
  /(?:^|\/)(?:tests?|testing|__tests__|testdata|e2e|spec)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$|[._](?:test|spec)\.[cm]?[jt]sx?$|_test\.go$|Tests?\.(?:java|scala)$/.test(
    path,
  );

export function usageRows(world: World, view: RepositoryView, path: string, facts: FileFacts): UsageRow[] {
  const rows = new Map<string, UsageRow>();
  const own = ecosystemOfLanguage(facts.language);
  const holder = holderOf(view, path, own);
  const isTest = isTestFile(path);
  for (const [n, { import: one, resolved }] of resolveFile(world, view, path, facts).entries()) {
    for (const [k, { name, resolution }] of resolved.entries()) {
      if (resolution.outcome === 'standard') continue;
      const target = 'target' in resolution ? resolution.target : null;
      if (target !== null && target.repository === view.id && target.path === path) continue;
      const used: UsedName | undefined = name === null ? undefined : one.names[k];
      const ecosystem = ecosystemOf(own, resolution);
      const row: UsageRow = {
        line: one.line,
        cell: one.cell,
        form: one.form,
        module: one.module.slice(0, LONGEST),
        outcome: resolution.outcome,
        ecosystem,
        package: packageOf(resolution),
        holder,
        provider: target?.repository ?? null,
        provider_path: target?.path ?? null,
        provider_holder: target === null ? null : holderOf(world.views.get(target.repository)!, target.path, ecosystem),
        names: [],
        uses: [],
        calls: [],
        is_test: isTest,
        candidates:
          resolution.outcome === 'ambiguous' ? [...new Set(resolution.candidates.map((c) => c.repository))] : [],
        because:
          resolution.outcome === 'unknown'
            ? resolution.because
            : resolution.outcome === 'ambiguous' && resolution.candidates.length === 0
              ? resolution.between.join(', ').slice(0, 500)
              : null,
      };
      const key =
        row.outcome === 'external'
          ? `external ${row.package ?? firstPart(row.module)}`
          : `${n} ${row.outcome} ${row.provider ?? ''} ${row.provider_path ?? ''}`;
      let known = rows.get(key);
      if (known === undefined) rows.set(key, (known = row));
      if (known.names.length >= MOST_NAMES) continue;
      const what = target !== null ? target.name : name === null ? one.module : `${one.module}.${name}`;
      const at = known.names.indexOf(what.slice(0, LONGEST));
      if (at >= 0) {
        if (known.uses[at] === 0 && used !== undefined) known.uses[at] = used.use;
        continue;
      }
      known.names.push(what.slice(0, LONGEST));
      known.uses.push(used?.use ?? 0);
      known.calls.push(used?.isCall ?? false);
    }
  }
  return [...rows.values()];
}

const firstPart = (module: string): string => module.split(/[./]/, 1)[0];

/** The package that a file is of: a script in Python below a `go.mod` is of no Go module, while there is one of its own above. */
const holderOf = (view: RepositoryView, path: string, ecosystem: Ecosystem): string =>
  (view.packageOf(path, ecosystem) ?? view.packageOf(path))?.folder ?? '';

function ecosystemOf(own: Ecosystem, resolution: Resolution): Ecosystem {
  if (resolution.outcome === 'external') return resolution.ecosystem;
  return resolution.outcome === 'indexed' ? resolution.package.ecosystem : own;
}

function ecosystemOfLanguage(language: string): Ecosystem {
  if (language === 'python' || language === 'go' || language === 'r') return language;
  return language === 'java' || language === 'scala' ? 'maven' : 'npm';
}

/** What a manifest would ask for. */
function packageOf(resolution: Resolution): string | null {
  if (resolution.outcome === 'external') return resolution.package ?? null;
  return resolution.outcome === 'indexed' ? resolution.package.name : null;
}

export function extensionRows(world: World, view: RepositoryView, path: string, facts: FileFacts): ExtensionRow[] {
  const rows: ExtensionRow[] = [];
  const isTest = isTestFile(path);
  for (const declared of facts.classes) {
    const ancestry = ancestryOf(world, view, path, declared);
    if (ancestry.foreign.length === 0) continue;
    const checks = checkEstimator(ancestry);
    const packages = new Set<string>();
    for (const base of ancestry.foreign) {
      const key = base.package ?? firstPart(base.name);
      if (packages.has(key)) continue;
      packages.add(key);
      rows.push({
        name: declared.name.slice(0, LONGEST),
        line: declared.line,
        base: base.name.slice(0, LONGEST),
        ecosystem: base.ecosystem,
        package: base.package ?? firstPart(base.name),
        provider: base.provider,
        is_test: isTest,
        checks: /^(?:sklearn|skbase)\./.test(base.name) ? checks : null,
      });
    }
  }
  return rows;
}
