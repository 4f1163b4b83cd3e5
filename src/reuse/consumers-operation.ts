/** `consumers`: who uses a package, a class, a function or a distribution, and who would break. */
import { z } from 'zod';
import { Problem } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { type Context, operation } from '../operations/seam/operation.ts';
import { counted, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { ecosystemOfPath } from './code-of.ts';
import { cycleThrough, reach } from './graph.ts';
import { asAskedVersion, askedVersion, asPastedCopy, pastedCopy } from './shapes.ts';
import {
  codeNamed,
  consumersOf,
  distributionsNamed,
  exampleOf,
  folderOfKey,
  hiddenConsumers,
  knownNames,
  namesUsed,
  nodeKey,
  packageEdges,
  packagesNamed,
  type Subject,
  undecided,
  versionsOf,
} from './store.ts';

const what = z.object({
  kind: z.enum(['package', 'code', 'external']),
  ecosystem: z.string().nullable(),
  name: z.string(),
  repo: z.string().nullable(),
  file: z.string().nullable(),
  line: z.number().int().nullable(),
  version: z.string().nullable(),
});
const place = z.object({ file: z.string(), line: z.number().int(), names: z.array(z.string()) });
const output = z.object({
  /** Null where the name is ambiguous: then `candidates` has what could be meant. */
  what: what.nullable(),
  candidates: z.array(what),
  totals: z.object({
    repositories: z.number().int(),
    files: z.number().int(),
    tests: z.number().int(),
    copies: z.number().int(),
    undecided: z.number().int(),
  }),
  consumers: z.array(
    z.object({
      repo: z.string(),
      team: z.string().nullable(),
      folder: z.string(),
      own: z.boolean(),
      files: z.number().int(),
      tests: z.number().int(),
      imports: z.number().int(),
      places: z.array(place),
    }),
  ),
  transitive: z.array(z.object({ repo: z.string(), folder: z.string(), through: z.array(z.string()) })),
  cycle: z.array(z.string()).nullable(),
  names: z.array(z.object({ name: z.string(), repositories: z.number().int(), files: z.number().int() })),
  copies: z.array(pastedCopy),
  versions: z.array(askedVersion),
  example: z
    .object({
      repo: z.string(),
      file: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      cell: z.number().int().optional(),
      name: z.string(),
      code: z.string(),
    })
    .nullable(),
});
export type ConsumersAnswer = z.output<typeof output>;
type Output = z.output<typeof output>;

const NAMES_SHOWN = 12;
const COPIES_READ = 200;

export const consumersOperation = operation({
  name: 'consumers',
  summary: 'who uses a package, class, function or library, and who would break',
  description:
    'Lists the repositories that use NAME: by import, resolved through re-exports to where it is defined; by requirement ' +
    'and lock file, with versions; and by a pasted copy. NAME is a package of the index (as it is installed or as it is ' +
    'imported), a class or function, a library that is not in the index, or REPO:NAME. Nothing is run or installed; what ' +
    'cannot be decided between two is counted, not guessed.',
  input: z.object({
    name: z.string().min(1).describe('package, class, function or library; REPO:NAME where several have the name'),
    limit: z.number().int().min(1).max(1000).default(10).describe('how many of each list to show, 1 to 1000'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  ofIndexAlone: true,
  positional: ['name'],
  examples: [
    'spolia consumers churn-features           who uses this package',
    'spolia consumers RobustScaler             who uses this class, with an example',
    'spolia consumers forecasting:load_series  the one of this repository',
    'spolia consumers numpy                    at which versions',
  ],
  async run(context, { name, limit }): Promise<Output> {
    const found = await subjectsNamed(context, name);
    if (found.length !== 1) {
      return { ...EMPTY, candidates: found.slice(0, 50).map(described) };
    }
    return answer(context, found[0], limit);
  },
  text(out, { command }) {
    return text(out, command);
  },
});

const EMPTY: Output = {
  what: null,
  candidates: [],
  totals: { repositories: 0, files: 0, tests: 0, copies: 0, undecided: 0 },
  consumers: [],
  transitive: [],
  cycle: null,
  names: [],
  copies: [],
  versions: [],
  example: null,
};

const described = (s: Subject): z.output<typeof what> =>
  s.kind === 'external'
    ? { kind: s.kind, ecosystem: s.ecosystem, name: s.name, repo: null, file: null, line: null, version: null }
    : {
        kind: s.kind,
        ecosystem: s.kind === 'package' ? s.ecosystem : null,
        name: s.name,
        repo: s.identity,
        file: s.kind === 'package' ? s.file : s.path,
        line: s.line,
        version: s.kind === 'package' ? s.version : null,
      };

/** Packages before code, code before libraries: a package is what most people mean. */
async function subjectsNamed({ db, viewer }: Context, typed: string): Promise<Subject[]> {
  const colon = typed.lastIndexOf(':');
  const repo = colon > 0 ? typed.slice(0, colon).replace(/^\/+/, '') : null;
  // Maven's names have colons themselves.
  for (const [within, name] of repo === null
    ? [[null, typed]]
    : [
        [null, typed],
        [repo, typed.slice(colon + 1)],
      ]) {
    if (name === null || name === '') continue;
    const fits = (identity: string): boolean =>
      within === null || identity === within || identity.endsWith(`/${within}`);
    const packages = (await packagesNamed(db, viewer, name)).filter((p) => fits(p.identity));
    if (packages.length > 0) return packages.map((p) => ({ kind: 'package', ...p }));
    const code = (await codeNamed(db, viewer, name)).filter((c) => fits(c.identity));
    const used = code.filter((c) => c.uses > 0);
    const best = used.length > 0 ? used : code;
    if (best.length > 0) return best.map((c) => ({ kind: 'code', ...c }));
    const isEcosystem = within !== null && /^(?:python|npm|go|maven|r)$/.test(within);
    if (within !== null && !isEcosystem) continue;
    const external = (await distributionsNamed(db, viewer, name)).filter((e) => !isEcosystem || e.ecosystem === within);
    if (external.length > 0) return external.map((e) => ({ kind: 'external', ...e }));
  }
  const near = nearest(typed, await knownNames(db, viewer));
  throw new Problem(
    'no-such-name',
    'not-found',
    `nothing in the index is called "${typed}", and nothing asks for it${near === null ? '' : `; did you mean "${near}"?`}`,
    'Give a package, a class, a function or a library; "spolia status" says what is in the index.',
  );
}

async function answer({ db, viewer }: Context, subject: Subject, limit: number): Promise<Output> {
  const consumers = await consumersOf(db, viewer, subject);
  const copies = await hiddenConsumers(db, viewer, subject, COPIES_READ);
  const edges = await packageEdges(db, viewer);
  const titles = new Map<string, string>();
  for (const e of edges) {
    titles.set(e.from, e.from_identity);
    titles.set(e.to, e.to_identity);
  }
  const own = subject.kind === 'external' ? null : subject.repository;
  const outside = consumers.filter((c) => c.repository !== own);
  const ecosystem = subject.kind === 'code' ? ecosystemOfPath(subject.path) : subject.ecosystem;
  const direct = consumers.map((c) => nodeKey(c.repository, ecosystem, c.holder));
  const start = subject.kind === 'package' ? [nodeKey(subject.repository, ecosystem, subject.folder)] : direct;
  const isDirect = new Set(direct);
  const title = (id: string): string => titled(titles.get(id) ?? '', folderOfKey(id));
  const transitive = [...reach(edges, start)]
    .filter(([id]) => !isDirect.has(id))
    .map(([id, way]) => ({
      repo: titles.get(id)!,
      folder: folderOfKey(id),
      through: way.slice(subject.kind === 'package' ? 1 : 0, -1).map(title),
    }))
    .sort(
      (a, b) => a.through.length - b.through.length || (titled(a.repo, a.folder) < titled(b.repo, b.folder) ? -1 : 1),
    );
  const cycle = subject.kind === 'package' ? cycleThrough(edges, start[0]) : null;
  const example = await exampleOf(db, viewer, subject);
  const dist = subject.kind === 'package' || subject.kind === 'external' ? subject : null;
  return {
    what: described(subject),
    candidates: [],
    totals: {
      repositories: new Set(outside.map((c) => c.repository)).size,
      files: outside.reduce((sum, c) => sum + c.files, 0),
      tests: outside.reduce((sum, c) => sum + c.tests, 0),
      copies: copies.length,
      undecided: own === null ? 0 : await undecided(db, viewer, own),
    },
    consumers: consumers.slice(0, limit).map((c) => ({
      repo: c.identity,
      team: c.team,
      folder: c.holder,
      own: c.repository === own,
      files: c.files,
      tests: c.tests,
      imports: c.imports,
      places: c.places,
    })),
    transitive: transitive.slice(0, limit),
    cycle: cycle === null ? null : cycle.map(title),
    names: await namesUsed(db, viewer, subject, Math.max(limit, NAMES_SHOWN)),
    copies: copies.slice(0, limit).map(asPastedCopy),
    versions: dist === null ? [] : (await versionsOf(db, viewer, dist.ecosystem, dist.name)).map(asAskedVersion),
    example:
      example === undefined
        ? null
        : {
            repo: example.identity,
            file: example.file,
            start: example.start,
            end: example.end,
            ...(example.cell < 0 ? {} : { cell: example.cell }),
            name: example.name,
            code: example.code,
          },
  };
}

/** Tests are told apart: who changes something breaks them first, and nobody else by them. */
export const filesOf = ({ files, tests }: { files: number; tests: number }): string =>
  `${counted(files, 'file')}${tests === 0 ? '' : tests === files ? ', tests only' : `, ${thousands(tests)} of them tests`}`;

const titled = (repo: string, folder: string): string => (folder === '' ? repo : `${repo}/${folder}`);

function text(out: Output, command: string): string {
  const { what: of, totals } = out;
  if (of === null) {
    const lines = ['Several things have this name. Which one is meant?', ''];
    for (const c of out.candidates.slice(0, 20)) {
      const where = c.repo === null ? 'not in the index' : `${printable(c.repo)}  ${printable(c.file ?? '')}:${c.line}`;
      const kind = c.kind === 'code' ? '' : `${c.ecosystem} ${c.kind === 'external' ? 'library' : 'package'}  `;
      lines.push(`    ${printable(c.name)}  ${kind}${where}`);
    }
    if (out.candidates.length > 20) lines.push(`    … ${out.candidates.length - 20} more`);
    const [first] = out.candidates;
    if (first !== undefined) {
      const of = first.repo === null ? first.ecosystem : first.repo.split('/').pop();
      lines.push('', `For the first: ${command} consumers ${printable(`${of}:${first.name}`)}`);
    }
    return `${lines.join('\n')}\n`;
  }
  const lines: string[] = [];
  const others = out.consumers.filter((c) => !c.own);
  const own = out.consumers.filter((c) => c.own);
  const title =
    of.kind === 'external'
      ? `${printable(of.name)} (${of.ecosystem}, not in the index)`
      : `${printable(of.name)}${of.version === null ? '' : ` ${printable(of.version)}`} of ${printable(of.repo!)}, ${printable(of.file!)}:${of.line}`;
  const nobody = totals.repositories === 0;
  lines.push(
    nobody
      ? `${title}: no ${of.kind === 'external' ? '' : 'other '}repository of the index imports it.`
      : `${title}: used by ${counted(totals.repositories, of.kind === 'external' ? 'repository' : 'other repository', of.kind === 'external' ? 'repositories' : 'other repositories')}, in ${counted(totals.files, 'file')}${totals.tests > 0 ? ` (${thousands(totals.tests)} of them tests)` : ''}.`,
  );
  const list = (title: string, all: Output['consumers']): void => {
    if (all.length === 0) return;
    lines.push('', title);
    for (const c of all) {
      lines.push(
        `    ${printable(titled(c.repo, c.folder))}${c.team === null ? '' : ` (${printable(c.team)})`}  ${filesOf(c)}`,
      );
      for (const p of c.places.slice(0, 2)) {
        const names = p.names.filter((n) => n !== '').map((n) => printable(n));
        lines.push(`        ${printable(p.file)}:${p.line}${names.length > 0 ? `  ${names.join(', ')}` : ''}`);
      }
    }
  };
  list('Consumers', others);
  list('In its own repository', own);
  if (out.example !== null) {
    const { example } = out;
    lines.push(
      '',
      `Example of use: ${printable(example.repo)} ${printable(example.file)}:${example.start}${example.cell === undefined ? '' : ` in cell ${example.cell}`}`,
    );
    for (const line of example.code.split('\n')) lines.push(`    ${printable(line)}`);
  }
  if (out.names.length > 0 && of.kind !== 'code') {
    lines.push(
      '',
      of.kind === 'external' ? 'What is used of it' : 'What they use of it; whoever changes these breaks them',
    );
    for (const n of out.names.slice(0, NAMES_SHOWN)) {
      lines.push(
        `    ${printable(n.name)}  ${counted(n.repositories, 'repository', 'repositories')}, ${counted(n.files, 'file')}`,
      );
    }
  }
  if (out.transitive.length > 0) {
    lines.push('', 'Through these');
    for (const t of out.transitive) {
      lines.push(
        `    ${printable(titled(t.repo, t.folder))}  by way of ${t.through.map((x) => printable(x)).join(', ')}`,
      );
    }
  }
  if (out.cycle !== null) lines.push('', `It depends on itself: ${out.cycle.map((x) => printable(x)).join(' ← ')}`);
  if (out.copies.length > 0) {
    lines.push(
      '',
      `Copied instead of used: ${counted(totals.copies, 'place')}${totals.copies >= COPIES_READ ? ' or more' : ''} in other repositories`,
    );
    for (const c of out.copies) {
      lines.push(
        `    ${printable(c.repo)}  ${printable(c.file)}:${c.start}  ${printable(c.name)}${c.team === null ? '' : ` (${printable(c.team)})`}  ${command} duplicates ${c.duplicate}`,
      );
    }
  }
  if (out.versions.length > 0) {
    const exact = new Set(out.versions.flatMap((v) => v.locked));
    lines.push('', exact.size > 1 ? `Versions: ${exact.size} different ones are fixed` : 'Versions');
    for (const v of out.versions.slice(0, 20)) {
      const said = v.ranges.length > 0 ? v.ranges.map((r) => printable(r)).join(' | ') : 'any';
      lines.push(
        `    ${printable(v.repo)}  ${said}${v.locked.length > 0 ? `  fixed: ${v.locked.map((l) => printable(l)).join(', ')}` : ''}  ${printable(v.file)}:${v.line}`,
      );
    }
  }
  if (totals.undecided > 0) {
    lines.push(
      '',
      `${counted(totals.undecided, 'import')} may mean this or another of the same name; they are not counted.`,
    );
  }
  if (nobody && out.copies.length === 0 && out.versions.length === 0) {
    lines.push(
      '',
      `Imports of ${command === '' ? 'the index' : 'all indexed repositories'} were looked at; "${command} status" says which those are.`,
    );
  }
  return `${lines.join('\n')}\n`;
}
