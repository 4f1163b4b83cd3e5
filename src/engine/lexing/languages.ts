/** The registry of languages: every data sheet of this folder stands here once. */
import { c, cpp } from './c.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript, tsx, typescript } from './javascript.ts';
import { python } from './python.ts';
import { r } from './r.ts';
import { scala } from './scala.ts';
import { compile, type Language, type LanguageSheet } from './sheet.ts';
import { shell } from './shell.ts';
import { sql } from './sql.ts';

export const sheets: readonly LanguageSheet[] = [
  python,
  javascript,
  typescript,
  tsx,
  java,
  scala,
  go,
  c,
  cpp,
  r,
  shell,
  sql,
];

const compiled = new Map<string, Language>();

/** The compiled tables of a language, made on first use. Throws on an unknown id: ids come from this registry only. */
export function language(id: string): Language {
  let found = compiled.get(id);
  if (found === undefined) {
    const sheet = sheets.find((s) => s.id === id);
    if (sheet === undefined) throw new RangeError(`no data sheet for language "${id}"`);
    found = compile(sheet);
    compiled.set(id, found);
  }
  return found;
}

const byExtension = new Map(sheets.flatMap((s) => s.extensions.map((e) => [e, s] as const)));
const byFilename = new Map(sheets.flatMap((s) => (s.filenames ?? []).map((f) => [f, s] as const)));
const byInterpreter = new Map(sheets.flatMap((s) => (s.interpreters ?? []).map((i) => [i, s] as const)));

/** The sheet that claims a path by its name alone, or null. */
export function sheetForPath(path: string): LanguageSheet | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return byFilename.get(name) ?? (dot > 0 ? byExtension.get(name.slice(dot).toLowerCase()) : undefined) ?? null;
}

/** The sheet for the interpreter of a `#!` line, or null. */
export function sheetForInterpreter(interpreter: string): LanguageSheet | null {
  return byInterpreter.get(interpreter) ?? null;
}
