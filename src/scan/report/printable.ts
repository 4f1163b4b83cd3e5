/**
 * Names from scanned repositories may hold anything: escape sequences that repaint a terminal, line breaks that forge
 * lines, direction marks that turn a path around. What is shown to people shows such characters as their codes.
 */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (c) => {
    const code = c.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Of a line of code that is shown; the rest is cut, so that no page waits for a minified file. */
export const COLUMNS_SHOWN = 1_000;

/** As {@link printable}, but one unit for one, so that columns stay: control pictures, or a sign for what has none. */
export function visible(line: string): string {
  const cut = line.length > COLUMNS_SHOWN ? `${line.slice(0, COLUMNS_SHOWN)}…` : line;
  return cut.replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, (c) => {
    const code = c.charCodeAt(0);
    if (code === 9) return c;
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\u2426';
  });
}
