/** All about one base. */
import { Alert, Badge, Chip, Group, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answers } from '../../answers.ts';
import { ask } from '../../api.ts';
import { useAddress } from '../../ui/address.ts';
import { Figures } from '../../ui/figures.tsx';
import { Go, RepositoryLink, TeamLink } from '../../ui/links.tsx';
import { Empty, Loaded, PageFrame, Section } from '../../ui/page.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { counted } from '../../ui/words.ts';
import { Versions } from './versions.tsx';

type Answer = Answers['foundations'];

export function Foundation({ name }: { name: string }) {
  const [{ all }, set] = useAddress();
  const query = useQuery({
    ...ask('foundations', { name, all: all === 'true', limit: 1000 }),
    placeholderData: keepPreviousData,
  });
  const [base] = query.data?.foundations ?? [];
  return (
    <PageFrame
      title={base?.name ?? name}
      about={
        <>
          <Go to="/foundations">All foundations</Go>
          {base && (
            <>
              {'. '}
              {base.declared
                ? `Approved by spolia.yaml${base.approved === null ? '' : ` at ${base.approved}`}. `
                : 'Not among those that spolia.yaml approves. '}
              {base.licence !== null && `Licence: ${base.licence}. `}
              {base.source !== null && (
                <>
                  Its source is <RepositoryLink repo={base.source} />.
                </>
              )}
            </>
          )}
        </>
      }
    >
      {(all === 'true' || (base && base.forks > 0)) && (
        <Chip checked={all === 'true'} onChange={(on) => set({ all: on })} variant="outline">
          What forks repeat too{base && base.forks > 0 && ` (${counted(base.forks, 'fork')})`}
        </Chip>
      )}
      <Loaded query={query}>{(answer) => <Whole answer={answer} />}</Loaded>
    </PageFrame>
  );
}

function Whole({ answer: { foundations, versions, extensions, copies, duty } }: { answer: Answer }) {
  const [base] = foundations;
  return (
    <Stack gap="xl">
      <Figures
        figures={[
          { label: 'Built upon by', value: base.repositories, note: `repositories, in ${counted(base.files, 'file')}` },
          {
            label: 'Versions fixed',
            value: base.locked.length,
            note: [
              base.locked.length > 1
                ? 'different ones'
                : base.locked.length === 1
                  ? base.locked[0]
                  : 'no lock file fixes one',
              ...(base.outside
                ? [`${counted(base.outside, 'repository', 'repositories')} outside of ${base.approved}`]
                : []),
            ].join('; '),
          },
          { label: 'Extended by', value: base.extended, note: 'classes' },
          {
            label: 'Break its contract',
            value: base.failing,
            note: base.failing === 0 ? 'no class that was checked' : 'classes',
          },
          {
            label: 'Copied instead of imported',
            value: base.source === null ? 'not known' : copies.length,
            note: base.source === null ? 'its source is not indexed' : 'functions',
          },
        ]}
      />
      <Section title="Versions in use" about="What each repository asks for, and what its lock files fix.">
        {versions.length === 0 ? (
          <Empty title="No manifest asks for it">It is imported, and nothing says at which version.</Empty>
        ) : (
          <Versions versions={versions} approved={base.approved} />
        )}
      </Section>
      <Section
        title="Who extends it"
        about="Classes that derive from its classes; for scikit-learn each is checked against the contract of estimators."
      >
        {extensions.length === 0 ? (
          <Text className="faint">No class outside of tests derives from its classes.</Text>
        ) : (
          <DataTable
            label="Classes that extend it"
            columns={EXTENSIONS}
            rows={extensions}
            rowKey={(e) => `${e.repo} ${e.file} ${e.line}`}
            sort="extensions"
            json={(row) => row}
          />
        )}
      </Section>
      <Section title="Copied instead of imported">
        {base.source === null ? (
          <Empty title="Copies of its code are not looked for">
            Index its source, and name it in spolia.yaml under foundations, repository.
          </Empty>
        ) : copies.length === 0 ? (
          <Text className="faint">No function of its source was found in another repository.</Text>
        ) : (
          <Stack gap="sm">
            {duty !== null && (
              <Alert
                variant="light"
                color="orange"
                title={`What the licence asks for${base.licence === null ? '' : ` (${base.licence})`}`}
              >
                {duty}
              </Alert>
            )}
            <DataTable
              label="Copies of it"
              columns={COPIES}
              rows={copies}
              rowKey={(c) => `${c.repo} ${c.file} ${c.start} ${c.duplicate}`}
              sort="copies"
            />
          </Stack>
        )}
      </Section>
    </Stack>
  );
}

const EXTENSIONS: readonly Column<Answer['extensions'][number]>[] = [
  {
    key: 'name',
    title: 'Class',
    width: '11rem',
    value: (e) => e.name,
    cell: (e) => (
      <Go to="/search" with={{ q: e.name }} className="break">
        {e.name}
      </Go>
    ),
  },
  {
    key: 'base',
    title: 'Derives from',
    value: (e) => e.base,
    cell: (e) => <span className="mono break">{e.base}</span>,
  },
  { key: 'repo', title: 'Repository', value: (e) => e.repo, cell: (e) => <RepositoryLink repo={e.repo} /> },
  {
    key: 'team',
    title: 'Team',
    value: (e) => e.team,
    cell: (e) => (e.team === null ? '' : <TeamLink team={e.team} />),
  },
  {
    key: 'place',
    title: 'Place',
    value: (e) => `${e.file}:${e.line}`,
    cell: (e) => (
      <span className="mono break">
        {e.file}:{e.line}
      </span>
    ),
  },
  {
    key: 'contract',
    title: 'Contract',
    width: '16rem',
    value: (e) =>
      e.checks === null
        ? null
        : e.checks
            .filter((c) => c.holds === 'no')
            .map((c) => `${c.check} at ${c.file}:${c.line}`)
            .join('; ') || 'kept',
    cell: (e) => <Contract checks={e.checks} />,
  },
];

function Contract({ checks }: { checks: Answer['extensions'][number]['checks'] }) {
  if (checks === null) return <span className="faint">not checked</span>;
  const broken = checks.filter(({ holds }) => holds === 'no');
  const unknown = checks.filter(({ holds }) => holds === 'unknown').length;
  return (
    <Stack gap={4}>
      <Group gap={6}>
        <Badge variant="light" color={broken.length > 0 ? 'red' : 'green'} tt="none">
          {broken.length > 0 ? `${broken.length} of ${checks.length} not kept` : `${checks.length - unknown} kept`}
        </Badge>
        {unknown > 0 && (
          <Text size="xs" className="faint">
            {unknown} cannot be told
          </Text>
        )}
      </Group>
      {broken.map(({ check, says, file, line, because }) => (
        <Text key={`${check} ${line}`} size="xs" className="break">
          Not so: {says}{' '}
          <span className="mono faint">
            {file}:{line}
          </span>
          {because !== '' && ` ${because}`}
        </Text>
      ))}
    </Stack>
  );
}

const COPIES: readonly Column<Answer['copies'][number]>[] = [
  {
    key: 'name',
    title: 'Function',
    width: '10rem',
    value: (c) => c.name,
    cell: (c) => (
      <Go to="/duplicate" with={{ id: c.duplicate }} className="break">
        {c.name}
      </Go>
    ),
  },
  { key: 'repo', title: 'Repository', value: (c) => c.repo, cell: (c) => <RepositoryLink repo={c.repo} /> },
  {
    key: 'team',
    title: 'Team',
    value: (c) => c.team,
    cell: (c) => (c.team === null ? '' : <TeamLink team={c.team} />),
  },
  {
    key: 'place',
    title: 'Copy',
    value: (c) => `${c.file}:${c.start}`,
    cell: (c) => (
      <span className="mono break">
        {c.file}:{c.start}
      </span>
    ),
  },
  {
    key: 'of',
    title: 'Original',
    value: (c) => `${c.of.file}:${c.of.start}`,
    cell: (c) => (
      <span className="mono break">
        {c.of.file}:{c.of.start}
      </span>
    ),
  },
];
