/** `copies`: each copy of a duplicate with what speaks for keeping it. */
import { z } from 'zod';
import { componentById } from '../components/store.ts';
import { isTestPath } from '../engine/units/boilerplate.ts';
import { problems } from '../errors.ts';
import { keyText, readAnalyses } from '../indexing/analyses.ts';
import { isLikely, judgedFixes } from '../lineage/judge.ts';
import { historiesRead, partsOf, unitsAt } from '../lineage/store.ts';
import { operation } from '../operations/seam/operation.ts';
import { ownersOfComponents } from '../ownership/owners-of.ts';

import { alike, counted, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { componentsAround, ownersOfRepositories, usersOf } from '../search/store.ts';
import { adviseToKeep } from './keep.ts';
import { measurePair, tokensOf } from './measure.ts';
import { classByKey, membersOf, testsOf } from './store.ts';

/** Copies that are looked at; of a larger class the first of them. */
const MOST_COPIES = 200;
/** Copies that are compared with the first. */
const MOST_MEASURED = 60;

const moment = z.object({ at: z.iso.datetime(), by: z.string(), commit: z.string() });
const copy = z.object({
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
  /** To the first copy; null for the first, and where there are too many. */
  likeness: z.object({ type: z.enum(['T1', 'T2', 'T3']), similarity: z.number(), normalized: z.number() }).nullable(),
  owner: z
    .object({
      ...{ name: z.string(), kind: z.string(), confidence: z.number(), declared: z.boolean(), silent: z.boolean() },
      of: z.enum(['component', 'repository']),
    })
    .nullable(),
  component: z
    .object({ id: z.number().int(), repo: z.string(), file: z.string(), name: z.string(), role: z.string() })
    .nullable(),
  licence: z.string().nullable(),
  state: z.string().nullable(),
  users: z.number().int(),
  tests: z.number().int(),
  isTest: z.boolean(),
  /** Of the function where histories are read, else of its file. */
  changed: z.object({ at: z.iso.datetime(), of: z.enum(['unit', 'file']) }).nullable(),
  born: moment.nullable(),
  /** Likely fixes that another copy has. */
  lacks: z.array(z.object({ fix: z.string(), subject: z.string() })),
});
const output = z.object({
  id: z.string(),
  /** The first is what similarities are to. */
  copies: z.array(copy),
  /** Copies that are not among them. */
  more: z.number().int(),
  keep: z.object({ unit: z.number().int(), reasons: z.array(z.string()) }).nullable(),
  /** Whether fixes and births are known. */
  histories: z.boolean(),
});
export type CopiesAnswer = z.output<typeof output>;

export const copiesOperation = operation({
  name: 'copies',
  summary: 'what speaks for keeping each copy of a duplicate: owner, users, tests, fixes',
  description:
    'Lists the copies of a duplicate with owner, component, licence, who imports them, which tests do, when they were ' +
    'written and changed, which fixes they lack, and how far each is from the first; and says which one to keep where ' +
    'that evidence tells them apart. Fixes and births need whole histories: "spolia sync --history on".',
  input: z.object({ id: z.string().min(1).max(100).describe('id of a duplicate, as the list shows it') }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  positional: ['id'],
  examples: ['spolia copies k3m9x0ab', 'spolia copies k3m9x0ab --json'],
  async run({ db, viewer, now }, { id }) {
    const row = await classByKey(db, viewer, id, now().toISOString().slice(0, 10));
    if (row === undefined) throw problems.noSuchClass(id);
    const all = await membersOf(db, viewer, [row.id]);
    const members = all.slice(0, MOST_COPIES);
    const places = members.map((m) => ({ repository: m.repository, path: m.file, name: m.name, line: m.start }));
    const [held, users, tests, whole, born, histories] = await Promise.all([
      componentsAround(db, viewer, places),
      usersOf(db, viewer, places),
      testsOf(db, viewer, places),
      ownersOfRepositories(db, viewer, [...new Set(members.map((m) => m.repository))]),
      unitsAt(db, viewer, members),
      historiesRead(db, viewer),
    ]);
    const ids = [...new Set(held.flatMap(({ component }) => component ?? []))];
    const components = new Map(
      (await Promise.all(ids.map((one) => componentById(db, viewer, one)))).flatMap((c) =>
        c === undefined ? [] : [[c.id, c] as const],
      ),
    );
    const owners = await ownersOfComponents(db, viewer, ids);
    const numbers = [...born.values()].map(({ number }) => number);
    // What a method lacks its class lacks.
    const parts = [
      ...numbers.map((number) => ({ whole: number, part: number })),
      ...(await partsOf(db, viewer, numbers)),
    ];
    const judged = await judgedFixes(db, viewer, [...new Set(parts.map(({ part }) => part))]);
    const lacking = judged.filter(isLikely);
    const records = new Map<string, Int32Array>();
    const compared = members.slice(0, MOST_MEASURED);
    for await (const part of readAnalyses(db, compared)) for (const [key, record] of part) records.set(key, record);
    const tokens = compared.map((m) => tokensOf(records.get(keyText(m))!, m.position, m.start, m.end));

    const copies = members.map((member, i): z.output<typeof copy> => {
      const around = held.find(({ n }) => n === i + 1);
      const component = around?.component == null ? undefined : components.get(around.component);
      const holder = component?.within == null ? undefined : components.get(component.within);
      const own = owners.find((o) => o.component === around?.component);
      const repository = whole.find((o) => o.repository === member.repository);
      const unit = born.get(i);
      const { unit: number, repo, file, name, kind, start, end, cell, language, team } = member;
      const ownerOf = (): z.output<typeof copy>['owner'] => {
        if (own !== undefined) {
          const { name, kind, confidence, declared, silent } = own;
          return { name, kind, confidence, declared, silent, of: 'component' };
        }
        if (repository === undefined) return null;
        const { name, kind, confidence, declared, orphan } = repository;
        return { name, kind, confidence, declared, silent: orphan === true, of: 'repository' };
      };
      return {
        ...{ unit: number, repo, file, name, kind, start, end, language, team },
        ...(cell < 0 ? {} : { cell }),
        likeness: i === 0 || i >= tokens.length ? null : rounded(measurePair(tokens[0], tokens[i])),
        owner: ownerOf(),
        component:
          component === undefined
            ? null
            : {
                id: component.id,
                repo: component.repo,
                file: component.file,
                name: component.name,
                role: component.role,
              },
        licence: component?.licence ?? holder?.licence ?? null,
        state: component?.state ?? holder?.state ?? null,
        users: users.find(({ n }) => n === i + 1)?.consumers ?? 0,
        tests: tests[i] ?? 0,
        isTest: isTestPath(file),
        changed:
          unit !== undefined
            ? { at: time(unit.changed_at), of: 'unit' }
            : around?.last_change == null
              ? null
              : { at: around.last_change.toISOString(), of: 'file' },
        born: unit === undefined ? null : { at: time(unit.born_at), by: unit.born_by, commit: unit.born_commit },
        lacks: lacking
          .filter(({ row: fix }) => parts.some(({ whole, part }) => whole === unit?.number && part === fix.copy))
          .map(({ row: fix }) => ({ fix: fix.id, subject: fix.subject })),
      };
    });
    const seconds = (at: string | undefined): number | null => (at === undefined ? null : Date.parse(at) / 1000);
    const advice = adviseToKeep(
      copies.map(({ users, tests, owner, lacks, state, born, changed }) => ({
        ...{ users, tests, owner, lacks: lacks.length, state },
        ...{ born: seconds(born?.at), changed: seconds(changed?.at) },
      })),
    );
    return {
      id,
      copies,
      more: all.length - members.length,
      keep: advice === null ? null : { unit: copies[advice.best].unit, reasons: advice.reasons },
      histories: histories.length > 0,
    };
  },
  text({ id, copies, more, keep, histories }, { command }) {
    const lines = [`${id}: ${counted(copies.length + more, 'copy', 'copies')}`];
    for (const c of copies) {
      const owner =
        c.owner === null ? 'no owner known' : `${printable(c.owner.name)}${c.owner.silent ? ' (silent)' : ''}`;
      const said = [
        c.likeness === null ? null : c.likeness.type === 'T1' ? 'the same as the first' : alike(c.likeness),
        owner,
        c.users === 0 ? null : counted(c.users, 'user'),
        c.tests === 0 ? null : counted(c.tests, 'file of tests', 'files of tests'),
        c.licence === null ? null : printable(c.licence),
        c.changed === null ? null : `changed ${c.changed.at.slice(0, 10)}`,
        c.lacks.length === 0 ? null : `lacks ${counted(c.lacks.length, 'fix', 'fixes')}`,
      ];
      lines.push(
        '',
        `${keep?.unit === c.unit ? '► ' : '  '}${printable(c.repo)}  ${printable(c.file)}:${c.cell === undefined ? '' : ` cell ${c.cell},`}${c.start}  ${printable(c.name)}`,
        `    ${said.filter((s) => s !== null).join(', ')}`,
      );
    }
    if (more > 0) lines.push('', `${thousands(more)} more are not looked at.`);
    lines.push(
      '',
      keep === null
        ? 'Nothing that is known says clearly which one to keep.'
        : `Keep the one marked ►: ${keep.reasons.map(printable).join('; ')}.`,
    );
    if (!histories) lines.push(`Who was first and who lacks fixes is not known: ${command} sync --history on`);
    return `${lines.join('\n')}\n`;
  },
});

const time = (seconds: number): string => new Date(1000 * seconds).toISOString();

const rounded = ({ type, similarity, normalized }: ReturnType<typeof measurePair>) => ({
  type,
  similarity: Math.round(1000 * similarity) / 1000,
  normalized: Math.round(1000 * normalized) / 1000,
});
