/** What every report for people says, in the same words: headline, scope, the costliest duplicates, next steps. */
import type { CloneClass, Place, ScanResult } from '../result.ts';
import { counted, listed, percent, thousands } from './counts.ts';
import type { ReportOptions } from './format.ts';
import { shellWord } from './shell-word.ts';

/** What was read, as a sentence without its full stop. */
export function scanned({ repositories, totals }: ScanResult): string {
  const where = repositories.length > 1 ? `${counted(repositories.length, 'repository', 'repositories')}: ` : '';
  return `${where}${counted(totals.files, 'file')}, ${counted(totals.lines, 'line')}, ${counted(totals.units, 'unit')} of code`;
}

/** What was found, in one or two sentences. */
export function found(result: ScanResult, options: Pick<ReportOptions, 'baseline'>): string {
  const { totals, repositories } = result;
  if (totals.classes === 0) {
    const gone = result.baseline?.resolved ?? 0;
    return `No duplicates were found.${gone > 0 ? ` ${counted(gone, 'duplicate')} of the baseline ${gone === 1 ? 'is' : 'are'} gone.` : ''}`;
  }
  // The methods of copied classes are duplicates too, but the list below shows them as one, and so does the headline.
  const classes = result.classes.filter((c) => c.within === null);
  const open = classes.filter((c) => c.accepted === null);
  const sentences: string[] = [];
  if (open.length === 0) sentences.push('No open duplicates.');
  else {
    const shared = open.filter((c) => c.repos > 1).length;
    const across =
      repositories.length < 2
        ? ''
        : shared === open.length
          ? open.length === 1
            ? ' across repositories'
            : ', all of them across repositories'
          : `, ${thousands(shared)} of them across repositories`;
    sentences.push(`${counted(open.length, 'duplicate')}${across}; ${counted(totals.removable, 'line')} could go.`);
  }
  if (result.baseline?.written) sentences.push(`They are the baseline from now on, in ${result.baseline.file}.`);
  else if (options.baseline) {
    const fresh = open.filter((c) => c.isNew).length;
    sentences.push(
      fresh === 0
        ? 'None is new since the baseline.'
        : `${thousands(fresh)} ${fresh === 1 ? 'is' : 'are'} new since the baseline.`,
    );
  }
  const resolved = result.baseline?.resolved ?? 0;
  if (resolved > 0) {
    sentences.push(`${counted(resolved, 'duplicate')} of the baseline ${resolved === 1 ? 'is' : 'are'} gone.`);
  }
  const accepted = classes.length - open.length;
  if (accepted > 0) {
    sentences.push(`${counted(accepted, 'accepted duplicate')} ${accepted === 1 ? 'is' : 'are'} not counted.`);
  }
  return sentences.join(' ');
}

/** What a "nothing found" means, and what no number here covers. */
export function searched(result: ScanResult): string[] {
  const { options, languages, repositories, setApart, notAnalysed, totals } = result;
  const sentences = [
    `Compared were units of ${thousands(options.minTokens)} tokens and more` +
      `${languages.length > 0 ? ` in ${listed(languages.map((l) => l.title))}` : ''}; ` +
      `duplicates are those alike by ${percent(options.similarity)} and more` +
      `${options.crossRepo ? ' that lie in two or more repositories' : ''}.`,
  ];
  if (options.languages !== null)
    sentences.push(`Other languages were left out by --lang ${options.languages.join(',')}.`);
  const families = new Map<number, string[]>();
  for (const r of repositories)
    families.set(r.family, [...(families.get(r.family) ?? []), r.repo === '' ? r.title : r.repo]);
  const forks = [...families.values()].filter((f) => f.length > 1);
  if (forks.length > 0) {
    const named = forks
      .slice(0, 3)
      .map((f) => (f.length > 3 ? `${f.slice(0, 2).join(', ')} and ${f.length - 2} more` : listed(f)));
    sentences.push(
      `Forks and mirrors of one repository are one family, and copies between them are not counted: ` +
        `${named.join('; ')}${forks.length > 3 ? `; and ${forks.length - 3} more families` : ''}.`,
    );
  }
  const apart = setApart.reduce((n, s) => n + s.units, 0);
  if (apart > 0 && !options.all) {
    sentences.push(
      `${counted(apart, 'unit')} ${apart === 1 ? 'was' : 'were'} set apart and not compared; see why below.`,
    );
  }
  const unread = notAnalysed.reduce((n, s) => n + s.files, 0);
  if (unread > 0)
    sentences.push(
      `${counted(unread, 'file')} could not be analysed or ${unread === 1 ? 'is' : 'are'} no code; see why below.`,
    );
  if (totals.files === 0) sentences.push('No file of a language that Spolia reads was found.');
  return sentences;
}

/** What else a person should know: of the scan as a whole, then of single repositories. */
export function remarks({ notes, repositories }: ScanResult): string[] {
  const own = repositories.flatMap((r) => r.notes.map((note) => `${r.repo || r.title}: ${note}.`));
  return [...notes, ...own];
}

export interface Costliest {
  /** `across repositories`, or empty when the list is of all duplicates. */
  scope: '' | 'across repositories';
  classes: readonly CloneClass[];
  /** How many more there are of this scope. */
  more: number;
  /** Open duplicates that lie within one repository each and are therefore not in this list. */
  within: { classes: number; removable: number };
}

/** The first duplicates a person should look at: open ones, no parts of others, across repositories where there are several. */
export function costliest(result: ScanResult, limit: number): Costliest {
  const open = result.classes.filter((c) => c.accepted === null && c.within === null);
  const across = result.repositories.length > 1 ? open.filter((c) => c.repos > 1) : [];
  const list = across.length > 0 ? across : open;
  const rest = across.length > 0 ? open.filter((c) => c.repos < 2) : [];
  return {
    scope: across.length > 0 ? 'across repositories' : '',
    classes: list.slice(0, limit),
    more: Math.max(0, list.length - limit),
    within: { classes: rest.length, removable: rest.reduce((n, c) => n + c.removable, 0) },
  };
}

/** How much and how alike: `40 lines could go`, `4 copies in 3 repositories`, `91 % alike or more`. */
export function cost(c: CloneClass): [removable: string, copies: string, alike: string] {
  const copies = counted(c.members.length, 'copy', 'copies');
  return [
    `${counted(c.removable, 'line')} could go`,
    c.repos > 1 ? `${copies} in ${counted(c.repos, 'repository', 'repositories')}` : copies,
    alike(c),
  ];
}

/**
 * The verbatim ratio of a renamed copy looks low to people, so the other one is said: it is never lower, because tokens
 * that are the same are the same normalised.
 */
export function alike(c: CloneClass): string {
  if (c.type === 'T1') return 'the same code';
  if (c.type === 'T2') return 'the same but for names and values';
  return `${percent(c.normalized.min)} alike${c.members.length > 2 ? ' or more' : ''}`;
}

/** `path:line`, with the cell for notebooks. */
export function position({ file, start, cell }: Place): string {
  return cell === undefined ? `${file}:${start}` : `${file} cell ${cell + 1}:${start}`;
}

/** The name of a unit; that of a whole cell as people count cells. */
export function named({ kind, name, cell }: Place): string {
  return kind === 'cell' && cell !== undefined ? `cell ${cell + 1}` : name;
}

export interface NextStep {
  what: string;
  command: string;
}

/** What to do now, most useful first. */
export function nextSteps(result: ScanResult, options: ReportOptions, format: string): NextStep[] {
  const { totals, repositories, paths } = result;
  const words = paths.map((path) => shellWord(path.startsWith('-') ? `./${path}` : path));
  const scan = [options.command, 'scan', ...words];
  if (result.options.crossRepo) scan.push('--cross-repo');
  if (result.options.all) scan.push('--all');
  if (result.options.languages !== null) scan.push('--lang', result.options.languages.join(','));
  if (result.options.minTokens !== 20) scan.push('--min-tokens', String(result.options.minTokens));
  if (result.options.similarity !== 0.7) scan.push('--similarity', String(result.options.similarity));
  const { baseline } = result;
  const compared = baseline === null ? [] : ['--baseline', shellWord(baseline.file)];
  const run = (...more: string[]): string => [...scan, ...more].join(' ');
  const steps: NextStep[] = [];
  const apart = result.setApart.some((s) => s.units > 0) && !result.options.all;
  if (totals.classes === 0) {
    if (totals.units > 0 && result.options.similarity > 0.6) {
      const looser = scan.filter((word, i) => word !== '--similarity' && scan[i - 1] !== '--similarity');
      steps.push({ what: 'Look for looser likeness', command: [...looser, '--similarity', '0.6'].join(' ') });
    }
    if (apart) steps.push({ what: 'Count what was set apart as well', command: run('--all') });
    if (result.options.crossRepo) {
      steps.push({
        what: 'Count duplicates within one repository as well',
        command: run().replace(' --cross-repo', ''),
      });
    } else if (repositories.length < 2 && paths.length === 1) {
      const above = shellWord(paths[0] === '.' ? '..' : `${paths[0].replace(/^-/, './-').replace(/\/+$/, '')}/..`);
      steps.push({
        what: 'Scan the folder above, with the repositories in it',
        command: `${options.command} scan ${above}`,
      });
    }
    return steps;
  }
  if (format !== 'html') {
    steps.push({
      what: 'See the copies side by side, with their differences marked',
      command: run(...compared, '--format', 'html', '--out', 'spolia.html'),
    });
  }
  if (!options.baseline) {
    steps.push(
      {
        what: 'Keep today’s duplicates as the baseline',
        command: run('--baseline', 'spolia-baseline.json'),
      },
      {
        what: 'Then fail a build only when a new one appears',
        command: run('--baseline', 'spolia-baseline.json', '--fail-on', 'new'),
      },
    );
  } else if (baseline?.written) {
    steps.push({ what: 'Fail a build only when a new one appears', command: run(...compared, '--fail-on', 'new') });
  }
  if (
    repositories.length > 1 &&
    !result.options.crossRepo &&
    totals.crossRepo > 0 &&
    totals.crossRepo < totals.classes
  ) {
    steps.push({ what: 'See only what several repositories share', command: run('--cross-repo') });
  }
  return steps;
}
