/** One duplicate: its copies, which one to keep, and two of them side by side. */
import { Group, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answers } from '../answers.ts';
import { ask, Refusal } from '../api.ts';
import { Advice, CopiesTable } from '../features/duplicates/copies.tsx';
import { DecisionButtons, Decisions } from '../features/duplicates/decide.tsx';
import { SideBySide } from '../features/duplicates/side-by-side.tsx';
import { alike, teamName } from '../features/duplicates/words.ts';
import { useAddress } from '../ui/address.ts';
import { Go } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame, Section } from '../ui/page.tsx';
import { counted, languageName } from '../ui/words.ts';

export function Page() {
  const [{ id, a, b }] = useAddress();
  if (id === undefined)
    return (
      <PageFrame title="Duplicate">
        <Empty title="Which duplicate?">
          The address names none: choose one of the <Go to="/duplicates">list</Go>.
        </Empty>
      </PageFrame>
    );
  return <Duplicate key={id} id={id} a={a} b={b} />;
}

function Duplicate({ id, a, b }: { id: string; a: string | undefined; b: string | undefined }) {
  const found = useQuery(ask('duplicates', { id }));
  const copies = useQuery(ask('copies', { id }));
  const compared = useQuery({ ...ask('compare', { id, a, b }), placeholderData: keepPreviousData });
  const first = found.data?.classes[0];
  if (found.error instanceof Refusal && found.error.status === 404)
    return (
      <PageFrame title="Duplicate">
        <Empty title={`There is no duplicate ${id}`}>
          It may be gone because its copies were removed, or none of it is yours to see. The{' '}
          <Go to="/duplicates">list</Go> has those that there are.
        </Empty>
      </PageFrame>
    );
  return (
    <PageFrame
      title={first ? first.members[0].name : 'Duplicate'}
      about={first && aboutOf(first)}
      actions={first && <DecisionButtons of={first} />}
    >
      <Loaded query={found}>{({ classes: [one], acts }) => <Decisions of={one} acts={acts} />}</Loaded>
      <Loaded query={copies}>
        {(answer) => (
          <Stack gap="lg">
            <Advice answer={answer} />
            <Section
              title="Copies"
              about="Choose two to see them side by side. The name leads to where a copy came from."
            >
              <CopiesTable answer={answer} a={compared.data?.a.unit} b={compared.data?.b.unit} />
            </Section>
            <FixLinks answer={answer} />
          </Stack>
        )}
      </Loaded>
      <Section title="Side by side">
        <Loaded query={compared}>{(answer) => <SideBySide {...answer} />}</Loaded>
      </Section>
    </PageFrame>
  );
}

/** Named in the line below the title. */
const MOST_TEAMS = 6;

function aboutOf(one: Answers['duplicates']['classes'][number]) {
  const { members, repos, teams, removable, fragment, within } = one;
  return (
    <>
      {counted(members.length, 'copy', 'copies')} in {counted(repos, 'repository', 'repositories')} of{' '}
      {teams.slice(0, MOST_TEAMS).map(teamName).join(', ')}
      {teams.length > MOST_TEAMS && ` and ${counted(teams.length - MOST_TEAMS, 'other team')}`}: {alike(one)}
      {fragment && ', a part of each function'}. {languageName(members[0].language)}, {counted(one.lines, 'line')};{' '}
      <b>{counted(removable, 'line')} could go</b>.
      {within && (
        <>
          {' '}
          It is part of{' '}
          <Go to="/duplicate" with={{ id: within }}>
            a larger duplicate
          </Go>
          .
        </>
      )}
    </>
  );
}

/** Of all copies, each once. */
function FixLinks({ answer: { copies, histories } }: { answer: Answers['copies'] }) {
  const lacked = [...new Set(copies.flatMap(({ lacks }) => lacks.map(({ fix }) => fix)))];
  if (!histories || lacked.length === 0) return null;
  return (
    <Group gap="xs">
      <Text>Fixes that some of these copies lack:</Text>
      <Go to="/fixes" with={{ fix: lacked.join(',') }}>
        {counted(lacked.length, 'missing fix', 'missing fixes')}
      </Go>
    </Group>
  );
}
