/** One component: what it is, how to use it, whose it is, who depends on it, where else it exists. */
import { Alert, Badge, Button, Grid, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { Fragment } from 'react';
import { evidenceText } from '../../src/ownership/evidence-text.ts';
import { type Answers, ask } from '../api.ts';
import { useOrigin } from '../ui/address.ts';
import { CodeBlock } from '../ui/code.tsx';
import { Facts } from '../ui/facts.tsx';
import { useFew } from '../ui/few.tsx';
import { Go, RepositoryLink, shortRepository, TeamLink } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame, Section } from '../ui/page.tsx';
import { ago, counted, day, languageName, number, percent } from '../ui/words.ts';

type Answer = Answers['component'];

export function Page() {
  const { name = '', id } = useRouterState({
    select: ({ location }) => location.search as Record<string, string | undefined>,
  });
  const query = useQuery({
    ...ask('component', { name: id === undefined ? name : `#${id}`, limit: 50 }),
    enabled: name !== '' || id !== undefined,
  });
  if (name === '' && id === undefined)
    return (
      <PageFrame title="Component">
        <Empty title="No component is named">
          Choose one from the <Go to="/components">list of components</Go>.
        </Empty>
      </PageFrame>
    );
  return (
    <Loaded query={query}>
      {(answer) => (
        <PageFrame
          title={answer.component.name}
          about={
            answer.component.description ?? `${answer.component.role} in ${shortRepository(answer.component.repo)}`
          }
          actions={
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/graph" search={{ id: String(answer.component.id) }} {...props} />}
            >
              Graph of reuse
            </Button>
          }
        >
          <Warnings of={answer} />
          <Grid gap="xl">
            <Grid.Col span={{ base: 12, md: 7 }}>
              <Stack gap="xl">
                <Use of={answer} />
                <Consumers of={answer} />
                <Copies of={answer} />
                <Parts of={answer} />
              </Stack>
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <Stack gap="xl">
                <About of={answer} />
                <Owners of={answer} />
                <Runs of={answer} />
                <Needs of={answer} />
                <Evidence of={answer} />
                <ForReadme of={answer} />
              </Stack>
            </Grid.Col>
          </Grid>
        </PageFrame>
      )}
    </Loaded>
  );
}

function Warnings({ of: { state, orphan, ownerUnknown, component } }: { of: Answer }) {
  const warnings = [
    ...(state === null
      ? []
      : [`It is declared ${state.state} (${state.place}): look for what replaces it before you depend on it.`]),
    ...(orphan
      ? ['All of its owners have been silent for a year: find somebody who takes it over before you depend on it.']
      : []),
    ...(ownerUnknown === null ? [] : [`Nobody is known to own it: ${ownerUnknown}.`]),
    ...(component.setApart.length > 0 ? [`It is ${component.setApart.join(', ')}, not offered for use.`] : []),
  ];
  if (warnings.length === 0) return null;
  return (
    <Alert color="orange" variant="light" title="Before you depend on it">
      {warnings.map((warning) => (
        <Text key={warning} className="break">
          {warning}
        </Text>
      ))}
    </Alert>
  );
}

function Use({ of: { adopt, example, component } }: { of: Answer }) {
  return (
    <Section title="How to use it">
      {adopt.install && <CodeBlock code={adopt.install} label="Install" />}
      {adopt.import && <CodeBlock code={adopt.import} label="Import" />}
      {example ? (
        <>
          <Text size="sm" className="faint break">
            {example.repo === component.repo ? 'From its own repository' : 'From a consumer'}:{' '}
            <RepositoryLink repo={example.repo} />, {example.file}:{example.start}
          </Text>
          <CodeBlock code={example.code} label="Example from a consumer" first={example.start} last={example.end} />
        </>
      ) : (
        <Text className="faint">
          {adopt.install === null && adopt.import === null
            ? 'Nothing says how to install or import it: it lies in no package.'
            : 'No other repository uses it yet, so there is no example from practice.'}
        </Text>
      )}
    </Section>
  );
}

function Consumers({ of: { consumers, component, versions } }: { of: Answer }) {
  const others = consumers.filter(({ repo }) => repo !== component.repo);
  const versionOf = new Map(versions.map((one) => [one.repo, one]));
  const behind = versions.filter(({ current }) => current === false);
  const asking = versions.filter(({ repo }) => !consumers.some((one) => one.repo === repo));
  return (
    <Section
      title="Who uses it"
      about="Imports in the code of other packages and repositories; its own repository last."
    >
      {consumers.length === 0 ? (
        <Text className="faint">No import of it is known.</Text>
      ) : (
        <Table.ScrollContainer minWidth={480} type="native">
          <Table aria-label="Consumers" verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Where</Table.Th>
                <Table.Th>Team</Table.Th>
                {versions.length > 0 && <Table.Th>Version</Table.Th>}
                <Table.Th ta="right">Files</Table.Th>
                <Table.Th>First place</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {consumers.map((one) => (
                <Table.Tr key={`${one.repo}/${one.folder}`}>
                  <Table.Td>
                    <RepositoryLink repo={one.repo} />
                    {one.folder && <span className="faint break">/{one.folder}</span>}
                    {one.repo === component.repo && <span className="faint"> (its own)</span>}
                  </Table.Td>
                  <Table.Td>{one.team && <TeamLink team={one.team} />}</Table.Td>
                  {versions.length > 0 && (
                    <Table.Td>
                      <AskedVersion of={versionOf.get(one.repo)} version={component.version} />
                    </Table.Td>
                  )}
                  <Table.Td ta="right">
                    {number(one.files)}
                    {one.tests > 0 && <span className="faint"> + {counted(one.tests, 'test')}</span>}
                  </Table.Td>
                  <Table.Td className="break mono">
                    {one.file}:{one.line}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {asking.length > 0 && (
        <Text size="sm" className="break">
          Asked for without an import that is known:{' '}
          {asking.map((one, k) => (
            <Fragment key={`${one.repo} ${one.file}`}>
              {k > 0 && ', '}
              <RepositoryLink repo={one.repo} /> <AskedVersion of={one} version={component.version} />
            </Fragment>
          ))}
          .
        </Text>
      )}
      {behind.length > 0 && (
        <Text size="sm">
          {counted(behind.length, 'repository has', 'repositories have')} yet to move to {component.version}.
        </Text>
      )}
      {others.length > 0 && (
        <Text size="sm">
          A change of what it offers would reach {counted(others.length, 'other consumer')}.{' '}
          <Go to="/graph" with={{ id: String(component.id) }}>
            See them as a graph
          </Go>
          .
        </Text>
      )}
    </Section>
  );
}

/** What a consumer fixes, else the ranges it asks for; marked where the version that there is, is not among them. */
function AskedVersion({ of, version }: { of: Answer['versions'][number] | undefined; version: string | null }) {
  if (of === undefined) return null;
  return (
    <>
      <span className="mono break" title={`${of.file}:${of.line}`}>
        {of.locked.join(', ') || of.ranges.join(' | ') || 'any'}
      </span>
      {of.current === false && (
        <Badge variant="light" color="orange" tt="none" ml={6} title={`does not allow ${version}`}>
          behind
        </Badge>
      )}
    </>
  );
}

function Copies({ of: { copies, component } }: { of: Answer }) {
  return (
    <Section
      title="Where else its code exists"
      about="Code of it that others have pasted or written alike, largest first."
    >
      {copies.length === 0 ? (
        <Text className="faint">Nowhere that is known.</Text>
      ) : (
        <Stack gap={6}>
          {copies.map((copy) => (
            <div key={copy.class} className="card" style={{ padding: '8px 12px' }}>
              <Group gap={6}>
                <Go to="/duplicate" with={{ id: copy.class }} fw={600} className="break">
                  {copy.name}
                </Go>
                <Badge variant="light" tt="none">
                  {counted(copy.copies, 'copy', 'copies')} in {counted(copy.repos, 'repository', 'repositories')}
                </Badge>
              </Group>
              <Text size="sm" className="faint break">
                Such as {copy.other.name} in {shortRepository(copy.other.repo)}, {copy.other.file}:{copy.other.start}.{' '}
                <Go to="/lineage" with={{ place: `${component.repo}:${copy.file}:${copy.name}` }}>
                  Family tree
                </Go>
              </Text>
            </div>
          ))}
        </Stack>
      )}
    </Section>
  );
}

function Parts({ of: { parts } }: { of: Answer }) {
  if (parts.length === 0) return null;
  return (
    <Section title="What lies in it">
      {parts.map(({ kind, count, names }) => (
        <Text key={kind} className="break">
          <strong>{counted(count, kind)}</strong>: {names.join(', ')}
          {count > names.length && ' …'}
        </Text>
      ))}
    </Section>
  );
}

function About({ of: { component, within, licence, firstChange, provides, busFactor } }: { of: Answer }) {
  return (
    <Section title="Facts">
      <Facts
        facts={[
          ['What', component.role],
          ['Repository', <RepositoryLink key="repository" repo={component.repo} />],
          ['Declared in', `${component.file}:${component.start}`],
          ['Part of', within && `${within.name} (${within.role})`],
          ['Team', component.team ? <TeamLink key="team" team={component.team} /> : 'none is named'],
          ['Version', component.version],
          ['Licence', licence === null ? 'not said' : `${licence.licence} (of ${licence.of})`],
          ['Language', component.language && languageName(component.language)],
          ['Size', component.lines === null ? null : counted(component.lines, 'line')],
          ['First change', firstChange === null ? 'not known' : day(firstChange)],
          ['Last change', component.lastChange === null ? 'not known' : ago(component.lastChange)],
          ['Known well by', busFactor === null ? null : counted(busFactor, 'person', 'people')],
          // As a distribution and as a module it often has one name.
          [
            'Installed as',
            [...new Set(provides.flatMap(({ ecosystem, name }) => (ecosystem === 'catalog' ? [] : [name])))].join(
              ', ',
            ) || null,
          ],
        ]}
      />
    </Section>
  );
}

function Owners({ of: { owners } }: { of: Answer }) {
  return (
    <Section title="Owners" about="Declared, or seen in history; each with what says so.">
      {owners.length === 0 && <Text className="faint">Nobody is known.</Text>}
      {owners.map((owner) => (
        <div key={`${owner.name} ${owner.role}`}>
          <Group gap={6}>
            <Text fw={600} className="break">
              {owner.kind === 'team' ? <TeamLink team={owner.name} /> : owner.name}
            </Text>
            <Badge variant="light" color={owner.declared ? 'teal' : 'gray'} tt="none">
              {owner.declared ? 'declared' : 'from history'} {percent(owner.confidence)}
            </Badge>
            {owner.silent && (
              <Badge variant="light" color="orange" tt="none">
                silent{owner.lastSeen === null ? '' : ` since ${day(owner.lastSeen)}`}
              </Badge>
            )}
          </Group>
          <Text size="sm" className="faint break">
            {owner.role}: {evidenceText(owner.evidence)}
          </Text>
        </div>
      ))}
    </Section>
  );
}

function Runs({ of: { runs, processes } }: { of: Answer }) {
  const [starts, moreStarts] = useFew(runs, 8);
  const [shown, more] = useFew(processes, 8);
  if (runs.length + processes.length === 0) return null;
  return (
    <Section title="How it is run">
      {starts.map(({ how, what, file, line }) => (
        <Text key={`${how} ${what} ${file}:${line}`} className="break">
          {how}: <span className="mono">{what}</span>{' '}
          <span className="faint">
            ({file}:{line})
          </span>
        </Text>
      ))}
      {moreStarts}
      {shown.map((process) => (
        <Text key={process.id} className="break">
          {process.name}{' '}
          <span className="faint">
            ({process.role}, {process.file})
          </span>
          {process.when.length > 0 && `: ${process.when.join(', ')}`}
        </Text>
      ))}
      {more}
    </Section>
  );
}

function Needs({ of: { dependencies } }: { of: Answer }) {
  const [shown, more] = useFew(dependencies, 20);
  if (dependencies.length === 0) return null;
  return (
    <Section title="What it needs">
      <Table aria-label="Dependencies" verticalSpacing={4}>
        <Table.Tbody>
          {shown.map(({ ecosystem, name, range, scope, file, line }) => (
            <Table.Tr key={`${ecosystem} ${name} ${scope} ${file}:${line}`}>
              <Table.Td>
                <Go to="/foundations" with={{ name }} className="break">
                  {name}
                </Go>
              </Table.Td>
              <Table.Td className="mono break">{range || 'any'}</Table.Td>
              <Table.Td className="faint break">{scope}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more}
    </Section>
  );
}

function Evidence({ of: { facts } }: { of: Answer }) {
  return (
    <Section title="What says all this">
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {facts.map(({ detector, role, file, line }) => (
          <li key={`${detector} ${file}:${line} ${role}`} className="break">
            {file}:{line} <span className="faint">({role})</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A picture of who uses and owns it, to be pasted into its README. */
function ForReadme({ of: { component } }: { of: Answer }) {
  const path = `/badge/${encodeURIComponent(`#${component.id}`)}.svg`;
  const origin = useOrigin();
  const page = `${origin}/component?id=${component.id}`;
  return (
    <Section title="Badge for its README" about="Readers see it where they may see the component.">
      <img
        src={path}
        alt={`Who uses and owns ${component.name}`}
        style={{ maxWidth: '100%', height: 'auto', alignSelf: 'flex-start' }}
      />
      <CodeBlock code={`[![Spolia](${origin}${path})](${page})`} label="Markdown" />
    </Section>
  );
}
