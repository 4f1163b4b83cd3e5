/**
 * Which account is whose, as files of a repository say in passing: `.all-contributorsrc`, and lists of maintainers such as
 *
 *     * Ada Lovelace (ada@example.com / @ada)        | Ada Lovelace | [ada](https://github.com/ada) |
 *
 * Owners are declared by accounts, and commits carry names.
 */
import { baseName } from '../../repositories/paths.ts';

export interface ListedAccount {
  login: string;
  name: string;
  email: string | null;
}

export const ACCOUNT_LIST_LIMIT = 1 << 20;
const MOST_ACCOUNTS = 10_000;

/** @param path raw */
export function listsAccounts(path: string): boolean {
  return (
    path === '.all-contributorsrc' ||
    (path.split('/').length <= 3 &&
      /^(MAINTAINERS|AUTHORS|CONTRIBUTORS|CREDITS|EMERITUS)(\.(md|rst|txt))?$/i.test(baseName(path)))
  );
}

export function listedAccounts(path: string, text: string): ListedAccount[] {
  if (text.length > ACCOUNT_LIST_LIMIT) return [];
  return path === '.all-contributorsrc' ? allContributors(text) : fromLines(text);
}

function allContributors(text: string): ListedAccount[] {
  try {
    const { contributors } = JSON.parse(text);
    if (!Array.isArray(contributors)) return [];
    return contributors.slice(0, MOST_ACCOUNTS).flatMap((one) => {
      const { login, name } = one ?? {};
      return typeof login === 'string' && typeof name === 'string' ? [{ login, name, email: null }] : [];
    });
  } catch {
    return [];
  }
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|da|di|la|le)){1,4}`;
const ENTRY = new RegExp(
  String.raw`(${NAME})[^\p{L}\n@]{1,12}(?:<?([\w.+-]+@[\w.-]+\w)>?[^\p{L}\n@]{1,8})?(?:@|\[@?|\[?https?://github\.com/)([A-Za-z0-9][A-Za-z0-9-]{0,38})\b(?![\w.-]*@)`,
  'gu',
);

function fromLines(text: string): ListedAccount[] {
  const found: ListedAccount[] = [];
  for (const line of text.split('\n')) {
    if (line.length > 2000) continue;
    for (const [, name, email, login] of line.matchAll(ENTRY)) {
      found.push({ login, name, email: email?.toLowerCase() ?? null });
      if (found.length >= MOST_ACCOUNTS) return found;
    }
  }
  return found;
}
