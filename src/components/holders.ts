/**
 * What a file belongs to: the deepest package, module or project that has it in its folder. In a folder that is several
 * (a Python and an npm package), to the first of them in the order given.
 */

export interface Holder {
  component: number;
  /** A folder with a slash at the end, or '' for the repository. */
  scope: string;
}

/** @returns for a path below the repository the component that holds it, or null */
export function holderOf(holders: readonly Holder[]): (path: string) => number | null {
  const byScope = new Map<string, number>();
  for (const { scope, component } of holders) if (!byScope.has(scope)) byScope.set(scope, component);
  return (path) => {
    for (let end = path.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
      const found = byScope.get(path.slice(0, end + 1));
      if (found !== undefined) return found;
    }
    return byScope.get('') ?? null;
  };
}
