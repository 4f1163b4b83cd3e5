/**
 * File names are bytes; JavaScript strings are not. Inside `repositories/` a *raw* path is a string whose char codes are
 * the bytes of the name ("latin1"), because such strings
 *   - lose nothing, whatever the bytes are,
 *   - compare with `<` in byte order, which is the order of git's index,
 *   - cost nothing for ASCII names, where raw and displayed path are the same string.
 */

const BEYOND_ASCII = /[\x80-\xff]/;

/** The raw form of a path that came as text (an argument, a setting). */
export function rawOf(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything outside ASCII is meant
  return /[^\x00-\x7f]/.test(text) ? Buffer.from(text, 'utf8').toString('latin1') : text;
}

/** What people and reports see: the bytes as UTF-8, those that are none as U+FFFD. Two raw paths may look the same. */
export function display(raw: string): string {
  return BEYOND_ASCII.test(raw) ? Buffer.from(raw, 'latin1').toString('utf8') : raw;
}

/** What `node:fs` opens: a Buffer wherever a string could name another file. */
export function forOpening(raw: string): string | Buffer {
  return BEYOND_ASCII.test(raw) ? Buffer.from(raw, 'latin1') : raw;
}

/** The last part of a raw or displayed path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path without the slash; empty for a name alone. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
