/** All rows of a list that the server pages, for an export: in one go, up to what a spreadsheet takes easily. */

const AT_ONCE = 1000;
const MOST = 20_000;

/** @param page rows of one page, and how many things there are that `limit` and `offset` count */
export async function everyPage<Row>(
  page: (at: { limit: number; offset: number }) => Promise<{ rows: readonly Row[]; total: number }>,
): Promise<readonly Row[]> {
  const all: Row[] = [];
  for (let offset = 0; offset < MOST; offset += AT_ONCE) {
    const { rows, total } = await page({ limit: AT_ONCE, offset });
    all.push(...rows);
    if (offset + AT_ONCE >= total) break;
  }
  return all;
}
