/**
 * The demo's company: eight teams in three business units, eighteen repositories, three years until today. It holds the
 * seven repositories of the small example company, with later histories, and eleven more. Everything that Spolia tells has
 * something to show:
 *
 *     duplicates        the small company's, and: archives that are unpacked in four repositories, requests in three
 *                       pages, card numbers in care and compliance, a class of an open-source project; a loader that an AI
 *                       wrote last month for the fifth time
 *     missing fixes     constant columns, empty bins, partitions without rows, endless pauses, contexts that ended (Go),
 *                       pages that were left (TypeScript), a check digit, quantiles of the open-source project; the way out
 *                       of an archive, which is about security: serving has it, two others lack it
 *     version skew      feature-store in four repositories: 2.3.0, 2.4.0, from 3.0 on
 *     contract          CyclicTime, PopularProducts, CampaignSegments and MonotonicBinner break scikit-learn's
 *     owners            rules that decide about nothing, Pia and Quentin who left, batch-scoring which nobody owns
 *     access            name-screening is for compliance alone, and holds copies of code that everybody sees
 *     in progress       three branches that write anew what exists; one that is too old to count
 *     states            feature-client is deprecated, support-assistant an experiment
 *     others            bots, AI with people and alone, contributions of six teams to others, a fork, a mirror
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Company, company, type Made } from '../repositories.ts';
import { insights, labs, platform, serving } from './data-and-ai.ts';
import { payments } from './payments.ts';
import { retail } from './retail.ts';
import { DAY, fixturesIn, moved, TODAY } from './steps.ts';

/**
 * Everything that is made, the dates moved by whole days so that the newest commits are some days old at `now`.
 *
 * @param fixtures the folder `fixtures` of this project
 */
export function demoDescription(fixtures: string, now: Date): { repositories: Record<string, Made>; settings: string } {
  const from = fixturesIn(fixtures);
  const days = Math.floor(now.getTime() / DAY) - Date.parse(`${TODAY}T00:00:00Z`) / DAY;
  const all = {
    ...platform(from),
    ...insights(from),
    ...serving(from),
    ...retail(from),
    ...payments(from),
    ...labs(from),
  };
  return {
    repositories: Object.fromEntries(Object.entries(all).map(([name, made]) => [name, moved(made, days)])),
    settings: readFileSync(join(fixtures, 'demo-company', 'spolia.yaml'), 'utf8'),
  };
}

/** Makes the repositories in `folder`, which must not exist or be empty. */
export function demoCompany({ repositories, settings }: ReturnType<typeof demoDescription>, folder: string): Company {
  const made = company(repositories, folder);
  made.write('', { 'spolia.yaml': settings });
  return made;
}
