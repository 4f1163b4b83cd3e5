/** All teams side by side: what they own, who uses it, what they have in common, what nobody looks after. */
import { Badge, Group, Select, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answers } from '../answers.ts';
import { ask } from '../api.ts';
import { TeamMatrix } from '../features/ownership/team-matrix.tsx';
import { useAddress } from '../ui/address.ts';
import { WordsFilter } from '../ui/filter.tsx';
import { RepositoryLink, TeamLink } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame, Section } from '../ui/page.tsx';
import { Pager, usePage } from '../ui/pager.tsx';
import { type Column, DataTable } from '../ui/table.tsx';
import { ago, counted, day } from '../ui/words.ts';

type Team = Answers['teams']['teams'][number];

const SIZE = 50;
const SORTS = [
  { value: 'name', label: 'Name' },
  { value: 'reuse', label: 'Most reused by others' },
  { value: 'copies', label: 'Most copies shared' },
  { value: 'contributions', label: 'Most work for others' },
  { value: 'orphans', label: 'Most without an owner' },
  { value: 'components', label: 'Most components' },
  { value: 'repositories', label: 'Most repositories' },
  { value: 'members', label: 'Most members' },
];

export function Page() {
  const [{ text, sort }, set] = useAddress();
  const { offset, limit } = usePage(SIZE);
  const order = SORTS.some(({ value }) => value === sort) ? sort : 'name';
  const query = useQuery({ ...ask('teams', { text, sort: order, offset, limit }), placeholderData: keepPreviousData });
  return (
    <PageFrame
      title="Teams"
      about="What each team owns, who uses it, which code it has in common with others, and where nobody is left to ask."
    >
      <Group align="flex-end" gap="sm" component="section" aria-label="Filters">
        <WordsFilter label="Team or goal" />
        <Select
          label="Sorted by"
          data={SORTS}
          value={order}
          allowDeselect={false}
          onChange={(value) => set({ sort: value === 'name' ? null : value, page: null })}
          w={220}
        />
      </Group>
      <Loaded query={query}>
        {({ teams, total, nobodys, between }) => (
          <Stack gap="xl">
            {total === 0 ? (
              <Empty title={text ? 'No team is called so' : 'No team is known'}>
                {text
                  ? 'Leave the words out to see all of them.'
                  : 'Teams come from spolia.yaml of the folder given to "spolia index", catalog-info.yaml, CODEOWNERS, and the paths of repositories on a forge.'}
              </Empty>
            ) : (
              <DataTable
                label="Teams"
                columns={COLUMNS}
                rows={teams}
                rowKey={({ team }) => team}
                sort={null}
                caption={<Pager size={SIZE} total={total} one="team" />}
                json={(row) => row}
              />
            )}
            {between.length > 0 && (
              <Section
                title="Between teams"
                about="Who builds on whom, and who has the same code. Reuse is imports of packages; copies are functions that lie in repositories of both."
              >
                <TeamMatrix teams={teams.map(({ team }) => team)} between={between} />
              </Section>
            )}
            {nobodys.length > 0 && (
              <Section
                title="Nobody's"
                about={`Nothing says whose ${nobodys.length === 1 ? 'this repository is' : 'these repositories are'}: open it and confirm a team.`}
              >
                <Group gap="sm">
                  {nobodys.slice(0, 60).map((repo) => (
                    <RepositoryLink key={repo} repo={repo} />
                  ))}
                  {nobodys.length > 60 && <Text className="faint">and {nobodys.length - 60} more</Text>}
                </Group>
              </Section>
            )}
          </Stack>
        )}
      </Loaded>
    </PageFrame>
  );
}

const COLUMNS: readonly Column<Team>[] = [
  {
    key: 'team',
    title: 'Team',
    value: ({ team }) => team,
    width: '11rem',
    cell: ({ team, inferred, goals }) => (
      <>
        <TeamLink team={team} />{' '}
        {inferred && (
          <Badge variant="default" size="sm" tt="none" fw={500}>
            inferred
          </Badge>
        )}
        {goals.length > 0 && (
          <Text size="sm" className="faint break">
            {goals.join('; ')}
          </Text>
        )}
      </>
    ),
  },
  { key: 'repositories', title: 'Repositories', numeric: true, value: (t) => t.repositories },
  { key: 'components', title: 'Components', numeric: true, value: (t) => t.components },
  {
    key: 'members',
    title: 'Members',
    numeric: true,
    value: (t) => t.members,
    cell: ({ members, membersInferred }) => (
      <Text size="sm">
        {members}
        {membersInferred && members > 0 && <span className="faint"> inferred</span>}
      </Text>
    ),
  },
  {
    key: 'reuse',
    title: 'Used by',
    numeric: true,
    value: (t) => t.usedBy.repositories,
    cell: ({ usedBy: { repositories, teams } }) =>
      repositories === 0 ? (
        <Text size="sm" className="faint">
          nobody
        </Text>
      ) : (
        <Text size="sm" title={teams.join(', ')}>
          {counted(repositories, 'repository', 'repositories')}
          {teams.length > 0 && <span className="faint"> of {counted(teams.length, 'team')}</span>}
        </Text>
      ),
  },
  {
    key: 'copies',
    title: 'Copies shared',
    numeric: true,
    value: (t) => t.copies.duplicates,
    cell: ({ copies: { duplicates, teams } }) =>
      duplicates === 0 ? (
        <Text size="sm" className="faint">
          none
        </Text>
      ) : (
        <Text size="sm" title={teams.join(', ')}>
          {duplicates}
          {teams.length > 0 && <span className="faint"> with {counted(teams.length, 'team')}</span>}
        </Text>
      ),
  },
  {
    key: 'contributions',
    title: 'For others',
    numeric: true,
    value: (t) => t.contributions.commits,
  },
  {
    key: 'orphans',
    title: 'Ownerless',
    numeric: true,
    value: (t) => t.orphans + t.unowned,
    cell: ({ orphans, unowned, silentOwners }) => (
      <Text size="sm" c={orphans + unowned + silentOwners > 0 ? undefined : 'dimmed'}>
        {orphans + unowned === 0 && silentOwners === 0 && 'none'}
        {orphans + unowned > 0 && counted(orphans + unowned, 'repo')}
        {silentOwners > 0 && (
          <span className="faint">
            {orphans + unowned > 0 ? ', ' : ''}
            {silentOwners} silent
          </span>
        )}
      </Text>
    ),
  },
  {
    key: 'lastChange',
    title: 'Last change',
    value: ({ lastChange }) => (lastChange === null ? null : day(lastChange)),
    cell: ({ lastChange }) => <Text size="sm">{lastChange === null ? '' : ago(lastChange)}</Text>,
  },
  { key: 'sources', title: 'Named in', value: ({ sources }) => sources.join('; '), hidden: true },
];
