/** One repository: whose it is, what is in it, whom it shares code with, how fresh it is and what was left out. */
import { Alert, Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Answers } from '../answers.ts';
import { ask } from '../api.ts';
import { SyncNow } from '../features/indexing/sync-now.tsx';
import { Owners } from '../features/ownership/owners.tsx';
import { useAddress } from '../ui/address.ts';
import { Bars, Figures } from '../ui/figures.tsx';
import { ComponentLink, Go, RepositoryLink, TeamLink } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame, Section } from '../ui/page.tsx';
import { type Column, DataTable } from '../ui/table.tsx';
import { ago, counted, day, languageName, number, percent } from '../ui/words.ts';

type Repository = Answers['repository'];

export function Page() {
  const [{ name }] = useAddress();
  const query = useQuery({ ...ask('repository', { name }), enabled: name !== undefined });
  if (name === undefined)
    return (
      <PageFrame title="Repository">
        <Empty title="No repository is named">
          <Go to="/repositories">All repositories</Go> are listed there.
        </Empty>
      </PageFrame>
    );
  return (
    <PageFrame
      title={query.data?.repository.repo ?? name}
      about={query.data && <Context of={query.data} />}
      actions={<SyncNow />}
    >
      <Loaded query={query}>{(answer) => <Whole answer={answer} />}</Loaded>
    </PageFrame>
  );
}

function Context({ of: { repository } }: { of: Repository }) {
  const { context, visibility, archived, fork, url } = repository;
  const said = [
    ['business unit', context.businessUnit],
    ['customer', context.customer],
    ['data', context.dataClass],
    ['criticality', context.criticality],
    ['environment', context.environment],
    ['goals', context.goals.join('; ') || null],
    ['seen by', visibility === 'everyone' ? null : visibility.join(', ') || 'operators'],
    ['fetched from', url],
  ] as const;
  return (
    <span className="break">
      {context.team !== null && (
        <>
          Team <TeamLink team={context.team} />
          {'. '}
        </>
      )}
      {said.flatMap(([label, value]) =>
        value === null ? [] : [`${label.charAt(0).toUpperCase()}${label.slice(1)}: ${value}. `],
      )}
      {archived && 'Archived. '}
      {fork && 'A fork. '}
    </span>
  );
}

function Whole({ answer }: { answer: Repository }) {
  const { repository, notes, languages, family, inProgress, shares, notAnalysed, setApart } = answer;
  const { repo, failed, syncedAt, head, state } = repository;
  const left = notAnalysed.reduce((n, r) => n + r.files, 0);
  const seen = answer.files + left;
  return (
    <Stack gap="xl">
      {failed !== null && (
        <Alert
          color="red"
          variant="light"
          title={`It cannot be read since ${day(failed.since)}: what is shown is its last good state`}
        >
          <Text className="break">
            {failed.failure}. {failed.remedy}
          </Text>
        </Alert>
      )}
      {notes.map((note) => (
        <Alert key={note} variant="light" color="gray">
          <Text className="break">{note}</Text>
        </Alert>
      ))}
      <Figures
        figures={[
          {
            label: 'State',
            value: state,
            note:
              syncedAt === null
                ? 'not read yet'
                : `read ${ago(syncedAt)}${head === null ? '' : `, at ${head.slice(0, 10)}`}`,
          },
          { label: 'Lines', value: answer.lines, note: counted(answer.files, 'file') },
          { label: 'Functions and classes', value: answer.units, note: 'that are compared' },
          {
            label: 'Shares code with',
            value: shares.length,
            note: shares.length === 1 ? 'other repository' : 'other repositories',
          },
          { label: 'Not analysed', value: left, note: seen === 0 ? 'files' : `files, ${percent(left / seen)} of all` },
        ]}
      />
      <Owners path={`${repo}:`} />
      <Components repo={repo} />
      <Section
        title="Shares code with"
        about="Repositories of others, forks left out, that have copies of functions of this one."
      >
        {shares.length === 0 ? (
          <Empty title="No other repository has code of it">Copies inside forks of it are not counted.</Empty>
        ) : (
          <DataTable
            label="Shares code with"
            columns={SHARES}
            rows={shares}
            rowKey={(s) => s.repo}
            sort="shares"
            caption={
              <Go to="/duplicates" with={{ repo }}>
                All its duplicates
              </Go>
            }
          />
        )}
      </Section>
      {inProgress.length > 0 && (
        <Section
          title="In progress"
          about="Branches and requests of the last 90 days, with functions that the main line does not have."
        >
          <DataTable
            label="In progress"
            columns={BRANCHES}
            rows={inProgress}
            rowKey={(b) => `${b.kind} ${b.name} ${b.tip}`}
            sort="branches"
          />
        </Section>
      )}
      {family.length > 0 && (
        <Section title="Forks and mirrors" about="They share its first commit; copies among them are no duplicates.">
          <Group gap="sm">
            {family.map((one) => (
              <RepositoryLink key={one} repo={one} />
            ))}
          </Group>
        </Section>
      )}
      {languages.length > 0 && (
        <Section title="Languages">
          <Bars
            label="Lines by language"
            bars={languages.map((l) => ({
              key: l.language,
              label: languageName(l.language),
              value: l.lines,
              said: `${number(l.lines)} lines, ${counted(l.files, 'file')}`,
            }))}
          />
        </Section>
      )}
      <Reasons title="Not analysed" about="Files that Spolia could not read, or has no rules for." all={notAnalysed} />
      <Reasons
        title="Set apart"
        about="Read, and not compared with others: what it is is shown by the reason."
        all={setApart}
      />
    </Stack>
  );
}

function Components({ repo }: { repo: string }) {
  const query = useQuery(ask('components', { repo: [repo], limit: 12 }));
  return (
    <Section
      title="Components and processes"
      about="What one could reuse of it, and how it is run."
      actions={
        <Go to="/components" with={{ repo }}>
          All of them
        </Go>
      }
    >
      <Loaded query={query} lines={3}>
        {({ components, counts }) =>
          components.length === 0 && counts.length === 0 ? (
            <Text className="faint">No manifest, class or workflow in it declares one.</Text>
          ) : (
            <Stack gap="xs">
              <Group gap={6}>
                {counts
                  .filter(({ count }) => count > 0)
                  .map(({ kind, count }) => (
                    <Badge key={kind} variant="default" tt="none" fw={500}>
                      {kind} {count}
                    </Badge>
                  ))}
              </Group>
              <ul style={{ margin: 0, paddingLeft: 20 }}>
                {components.map((one) => (
                  <li key={one.id} className="break">
                    <ComponentLink of={one} />{' '}
                    <Text span size="sm" className="faint">
                      {one.role},{' '}
                      <span className="mono">
                        {one.file}:{one.start}
                      </span>
                    </Text>
                  </li>
                ))}
              </ul>
            </Stack>
          )
        }
      </Loaded>
    </Section>
  );
}

function Reasons({ title, about, all }: { title: string; about: string; all: Repository['notAnalysed'] }) {
  if (all.length === 0) return null;
  return (
    <Section title={title} about={about}>
      <ul style={{ margin: 0, paddingLeft: 20, display: 'grid', gap: 8 }}>
        {all.map(({ reason, meaning, files, units, examples }) => (
          <li key={`${reason} ${meaning}`} className="break">
            <b>{reason}</b>: {files > 0 ? counted(files, 'file') : counted(units, 'function')}. {meaning}
            {examples.length > 0 && (
              <Text size="sm" className="faint mono">
                {examples.join(', ')}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const SHARES: readonly Column<Repository['shares'][number]>[] = [
  {
    key: 'repo',
    title: 'Repository',
    value: (s) => s.repo,
    width: '12rem',
    cell: (s) => <RepositoryLink repo={s.repo} />,
  },
  {
    key: 'team',
    title: 'Team',
    value: (s) => s.team,
    cell: (s) => (s.team === null ? <span className="faint">none&nbsp;named</span> : <TeamLink team={s.team} />),
  },
  { key: 'duplicates', title: 'Duplicates', numeric: true, value: (s) => s.duplicates },
  { key: 'lines', title: 'Lines here', numeric: true, value: (s) => s.lines },
  {
    key: 'longest',
    title: 'The longest',
    value: (s) => s.longest.name,
    cell: (s) => (
      <Go to="/duplicate" with={{ id: s.longest.id }} className="break">
        {s.longest.name}
      </Go>
    ),
  },
];

const BRANCHES: readonly Column<Repository['inProgress'][number]>[] = [
  {
    key: 'name',
    title: 'Branch or request',
    value: (b) => b.name,
    width: '11rem',
    cell: (b) => (
      <>
        <Text size="sm" className="mono break">
          {b.name}
        </Text>
        <Text size="xs" className="faint break">
          {b.subject}
        </Text>
      </>
    ),
  },
  { key: 'author', title: 'Author', value: (b) => b.author },
  {
    key: 'at',
    title: 'Last commit',
    value: (b) => day(b.at),
    cell: (b) => (
      <Text size="sm">
        {ago(b.at)} <span className="faint mono">{b.tip.slice(0, 10)}</span>
      </Text>
    ),
  },
  { key: 'files', title: 'Files', numeric: true, value: (b) => b.files },
  { key: 'units', title: 'New functions', numeric: true, value: (b) => b.units },
];
