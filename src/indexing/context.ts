/** What the settings of a source say of a repository below it. Pure. */
import type { Exclusion, RepositoryContext, Settings, SourceEntry } from '../config/settings.ts';
import { CONTEXT_TEXTS } from '../config/settings.ts';
import type { StoredExclusion } from '../registry/bookkeeping.ts';
import { display, rawOf } from '../repositories/paths.ts';
import { compilePattern, matches } from '../repositories/patterns.ts';

export const NO_CONTEXT: RepositoryContext = {
  businessUnit: null,
  team: null,
  customer: null,
  dataClass: null,
  criticality: null,
  environment: null,
  goals: null,
  visibility: null,
};

/** A repository as the patterns see it: its place below the folder of the settings, and its identity. */
export interface Described {
  /** Empty for the folder itself. */
  below: string;
  identity: string;
}

/** Later entries win, field by field; without goals of its own a repository serves those of its team. */
export function contextOf({ below, identity }: Described, { index }: Pick<Settings, 'index'>): RepositoryContext {
  const context = { ...index.context };
  for (const entry of index.repositories) {
    if (!fits(entry.match, below) && !fits(entry.match, identity)) continue;
    for (const name of CONTEXT_TEXTS) context[name] = entry.context[name] ?? context[name];
    context.goals = entry.context.goals ?? context.goals;
    context.visibility = entry.context.visibility ?? context.visibility;
  }
  const team = context.team === null ? undefined : index.teams.get(context.team);
  return { ...context, goals: context.goals ?? team?.goals ?? null };
}

/** The same for what a source names: its own words come after those for all, and before those for some. */
export function contextFrom(
  described: Described,
  settings: Pick<Settings, 'index'>,
  entry: SourceEntry | null,
): RepositoryContext {
  if (entry === null) return contextOf(described, settings);
  const context = { ...settings.index.context };
  for (const name of CONTEXT_TEXTS) context[name] = entry.context[name] ?? context[name];
  context.goals = entry.context.goals ?? context.goals;
  context.visibility = entry.context.visibility ?? context.visibility;
  return contextOf(described, { index: { ...settings.index, context } });
}

/** Whether a source wants a repository: by its name, or by its identity. */
export function isIncluded(
  { below, identity }: Described,
  { include, exclude }: Pick<SourceEntry, 'include' | 'exclude'>,
): boolean {
  // Of `host/organisation/name` also what comes after the host.
  const names = [below, identity, identity.slice(identity.indexOf('/') + 1)];
  const isOne = (patterns: readonly string[]) => patterns.some((pattern) => names.some((name) => fits(pattern, name)));
  return (include.length === 0 || isOne(include)) && !isOne(exclude);
}

function fits(pattern: string, path: string): boolean {
  const compiled = compilePattern(rawOf(pattern));
  if (compiled === null || path === '') return false;
  const raw = rawOf(path);
  return matches(compiled, raw, raw.slice(raw.lastIndexOf('/') + 1), true);
}

export function storedExclusions(below: string, list: readonly Exclusion[]): StoredExclusion[] {
  const base = below === '' ? '' : `${below}/`;
  return list.map(({ paths, reason }) => ({ base, paths, reason }));
}

/** Place of a path below a folder, empty for the folder itself; null where it lies elsewhere. */
export function belowOf(folder: string, root: string): string | null {
  const path = display(root);
  if (path === folder) return '';
  return folder === '/' || path.startsWith(`${folder}/`) ? path.slice(folder === '/' ? 1 : folder.length + 1) : null;
}
