/**
 * `.mailmap`: which names and addresses in commits are to be read as which. Meaning as in gitmailmap(5) and git's
 * mailmap.c; judged by `git check-mailmap` in mailmap.test.ts.
 *
 *     Ada Lovelace <ada@old.example>                       the name for whoever has that address
 *     <ada@example.com> <ada@old.example>                  the address
 *     Ada Lovelace <ada@example.com> <ada@old.example>     both
 *     Ada Lovelace <ada@example.com> ada <root@host>       both, for that name at that address only
 */

interface Mapping {
  name: string | null;
  email: string | null;
}

interface Entry extends Mapping {
  byName: Map<string, Mapping>;
}

/** Bytes; longer ones are data. */
export const MAILMAP_LIMIT = 4 << 20;

export class Mailmap {
  readonly #entries = new Map<string, Entry>();

  /** @param text what a `.mailmap` holds; later lines win over earlier ones */
  constructor(text: string) {
    for (const line of text.split('\n')) {
      if (line[0] === '#') continue;
      const first = nameAndEmail(line, false);
      if (first === null) continue;
      const second = nameAndEmail(first.rest, true);
      this.#add(first, second);
    }
  }

  #add(to: Mapping, from: Mapping | null): void {
    const email = from?.email ?? to.email!;
    const newEmail = from === null ? null : to.email;
    const key = lower(email);
    let entry = this.#entries.get(key);
    if (entry === undefined) this.#entries.set(key, (entry = { name: null, email: null, byName: new Map() }));
    if (from?.name === null || from === null) {
      if (to.name !== null) entry.name = to.name;
      if (newEmail !== null) entry.email = newEmail;
    } else {
      entry.byName.set(lower(from.name), { name: to.name, email: newEmail });
    }
  }

  /** The person's proper name and address. */
  map(name: string, email: string): { name: string; email: string } {
    const entry = this.#entries.get(lower(email));
    if (entry === undefined) return { name, email };
    const found = entry.byName.get(lower(name)) ?? entry;
    return { name: found.name ?? name, email: found.email ?? email };
  }

  /** How many addresses it speaks of. */
  get size(): number {
    return this.#entries.size;
  }
}

/** Letters of ASCII only, as git compares. */
function lower(text: string): string {
  return text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}

function nameAndEmail(text: string, emptyEmail: boolean): (Mapping & { rest: string }) | null {
  const left = text.indexOf('<');
  if (left < 0) return null;
  const right = text.indexOf('>', left + 1);
  if (right < 0 || (!emptyEmail && right === left + 1)) return null;
  const name = text.slice(0, left).replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, '');
  return { name: name === '' ? null : name, email: text.slice(left + 1, right), rest: text.slice(right + 1) };
}
