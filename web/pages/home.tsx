/** The first page: one question, what needs me and my teams, what is being built now, and what needs somebody. */
import { Badge, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type Answers, ask } from '../api.ts';
import { MyTeams } from '../features/mine/my-teams.tsx';
import { NeedsMe } from '../features/mine/needs-me.tsx';
import { withoutMine } from '../features/mine/others.ts';
import { SearchForm } from '../features/search/search-form.tsx';
import { ComponentLink, Go, RepositoryLink, shortRepository, TeamLink } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame, Section } from '../ui/page.tsx';
import { ago, counted, number } from '../ui/words.ts';

export function Page() {
  const report = useQuery(ask('report'));
  return (
    <PageFrame title="Spolia">
      <Question />
      <Loaded query={report} lines={2}>
        {(facts) => (facts.totals.repositories === 0 ? <NothingYet /> : <Totals totals={facts.totals} />)}
      </Loaded>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="xl">
        <Stack gap="xl">
          <NeedsMe />
          <MyTeams />
          <Loaded query={report}>
            {(facts) => (facts.totals.repositories === 0 ? null : <Needs report={facts} />)}
          </Loaded>
        </Stack>
        <BeingBuilt />
      </SimpleGrid>
    </PageFrame>
  );
}

function Question() {
  return (
    <Stack gap="xs" component="search" py={{ base: 'sm', sm: 'lg' }}>
      <Title order={2} size="h3">
        Before you build: does it exist already?
      </Title>
      <SearchForm
        size="lg"
        aria-label="What should it do?"
        placeholder="What should it do?"
        data-autofocus
        button={
          <Button type="submit" size="lg">
            Search
          </Button>
        }
      />
      <Text size="sm">
        Have code already?{' '}
        <Go to="/search" with={{ by: 'code' }}>
          Look for copies of it
        </Go>
        .
      </Text>
    </Stack>
  );
}

function NothingYet() {
  return (
    <Empty title="The index is empty">
      Nothing has been read yet. On the machine of this server, add repositories with{' '}
      <code>spolia index PATH|URL…</code>; what you may see of them appears here.
    </Empty>
  );
}

function Totals({ totals }: { totals: Answers['report']['totals'] }) {
  const tiles: readonly { n: number | null; what: string; to: string; with?: Record<string, string> }[] = [
    { n: totals.repositories, what: 'repositories', to: '/repositories' },
    { n: totals.lines, what: 'lines of code', to: '/repositories' },
    {
      n: totals.duplicatesAcross,
      what: 'duplicates across repositories',
      to: '/duplicates',
      with: { across: 'repositories' },
    },
    { n: totals.copiedLines, what: 'lines that could go', to: '/duplicates' },
    // Nothing is known to be missing where nobody has looked.
    totals.histories === 0
      ? { n: null, what: 'fixes that never arrived: histories are not read', to: '/fixes' }
      : { n: totals.missingFixes, what: 'fixes that never arrived', to: '/fixes' },
  ];
  return (
    <SimpleGrid cols={{ base: 2, xs: 3, md: 5 }} spacing="sm">
      {tiles.map(({ n, what, to, with: search }) => (
        <Go key={what} to={to} with={search} underline="never" c="inherit" className="card row" p="sm">
          <Text fw={700} size="xl" lh={1.2} span display="block">
            {n === null ? 'not known' : number(n)}
          </Text>
          <Text size="sm" className="faint" span>
            {what}
          </Text>
        </Go>
      ))}
    </SimpleGrid>
  );
}

function BeingBuilt() {
  const query = useQuery(ask('news', { limit: 8 }));
  return (
    <Section
      title="Being built now"
      about="New components of the last 90 days, and branches and requests in progress. What repeats something is marked."
    >
      <Loaded query={query}>
        {({ components, inProgress }) => {
          if (components.length + inProgress.length === 0)
            return (
              <Empty title="Nothing new in the last 90 days">
                New components and branches in progress appear here.
              </Empty>
            );
          return (
            <Stack gap="xs">
              {inProgress.map((branch) => (
                <Stack key={`${branch.repo} ${branch.name}`} gap={2} p="sm" className="card">
                  <Group gap={6}>
                    <Text fw={650} className="break" span>
                      {branch.subject || branch.name}
                    </Text>
                    <Badge variant="light" color="blue" tt="none">
                      in progress
                    </Badge>
                  </Group>
                  <Text size="sm" className="faint break">
                    {branch.author}, {ago(branch.lastChange)} · <RepositoryLink repo={branch.repo} /> {branch.name}
                    {branch.team && (
                      <>
                        {' '}
                        · team <TeamLink team={branch.team} />
                      </>
                    )}
                  </Text>
                  {branch.units > 0 && (
                    <Text size="sm" className="break">
                      {counted(branch.units, 'new function or class', 'new functions and classes')}:{' '}
                      {branch.names.join(', ')}
                      {branch.units > branch.names.length ? ' …' : ''}
                    </Text>
                  )}
                  <Resembles list={branch.resembles} />
                </Stack>
              ))}
              {components.map((component) => (
                <Stack key={component.id} gap={2} p="sm" className="card">
                  <Group gap={6}>
                    <Text fw={650} span>
                      <ComponentLink of={component} />
                    </Text>
                    <Badge variant="light" color="gray" tt="none">
                      new {component.kind}
                    </Badge>
                  </Group>
                  <Text size="sm" className="faint break">
                    {ago(component.firstChange)} · <RepositoryLink repo={component.repo} />
                    {component.team && (
                      <>
                        {' '}
                        · team <TeamLink team={component.team} />
                      </>
                    )}
                  </Text>
                  <Resembles list={component.resembles} />
                </Stack>
              ))}
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );
}

function Resembles({ list }: { list: Answers['news']['components'][number]['resembles'] }) {
  if (list.length === 0) return null;
  const [first] = list;
  return (
    <Text size="sm" className="break" component="div">
      <Badge variant="light" color="orange" tt="none" mr={6}>
        repeats
      </Badge>
      {first.of} is as{' '}
      <Go to="/lineage" with={{ place: `${first.repo}:${first.file}:${first.name}` }}>
        {first.name}
      </Go>{' '}
      in {shortRepository(first.repo)}
      {list.length > 1 && `, and ${counted(list.length - 1, 'more')}`}
    </Text>
  );
}

function Needs({ report }: { report: Answers['report'] }) {
  const mine = useQuery(ask('mine'));
  if (mine.isPending) return null;
  const { fixes, unowned, duplicates } = withoutMine(report, mine.data?.needs ?? []);
  return (
    <Section
      title="Needs somebody"
      about="Beyond my teams: fixes that copies still lack, parts that nobody looks after, and the costliest duplicates between teams."
    >
      <Stack gap="xs">
        {fixes.slice(0, 3).map((fix) => (
          <Stack key={fix.id} gap={2} p="sm" className="card">
            <Group gap={6}>
              <Text fw={650} className="break" span>
                <Go to="/fixes" with={{ id: fix.id }}>
                  {fix.subject}
                </Go>
              </Text>
              <Badge variant="light" color="red" tt="none">
                fix is missing
              </Badge>
            </Group>
            <Text size="sm" className="break">
              {fix.copy.name} in {shortRepository(fix.copy.repo)} lacks what {fix.origin.name} in{' '}
              {shortRepository(fix.origin.repo)} got on {fix.date}
              {fix.lacking > 1 && `; ${counted(fix.lacking, 'copy', 'copies')} lack it`}
            </Text>
          </Stack>
        ))}
        {unowned.slice(0, 3).map(({ repo, component, path, lines, criticality, why }) => (
          <Stack key={`${repo}:${path}:${component}`} gap={2} p="sm" className="card">
            <Group gap={6}>
              <Text fw={650} span>
                {component === null ? (
                  <RepositoryLink repo={repo} />
                ) : (
                  <Go to="/components" with={{ repo, text: component }}>
                    {component}
                  </Go>
                )}
              </Text>
              <Badge variant="light" color="orange" tt="none">
                no owner
              </Badge>
              {criticality && (
                <Badge variant="light" color="red" tt="none">
                  {criticality}
                </Badge>
              )}
            </Group>
            <Text size="sm" className="break">
              {/* None, where it is in a language that nothing is read of. */}
              {lines > 0 && `${counted(lines, 'line')}; `}
              {why}
            </Text>
          </Stack>
        ))}
        {duplicates.slice(0, 3).map(({ id, lines, copies, places, teams }) => (
          <Stack key={id} gap={2} p="sm" className="card">
            <Group gap={6}>
              <Text fw={650} className="break" span>
                <Go to="/duplicate" with={{ id }}>
                  {places[0]?.name}
                </Go>
              </Text>
              <Badge variant="light" tt="none">
                {counted(copies, 'copy', 'copies')}
              </Badge>
            </Group>
            <Text size="sm" className="break">
              {counted(lines, 'line')} could go; in{' '}
              {[...new Set(places.map(({ repo }) => shortRepository(repo)))].join(', ')}
              {teams.length > 0 && ` · teams ${teams.join(', ')}`}
            </Text>
          </Stack>
        ))}
        {fixes.length + unowned.length + duplicates.length === 0 && (
          <Empty title="Nothing else waits">
            No other missing fix, part without an owner or duplicate between teams is known.
          </Empty>
        )}
        {report.left.length > 0 && (
          <details>
            <summary className="faint">What this does not rest on</summary>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {report.left.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        )}
      </Stack>
    </Section>
  );
}
