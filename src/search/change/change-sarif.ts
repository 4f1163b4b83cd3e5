/** A change as SARIF 2.1.0, for code scanning of forges: one result for each function that repeats something. */
import { createHash } from 'node:crypto';
import { location, message, SCHEMA } from '../../scan/report/sarif-parts.ts';
import { version } from '../../version.ts';
import type { Answer } from '../answer.ts';
import { holderOf, isRepeat, likeness, notSearchedLine, searchedLine } from './change-words.ts';
import type { ChangeAnswer } from './find-change.ts';

const rules = [
  { id: 'repeats/T1', name: 'RepeatsExactly', short: 'This function exists already, word for word' },
  { id: 'repeats/T2', name: 'RepeatsRenamed', short: 'This function exists already under other names' },
  { id: 'repeats/T3', name: 'RepeatsEdited', short: 'This function exists already, nearly the same' },
];
const HELP =
  'Import the one that exists instead of keeping another copy; if it does not quite fit, extend it where it is. A copy that ' +
  'has to stay can be accepted with a reason in spolia.yaml.';
/** What GitHub takes in one run. */
const MOST_RESULTS = 25_000;

export function changeSarif({ change, answers }: ChangeAnswer): string {
  const left = notSearchedLine(change);
  const driver = {
    name: 'Spolia',
    version: version(),
    rules: rules.map(({ id, name, short }) => ({
      id,
      name,
      shortDescription: { text: short },
      fullDescription: { text: `${short}, in a repository of the index.` },
      help: { text: HELP },
      defaultConfiguration: { level: 'warning' },
    })),
  };
  const run = {
    tool: { driver },
    // Apart from what a scan uploads for the same commit.
    automationDetails: { id: 'spolia/change/' },
    originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [searchedLine(change), ...(left === null ? [] : [left])].map((text) => ({
          level: 'note',
          message: { text: message(text) },
        })),
      },
    ],
    results: answers.filter(isRepeat).slice(0, MOST_RESULTS).map(resultOf),
  };
  return `${JSON.stringify(
    {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [run],
    },
    null,
    1,
  )}\n`;
}

function resultOf({ unit, isNew, results, difference }: Answer) {
  const { file, name, repo } = unit!;
  const [top] = results;
  const { type, similarity, lines } = top.match!;
  const rule = `repeats/${type}`;
  const use = top.adopt.import === null ? '' : ` Import it so: ${top.adopt.import}`;
  const what = difference == null ? '' : ` ${difference.sentence}`;
  const text = `${name} repeats ${top.name} of ${holderOf(top, repo)} (${top.repo} ${top.file}:${top.start}), ${likeness(top.match!)}.${what}${use}`;
  // Neither lines nor how like it is: both change with every push.
  const print = createHash('sha256')
    .update([file, name, top.repo, top.file, top.name].join('\n'))
    .digest('hex')
    .slice(0, 24);
  const own = results.filter((r) => r.repo === repo);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex((r) => r.id === rule),
    level: isNew ? 'warning' : 'note',
    message: { text: message(text) },
    locations: [location(unit!)],
    ...(own.length === 0
      ? {}
      : {
          relatedLocations: own.map((r, i) => ({
            id: i + 1,
            ...location(r),
            message: { text: message(`Copy: ${r.name}`) },
          })),
        }),
    partialFingerprints: { 'spoliaRepeats/v1': print, primaryLocationLineHash: `${print}:1` },
    properties: { repository: top.repo, file: top.file, line: top.start, similarity, lines, new: isNew === true },
  };
}
