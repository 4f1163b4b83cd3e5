/** What a commit's message says about the change: whether it fixes, whether it is trivial, who else took part. */

export interface Said {
  /** Repairs something that was wrong. */
  fix: boolean;
  /** Touches many lines and says nothing about who knows them: formatting, moves, vendored code, releases, reverts. */
  trivial: boolean;
}

/** Prefixes of scientific Python (`BUG:`), conventional commits (`fix:`), and plain words. */
const FIX =
  /^(bug|fix|hotfix|bugfix)\b|^(fix|hotfix)(\([^)]*\))?!?:|\b(fix(e[sd]|ing)?|bugs?|bugfix|hotfix|regressions?|crash(es|ed)?|leaks?|deadlocks?|overflow|CVE-\d{4}-\d+|workaround)\b|\b(close[sd]?|resolve[sd]?)\s+#\d+/i;
/** Things that are "fixed" without anything having been wrong with what the code does. */
const NO_FIX =
  /\b(typos?|spelling|lint(er|ing)?|flake8|ruff|mypy|format(ting)?|style|docs?|docstrings?|readme|comments?|changelog|whitespace|imports?|links?|ci)\b/i;
const TRIVIAL =
  /^(style|chore\(deps[^)]*\)|build\(deps[^)]*\)|release)(\([^)]*\))?!?:|^(apply|run|use) (black|isort|ruff|yapf|autopep8|prettier|clang-format|gofmt|scalafmt|pyupgrade)\b|\b(blacken|re-?format(ted|ting)?|auto-?format|code ?style|pep ?8|isort|trailing whitespace|line endings|copyright|licen[cs]e headers?|pyupgrade|pre-?commit autoupdate|black formatting)\b|^(bump|update) (version|dependenc)|^bump \S+ from \S+ to|^(bump version|version bump|release v?\d)|\b(mass|bulk) (rename|move)|^(rename|move)\b.* (to|into) |\bvendor(ed|ing)? |^(merge (branch|remote|pull|upstream)|revert ")/i;

export function readMessage(message: string): Said {
  const end = message.indexOf('\n');
  const subject = (end < 0 ? message : message.slice(0, end)).slice(0, 500);
  const trivial = TRIVIAL.test(subject);
  return { fix: !trivial && FIX.test(subject) && !NO_FIX.test(subject), trivial };
}

export type TrailerRole = 'co-author' | 'reviewer' | 'approver' | 'tester' | 'signer' | 'reporter';

const ROLES: Record<string, TrailerRole> = {
  'co-authored-by': 'co-author',
  'co-developed-by': 'co-author',
  'reviewed-by': 'reviewer',
  'acked-by': 'approver',
  'approved-by': 'approver',
  'tested-by': 'tester',
  'signed-off-by': 'signer',
  'reported-by': 'reporter',
};

export interface Trailer {
  role: TrailerRole;
  name: string;
  email: string;
}

/** Of one commit: squashed pull requests collect dozens, forgeries thousands. */
const MOST_TRAILERS = 100;

/**
 * Lines such as `Reviewed-by: Ada <ada@example.com>`, wherever they stand: git itself sees no trailers when prose
 * follows them, as in messages that a forge has put together from several.
 */
export function trailersOf(message: string): Trailer[] {
  const found: Trailer[] = [];
  const seen = new Set<string>();
  for (const match of message.matchAll(
    /^[ \t]*([A-Za-z][A-Za-z-]{4,30}-by):[ \t]*([^\n<]{0,200})<([^>\n]{1,254})>/gm,
  )) {
    const role = ROLES[match[1].toLowerCase()];
    if (role === undefined) continue;
    const trailer = { role, name: match[2].trim(), email: match[3].trim() };
    const key = `${role} ${trailer.email.toLowerCase()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push(trailer);
    if (found.length >= MOST_TRAILERS) break;
  }
  return found;
}

/** The account whose branch a merge brought in, from the subjects that GitHub, Gitea and Bitbucket write. */
export function mergedAccount(message: string): string | null {
  const github = /^Merge pull request #\d+ from ([A-Za-z0-9][\w-]*)\//.exec(message);
  if (github !== null) return github[1].toLowerCase();
  const gitea = /^Merge pull request '[^\n]*' \(#\d+\) from ([A-Za-z0-9][\w.-]*)\/[^\n]* into /.exec(message);
  return gitea === null ? null : gitea[1].toLowerCase();
}

/** Whether a commit is the merge of a change that somebody had to accept, on any forge. */
export function acceptsChange(message: string): boolean {
  return (
    /^Merge (pull request|PR|merge request) /i.test(message) ||
    /^Merged in \S+ \(pull request #\d+\)/.test(message) ||
    /^See merge request \S+!\d+/m.test(message)
  );
}
