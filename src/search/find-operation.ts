/** `find`: whether something like it exists already. */
import { z } from 'zod';
import { Problem, problems } from '../errors.ts';
import { type Context, operation, type TextOptions } from '../operations/seam/operation.ts';
import { counted, percent, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { Stages } from '../stages.ts';
import { type Answer, answerShape, changeShape, type Result } from './answer.ts';
import { rememberSearched, searchedBefore } from './asked-before.ts';
import { changeMarkdown } from './change/change-markdown.ts';
import { changeSarif } from './change/change-sarif.ts';
import { changeText } from './change/change-text.ts';
import type { ChangeAsked } from './change/find-change.ts';
import { questionOf } from './embeddings/question.ts';
import { embeddingsOf } from './embeddings/settings.ts';
import { calledShortly, results } from './evidence.ts';
import { filtered } from './filters.ts';
import { finderOf, type Hit } from './finder.ts';
import { grouped } from './grouped.ts';
import { howCopied } from './how-copied.ts';
import { lackingText } from './lacks.ts';
import { leftOut } from './not-searched.ts';
import { overlapShape, overlapText } from './overlap.ts';
import { parseQuery } from './query.ts';
import { headlineOf, orderedForReuse, recommend } from './recommend.ts';
import { seenRepositories } from './seen-repositories.ts';
import { rawWords } from './words/split.ts';

const output = z.union([
  answerShape,
  z.object({ change: changeShape, answers: z.array(answerShape) }),
  z.object({ overlap: overlapShape }),
  z.object({ answers: z.array(answerShape) }),
]);
type Output = z.output<typeof output>;

export const findOperation = operation({
  name: 'find',
  summary: 'whether something like it exists already: who has it, and how to use it',
  description:
    'Looks for functions, classes, queries, notebooks and components that do what some words say, in all repositories of ' +
    'the index and on branches in progress, and says whether to use one, to extend one, or to build: with how sure that ' +
    'is, who owns and uses what was found, and how to get it. Words need not be those of the code: which words of people ' +
    'go with which names is learnt from the index itself, and a glossary knows what the field calls things. Filters stand in the query: lang:python, kind:class, owner:NAME, repo:NAME, ' +
    'uses:pandas (files that import it), in:progress (branches and open requests only). "Words in quotes" stand together. ' +
    'With --code it takes code instead (a file, lines of one, standard input): copies of each of its functions in any ' +
    'repository, word for word, under other names or edited, then what has most of its words. With --diff, inside a ' +
    'checkout, it takes a change, as a pull request shows it: what each function that it adds or edits repeats, elsewhere ' +
    'or in the same repository outside of the change. With --repo it says what of a whole repository exists elsewhere.',
  input: z.object({
    words: z.array(z.string()).max(1000).optional().describe('what the code should do, in words; filters too'),
    code: z
      .string()
      .max(16 << 20)
      .optional()
      .describe('code instead of words: copies of each of its functions, then what is most like it'),
    name: z.string().max(1000).optional().describe('name of the file that the code is from; tells its language'),
    lang: z
      .string()
      .max(40)
      .optional()
      .describe('language of the code, where its name does not tell; with words, a filter'),
    limit: z.number().int().min(1).max(100).default(10).describe('how many results to show, 1 to 100'),
    queries: z
      .string()
      .max(16 << 20)
      .optional()
      .describe('many at once: {"id":"1","query":"…"} a line; answers come in the same order, with --json one a line'),
    repo: z
      .string()
      .max(4096)
      .optional()
      .describe('what of a whole repository of the index exists elsewhere: its name, or the path of a checkout'),
    diff: z.boolean().default(false).describe('what a change repeats: what differs since it left --base'),
    base: z.string().max(1000).optional().describe('with --diff: branch that the change goes to, such as origin/main'),
    head: z
      .string()
      .max(1000)
      .optional()
      .describe('with --diff: revision of the change; the default is the work tree, with what is not committed'),
    repoDir: z.string().max(4096).optional().describe('with --diff: the checkout; the default is the current folder'),
    patch: z
      .string()
      .max(4 << 20)
      .optional()
      .describe('a change as text, as "git diff" prints it, where there is no checkout'),
    format: z
      .enum(['text', 'markdown', 'sarif'])
      .optional()
      .describe('of a change: markdown for a comment on a pull request, sarif for code scanning (default: text)'),
    failOn: z
      .enum(['new', 'any'])
      .optional()
      .describe(
        'of a change: exit with 1 where it repeats something that nobody accepted: new (what it did not repeat before), or any',
      ),
    baseline: z.string().max(4096).optional().describe('of a change: duplicates known to a scan, by its --baseline'),
  }),
  output,
  permission: 'read',
  readOnly: true,
  computes: true,
  positional: ['words'],
  fromFile: ['queries', 'code', 'patch'],
  fileNames: { code: 'name' },
  examples: [
    'spolia find "winsorize outliers per group before scaling"',
    'spolia find retry a request with backoff lang:python',
    'spolia find "population stability index" uses:pandas --limit 3',
    'spolia find "feature store loader in:progress"',
    'spolia find --code clip.py',
    'spolia find --code - --lang ts < snippet.txt',
    'spolia find --queries questions.jsonl --json',
    'spolia find --repo churn-model',
    'spolia find --diff --base origin/main',
    'spolia find --diff --base origin/main --format markdown --fail-on new',
  ],
  prepare(dataFolder, { words, lang, limit, queries, code, repo, diff, patch }) {
    const isInWords = queries === undefined && code === undefined && repo === undefined && patch === undefined && !diff;
    const repositories = isInWords ? searchedBefore(dataFolder) : null;
    if (repositories === null) return;
    const query = parseQuery(typedIn(words));
    const finder = finderOf(dataFolder, repositories);
    const isFiltered = lang !== undefined || Object.keys(query.filters).length > 0;
    if (!isFiltered && embeddingsOf(dataFolder) === null) finder.prepare(query, rankedFor(limit));
  },
  async run(context, asked): Promise<Output> {
    const { words, limit, queries, code, name, lang } = asked;
    const said = typedIn(words);
    if (asked.diff || asked.patch !== undefined) {
      if (said !== '' || queries !== undefined || code !== undefined)
        throw problems.badChange('a change is asked for beside words or code');
      const { findChange } = await import('./change/find-change.ts');
      return findChange(context, changeAsked(context, asked));
    }
    if (asked.repo !== undefined) {
      if (said !== '' || queries !== undefined || code !== undefined)
        throw problems.badChange('a repository is asked for beside words or code: with words, "repo:NAME" is a filter');
      const { findRepository } = await import('./find-repository.ts');
      return { overlap: await findRepository(context, asked.repo, limit) };
    }
    const alone = (['base', 'head', 'repoDir', 'format', 'failOn', 'baseline'] as const).find(
      (field) => asked[field] !== undefined,
    );
    if (alone !== undefined) throw problems.badChange(`"${alone}" is of a change, and none is asked for`);
    if (code !== undefined) {
      if (said !== '' || queries !== undefined) throw problems.badCode('is asked for beside words');
      return answeredByCode(context, { code, name, lang, limit });
    }
    if (queries === undefined) return answered(context, '', said, limit, lang);
    if (said !== '') throw problems.badQueries(1, 'would be asked beside words: give one or the other');
    const answers: Answer[] = [];
    const all = parsed(queries);
    for (const [done, { id, query }] of all.entries()) {
      context.signal.throwIfAborted();
      if (done % 16 === 0) context.progress('queries', done, all.length, 'query');
      try {
        answers.push(await answered(context, id, query, limit, lang));
      } catch (error) {
        // One that cannot be answered must not take the others with it.
        if (!(error instanceof Problem) || error.kind === 'interrupted') throw error;
        answers.push(unanswered(id, query, `${error.message}. ${error.advice}`));
      }
    }
    return { answers };
  },
  lines(answer) {
    if ('change' in answer) return [...answer.answers, { change: answer.change }];
    return 'answers' in answer ? answer.answers : null;
  },
  failure(answer, { failOn }) {
    if (failOn === undefined || !('change' in answer)) return null;
    const n = failOn === 'new' ? answer.change.newRepeats : answer.change.repeats;
    return n === 0
      ? null
      : `${counted(n, 'function')} of the change ${n === 1 ? 'repeats' : 'repeat'} code that exists, and --fail-on ${failOn} was asked for.`;
  },
  text(answer, options, { format }) {
    if ('change' in answer) {
      if (format === 'markdown') return changeMarkdown(answer);
      return format === 'sarif' ? changeSarif(answer) : changeText(answer, options);
    }
    if ('overlap' in answer) return overlapText(answer.overlap, options);
    if (!('answers' in answer)) return text(answer, options);
    return answer.answers.map((one) => `${titleOf(one)}\n${text(one, options)}`).join('\n');
  },
});

/** Of one among many; by code the query begins with the name already, and a query may be a text of any length. */
function titleOf({ id, query }: Answer): string {
  const title = query.startsWith(`${id}, `) ? query : `${id}: ${query}`;
  return printable(title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title);
}
const LONGEST_TITLE = 200;

const typedIn = (words: readonly string[] | undefined): string => (words ?? []).join(' ').trim();

/** More than are shown, for methods of one class may become one. */
const rankedFor = (limit: number): number => 2 * limit;

interface ChangeInput {
  diff: boolean;
  base?: string;
  head?: string;
  repoDir?: string;
  patch?: string;
  baseline?: string;
  limit: number;
}

function changeAsked({ readsFolders }: Context, asked: ChangeInput): ChangeAsked {
  const { base, head, repoDir, patch, baseline, limit } = asked;
  if (patch !== undefined) {
    if (asked.diff || base !== undefined || head !== undefined || repoDir !== undefined)
      throw problems.badChange('"patch" is the whole change: no revision or folder goes with it');
    return { folder: null, base: '', head: null, diff: patch, baseline: undefined, limit };
  }
  if (!readsFolders) throw problems.badChange('folders cannot be named from here: give the change as a diff');
  if (base === undefined) throw problems.badChange('--diff needs --base, the branch that the change goes to');
  return { folder: repoDir ?? '.', base, head: head ?? null, diff: null, baseline, limit };
}

interface Line {
  id: string;
  query: string;
}

function parsed(text: string): Line[] {
  const lines: Line[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw problems.badQueries(i + 1, 'is no JSON');
    }
    const { id, query } = (value ?? {}) as { id?: unknown; query?: unknown };
    if (typeof query !== 'string') throw problems.badQueries(i + 1, 'has no text "query"');
    lines.push({ id: typeof id === 'string' || typeof id === 'number' ? String(id) : String(i + 1), query });
  }
  if (lines.length === 0) throw problems.badQueries(1, 'and all others are empty');
  return lines;
}

/** Characters of code that are looked at for words to show. */
const MOST_WRITTEN = 200_000;

/** What reads code is loaded for questions by code alone: those in words are many, and each command loads anew. */
async function answeredByCode(
  context: Context,
  { code, name, lang, limit }: { code: string; name?: string; lang?: string; limit: number },
): Promise<{ answers: Answer[] }> {
  const [{ answersByCode }, { parseSnippet }] = await Promise.all([
    import('./find-by-code.ts'),
    import('./snippet.ts'),
  ]);
  // Words are compared by their stems, and shown as they were written.
  const written = [...new Set(rawWords(code.slice(0, MOST_WRITTEN)))];
  return { answers: await answersByCode(context, parseSnippet(code, name, lang), limit, written) };
}

async function answered(context: Context, id: string, typed: string, limit: number, lang?: string): Promise<Answer> {
  const { db, viewer, dataFolder, signal } = context;
  // A query may name a language itself; then that one counts.
  const query = parseQuery(typed);
  if (lang !== undefined) query.filters.lang ??= [lang];
  const clock = new Stages();
  const all = await seenRepositories(context);
  clock.lap('visible');
  const { repositories, accepts } = await filtered(db, viewer, query, all);
  // All of them make the index, so that how rare a word is does not hang on a filter.
  const finder = finderOf(dataFolder, all);
  if (context.readsFolders) rememberSearched(dataFolder, all);
  clock.lap('load');
  const within = new Set(repositories.map((r) => r.id));
  const isWhole = within.size === all.length && accepts === null;
  const question = await questionOf(dataFolder, query.text, signal);
  const ranked = finder.find(
    query,
    rankedFor(limit),
    isWhole ? null : (at) => within.has(at.repository) && (accepts === null || accepts(at)),
    question.vector,
  );
  const found = { ...ranked, hits: grouped(ranked.hits, limit) };
  clock.lap('rank');
  const shown = orderedForReuse(await results(context, found, all));
  clock.lap('evidence');
  clock.print();
  const notSearched = leftOut(finder, all);
  if (question.because !== null) notSearched.push({ what: 'by embeddings', because: question.because });
  if (!found.hasPhrases) notSearched.push({ what: 'the words in quotes', because: 'they stand together nowhere' });
  const { recommendation, confidence, reasons } = recommend(found.confidence, shown, meantBy(found, shown));
  if (all.length > 0 && finder.searched.repositories === 0)
    reasons.splice(0, 1, 'nothing could be searched, so nothing is known of what exists: run "spolia sync" first');
  else if (shown.length === 0 && /[^\p{Script=Latin}\P{L}]/u.test(query.text))
    reasons.push(
      'none of these words stands in code or documentation here: ask in the language that these are written in',
    );
  return {
    ...{ id, query: typed, recommendation, reasons },
    confidence: Math.round(confidence * 1000) / 1000,
    results: shown,
    unknownWords: found.unknown.map(({ word, near }) => ({ word, instead: near })),
    searched: { ...finder.searched, repositories: Math.min(within.size, finder.searched.repositories) },
    notSearched,
    problem: null,
  };
}

/** What the glossary calls the need, where it is said clearly and what is shown first was found by that. */
function meantBy({ hits }: { hits: readonly Hit[] }, [first]: readonly Result[]): string | null {
  const hit = hits.find(
    ({ isMeant, unit, file }) =>
      isMeant === true && unit.start === first?.start && file.path === first.file && unit.name === first.name,
  );
  return hit?.concept === undefined ? null : calledShortly(hit.concept);
}

const unanswered = (id: string, query: string, problem: string): Answer => ({
  ...{ id, query, recommendation: 'build', confidence: 0, reasons: [], results: [], unknownWords: [] },
  ...{ searched: { repositories: 0, files: 0, units: 0, components: 0 }, notSearched: [], problem },
});

function text(answer: Answer, { command, width }: TextOptions): string {
  if (answer.problem !== null) return `Not answered: ${printable(answer.problem)}\n`;
  const { confidence, reasons, results: all, unknownWords } = answer;
  const isSearched = answer.searched.repositories > 0;
  const lines = [`${headlineOf(answer)}: ${reasons.map(printable).join('; ')}.`];
  const by = all[0]?.match == null ? 'words say' : 'code itself shows';
  if (isSearched) lines.push(`That it exists is ${percent(confidence)} likely, by what the ${by}.`);
  const unsaid = unknownWords.filter(({ instead }) => instead === null).map(({ word }) => `"${printable(word)}"`);
  if (unsaid.length > 0 && isSearched)
    lines.push(
      `Nothing here says ${unsaid.slice(0, -1).join(', ')}${unsaid.length > 1 ? ' or ' : ''}${unsaid.at(-1)}.`,
    );
  for (const { word, instead } of unknownWords)
    if (instead !== null)
      lines.push(`Nothing here says "${printable(word)}"; searched for "${printable(instead)}" instead.`);
  for (const [i, result] of all.entries()) lines.push('', ...block(i + 1, result, width));
  const { repositories, files, units, components } = answer.searched;
  lines.push(
    '',
    `Searched: ${counted(units, 'unit')} of code in ${counted(files, 'file')} and ${counted(components, 'component')} of ${counted(repositories, 'repository', 'repositories')}.`,
  );
  if (answer.notSearched.length > 0) {
    const said = answer.notSearched.slice(0, 6).map((n) => `${printable(n.what)} (${printable(n.because)})`);
    const more = answer.notSearched.length - said.length;
    lines.push(`Not searched: ${said.join(', ')}${more > 0 ? `, ${thousands(more)} more: --json` : ''}.`);
  }
  const top = all[0];
  if (top?.component !== null && top !== undefined)
    lines.push(`More of the first: ${command} component "${printable(top.component!.name)}"`);
  return `${lines.join('\n')}\n`;
}

function block(n: number, r: Result, width: number): string[] {
  const cut = (line: string): string => (line.length > width ? `${line.slice(0, width - 1)}…` : line);
  const marks = [
    ...(r.inProgress === null ? [] : [`in progress on ${r.inProgress}`]),
    ...(r.state === null ? [] : [r.state]),
    ...(r.isTest ? ['test or example'] : []),
  ];
  const lines = [
    `${String(n).padStart(2)}  ${printable(r.name)}  ${r.kind}${marks.length > 0 ? ` [${marks.map(printable).join(', ')}]` : ''}`,
    `    ${printable(r.repo)}  ${printable(r.file)}:${r.start}${r.cell === undefined ? '' : ` (cell ${r.cell})`}`,
  ];
  if (r.match !== null) lines.push(`    ${r.match.type}: ${howCopied(r.match)}; ${counted(r.match.lines, 'line')}`);
  if (r.signature !== null) lines.push(cut(`    ${printable(r.signature)}`));
  if (r.doc !== null) lines.push(cut(`    ${printable(r.doc)}`));
  if (r.members !== undefined) {
    const own = r.members.map(({ name, start }) => `${name.slice(r.name.length + 1)}:${start}`);
    lines.push(cut(`    of it: ${printable(own.join(', '))}`));
  }
  const of: string[] = [];
  if (r.component?.name === r.name) of.push(printable(r.component.role));
  else if (r.component !== null) of.push(`in ${printable(r.component.name)} (${printable(r.component.role)})`);
  if (r.owner !== null) {
    const how = r.owner.declared ? '' : ', by its history';
    of.push(`owner ${printable(r.owner.name)}${how}${r.owner.silent ? ', silent' : ''}`);
  } else of.push('no owner known');
  of.push(r.consumers === 0 ? 'nobody else uses it yet' : `used by ${thousands(r.consumers)}`);
  if (r.copies > 0) of.push(`${counted(r.copies, 'copy', 'copies')} elsewhere`);
  of.push(r.licence === null ? 'no licence declared' : printable(r.licence));
  lines.push(`    ${of.join('; ')}`);
  for (const text of lackingText(r)) lines.push(`    ${printable(text)}`);
  if (r.why.length > 0) lines.push(cut(`    why: ${printable(r.why.join('; '))}`));
  for (const s of r.same.slice(0, 2)) lines.push(`    the same: ${printable(s.repo)}  ${printable(s.file)}:${s.start}`);
  if (n <= 3) {
    if (r.adopt.install !== null) lines.push(`    install: ${printable(r.adopt.install)}`);
    if (r.adopt.import !== null) lines.push(`    use: ${printable(r.adopt.import)}`);
    if (n === 1 && r.adopt.example !== null) {
      lines.push(
        `    example, ${printable(r.adopt.example.repo)}  ${printable(r.adopt.example.file)}:${r.adopt.example.start}`,
      );
      for (const line of r.adopt.example.code.split('\n').slice(0, 12)) lines.push(cut(`      ${printable(line)}`));
    }
  }
  return lines;
}
