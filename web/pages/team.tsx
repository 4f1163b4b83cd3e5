/** One team: what it owns, uses and gives, what it has in common with others, and where nobody is left to ask. */
import { Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answers } from '../answers.ts';
import { ask } from '../api.ts';
import { Confirmations, ConfirmOther, ConfirmTeam } from '../features/ownership/confirm.tsx';
import { useAddress } from '../ui/address.ts';
import { useFew } from '../ui/few.tsx';
import { Figures } from '../ui/figures.tsx';
import { ComponentLink, Go, RepositoryLink, shortRepository, TeamLink } from '../ui/links.tsx';
import { Empty, Loaded, OnThisPage, PageFrame, Section } from '../ui/page.tsx';
import { type Column, DataTable } from '../ui/table.tsx';
import { ago, counted, day } from '../ui/words.ts';

type Team = Answers['team'];

export function Page() {
  const [{ name }] = useAddress();
  const query = useQuery({ ...ask('team', { name, limit: 1000 }), enabled: name !== undefined });
  if (name === undefined)
    return (
      <PageFrame title="Team">
        <Empty title="No team is named">
          <Go to="/teams">All teams</Go> are listed there.
        </Empty>
      </PageFrame>
    );
  return (
    <PageFrame
      title={query.data?.team ?? name}
      about={
        query.data && (
          <>
            {query.data.goals.length > 0 && <>Goals: {query.data.goals.join('; ')}. </>}
            {query.data.sources.length > 0 ? (
              <span className="break">Named in {query.data.sources.slice(0, 3).join(', ')}.</span>
            ) : (
              'No file names it: it is told by the paths of repositories.'
            )}
          </>
        )
      }
    >
      <Loaded query={query}>{(team) => <Whole team={team} />}</Loaded>
    </PageFrame>
  );
}

function Whole({ team }: { team: Team }) {
  const consumers = new Set(team.users.map(({ repo }) => repo)).size;
  const given = team.contributions.reduce((n, { commits }) => n + commits, 0);
  const orphans = team.repositories.filter(({ orphan, unknown }) => orphan || unknown !== null);
  const [firstOther, firstOwn] = (['other', 'own'] as const).map((side) => team.copies.filter((c) => c.first === side));
  return (
    <Stack gap="xl">
      <Figures
        figures={[
          {
            label: 'Owns',
            value: team.repositories.length,
            note: `repositories, ${counted(team.components.length, 'component')}`,
          },
          { label: 'Used by', value: consumers, note: consumers === 0 ? 'no other repository' : 'other repositories' },
          {
            label: 'Copies shared',
            value: team.copies.length,
            note:
              team.copies.length === 0
                ? 'with nobody'
                : `${firstOwn.length} began here, ${firstOther.length} elsewhere`,
          },
          {
            label: 'Work for others',
            value: given,
            note: given === 0 ? 'no commits elsewhere' : 'commits in repositories of others',
          },
          {
            label: 'Without an owner',
            value: orphans.length,
            note: team.silent.length > 0 ? counted(team.silent.length, 'silent owner') : 'repositories',
          },
        ]}
      />
      <OnThisPage
        sections={[
          { title: 'Owns', n: team.repositories.length },
          { title: 'Nobody left to ask', n: orphans.length + team.silent.length },
          { title: 'Components', n: team.components.length },
          { title: 'Who uses it', n: team.users.length },
          { title: 'What it uses', n: team.uses.length },
          { title: 'Work for others', n: team.contributions.length },
          { title: 'Same code as others', n: team.copies.length },
          { title: 'How it is run', n: team.processes.length },
          { title: 'Members', n: team.members.length },
        ]}
      />
      <Section title="Owns" about="Repositories, with what says that they are the team's.">
        {team.repositories.length === 0 ? (
          <Empty title="It owns nothing that is indexed">
            spolia.yaml of the folder given to "spolia index" can say which repositories are its, and so can you on the
            page of a repository.
          </Empty>
        ) : (
          <DataTable
            label="Repositories of the team"
            columns={repositoryColumns(team.team)}
            rows={team.repositories}
            rowKey={({ repo }) => repo}
            sort="owns"
          />
        )}
        <Confirmations confirmed={team.confirmed} />
      </Section>
      {(orphans.length > 0 || team.silent.length > 0) && (
        <Section
          title="Nobody left to ask"
          about="Repositories whose owners have shown no sign of life for a year, and owners whom files still name."
        >
          <ul style={{ margin: 0, paddingLeft: 20, display: 'grid', gap: 4 }}>
            {orphans.map(({ repo, unknown }) => (
              <li key={repo}>
                <RepositoryLink repo={repo} />{' '}
                <Text span size="sm" className="faint">
                  {unknown === null ? 'nobody of those who own it was seen for a year' : `owner ${unknown}`}
                </Text>
              </li>
            ))}
            {team.silent.map(({ repo, name, evidence, lastSeen }) => (
              <li key={`${repo} ${name} ${evidence}`} className="break">
                <b>{name}</b>, declared at <span className="mono">{evidence}</span> of <RepositoryLink repo={repo} />,{' '}
                <Text span size="sm" className="faint">
                  {lastSeen === null ? 'never seen in its history' : `last seen ${ago(lastSeen)}`}
                </Text>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Parts
        title="Components"
        about="What others could reuse."
        empty="No component is declared in its repositories."
        rows={team.components}
        sort="components"
      />
      {team.users.length > 0 && (
        <Section title="Who uses it" about="Repositories of others that import its packages: they would break with it.">
          <DataTable
            label="Who uses it"
            columns={USERS}
            rows={team.users}
            rowKey={(u) => `${u.repo} ${u.component} ${u.provider}`}
            sort="users"
          />
        </Section>
      )}
      {team.uses.length > 0 && (
        <Section title="What it uses" about="Packages of others that it imports.">
          <DataTable
            label="What it uses"
            columns={USES}
            rows={team.uses}
            rowKey={(u) => `${u.repo} ${u.component}`}
            sort="uses"
          />
        </Section>
      )}
      {team.contributions.length > 0 && (
        <Section
          title="Work for others"
          about="Commits of its members in repositories of other teams; trivial ones and those of bots are not counted."
        >
          <DataTable
            label="Work for others"
            columns={CONTRIBUTIONS}
            rows={team.contributions}
            rowKey={(c) => `${c.repo} ${c.who}`}
            sort="work"
          />
        </Section>
      )}
      {team.copies.length > 0 && (
        <Section
          title="Same code as others"
          about="Functions that lie in its repositories and in those of others; who was first is told by when the files were made."
        >
          <DataTable
            label="Same code as others"
            columns={COPIES}
            rows={team.copies}
            rowKey={(c) => c.class}
            sort="copies"
            order="-tokens"
          />
        </Section>
      )}
      {team.processes.length > 0 && (
        <Parts
          title="How it is run"
          about="Workflows, schedules and pipelines."
          empty=""
          rows={team.processes}
          sort="processes"
        />
      )}
      <Members of={team} />
      {team.others.length > 0 && (
        <Section title="Other teams">
          <Group gap="sm">
            {team.others.slice(0, 40).map((other) => (
              <TeamLink key={other} team={other} />
            ))}
            {team.others.length > 40 && <Go to="/teams">all {team.others.length + 1}</Go>}
          </Group>
        </Section>
      )}
    </Stack>
  );
}

const repositoryColumns = (team: string): readonly Column<Team['repositories'][number]>[] => [
  {
    key: 'repo',
    title: 'Repository',
    value: ({ repo }) => repo,
    width: '12rem',
    cell: ({ repo }) => <RepositoryLink repo={repo} />,
  },
  {
    key: 'because',
    title: 'What says so',
    value: ({ because }) => because,
    width: '14rem',
    cell: ({ because, inferred, repo }) => (
      <Group gap={6}>
        <Text size="sm" className="break" style={{ flex: '1 1 8rem' }}>
          {because}
        </Text>
        {inferred && (
          <Badge variant="default" size="sm" tt="none" fw={500}>
            inferred
          </Badge>
        )}
        {inferred && (
          <ConfirmTeam what={repo} team={team}>
            Confirm
          </ConfirmTeam>
        )}
        <ConfirmOther what={repo} label="Correct" />
      </Group>
    ),
  },
  { key: 'lines', title: 'Lines', numeric: true, value: ({ lines }) => lines },
  { key: 'bus', title: 'Bus factor', numeric: true, value: ({ busFactor }) => busFactor },
  {
    key: 'last',
    title: 'Last change',
    value: ({ lastChange }) => (lastChange === null ? null : day(lastChange)),
    cell: ({ lastChange, orphan }) => (
      <Text size="sm" component="div">
        {lastChange !== null && ago(lastChange)}
        {orphan && (
          <Badge ml={6} variant="light" color="orange" tt="none">
            orphan
          </Badge>
        )}
      </Text>
    ),
  },
  {
    key: 'machines',
    title: 'By bots and AI alone',
    numeric: true,
    value: ({ byBots, byAiAlone }) => byBots + byAiAlone,
  },
  { key: 'goals', title: 'Goals', value: ({ goals }) => goals.join('; ') },
];

function Parts({
  title,
  about,
  empty,
  rows,
  sort,
}: {
  title: string;
  about: string;
  empty: string;
  rows: Team['components'];
  sort: string;
}) {
  return (
    <Section title={title} about={about}>
      {rows.length === 0 ? (
        <Text className="faint">{empty}</Text>
      ) : (
        <DataTable label={title} columns={PARTS} rows={rows} rowKey={({ id }) => id} sort={sort} most={15} />
      )}
    </Section>
  );
}

const PARTS: readonly Column<Team['components'][number]>[] = [
  { key: 'name', title: 'Name', value: ({ name }) => name, width: '12rem', cell: (one) => <ComponentLink of={one} /> },
  { key: 'role', title: 'What it is', value: ({ role }) => role },
  { key: 'repo', title: 'Repository', value: ({ repo }) => repo, cell: ({ repo }) => <RepositoryLink repo={repo} /> },
  {
    key: 'place',
    title: 'Place',
    value: ({ file, line }) => `${file}:${line}`,
    cell: ({ file, line }) => (
      <span className="mono break">
        {file}:{line}
      </span>
    ),
  },
  {
    key: 'declared',
    title: 'Declared at',
    value: ({ declaredAt }) => declaredAt,
    cell: ({ declaredAt }) => (
      <Text size="sm" className="break">
        {declaredAt ?? ''}
      </Text>
    ),
  },
];

const team = (of: string | null): ReactNode =>
  of === null ? <span className="faint">no team</span> : <TeamLink team={of} />;

const USERS: readonly Column<Team['users'][number]>[] = [
  {
    key: 'component',
    title: 'Package',
    value: (u) => u.component,
    cell: (u) => (
      <Go to="/component" with={{ name: `${u.provider}:${u.component}` }}>
        {u.component}
      </Go>
    ),
  },
  { key: 'repo', title: 'Used in', value: (u) => u.repo, cell: (u) => <RepositoryLink repo={u.repo} /> },
  { key: 'team', title: 'Team', value: (u) => u.team, cell: (u) => team(u.team) },
  { key: 'files', title: 'Files', numeric: true, value: (u) => u.files },
  {
    key: 'place',
    title: 'First at',
    value: (u) => u.places[0],
    cell: (u) => <span className="mono break">{u.places[0]}</span>,
  },
];

const USES: readonly Column<Team['uses'][number]>[] = [
  {
    key: 'component',
    title: 'Package',
    value: (u) => u.component,
    cell: (u) => (
      <Go to="/component" with={{ name: `${u.repo}:${u.component}` }}>
        {u.component}
      </Go>
    ),
  },
  { key: 'repo', title: 'Of', value: (u) => u.repo, cell: (u) => <RepositoryLink repo={u.repo} /> },
  { key: 'team', title: 'Team', value: (u) => u.team, cell: (u) => team(u.team) },
  {
    key: 'place',
    title: 'First at',
    value: (u) => u.places[0],
    cell: (u) => <span className="mono break">{u.places[0]}</span>,
  },
];

const CONTRIBUTIONS: readonly Column<Team['contributions'][number]>[] = [
  { key: 'repo', title: 'Repository', value: (c) => c.repo, cell: (c) => <RepositoryLink repo={c.repo} /> },
  { key: 'team', title: 'Of', value: (c) => c.team, cell: (c) => team(c.team) },
  { key: 'who', title: 'Who', value: (c) => c.who },
  { key: 'commits', title: 'Commits', numeric: true, value: (c) => c.commits },
  { key: 'fixes', title: 'Fixes', numeric: true, value: (c) => c.fixes },
  { key: 'ai', title: 'With AI', numeric: true, value: (c) => c.withAi },
  { key: 'last', title: 'Last', value: (c) => day(c.last) },
  {
    key: 'evidence',
    title: 'Commit',
    value: (c) => c.evidence[0],
    cell: (c) => <span className="mono">{c.evidence[0]?.slice(0, 10)}</span>,
  },
];

const FIRST = { own: 'this team', other: 'the other', unknown: 'not known' } as const;
const COPIES: readonly Column<Team['copies'][number]>[] = [
  {
    key: 'name',
    title: 'Function',
    value: (c) => c.own.name,
    width: '11rem',
    cell: (c) => (
      <Go to="/duplicate" with={{ id: c.class }} className="break">
        {c.own.name}
      </Go>
    ),
  },
  {
    key: 'own',
    title: 'Here',
    value: (c) => `${c.own.repo}:${c.own.file}:${c.own.start}`,
    cell: (c) => <Place side={c.own} />,
  },
  {
    key: 'other',
    title: 'There',
    value: (c) => `${c.other.repo}:${c.other.file}:${c.other.start}`,
    cell: (c) => <Place side={c.other} />,
  },
  { key: 'team', title: 'Team', value: (c) => c.team, cell: (c) => team(c.team) },
  { key: 'first', title: 'Who was first', value: (c) => FIRST[c.first] },
  { key: 'tokens', title: 'Tokens', numeric: true, value: (c) => c.tokens },
];

function Place({ side: { repo, file, start, since } }: { side: Team['copies'][number]['own'] }) {
  return (
    <>
      <RepositoryLink repo={repo} />
      <Text size="xs" className="mono break" title={`${shortRepository(repo)}/${file}`}>
        {file}:{start}
        {since !== null && <span className="faint"> {day(since)}</span>}
      </Text>
    </>
  );
}

function Members({ of: { members } }: { of: Answers['team'] }) {
  const [shown, more] = useFew(members, 20);
  return (
    <Section
      title="Members"
      about={
        members.some((m) => m.inferred)
          ? 'No file lists them: whoever works mostly in its repositories.'
          : 'As files list them.'
      }
    >
      {members.length === 0 ? (
        <Text className="faint">Nobody is listed, and nobody works mostly in its repositories.</Text>
      ) : (
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {shown.map(({ name, because, seen }) => (
            <li key={name} className="break">
              {name}{' '}
              <Text span size="sm" className="faint">
                {because}
                {!seen && ', never seen in a history'}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {more}
    </Section>
  );
}
