/** `component`: one component, whole. */
import { z } from 'zod';
import { type Context, operation } from '../operations/seam/operation.ts';
import { asConfirmation, confirmation } from '../ownership/confirmations.ts';
import { evidenceText } from '../ownership/evidence-text.ts';
import { ownersOfComponents } from '../ownership/owners-of.ts';
import { agesOfComponents, saidOfComponents } from '../ownership/store.ts';
import { filesOf } from '../reuse/consumers-operation.ts';
import { asAskedVersion, askedVersion } from '../reuse/shapes.ts';
import { consumersOf, exampleOf, packagesNamed, type Subject, versionsOf } from '../reuse/store.ts';
import { allows } from '../reuse/version-ranges.ts';
import { counted, percent } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { adoption } from './adopt.ts';
import { componentShape, shownWith } from './components-operation.ts';
import { findComponent } from './find-component.ts';
import { plural } from './kinds.ts';
import {
  type ComponentRow,
  componentById,
  copiesElsewhere,
  dependenciesOf,
  factsOf,
  partsOf,
  processesOf,
  providedBy,
  runsOf,
} from './store.ts';
import { subjectOf } from './subject.ts';

const place = { file: z.string(), line: z.number().int() };
const output = z.object({
  component: componentShape,
  facts: z.array(
    z.object({
      detector: z.string(),
      kind: z.string(),
      role: z.string(),
      name: z.string(),
      ...place,
      details: z.record(z.string(), z.string()),
    }),
  ),
  /** The component that it lies in. */
  within: z
    .object({ id: z.number().int(), name: z.string(), role: z.string(), version: z.string().nullable() })
    .nullable(),
  licence: z.object({ licence: z.string(), of: z.string() }).nullable(),
  state: z.object({ state: z.string(), place: z.string() }).nullable(),
  firstChange: z.iso.datetime().nullable(),
  owners: z.array(
    z.object({
      name: z.string(),
      kind: z.string(),
      role: z.string(),
      confidence: z.number(),
      declared: z.boolean(),
      silent: z.boolean(),
      lastSeen: z.iso.datetime().nullable(),
      evidence: z.string(),
    }),
  ),
  /** What people say of who owns it, or what it lies in. */
  confirmed: z.array(confirmation),
  ownerUnknown: z.string().nullable(),
  orphan: z.boolean(),
  busFactor: z.number().int().nullable(),
  provides: z.array(z.object({ ecosystem: z.string(), name: z.string() })),
  adopt: z.object({ install: z.string().nullable(), import: z.string().nullable() }),
  runs: z.array(z.object({ how: z.string(), what: z.string(), ...place })),
  processes: z.array(
    z.object({
      id: z.number().int(),
      kind: z.string(),
      role: z.string(),
      name: z.string(),
      ...place,
      when: z.array(z.string()),
    }),
  ),
  parts: z.array(z.object({ kind: z.string(), count: z.number().int(), names: z.array(z.string()) })),
  dependencies: z.array(
    z.object({ ecosystem: z.string(), name: z.string(), range: z.string(), scope: z.string(), ...place }),
  ),
  /** Who imports it; its own repository last. */
  consumers: z.array(
    z.object({
      repo: z.string(),
      folder: z.string(),
      team: z.string().nullable(),
      files: z.number().int(),
      tests: z.number().int(),
      ...place,
    }),
  ),
  /** Cut from a consumer. */
  example: z
    .object({ repo: z.string(), file: z.string(), start: z.number().int(), end: z.number().int(), code: z.string() })
    .nullable(),
  /** What repositories that ask for this package fix, or allow. */
  versions: z.array(
    // Whether it is the version that there is, or one may have it; null where nobody can tell.
    askedVersion.extend({ current: z.boolean().nullable() }),
  ),
  copies: z.array(
    z.object({
      class: z.string(),
      name: z.string(),
      file: z.string(),
      start: z.number().int(),
      tokens: z.number().int(),
      copies: z.number().int(),
      repos: z.number().int(),
      other: z.object({ repo: z.string(), file: z.string(), name: z.string(), start: z.number().int() }),
    }),
  ),
});
export type ComponentAnswer = z.output<typeof output>;

/** The manifest, or the file with its text. */
const saysLicence = ({ details, file, line }: ComponentRow): string => details.licenceFile ?? `${file}:${line}`;

/** Of a package; its own repository is left out. */
async function versionsAsked({ db, viewer }: Context, subject: Subject): Promise<ComponentAnswer['versions']> {
  if (subject.kind !== 'package') return [];
  const { repository, folder, name, version } = subject;
  const own = (await packagesNamed(db, viewer, name)).find(
    (one) => one.repository === repository && one.folder === folder,
  );
  if (own === undefined) return [];
  const asked = await versionsOf(db, viewer, own.ecosystem, own.name);
  return asked
    .filter(({ identity }) => identity !== own.identity)
    .map((one) => ({
      ...asAskedVersion(one),
      current: version === null ? null : allows(own.ecosystem, version, one),
    }));
}

export const componentOperation = operation({
  name: 'component',
  summary: 'one component: what it is, who owns it, how to use it, where else it exists',
  description:
    'Everything the index knows of one component or process: each place that declares it, owners with their evidence, ' +
    'version, licence and state as declared, how to install and import it as far as manifests say, how it is run, what ' +
    'it needs, what lies in it, and where else its code exists. NAME is its name or the name it is imported by, ' +
    'REPO:NAME, REPO:PATH:NAME, or # and its id.',
  input: z.object({
    name: z.string().min(1).max(1000).describe('NAME, REPO:NAME, REPO:PATH:NAME or #ID'),
    limit: z.number().int().min(1).max(1000).default(8).describe('how many to list of each, 1 to 1000'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  positional: ['name'],
  examples: [
    'spolia component churn                    a package by its name',
    'spolia component features.scaling.Scaler  a class by the name it is imported by',
    'spolia component fraud-scoring:drift      the one of that repository',
  ],
  async run(context, { name, limit }) {
    const { db, viewer } = context;
    const row = await findComponent(db, viewer, name);
    const ids = [row.id];
    const [facts, provides, runs, dependencies, processes, parts, copies, owners, [age], holder, said] =
      await Promise.all([
        factsOf(db, viewer, row.id),
        providedBy(db, viewer, row.id),
        runsOf(db, viewer, ids),
        dependenciesOf(db, viewer, row.id),
        row.is_process ? [] : processesOf(db, viewer, row),
        partsOf(db, viewer, row.id),
        copiesElsewhere(db, viewer, ids),
        ownersOfComponents(db, viewer, ids),
        agesOfComponents(db, viewer, ids),
        row.within === null ? undefined : componentById(db, viewer, row.within),
        saidOfComponents(db, viewer, ids),
      ]);
    const [component] = shownWith([row], {
      owners,
      ages: age === undefined ? [] : [age],
      copies: new Map([[row.id, copies.length]]),
    });
    const subject = subjectOf(row);
    const confirmed = said.map(asConfirmation);
    const [consumers, example, versions] =
      subject === null
        ? [[], undefined, []]
        : await Promise.all([
            consumersOf(db, viewer, subject),
            exampleOf(db, viewer, subject),
            versionsAsked(context, subject),
          ]);
    const when = await runsOf(
      db,
      viewer,
      processes.map((p) => p.id),
    );
    const licence =
      row.licence !== null
        ? { licence: row.licence, of: saysLicence(row) }
        : holder?.licence != null
          ? { licence: holder.licence, of: `${holder.name}, ${saysLicence(holder)}` }
          : null;
    return {
      component,
      facts,
      within:
        holder === undefined ? null : { id: holder.id, name: holder.name, role: holder.role, version: holder.version },
      licence,
      state: row.state === null ? null : { state: row.state, place: row.state_said! },
      firstChange: age?.first_at?.toISOString() ?? null,
      owners: owners.slice(0, limit).map((o) => ({
        ...{ name: o.name, kind: o.kind, role: o.role, confidence: o.confidence },
        ...{ declared: o.declared, silent: o.silent },
        lastSeen: o.last_at?.toISOString() ?? null,
        evidence: o.evidence,
      })),
      confirmed,
      ownerUnknown: age?.unknown ?? null,
      orphan: age?.orphan ?? false,
      busFactor: age?.bus_factor ?? null,
      provides,
      adopt: row.is_process ? { install: null, import: null } : adoption(row, holder ?? null, provides),
      runs: runs.map(({ component: _, ...run }) => run),
      processes: processes.map((p) => ({
        ...{ id: p.id, kind: p.kind, role: p.role, name: p.name, file: p.file, line: p.line },
        when: when.filter((w) => w.component === p.id).map((w) => `${w.how} ${w.what}`),
      })),
      parts,
      dependencies,
      consumers: consumers.slice(0, Math.max(limit, 100)).map((u) => ({
        ...{ repo: u.identity, folder: u.holder, team: u.team, files: u.files, tests: u.tests },
        ...{ file: u.places[0].file, line: u.places[0].line },
      })),
      example:
        example === undefined
          ? null
          : {
              ...{ repo: example.identity, file: example.file, start: example.start, end: example.end },
              code: example.code,
            },
      versions,
      copies: copies.slice(0, Math.max(limit, 100)).map((c) => ({
        ...{
          class: c.class,
          name: c.name,
          file: c.file,
          start: c.start,
          tokens: c.tokens,
          copies: c.copies,
          repos: c.repos,
        },
        other: { repo: c.other_repo, file: c.other_file, name: c.other_name, start: c.other_start },
      })),
    };
  },
  text(answer, { command }) {
    const { component: c } = answer;
    const most = 8;
    const lines: string[] = [];
    const state = [answer.state?.state ?? null, ...c.setApart].filter((s) => s !== null);
    const add = (title: string, text: string | null) => {
      if (text !== null) lines.push(`  ${title.padEnd(10)}${text}`);
    };
    const list = (title: string, all: readonly string[], more: string) => {
      if (all.length === 0) return;
      lines.push('', title, ...all.slice(0, most).map((l) => `  ${l}`));
      if (all.length > most) lines.push(`  … ${all.length - most} more${more}`);
    };
    lines.push(
      `${printable(c.name)}${c.version === null ? '' : ` ${printable(c.version)}`}  ${printable(c.role)}${state.length > 0 ? ` [${state.map(printable).join(', ')}]` : ''}`,
    );
    if (c.description !== null) lines.push(printable(c.description));
    lines.push('');
    add('where', `${printable(c.repo)}  ${printable(c.file)}:${c.start}${c.end === null ? '' : `-${c.end}`}`);
    if (answer.within !== null)
      add(
        'in',
        `${printable(answer.within.name)}${answer.within.version === null ? '' : ` ${printable(answer.within.version)}`} (${printable(answer.within.role)})`,
      );
    add('team', c.team === null ? null : printable(c.team));
    add('size', c.lines === null ? null : counted(c.lines, 'line'));
    add(
      'licence',
      answer.licence === null ? null : `${printable(answer.licence.licence)} (${printable(answer.licence.of)})`,
    );
    add('state', answer.state === null ? null : `${answer.state.state}, says ${printable(answer.state.place)}`);
    add(
      'changed',
      c.lastChange === null
        ? null
        : `${c.lastChange.slice(0, 10)}${answer.firstChange === null ? '' : `, first ${answer.firstChange.slice(0, 10)}`}`,
    );
    add('install', answer.adopt.install === null ? null : printable(answer.adopt.install));
    add('use', answer.adopt.import === null ? null : printable(answer.adopt.import));
    list(
      'Owners',
      answer.owners.map((o) => {
        const seen = o.lastSeen === null ? '' : `, last seen ${o.lastSeen.slice(0, 10)}`;
        return `${printable(o.name)}  ${o.declared ? 'declared' : 'from the history:'} ${o.role}, ${percent(o.confidence)} sure${seen}${o.silent ? ', silent' : ''}  ${printable(evidenceText(o.evidence))}`;
      }),
      ': --json',
    );
    if (answer.ownerUnknown !== null) lines.push('', `Owner ${printable(answer.ownerUnknown)}.`);
    if (answer.orphan && answer.owners.length > 0) lines.push('  Nobody of them has shown a sign of life for a year.');
    list(
      'Declared by',
      answer.facts.map(
        (f) =>
          `${printable(f.file)}:${f.line}  ${printable(f.role)}${f.name === c.name ? '' : ` "${printable(f.name)}"`}${detailsOf(f.details)}`,
      ),
      ': --json',
    );
    list(
      'Used by',
      answer.consumers.map(
        (u) =>
          `${printable(u.repo)}${u.folder === '' ? '' : `/${printable(u.folder)}`}${u.team === null ? '' : ` (${printable(u.team)})`}  ${filesOf(u)}  ${printable(u.file)}:${u.line}`,
      ),
      `: ${command} consumers ${printable(c.name)}`,
    );
    list(
      'Versions asked for',
      answer.versions.map((v) => {
        const fixed = v.locked.length > 0 ? `fixed: ${v.locked.map((one) => printable(one)).join(', ')}` : null;
        const behind = v.current === false ? `not ${printable(c.version ?? '')}` : null;
        const said = [v.ranges.map((one) => printable(one)).join(' | ') || 'any', fixed, behind].filter(
          (x) => x !== null,
        );
        return `${printable(v.repo)}  ${said.join('  ')}  ${printable(v.file)}:${v.line}`;
      }),
      `: ${command} consumers ${printable(c.name)}`,
    );
    if (answer.example !== null) {
      const { example } = answer;
      lines.push('', `Example: ${printable(example.repo)}  ${printable(example.file)}:${example.start}`);
      lines.push(...example.code.split('\n').map((line) => `  ${printable(line)}`));
    }
    list(
      'Copied elsewhere',
      answer.copies.map((x) => {
        const repo = x.other.repo === c.repo ? '' : `${x.other.repo}:`;
        const more = x.copies > 1 ? ` and ${x.copies - 1} more` : '';
        return `${printable(x.name)}:${x.start}  is like ${printable(x.other.name)}  ${printable(repo + x.other.file)}:${x.other.start}${more}  ${x.class}`;
      }),
      ': --json',
    );
    if (answer.copies.length > 0) lines.push(`  All copies of one: ${command} duplicates ${answer.copies[0].class}`);
    list(
      'Started by',
      answer.runs.map((r) => `${printable(r.how)}: ${printable(r.what)}  ${printable(r.file)}:${r.line}`),
      ': --json',
    );
    list(
      'Processes',
      answer.processes.map(
        (p) =>
          `${p.kind}  ${printable(p.name)}${p.when.length > 0 ? `, ${p.when.slice(0, 4).map(printable).join(', ')}` : ''}  ${printable(p.file)}:${p.line}`,
      ),
      `: ${command} components --kind ci --repo ${printable(c.repo)}`,
    );
    list(
      'Holds',
      answer.parts.map(
        (p) =>
          `${counted(p.count, p.kind === 'ci' ? 'CI workflow' : p.kind, plural(p.kind, 2))}: ${p.names.map(printable).join(', ')}${p.count > p.names.length ? ' …' : ''}`,
      ),
      '',
    );
    const needs = new Map<string, typeof answer.dependencies>();
    let others = 0;
    for (const d of answer.dependencies) {
      if (d.scope === 'run') needs.set(d.name, [...(needs.get(d.name) ?? []), d]);
      else others++;
    }
    list(
      `Needs${others > 0 ? ` (and ${others} for development, tests or extras: --json)` : ''}`,
      [...needs].map(([name, said]) => {
        const ranges = [...new Set(said.map((d) => d.range).filter((r) => r !== ''))];
        return `${printable(name)}${ranges.length > 0 ? ` ${ranges.map(printable).join(' | ')}` : ''}  ${printable(said[0].file)}:${said[0].line}`;
      }),
      ': --json',
    );
    return `${lines.join('\n')}\n`;
  },
});

/** What others import of it: all of a package, or what it is called in its file; null for what nobody imports. */
/** The few that say something of their own. */
function detailsOf(details: Record<string, string>): string {
  const said = Object.entries(details)
    .filter(([key]) =>
      ['base', 'lifecycle', 'status', 'owner', 'system', 'python', 'task', 'schedule', 'ports', 'maintainers'].includes(
        key,
      ),
    )
    .map(([key, value]) => `${key} ${printable(value)}`);
  return said.length === 0 ? '' : `  ${said.join(', ')}`;
}
