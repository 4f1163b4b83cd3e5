/** What JSON, YAML, TOML and INI files say, with the line of everything. */

export type Scalar = string | number | boolean | null;

export class Data {
  /** 1-based; of an entry of a map the line of its key. */
  readonly line: number;
  private readonly value: Scalar | Data[] | Map<string, Data>;

  constructor(value: Scalar | Data[] | Map<string, Data>, line: number) {
    this.value = value;
    this.line = line;
  }

  /** Walks maps by keys; undefined as soon as one is missing. */
  get(...keys: string[]): Data | undefined {
    let at: Data | undefined = this;
    for (const key of keys) {
      if (at === undefined || !(at.value instanceof Map)) return undefined;
      at = at.value.get(key);
    }
    return at;
  }

  /** A scalar as it is written; null for anything else and for null. */
  get text(): string | null {
    const { value } = this;
    return value === null || typeof value === 'object' ? null : String(value);
  }

  get isTrue(): boolean {
    return this.value === true || this.value === 'true';
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  get isMap(): boolean {
    return this.value instanceof Map;
  }

  /** Of a list; a single scalar counts as a list of itself where formats allow either; empty for a map. */
  get items(): Data[] {
    if (Array.isArray(this.value)) return this.value;
    return this.text === null ? [] : [this];
  }

  get entries(): [string, Data][] {
    return this.value instanceof Map ? [...this.value] : [];
  }
}

/** Text of a scalar below `data`. */
export const textAt = (data: Data | undefined, ...keys: string[]): string | null => data?.get(...keys)?.text ?? null;
export const itemsAt = (data: Data | undefined, ...keys: string[]): Data[] => data?.get(...keys)?.items ?? [];
export const entriesAt = (data: Data | undefined, ...keys: string[]): [string, Data][] =>
  data?.get(...keys)?.entries ?? [];

/** Ends the sentence "not read, because …". */
export class Unreadable extends Error {
  readonly line: number;

  constructor(because: string, line: number) {
    super(because);
    this.line = line;
  }
}
