/**
 * The text of git's configuration files, read without git: a scan asks for a handful of settings in each of hundreds
 * of repositories, and a process for each would cost more than everything else together.
 *
 * Only settings that are plain data are looked at; nothing that names a program is ever run.
 * Format: https://git-scm.com/docs/git-config#_syntax
 */
import { readWhole } from './content.ts';
import { folderOf, forOpening, rawOf } from './paths.ts';

/** Keys are `section.name` or `section.subsection.name`, section and name in lower case; the last value counts. */
export type GitConfig = Map<string, string>;

const LIMIT = 1 << 20;
const MOST_INCLUDES = 10;

/** Adds the settings of a file, and of those it includes, to `into`. A file that is not there adds nothing. */
export function readConfig(
  rawPath: string,
  into: GitConfig,
  home: string,
  includes = { left: MOST_INCLUDES },
): boolean {
  const read = readWhole(forOpening(rawPath), LIMIT, 'followed');
  if (read === null) return false;
  parseConfig(read.bytes.toString('utf8'), (key, value) => {
    into.set(key, value);
    if (key !== 'include.path' || includes.left-- <= 0) return;
    const raw = rawOf(value);
    if (raw.startsWith('~/')) readConfig(home + raw.slice(1), into, home, includes);
    else readConfig(raw.startsWith('/') ? raw : `${folderOf(rawPath)}/${raw}`, into, home, includes);
  });
  return true;
}

/** Calls `set` for every setting in the order of the text. Lines that are no configuration are skipped. */
export function parseConfig(text: string, set: (key: string, value: string) => void): void {
  let section = '';
  let at = 0;
  const end = text.length;
  while (at < end) {
    const c = text[at];
    if (c === '#' || c === ';') {
      at = lineEnd(text, at);
    } else if (c === '[') {
      const header = sectionHeader(text, at);
      section = header.section;
      at = header.next;
    } else if (/[A-Za-z]/.test(c)) {
      const from = at;
      while (at < end && /[A-Za-z0-9-]/.test(text[at])) at++;
      const name = text.slice(from, at).toLowerCase();
      while (text[at] === ' ' || text[at] === '\t') at++;
      if (text[at] === '=') {
        const read = settingValue(text, at + 1);
        if (section !== '') set(`${section}.${name}`, read.value);
        at = read.next;
      } else {
        if (
          section !== '' &&
          (at >= end || text[at] === '\n' || text[at] === '\r' || text[at] === '#' || text[at] === ';')
        ) {
          set(`${section}.${name}`, 'true');
        }
        at = lineEnd(text, at);
      }
    } else {
      at++;
    }
  }
}

function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}

function sectionHeader(text: string, at: number): { section: string; next: number } {
  const line = text.slice(at, lineEnd(text, at));
  const match = /^\[\s*([A-Za-z0-9.-]+)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\]/.exec(line);
  if (match === null) return { section: '', next: at + line.length };
  const sub = match[2] === undefined ? '' : `.${match[2].replace(/\\(.)/g, '$1')}`;
  return { section: match[1].toLowerCase() + sub, next: at + match[0].length };
}

function settingValue(text: string, at: number): { value: string; next: number } {
  let value = '';
  let kept = 0;
  let quoted = false;
  while (at < text.length && (text[at] === ' ' || text[at] === '\t')) at++;
  for (; at < text.length; at++) {
    const c = text[at];
    if (c === '\n') break;
    if (c === '\r' && text[at + 1] === '\n') continue;
    if (!quoted && (c === '#' || c === ';')) {
      at = lineEnd(text, at) - 1;
      break;
    }
    if (c === '"') {
      quoted = !quoted;
      kept = value.length;
    } else if (c === '\\') {
      const next = text[++at];
      if (next === '\n') continue;
      if (next === '\r' && text[at + 1] === '\n') {
        at++;
        continue;
      }
      value += next === 'n' ? '\n' : next === 't' ? '\t' : next === 'b' ? '\b' : (next ?? '');
      kept = value.length;
    } else {
      value += c;
      if (quoted || (c !== ' ' && c !== '\t')) kept = value.length;
    }
  }
  return { value: value.slice(0, kept), next: at + 1 };
}

/** git's idea of a boolean; anything unknown is `otherwise`. */
export function isTrue(value: string | undefined, otherwise = false): boolean {
  if (value === undefined) return otherwise;
  if (/^(true|yes|on|1)$/i.test(value)) return true;
  return /^(false|no|off|0|)$/i.test(value) ? false : otherwise;
}

/**
 * The settings of the machine and of the person who scans, on which the repository's own are laid.
 * Sources: git-config(1), "FILES" and "ENVIRONMENT".
 */
export function personalConfig(env: NodeJS.ProcessEnv): GitConfig {
  const config: GitConfig = new Map();
  const home = rawOf(env.HOME ?? '');
  if (!isTrue(env.GIT_CONFIG_NOSYSTEM)) readConfig(rawOf(env.GIT_CONFIG_SYSTEM ?? '/etc/gitconfig'), config, home);
  if (env.GIT_CONFIG_GLOBAL !== undefined) {
    readConfig(rawOf(env.GIT_CONFIG_GLOBAL), config, home);
  } else {
    readConfig(`${personalFolder(env)}/config`, config, home);
    readConfig(`${home}/.gitconfig`, config, home);
  }
  return config;
}

/** Where git keeps a person's settings, ignore rules and attributes. */
export function personalFolder(env: NodeJS.ProcessEnv): string {
  const xdg = env.XDG_CONFIG_HOME ?? '';
  return `${rawOf(xdg === '' ? `${env.HOME ?? ''}/.config` : xdg)}/git`;
}
