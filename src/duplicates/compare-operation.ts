/** `compare`: two copies of a duplicate side by side, aligned and explained by the engine, as the index has them. */
import { z } from 'zod';
import { explain } from '../engine/clones/explain.ts';
import { problems, UsageError } from '../errors.ts';
import { keyText, readAnalyses } from '../indexing/analyses.ts';
import { type Context, operation } from '../operations/seam/operation.ts';
import { alike, counted } from '../scan/report/counts.ts';
import { excerptOfLines } from '../scan/report/explanations.ts';
import { COLUMNS_SHOWN, printable, visible } from '../scan/report/printable.ts';
import type { Place } from '../scan/result.ts';
import { measurePair, tokensOf } from './measure.ts';
import { readMember } from './read-members.ts';
import { classByKey, homesOf, type MemberRow, membersOf } from './store.ts';

/** Lines of each copy that are compared and shown. */
const MOST_LINES = 1000;
/** Copies among which the one that differs most from the first is looked for. */
const MOST_MEASURED = 30;
const MOST_CHANGES = 200;

const mark = z.object({ start: z.number().int(), end: z.number().int(), kind: z.enum(['name', 'literal', 'edit']) });
const side = z.object({
  unit: z.number().int(),
  repo: z.string(),
  file: z.string(),
  name: z.string(),
  kind: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  cell: z.number().int().optional(),
  language: z.string(),
  team: z.string().nullable(),
  /** The commit that was indexed; null for a plain folder. */
  commit: z.string().nullable(),
  /** Control characters are shown as signs, one for one; null where the copy cannot be read. */
  lines: z.array(z.string()).nullable(),
  /** Lines beyond the first thousand, which are not shown. */
  more: z.number().int(),
  missing: z.string().nullable(),
});
const output = z.object({
  id: z.string(),
  a: side,
  b: side,
  similarity: z.number(),
  normalized: z.number(),
  /** Null where one of them cannot be read. */
  difference: z
    .object({
      type: z.enum(['T1', 'T2', 'T3']),
      sentence: z.string(),
      /** From `a` to `b`. */
      renames: z.array(
        z.object({
          from: z.string(),
          to: z.string(),
          count: z.number().int(),
          of: z.number().int(),
          consistent: z.boolean(),
          exceptions: z.array(z.object({ from: z.string(), to: z.string(), a: z.number().int(), b: z.number().int() })),
        }),
      ),
      literals: z.array(
        z.object({
          ...{ from: z.string(), to: z.string(), count: z.number().int(), a: z.number().int(), b: z.number().int() },
          followsRename: z.boolean(),
        }),
      ),
      docstring: z.enum(['none', 'same', 'differs', 'left', 'right']),
      comments: z.object({ onlyA: z.number().int(), onlyB: z.number().int() }),
      /** Aligned lines, by their 0-based positions; -1 where one side has none. */
      rows: z.array(
        z.object({
          kind: z.enum(['equal', 'layout', 'comment', 'renamed', 'changed', 'left', 'right']),
          a: z.number().int(),
          b: z.number().int(),
          aMarks: z.array(mark),
          bMarks: z.array(mark),
        }),
      ),
    })
    .nullable(),
});
export type CompareAnswer = z.output<typeof output>;

export const compareOperation = operation({
  name: 'compare',
  summary: 'two copies of a duplicate side by side, with what differs',
  description:
    'Shows two copies of a duplicate as they were indexed, their lines aligned by the engine, and says what differs: names ' +
    'exchanged throughout, literals, lines added, removed and changed. Without "a" and "b" the first copy and, of some ' +
    'others, the one that differs most from it. The code is read from the clone or folder again; where that is gone, it ' +
    'says so.',
  input: z.object({
    id: z.string().min(1).max(100).describe('id of a duplicate, as the list shows it'),
    a: z.number().int().min(1).optional().describe('unit of the one copy, as "spolia duplicates ID --json" has it'),
    b: z.number().int().min(1).optional().describe('unit of the other copy'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  positional: ['id'],
  examples: ['spolia compare k3m9x0ab', 'spolia compare k3m9x0ab --a 41 --b 97'],
  async run(context, { id, a, b }) {
    const { db, viewer, now } = context;
    const row = await classByKey(db, viewer, id, now().toISOString().slice(0, 10));
    if (row === undefined) throw problems.noSuchClass(id);
    const members = await membersOf(db, viewer, [row.id]);
    const named = (field: string, unit: number | undefined): MemberRow | null => {
      if (unit === undefined) return null;
      const found = members.find((member) => member.unit === unit);
      if (found === undefined)
        throw new UsageError(
          `${field}: ${unit} is no copy of ${id}`,
          `The units of its copies: ${members
            .slice(0, 20)
            .map((m) => m.unit)
            .join(', ')}.`,
        );
      return found;
    };
    const [givenA, givenB] = [named('a', a), named('b', b)];
    const one = givenA ?? members.find((member) => member !== givenB)!;
    const others = givenB === null ? members.filter((m) => m !== one).slice(0, MOST_MEASURED) : [givenB];
    const likeness = await measured(context, one, others);
    const least = likeness.indexOf(likeness.reduce((x, y) => (y.similarity < x.similarity ? y : x)));
    const two = others[least];
    const homes = new Map((await homesOf(db, viewer, [one.repository, two.repository])).map((h) => [h.id, h] as const));
    const read = await Promise.all([one, two].map((member) => readMember(member, homes.get(member.repository))));
    const [left, right] = read.map(({ lines }) => lines?.slice(0, MOST_LINES) ?? null);
    const shown = (member: MemberRow, n: number): z.output<typeof side> => {
      const { unit, repo, file, name, kind, start, end, cell, language, team } = member;
      const { lines, missing } = read[n];
      return {
        ...{ unit, repo, file, name, kind, start, end, language, team, missing },
        ...(cell < 0 ? {} : { cell }),
        commit: homes.get(member.repository)?.head ?? null,
        lines: lines?.slice(0, MOST_LINES).map(visible) ?? null,
        more: Math.max(0, (lines?.length ?? 0) - MOST_LINES),
      };
    };
    return {
      id,
      a: shown(one, 0),
      b: shown(two, 1),
      similarity: ratio(likeness[least].similarity),
      normalized: ratio(likeness[least].normalized),
      difference: left === null || right === null ? null : differenceOf(left, one, right, two),
    };
  },
  text({ id, a, b, similarity, normalized, difference }) {
    const at = (s: z.output<typeof side>) =>
      `${printable(s.repo)}  ${printable(s.file)}:${s.cell === undefined ? '' : ` cell ${s.cell},`}${s.start}  ${printable(s.name)}`;
    const lines = [`${id}: ${alike({ similarity, normalized })}`, `  - ${at(a)}`, `  + ${at(b)}`];
    for (const { missing, repo } of [a, b]) if (missing !== null) lines.push('', `${printable(repo)}: ${missing}.`);
    if (difference === null) return `${lines.join('\n')}\n`;
    lines.push('', printable(difference.sentence));
    for (const { from, to, count, consistent } of difference.renames.slice(0, 10))
      lines.push(
        `    ${printable(from)} is called ${printable(to)}${consistent ? ' throughout' : ''}, ${counted(count, 'time')}`,
      );
    lines.push('');
    for (const row of difference.rows) {
      if (row.kind === 'equal' || row.kind === 'layout') {
        lines.push(`    ${row.a >= 0 ? a.lines![row.a] : b.lines![row.b]}`);
        continue;
      }
      if (row.a >= 0) lines.push(`  - ${a.lines![row.a]}`);
      if (row.b >= 0) lines.push(`  + ${b.lines![row.b]}`);
    }
    return `${lines.join('\n')}\n`;
  },
});

const ratio = (x: number): number => Math.round(1000 * x) / 1000;

async function measured({ db }: Context, one: MemberRow, others: readonly MemberRow[]) {
  const records = new Map<string, Int32Array>();
  for await (const part of readAnalyses(db, [one, ...others]))
    for (const [key, record] of part) records.set(key, record);
  const tokens = (m: MemberRow) => tokensOf(records.get(keyText(m))!, m.position, m.start, m.end);
  const own = tokens(one);
  return others.map((other) => measurePair(own, tokens(other)));
}

function differenceOf(left: string[], one: MemberRow, right: string[], two: MemberRow): CompareAnswer['difference'] {
  const excerpt = (lines: string[], { file, language, start }: MemberRow) =>
    excerptOfLines(lines, { file, language } as Place, start);
  const found = explain(excerpt(left, one), excerpt(right, two));
  const short = (text: string): string => printable(text.length > 160 ? `${text.slice(0, 159)}…` : text);
  const cut = (marks: (typeof found.rows)[number]['leftMarks']) =>
    marks.filter(({ start }) => start < COLUMNS_SHOWN).map((m) => ({ ...m, end: Math.min(m.end, COLUMNS_SHOWN) }));
  return {
    type: found.type,
    sentence: printable(found.sentence),
    renames: found.renames.slice(0, MOST_CHANGES).map(({ from, to, count, of, consistent, exceptions }) => ({
      ...{ from: short(from), to: short(to), count, of, consistent },
      exceptions: exceptions
        .slice(0, 5)
        .map((e) => ({ from: short(e.from), to: short(e.to), a: e.leftLine, b: e.rightLine })),
    })),
    literals: found.literals.slice(0, MOST_CHANGES).map((l) => ({
      ...{ from: short(l.from), to: short(l.to), count: l.count, a: l.leftLine, b: l.rightLine },
      followsRename: l.followsRename,
    })),
    docstring: found.docstring,
    comments: { onlyA: found.comments.onlyLeft, onlyB: found.comments.onlyRight },
    rows: found.rows.map((row) => ({
      ...{ kind: row.kind, a: row.left, b: row.right },
      ...{ aMarks: cut(row.leftMarks), bMarks: cut(row.rightMarks) },
    })),
  };
}
