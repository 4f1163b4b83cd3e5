/** Small pieces of an ML platform's code, for scans in tests. Each is its own duplicate class; none is boilerplate. */

export const scaler = (name = 'scale_columns', frame = 'frame'): string => `def ${name}(${frame}, columns, clip=5.0):
    center = ${frame}[columns].median()
    spread = ${frame}[columns].quantile(0.75) - ${frame}[columns].quantile(0.25)
    spread = spread.replace(0, 1.0)
    scaled = (${frame}[columns] - center) / spread
    return scaled.clip(-clip, clip)
`;

export const loader = (name = 'load_frame', frame = 'frame'): string => `def ${name}(path, columns=None):
    """Reads a table from the feature lake, whatever its format."""
    path = str(path)
    if path.endswith(".parquet"):
        ${frame} = pd.read_parquet(path, columns=columns)
    elif path.endswith(".csv"):
        ${frame} = pd.read_csv(path, usecols=columns)
    else:
        raise ValueError(f"unknown format: {path}")
    ${frame}.columns = [c.strip().lower() for c in ${frame}.columns]
    return ${frame}.drop_duplicates()
`;

export const retry = (name = 'with_retry'): string => `def ${name}(call, times=3, pause=1.0):
    last = None
    for attempt in range(times):
        try:
            return call()
        except (ConnectionError, TimeoutError) as error:
            last = error
            time.sleep(pause * 2**attempt)
    raise RuntimeError(f"gave up after {times} attempts") from last
`;

export const drift = (name = 'drift_score'): string => `def ${name}(expected, actual, bins=10):
    edges = np.quantile(expected, np.linspace(0, 1, bins + 1))
    before = np.histogram(expected, edges)[0] / len(expected)
    after = np.histogram(actual, edges)[0] / len(actual)
    before, after = np.clip(before, 1e-6, None), np.clip(after, 1e-6, None)
    return float(np.sum((after - before) * np.log(after / before)))
`;

export const request = (
  name = 'fetchScores',
): string => `export async function ${name}(url: string, tries = 3): Promise<Score[]> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const response = await fetch(url, { headers: { accept: 'application/json' } });
    if (response.ok) return (await response.json()) as Score[];
    await new Promise((done) => setTimeout(done, 100 * 2 ** attempt));
  }
  throw new Error(\`no scores from \${url} after \${tries} attempts\`);
}
`;

export const monthly = (name = 'monthly'): string => `WITH ${name} AS (
  SELECT store_id, date_trunc('month', ordered_at) AS month, sum(amount) AS amount, count(*) AS orders
  FROM sales.orders
  WHERE ordered_at >= current_date - interval '12 months' AND status <> 'cancelled'
  GROUP BY store_id, date_trunc('month', ordered_at)
)
SELECT store_id, avg(amount) AS mean_amount, max(orders) AS most_orders FROM ${name} GROUP BY store_id;
`;

/** A notebook with these code cells. */
export function notebook(cells: readonly string[], language = 'python'): string {
  return JSON.stringify({
    cells: cells.map((source) => ({ cell_type: 'code', metadata: {}, outputs: [], execution_count: null, source })),
    metadata: {
      kernelspec: { name: language === 'r' ? 'ir' : 'python3', language },
      language_info: { name: language },
    },
    nbformat: 4,
    nbformat_minor: 5,
  });
}

export const ADA = 'Ada Lovelace <ada@example.com>';
