/** A patch as `git apply` takes it, from lines of one file that are replaced. */
import type { Replacement } from './fit.ts';

/** Lines around a change. */
const CONTEXT = 3;

/** A file by its lines: of most a few are asked for. */
export interface FileLines {
  /** An empty one behind its last line feed is none. */
  readonly count: number;
  readonly endsWithLineFeed: boolean;
  /** Whether most lines end with a carriage return, which `line` has too. */
  readonly hasReturns: boolean;
  line(index: number): string;
}

export function linesOf(text: string): FileLines {
  const lines = text.split('\n');
  const endsWithLineFeed = lines.at(-1) === '';
  if (endsWithLineFeed) lines.pop();
  const hasReturns = lines.filter((line) => line.endsWith('\r')).length * 2 > lines.length;
  return { count: lines.length, endsWithLineFeed, hasReturns, line: (index) => lines[index] };
}

/**
 * @param path in the repository
 * @param replacements of its lines, 0-based; in any order, none overlapping
 */
export function patchOf(path: string, file: FileLines, replacements: readonly Replacement[]): string {
  const { count, endsWithLineFeed } = file;
  const ending = file.hasReturns ? '\r' : '';
  const sorted = replacements
    // What follows a last line without line feed makes that line another one.
    .map((one) =>
      !endsWithLineFeed && one.from === count && count > 0
        ? { from: one.from - 1, to: one.to, lines: [file.line(one.from - 1).replace(/\r$/, ''), ...one.lines] }
        : one,
    )
    .sort((a, b) => a.from - b.from);
  const quoted = (side: string) => {
    const name = `${side}/${path}`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be quoted
    if (!/["\\\x00-\x1f\x7f]/.test(name)) return name;
    const bytes = Buffer.from(name, 'utf8');
    let text = '"';
    for (const byte of bytes) {
      const plain = byte >= 32 && byte < 127 && byte !== 34 && byte !== 92;
      text += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    }
    return `${text}"`;
  };
  let out = `diff --git ${quoted('a')} ${quoted('b')}\n--- ${quoted('a')}\n+++ ${quoted('b')}\n`;
  let shift = 0;
  for (let i = 0; i < sorted.length; ) {
    // Changes whose contexts touch are one hunk.
    let end = i + 1;
    while (end < sorted.length && sorted[end].from - sorted[end - 1].to <= 2 * CONTEXT) end++;
    const from = Math.max(0, sorted[i].from - CONTEXT);
    const to = Math.min(count, sorted[end - 1].to + CONTEXT);
    let body = '';
    let added = 0;
    const line = (mark: string, content: string, index: number) => {
      body += `${mark}${content}\n`;
      if (!endsWithLineFeed && index === count - 1) body += '\\ No newline at end of file\n';
    };
    let at = from;
    for (const { from: first, to: last, lines: fresh } of sorted.slice(i, end)) {
      for (; at < first; at++) line(' ', file.line(at), at);
      for (; at < last; at++) line('-', file.line(at), at);
      const isAtEnd = !endsWithLineFeed && last === count;
      for (const [k, content] of fresh.entries())
        line('+', content + ending, isAtEnd && k === fresh.length - 1 ? count - 1 : -1);
      added += fresh.length - (last - first);
    }
    for (; at < to; at++) line(' ', file.line(at), at);
    const [before, after] = [to - from, to - from + added];
    // An empty side counts from the line before.
    const start = (count: number, offset: number) => (count === 0 ? from + offset : from + offset + 1);
    out += `@@ -${start(before, 0)},${before} +${start(after, shift)},${after} @@\n${body}`;
    shift += added;
    i = end;
  }
  return out;
}

/** The file with its lines replaced: what applying the patch makes. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const lines = text.split('\n');
  const ending = lines.filter((line) => line.endsWith('\r')).length * 2 > lines.length ? '\r' : '';
  for (const { from, to, lines: fresh } of [...replacements].sort((a, b) => b.from - a.from))
    lines.splice(from, to - from, ...fresh.map((line) => line + ending));
  return lines.join('\n');
}
