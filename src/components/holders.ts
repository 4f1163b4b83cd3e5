/**
 * What a file belongs to: the deepest package, module or project that has it in its folder and is of its language. Where none
 * is, the deepest of any language; in a folder that is several, the first of them in the order given.
 */

export interface Holder {
  component: number;
  /** A folder with a slash at the end, or '' for the repository. */
  scope: string;
  /** Files in languages of other packages, where it is known that it has none of them. */
  foreign?: RegExp | null;
}

/** @returns for a path below the repository the component that holds it, or null */
export function holderOf(holders: readonly Holder[]): (path: string) => number | null {
  const byScope = new Map<string, Holder[]>();
  for (const holder of holders) {
    const here = byScope.get(holder.scope);
    if (here === undefined) byScope.set(holder.scope, [holder]);
    else here.push(holder);
  }
  return (path) => {
    let other: Holder | undefined;
    for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
      const here = byScope.get(path.slice(0, end + 1));
      const own = here?.find(({ foreign }) => foreign?.test(path) !== true);
      if (own !== undefined) return own.component;
      other ??= here?.[0];
      if (end <= 0) return other?.component ?? null;
    }
  };
}
