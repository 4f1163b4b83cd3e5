/** What one could reuse, and how it is run. */
import { Badge, Button, Chip, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ask } from '../api.ts';
import { ComponentLink, RepositoryLink, TeamLink, useGo } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame } from '../ui/page.tsx';
import { ago, counted, number, percent } from '../ui/words.ts';

const PAGE = 50;

export function Page() {
  const search = useRouterState({ select: ({ location }) => location.search as Record<string, string | undefined> });
  const go = useGo();
  const { kind, text, team, language, all } = search;
  const limit = Math.min(1000, Math.max(PAGE, Number(search.limit) || PAGE));
  const query = useQuery({
    ...ask('components', { kind: kind ? [kind] : [], text, team, language, all: all === 'true', limit }),
    placeholderData: keepPreviousData,
  });
  const change = (next: Record<string, string | undefined>) =>
    go('/components', { ...search, limit: undefined, ...next });
  const [typed, setTyped] = useState(text ?? '');
  useEffect(() => setTyped(text ?? ''), [text]);
  return (
    <PageFrame
      title="Components"
      about="Packages, services, pipelines, estimators, models and more, as manifests, code and workflows declare them; processes say how they are run."
    >
      <Group gap="sm" align="flex-end" component="section" aria-label="Filters">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            change({ text: typed.trim() || undefined });
          }}
        >
          <TextInput
            label="Words in name, role or path"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            w={{ base: '100%', xs: 260 }}
          />
        </form>
        <TeamField team={team} change={(next) => change({ team: next })} />
        <Chip checked={all === 'true'} onChange={(on) => change({ all: on ? 'true' : undefined })} variant="outline">
          Tests, examples, generated too
        </Chip>
      </Group>
      <Loaded query={query}>
        {({ counts, components, total, notRead }) => (
          <Stack gap="md">
            <Group gap={6} role="group" aria-label="Kinds">
              <Button
                size="compact-sm"
                variant={kind ? 'default' : 'filled'}
                onClick={() => change({ kind: undefined })}
                aria-pressed={!kind}
              >
                all kinds
              </Button>
              {counts.map(({ kind: one, count }) => (
                <Button
                  key={one}
                  size="compact-sm"
                  variant={kind === one ? 'filled' : 'default'}
                  aria-pressed={kind === one}
                  onClick={() => change({ kind: kind === one ? undefined : one })}
                >
                  {one} {number(count)}
                </Button>
              ))}
            </Group>
            {components.length === 0 ? (
              <Empty title="No component fits">
                Leave a filter out, or look for it in words: functions and classes that are no components of their own
                are found there.
              </Empty>
            ) : (
              <Table.ScrollContainer minWidth={820} type="native">
                <Table verticalSpacing="xs" highlightOnHover aria-label="Components">
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>Name</Table.Th>
                      <Table.Th>Repository</Table.Th>
                      <Table.Th>Team</Table.Th>
                      <Table.Th>Owner</Table.Th>
                      <Table.Th ta="right">Lines</Table.Th>
                      <Table.Th ta="right">Copied</Table.Th>
                      <Table.Th>Last change</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {components.map((one) => (
                      <Table.Tr key={one.id}>
                        <Table.Td maw={320}>
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
                        </Table.Td>
                        <Table.Td>
                          <RepositoryLink repo={one.repo} />
                        </Table.Td>
                        <Table.Td>
                          {one.team ? <TeamLink team={one.team} /> : <span className="faint">none named</span>}
                        </Table.Td>
                        <Table.Td>
                          {one.owner ? (
                            <>
                              {one.owner.name}{' '}
                              <Text span size="sm" className="faint">
                                {one.owner.declared ? 'declared' : `from history, ${percent(one.owner.confidence)}`}
                              </Text>
                            </>
                          ) : (
                            <span className="faint">not known</span>
                          )}
                        </Table.Td>
                        <Table.Td ta="right">{one.lines === null ? '' : number(one.lines)}</Table.Td>
                        <Table.Td ta="right">{one.copiedElsewhere > 0 ? number(one.copiedElsewhere) : ''}</Table.Td>
                        <Table.Td>{one.lastChange === null ? '' : ago(one.lastChange)}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            )}
            <Group>
              <Text size="sm" className="faint">
                {number(components.length)} of {counted(total, 'component')}
              </Text>
              {components.length < total && limit < 1000 && (
                <Button
                  size="xs"
                  variant="default"
                  loading={query.isFetching}
                  onClick={() => go('/components', { ...search, limit: String(limit * 2) })}
                >
                  Show more
                </Button>
              )}
            </Group>
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

function TeamField({ team, change }: { team: string | undefined; change: (team: string | undefined) => void }) {
  const status = useQuery(ask('status'));
  const teams = [
    ...new Set([
      ...(status.data?.repositories.flatMap(({ context }) => context.team ?? []) ?? []),
      ...(team ? [team] : []),
    ]),
  ].sort();
  return (
    <Select
      label="Team"
      placeholder="Any team"
      clearable
      searchable
      data={teams}
      value={team ?? null}
      onChange={(value) => change(value ?? undefined)}
      w={180}
    />
  );
}
