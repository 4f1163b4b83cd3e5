/** `fixes`: changes that one copy got and another still lacks, or the patch of one. */
import { z } from 'zod';
import { problems } from '../errors.ts';
import { operation } from '../operations/seam/operation.ts';
import { counted, thousands } from '../scan/report/counts.ts';
import { printable, visible } from '../scan/report/printable.ts';
import { day } from './day.ts';
import { allFixes, isLikely, type Judged } from './judge.ts';
import { historiesRead, patchesNamed, patchesOf, type UnitRow } from './store.ts';
import { KEPT_BACK, type KeptBack } from './sure.ts';

const place = z.object({
  repo: z.string(),
  file: z.string(),
  name: z.string(),
  kind: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  team: z.string().nullable(),
});
const fix = z.object({
  id: z.string(),
  kind: z.enum(['fix', 'drift']),
  /** Why it is no fix, for drift. */
  why: z.string().nullable(),
  score: z.number(),
  /** Whether it is listed without being asked for. */
  likely: z.boolean(),
  origin: place,
  copy: place,
  relation: z.string(),
  commits: z.array(
    z.object({
      repo: z.string(),
      id: z.string(),
      seconds: z.number().int(),
      author: z.object({ name: z.string(), email: z.string() }),
      subject: z.string(),
    }),
  ),
  evidence: z.array(z.object({ kind: z.string(), text: z.string() })),
  /** Of a fix that is not likely: what speaks against it. */
  against: z.array(z.string()),
  /** What it takes away and adds, for the first copy of each change; null where that is more than a glance. */
  lines: z.array(z.string()).nullable(),
  received: z.number().int(),
  lacking: z.number().int(),
  added: z.number().int(),
  removed: z.number().int(),
  names: z.array(z.object({ from: z.string(), to: z.string() })),
});

const placeOf = ({ repo, file, name, kind, start, end, team }: UnitRow) => ({
  repo,
  file,
  name,
  kind,
  start,
  end,
  team,
});

function answered(judged: Judged, lines: string[] | null): z.output<typeof fix> {
  const { row, origin, copy, kind, why, score, evidence, against } = judged;
  const texts = kind === 'fix' ? [...new Set(against.map(({ text }) => text))] : [];
  return {
    id: row.id,
    kind,
    why,
    score: Math.round(score * 100) / 100,
    likely: isLikely(judged),
    origin: placeOf(origin),
    copy: placeOf(copy),
    relation: row.relation,
    commits: [
      {
        repo: origin.repo,
        id: row.commit_id,
        seconds: row.commit_at,
        author: { name: row.commit_by, email: row.commit_mail },
        subject: row.subject,
      },
    ],
    // What speaks against it is told once.
    evidence: evidence.filter(({ text }) => !texts.includes(text)),
    against: texts,
    lines,
    received: row.received,
    lacking: Math.max(1, row.lacked),
    added: row.added,
    removed: row.removed,
    names: row.names,
  };
}

const facet = z.array(z.object({ value: z.string(), fixes: z.number().int() }));
const output = z.object({
  totals: z.object({
    fixes: z.number().int(),
    /** Of these, what one may count on. */
    likely: z.number().int(),
    drift: z.number().int(),
    /** Of what is listed: one change may be missing in several copies. */
    changes: z.number().int(),
    histories: z.number().int(),
    commits: z.number().int(),
  }),
  fixes: z.array(fix),
  /** Why others are not likely, by the first thing that speaks against each; most first. */
  keptBack: z.array(z.object({ why: z.string(), fixes: z.number().int() })),
  /** How many each team and repository lacks, without the filter of that kind. */
  counts: z.object({ teams: facet, repositories: facet }).nullable(),
  patch: z.string().nullable(),
  left: z.array(z.object({ repo: z.string(), reason: z.string(), count: z.number().int() })),
});
export type FixesAnswer = z.output<typeof output>;

export const fixesOperation = operation({
  name: 'fixes',
  summary: 'fixes that never reached a copy, with patches that fit it',
  description:
    'Lists changes of behaviour that one copy of some code got and another still lacks: the lines before the change ' +
    'stand there as they were, names aside, and the change fits. Likely fixes alone, surest first; changes with less to ' +
    'show for them, or with something against them, are counted, and listed with --all. Read before you take: of what is ' +
    'listed about three in five are worth making, of the others that rank high about one in ten. ' +
    'Why it looks like a fix is said, and what the patch needs. A patch is in the names of the copy, for ' +
    '"git apply" in its repository. What only adds parameters that nothing there reads, and what another repository did all ' +
    'over at once without calling it a fix, is drift, listed with --drift. Taken back, decided against, rewritten: not listed. Needs whole histories: ' +
    '"spolia sync --history on".',
  input: z.object({
    repo: z
      .array(z.string().min(1))
      .max(100)
      .default([])
      .describe('only copies in this repository, by name or host/organisation/name; may be given several times'),
    team: z
      .array(z.string().min(1))
      .max(100)
      .default([])
      .describe('only copies of this team; may be given several times'),
    fix: z.array(z.string().min(1)).max(200).default([]).describe('only these, by id; may be given several times'),
    limit: z.number().int().min(1).max(1000).default(20).describe('how many changes to list, 1 to 1000'),
    offset: z
      .number()
      .int()
      .min(0)
      .max(1_000_000)
      .default(0)
      .describe('how many changes to pass over before the first'),
    counts: z.boolean().default(false).describe('also how many each team and repository lacks'),
    all: z.boolean().default(false).describe('also less likely ones, after the likely fixes'),
    drift: z.boolean().default(false).describe('the changes that are drift, in place of fixes'),
    patch: z
      .string()
      .regex(/^[0-9a-f]{4,64}$/, 'must be an id as the list shows it')
      .optional()
      .describe('id of a fix: print its patch and nothing else'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  examples: [
    'spolia fixes                                       what never arrived, surest first',
    'spolia fixes --team rail --repo delays             of one team, of one repository',
    'spolia fixes --patch 3e514487c0 | git apply        in the repository of the copy',
    'spolia fixes --all                                 also less likely ones',
    'spolia fixes --drift --json                        the rest, for programs',
  ],
  async run(context, { repo, team, fix: ids, limit, offset, all, drift, counts, patch }) {
    const { db, viewer } = context;
    const histories = await historiesRead(db, viewer);
    const left = histories.flatMap((h) => h.left_out.map(({ reason, count }) => ({ repo: h.repo, reason, count })));
    const read = { histories: histories.length, commits: histories.reduce((sum, { commits }) => sum + commits, 0) };
    if (patch !== undefined) {
      const found = await patchesOf(db, viewer, patch);
      if (found.length === 0) throw problems.noSuchFix(patch);
      if (found.length > 1) throw problems.ambiguousFix(patch, found.map(({ id }) => id).join(', '));
      const totals = { fixes: 0, likely: 0, drift: 0, changes: 0, ...read };
      return { totals, fixes: [], keptBack: [], counts: null, patch: found[0].patch, left };
    }
    const isIn = ({ copy }: Judged) =>
      repo.length === 0 ||
      repo.some((name) => copy.repo === name || copy.repo.endsWith(`/${name.replace(/^\/+/, '')}`));
    const isOf = ({ copy }: Judged) => team.length === 0 || (copy.team !== null && team.includes(copy.team));
    const asked = (await allFixes(context)).filter(({ row }) => ids.length === 0 || ids.includes(row.id));
    const judged = asked.filter((one) => isIn(one) && isOf(one));
    const fixes = judged.filter(({ kind }) => kind === 'fix');
    // Who asks for some by their ids has seen them.
    const isListed = drift
      ? ({ kind }: Judged) => kind === 'drift'
      : all || ids.length > 0
        ? ({ kind }: Judged) => kind === 'fix'
        : isLikely;
    const shown = judged.filter(isListed);
    const ofKind = asked.filter(isListed);
    const some = someChanges(shown, offset, limit);
    const heads = new Set(new Map([...some].reverse().map((one) => [changeOfJudged(one), one.row.id])).values());
    const patches = await patchesNamed(db, viewer, [...heads]);
    return {
      totals: {
        fixes: fixes.length,
        likely: fixes.filter(isLikely).length,
        drift: judged.length - fixes.length,
        changes: new Set(shown.map(changeOfJudged)).size,
        ...read,
      },
      fixes: some.map((one) => answered(one, linesOf(patches.get(one.row.id)))),
      keptBack: keptBack(fixes),
      counts: counts
        ? {
            teams: countedBy(ofKind.filter(isIn).flatMap(({ copy }) => copy.team ?? [])),
            repositories: countedBy(ofKind.filter(isOf).map(({ copy }) => copy.repo)),
          }
        : null,
      patch: null,
      left,
    };
  },
  text({ totals, fixes, keptBack, patch, left }, { colour, command }) {
    // A file or a pipe gets the patch as it is; a terminal must not be driven by what a repository holds.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    if (patch !== null) return colour ? patch.replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd') : patch;
    if (totals.histories === 0)
      return `No history has been read yet. Read all of them with: ${command} sync --history on\n`;
    const read = `${counted(totals.histories, 'history', 'histories')} with ${counted(totals.commits, 'commit')} read`;
    const lines: string[] = [];
    const others = totals.fixes - totals.likely;
    if (totals.fixes === 0) lines.push(`No fix is missing in any copy (${read}).`);
    else if (totals.likely === 0) lines.push(`No fix is likely to be missing in any copy (${read}).`);
    else lines.push(`${counted(totals.likely, 'copy lacks', 'copies lack')} a likely fix (${read}).`);
    for (const changes of byChange(fixes)) {
      const [{ origin, commits, evidence, why }] = changes;
      const commit = commits[0];
      lines.push(
        '',
        `${printable(commit.subject)}`,
        `    ${why === null ? 'fixed in' : 'changed in'}  ${printable(origin.repo)}  ${printable(origin.file)}:${origin.start}  ${printable(origin.name)}  ${commit.id.slice(0, 12)}  ${day(commit.seconds)}  ${printable(commit.author.name)}`,
      );
      if (evidence.length > 0) lines.push(`    because   ${evidence.map(({ text }) => printable(text)).join('; ')}`);
      let said = '';
      for (const one of changes.slice(0, MOST_COPIES)) {
        const { copy, id, added, removed, names } = one;
        const unsure = one.kind === 'fix' && !one.likely ? '  less likely' : '';
        const against = one.against.map(printable).join('; ');
        const isSaid = against === '' || (said !== '' && against === said);
        said = against;
        const renamed = names.length === 0 ? '' : `, ${counted(names.length, 'name')} exchanged`;
        lines.push(
          `    lacking   ${printable(copy.repo)}  ${printable(copy.file)}:${copy.start}  ${printable(copy.name)}${copy.team === null ? '' : `  (${printable(copy.team)})`}  +${added} -${removed}${renamed}  ${id}${unsure}`,
        );
        for (const line of one.lines ?? []) lines.push(`              ${visible(line)}`);
        if (!isSaid) lines.push(`    but       ${against}`);
      }
      if (changes.length > MOST_COPIES)
        lines.push(`              … and ${changes.length - MOST_COPIES} more copies (--json lists all)`);
      if (why !== null) lines.push(`    but       ${WHY[why] ?? why}`);
    }
    lines.push('');
    const isDrift = fixes.some(({ kind }) => kind === 'drift');
    if (fixes.length > 0)
      lines.push(`The patch of one, for its repository: ${command} fixes --patch ${fixes[0].id} | git apply`);
    if (fixes.some(({ likely }) => likely))
      lines.push('To be read before it is taken: of likely fixes a little more than half is worth making.');
    if (!isDrift && others > 0 && fixes.every(({ likely }) => likely)) {
      lines.push(
        `${counted(others, 'change')} more would fit a copy that lacks ${others === 1 ? 'it' : 'them'}, and something speaks against each:`,
      );
      const width = thousands(keptBack[0].fixes).length;
      for (const { why, fixes: n } of keptBack) lines.push(`    ${thousands(n).padStart(width)}  ${why}`);
      lines.push(`Surest first, with what speaks against each: ${command} fixes --all`);
    }
    if (!isDrift && totals.drift > 0)
      lines.push(
        `${thousands(totals.drift)} more changes only add parameters that nothing reads, or were done all over another repository: ${command} fixes --drift`,
      );
    for (const { repo, reason, count } of left)
      lines.push(`Not read: ${printable(repo)}: ${printable(reason)} (${thousands(count)})`);
    return `${lines.join('\n')}\n`;
  },
});

const MOST_COPIES = 5;
/** More is no glance: who wants it asks for the patch. */
const MOST_LINES = 10;

/** Lines of a patch that go or come, as far to the left as they reach together, with a sign between places; null where they are many. */
function linesOf(patch: string | undefined): string[] | null {
  if (patch === undefined) return null;
  const lines: string[] = [];
  // Three lines name the file.
  for (const line of patch.split('\n').slice(3))
    if (/^[-+]/.test(line)) lines.push(line.trimEnd());
    else if (line.startsWith('@@') && lines.length > 0) lines.push(APART);
  if (lines.length > MOST_LINES) return null;
  const depth = Math.min(...lines.filter((line) => /^.\s*\S/.test(line)).map((line) => line.slice(1).search(/\S/)));
  return lines.map((line) => (line.length === 1 ? line : `${line[0]} ${line.slice(1 + depth)}`));
}
const APART = '…';

/** Of many at once, in the words that each is told in (sure.ts). */
const SORTS: Record<KeptBack, string> = {
  'no fix': 'are called no fix, and no other copy took them over as they are',
  needs: 'need what the copy does not have, or another part of the change',
  suits: 'suit their origin: another operator, value or parameter, its own name, lines that only go',
  nothing: 'would do nothing there that anybody notices',
  seen: 'were made by somebody who changed the file of the copy in the same commit, and left the copy as it is',
  many: 'are lacking in most of the copies, as if they were not wanted',
  kin: 'were made in a copy, for the code that it came from or for another copy',
  parts: 'are of several lines, of which the copy may want a part',
  weak: 'have too little that speaks for them',
};

function keptBack(fixes: readonly Judged[]): { why: string; fixes: number }[] {
  const counts = new Map<KeptBack, number>();
  for (const { against } of fixes)
    if (against.length > 0) counts.set(against[0].sort, (counts.get(against[0].sort) ?? 0) + 1);
  return KEPT_BACK.flatMap((sort) => (counts.has(sort) ? [{ why: SORTS[sort], fixes: counts.get(sort)! }] : [])).sort(
    (a, b) => b.fixes - a.fixes,
  );
}

const WHY: Record<string, string> = {
  feature: 'it only adds parameters that nothing there reads',
  mass: 'the other repository did the same all over at once, and nothing calls it a fix',
};

const changeOf = (commit: string, repo: string, name: string): string => `${commit} ${repo} ${name}`;

const changeOfJudged = ({ row, origin }: Judged): string => changeOf(row.commit_id, origin.repo, origin.name);

/** All copies of some changes, in the order of the list. */
function someChanges(list: readonly Judged[], offset: number, limit: number): Judged[] {
  const changes = new Set([...new Set(list.map(changeOfJudged))].slice(offset, offset + limit));
  return list.filter((one) => changes.has(changeOfJudged(one)));
}

/** Most first. */
function countedBy(values: readonly string[]): z.output<typeof facet> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, fixes]) => ({ value, fixes }))
    .sort((a, b) => b.fixes - a.fixes || (a.value < b.value ? -1 : 1));
}

function byChange(list: readonly z.output<typeof fix>[]): z.output<typeof fix>[][] {
  const groups = new Map<string, z.output<typeof fix>[]>();
  for (const one of list) {
    const change = changeOf(one.commits[0].id, one.origin.repo, one.origin.name);
    const group = groups.get(change);
    if (group === undefined) groups.set(change, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
