/**
 * CODEOWNERS as GitLab reads it: sections, in each of which the last rule that matches decides; all sections together
 * own a file. Patterns are those of Ruby's `File.fnmatch` with FNM_PATHNAME and FNM_DOTMATCH over the path with a slash
 * in front: `docs` is a file of that name anywhere, `docs/` everything in such a folder.
 */
import { rawOf } from '../../../repositories/paths.ts';
import { compilePattern, type Pattern } from '../../../repositories/patterns.ts';
import type { Party } from '../party.ts';
import { type Codeowners, linesOf, type OwnerRule, Problems } from './codeowners.ts';
import { PathRules } from './path-rules.ts';

interface Section {
  /** As first written; '' for what stands before any heading. */
  name: string;
  optional: boolean;
  approvals: number;
  defaults: Party[];
}

const ROLES = ['developer', 'maintainer', 'owner'];

export function parseGitlab(text: string): Codeowners {
  const rules: OwnerRule[] = [];
  const problems = new Problems();
  const paths = new PathRules();
  const sections = new Map<string, Section>();
  let section: Section = { name: '', optional: false, approvals: 1, defaults: [] };
  sections.set('', section);

  for (const [line, content] of linesOf(text)) {
    const trimmed = content.trim();
    if (trimmed === '' || trimmed[0] === '#') continue;
    const heading = /^(\^)?\[([^\]]+)\](?:\[([^\]]*)\])?(?:\s+(.*))?$/.exec(trimmed);
    if (heading !== null) {
      const [, optional, name, count, rest = ''] = heading;
      const approvals = /^\d+$/.test(count ?? '1') ? Number(count ?? '1') : 0;
      if (approvals < 1) problems.add(line, content, 'the number of approvals is not one or more: one is taken');
      if (optional !== undefined && approvals > 1)
        problems.add(line, content, 'an optional section needs no approvals: their number does not count');
      const defaults = ownersIn(rest, (word) =>
        problems.add(line, content, `${word} is no @user, @group, @@role or e-mail address`),
      );
      const known = sections.get(name.toLowerCase());
      if (known === undefined) {
        section = {
          name,
          optional: optional !== undefined,
          approvals: optional !== undefined ? 0 : Math.max(1, approvals),
          defaults,
        };
        sections.set(name.toLowerCase(), section);
      } else {
        // Sections of one name are one section; what the later heading adds holds for the lines that follow it.
        section = { ...known, defaults: defaults.length > 0 ? defaults : known.defaults };
        sections.set(name.toLowerCase(), section);
      }
      continue;
    }
    if (/^\^?\[/.test(trimmed) && !trimmed.includes(']'))
      problems.add(line, content, 'a heading that is not closed: GitLab takes it for a path');
    const excludes = trimmed[0] === '!';
    const [pattern, rest] = cutPath(excludes ? trimmed.slice(1) : trimmed);
    const compiled = compileFnmatch(pattern);
    if (compiled === null) {
      problems.add(line, content, 'the pattern can never match');
      continue;
    }
    const named = ownersIn(rest, (word) =>
      problems.add(line, content, `${word} is no @user, @group, @@role or e-mail address`),
    );
    const owners = excludes ? [] : named.length > 0 ? named : section.defaults;
    if (!excludes && owners.length === 0)
      problems.add(
        line,
        content,
        'no owners, here or in the heading of its section: what it matches needs no approval',
      );
    if (!paths.add(rules.length, compiled, pattern.length, false)) {
      problems.add(line, content, 'too many patterns with wildcards in one place');
      continue;
    }
    const { name, optional, approvals } = section;
    rules.push({
      line,
      pattern: excludes ? `!${pattern}` : pattern,
      owners,
      section: name,
      optional,
      approvals,
      excludes,
    });
  }

  const matching = (path: string) => paths.ranks(path).map((rank) => rules[rank]);
  return {
    forge: 'gitlab',
    rules,
    problems: problems.list,
    matching,
    decisive(path) {
      const bySection = new Map<string, OwnerRule | null>();
      for (const rule of matching(path)) {
        const key = rule.section!.toLowerCase();
        // The highest rank comes first; an exclusion counts wherever it stands.
        if (rule.excludes) bySection.set(key, null);
        else if (!bySection.has(key)) bySection.set(key, rule);
      }
      return [...bySection.values()].filter((rule) => rule !== null).sort((a, b) => a.line - b.line);
    },
  };
}

/** The path up to the first space that no backslash keeps. */
function cutPath(text: string): [string, string] {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === ' ' || text[at] === '\t') return [text.slice(0, at), text.slice(at + 1)];
  }
  return [text, ''];
}

/** Owners anywhere in the rest of a line, comments included: GitLab knows no comments behind a path. */
function ownersIn(text: string, stranger: (word: string) => void): Party[] {
  const owners: Party[] = [];
  let comment = false;
  for (const word of text.split(/[\s,]+/)) {
    if (word === '') continue;
    if (word.startsWith('#')) comment = true;
    const owner = gitlabOwner(word.replace(/^#/, ''));
    if (owner !== null) owners.push(owner);
    else if (!comment) stranger(word);
  }
  return owners;
}

/** A name without a slash may be a user or a group; only the forge knows, so it is taken for a user. */
export function gitlabOwner(word: string): Party | null {
  const role = /^@@([a-z]+?)s?$/i.exec(word);
  if (role !== null) {
    const name = role[1].toLowerCase();
    return ROLES.includes(name) ? { kind: 'role', name } : null;
  }
  const account = /^@([A-Za-z0-9_][\w.-]*(?:\/[\w.-]+)*)$/.exec(word);
  if (account !== null) return { kind: account[1].includes('/') ? 'team' : 'user', name: account[1] };
  return /^[^\s@#]+@[^\s@#]+\.[^\s@#]+$/.test(word) ? { kind: 'email', name: word.toLowerCase() } : null;
}

function compileFnmatch(pattern: string): Pattern | null {
  if (pattern.startsWith('\\#')) pattern = pattern.slice(1);
  if (pattern === '' || pattern === '/') return null;
  if (pattern === '*') return compilePattern('/**/*');
  if (!pattern.startsWith('/')) pattern = `/**/${pattern}`;
  if (pattern.endsWith('/')) pattern += '**/*';
  // Only `**/` stands for folders; stars at the end are one star.
  return compilePattern(rawOf(pattern.replace(/\*{2,}$/, '*')));
}
