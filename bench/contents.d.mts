/** What an index holds, table by table, as lines without ids. */
export function contents(
  query: (text: string) => Promise<Record<string, unknown>[]>,
): Promise<Record<string, string[]>>;
/** Of two: tables and lines that only one of them has. */
export function differences(a: Record<string, string[]>, b: Record<string, string[]>): string[];
