/**
 * People whom code itself names: `@author Ada`, `Maintainer: Ada <…>`, `__maintainer__ = "Ada"`, `# Owner: @acme/ml`, and
 * the class tags of scikit-base (`"maintainers": ["ada"]`), by which sktime says who looks after an algorithm.
 */
import { display } from '../../repositories/paths.ts';
import { githubOwner } from './codeowners/github.ts';
import type { Declaration, DeclaredRole } from './declared.ts';
import { type Party, parsePerson, partyKey, partyOf } from './party.ts';

/** Bytes of a file; longer ones are data, or made by a program. */
export const CODE_TAG_LIMIT = 1 << 18;
const MOST_OF_A_FILE = 50;

const ROLES: Record<string, DeclaredRole> = {
  author: 'author',
  authors: 'author',
  maintainer: 'maintainer',
  maintainers: 'maintainer',
  owner: 'owner',
  owners: 'owner',
  'code owner': 'owner',
  'code owners': 'owner',
};

/** A comment of any language, or a line of a doc text; what comes behind the colon is looked at closely. */
const COMMENT =
  /^[ \t]*(?:#+|\/\/+|\/\*+|\*+|--+|;+|%+|<!--|'''|""")?[ \t]*(@author|(?:code )?owners?|maintainers?|authors?)[ \t]*[:=]?[ \t]+(.*)$/gim;
const PYTHON =
  /^__(author|maintainer)__[ \t]*=[ \t]*(\[[^\]]{0,2000}\]|\([^)]{0,2000}\)|"[^"\n]{1,300}"|'[^'\n]{1,300}')/gm;
const CLASS_TAG =
  /^[ \t]*["'](authors|maintainers)["'][ \t]*:[ \t]*(\[[^\]]{0,2000}\]|"[^"\n]{1,200}"|'[^'\n]{1,200}')/gm;

/** @param path raw */
export function codeTags(path: string, text: string): Declaration[] {
  if (text.length > CODE_TAG_LIMIT || !/author|maintainer|owner/i.test(text)) return [];
  const found: Declaration[] = [];
  const seen = new Set<string>();
  let line = 1;
  let counted = 0;
  const lineAt = (at: number) => {
    for (; counted < at; counted++) if (text.charCodeAt(counted) === 10) line++;
    return line;
  };
  const add = (party: Party | null, role: DeclaredRole, at: number, note: string) => {
    if (party === null || found.length >= MOST_OF_A_FILE) return;
    const key = `${role} ${partyKey(party)}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ party, role, source: 'code tag', file: display(path), line: lineAt(at), scope: path, note });
  };
  const matches: { at: number; use: () => void }[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const word = match[1].toLowerCase();
    const tag = word.startsWith('@');
    // Without the sign of a comment a line of prose or code looks the same: only `@author` stands out.
    const marked = /^[ \t]*(?:#|\/|\*|-|;|%|<!|'''|""")/.test(match[0]);
    const colon = match[0].slice(0, match[0].length - match[2].length).includes(':');
    if (!tag && !(marked && colon) && !(colon && word.startsWith('maintainer'))) continue;
    const value = match[2].replace(/(\*\/|-->|'''|""")\s*$/, '').trim();
    const role = ROLES[tag ? 'author' : word];
    matches.push({
      at: match.index,
      use: () => {
        for (const one of parties(value)) add(one, role, match.index, match[1]);
      },
    });
  }
  for (const [pattern, accounts] of [
    [PYTHON, false],
    [CLASS_TAG, true],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const use = () => {
        for (const [, double, single] of match[2].matchAll(/"([^"\n]{1,300})"|'([^'\n]{1,300})'/g)) {
          const word = (double ?? single).trim();
          const account: Party | null =
            accounts && /^[A-Za-z0-9][\w-]*$/.test(word) ? { kind: 'user', name: word } : null;
          for (const one of account === null ? parties(word) : [account])
            add(one, ROLES[match[1]], match.index, accounts ? `tag ${match[1]}` : `__${match[1]}__`);
        }
      };
      matches.push({ at: match.index, use });
    }
  }
  for (const { use } of matches.sort((a, b) => a.at - b.at)) use();
  return found;
}

/** Accounts, addresses and names in a value; nothing where it reads like a sentence. */
function parties(value: string): Party[] {
  value = value.replace(/\.$/, '').slice(0, 300);
  const found: Party[] = [];
  for (const part of value.split(/\s*[,;&]\s*|\s+and\s+/)) {
    const word = part.trim();
    if (word === '') continue;
    const account = /^@\S+$/.test(word) ? githubOwner(word) : null;
    if (account !== null) {
      found.push(account);
      continue;
    }
    const bracketed = /^(.*?)\s*[(<]([^\s()<>]+@[^\s()<>]+)[)>]$/.exec(word);
    const person = bracketed === null ? parsePerson(word) : parsePerson(`${bracketed[1]} <${bracketed[2]}>`);
    if (person === null || !(person.email !== '' || isName(person.name))) return found.length > 0 ? found : [];
    found.push(partyOf(person));
  }
  return found;
}

/** Two to four words that begin with capitals, as names do and sentences do not. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|da|di|la|le|el|bin)$/u.test(word))
  );
}
