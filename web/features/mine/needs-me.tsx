/** What waits for me and for my teams, each with the reason. */
import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answers, ask } from '../../api.ts';
import { Go, RepositoryLink, TeamLink } from '../../ui/links.tsx';
import { Empty, Loaded, Section } from '../../ui/page.tsx';
import { counted } from '../../ui/words.ts';
import { KIND_WORDS, placeOf } from './words.ts';

type Mine = Answers['mine'];

export function NeedsMe() {
  const query = useQuery(ask('mine'));
  return (
    <Section
      title="What needs me"
      about="Of my teams: fixes that our code lacks, what was assigned to us, decisions that end, owners to confirm."
    >
      <Loaded query={query}>{(mine) => <Needs mine={mine} />}</Loaded>
    </Section>
  );
}

function Needs({ mine: { teams, needs, counts } }: { mine: Mine }) {
  const [all, setAll] = useState(false);
  if (needs.length === 0)
    return teams.length === 0 ? (
      <Empty title="No team is known as yours">What waits for a team appears here once you follow it.</Empty>
    ) : (
      <Empty title="Nothing waits for you">
        No fix is missing in what your teams own, nothing is assigned to you, and owners are known.
      </Empty>
    );
  const shown = all ? needs : eachKindFirst(needs);
  const total = counts.reduce((sum, one) => sum + one.needs, 0);
  return (
    <Stack gap="xs">
      <Group gap={6} aria-label="How many of each" role="group">
        {counts.map(({ kind, needs: n }) => (
          <Badge key={kind} variant="outline" color="gray" tt="none">
            {KIND_WORDS[kind].title}: {n}
          </Badge>
        ))}
      </Group>
      {shown.map((need) => (
        <NeedCard key={`${need.kind} ${need.id} ${need.repo} ${need.title}`} of={need} />
      ))}
      {shown.length < needs.length && (
        <Button variant="default" size="xs" onClick={() => setAll(true)} style={{ alignSelf: 'flex-start' }}>
          Show {counted(needs.length - shown.length, 'more', 'more')}
        </Button>
      )}
      {all && total > needs.length && (
        <Text size="sm" className="faint">
          {counted(total - needs.length, 'more', 'more')}: the lists of fixes, duplicates and repositories have them
          all.
        </Text>
      )}
    </Stack>
  );
}

/** Some of each kind, so that many of one do not hide the others. */
function eachKindFirst(needs: Mine['needs']): Mine['needs'] {
  const met = new Map<string, number>();
  return needs.filter(({ kind }) => {
    met.set(kind, (met.get(kind) ?? 0) + 1);
    return met.get(kind)! <= FIRST_OF_KIND;
  });
}

const FIRST_OF_KIND = 2;

function NeedCard({ of }: { of: Mine['needs'][number] }) {
  const { label, colour } = KIND_WORDS[of.kind];
  return (
    <Stack gap={2} p="sm" className="card">
      <Group gap={6}>
        <Text fw={650} className="break" span>
          <Go {...placeOf(of)}>{of.title}</Go>
        </Text>
        <Badge variant="light" color={colour} tt="none">
          {label}
        </Badge>
      </Group>
      <Text size="sm" className="break">
        {of.reason}
      </Text>
      <Text size="sm" className="faint break">
        <RepositoryLink repo={of.repo} />
        {of.team && (
          <>
            {' '}
            · team <TeamLink team={of.team} />
          </>
        )}
      </Text>
    </Stack>
  );
}
