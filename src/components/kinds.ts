/** Kinds of components and processes as people read them. */

const PLURALS: Record<string, string> = {
  library: 'libraries',
  ci: 'CI workflows',
  'pipeline process': 'pipelines that run others',
};

export function plural(kind: string, count: number): string {
  return count === 1 ? (kind === 'ci' ? 'CI workflow' : kind) : (PLURALS[kind] ?? `${kind}s`);
}
