/** `index` and `sync`: reading repositories into the index, and what is worked out of all of them. */
import { z } from 'zod';
import type { Synced } from '../indexing/sync.ts';
import { syncAnswer } from '../indexing/sync-answer.ts';
import { counted, thousands } from '../scan/report/counts.ts';
import { printable } from '../scan/report/printable.ts';
import { operation, type TextOptions } from './seam/operation.ts';

const history = z
  .enum(['on', 'off'])
  .optional()
  .describe('read whole histories too, from now on: what "lineage" and "fixes" tell (off: no more)');

function text(done: Synced, { command }: TextOptions, { history: asked }: { history?: 'on' | 'off' }): string {
  const added = done.added === 0 ? '' : `, ${thousands(done.added)} of them new`;
  const lines = [
    `${counted(done.repositories, 'repository', 'repositories')} in the index${added}; ` +
      (done.changed === 0
        ? 'nothing had changed.'
        : `${thousands(done.changed)} had changed, ${counted(done.analysed, 'file')} had to be analysed.`),
  ];
  if (asked === 'on') lines.push('Whole histories are read, from now on at every sync.');
  if (done.rebuilt) lines.push('The index was made anew for the engine of this version.');
  for (const { identity, failure, remedy } of done.failed)
    lines.push(`Not read: ${printable(identity)}: ${printable(failure)}. ${printable(remedy)}`);
  for (const note of done.notes) lines.push(`Note: ${printable(note)}.`);
  if (done.repositories === 0) {
    lines.push(`Add repositories: ${command} index PATH`);
    return `${lines.join('\n')}\n`;
  }
  lines.push(
    `What exists more than once: ${command} duplicates`,
    `What there is, and whose: ${command} components`,
    ...(asked === 'on' ? [`Which fix never reached a copy: ${command} fixes`] : []),
    `All of it on one page: ${command} report`,
  );
  return `${lines.join('\n')}\n`;
}

/** What these do is loaded while the database starts: it is most of the program. */
const work = () => import('./index-work.ts');

export const indexOperation = operation({
  name: 'index',
  summary: 'add repositories to the index and read them',
  description:
    'Registers repositories and reads them, with all others of the index, as "sync" does. PATH is a local clone, a bare ' +
    'mirror, a plain folder, or a folder that holds any of these; a URL (https, ssh, git@host:name, file) is mirrored in ' +
    'the data folder by git, with the credentials that git has for it. All are looked at again at each sync. Git ' +
    'repositories are read at HEAD, plain folders as they are. A spolia.yaml in PATH says whose they are, who may see ' +
    'them, what to leave out, and where else to look: other paths and URLs, organisations of GitHub and GitLab, or a ' +
    'command that prints URLs. The last two count where the file is named itself, or lies outside of repositories.',
  input: z.object({
    paths: z
      .array(z.string().min(1))
      .min(1)
      .max(1000)
      .describe('paths or URLs of repositories, folders that hold some, or a spolia.yaml that lists them'),
    history,
  }),
  output: syncAnswer,
  permission: 'operate',
  readOnly: false,
  takesLong: true,
  positional: ['paths'],
  examples: [
    'spolia index ~/work                       every repository below a folder',
    'spolia index . ../churn-model.git         a clone and a mirror',
    'spolia index git@git.example.com:risk/scoring.git',
    'spolia index company/spolia.yaml          what it lists, organisations too',
    'spolia index /srv/git --data /srv/spolia  an index of its own',
  ],
  prepare: work,
  run: async (context, { paths, history }) => (await work()).indexPaths(context, paths, history),
  text,
});

export const syncOperation = operation({
  name: 'sync',
  summary: 'read what changed in the repositories of the index',
  description:
    'Looks at everything that "index" was given, registers repositories that are new there, and reads those whose HEAD ' +
    'moved: only files that changed are analysed. One that cannot be read keeps its last good state. After an update ' +
    'that changes the engine, the index is made anew beside the old one, which answers until then.',
  input: z.object({ history }),
  output: syncAnswer,
  permission: 'operate',
  readOnly: false,
  takesLong: true,
  examples: [
    'spolia sync',
    'spolia sync --history on     from now on read whole histories as well',
    'spolia sync --json',
  ],
  prepare: async (dataFolder) => (await work()).prepareDerivations(dataFolder),
  run: async (context, { history }) => (await work()).syncAll(context, history),
  text,
});
