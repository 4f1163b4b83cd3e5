/** The copies of a duplicate with what speaks for each, and which one to keep; two of them are chosen to be compared. */
import { Alert, Radio, Text } from '@mantine/core';
import type { Answers } from '../../answers.ts';
import { useAddress } from '../../ui/address.ts';
import { ComponentLink, Go, RepositoryOfTeam } from '../../ui/links.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { ago, counted, day, percent } from '../../ui/words.ts';

type Copies = Answers['copies'];
type Copy = Copies['copies'][number];

export function Advice({ answer: { keep, copies, histories } }: { answer: Copies }) {
  if (keep === null)
    return (
      <Text>
        <b>Which one to keep?</b> Nothing that is known tells the copies apart clearly: compare users, tests and owners
        below.
        {!histories && ' Histories are not read, so nobody knows which was first and which lacks fixes.'}
      </Text>
    );
  const copy = copies.find(({ unit }) => unit === keep.unit)!;
  return (
    <Alert variant="light" title={`Keep the one in ${copy.repo.split('/').at(-1)}`}>
      <span className="break">
        {copy.name} in {copy.file}: {keep.reasons.join('; ')}.
      </span>
    </Alert>
  );
}

interface CopiesTableProps {
  answer: Copies;
  /** Units that are compared now. */
  a: number | undefined;
  b: number | undefined;
}

/** Of more, what stands below would be out of sight. */
const MOST_AT_LENGTH = 12;

export function CopiesTable({ answer, a, b }: CopiesTableProps) {
  const [, set] = useAddress();
  const columns: readonly Column<Copy>[] = [
    {
      key: 'left',
      title: 'Left',
      cell: ({ unit, name, repo }) => (
        <Radio
          name="left"
          aria-label={`Show ${name} of ${repo} on the left`}
          checked={unit === a}
          onChange={() => set({ a: unit, b: unit === b ? a : b })}
        />
      ),
    },
    {
      key: 'right',
      title: 'Right',
      cell: ({ unit, name, repo }) => (
        <Radio
          name="right"
          aria-label={`Show ${name} of ${repo} on the right`}
          checked={unit === b}
          onChange={() => set({ a: unit === a ? b : a, b: unit })}
        />
      ),
    },
    ...COLUMNS.map((column) =>
      column.key === 'name'
        ? { ...column, cell: (copy: Copy) => <Place copy={copy} isKept={answer.keep?.unit === copy.unit} /> }
        : column,
    ),
  ];
  return (
    <DataTable
      label="Copies"
      columns={columns}
      rows={answer.copies}
      rowKey={({ unit }) => unit}
      file={`copies-${answer.id}`}
      json={(copy) => copy}
      isChosen={({ unit }) => unit === a || unit === b}
      isBoxed={answer.copies.length > MOST_AT_LENGTH}
      caption={
        answer.more > 0
          ? `${answer.copies.length} of ${answer.copies.length + answer.more} copies`
          : counted(answer.copies.length, 'copy', 'copies')
      }
    />
  );
}

/** As `lineage` takes places. */
const lineagePlace = ({ repo, file, name }: Copy): string => `${repo}:${file}:${name}`;

function Place({ copy, isKept }: { copy: Copy; isKept: boolean }) {
  const { name, file, start, cell, isTest } = copy;
  return (
    <div>
      <Go to="/lineage" with={{ place: lineagePlace(copy) }} className="break" fw={600}>
        {name}
      </Go>
      {isKept && ' ★'}
      <Text size="xs" className="faint break">
        {file}:{cell === undefined ? '' : ` cell ${cell + 1},`}
        {start}
        {isTest && ' · in tests'}
      </Text>
    </div>
  );
}

const TYPE_WORDS: Record<string, string> = { T1: 'the same', T2: 'renamed', T3: 'edited' };

const COLUMNS: readonly Column<Copy>[] = [
  { key: 'name', title: 'Copy', width: '14rem', value: ({ name }) => name },
  { key: 'file', title: 'File', value: ({ file, start }) => `${file}:${start}`, hidden: true },
  {
    key: 'repo',
    title: 'Repository',
    value: ({ repo }) => repo,
    width: '11rem',
    cell: ({ repo, team, component }) => (
      <RepositoryOfTeam repo={repo} team={team}>
        {component !== null && (
          <>
            {' '}
            · part of <ComponentLink of={component} />
          </>
        )}
      </RepositoryOfTeam>
    ),
  },
  { key: 'team', title: 'Team', value: ({ team }) => team, hidden: true },
  {
    key: 'owner',
    title: 'Owner',
    value: ({ owner }) => owner?.name,
    cell: ({ owner }) =>
      owner === null ? (
        <Text size="sm" className="faint">
          not known
        </Text>
      ) : (
        <Text size="sm" title={owner.declared ? 'declared' : 'observed in the history'}>
          {owner.name}
          {owner.silent && <span className="faint"> (no sign of life)</span>}
        </Text>
      ),
  },
  {
    key: 'alike',
    title: 'Alike',
    numeric: true,
    // As a duplicate is listed by: renamed code is no less alike.
    value: ({ likeness }) => (likeness === null ? null : Math.max(likeness.similarity, likeness.normalized)),
    cell: ({ likeness }) =>
      likeness === null ? (
        <Text size="sm">the first</Text>
      ) : (
        <Text
          size="sm"
          title={`of the code that the first copy has: ${percent(likeness.similarity)} as it stands, ${percent(likeness.normalized)} but for names and values`}
        >
          {percent(Math.max(likeness.similarity, likeness.normalized))}, {TYPE_WORDS[likeness.type]}
        </Text>
      ),
  },
  {
    key: 'changed',
    title: 'Last changed',
    value: ({ changed }) => changed?.at.slice(0, 10),
    cell: ({ changed }) =>
      changed === null ? (
        ''
      ) : (
        <Text size="sm" title={`${day(changed.at)}${changed.of === 'file' ? ', its file' : ''}`}>
          {ago(changed.at)}
        </Text>
      ),
  },
  { key: 'users', title: 'Used by', numeric: true, value: ({ users }) => users },
  { key: 'tests', title: 'Tests', numeric: true, value: ({ tests }) => tests },
  {
    key: 'lacks',
    title: 'Lacks fixes',
    numeric: true,
    value: ({ lacks }) => lacks.length,
    cell: ({ lacks }) =>
      lacks.length === 0 ? (
        '0'
      ) : (
        <Go to="/fixes" with={{ fix: lacks.map(({ fix }) => fix).join(',') }}>
          {lacks.length}
        </Go>
      ),
  },
  {
    key: 'component',
    title: 'Component',
    value: ({ component }) => (component === null ? null : `${component.repo}:${component.name}`),
    hidden: true,
  },
  { key: 'licence', title: 'Licence', value: ({ licence }) => licence },
];
