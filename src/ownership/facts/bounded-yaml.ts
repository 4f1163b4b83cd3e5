/**
 * YAML from repositories that nobody vouches for: what makes the parser slow is bounded before it sees the text (as in
 * config/read-settings.ts, where it was measured), and aliases are not followed, so nine lines cannot become a gigabyte.
 */
import type { Node } from 'yaml';

/** Bytes of one file; an organisation's Group and User entities, some thousand, fit. */
export const YAML_LIMIT = 1 << 20;
const LONGEST_LINE = 4096;
const MOST_EXPLICIT_KEYS = 20;
const MOST_OPEN_BRACKETS = 2000;
const MOST_DOCUMENTS = 5000;

/** A value with the line that it stands on. */
export class YamlValue {
  readonly #yaml: typeof import('yaml');
  readonly #node: unknown;
  readonly #lineOf: (at: number) => number;
  /** Where nothing better is known: the line of what encloses it. */
  readonly #around: number;

  constructor(yaml: typeof import('yaml'), node: unknown, lineOf: (at: number) => number, around: number) {
    this.#yaml = yaml;
    this.#node = node;
    this.#lineOf = lineOf;
    this.#around = around;
  }

  get line(): number {
    const range = (this.#node as Node | null)?.range;
    return range == null ? this.#around : this.#lineOf(range[0]);
  }

  /** A field of a mapping; a value without content if there is none. */
  at(name: string): YamlValue {
    for (const [key, value] of this.fields()) if (key === name) return value;
    return this.#of(null);
  }

  fields(): [string, YamlValue][] {
    if (!this.#yaml.isMap(this.#node)) return [];
    const fields: [string, YamlValue][] = [];
    for (const { key, value } of this.#node.items) {
      if (this.#yaml.isScalar(key)) fields.push([String(key.value), this.#of(value)]);
    }
    return fields;
  }

  /** Entries of a list; a single value is a list of one, as many people write it. */
  list(): YamlValue[] {
    if (this.#yaml.isSeq(this.#node)) return this.#node.items.map((item) => this.#of(item));
    return this.text() === null ? [] : [this];
  }

  text(): string | null {
    if (!this.#yaml.isScalar(this.#node)) return null;
    const { value } = this.#node;
    return value === null || value === undefined ? null : String(value).slice(0, 10_000);
  }

  get isTrue(): boolean {
    return this.text() === 'true';
  }

  #of(node: unknown): YamlValue {
    return new YamlValue(this.#yaml, node, this.#lineOf, this.line);
  }
}

/** @returns the documents of a file, or what is wrong with it */
export async function readYaml(
  text: string,
): Promise<{ documents: YamlValue[]; problem: null } | { documents: []; problem: { line: number; reason: string } }> {
  const wrong = (line: number, reason: string) => ({ documents: [] as [], problem: { line, reason } });
  if (text.length > YAML_LIMIT) return wrong(1, `larger than ${YAML_LIMIT >> 20} MB`);
  const longest = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
  if (longest >= 0) return wrong(longest + 1, `a line of more than ${LONGEST_LINE} characters`);
  if ((text.match(/(?:^|[\s,[{])\?(?=\s|$)/g)?.length ?? 0) > MOST_EXPLICIT_KEYS)
    return wrong(1, 'too many explicit keys ("? ")');
  if ((text.match(/[[{]/g)?.length ?? 0) > MOST_OPEN_BRACKETS) return wrong(1, 'too many brackets');
  const yaml = await import('yaml');
  const counter = new yaml.LineCounter();
  const lineOf = (at: number) => counter.linePos(at).line;
  try {
    const parsed = yaml.parseAllDocuments(text, {
      lineCounter: counter,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    if (!Array.isArray(parsed)) return { documents: [], problem: null } as never;
    const broken = parsed.find((document) => document.errors.length > 0);
    if (broken !== undefined) return wrong(lineOf(broken.errors[0].pos[0]), broken.errors[0].message.slice(0, 200));
    const documents = parsed.slice(0, MOST_DOCUMENTS).map((one) => new YamlValue(yaml, one.contents, lineOf, 1));
    return { documents, problem: null };
  } catch {
    // Nesting beyond the stack.
    return wrong(1, 'not readable as YAML');
  }
}
