/** What one could reuse, and how it is run. */
import { Badge, Button, Chip, Group, Select, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Answers, ask, queries } from '../api.ts';
import { useAddress } from '../ui/address.ts';
import { everyPage } from '../ui/every-page.ts';
import { WordsFilter } from '../ui/filter.tsx';
import { ComponentLink, RepositoryLink, shortRepository, TeamLink } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame } from '../ui/page.tsx';
import { Pager, usePage } from '../ui/pager.tsx';
import { type Column, DataTable } from '../ui/table.tsx';
import { ago, counted, day, number, percent } from '../ui/words.ts';

type Row = Answers['components']['components'][number];

const SIZE = 50;

export function Page() {
  const [{ kind, text, team, language, all, repo }, set] = useAddress();
  const { offset, limit } = usePage(SIZE);
  const asked = { kind: kind ? [kind] : [], text, team, language, all: all === 'true', ...(repo && { repo: [repo] }) };
  const query = useQuery({ ...ask('components', { ...asked, limit, offset }), placeholderData: keepPreviousData });
  const setApart = sum((query.data?.counts ?? []).map((one) => one.setApart));
  return (
    <PageFrame
      title="Components"
      about="Packages, services, pipelines, estimators, models and more, as manifests, code and workflows declare them; processes say how they are run."
    >
      <Group gap="sm" align="flex-end" component="section" aria-label="Filters">
        <WordsFilter label="Words in name, role or path" />
        <TeamField team={team} change={(next) => set({ team: next, page: null })} />
        {repo && (
          <Chip checked onChange={() => set({ repo: null, page: null })} variant="outline">
            In {shortRepository(repo)} only
          </Chip>
        )}
        <Chip checked={all === 'true'} onChange={(on) => set({ all: on, page: null })} variant="outline">
          Tests, examples, forks too{setApart > 0 && ` (${number(setApart)})`}
        </Chip>
      </Group>
      <Loaded query={query}>
        {({ counts, components, total, notRead }) => (
          <Stack gap="md">
            <Group gap={6} role="group" aria-label="Kinds" className="one-line">
              <Button
                size="compact-sm"
                variant={kind ? 'default' : 'filled'}
                onClick={() => set({ kind: null, page: null })}
                aria-pressed={!kind}
              >
                all kinds
              </Button>
              {counts
                .filter(({ kind: one, count }) => count > 0 || one === kind || all === 'true')
                .map(({ kind: one, count }) => (
                  <Button
                    key={one}
                    size="compact-sm"
                    variant={kind === one ? 'filled' : 'default'}
                    aria-pressed={kind === one}
                    onClick={() => set({ kind: kind === one ? null : one, page: null })}
                  >
                    {one} {number(count)}
                  </Button>
                ))}
            </Group>
            {total === 0 ? (
              <Empty title="No component fits">
                Leave a filter out, or look for it in words: functions and classes that are no components of their own
                are found there.
              </Empty>
            ) : (
              <DataTable
                label="Components"
                columns={COLUMNS}
                rows={components}
                rowKey={({ id }) => id}
                sort={null}
                caption={<Pager size={SIZE} total={total} one="component" />}
                all={() => allOf(asked)}
                json={(row) => row}
              />
            )}
            {notRead.length > 0 && (
              <details>
                <summary className="faint">{counted(notRead.length, 'declaration')} could not be read</summary>
                <ul>
                  {notRead.map(({ repo, file, line, because }) => (
                    <li key={`${repo}/${file}:${line}`} className="break">
                      {repo}/{file}:{line}: {because}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </Stack>
        )}
      </Loaded>
    </PageFrame>
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const allOf = (asked: object): Promise<readonly Row[]> =>
  everyPage(async (at) => {
    const { components, total } = await queries.fetchQuery(ask('components', { ...asked, ...at }));
    return { rows: components, total };
  });

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    title: 'Name',
    width: '14rem',
    value: ({ name }) => name,
    cell: (one) => (
      <>
        <ComponentLink of={one} />{' '}
        {one.state && (
          <Badge variant="light" color="orange" tt="none">
            {one.state}
          </Badge>
        )}
        <Text size="sm" className="faint break">
          {one.role}
          {one.version && ` ${one.version}`}
        </Text>
      </>
    ),
  },
  { key: 'kind', title: 'Kind', value: ({ kind }) => kind, hidden: true },
  {
    key: 'repo',
    title: 'Repository',
    width: '12rem',
    value: ({ repo }) => repo,
    cell: ({ repo }) => <RepositoryLink repo={repo} />,
  },
  { key: 'file', title: 'File', value: ({ file }) => file, hidden: true },
  {
    key: 'team',
    title: 'Team',
    value: ({ team }) => team,
    cell: ({ team }) => (team ? <TeamLink team={team} /> : <span className="faint">none&nbsp;named</span>),
  },
  {
    key: 'owner',
    title: 'Owner',
    width: '10rem',
    value: ({ owner }) => owner?.name ?? null,
    cell: ({ owner }) =>
      owner === null ? (
        <span className="faint">not known</span>
      ) : (
        <>
          {owner.name}{' '}
          <Text span size="sm" className="faint">
            {owner.declared ? 'declared' : `from history, ${percent(owner.confidence)}`}
          </Text>
        </>
      ),
  },
  { key: 'lines', title: 'Lines', numeric: true, value: ({ lines }) => lines },
  {
    key: 'copied',
    title: 'Copied',
    numeric: true,
    value: ({ copiedElsewhere }) => copiedElsewhere,
    cell: ({ copiedElsewhere }) => (copiedElsewhere > 0 ? number(copiedElsewhere) : ''),
  },
  {
    key: 'changed',
    title: 'Last change',
    value: ({ lastChange }) => (lastChange === null ? null : day(lastChange)),
    cell: ({ lastChange }) => (lastChange === null ? '' : ago(lastChange)),
  },
];

function TeamField({ team, change }: { team: string | undefined; change: (team: string | null) => void }) {
  const teams = useQuery(ask('teams', { limit: 1000 }));
  const names = teams.data?.teams.map((one) => one.team) ?? (team === undefined ? [] : [team]);
  return (
    <Select
      label="Team"
      placeholder="Any team"
      clearable
      searchable
      data={names}
      value={team ?? null}
      onChange={change}
      w={180}
    />
  );
}
