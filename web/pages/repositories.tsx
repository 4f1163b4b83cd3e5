/** What is in the index, how fresh it is, and what could not be read. */
import { Alert, Button, Group, Select, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answers } from '../answers.ts';
import { ask } from '../api.ts';
import { State } from '../features/indexing/state.tsx';
import { SyncNow } from '../features/indexing/sync-now.tsx';
import { useAddress } from '../ui/address.ts';
import { Bars } from '../ui/figures.tsx';
import { WordsFilter } from '../ui/filter.tsx';
import { RepositoryLink, TeamLink } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame, Section } from '../ui/page.tsx';
import { Pager, usePage } from '../ui/pager.tsx';
import { type Column, DataTable } from '../ui/table.tsx';
import { counted, languageName, number } from '../ui/words.ts';

type Row = Answers['repositories']['repositories'][number];

const SIZE = 50;
const SORTS = [
  { value: 'name', label: 'Name' },
  { value: 'lines', label: 'Most lines' },
  { value: 'synced', label: 'Read longest ago' },
  { value: 'failing', label: 'Failing longest' },
  { value: 'in-progress', label: 'Most in progress' },
  { value: 'left-out', label: 'Most not analysed' },
];

export function Page() {
  const [{ text, state, language, sort }, set] = useAddress();
  const { offset, limit } = usePage(SIZE);
  const order = SORTS.some(({ value }) => value === sort) ? sort : 'name';
  const query = useQuery({
    ...ask('repositories', { text, state, language, sort: order, offset, limit }),
    placeholderData: keepPreviousData,
  });
  const isNarrowed = [text, state, language].some((one) => one !== undefined);
  return (
    <PageFrame
      title="Repositories"
      about="What Spolia has read, how fresh it is, and what it left out. Only what you may see is listed and counted."
      actions={<SyncNow />}
    >
      <Group align="flex-end" gap="sm" component="section" aria-label="Filters">
        <WordsFilter label="Name, team, customer or goal" />
        <Select
          label="Language"
          placeholder="Any"
          clearable
          searchable
          data={(query.data?.languages.map((l) => l.language) ?? (language === undefined ? [] : [language])).map(
            (id) => ({
              value: id,
              label: languageName(id),
            }),
          )}
          value={language ?? null}
          onChange={(value) => set({ language: value, page: null })}
          w={160}
        />
        <Select
          label="Sorted by"
          data={SORTS}
          value={order}
          allowDeselect={false}
          onChange={(value) => set({ sort: value === 'name' ? null : value, page: null })}
          w={190}
        />
      </Group>
      <Loaded query={query}>
        {({ total, lines, repositories, states, languages }) => (
          <Stack gap="lg">
            <Group gap={6} role="group" aria-label="State">
              <Button
                size="compact-sm"
                variant={state ? 'default' : 'filled'}
                aria-pressed={!state}
                onClick={() => set({ state: null, page: null })}
              >
                any state
              </Button>
              {states
                .filter((one) => one.repositories > 0 || one.state === state)
                .map((one) => (
                  <Button
                    key={one.state}
                    size="compact-sm"
                    variant={state === one.state ? 'filled' : 'default'}
                    aria-pressed={state === one.state}
                    onClick={() => set({ state: state === one.state ? null : one.state, page: null })}
                  >
                    {one.state} {number(one.repositories)}
                  </Button>
                ))}
            </Group>
            {repositories.some(({ failed }) => failed !== null) && (
              <Alert color="red" variant="light" title="Some could not be read: they answer as they were">
                <Stack gap={6}>
                  {repositories.flatMap(({ repo, failed }) =>
                    failed === null
                      ? []
                      : [
                          <Text key={repo} size="sm" className="break">
                            <RepositoryLink repo={repo} />: {failed.failure}. {failed.remedy}
                          </Text>,
                        ],
                  )}
                </Stack>
              </Alert>
            )}
            {total === 0 ? (
              <Empty
                title={
                  isNarrowed ? 'No repository is like that' : 'The index is empty, or holds nothing that you may see'
                }
              >
                {isNarrowed
                  ? 'Leave a filter out.'
                  : 'Whoever runs the server adds repositories with "spolia index PATH"; who may see them is said by "visibility" in spolia.yaml, or by the forge.'}
              </Empty>
            ) : (
              <DataTable
                label="Repositories"
                columns={COLUMNS}
                rows={repositories}
                rowKey={({ repo }) => repo}
                sort={null}
                caption={<Pager size={SIZE} total={total} one="repository" many="repositories" />}
                json={(row) => row}
              />
            )}
            {languages.length > 0 && (
              <Section title="Languages" about={`${counted(lines, 'line')} of the repositories listed, by language.`}>
                <Bars
                  label="Lines by language"
                  bars={languages.slice(0, 12).map((one) => ({
                    key: one.language,
                    label: `${languageName(one.language)} in ${counted(one.repositories, 'repository', 'repositories')}`,
                    value: one.lines,
                  }))}
                />
              </Section>
            )}
          </Stack>
        )}
      </Loaded>
    </PageFrame>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'repo',
    title: 'Repository',
    value: ({ repo }) => repo,
    width: '13rem',
    cell: ({ repo, archived, fork, kind }) => (
      <>
        <RepositoryLink repo={repo} />
        <Text size="xs" className="faint">
          {[archived ? 'archived' : null, fork ? 'fork' : null, kind === 'folder' ? 'plain folder' : null]
            .filter(Boolean)
            .join(', ')}
        </Text>
      </>
    ),
  },
  { key: 'state', title: 'State', value: ({ state }) => state, cell: (row) => <State of={row} /> },
  {
    key: 'team',
    title: 'Team',
    value: ({ context }) => context.team,
    cell: ({ context: { team, businessUnit } }) => (
      <>
        {team === null ? <span className="faint">none&nbsp;named</span> : <TeamLink team={team} />}
        {businessUnit !== null && (
          <Text size="xs" className="faint">
            {businessUnit}
          </Text>
        )}
      </>
    ),
  },
  { key: 'lines', title: 'Lines', numeric: true, value: ({ lines }) => lines },
  {
    key: 'languages',
    title: 'Languages',
    value: ({ languages }) => languages.map((l) => languageName(l.language)).join(', '),
    cell: ({ languages }) => (
      <Text size="sm">
        {languages
          .slice(0, 3)
          .map((l) => languageName(l.language))
          .join(', ')}
        {languages.length > 3 && <span className="faint"> and {languages.length - 3} more</span>}
      </Text>
    ),
  },
  { key: 'inProgress', title: 'In progress', numeric: true, value: ({ inProgress }) => inProgress },
  {
    key: 'notAnalysed',
    title: 'Not analysed',
    numeric: true,
    value: ({ notAnalysed }) => notAnalysed,
    cell: ({ notAnalysed }) => <Text size="sm">{notAnalysed === 0 ? '' : counted(notAnalysed, 'file')}</Text>,
  },
  {
    key: 'visibility',
    title: 'Seen by',
    value: ({ visibility }) => (visibility === 'everyone' ? 'everyone' : visibility.join(', ')),
    cell: ({ visibility }) => (
      <Text size="sm" className="break">
        {visibility === 'everyone' ? 'everyone' : visibility.join(', ') || 'operators'}
      </Text>
    ),
  },
  { key: 'setApart', title: 'Set apart', numeric: true, value: ({ setApart }) => setApart, hidden: true },
  { key: 'customer', title: 'Customer', value: ({ context }) => context.customer, hidden: true },
  { key: 'goals', title: 'Goals', value: ({ context }) => context.goals.join('; '), hidden: true },
  { key: 'syncedAt', title: 'Read at', value: ({ syncedAt }) => syncedAt, hidden: true },
];
