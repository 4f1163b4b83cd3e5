/**
 * Every operation, in the order of the help. Names and summaries stand here as well as in the definitions, so that the
 * list of commands costs no start-up time: definitions bring schemas and queries along, and are loaded one at a time.
 * A test holds the two together.
 */
import type { Operation } from './seam/operation.ts';

export interface Listed {
  name: string;
  summary: string;
  load(): Promise<Operation>;
}

/** What makes sense only beside the files and the terminal of the machine that has the index; no server does it for others. */
const HERE_ALONE = ['worker', 'backup', 'restore'];

export const isServed = ({ name }: { name: string }): boolean => !HERE_ALONE.includes(name);

export const operations: readonly Listed[] = [
  {
    name: 'index',
    summary: 'add repositories to the index and read them',
    load: async () => (await import('./index-operations.ts')).indexOperation,
  },
  {
    name: 'sync',
    summary: 'read what changed in the repositories of the index',
    load: async () => (await import('./index-operations.ts')).syncOperation,
  },
  {
    name: 'forget',
    summary: 'take a repository, or all that a source brought, out of the index',
    load: async () => (await import('./forget-operation.ts')).forgetOperation,
  },
  {
    name: 'status',
    summary: 'what is in the index, how fresh it is, and what could not be read',
    load: async () => (await import('../indexing/status-operation.ts')).statusOperation,
  },
  {
    name: 'find',
    summary: 'whether something like it exists already: who has it, and how to use it',
    load: async () => (await import('../search/find-operation.ts')).findOperation,
  },
  {
    name: 'choose',
    summary: 'record what became of something found: chosen, reused, or dismissed and why',
    load: async () => (await import('../search/choices/choose-operation.ts')).chooseOperation,
  },
  {
    name: 'choices',
    summary: 'what people chose, reused or dismissed of what was found',
    load: async () => (await import('../search/choices/choose-operation.ts')).choicesOperation,
  },
  {
    name: 'components',
    summary: 'what one could reuse, and how it is run: packages, services, models, pipelines …',
    load: async () => (await import('../components/components-operation.ts')).componentsOperation,
  },
  {
    name: 'component',
    summary: 'one component: what it is, who owns it, how to use it, where else it exists',
    load: async () => (await import('../components/component-operation.ts')).componentOperation,
  },
  {
    name: 'badge',
    summary: 'who uses and owns a component, as a picture for its README',
    load: async () => (await import('../components/badge-operation.ts')).badgeOperation,
  },
  {
    name: 'owners',
    summary: 'who owns a file, a folder or a repository, and what says so',
    load: async () => (await import('../ownership/owners-operation.ts')).ownersOperation,
  },
  {
    name: 'team',
    summary: 'what a team owns, contributes to, and shares with others',
    load: async () => (await import('../ownership/team-operation.ts')).teamOperation,
  },
  {
    name: 'teams',
    summary: 'all teams: what they own, who uses it, what they share, what nobody owns',
    load: async () => (await import('../ownership/teams-operation.ts')).teamsOperation,
  },
  {
    name: 'confirm',
    summary: 'say that a team or a person owns something, or does not',
    load: async () => (await import('../ownership/confirm-operation.ts')).confirmOperation,
  },
  {
    name: 'mine',
    summary: 'your teams, and what waits for you and for them',
    load: async () => (await import('../mine/mine-operation.ts')).mineOperation,
  },
  {
    name: 'follow',
    summary: 'choose a team as yours, or leave it',
    load: async () => (await import('../mine/follow-operation.ts')).followOperation,
  },
  {
    name: 'repositories',
    summary: 'repositories with their state, languages and work in progress, by page',
    load: async () => (await import('../indexing/repositories-operation.ts')).repositoriesOperation,
  },
  {
    name: 'repository',
    summary: 'one repository: its state, what was left out, its branches, whom it shares code with',
    load: async () => (await import('../indexing/repository-operation.ts')).repositoryOperation,
  },
  {
    name: 'duplicates',
    summary: 'the costliest duplicates, or all copies of one',
    load: async () => (await import('../duplicates/duplicates-operation.ts')).duplicatesOperation,
  },
  {
    name: 'copies',
    summary: 'what speaks for keeping each copy of a duplicate: owner, users, tests, fixes',
    load: async () => (await import('../duplicates/copies-operation.ts')).copiesOperation,
  },
  {
    name: 'compare',
    summary: 'two copies of a duplicate side by side, with what differs',
    load: async () => (await import('../duplicates/compare-operation.ts')).compareOperation,
  },
  {
    name: 'accept',
    summary: 'live with a duplicate, for a reason and a time, or no longer',
    load: async () => (await import('../duplicates/decision-operations.ts')).acceptOperation,
  },
  {
    name: 'assign',
    summary: 'say who takes care of a duplicate, or nobody',
    load: async () => (await import('../duplicates/decision-operations.ts')).assignOperation,
  },
  {
    name: 'consumers',
    summary: 'who uses a package, class, function or library, and who would break',
    load: async () => (await import('../reuse/consumers-operation.ts')).consumersOperation,
  },
  {
    name: 'graph',
    summary: 'who uses whom: packages and repositories, around one component or all of them',
    load: async () => (await import('../components/graph-operation.ts')).graphOperation,
  },
  {
    name: 'foundations',
    summary: 'which open-source bases are built upon, at which versions, and how',
    load: async () => (await import('../foundations/foundations-operation.ts')).foundationsOperation,
  },
  {
    name: 'lineage',
    summary: 'where a function came from, who copied it, and what its copies lack',
    load: async () => (await import('../lineage/lineage-operation.ts')).lineageOperation,
  },
  {
    name: 'fixes',
    summary: 'fixes that never reached a copy, with patches that fit it',
    load: async () => (await import('../lineage/fixes-operation.ts')).fixesOperation,
  },
  {
    name: 'news',
    summary: 'what is being built now, by team, and what of it exists already',
    load: async () => (await import('../news/news-operation.ts')).newsOperation,
  },
  {
    name: 'report',
    summary: 'one page for a director: duplicates, owners, missing fixes, reuse, what is new',
    load: async () => (await import('../report/report-operation.ts')).reportOperation,
  },
  {
    name: 'worker',
    summary: 'take jobs from the queue until stopped, and sync on a schedule',
    load: async () => (await import('./worker-operation.ts')).workerOperation,
  },
  {
    name: 'token',
    summary: 'make, list and revoke tokens by which programs ask a server',
    load: async () => (await import('../access/token-operation.ts')).tokenOperation,
  },
  {
    name: 'backup',
    summary: 'write what people gave and decided to a file',
    load: async () => (await import('./backup-operations.ts')).backupOperation,
  },
  {
    name: 'restore',
    summary: 'read a backup into an empty index',
    load: async () => (await import('./backup-operations.ts')).restoreOperation,
  },
];
