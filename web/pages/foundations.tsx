/** Open-source bases: which are built upon, at which versions, who extends them how well, who copies them. */
import { Badge, Chip, Group, Select, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answers } from '../answers.ts';
import { ask } from '../api.ts';
import { Foundation } from '../features/foundations/foundation.tsx';
import { useAddress } from '../ui/address.ts';
import { WordsFilter } from '../ui/filter.tsx';
import { Go, RepositoryLink } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame } from '../ui/page.tsx';
import { type Column, DataTable } from '../ui/table.tsx';
import { counted, number } from '../ui/words.ts';

type Row = Answers['foundations']['foundations'][number];

const ECOSYSTEMS = ['python', 'npm', 'go', 'maven', 'r', 'docker'];

export function Page() {
  const [{ name }] = useAddress();
  return name === undefined ? <All /> : <Foundation name={name} />;
}

function All() {
  const [{ ecosystem, all, text = '' }, set] = useAddress();
  const known = ECOSYSTEMS.includes(ecosystem ?? '') ? ecosystem : undefined;
  const query = useQuery({
    ...ask('foundations', { ecosystem: known, all: all === 'true', limit: 1000 }),
    placeholderData: keepPreviousData,
  });
  return (
    <PageFrame
      title="Foundations"
      about="Open-source bases that repositories import or ask for. Those that spolia.yaml approves stand first; a base at many versions, or copied instead of imported, is work that waits."
    >
      <Group align="flex-end" gap="sm">
        <WordsFilter label="Name" />
        <Select
          label="Ecosystem"
          placeholder="All but images"
          clearable
          data={ECOSYSTEMS}
          value={known ?? null}
          onChange={(value) => set({ ecosystem: value })}
          w={170}
        />
        <Chip checked={all === 'true'} onChange={(on) => set({ all: on })} variant="outline">
          Count forks too
        </Chip>
      </Group>
      <Loaded query={query}>
        {({ foundations }) => {
          const words = text.toLowerCase().split(/\s+/);
          const rows = foundations.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)));
          return foundations.length === 0 ? (
            <Empty title="No base is known">
              No repository that you may see imports or asks for a library
              {known === undefined ? '' : ` of ${known}`}.
            </Empty>
          ) : (
            <DataTable
              label="Foundations"
              columns={COLUMNS}
              rows={rows}
              rowKey={(f) => `${f.ecosystem} ${f.name}`}
              caption={`${rows.length < foundations.length ? `${number(rows.length)} of ` : ''}${counted(foundations.length, 'foundation')}${foundations.length === 1000 ? ', the most used' : ''}`}
              json={(row) => row}
            />
          );
        }}
      </Loaded>
    </PageFrame>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    title: 'Name',
    width: '10rem',
    value: ({ name }) => name,
    cell: ({ name, declared, ecosystem }) => (
      <Group gap={6}>
        <Go to="/foundations" with={{ name }} className="break">
          {name}
        </Go>
        {declared && (
          <Badge variant="light" color="green" size="sm" tt="none">
            approved
          </Badge>
        )}
        <Text size="xs" className="faint">
          {ecosystem}
        </Text>
      </Group>
    ),
  },
  { key: 'ecosystem', title: 'Ecosystem', value: ({ ecosystem }) => ecosystem, hidden: true },
  { key: 'approved', title: 'Approved', value: ({ approved }) => approved },
  { key: 'licence', title: 'Licence', value: ({ licence }) => licence },
  {
    key: 'repositories',
    title: 'Repositories',
    numeric: true,
    value: ({ repositories }) => repositories,
    cell: ({ repositories, forks }) => (
      <>
        {number(repositories)}
        {forks > 0 && (
          <Text size="xs" className="faint">
            and {counted(forks, 'fork')}
          </Text>
        )}
      </>
    ),
  },
  { key: 'forks', title: 'Forks', numeric: true, value: ({ forks }) => forks, hidden: true },
  { key: 'files', title: 'Files', numeric: true, value: ({ files }) => files },
  {
    key: 'versions',
    title: 'Fixed at',
    numeric: true,
    value: ({ locked }) => locked.length,
    cell: ({ locked }) => (
      <Text size="sm" title={locked.join(', ')}>
        {locked.length === 0 ? '' : locked.length === 1 ? locked[0] : counted(locked.length, 'version')}
      </Text>
    ),
  },
  {
    key: 'outside',
    title: 'Outside of it',
    numeric: true,
    value: ({ outside }) => outside,
    cell: ({ outside, approved }) =>
      outside === null || outside === 0 ? (
        ''
      ) : (
        <Badge
          variant="light"
          color="orange"
          tt="none"
          title={`repositories with a version that is not in ${approved}`}
        >
          {outside}
        </Badge>
      ),
  },
  { key: 'extended', title: 'Extended by', numeric: true, value: ({ extended }) => extended },
  {
    key: 'failing',
    title: 'Break contract',
    numeric: true,
    value: ({ failing }) => failing,
    cell: ({ failing }) =>
      failing === 0 ? (
        ''
      ) : (
        <Badge variant="light" color="red" tt="none">
          {failing}
        </Badge>
      ),
  },
  {
    key: 'source',
    title: 'Source',
    value: ({ source }) => source,
    cell: ({ source }) => (source === null ? '' : <RepositoryLink repo={source} />),
  },
];
