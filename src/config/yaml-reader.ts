/**
 * Values of a settings file, with errors that name file, line, what is wrong and what to write instead. What is not known
 * is refused: a setting that does nothing misleads whoever wrote it.
 */
import type { Node, Pair } from 'yaml';
import { UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { rawOf } from '../repositories/paths.ts';
import { compilePattern } from '../repositories/patterns.ts';

export class YamlReader {
  readonly file: string;
  readonly yaml: typeof import('yaml');
  readonly #lineOf: (at: number) => number;

  constructor(file: string, yaml: typeof import('yaml'), lineOf: (at: number) => number) {
    this.file = file;
    this.yaml = yaml;
    this.#lineOf = lineOf;
  }

  fields(node: Node | null | undefined, what: string, names: string[], example: string): Map<string, Node | null> {
    const fields = new Map<string, Node | null>();
    if (this.isNothing(node)) return fields;
    if (!this.yaml.isMap(node)) {
      this.fail(node!, `${what} has no "key: value" lines`, `Write, for example: ${example.replaceAll('\n', ' ⏎ ')}`);
    }
    for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
      const name = this.yaml.isScalar(key) ? String(key.value) : '';
      if (!names.includes(name)) {
        const near =
          nearest(name, names) ??
          names.find((known) => known.toLowerCase().slice(0, 4) === name.toLowerCase().slice(0, 4)) ??
          null;
        this.fail(
          key ?? node,
          `${what} has no setting "${clipped(name)}"`,
          near === null ? `It has ${names.map((n) => `"${n}"`).join(', ')}.` : `Write "${near}".`,
        );
      }
      if (fields.has(name)) this.fail(key, `${what} has "${name}" twice`, 'Keep one of the two.');
      if (this.yaml.isAlias(value)) this.fail(value, 'aliases ("*name") cannot be used here', 'Write the value out.');
      fields.set(name, value);
    }
    return fields;
  }

  list(node: Node | null | undefined, name: string, example: string): Node[] {
    if (this.isNothing(node)) return [];
    if (!this.yaml.isSeq(node))
      this.fail(node!, `${name} is no list`, `Write a list: ${example.replaceAll('\n', ' ⏎ ')}`);
    return node.items as Node[];
  }

  texts(node: Node | null | undefined, name: string, example: string): string[] | null {
    if (this.isNothing(node)) return null;
    return this.list(node, name, example).map((item) => this.text(item, `an entry of ${name}`, example));
  }

  /** Numbers count as texts: ids and names may look like them. */
  text(node: Node, name: string, form: string): string {
    if (!this.yaml.isScalar(node) || (typeof node.value !== 'string' && typeof node.value !== 'number')) {
      this.fail(node, `${name} is no text`, `Write ${form}.`);
    }
    // 0123 and 1e5 must stay what was written.
    const text = typeof node.value === 'number' ? (node.source ?? String(node.value)) : (node.value as string);
    if (text.trim() === '') this.fail(node, `${name} is empty`, `Write ${form}.`);
    return text.trim();
  }

  needed(fields: Map<string, Node | null>, parent: Node, name: string, what: string, form: string): string {
    const node = fields.get(name);
    if (this.isNothing(node)) this.fail(parent, `${what} lacks "${name}"`, `Add "${name}:" with ${form}.`);
    return this.text(node!, name, form);
  }

  number(node: Node | null | undefined, name: string, form: string, fits: (n: number) => boolean): number | null {
    if (this.isNothing(node)) return null;
    const value = this.yaml.isScalar(node) ? node.value : undefined;
    if (typeof value !== 'number' || !fits(value))
      this.fail(node!, `${name} is not ${form.split(',')[0]}`, `Write ${form}.`);
    return value;
  }

  yesOrNo(node: Node | null | undefined, name: string): boolean | null {
    if (this.isNothing(node)) return null;
    const value = this.yaml.isScalar(node) ? node.value : undefined;
    if (typeof value !== 'boolean') this.fail(node, `${name} is neither true nor false`, `Write "${name}: false".`);
    return value;
  }

  patterns(node: Node | null | undefined, name: string): string[] {
    const patterns = this.texts(node, name, `${name}: [ml-*]`) ?? [];
    for (const pattern of patterns) {
      if (compilePattern(rawOf(pattern)) === null || pattern.startsWith('!'))
        this.fail(node!, `"${clipped(pattern)}" is no pattern`, 'Write a pattern as in .gitignore, such as ml-*.');
    }
    return patterns;
  }

  /** Left out, or written as a key without a value. */
  isNothing(node: Node | null | undefined): node is null | undefined {
    return node === undefined || node === null || (this.yaml.isScalar(node) && node.value === null);
  }

  line(node: Node): number {
    return this.#lineOf(node.range?.[0] ?? 0);
  }

  fail(node: Node, what: string, advice: string): never {
    throw new UsageError(`${this.file}:${this.line(node)}: ${what}`, advice);
  }
}

export function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
