/** INI as `configparser` reads it (setup.cfg): sections, keys, values that go on in indented lines. Any text is INI. */
import { Data } from './data.ts';

/** Each value is a list of its lines, so that each has its place; `key = value` on one line is a list of one. */
export function readIni(text: string): Data {
  const sections = new Map<string, Data>();
  let entries = new Map<string, Data>();
  let value: Data[] | null = null;
  text.split(/\r\n|\n|\r/).forEach((whole, index) => {
    const line = index + 1;
    if (/^\s*([#;]|$)/.test(whole)) return;
    const section = /^\[([^\]]+)\]/.exec(whole);
    if (section !== null) {
      const known = sections.get(section[1]);
      entries = new Map(known?.entries ?? []);
      sections.set(section[1], new Data(entries, line));
      value = null;
    } else if (/^\s/.test(whole) && value !== null) {
      value.push(new Data(withoutComment(whole), line));
    } else {
      const equals = whole.search(/[=:]/);
      const key = (equals < 0 ? whole : whole.slice(0, equals)).trim().toLowerCase();
      const rest = equals < 0 ? '' : withoutComment(whole.slice(equals + 1));
      value = rest === '' ? [] : [new Data(rest, line)];
      entries.set(key, new Data(value, line));
    }
  });
  return new Data(sections, 1);
}

const withoutComment = (text: string): string => text.replace(/\s[#;].*$/, '').trim();
