/** Integers that grow in number: a history is columns of them, and no object per version. */
export class Ints {
  array: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.array = new Int32Array(capacity);
  }

  push(value: number): number {
    if (this.length === this.array.length) this.reserve(this.length + 1);
    this.array[this.length] = value;
    return this.length++;
  }

  append(values: Int32Array): number {
    const at = this.length;
    this.reserve(at + values.length);
    this.array.set(values, at);
    this.length += values.length;
    return at;
  }

  at(index: number): number {
    return this.array[index];
  }

  set(index: number, value: number): void {
    this.array[index] = value;
  }

  /** Copies what was saved, with room for more. */
  static from(values: Int32Array): Ints {
    const ints = new Ints(Math.max(16, values.length + (values.length >> 3)));
    ints.append(values);
    return ints;
  }

  /** Reads what is there, where others may read it too: nothing may be added or set. */
  static over(values: Int32Array): Ints {
    const ints = new Ints(0);
    ints.array = values;
    ints.length = values.length;
    return ints;
  }

  /** All of it, good until something is added: the array may move. */
  values(): Int32Array {
    return this.array.subarray(0, this.length);
  }

  private reserve(length: number): void {
    if (length <= this.array.length) return;
    const wider = new Int32Array(Math.max(length, 2 * this.array.length));
    wider.set(this.array.subarray(0, this.length));
    this.array = wider;
  }
}

/** Texts by number: paths and names occur in thousands of versions. */
export class Texts {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  of(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#texts.length;
      this.#numbers.set(text, number);
      this.#texts.push(text);
    }
    return number;
  }

  /** -1 for a text that was never met. */
  find(text: string): number {
    return this.#numbers.get(text) ?? -1;
  }

  text(number: number): string {
    return this.#texts[number];
  }

  all(): readonly string[] {
    return this.#texts;
  }
}
