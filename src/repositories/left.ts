/** What a scan leaves out, counted by reason: unknown is not no, so nothing is dropped in silence. */
import { MEANING_OF_FAILURE, type ReadFailure } from './content.ts';

export type LeftReason =
  | ReadFailure
  | 'submodule not checked out'
  | 'sparse checkout'
  | 'deleted'
  | 'unreadable folder'
  | 'too deep'
  | 'cache folder'
  | 'ignored repository'
  | 'unreadable repository'
  | 'missing from the repository';

/** Shaped like the report's own list of what was left out. */
export interface LeftFiles {
  reason: LeftReason;
  /** One sentence on what this reason means and what to do to have it counted. */
  meaning: string;
  /** How many files; folders, submodules and repositories that were not entered count as one each. */
  files: number;
  /** The first places, as reports show them. */
  examples: string[];
}

const MEANINGS: Record<LeftReason, string> = {
  ...MEANING_OF_FAILURE,
  'outside the repository':
    'Links that lead out of the repository are not followed. Give their target as a PATH of its own.',
  'submodule not checked out': 'Their folders are empty. Run "git submodule update --init" to have them counted.',
  'sparse checkout': 'The sparse checkout leaves them out. Run "git sparse-checkout disable" to have them counted.',
  deleted: 'git tracks them, but they are gone from the work tree.',
  'unreadable folder': 'The operating system refused to list them. Check their permissions.',
  'too deep': 'Folders nested this deep are not entered.',
  'cache folder': 'Environments, caches and installed packages are not entered unless git tracks files in them.',
  'ignored repository':
    'Repositories in a folder that git ignores are not entered. Give such a folder as a PATH of its own.',
  'unreadable repository':
    'git could not list the files of this repository without a work tree. Is git installed, and HEAD valid?',
  'missing from the repository':
    'A partial clone lacks these contents, and a scan fetches nothing. Run "git fetch --refetch".',
};

const MOST_EXAMPLES = 10;

export class LeftTally {
  readonly #byReason = new Map<LeftReason, { files: number; examples: string[] }>();

  add(reason: LeftReason, place: string): void {
    let counted = this.#byReason.get(reason);
    if (counted === undefined) this.#byReason.set(reason, (counted = { files: 0, examples: [] }));
    counted.files++;
    if (counted.examples.length < MOST_EXAMPLES) counted.examples.push(place);
  }

  /** By reason, in alphabetical order. */
  list(): LeftFiles[] {
    return [...this.#byReason]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([reason, { files, examples }]) => ({ reason, meaning: MEANINGS[reason], files, examples }));
  }
}
