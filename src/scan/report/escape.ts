/** What repositories say, as text that stays text: one definition for every page that is written. */
import { printable } from './printable.ts';

/** In HTML, as text or as the value of an attribute in quotes. */
export function inHtml(value: string): string {
  return printable(value).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** In Markdown: no markup, no table cell, no mention, no link comes out of it. */
export function inMarkdown(value: string): string {
  return printable(value)
    .replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('@', '@\u200b');
}

/** In Markdown, as a code span; the fence is longer than any run of backticks inside, and a pipe may not end the table's cell. */
export function code(text: string): string {
  const inner = printable(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...inner.matchAll(/`+/g)].map((m) => m[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = inner.startsWith('`') || inner.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${inner}${pad}${fence}`;
}
