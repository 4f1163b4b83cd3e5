/** A class as reports and other programs see it: what costs something is made when it is asked for, and once. */
import type { Acceptance, CloneClass, CloneType, Guest, Place } from '../result.ts';
import type { Spread } from './likeness.ts';

/** What a class asks for by its row. */
export interface ClassDetails {
  id(row: number): string;
  members(row: number): Place[];
  guests(row: number): Guest[];
  likeness(row: number, normalised: boolean): Spread;
  /** Row of the class that holds it, or -1. */
  within(row: number): number;
}

export interface ClassFacts {
  type: CloneType;
  tokens: number;
  lines: number;
  repos: number;
  removable: number;
  fragment: boolean;
}

export class FoundClass implements CloneClass {
  declare readonly id: string;
  declare readonly type: CloneType;
  declare readonly members: Place[];
  declare readonly guests: Guest[];
  declare readonly tokens: number;
  declare readonly lines: number;
  declare readonly similarity: Spread;
  declare readonly normalized: Spread;
  declare readonly repos: number;
  declare readonly removable: number;
  declare readonly fragment: boolean;
  declare readonly within: string | null;
  declare accepted: Acceptance | null;
  declare isNew: boolean;
  declare newMembers: number[];
  readonly #details: ClassDetails;
  readonly #row: number;
  #members: Place[] | null = null;
  #guests: Guest[] | null = null;
  #similarity: Spread | null = null;
  #normalized: Spread | null = null;

  constructor(details: ClassDetails, row: number, facts: ClassFacts) {
    this.#details = details;
    this.#row = row;
    // In the order in which `JSON.stringify` is to have them. The getters are properties of the object itself, so that
    // a copy ({ ...c }) has them too, and one and the same for all objects: written as a literal with getters, 17,000
    // classes took 230 ms and 20 MB, so 16 ms and 3 MB.
    Object.defineProperty(this, 'id', lazy.id);
    this.type = facts.type;
    Object.defineProperty(this, 'members', lazy.members);
    Object.defineProperty(this, 'guests', lazy.guests);
    this.tokens = facts.tokens;
    this.lines = facts.lines;
    Object.defineProperty(this, 'similarity', lazy.similarity);
    Object.defineProperty(this, 'normalized', lazy.normalized);
    this.repos = facts.repos;
    this.removable = facts.removable;
    this.fragment = facts.fragment;
    Object.defineProperty(this, 'within', lazy.within);
    this.accepted = null;
    this.isNew = false;
    this.newMembers = [];
  }

  static id(c: FoundClass): string {
    return c.#details.id(c.#row);
  }
  static members(c: FoundClass): Place[] {
    return (c.#members ??= c.#details.members(c.#row));
  }
  static guests(c: FoundClass): Guest[] {
    return (c.#guests ??= c.#details.guests(c.#row));
  }
  static similarity(c: FoundClass): Spread {
    return (c.#similarity ??= c.#details.likeness(c.#row, false));
  }
  static normalized(c: FoundClass): Spread {
    return (c.#normalized ??= c.#details.likeness(c.#row, true));
  }
  static within(c: FoundClass): string | null {
    const holder = c.#details.within(c.#row);
    return holder < 0 ? null : c.#details.id(holder);
  }
}

const shared = (value: (c: FoundClass) => unknown): PropertyDescriptor & ThisType<FoundClass> => ({
  get() {
    return value(this);
  },
  enumerable: true,
  configurable: true,
});

const lazy = {
  id: shared(FoundClass.id),
  members: shared(FoundClass.members),
  guests: shared(FoundClass.guests),
  similarity: shared(FoundClass.similarity),
  normalized: shared(FoundClass.normalized),
  within: shared(FoundClass.within),
};
