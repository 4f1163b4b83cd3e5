/** `owners`: who owns a file, a folder or a repository, how sure that is, and what says so. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Viewer } from '../access/viewer.ts';
import { problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { type Context, operation } from '../operations/seam/operation.ts';
import { display, rawOf } from '../repositories/paths.ts';
import { counted, percent } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import type { Db } from '../storage/database.ts';
import {
  asConfirmation,
  type Confirmation,
  confirmation,
  covers,
  saidText,
  withConfirmations,
} from './confirmations.ts';
import { teamsOf } from './derive.ts';
import type { Ownership, PathOwner } from './facts/ownership.ts';
import { type DeclaredSources, interpret } from './facts/read-ownership.ts';
import { observeKept } from './history.ts';
import { settledTeams } from './settled-teams.ts';
import { confirmations, identities, type KeptRow, keptOwnership, repositoryAround } from './store.ts';

const declaredShape = z.object({
  text: z.string(),
  role: z.string(),
  source: z.string(),
  place: z.string(),
  note: z.string().nullable(),
});
const ownerShape = z.object({
  name: z.string(),
  kind: z.enum(['person', 'team', 'role', 'unknown account']),
  role: z.string(),
  confidence: z.number(),
  declared: z.array(declaredShape),
  /** How the account was told to be this person's. */
  resolved: z.string().nullable(),
  observed: z
    .object({ share: z.number(), changes: z.number().int(), last: z.iso.datetime(), commits: z.array(z.string()) })
    .nullable(),
  /** Days since the last sign of life in the repository. */
  age: z.number().int().nullable(),
  silent: z.boolean(),
});
const output = z.object({
  repo: z.string(),
  path: z.string(),
  files: z.number().int(),
  team: z.string().nullable(),
  owners: z.array(ownerShape),
  unknown: z.string().nullable(),
  notes: z.array(z.string()),
  /** What people say of it. */
  confirmed: z.array(confirmation),
  orphan: z.boolean(),
  busFactor: z.object({ count: z.number().int(), names: z.array(z.string()) }),
  /** Which forge's rules CODEOWNERS was read by. */
  forge: z.object({ forge: z.string(), because: z.string() }),
  /** Rules that decide about no file, owners without a sign of life, lines that could not be read: of the repository. */
  repository: z
    .object({
      deadRules: z.array(z.object({ pattern: z.string(), place: z.string(), why: z.string() })),
      silentOwners: z.array(
        z.object({
          party: z.string(),
          person: z.string().nullable(),
          age: z.number().int().nullable(),
          places: z.array(z.string()),
        }),
      ),
      problems: z.array(z.object({ place: z.string(), reason: z.string() })),
    })
    .nullable(),
});
export type OwnersAnswer = z.output<typeof output>;

export const ownersOperation = operation({
  name: 'owners',
  summary: 'who owns a file, a folder or a repository, and what says so',
  description:
    'Owners that are declared (CODEOWNERS, OWNERS, catalog-info.yaml, manifests) and those whom the history shows, ' +
    'recent work weighing more; bots and AI own nothing. Each with role, confidence, age and evidence. Of a whole ' +
    'repository also rules that decide about nothing, and owners without a sign of life. PATH is a path on this ' +
    'machine inside an indexed repository, or REPO:PATH, or REPO: for all of it.',
  input: z.object({
    path: z
      .string()
      .min(1)
      .max(4096)
      .describe('a path inside an indexed repository, or REPO:PATH, or REPO: for all of it'),
    limit: z
      .number()
      .int()
      .min(1)
      .max(1000)
      .default(10)
      .describe('how many owners, rules and places to list, 1 to 1000'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  positional: ['path'],
  examples: [
    'spolia owners src/churn/drift.py          a file of the repository one works in',
    'spolia owners churn-model:src/churn       a folder of any repository',
    'spolia owners churn-model:                the whole of it, with dead rules and silent owners',
  ],
  async run(context, { path: typed, limit }) {
    const { kept, path } = await placeOf(context, typed);
    const { ownership, declared, notes } = await keptOwnershipOf(context, kept);
    const owned = ownership.ownersOf(rawOf(path));
    const all = (await confirmations(context.db, context.viewer, [kept.id])).map(asConfirmation);
    const said = all.filter((one) => covers(one, path));
    if (owned.files === 0) {
      const near = nearest(path, ownership.facts.paths.map(display));
      if (near !== null) owned.notes.push(`is ${near} meant?`);
    }
    return {
      repo: kept.identity,
      path,
      files: owned.files,
      team: kept.team,
      owners: withConfirmations(owned.owners.map(asOwner), said, confirmedOwner, marked).slice(0, limit),
      confirmed: path === '' ? all : said,
      unknown: owned.unknown,
      notes: [...owned.notes, ...notes],
      orphan: owned.orphan && owned.files > 0,
      busFactor: owned.busFactor,
      forge: declared.forge,
      repository: path === '' ? wholeOf(ownership, declared) : null,
    };
  },
  text(answer, { command }) {
    const { repo, path, files, team, owners, unknown, notes, orphan, busFactor, forge, repository } = answer;
    const where = `${repo}${path === '' ? '' : `:${path}`}`;
    const lines = [`${printable(where)}  ${counted(files, 'file')}${team === null ? '' : `, team ${printable(team)}`}`];
    if (unknown !== null) lines.push(`Owner ${printable(unknown)}.`);
    const declared = owners.filter((o) => o.declared.length > 0);
    const observed = owners.filter((o) => o.declared.length === 0);
    if (declared.length > 0) {
      lines.push('', 'Declared');
      for (const owner of declared) {
        lines.push(`  ${headOf(owner)}`);
        for (const d of owner.declared.slice(0, MOST_PLACES))
          lines.push(
            `      ${printable(d.place)}  ${printable(d.text)} is ${d.role}${d.note === null ? '' : ` (${printable(d.note)})`}`,
          );
        if (owner.declared.length > MOST_PLACES)
          lines.push(`      … ${owner.declared.length - MOST_PLACES} more places`);
        if (owner.observed !== null) lines.push(`      ${workOf(owner.observed)}`);
      }
    }
    if (observed.length > 0) {
      lines.push('', declared.length > 0 ? 'Also seen in the history' : 'Nobody is declared; the history shows');
      for (const owner of observed) {
        lines.push(`  ${headOf(owner)}`);
        if (owner.observed !== null) lines.push(`      ${workOf(owner.observed)}`);
      }
    }
    if (orphan) lines.push('', 'Orphan: nobody who is declared or seen here has shown a sign of life for a year.');
    if (busFactor.count > 0) {
      const names = busFactor.names.slice(0, 5).map(printable).join(', ');
      lines.push(
        '',
        `Bus factor ${busFactor.count}: without ${names}${busFactor.count > 5 ? ' …' : ''}, half of it has no author left.`,
      );
    }
    for (const note of notes) lines.push(`Note: ${printable(note)}${/[.?!]$/.test(note) ? '' : '.'}`);
    if (repository !== null) lines.push(...repositoryText(repository, forge));
    else if (files > 0)
      lines.push('', `Rules and silent owners of the repository: ${command} owners ${shortOf(repo)}:`);
    return `${lines.join('\n')}\n`;
  },
});

const MOST_PLACES = 3;
const MOST_RULES = 10;

const shortOf = (identity: string): string => identity.slice(identity.lastIndexOf('/') + 1);

/** How a declared account or address was found to be this person's. */
const HOW_KNOWN: Record<string, string> = {
  listed: "the account as a list of the repository's people has it",
  address: 'by the address of commits',
  'merged pull requests': 'the account as in merged pull requests',
  name: 'the account is the name on commits',
  spelling: 'the account guessed from how the name is spelled',
};

function headOf(owner: z.output<typeof ownerShape>): string {
  const life =
    owner.age === null
      ? owner.kind === 'person' || owner.kind === 'unknown account'
        ? ', never seen in the history'
        : ''
      : owner.silent
        ? `, silent for ${counted(owner.age, 'day')}`
        : `, last seen ${owner.age === 0 ? 'today' : `${counted(owner.age, 'day')} ago`}`;
  const how =
    owner.resolved === null || owner.age === null || owner.resolved === 'account in an address'
      ? ''
      : `, ${HOW_KNOWN[owner.resolved] ?? `known by ${owner.resolved}`}`;
  return `${printable(owner.name)}  ${owner.kind === 'person' ? '' : `${owner.kind}, `}${owner.role}, ${percent(owner.confidence)} sure${life}${how}`;
}

function workOf({
  share,
  changes,
  last,
  commits,
}: {
  share: number;
  changes: number;
  last: string;
  commits: string[];
}): string {
  return `${percent(share)} of the work, ${counted(changes, 'change')} to files, the last ${last.slice(0, 10)}${commits.length > 0 ? `: ${commits.map((c) => c.slice(0, 10)).join(', ')}` : ''}`;
}

function repositoryText(
  { deadRules, silentOwners, problems: wrong }: NonNullable<z.output<typeof output>['repository']>,
  forge: { forge: string; because: string },
): string[] {
  const lines: string[] = [];
  if (deadRules.length > 0) {
    lines.push(
      '',
      `${counted(deadRules.length, 'rule')} of CODEOWNERS decide${deadRules.length === 1 ? 's' : ''} about nothing (read as ${forge.forge} does: ${printable(forge.because)})`,
    );
    for (const r of deadRules.slice(0, MOST_RULES))
      lines.push(`  ${printable(r.place)}  ${printable(r.pattern)}  ${r.why}`);
    if (deadRules.length > MOST_RULES) lines.push(`  … ${deadRules.length - MOST_RULES} more: --json`);
  }
  if (silentOwners.length > 0) {
    lines.push('', `${counted(silentOwners.length, 'declared owner')} without a sign of life for a year`);
    for (const s of silentOwners.slice(0, MOST_RULES)) {
      const who = s.person === null ? s.party : `${s.person} (${s.party})`;
      const age = s.age === null ? 'never seen in the history' : `${counted(s.age, 'day')} ago`;
      lines.push(
        `  ${printable(who)}  ${age}  ${printable(s.places[0])}${s.places.length > 1 ? ` and ${s.places.length - 1} more` : ''}`,
      );
    }
    if (silentOwners.length > MOST_RULES) lines.push(`  … ${silentOwners.length - MOST_RULES} more: --json`);
  }
  if (wrong.length > 0) {
    lines.push('', `${counted(wrong.length, 'line')} could not be used`);
    for (const p of wrong.slice(0, MOST_RULES)) lines.push(`  ${printable(p.place)}  ${printable(p.reason)}`);
    if (wrong.length > MOST_RULES) lines.push(`  … ${wrong.length - MOST_RULES} more: --json`);
  }
  return lines;
}

function asOwner(owner: PathOwner): z.output<typeof ownerShape> {
  const { observed } = owner;
  return {
    ...{ name: owner.name, kind: owner.kind, role: owner.role, confidence: owner.confidence },
    ...{ declared: owner.declared, resolved: owner.resolved, age: owner.age, silent: owner.silent },
    observed:
      observed === null
        ? null
        : {
            share: observed.share,
            changes: observed.changes,
            last: new Date(observed.last * 1000).toISOString(),
            commits: observed.evidence,
          },
  };
}

/** Somebody whom only people name. */
const confirmedOwner = (said: Confirmation, confidence: number): z.output<typeof ownerShape> => ({
  ...{ name: said.party, kind: said.kind, role: 'owner', confidence, resolved: null, observed: null, age: null },
  ...{ declared: [asDeclared(said)], silent: false },
});

const marked = (owner: z.output<typeof ownerShape>, said: Confirmation): z.output<typeof ownerShape> => ({
  ...owner,
  role: said.owns ? owner.role : 'not an owner',
  declared: [asDeclared(said), ...owner.declared],
});

const asDeclared = (said: Confirmation): z.output<typeof declaredShape> => ({
  ...{ text: said.party, role: said.owns ? 'owner' : 'not an owner', source: 'spolia', place: saidText(said) },
  note: said.path === '' ? null : `of ${said.path}`,
});

function wholeOf(ownership: Ownership, { problems: wrong }: DeclaredSources): z.output<typeof output>['repository'] {
  return {
    deadRules: ownership.deadRules().map(({ rule, place, why }) => ({ pattern: display(rule.pattern), place, why })),
    silentOwners: ownership.silentOwners(),
    problems: wrong.map(({ file, line, reason }) => ({ place: `${file}:${line}`, reason })),
  };
}

/** What the index holds of a repository's owners, ready to be asked. */
export async function keptOwnershipOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  kept: KeptRow,
): Promise<{ ownership: Ownership; declared: DeclaredSources; notes: string[] }> {
  const { declared, paths } = JSON.parse(kept.declared) as { declared: DeclaredSources; paths: string[] };
  const read = await interpret(declared, {
    paths,
    now: Math.floor(now().getTime() / 1000),
    teams: teamsOf(await settledTeams(db)),
    history: async (observer) => (kept.observed === null ? null : observeKept(kept.observed, kept.recent, observer)),
  });
  return { ...read, declared };
}

/** @throws Problem where the path lies in no repository that the viewer sees, or a name means several */
async function placeOf({ db, viewer, asker }: Context, typed: string): Promise<{ kept: KeptRow; path: string }> {
  // The disk is whoever's sits at it: others do not learn what lies there, or where a link leads.
  const onDisk = asker.kind === 'local' ? await diskPlace(db, viewer, typed) : null;
  if (onDisk !== null) return onDisk;
  for (let colon = typed.indexOf(':'); colon > 0; colon = typed.indexOf(':', colon + 1)) {
    const found = await keptOwnership(db, viewer, typed.slice(0, colon));
    const exact = found.filter((f) => f.identity === typed.slice(0, colon));
    const meant = exact.length > 0 ? exact : found;
    if (meant.length > 1)
      throw problems.ambiguousRepository(
        typed.slice(0, colon),
        meant.map((f) => f.identity),
      );
    if (meant.length === 1) return { kept: meant[0], path: plain(typed.slice(colon + 1)) };
  }
  if (typed.includes(':')) {
    const name = typed.slice(0, typed.indexOf(':'));
    const all = await identities(db, viewer);
    throw problems.noRepositoryNear(name, nearest(name, [...all.map(shortOf), ...all]));
  }
  // The name of a repository alone means the whole of it.
  const found = await keptOwnership(db, viewer, typed);
  if (found.length === 1) return { kept: found[0], path: '' };
  throw problems.notIndexed(typed);
}

async function diskPlace(db: Db, viewer: Viewer, typed: string): Promise<{ kept: KeptRow; path: string } | null> {
  const absolute = resolve(typed);
  let real = absolute;
  try {
    real = realpathSync(absolute);
  } catch {
    // A path that is only in HEAD, or nothing at all.
  }
  const around = await repositoryAround(db, viewer, real);
  if (around === undefined) return null;
  const [kept] = await keptOwnership(db, viewer, around.identity);
  return kept === undefined ? null : { kept, path: plain(real.slice(around.path.length)) };
}

const plain = (path: string): string =>
  path
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '');
