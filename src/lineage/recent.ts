/** What is remembered for as long as somebody asks for it. */

/** What was asked for of late, in two halves: what nobody asks for while one of them fills goes with the other. */
export class Recent<K, V> {
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  /** @param kept is told of what was old */
  get(key: K, kept?: (value: V) => void): V | undefined {
    let value = this.#young.get(key);
    if (value !== undefined) return value;
    value = this.#old.get(key);
    if (value === undefined) return undefined;
    this.#young.set(key, value);
    kept?.(value);
    return value;
  }

  set(key: K, value: V): void {
    this.#young.set(key, value);
  }

  turn(isAll = false): void {
    this.#old = isAll ? new Map() : this.#young;
    this.#young = new Map();
  }
}

/** The same of what has a size: each half fills up to so much. */
export class RecentOfSize<K, V> {
  readonly #recent = new Recent<K, V>();
  readonly #sizeOf: (value: V) => number;
  readonly #most: number;
  #size = 0;

  constructor(most: number, sizeOf: (value: V) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** What is remembered, or made. */
  of(key: K, make: () => V): V {
    const known = this.#recent.get(key, (value) => {
      this.#size += this.#sizeOf(value);
    });
    if (known !== undefined) return known;
    const made = make();
    if (this.#size > this.#most) {
      this.#recent.turn();
      this.#size = 0;
    }
    this.#recent.set(key, made);
    this.#size += this.#sizeOf(made);
    return made;
  }
}
