/**
 * SARIF 2.1.0: what code scanning of forges and editors reads.
 *
 * One result for each clone class, at its representative, with the other copies as related locations. A class inside
 * another one (the methods of copied classes) has no result of its own: its lines are those of the outer one.
 * Accepted duplicates carry a suppression; GitHub ignores those, so leave them out of what is uploaded there.
 */
import type { CloneClass, LeftOut } from '../result.ts';
import { Chunks } from './chunks.ts';
import { counted, thousands } from './counts.ts';
import { explainClass } from './explanations.ts';
import type { ReportFormat } from './format.ts';
import { artifact, location, message, SCHEMA } from './sarif-parts.ts';
import { cost } from './summary.ts';

/** What GitHub takes in one run. */
const MAX_RESULTS = 25_000;
const MAX_RELATED = 999;
/** Reading and aligning sources costs a few milliseconds a class. */
const EXPLAINED = 500;
/** From about one screen of code on, a duplicate is worth a warning. */
const WARNING_LINES = 40;

const rules = [
  {
    id: 'duplicate/T1',
    name: 'ExactDuplicate',
    short: 'The same code stands in several places',
    full: 'Two or more units have the same code; at most layout and comments differ.',
  },
  {
    id: 'duplicate/T2',
    name: 'RenamedDuplicate',
    short: 'The same code under other names stands in several places',
    full: 'Two or more units have the same code but for the names and literals in it.',
  },
  {
    id: 'duplicate/T3',
    name: 'EditedDuplicate',
    short: 'Nearly the same code stands in several places',
    full: 'Two or more units are copies of which some lines were added, removed or changed.',
  },
];

const help =
  'Keep the copy that is tested and owned best, move it to where all can import it, and let the others use it. ' +
  'Until then a fix to one copy is owed to all. A duplicate that has to stay can be accepted with a reason in spolia.yaml.';

export const sarif: ReportFormat = {
  id: 'sarif',
  title: 'SARIF 2.1.0',
  purpose: 'For code scanning of forges and for editors: one result for each duplicate, all copies as its locations.',
  extension: 'sarif',
  async write(result, out, options) {
    const chunks = new Chunks(out);
    const classes = result.classes.filter((c) => c.within === null);
    const driver = {
      name: 'Spolia',
      version: options.version,
      rules: rules.map(({ id, name, short, full }) => ({
        id,
        name,
        shortDescription: { text: short },
        fullDescription: { text: full },
        help: { text: help },
        defaultConfiguration: { level: 'note' },
        properties: { tags: ['duplication', 'maintainability'] },
      })),
      notifications: [
        { id: 'not-analysed', shortDescription: { text: 'Files that could not be analysed, or hold no code' } },
        { id: 'set-apart', shortDescription: { text: 'Code that was analysed but not compared' } },
        { id: 'results-left-out', shortDescription: { text: 'Duplicates beyond what one run may hold' } },
      ],
    };
    const notifications = [
      ...result.notAnalysed.map((item) => notification('not-analysed', 'was not analysed', item)),
      ...(result.options.all ? [] : result.setApart.map((item) => notification('set-apart', 'was set apart', item))),
    ];
    if (classes.length > MAX_RESULTS) {
      notifications.push({
        descriptor: { id: 'results-left-out' },
        level: 'warning',
        message: {
          text: `Only the ${thousands(MAX_RESULTS)} costliest of ${thousands(classes.length)} duplicates are listed.`,
        },
        locations: [],
      });
    }
    const run = [
      `"tool":${JSON.stringify({ driver })}`,
      '"automationDetails":{"id":"spolia/scan/"}',
      `"invocations":${JSON.stringify([{ executionSuccessful: true, toolExecutionNotifications: notifications }])}`,
      '"originalUriBaseIds":{"SRCROOT":{"description":{"text":"The folder that was scanned."}}}',
      '"columnKind":"utf16CodeUnits"',
    ];
    chunks.put(`{"$schema":"${SCHEMA}",` + `"version":"2.1.0","runs":[{${run.join(',\n')},\n"results":[`);
    for (let i = 0; i < Math.min(classes.length, MAX_RESULTS); i++) {
      const c = classes[i];
      const explained = i < EXPLAINED ? (explainClass(result, c)?.text ?? null) : null;
      const baseline = options.baseline ? (c.isNew ? 'new' : 'unchanged') : undefined;
      chunks.put(`${i === 0 ? '\n' : ',\n'}${JSON.stringify(resultOf(c, explained, baseline))}`);
      if (chunks.full) await chunks.flush();
    }
    chunks.put('\n]}]}\n');
    await chunks.flush();
  },
};

function resultOf(c: CloneClass, explained: string | null, baselineState: 'new' | 'unchanged' | undefined) {
  const [removable, copies, alike] = cost(c);
  const [first, ...others] = c.members;
  const related = others.slice(0, MAX_RELATED);
  const fresh = new Set(c.newMembers.map((i) => c.members[i]));
  const links = related.slice(0, 5).map((m, i) => `[${message(m.file)}](${i + 1})`);
  if (others.length > links.length) links.push(`${thousands(others.length - links.length)} more`);
  const text = [
    `${message(first.name)} is one of ${copies}${c.fragment ? ' (a part of it)' : ''}: ${alike}; ${removable}.`,
    explained === null ? '' : message(explained),
    `Also in ${links.join(', ')}.`,
  ];
  const rule = `duplicate/${c.type}`;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex((r) => r.id === rule),
    level: c.removable >= WARNING_LINES ? 'warning' : 'note',
    message: { text: text.filter((t) => t !== '').join(' ') },
    locations: [location(first)],
    relatedLocations: related.map((m, i) => ({
      id: i + 1,
      ...location(m),
      message: { text: `${fresh.has(m) ? 'New copy' : 'Copy'}: ${message(m.name)}` },
    })),
    partialFingerprints: { 'spoliaCloneClass/v1': c.id, primaryLocationLineHash: `${c.id}:1` },
    suppressions:
      c.accepted === null
        ? []
        : [
            {
              kind: 'external',
              status: 'accepted',
              justification: `${c.accepted.reason} (accepted by ${c.accepted.by}${c.accepted.until === null ? '' : ` until ${c.accepted.until}`})`,
            },
          ],
    ...(baselineState === undefined ? {} : { baselineState }),
    properties: {
      copies: c.members.length,
      repositories: c.repos,
      removableLines: c.removable,
      similarity: c.similarity,
      normalized: c.normalized,
    },
  };
}

function notification(id: string, what: string, { reason, meaning, files, units, examples }: LeftOut) {
  const amounts = [files > 0 ? counted(files, 'file') : '', units > 0 ? counted(units, 'unit') : ''];
  const amount = amounts.filter((a) => a !== '').join(' and ');
  const plural = files + units === 1 ? what : what.replace('was', 'were');
  return {
    descriptor: { id },
    level: 'note',
    message: { text: message(`${amount} ${plural} (${reason}). ${meaning}`) },
    // Examples may name a unit behind the path and its line.
    locations: examples.slice(0, 10).map((example) => ({
      physicalLocation: { artifactLocation: artifact(example.replace(/:\d+( .*)?$/s, '')) },
    })),
  };
}
