/** `choose`: what became of something that `find` showed; `choices`: what people left so. */
import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { z } from 'zod';
import { problems } from '../../errors.ts';
import { type Context, operation } from '../../operations/seam/operation.ts';
import { personalConfig } from '../../repositories/gitconfig.ts';
import { machineUser } from '../../repositories/machine-user.ts';
import { display, rawOf } from '../../repositories/paths.ts';
import { gitFoldersOf, repositoryFacts, rootAbove } from '../../repositories/repository.ts';
import { printable } from '../../scan/report/printable.ts';
import { parseSnippet, unitsOf } from '../snippet.ts';
import { addChoice, type ChoiceRow, listChoices, type ShownUnit, unitsNamed, withdrawChoice } from './store.ts';

const choice = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  by: z.string(),
  verdict: z.enum(['chosen', 'reused', 'dismissed']),
  reason: z.string(),
  /** What was asked for: words, or a unit. */
  query: z.string().nullable(),
  unit: z.object({ repo: z.string(), file: z.string(), name: z.string() }).nullable(),
  target: z.object({ repo: z.string(), file: z.string(), name: z.string() }),
});
type Shown = z.output<typeof choice>;

const shownAs = (row: Omit<ChoiceRow, 'at'> & { at: Date }): Shown => ({
  ...{ id: row.key, at: row.at.toISOString(), by: row.by, verdict: row.verdict, reason: row.reason, query: row.query },
  unit:
    row.asked_name === null ? null : { repo: row.asked_repo ?? '', file: row.asked_file ?? '', name: row.asked_name },
  target: { repo: row.repo, file: row.file, name: row.name },
});

const chosen = z.object({ choice: choice.nullable(), withdrawn: z.string().nullable() });
export type ChooseAnswer = z.output<typeof chosen>;
const listed = z.object({ choices: z.array(choice) });
export type ChoicesAnswer = z.output<typeof listed>;

export const chooseOperation = operation({
  name: 'choose',
  summary: 'record what became of something found: chosen, reused, or dismissed and why',
  description:
    'Records who chose, reused or dismissed something that "find" showed, for which question, and why. A function that was ' +
    'dismissed ("not similar, because …") is no longer shown for the very same code by "find --code" and "find --diff", ' +
    'which say how many were left out; once the code is another, it counts again. Seen by those who see both sides. ' +
    '"spolia choices" lists what was recorded, and --withdraw takes one back.',
  input: z.object({
    target: z
      .string()
      .min(1)
      .max(4000)
      .optional()
      .describe('what was shown: REPO:PATH:NAME, or REPO:NAME where that is clear'),
    verdict: z
      .enum(['chosen', 'reused', 'dismissed'])
      .optional()
      .describe('chosen (to be used), reused (it is used now), dismissed (not similar)'),
    reason: z.string().max(2000).default('').describe('why, in a sentence; dismissing needs one'),
    for: z.string().max(4000).optional().describe('the words that were asked'),
    unit: z
      .string()
      .max(4000)
      .optional()
      .describe('the function that was asked for: PATH:NAME of a checkout on this machine'),
    code: z
      .string()
      .max(2 << 20)
      .optional()
      .describe('or its code as text'),
    name: z.string().max(1000).optional().describe('name of the file that the code is from; tells its language'),
    by: z.string().max(200).optional().describe('who decided it; the default is who runs the command'),
    withdraw: z.string().max(40).optional().describe('id of a choice to take back, instead of the above'),
  }),
  output: chosen,
  permission: 'contribute',
  readOnly: false,
  positional: ['target'],
  fromFile: ['code'],
  fileNames: { code: 'name' },
  examples: [
    'spolia choose features:features/scaling.py:winsorize --verdict reused --for "clip outliers per group"',
    'spolia choose features:winsorize --verdict dismissed --unit src/x.py:clip --reason "clips by sign, not by rank"',
    'spolia choose --withdraw c3k9x0ab',
  ],
  async run(context, input) {
    const { db, viewer } = context;
    if (input.withdraw !== undefined) {
      if (!(await withdrawChoice(db, viewer, input.withdraw))) throw problems.noChoice(input.withdraw);
      return { choice: null, withdrawn: input.withdraw };
    }
    const { target, verdict, reason } = input;
    if (target === undefined || verdict === undefined)
      throw problems.badChoice('it needs what was shown, and --verdict');
    if (verdict === 'dismissed' && reason.trim() === '') throw problems.badChoice('dismissing needs --reason');
    const shown = await targetOf(context, target);
    const asked = askedFor(context, input);
    if (verdict === 'dismissed' && asked.code === null && (input.for ?? '').trim() === '')
      throw problems.badChoice('it is not said what it is not similar to: --unit PATH:NAME, or --for "words"');
    const row: Omit<ChoiceRow, 'at'> = {
      ...{ key: randomBytes(6).toString('hex'), by: whoOf(context, input.by), verdict, reason: reason.trim() },
      ...{ query: input.for?.trim() || null, asked_repo: asked.repo, asked_file: asked.file, asked_name: asked.name },
      ...{ asked_code: asked.code, repo: shown.repo, file: shown.file, name: shown.name },
    };
    await addChoice(db, viewer, row);
    return { choice: shownAs({ ...row, at: context.now() }), withdrawn: null };
  },
  text({ choice: made, withdrawn }, { command }) {
    if (made === null) return `Choice ${printable(withdrawn ?? '')} is taken back.\n`;
    return `Recorded: ${line(made)}\nTake it back: ${command} choose --withdraw ${made.id}\n`;
  },
});

export const choicesOperation = operation({
  name: 'choices',
  summary: 'what people chose, reused or dismissed of what was found',
  description:
    'Lists what "spolia choose" recorded, newest first, as far as one sees both what was asked and what was shown.',
  input: z.object({
    verdict: z.enum(['chosen', 'reused', 'dismissed']).optional().describe('only these'),
    repo: z.string().max(1000).optional().describe('only of or for this repository, by name or host/organisation/name'),
    for: z.string().max(4000).optional().describe('only for these words, as they were asked'),
    code: z
      .string()
      .max(2 << 20)
      .optional()
      .describe('only for this function, as text'),
    name: z.string().max(1000).optional().describe('name of the file that the code is from; tells its language'),
    limit: z.number().int().min(1).max(1000).default(20).describe('how many to list, 1 to 1000'),
  }),
  output: listed,
  permission: 'read',
  readOnly: true,
  fromFile: ['code'],
  fileNames: { code: 'name' },
  examples: ['spolia choices', 'spolia choices --verdict dismissed --repo features --json'],
  async run({ db, viewer }, { verdict, repo, for: words, code, name, limit }) {
    const key = code === undefined ? null : outermost(code, name).key;
    // Too short a piece to be known again: nothing can have been said of it.
    if (code !== undefined && key === null) return { choices: [] };
    const rows = await listChoices(db, viewer, { verdict, repo, query: words?.trim(), code: key, limit });
    return { choices: rows.map(shownAs) };
  },
  text({ choices }, { command }) {
    if (choices.length === 0) return `Nothing is recorded yet: ${command} choose --help\n`;
    return `${choices.map((c) => `${c.id}  ${c.at.slice(0, 10)}  ${line(c)}`).join('\n')}\n`;
  },
});

function line({ verdict, by, reason, query, unit, target }: Shown): string {
  const what = `${target.repo} ${target.file}:${target.name}`;
  const asked =
    unit !== null ? `${unit.file === '' ? '' : `${unit.file}:`}${unit.name}` : query === null ? '' : `"${query}"`;
  const said = { chosen: 'chose', reused: 'reused', dismissed: 'dismissed' }[verdict];
  return printable(`${by} ${said} ${what}${asked === '' ? '' : ` for ${asked}`}${reason === '' ? '' : `: ${reason}`}`);
}

/** Under whose name: whoever sits at the machine may say it, anybody else is who they are. */
function whoOf({ asker }: Context, by: string | undefined): string {
  if (asker.kind !== 'local') return asker.name;
  return by?.trim() || (machineUser(process.env).name ?? 'somebody');
}

async function targetOf({ db, viewer }: Context, text: string): Promise<ShownUnit> {
  const parts = text.split(':');
  if (parts.length < 2) throw problems.badChoice(`"${text}" is no REPO:PATH:NAME`);
  const [repo, name] = [parts[0].replace(/^\/(?=[^/]+$)/, ''), parts[parts.length - 1]];
  const file = parts.length > 2 ? parts.slice(1, -1).join(':') : null;
  const found = await unitsNamed(db, viewer, { repo, file, name });
  if (found.length === 0) throw problems.noChoiceTarget(text);
  const exact = found.filter((f) => f.name === name);
  const candidates = exact.length > 0 ? exact : found;
  if (candidates.length > 1)
    throw problems.ambiguousTarget(
      text,
      candidates.map((f) => `${f.repo}:${f.file}:${f.name}`),
    );
  return candidates[0];
}

/** The unit that `find --code` asks for first. */
const outermost = (code: string, name: string | undefined) => parseSnippet(code, name, undefined)[0];

interface AskedFor {
  repo: string | null;
  file: string | null;
  name: string | null;
  code: string | null;
}

function askedFor(
  { readsFolders }: Context,
  { unit, code, name }: { unit?: string; code?: string; name?: string },
): AskedFor {
  if (code !== undefined) {
    const first = outermost(code, name);
    return { repo: null, file: name ?? null, name: first.name, code: first.key };
  }
  if (unit === undefined) return { repo: null, file: null, name: null, code: null };
  if (!readsFolders) throw problems.badChoice('files cannot be named from here: give the code as text');
  const colon = unit.lastIndexOf(':');
  if (colon <= 0) throw problems.badChoice(`"${unit}" is no PATH:NAME`);
  const [path, wanted] = [unit.slice(0, colon), unit.slice(colon + 1)];
  let bytes: Buffer;
  let real: string;
  try {
    real = realpathSync(inCheckout(path));
    bytes = readFileSync(real);
  } catch {
    throw problems.badChoice(`${path} cannot be read`);
  }
  const found = unitsOf(path, bytes).units.find((u) => u.name === wanted);
  if (found === undefined) throw problems.badChoice(`there is no function "${wanted}" in ${path}`);
  const root = rootAbove(rawOf(real.slice(0, real.lastIndexOf('/'))));
  const folders = root === null ? null : gitFoldersOf(root);
  if (root === null || folders === null) return { repo: null, file: path, name: wanted, code: found.key };
  const { identity } = repositoryFacts(folders, personalConfig(process.env), rawOf(process.env.HOME ?? ''));
  return {
    ...{ repo: identity ?? display(root), file: relative(display(root), real) },
    ...{ name: wanted, code: found.key },
  };
}

/** Paths of a change count from its root, and one may stand in a folder below. */
function inCheckout(path: string): string {
  if (isAbsolute(path)) return path;
  const here = resolve(path);
  try {
    realpathSync(here);
    return here;
  } catch {
    const root = rootAbove(rawOf(process.cwd()));
    return root === null ? here : resolve(display(root), path);
  }
}
