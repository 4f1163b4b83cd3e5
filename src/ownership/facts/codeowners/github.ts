/** CODEOWNERS as GitHub reads it: the last rule that matches decides, and only that one. */
import { rawOf } from '../../../repositories/paths.ts';
import { compilePattern } from '../../../repositories/patterns.ts';
import { isEmail, type Party } from '../party.ts';
import { type Codeowners, linesOf, type OwnerRule, Problems } from './codeowners.ts';
import { PathRules } from './path-rules.ts';

export function parseGithub(text: string): Codeowners {
  const rules: OwnerRule[] = [];
  const problems = new Problems();
  const paths = new PathRules();
  for (const [line, content] of linesOf(text)) {
    const words = wordsOf(content);
    if (words.length === 0) continue;
    const [pattern, ...names] = words;
    const reason = unusable(pattern);
    if (reason !== null) {
      problems.add(line, content, reason);
      continue;
    }
    const owners: Party[] = [];
    const strangers: string[] = [];
    for (const name of names) {
      const owner = githubOwner(name);
      if (owner === null) strangers.push(name);
      else owners.push(owner);
    }
    if (strangers.length > 0) {
      problems.add(line, content, `${strangers[0]} is no @user, @organisation/team or e-mail address`);
      continue;
    }
    const compiled = compilePattern(rawOf(pattern));
    if (compiled === null) {
      problems.add(line, content, 'the pattern can never match');
      continue;
    }
    // `docs/*` is one level here, unlike in .gitignore where the folders that it matches take all their files along.
    const deep = !/\/\*$/.test(pattern);
    if (!paths.add(rules.length, compiled, pattern.length, deep)) {
      problems.add(line, content, 'too many patterns with wildcards in one place');
      continue;
    }
    rules.push({ line, pattern, owners, section: null, optional: false, approvals: 1, excludes: false });
  }
  const matching = (path: string) => paths.ranks(path).map((rank) => rules[rank]);
  return { forge: 'github', rules, problems: problems.list, matching, decisive: (path) => matching(path).slice(0, 1) };
}

/** Words up to a comment; a backslash keeps the space or the sign behind it. */
function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; at < line.length; at++) {
    const c = line[at];
    if (c === '\\' && at + 1 < line.length) word += c + line[++at];
    else if (c === ' ' || c === '\t') {
      if (word !== '') words.push(word);
      word = '';
    } else if (c === '#' && word === '') break;
    else word += c;
  }
  if (word !== '') words.push(word);
  return words;
}

function unusable(pattern: string): string | null {
  if (pattern.startsWith('!')) return 'GitHub knows no exclusion by "!"';
  if (pattern.startsWith('\\#')) return 'GitHub knows no "\\#": a name that begins with # cannot be given';
  if (/(^|[^\\])\[/.test(pattern)) return 'GitHub knows no ranges in brackets';
  if (/(^|[^\\])(\\\\)*\\$/.test(pattern)) return 'the pattern ends in a backslash';
  if (pattern.includes('***')) return 'three stars in a row mean nothing';
  return null;
}

/** `@user`, `@organisation/team`, an e-mail address; null for anything else. */
export function githubOwner(word: string): Party | null {
  const account = /^@([A-Za-z0-9](?:[A-Za-z0-9_-]{0,99}))(?:\/([A-Za-z0-9._-]{1,255}))?$/.exec(word);
  if (account !== null) {
    return account[2] === undefined
      ? { kind: 'user', name: account[1] }
      : { kind: 'team', name: `${account[1]}/${account[2]}` };
  }
  return !word.startsWith('@') && isEmail(word) ? { kind: 'email', name: word.toLowerCase() } : null;
}
