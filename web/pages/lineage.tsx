/** Where a function came from, who copied it, and what its copies lack. */
import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Answers } from '../answers.ts';
import { ask, Refusal } from '../api.ts';
import { Family } from '../features/lineage/family.tsx';
import { NoHistories } from '../features/lineage/no-histories.tsx';
import { useAddress } from '../ui/address.ts';
import { Go, RepositoryOfTeam, shortRepository } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame, Section } from '../ui/page.tsx';
import { type Column, DataTable } from '../ui/table.tsx';
import { counted, day, percent } from '../ui/words.ts';

type Node = Answers['lineage']['nodes'][number];

export function Page() {
  const [{ place }] = useAddress();
  const asked = place?.trim() ?? '';
  const found = useQuery({ ...ask('lineage', { place: asked }), enabled: asked !== '' });
  const one = found.data?.nodes.find((node) => node.asked);
  return (
    <PageFrame
      title={one ? `Lineage of ${one.name}` : 'Lineage'}
      about="Where a function, method or class came from, who copied which version of it, and which copies lack a fix."
    >
      <PlaceForm key={asked} asked={asked} />
      {asked === '' ? (
        <Empty title="Of what?">
          Name a function, method or class, or choose a copy on the page of a <Go to="/duplicates">duplicate</Go>.
        </Empty>
      ) : found.error instanceof Refusal && found.error.code === 'no-histories' ? (
        <NoHistories />
      ) : (
        <Loaded query={found}>{(answer) => <Answer {...answer} />}</Loaded>
      )}
    </PageFrame>
  );
}

function PlaceForm({ asked }: { asked: string }) {
  const [, set] = useAddress();
  const [text, setText] = useState(asked);
  const send = (event: FormEvent) => {
    event.preventDefault();
    set({ place: text.trim() }, { push: true });
  };
  return (
    <form onSubmit={send}>
      <Group gap="xs" align="flex-end">
        <TextInput
          label="Function, method or class"
          description="Its name is enough where it is clear; else REPOSITORY:PATH:NAME"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          style={{ flex: '1 1 16rem', maxWidth: 620 }}
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''}>
          Show
        </Button>
      </Group>
    </form>
  );
}

function Answer({ nodes, candidates, more }: Answers['lineage']) {
  if (nodes.length === 0)
    return (
      <Section title="Several are meant">
        <List spacing={4}>
          {candidates.map(({ repo, file, name, start, gone }) => (
            <List.Item key={`${repo} ${file} ${name} ${start}`}>
              <Go to="/lineage" with={{ place: `${repo}:${file}:${name}` }} className="break">
                {name}
              </Go>{' '}
              <span className="faint break">
                {shortRepository(repo)}, {file}:{start}
                {gone && ', removed'}
              </span>
            </List.Item>
          ))}
        </List>
        {more && <Text className="faint">There are more: say the file or the repository too.</Text>}
      </Section>
    );
  const lacking = nodes.filter(({ missing }) => missing.length > 0);
  return (
    <Stack gap="lg">
      <Text>
        {nodes.length === 1 ? (
          'Nobody copied it, and it is no copy.'
        ) : (
          <>
            <b>{counted(nodes.length - 1, 'copy', 'copies')}</b> of it
            {more && ', and more that are not shown'};{' '}
            {lacking.length === 0
              ? 'none is known to lack a fix.'
              : `${counted(lacking.length, 'copy lacks', 'copies lack')} a fix.`}
          </>
        )}
      </Text>
      <Section title="Over time">
        <Family nodes={nodes} />
      </Section>
      <Section title="The same as a table">
        <DataTable
          label="Family"
          columns={nodes.some(({ death }) => death !== null) ? COLUMNS : COLUMNS.filter(({ key }) => key !== 'gone')}
          rows={nodes}
          rowKey={keyOf}
          isChosen={({ asked }) => asked}
          json={(node) => node}
        />
      </Section>
    </Stack>
  );
}

const keyOf = ({ repo, file, name, start, birth }: Node): string => `${repo} ${file} ${name} ${start} ${birth.commit}`;

function commitOf({ birth, copied }: Pick<Node, 'birth' | 'copied'>): string {
  return (copied?.commit ?? birth.commit).slice(0, 12);
}

const COLUMNS: readonly Column<Node>[] = [
  {
    key: 'name',
    title: 'Copy',
    width: '14rem',
    value: ({ name }) => name,
    cell: ({ name, repo, file, start, asked }) => (
      <div>
        {asked ? (
          <b className="break">{name}</b>
        ) : (
          <Go to="/lineage" with={{ place: `${repo}:${file}:${name}` }} className="break">
            {name}
          </Go>
        )}
        <Text size="xs" className="faint break">
          {file}:{start}
        </Text>
      </div>
    ),
  },
  {
    key: 'repo',
    title: 'Repository',
    width: '11rem',
    value: ({ repo }) => repo,
    cell: ({ repo, team }) => <RepositoryOfTeam repo={repo} team={team} />,
  },
  { key: 'team', title: 'Team', value: ({ team }) => team, hidden: true },
  {
    key: 'since',
    title: 'Since',
    value: ({ birth, copied }) => day(1000 * (copied?.seconds ?? birth.seconds)),
    cell: ({ birth, copied }) => (
      <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
        {day(1000 * (copied?.seconds ?? birth.seconds))}
        <br />
        <span className="mono faint">{commitOf({ birth, copied })}</span>
      </Text>
    ),
  },
  {
    key: 'how',
    title: 'How',
    width: '12rem',
    value: ({ copied, birth }) =>
      copied === null || copied.together
        ? `written by ${birth.author}: ${birth.subject}`
        : `copied by ${copied.author} from version ${copied.version}, ${percent(copied.similarity)} alike`,
    cell: ({ copied, birth }) => (
      <Text size="sm" className="break" miw={180}>
        {copied === null || copied.together
          ? `written by ${birth.author}: ${birth.subject}`
          : `copied by ${copied.author} from version ${copied.version}, ${percent(copied.similarity)} alike`}
      </Text>
    ),
  },
  { key: 'commit', title: 'Commit', value: commitOf, hidden: true },
  { key: 'versions', title: 'Versions', numeric: true, value: ({ versions }) => versions },
  { key: 'changed', title: 'Last changed', value: ({ changed }) => day(1000 * changed.seconds) },
  {
    key: 'now',
    title: 'Alike now',
    numeric: true,
    value: ({ copied }) => copied?.now ?? null,
    cell: ({ copied }) => (copied?.now == null ? '' : percent(copied.now)),
  },
  { key: 'gone', title: 'Removed', value: ({ death }) => (death === null ? null : day(1000 * death.seconds)) },
  {
    key: 'lacks',
    title: 'Lacks fixes',
    numeric: true,
    value: ({ missing }) => missing.length,
    cell: ({ missing }) =>
      missing.length === 0 ? (
        '0'
      ) : (
        <Go to="/fixes" with={{ fix: missing.map(({ id }) => id).join(',') }}>
          {missing.length}
        </Go>
      ),
  },
];
