/** How the demo's histories are written down: commits with the files of a folder, and small edits of what is there. */
import { join } from 'node:path';
import { filesIn } from '../fixtures.ts';
import { RENOVATE } from '../people.ts';
import { type Content, commit, type Made, type Step } from '../repositories.ts';

/** Days are as seen from this one; they are moved to the day of making. */
export const TODAY = '2026-11-26';

export const HOST = 'git@git.example.com:';

/** Files of one commit, by the name of their folder. */
export interface Fixtures {
  /** Of the small company, with which the demo shares its repositories. */
  shared(folder: string): Record<string, Content>;
  own(folder: string): Record<string, Content>;
}

/** @param root the folder `fixtures` of this project */
export function fixturesIn(root: string): Fixtures {
  return {
    shared: (folder) => filesIn(join(root, 'example-company', folder)),
    own: (folder) => filesIn(join(root, 'demo-company', folder)),
  };
}

/** Several sets of files in one commit. */
export const both = (...files: Record<string, Content>[]): Record<string, Content> => Object.assign({}, ...files);

/** What a bot does with a manifest. */
export function bump(day: string, name: string, from: string, to: string, path = 'pyproject.toml'): Step {
  const replaced: [string, string][] = [[from, to]];
  return commit(RENOVATE, day, `chore(deps): bump ${name} from ${from} to ${to}`, { [path]: { replaced } });
}

/** The same histories, some days later or earlier. */
export function moved(made: Made, days: number): Made {
  if (made.makes !== 'repository' && made.makes !== 'clone') return made;
  return { ...made, steps: made.steps.map((step) => movedStep(step, days)) };
}

function movedStep(step: Step, days: number): Step {
  if (step.does === 'tag') return step;
  if (step.does === 'branch') return { ...step, steps: step.steps.map((s) => movedStep(s, days)) };
  return { ...step, date: new Date(Date.parse(`${step.date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10) };
}

export const DAY = 86_400_000;
