/** What exists more than once, costliest first; who shares it; what people decided about it. */
import { Badge, Group, Pagination, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answers } from '../answers.ts';
import { ask, queries } from '../api.ts';
import { askedBy, isFiltered, PAGE, pageOf } from '../features/duplicates/asked.ts';
import { Filters } from '../features/duplicates/filters.tsx';
import { TeamMap } from '../features/duplicates/team-map.tsx';
import { alike, TYPES, teamName } from '../features/duplicates/words.ts';
import { useAddress } from '../ui/address.ts';
import { everyPage } from '../ui/every-page.ts';
import { Go, shortRepository } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame } from '../ui/page.tsx';
import { type Column, DataTable } from '../ui/table.tsx';
import { counted, languageName, number } from '../ui/words.ts';

type Class = Answers['duplicates']['classes'][number];

export function Page() {
  const [search, set] = useAddress();
  const asked = askedBy(search);
  const page = pageOf(search);
  const list = useQuery({
    ...ask('duplicates', { ...asked, limit: PAGE, offset: (page - 1) * PAGE }),
    placeholderData: keepPreviousData,
  });
  const overview = useQuery({
    ...ask('duplicates', { ...asked, limit: 1, counts: true }),
    placeholderData: keepPreviousData,
  });
  return (
    <PageFrame
      title="Duplicates"
      about="Code that exists more than once, costliest first: the most lines that could go if one copy were kept."
    >
      <Filters counts={overview.data?.counts ?? null} />
      <Loaded query={list}>
        {({ totals, classes }) => (
          <Stack gap="lg" aria-busy={list.isPlaceholderData} style={{ opacity: list.isPlaceholderData ? 0.6 : 1 }}>
            <Totals totals={totals} isOnly={search.accepted === 'only'} />
            {totals.classes === 0 ? (
              <Nothing filtered={isFiltered(search)} accepted={totals.accepted} />
            ) : (
              <DataTable
                label="Duplicates"
                columns={COLUMNS}
                rows={classes}
                rowKey={({ id }) => id}
                sort={null}
                all={() => allOf(asked)}
                json={(one) => one}
                caption={
                  totals.classes > PAGE
                    ? `${number((page - 1) * PAGE + 1)} to ${number(Math.min(page * PAGE, totals.classes))} of ${number(totals.classes)}`
                    : counted(totals.classes, 'duplicate')
                }
              />
            )}
            {totals.classes > PAGE && (
              <Pagination
                total={Math.ceil(totals.classes / PAGE)}
                value={page}
                onChange={(next) => set({ page: next === 1 ? null : next }, { push: true })}
                siblings={1}
                getItemProps={(n) => ({ 'aria-label': `Page ${n}` })}
                getControlProps={(control) => ({ 'aria-label': `${control} page` })}
              />
            )}
          </Stack>
        )}
      </Loaded>
      {overview.data?.counts && <TeamMap shared={overview.data.counts.shared} />}
    </PageFrame>
  );
}

function Totals({ totals, isOnly }: { totals: Answers['duplicates']['totals']; isOnly: boolean }) {
  return (
    <Text>
      <b>{counted(totals.classes, 'duplicate')}</b>
      {isOnly && ' that people accepted'}, {number(totals.crossRepo)} across repositories, {number(totals.crossTeam)}{' '}
      across teams. <b>{counted(totals.copiedLines, 'line')}</b> lie in copies, the longest of each left out.
      {!isOnly && totals.accepted > 0 && (
        <>
          {' '}
          <Go to="/duplicates" with={{ accepted: 'only' }}>
            {counted(totals.accepted, 'accepted one')}
          </Go>
        </>
      )}
    </Text>
  );
}

function Nothing({ filtered, accepted }: { filtered: boolean; accepted: number }) {
  if (filtered)
    return (
      <Empty title="No duplicate is like that">
        Choose less, or clear all filters.
        {accepted > 0 && ' Accepted ones are left out: show them with the switch above.'}
      </Empty>
    );
  return (
    <Empty title="No duplicates">
      Nothing that you may see exists twice, or nothing was read yet: <Go to="/repositories">repositories</Go> says what
      is in the index and what was not compared.
    </Empty>
  );
}

const allOf = (asked: object): Promise<readonly Class[]> =>
  everyPage(async (at) => {
    const { classes, totals } = await queries.fetchQuery(ask('duplicates', { ...asked, ...at }));
    return { rows: classes, total: totals.classes };
  });

const nameOf = ({ members }: Class): string => members[0].name;
const placeOf = ({ members: [m] }: Class): string => `${shortRepository(m.repo)}  ${m.file}:${m.start}`;

const COLUMNS: readonly Column<Class>[] = [
  {
    key: 'lines',
    title: 'Lines that could go',
    numeric: true,
    value: (c) => c.removable,
    cell: (c) => <b>{number(c.removable)}</b>,
  },
  {
    key: 'what',
    title: 'What',
    width: '16rem',
    value: nameOf,
    cell: (c) => (
      <div>
        <Go to="/duplicate" with={{ id: c.id }} className="break" fw={600}>
          {nameOf(c)}
        </Go>
        <Text size="xs" className="faint break">
          {placeOf(c)}
        </Text>
        <Decisions of={c} />
      </div>
    ),
  },
  { key: 'copies', title: 'Copies', numeric: true, value: (c) => c.members.length },
  { key: 'repositories', title: 'Repositories', numeric: true, value: (c) => c.repos },
  { key: 'teams', title: 'Teams', value: (c) => c.teams.map(teamName).join(', '), cell: (c) => <Teams {...c} /> },
  { key: 'language', title: 'Language', value: (c) => languageName(c.members[0].language) },
  {
    key: 'kind',
    title: 'Kind of copy',
    value: (c) => TYPES[c.type].short,
    cell: (c) => (
      <Text size="sm" title={TYPES[c.type].long}>
        {TYPES[c.type].short}
        {c.fragment && ', a part of each'}
      </Text>
    ),
  },
  { key: 'alike', title: 'Alike', value: alike, hidden: true },
  { key: 'id', title: 'Id', value: (c) => c.id, hidden: true },
  {
    key: 'places',
    title: 'Places',
    value: (c) => c.members.map((m) => `${m.repo}:${m.file}:${m.start}`).join(' '),
    hidden: true,
  },
  { key: 'accepted', title: 'Accepted until', value: (c) => c.accepted?.until, hidden: true },
  { key: 'assigned', title: 'Assigned to', value: (c) => c.assigned?.to, hidden: true },
];

function Teams({ teams }: Class) {
  const shown = teams.slice(0, 4).map(teamName);
  return (
    <Text size="sm" className="break">
      {shown.join(', ')}
      {teams.length > 4 && ` and ${teams.length - 4} more`}
    </Text>
  );
}

function Decisions({ of: { accepted, assigned, within } }: { of: Class }) {
  if (accepted === null && assigned === null && within === null) return null;
  return (
    <Group gap={4} mt={4}>
      {accepted && (
        <Badge variant="light" color="gray" size="sm" tt="none" title={accepted.reason}>
          accepted until {accepted.until}
        </Badge>
      )}
      {assigned && (
        <Badge variant="light" size="sm" tt="none">
          {assigned.to}
        </Badge>
      )}
      {within && (
        <Badge variant="outline" color="gray" size="sm" tt="none">
          part of a larger one
        </Badge>
      )}
    </Group>
  );
}
