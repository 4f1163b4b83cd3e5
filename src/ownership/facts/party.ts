/**
 * Who is named as an owner somewhere: an account, a team, an address, a role of the forge, or just a name. Kept apart
 * from *persons* (people.ts): a party is what a file says, a person is somebody seen in the history.
 */

export type PartyKind = 'user' | 'team' | 'email' | 'role' | 'name';

export interface Party {
  kind: PartyKind;
  /** Without `@`; teams as `organisation/team`; addresses and Backstage names in lower case. */
  name: string;
}

/** Accounts of forges ignore case; names of people do not. */
export function partyKey({ kind, name }: Party): string {
  return `${kind}:${kind === 'name' ? name : name.toLowerCase()}`;
}

/** As people write it. */
export function partyText({ kind, name }: Party): string {
  return kind === 'user' || kind === 'team' ? `@${name}` : kind === 'role' ? `@@${name}` : name;
}

export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+$/.test(text);
}

/** `Ada Lovelace <ada@example.com>`, or one of the two, as manifests and tags write people; null where it says nobody. */
export function parsePerson(text: string): { name: string; email: string } | null {
  text = text.trim().slice(0, 500);
  const open = text.lastIndexOf('<');
  if (open >= 0 && text.endsWith('>')) {
    const email = text.slice(open + 1, -1).trim();
    const name = unquoted(text.slice(0, open));
    return name === '' && !isEmail(email) ? null : { name, email: isEmail(email) ? email.toLowerCase() : '' };
  }
  if (isEmail(text)) return { name: '', email: text.toLowerCase() };
  const name = unquoted(text);
  return name === '' ? null : { name, email: '' };
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .trim();
}

/** The party that a person of a manifest is: the address says more than the name. */
export function partyOf({ name, email }: { name: string; email: string }): Party {
  return email !== '' ? { kind: 'email', name: email.toLowerCase() } : { kind: 'name', name };
}
