/** `get_component`: everything needed to build upon one component. */
import { z } from 'zod';
import { counted, percent } from '../../scan/report/counts.ts';
import { isLeaving } from '../../search/recommend.ts';
import { indented, line, tool } from './tool.ts';

const MOST = 8;

const output = z.object({
  component: z.object({
    name: z.string(),
    kind: z.string(),
    role: z.string(),
    version: z.string().nullable(),
    description: z.string().nullable(),
    repo: z.string(),
    file: z.string(),
    start: z.number().int(),
    team: z.string().nullable(),
    lines: z.number().int().nullable(),
    lastChange: z.string().nullable(),
  }),
  within: z.object({ name: z.string(), role: z.string(), version: z.string().nullable() }).nullable(),
  licence: z.object({ licence: z.string(), of: z.string() }).nullable(),
  state: z.object({ state: z.string(), place: z.string() }).nullable(),
  owners: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      role: z.string(),
      confidence: z.number(),
      declared: z.boolean(),
      silent: z.boolean(),
    }),
  ),
  ownerUnknown: z.string().nullable(),
  orphan: z.boolean(),
  adopt: z.object({ install: z.string().nullable(), import: z.string().nullable() }),
  runs: z.array(z.object({ how: z.string(), what: z.string(), file: z.string(), line: z.number().int() })),
  dependencies: z.array(z.object({ name: z.string(), range: z.string(), scope: z.string() })),
  parts: z.array(z.object({ kind: z.string(), count: z.number().int(), names: z.array(z.string()) })),
  consumers: z.array(z.object({ repo: z.string(), folder: z.string(), team: z.string().nullable() })),
  example: z.object({ repo: z.string(), file: z.string(), start: z.number().int(), code: z.string() }).nullable(),
  copies: z.array(
    z.object({
      class: z.string(),
      name: z.string(),
      file: z.string(),
      start: z.number().int(),
      copies: z.number().int(),
      other: z.object({ repo: z.string(), file: z.string(), name: z.string(), start: z.number().int() }),
    }),
  ),
});

export const getComponent = tool({
  name: 'get_component',
  title: 'One component: what it is, whose, and how to use it',
  description:
    'Facts about one component that find_existing named (a package, service, class, pipeline, model, notebook …): ' +
    'version, licence, state, owners, how to install and import it, an example from a real user, what it needs and ' +
    'holds, who uses it, and where else its code exists. Call it before you depend on a component or change one.',
  input: z.strictObject({
    name: z.string().min(1).max(1000).describe('NAME, REPO:NAME or REPO:PATH:NAME, as find_existing gave it'),
  }),
  operation: 'component',
  asked: ({ name }) => ({ name, limit: MOST }),
  output,
  shortened: (answer) => ({
    ...answer,
    runs: answer.runs.slice(0, MOST),
    dependencies: answer.dependencies.filter(({ scope }) => scope === 'run').slice(0, 40),
    consumers: answer.consumers.slice(0, 20),
    copies: answer.copies.slice(0, MOST),
  }),
  prose(a) {
    const { component: c, owners } = a;
    const lines = [
      line(
        `${c.name}${c.version === null ? '' : ` ${c.version}`}, ${c.role} at ${c.repo}:${c.file}:${c.start}`,
        a.within !== null && `in ${a.within.name}`,
        a.state !== null && `${a.state.state}, says ${a.state.place}`,
      ),
    ];
    if (c.description !== null) lines.push(`Says of itself: ${line(c.description)}`);
    lines.push(
      line(
        a.licence === null ? 'no licence declared' : `licence ${a.licence.licence} (${a.licence.of})`,
        c.lines !== null && counted(c.lines, 'line'),
        c.lastChange !== null && `changed ${c.lastChange.slice(0, 10)}`,
        c.team !== null && `team ${c.team}`,
      ),
    );
    lines.push(
      owners.length === 0
        ? line(`Owner: ${a.ownerUnknown ?? 'unknown'}`)
        : line(
            `Owners: ${owners.map((o) => `${o.name} (${o.role}, ${o.declared ? 'declared' : 'by the history'}, ${percent(o.confidence)} sure${o.silent ? ', silent for a year' : ''})`).join(', ')}`,
          ),
    );
    const users = a.consumers.map((u) => `${u.repo}${u.folder === '' ? '' : `/${u.folder}`}`);
    lines.push(line(users.length === 0 ? 'Used by nobody else yet' : `Used by ${some(users)}`));
    if (a.dependencies.length > 0)
      lines.push(line(`Needs ${some(a.dependencies.map((d) => `${d.name}${d.range === '' ? '' : ` ${d.range}`}`))}`));
    for (const p of a.parts) lines.push(line(`Holds ${counted(p.count, p.kind, `× ${p.kind}`)}: ${some(p.names)}`));
    for (const r of a.runs) lines.push(line(`Started by ${r.how}: ${r.what} (${r.file}:${r.line})`));
    for (const x of a.copies.slice(0, 4))
      lines.push(
        line(`${x.name} is copied at ${x.other.repo}:${x.other.file}:${x.other.start} (duplicate ${x.class})`),
      );
    if (a.example !== null)
      lines.push(
        `As ${line(`${a.example.repo}:${a.example.file}:${a.example.start}`)} uses it:`,
        ...indented(a.example.code),
      );
    lines.push('', line(nextStep(a)));
    return lines;
  },
  otherwise: 'find_existing finds things by what they do; get_example knows functions and classes too.',
});

const some = (all: readonly string[]): string =>
  `${all.slice(0, MOST).join(', ')}${all.length > MOST ? ` and ${all.length - MOST} more` : ''}`;

function nextStep({ component: c, adopt, owners, state, orphan }: z.output<typeof output>): string {
  const asked = owners[0] === undefined ? '' : ` Ask ${owners[0].name} before you change it.`;
  if (state !== null && isLeaving(state.state))
    return `Next: it is ${state.state}; ask ${owners[0]?.name ?? 'its team'} what takes its place before you depend on it.`;
  const install = adopt.install === null ? '' : `install it so: ${adopt.install}`;
  const use = adopt.import === null ? '' : `import it so: ${adopt.import}`;
  const steps = [install, use].filter((s) => s !== '').join('; ');
  return `Next: ${steps === '' ? `read ${c.repo}:${c.file}; its manifests do not say how it is installed` : steps}.${asked}${orphan ? ' Nobody of its owners has shown a sign of life for a year.' : ''}`;
}
