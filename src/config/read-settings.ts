/**
 * Reads `spolia.yaml`. Scanned repositories bring such files too, so the text is hostile: the parser is loaded only when
 * there is a file (27 ms), aliases are refused, and what makes the parser slow is bounded before it sees it.
 */
import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Node } from 'yaml';
import { UsageError } from '../errors.ts';
import { readWhole } from '../repositories/content.ts';
import { forOpening, rawOf } from '../repositories/paths.ts';
import { INDEX_FIELDS, readIndexSettings } from './index-settings.ts';
import { readAccepted, readScanSettings } from './scan-settings.ts';
import { SETTINGS_FILE, type Settings } from './settings.ts';
import { YamlReader } from './yaml-reader.ts';

/** Bytes; about a thousand accepted duplicates. */
const LIMIT = 256 << 10;
/** Characters; what nests within one line costs the square of its length. */
const LONGEST_LINE = 4096;
/** Explicit keys (`? `) inside each other cost more than that: 250 kB of them take over a minute. */
const MOST_EXPLICIT_KEYS = 20;

/**
 * Reads the settings of a folder.
 *
 * @returns null when the folder has no `spolia.yaml`
 * @throws UsageError naming file, line, what is wrong and what to write instead
 */
export async function readSettings(folder: string): Promise<Settings | null> {
  const file = join(folder, SETTINGS_FILE);
  const text = textOf(file);
  return text === null ? null : parseSettings(text, file);
}

/** @returns null when there is no such file. @throws UsageError where it cannot be read */
export function textOf(file: string): string | null {
  const path = forOpening(rawOf(file));
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  const read = readWhole(path, LIMIT, 'refused');
  if (read === null) {
    throw new UsageError(
      `${file}: ${stat.isFile() ? (stat.size > LIMIT ? `larger than ${LIMIT >> 10} kB` : 'cannot be read') : 'not a file'}`,
      `Make ${basename(file)} a readable file of at most ${LIMIT >> 10} kB, not a link.`,
    );
  }
  return read.bytes.toString('utf8');
}

/** @param file its path, for messages */
export async function parseSettings(text: string, file: string): Promise<Settings> {
  const { reader, root } = await readYaml(text, file);
  return settingsIn(reader, root);
}

/** A file of settings as nodes that know their lines, within the bounds above. @throws UsageError */
export async function readYaml(text: string, file: string): Promise<{ reader: YamlReader; root: Node | null }> {
  const longest = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
  if (longest >= 0) {
    throw new UsageError(
      `${file}:${longest + 1}: the line is too long`,
      `Break lines before ${LONGEST_LINE} characters.`,
    );
  }
  const explicitKeys = text.match(/(?:^|[\s,[{])\?(?=\s|$)/g)?.length ?? 0;
  if (explicitKeys > MOST_EXPLICIT_KEYS) {
    throw new UsageError(
      `${file}: explicit keys ("? ") cannot be used here`,
      'Write "key: value", and put texts with a question mark in quotes.',
    );
  }
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const lineOf = (at: number) => lines.linePos(at).line;
  let root: Node | null;
  try {
    const document = yaml.parseDocument(text, {
      lineCounter: lines,
      // The first is quadratic in the number of keys, the second in the number of errors.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    if (document.errors.length > 0) {
      const [error] = document.errors;
      throw new UsageError(
        `${file}:${lineOf(error.pos[0])}: ${error.message}`,
        'Check the indentation and the quotes there: "key: value", and "- " before each entry of a list.',
      );
    }
    root = document.contents;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Nesting beyond the stack.
    throw new UsageError(
      `${file}: not readable as YAML`,
      'Write it as in the example of the documentation, without deep nesting.',
    );
  }
  return { reader: new YamlReader(file, yaml, lineOf), root };
}

function settingsIn(reader: YamlReader, root: Node | null): Settings {
  const top = reader.fields(root, 'the file', ['scan', 'accepted', ...INDEX_FIELDS], 'scan:\n  minTokens: 30');
  return {
    file: reader.file,
    index: readIndexSettings(reader, top),
    scan: readScanSettings(reader, top.get('scan') ?? null),
    accepted: readAccepted(reader, top.get('accepted')),
  };
}
