/** What Prometheus scrapes: requests by route, failures, the process, and how full and fresh the index is. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Db } from '../storage/database.ts';
import { sql } from '../storage/sql.ts';

export class Metrics {
  readonly failures: Counter;
  readonly #registry = new Registry();
  readonly #requests: Histogram<'route' | 'method' | 'status'>;

  constructor(db: Db) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#requests = new Histogram({
      name: 'spolia_http_request_seconds',
      help: 'Requests by route, with how long they took',
      labelNames: ['route', 'method', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10],
      registers,
    });
    this.failures = new Counter({
      name: 'spolia_failures_total',
      help: 'Requests that failed inside Spolia; the log says why',
      registers,
    });
    const repositories = new Gauge({
      name: 'spolia_repositories',
      help: 'Repositories in the index by the outcome of their last sync',
      labelNames: ['state'],
      registers,
      async collect() {
        const row = await db.one<{ good: number; bad: number }>(sql`
          select count(*) filter (where failed_since is null) as good, count(*) filter (where failed_since is not null) as bad
          from repository`);
        repositories.set({ state: 'synced' }, Number(row!.good));
        repositories.set({ state: 'failing' }, Number(row!.bad));
      },
    });
    const jobs = new Gauge({
      name: 'spolia_jobs',
      help: 'Jobs of the queue by state',
      labelNames: ['state'],
      registers,
      async collect() {
        const rows = await db.query<{ state: string; n: number }>(sql`
          select state, count(*) as n from job where state <> 'done' group by state`);
        jobs.reset();
        for (const { state, n } of rows) jobs.set({ state }, Number(n));
      },
    });
  }

  get type(): string {
    return this.#registry.contentType;
  }

  seen(route: string, method: string, status: number, seconds: number): void {
    this.#requests.observe({ route, method, status }, seconds);
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
