/** `find_existing`: whether something like it exists, asked before anything is written. */
import { z } from 'zod';
import { counted, percent } from '../../scan/report/counts.ts';
import { answerShape, type Result } from '../../search/answer.ts';
import { indented, line, tool } from './tool.ts';

const one = z.string().min(1).max(200);

const output = answerShape.omit({ id: true, query: true, problem: true });
type Found = z.output<typeof output>;

const HEADLINES = { use: 'Use what exists', extend: 'Extend what exists', build: 'Build it' } as const;
const MOST_UNSEARCHED = 5;

export const findExisting = tool({
  name: 'find_existing',
  title: 'Does something like it exist already?',
  description:
    'Call this BEFORE you write a new function, class, query, pipeline step or helper. Say in words what it should do; ' +
    'all repositories of the company are searched, also branches in progress. Answers whether to use, extend or build, ' +
    'with how sure that is, and for each result its place, signature, owner, number of users, licence and how to import ' +
    'it. The words need not be those of the code.',
  input: z.strictObject({
    words: z
      .string()
      .min(1)
      .max(4000)
      .describe('what the code should do, in a few words, such as "winsorize outliers per group"'),
    lang: one.optional().describe('only this language, such as python'),
    kind: one.optional().describe('only this kind: function, class, sql, component, package, service, pipeline …'),
    owner: one.optional().describe('only what this team or person owns'),
    repo: one.optional().describe('only this repository'),
    uses: one.optional().describe('only files that import this package, such as pandas'),
    in_progress: z.boolean().optional().describe('true: only what lies on branches and in open requests'),
    limit: z.number().int().min(1).max(50).default(5).describe('how many results, 1 to 50'),
  }),
  operation: 'find',
  asked: ({ words, limit, lang, kind, owner, repo, uses, in_progress }) => {
    const filters = Object.entries({ lang, kind, owner, repo, uses })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}:"${value!.replaceAll('"', '')}"`);
    if (in_progress) filters.push('in:progress');
    return { words: [words, ...filters], limit };
  },
  output,
  prose(answer) {
    const { recommendation, confidence, reasons, results, unknownWords, searched, notSearched } = answer;
    const lines: string[] = [];
    lines.push(
      line(
        `${results.length === 0 ? 'Nothing like it found' : HEADLINES[recommendation]}${reasons.length > 0 && results.length > 0 ? `: ${reasons.join('; ')}` : ''}. That it exists is ${percent(confidence)} likely, by what the words say.`,
      ),
    );
    for (const { word, instead } of unknownWords)
      lines.push(line(`No code here says "${word}"${instead === null ? '' : `; searched for "${instead}" instead`}.`));
    for (const [i, result] of results.entries()) lines.push('', ...block(i + 1, result));
    lines.push('', ...next(answer));
    const skipped = notSearched.slice(0, MOST_UNSEARCHED).map(({ what, because }) => `${what} (${because})`);
    if (notSearched.length > MOST_UNSEARCHED) skipped.push(`${notSearched.length - MOST_UNSEARCHED} more`);
    lines.push(
      line(
        `Searched ${counted(searched.units, 'unit')} of code and ${counted(searched.components, 'component')} in ${counted(searched.repositories, 'repository', 'repositories')}; not searched: ${skipped.length === 0 ? 'nothing that is indexed' : skipped.join(', ')}.`,
      ),
    );
    return lines;
  },
  otherwise: 'Leave the filter out, or give another value.',
});

const placeOf = ({ repo, file, start, cell }: Result): string =>
  `${repo}:${file}:${start}${cell === undefined ? '' : ` (cell ${cell})`}`;

function block(n: number, r: Result): string[] {
  const lines = [
    line(
      `${n}. ${r.name}, ${r.kind} at ${placeOf(r)}`,
      r.inProgress !== null && `in progress on ${r.inProgress}`,
      r.state,
      r.isTest && 'test or example',
    ),
  ];
  if (r.signature !== null) lines.push(`   ${line(r.signature)}`);
  if (r.doc !== null) lines.push(`   Says of itself: ${line(r.doc)}`);
  lines.push(
    `   ${line(
      r.component !== null && r.component.name !== r.name && `in ${r.component.name} (${r.component.role})`,
      r.owner === null
        ? 'no owner known'
        : `owner ${r.owner.name}${r.owner.declared ? '' : ', by its history'}${r.owner.silent ? ', silent for a year' : ''}`,
      r.team !== null && r.team !== r.owner?.name && `team ${r.team}`,
      r.consumers === 0 ? 'nobody else uses it yet' : `used by ${counted(r.consumers, 'other')}`,
      r.copies > 0 && `${counted(r.copies, 'copy', 'copies')} elsewhere`,
      r.licence ?? 'no licence declared',
    )}`,
  );
  if (r.why.length > 0) lines.push(`   Found because: ${line(r.why.join('; '))}`);
  if (n <= 3 && r.adopt.import !== null) lines.push(`   Import: ${line(r.adopt.import)}`);
  if (n <= 3 && r.adopt.install !== null) lines.push(`   Install: ${line(r.adopt.install)}`);
  if (n === 1 && r.adopt.example !== null) {
    const { repo, file, start, code } = r.adopt.example;
    lines.push(`   As ${line(`${repo}:${file}:${start}`)} uses it:`, ...indented(code));
  }
  return lines;
}

function next({ recommendation, results: [top] }: Found): string[] {
  if (top === undefined)
    return ['Next: ask once more in other words or without filters. If that finds nothing either, build it.'];
  const ask = top.owner === null ? null : `Ask ${top.owner.name} where it does not fit.`;
  const of = top.component === null ? null : `get_component "${top.repo}:${top.component.name}"`;
  if (recommendation === 'build')
    return [
      line('Next: read the first result; if it is not what you need, ask once more in other words, then build it.'),
    ];
  if (recommendation === 'extend')
    return [
      line(
        `Next: read ${placeOf(top)} before you write anything. If it nearly fits, extend it there instead of writing another.${top.owner === null ? '' : ` Ask ${top.owner.name}.`}${of === null ? '' : ` More: ${of}.`}`,
      ),
    ];
  const how =
    top.adopt.import === null
      ? `use ${top.name} from ${placeOf(top)}; do not copy it`
      : `import it so: ${top.adopt.import}`;
  const install = top.adopt.install === null ? '' : ` (install: ${top.adopt.install})`;
  return [line(`Next: ${how}${install}.${ask === null ? '' : ` ${ask}`}${of === null ? '' : ` More: ${of}.`}`)];
}
