/**
 * Who is who: identities (a name with an address, as commits carry them) joined into persons.
 *
 * Joining the wrong two is worse than missing one: it gives a person what another wrote. So identities are joined only
 * on evidence that can be shown, and each joint keeps it:
 *
 *     mailmap       the repository says so
 *     address       the same address, unless many names use it
 *     account       the same account of a forge in a made-up address
 *     full name     the same first and last name in one repository, unless they have different accounts
 *     pull requests the account whose merged branches the other one wrote, at least three, four in five of them
 *     spelling      a name or the local part of an address that is, letter for letter, a known account
 *
 * Accounts matter because owners are declared by them (`@ada`) while commits carry names. They are known from made-up
 * addresses (`12+ada@users.noreply.github.com`), from merges of pull requests (`from ada/branch`), and guessed, marked as
 * guesses, from names and addresses that spell them.
 */
import type { Mailmap } from '../../repositories/mailmap.ts';
import { accountOf, type MachineKind, machineOf } from './machines.ts';
import { isEmail, type Party } from './party.ts';

export interface Identity {
  name: string;
  email: string;
  machine: MachineKind | null;
}

export type Evidence = 'mailmap' | 'address' | 'account' | 'full name' | 'pull requests' | 'spelling';

export interface Person {
  id: number;
  /** The name that most commits carry. */
  name: string;
  /** Most used first. */
  emails: string[];
  logins: string[];
  machine: MachineKind | null;
  /** Why these identities are one person. */
  joined: Evidence[];
}

/** How an account was told to be a person's, and how sure that is. */
export interface Resolution {
  person: number;
  how: 'account in an address' | 'listed' | 'address' | 'merged pull requests' | 'name' | 'spelling';
  confidence: number;
}

const CONFIDENCE: Record<Resolution['how'], number> = {
  'account in an address': 0.98,
  listed: 0.95,
  address: 0.98,
  'merged pull requests': 0.9,
  name: 0.8,
  spelling: 0.6,
};

/** An address that more names than this use belongs to a machine or a team. */
const MOST_NAMES_OF_AN_ADDRESS = 4;
/** Names that whole companies share. */
const NOBODY = new Set([
  'root',
  'user',
  'ubuntu',
  'admin',
  'unknown',
  'github',
  'your name',
  'first last',
  'no author',
]);
const SHARED_ADDRESS =
  /^(root|admin|ubuntu|user|git|nobody|none|noreply|no-reply|info|dev|you|email)@|@(localhost|none|\(none\))$|^[^@]*$/;

export class People {
  readonly #mailmap: Mailmap | null;
  readonly #byKey = new Map<string, number>();
  readonly identities: Identity[] = [];
  readonly #commits: number[] = [];
  readonly #mapped: boolean[] = [];
  /** Login → name and address, from files that list people. */
  readonly #listed = new Map<string, Listed>();
  /** Login → identity → how many merged pull requests of that account it wrote. */
  readonly #votes = new Map<string, Map<number, number>>();
  #joined: Joined | null = null;
  #directory: Directory | null = null;

  constructor(mailmap: Mailmap | null) {
    this.#mailmap = mailmap;
  }

  /** @returns the identity's number, the same for all spellings that are one */
  identity(name: string, email: string): number {
    name = name.trim().slice(0, 200);
    email = email.trim().slice(0, 254);
    const proper = this.#mailmap?.map(name, email) ?? { name, email };
    const key = `${proper.name}\0${proper.email.toLowerCase()}`;
    let index = this.#byKey.get(key);
    if (index === undefined) {
      index = this.identities.length;
      this.#byKey.set(key, index);
      this.identities.push({
        ...proper,
        machine: machineOf(proper.name, proper.email)?.kind ?? machineOf(name, email)?.kind ?? null,
      });
      this.#commits.push(0);
      this.#mapped.push(false);
      this.#joined = null;
    }
    if (proper.name !== name || proper.email !== email) this.#mapped[index] = true;
    return index;
  }

  /** What identities write most decides what a person is called. */
  count(identity: number): void {
    this.#commits[identity]++;
  }

  /** A file says whose account it is. */
  list({ login, name, email }: { login: string; name: string; email: string | null }): void {
    this.#listed.set(login.toLowerCase(), { name, email });
    this.#joined = null;
  }

  vote(login: string, identity: number): void {
    const key = login.toLowerCase();
    let votes = this.#votes.get(key);
    if (votes === undefined) this.#votes.set(key, (votes = new Map()));
    votes.set(identity, (votes.get(identity) ?? 0) + 1);
    this.#joined = null;
  }

  /** What is kept of the history's identities; lists of accounts are read anew. */
  stored(): StoredPeople {
    return {
      identities: this.identities.map(({ name, email }, i) => [
        name,
        email,
        this.#commits[i],
        this.#mapped[i] ? 1 : 0,
        this.identities[i].machine,
      ]),
      votes: [...this.#votes].flatMap(([login, votes]) =>
        [...votes].map(([identity, count]): [string, number, number] => [login, identity, count]),
      ),
    };
  }

  /** Adds what was kept. @returns the number here of each kept identity */
  restore({ identities, votes }: StoredPeople): number[] {
    // They are proper names already: a mailmap that changed makes the history be read anew.
    const numbers = identities.map(([name, email, commits, mapped, machine]) => {
      const key = `${name}\0${email.toLowerCase()}`;
      let index = this.#byKey.get(key);
      if (index === undefined) {
        index = this.identities.length;
        this.#byKey.set(key, index);
        this.identities.push({ name, email, machine });
        this.#commits.push(0);
        this.#mapped.push(false);
      }
      this.#commits[index] += commits;
      if (mapped === 1) this.#mapped[index] = true;
      return index;
    });
    for (const [login, identity, count] of votes) for (let i = 0; i < count; i++) this.vote(login, numbers[identity]);
    this.#joined = null;
    return numbers;
  }

  personOf(identity: number): number {
    return this.#people().personOf[identity];
  }

  /** By identity. */
  get personNumbers(): Int32Array {
    return this.#people().personOf;
  }

  get persons(): Person[] {
    return this.#people().persons;
  }

  /** The person behind a declared owner; null for teams, roles and those that nothing in the history shows. */
  resolve(party: Party): Resolution | null {
    const joined = this.#names();
    if (party.kind === 'email') {
      const person = joined.byEmail.get(party.name.toLowerCase());
      if (person !== undefined) return { person, how: 'address', confidence: CONFIDENCE.address };
      const account = accountOf(party.name);
      return account === null ? null : this.resolve({ kind: 'user', name: account.login });
    }
    if (party.kind === 'name') {
      const person = joined.byName.get(folded(party.name));
      return person === undefined || person < 0 ? null : { person, how: 'name', confidence: CONFIDENCE.name };
    }
    if (party.kind !== 'user') return null;
    const login = party.name.toLowerCase();
    const found = joined.byLogin.get(login);
    if (found !== undefined) return found;
    const alike = joined.byLogin.get(plain(login));
    if (alike?.how === 'spelling') return alike;
    // `kbx81` behind `kbx81x@…`: an account that begins an address, where only one person has such an address.
    if (!isDistinctive(login)) return null;
    const persons = new Set<number>();
    for (const [local, person] of joined.locals) if (local.startsWith(login)) persons.add(person);
    return persons.size === 1 ? { person: [...persons][0], how: 'spelling', confidence: CONFIDENCE.spelling } : null;
  }

  #people(): Joined {
    if (this.#joined === null) {
      this.#joined = join(this.identities, this.#commits, this.#mapped, this.#votes);
      this.#directory = null;
    }
    return this.#joined;
  }

  /** What declared owners are looked for in: where nothing is declared nobody needs it. */
  #names(): Directory {
    const { persons, personOf } = this.#people();
    this.#directory ??= directory(persons, this.identities, personOf, this.#commits, this.#listed, this.#votes);
    return this.#directory;
  }
}

export interface StoredPeople {
  /** Name, address, commits, whether a mailmap gave the name, kind of machine. */
  identities: [string, string, number, 0 | 1, MachineKind | null][];
  votes: [string, number, number][];
}

interface Listed {
  name: string;
  email: string | null;
}

interface Joined {
  /** By identity. */
  personOf: Int32Array;
  persons: Person[];
}

interface Directory {
  byLogin: Map<string, Resolution>;
  byEmail: Map<string, number>;
  /** -1 where several persons have the name. */
  byName: Map<string, number>;
  /** What stands before the `@` of each person's addresses. */
  locals: [string, number][];
}

function join(
  identities: readonly Identity[],
  commits: readonly number[],
  mapped: readonly boolean[],
  votes: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Joined {
  const parent = Int32Array.from(identities, (_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]];
    return i;
  };
  const evidence = identities.map((_, i) => new Set<Evidence>(mapped[i] ? ['mailmap'] : []));
  const unite = (a: number, b: number, why: Evidence) => {
    const [one, other] = [find(a), find(b)];
    if (one === other) return;
    const [x, y] = one < other ? [one, other] : [other, one];
    parent[y] = x;
    for (const one of evidence[y]) evidence[x].add(one);
    evidence[x].add(why);
  };

  const byAddress = groups(identities, ({ email }) =>
    SHARED_ADDRESS.test(email.toLowerCase()) ? null : email.toLowerCase(),
  );
  for (const group of byAddress.values()) {
    if (new Set(group.map((i) => folded(identities[i].name))).size > MOST_NAMES_OF_AN_ADDRESS) continue;
    for (const i of group) unite(group[0], i, 'address');
  }
  const accountsOf = identities.map(({ email }) => accountOf(email));
  const byAccount = groups(identities, (_, i) => accountsOf[i]?.login ?? null);
  for (const group of byAccount.values()) for (const i of group) unite(group[0], i, 'account');
  const byNumber = groups(identities, (_, i) => accountsOf[i]?.number?.toString() ?? null);
  for (const group of byNumber.values()) for (const i of group) unite(group[0], i, 'account');
  /** Accounts of each group so far: two groups with different accounts are never joined on anything weaker. */
  const accounts = new Map<number, Set<string>>();
  const rootOf = new Map<string, number>();
  const count = () => {
    accounts.clear();
    rootOf.clear();
    for (const [login, group] of byAccount) {
      const root = find(group[0]);
      accounts.set(root, (accounts.get(root) ?? new Set()).add(login));
      rootOf.set(login, root);
    }
  };
  const cautiously = (a: number, b: number, why: Evidence) => {
    const [x, y] = [find(a), find(b)];
    if (x === y || (accounts.has(x) && accounts.has(y))) return;
    const both = accounts.get(x) ?? accounts.get(y);
    unite(x, y, why);
    if (both !== undefined) {
      accounts.set(find(x), both);
      for (const login of both) rootOf.set(login, find(x));
    }
  };
  count();
  const named = groups(identities, ({ name, machine }) => (machine === null && isFullName(name) ? spelt(name) : null));
  for (const group of named.values()) {
    // Two accounts under one name are two people, or one with two accounts: nobody can tell.
    if (new Set(group.map(find).filter((root) => accounts.has(root))).size > 1) continue;
    for (const i of group) cautiously(group[0], i, 'full name');
  }
  for (const [login, byIdentity] of votes) {
    const account = rootOf.get(login);
    const [winner, most, all] = mostVotes(byIdentity, find);
    if (account !== undefined && most >= 3 && most * 5 >= all * 4) cautiously(account, winner, 'pull requests');
  }
  identities.forEach(({ name, email, machine }, i) => {
    if (machine !== null) return;
    const local = email.slice(0, Math.max(0, email.indexOf('@'))).toLowerCase();
    for (const word of [name.trim().toLowerCase(), local]) {
      const account = rootOf.get(word);
      if (account !== undefined && isDistinctive(word) && identities[account].machine === null)
        cautiously(account, i, 'spelling');
    }
  });

  const members = new Map<number, number[]>();
  identities.forEach((_, i) => {
    const root = find(i);
    const known = members.get(root);
    if (known === undefined) members.set(root, [i]);
    else known.push(i);
  });
  const personOf = new Int32Array(identities.length);
  const persons: Person[] = [];
  for (const [root, group] of members) {
    group.sort((a, b) => commits[b] - commits[a] || a - b);
    for (const i of group) personOf[i] = persons.length;
    const logins = new Set(group.flatMap((i) => accountsOf[i]?.login ?? []));
    persons.push({
      id: persons.length,
      name: nameOf(group, identities),
      emails: [...new Set(group.map((i) => identities[i].email.toLowerCase()))],
      logins: [...logins],
      machine: group.map((i) => identities[i].machine).find((m) => m !== null) ?? null,
      joined: [...evidence[root]],
    });
  }
  return { personOf, persons };
}

/** The most used full name, else the most used name. */
function nameOf(group: readonly number[], identities: readonly Identity[]): string {
  return identities[group.find((i) => isFullName(identities[i].name)) ?? group[0]].name;
}

function directory(
  persons: readonly Person[],
  identities: readonly Identity[],
  personOf: Int32Array,
  commits: readonly number[],
  listed: ReadonlyMap<string, Listed>,
  votes: ReadonlyMap<string, ReadonlyMap<number, number>>,
): Directory {
  const byLogin = new Map<string, Resolution>();
  const byEmail = new Map<string, number>();
  const byName = new Map<string, number>();
  const locals: [string, number][] = [];
  const claim = (login: string, person: number, how: Resolution['how']) => {
    if (persons[person].machine === null && !byLogin.has(login))
      byLogin.set(login, { person, how, confidence: CONFIDENCE[how] });
  };
  identities.forEach(({ name, email }, i) => {
    if (!SHARED_ADDRESS.test(email.toLowerCase()) && isEmail(email)) byEmail.set(email.toLowerCase(), personOf[i]);
    const key = folded(name);
    const known = byName.get(key);
    byName.set(key, known === undefined || known === personOf[i] ? personOf[i] : -1);
  });
  for (const { id, logins } of persons) for (const login of logins) claim(login, id, 'account in an address');
  for (const [login, { name, email }] of listed) {
    const person = (email === null ? undefined : byEmail.get(email)) ?? byName.get(folded(name));
    if (person !== undefined && person >= 0) claim(login, person, 'listed');
  }
  for (const [login, byIdentity] of votes) {
    const [person, count, all] = mostVotes(byIdentity, (identity) => personOf[identity]);
    // People merge branches that others wrote the last commit of; one pull request alone is believed if names agree.
    if (count * 5 >= all * 4 && (count >= 2 || spells(login, persons[person])))
      claim(login, person, 'merged pull requests');
  }
  // A single word as a name is mostly the account itself.
  const guesses = new Map<string, Set<number>>();
  const guess = (login: string, person: number) => {
    if (login.length < 3 || persons[person].machine !== null) return;
    const known = guesses.get(login);
    if (known === undefined) guesses.set(login, new Set([person]));
    else known.add(person);
  };
  identities.forEach(({ name }, i) => {
    if (/^[A-Za-z0-9][\w-]+$/.test(name) && !NOBODY.has(name.toLowerCase()))
      claim(name.toLowerCase(), personOf[i], 'name');
  });
  identities.forEach(({ name, email }, i) => {
    if (commits[i] === 0) return;
    if (!SHARED_ADDRESS.test(email.toLowerCase())) {
      const local = email.slice(0, email.indexOf('@')).toLowerCase();
      for (const spelling of new Set([local, plain(local)])) guess(spelling, personOf[i]);
      if (persons[personOf[i]].machine === null) locals.push([local, personOf[i]]);
      // A domain of one's own: `git@ada-l.example`.
      const own = /@([a-z0-9-]{5,})\.[a-z]{2,}$/.exec(email.toLowerCase());
      if (own !== null) guess(own[1], personOf[i]);
    }
    const words = folded(name).split(' ');
    if (words.length >= 2) {
      for (const spelling of [words.join(''), words.join('-'), words[0] + words.at(-1), words[0][0] + words.at(-1)])
        guess(spelling, personOf[i]);
    }
  });
  for (const [spelling, found] of guesses) if (found.size === 1) claim(spelling, [...found][0], 'spelling');
  return { byLogin, byEmail, byName, locals };
}

/** Who has most votes, how many, and how many there are. */
function mostVotes(
  byIdentity: ReadonlyMap<number, number>,
  groupOf: (identity: number) => number,
): [number, number, number] {
  const tally = new Map<number, number>();
  let all = 0;
  for (const [identity, count] of byIdentity) {
    all += count;
    tally.set(groupOf(identity), (tally.get(groupOf(identity)) ?? 0) + count);
  }
  const [winner, most] = [...tally].reduce((a, b) => (b[1] > a[1] ? b : a));
  return [winner, most, all];
}

/** A word that two people hardly choose independently: not a first name, not a role. */
function isDistinctive(word: string): boolean {
  return (
    /^[a-z0-9][\w.-]*$/.test(word) &&
    !NOBODY.has(word) &&
    !SHARED_ADDRESS.test(`${word}@x`) &&
    (word.length >= 7 || (word.length >= 4 && /[\d-]/.test(word)))
  );
}

function spells(login: string, { name, emails }: Person): boolean {
  const plain = login.replace(/[^a-z]/g, '');
  const words = folded(name).split(' ');
  return (
    plain.length >= 3 &&
    (words.some((word) => word.length >= 3 && plain.includes(word)) || emails.some((email) => email.startsWith(plain)))
  );
}

function groups(
  identities: readonly Identity[],
  key: (identity: Identity, i: number) => string | null,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  identities.forEach((identity, i) => {
    const k = key(identity, i);
    if (k === null || k === '') return;
    const known = found.get(k);
    if (known === undefined) found.set(k, [i]);
    else known.push(i);
  });
  return found;
}

/** Lower case, without accents and middle initials' dots, words apart by one space. */
export function folded(name: string): string {
  let found = foldedNames.get(name);
  if (found === undefined) {
    if (foldedNames.size > 100_000) foldedNames.clear();
    foldedNames.set(name, (found = foldedAnew(name)));
  }
  return found;
}

/** Each is asked for three to five times. */
const foldedNames = new Map<string, string>();

function foldedAnew(name: string): string {
  const plain = ASCII.test(name)
    ? name.replace(/[^A-Za-z0-9]+/g, ' ')
    : name
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain.trim().toLowerCase();
}

const ASCII = /^[ -~]*$/;

/** Without signs between letters, as accounts that spell an address leave them out. */
function plain(word: string): string {
  return word.replace(/[^a-z0-9]/g, '');
}

/** As `folded`, with the two spellings of umlauts made one. */
function spelt(name: string): string {
  return folded(name)
    .replace(/([aou])e(?=[^aeiou ])/g, '$1')
    .replace(/ß/g, 'ss');
}

/** First and last name, long enough that two strangers rarely share them in one repository. */
function isFullName(name: string): boolean {
  const words = folded(name).split(' ');
  return words.length >= 2 && words.join('').length >= 6 && !NOBODY.has(words.join(' '));
}
