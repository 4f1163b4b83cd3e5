/**
 * CODEOWNERS as Gitea and Forgejo read it: Go's regular expressions over the whole path, `!` for whatever does not
 * match, and every rule that matches adds its owners.
 */
import { display } from '../../../repositories/paths.ts';
import { type LinearRegExp, linearRegExp } from '../linear-regexp.ts';
import type { Party } from '../party.ts';
import { type Codeowners, linesOf, type OwnerRule, Problems } from './codeowners.ts';
import { githubOwner } from './github.ts';

/** Each rule is tried on each file. */
const MOST_RULES = 2000;

export function parseGitea(text: string): Codeowners {
  const rules: OwnerRule[] = [];
  const tests: LinearRegExp[] = [];
  const problems = new Problems();
  for (const [line, content] of linesOf(text)) {
    const words = wordsOf(content);
    if (words.length === 0) continue;
    if (words.length === 1) {
      problems.add(line, content, 'no owners');
      continue;
    }
    const excludes = words[0].startsWith('!');
    const pattern = excludes ? words[0].slice(1) : words[0];
    const test = linearRegExp(pattern, { whole: true });
    if (test === null) {
      problems.add(line, content, 'no regular expression of Go, or one that is too long');
      continue;
    }
    const owners: Party[] = [];
    for (const word of words.slice(1)) {
      const owner = word.startsWith('@') ? githubOwner(word) : null;
      if (owner === null) problems.add(line, content, `${word} is no @user or @organisation/team`);
      else owners.push(owner);
    }
    if (owners.length === 0) continue;
    if (rules.length >= MOST_RULES) {
      problems.add(line, content, `more than ${MOST_RULES} rules`);
      break;
    }
    rules.push({ line, pattern: words[0], owners, section: null, optional: false, approvals: 1, excludes });
    tests.push(test);
  }
  const matching = (path: string) => {
    const text = display(path);
    return rules.filter((rule, i) => tests[i].test(text) !== rule.excludes);
  };
  return { forge: 'gitea', rules, problems: problems.list, matching, decisive: matching };
}

/** Gitea takes one level of backslashes away before the expression is read, so a dot is written `\\.`. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at++) {
    const c = line[at];
    if (c === '\\') word += line[++at] ?? '';
    else if (c === '#') break;
    else if (c === ' ' || c === '\t') {
      if (word !== '') words.push(word);
      word = '';
    } else word += c;
  }
  if (word !== '') words.push(word);
  return words;
}
