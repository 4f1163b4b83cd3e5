/** Lines that could go over all classes, each line of code counted once. */
import { UNIT } from '../../engine/corpus.ts';
import type { ClassTable } from './class-table.ts';
import type { Scanned } from './scanned.ts';

/** @param rows classes in the order of a report: of classes that share lines the first one counts them */
export function countedOnce({ corpus }: Scanned, table: ClassTable, rows: Iterable<number>): number {
  const { units } = corpus;
  const { start, firstLine, lastLine } = table;
  const section = (i: number): number => units[table.units[i] * UNIT.STRIDE + UNIT.SECTION];
  // One mark for each line of each section (a file, or a cell) that has members.
  const base = new Int32Array(corpus.sectionCount + 1);
  for (let i = 0; i < start[table.count]; i++) base[section(i) + 1] = Math.max(base[section(i) + 1], lastLine[i] + 1);
  for (let s = 0; s < corpus.sectionCount; s++) base[s + 1] += base[s];
  const marks = new Uint8Array(base[corpus.sectionCount]);
  let lines = 0;
  for (const row of rows) {
    let all = 0;
    let longest = -1;
    for (let i = start[row]; i < start[row + 1]; i++) {
      all += lastLine[i] - firstLine[i] + 1;
      if (longest < 0 || lastLine[i] - firstLine[i] > lastLine[longest] - firstLine[longest]) longest = i;
    }
    const others = all - (lastLine[longest] - firstLine[longest] + 1);
    const part = others > 0 ? table.removable[row] / others : 0;
    for (let i = start[row]; i < start[row + 1]; i++) {
      if (i === longest) continue;
      const from = base[section(i)];
      for (let line = from + firstLine[i]; line <= from + lastLine[i]; line++) {
        if (marks[line] === 0) {
          marks[line] = 1;
          lines += part;
        }
      }
    }
  }
  return Math.round(lines);
}
