/**
 * What the three dialects of CODEOWNERS have in common. They look alike and mean different things:
 *
 *     | | GitHub | GitLab | Gitea |
 *     | patterns | as in .gitignore, less | Ruby's fnmatch | Go's regular expressions |
 *     | several rules match | the last one | the last one of each section | all of them |
 *     | a rule without owners | takes ownership away | takes the section's, or is an error | an error |
 *     | `!` | an error | an exclusion for good | everything that does not match |
 */
import type { Party } from '../party.ts';

export type Forge = 'github' | 'gitlab' | 'gitea';

export interface OwnerRule {
  line: number;
  /** As it stands in the file. */
  pattern: string;
  /** Empty: whoever owned what matches, owns it no more. */
  owners: Party[];
  /** GitLab's; null elsewhere. The rules before the first heading lie in the section ''. */
  section: string | null;
  /** Approval by these owners is no condition (GitLab's `^[…]`). */
  optional: boolean;
  /** How many of them must approve. */
  approvals: number;
  /** GitLab: what matches leaves the section. */
  excludes: boolean;
}

/** A line that says nothing, and why. */
export interface OwnerProblem {
  line: number;
  text: string;
  reason: string;
}

export interface Codeowners {
  forge: Forge;
  /** In the order of the file. */
  rules: OwnerRule[];
  problems: OwnerProblem[];
  /** The rules that decide about a file: at most one on GitHub, one a section on GitLab, any number on Gitea. */
  decisive(rawPath: string): OwnerRule[];
  /** Every rule whose pattern matches a file, decisive or overridden: rules that never appear here are dead. */
  matching(rawPath: string): OwnerRule[];
}

/** Where each forge looks, in its order; the first file found is used and the others do not count. */
export const CODEOWNERS_PLACES: Record<Forge, readonly string[]> = {
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
  gitea: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitea/CODEOWNERS', '.forgejo/CODEOWNERS'],
};

/** Bytes. GitHub ignores a file of 3 MB and more altogether; the others name no limit, so theirs is ours. */
export const CODEOWNERS_LIMIT: Record<Forge, number> = { github: 3_000_000, gitlab: 8 << 20, gitea: 8 << 20 };

/** Of one file; more would only fill a report. */
export const MOST_PROBLEMS = 1000;

export class Problems {
  readonly list: OwnerProblem[] = [];

  add(line: number, text: string, reason: string): void {
    if (this.list.length < MOST_PROBLEMS) this.list.push({ line, text: text.slice(0, 200), reason });
    else if (this.list.length === MOST_PROBLEMS)
      this.list.push({ line, text: '', reason: 'further unusable lines are not listed' });
  }
}

/** Lines with their numbers; a byte order mark and carriage returns do not count. */
export function* linesOf(text: string): Generator<[number, string]> {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (let line = 1; at < text.length; line++) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    yield [line, text.slice(at, text[stop - 1] === '\r' ? Math.max(at, stop - 1) : stop)];
    at = stop + 1;
  }
}
