/** One result: what it is, why it was found, whose it is, and how to use it. */
import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { Answers } from '../../api.ts';
import { CodeBlock } from '../../ui/code.tsx';
import { type Fact, Facts } from '../../ui/facts.tsx';
import { ComponentLink, Go, RepositoryLink, shortRepository, TeamLink } from '../../ui/links.tsx';
import { ago, counted, percent } from '../../ui/words.ts';

export type FoundResult = Answers['find']['results'][number];

/** By which a result is chosen in an address. */
export const resultKey = ({ repo, file, name, start }: FoundResult): string => `${repo}:${file}:${name}:${start}`;

export function Marks({ of }: { of: FoundResult }) {
  return (
    <>
      {of.match && (
        <Badge variant="light" tt="none">
          {of.match.part ? `has it in lines ${of.match.part.start} to ${of.match.part.end}` : `${of.match.type} copy`},{' '}
          {percent(of.match.similarity)}
        </Badge>
      )}
      {of.inProgress && (
        <Badge variant="light" color="blue" tt="none" maw={220}>
          in progress: {of.inProgress}
        </Badge>
      )}
      {of.state && (
        <Badge variant="light" color="orange" tt="none">
          {of.state}
        </Badge>
      )}
      {of.isTest && (
        <Badge variant="light" color="gray" tt="none">
          test or example
        </Badge>
      )}
    </>
  );
}

export function ResultDetail({ of }: { of: FoundResult }) {
  const { adopt } = of;
  return (
    <Stack gap="md">
      <div>
        <Group gap="xs">
          <Title order={2} size="h3" className="break">
            {of.name}
          </Title>
          <Marks of={of} />
        </Group>
        <Text className="faint break">
          {of.kind} in <RepositoryLink repo={of.repo} />, {of.file}:{of.start}
        </Text>
      </div>
      {of.doc && <Text>{of.doc}</Text>}
      {of.signature && <CodeBlock code={of.signature} label="Signature" />}
      <FactsOf of={of} />
      <Stack gap="xs" component="section" aria-label="How to use it">
        <Title order={3} size="h5">
          How to use it
        </Title>
        {adopt.install && <CodeBlock code={adopt.install} label="Install" />}
        {adopt.import && <CodeBlock code={adopt.import} label="Import" />}
        {adopt.example ? (
          <>
            <Text size="sm" className="faint break">
              As {shortRepository(adopt.example.repo)} uses it, {adopt.example.file}:{adopt.example.start}
            </Text>
            <CodeBlock code={adopt.example.code} label="Example from a consumer" first={adopt.example.start} />
          </>
        ) : (
          <Text size="sm" className="faint">
            {adopt.import === null
              ? 'Others cannot import it as it is: ask its owner to offer it, or work with them where it lies.'
              : 'Nobody else uses it yet, so there is no example from practice.'}
          </Text>
        )}
      </Stack>
      <Stack gap={4} component="section" aria-label="Why it was found">
        <Title order={3} size="h5">
          Why it was found
        </Title>
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {of.why.map((reason) => (
            <li key={reason} className="break">
              {reason}
            </li>
          ))}
        </ul>
        {of.same.length > 0 && (
          <Text size="sm">
            The same stands in{' '}
            {of.same.map(({ repo, file, start }) => `${shortRepository(repo)}/${file}:${start}`).join(', ')}.
          </Text>
        )}
      </Stack>
      <Group gap="md">
        <Go to="/lineage" with={{ place: `${of.repo}:${of.file}:${of.name}` }}>
          Where it came from
        </Go>
        {of.component && <ComponentLink of={of.component}>Its component</ComponentLink>}
      </Group>
    </Stack>
  );
}

function FactsOf({ of }: { of: FoundResult }) {
  const { owner, team } = of;
  const facts: Fact[] = [
    [
      'Owner',
      owner === null ? (
        'nobody is known'
      ) : (
        <span key="owner" className="break">
          {owner.name} ({owner.declared ? 'declared' : 'from history'}, {percent(owner.confidence)}
          {owner.silent ? ', silent for a year' : ''})
        </span>
      ),
    ],
    ['Team', team === null ? 'none is named' : <TeamLink key="team" team={team} />],
    [
      'Used by',
      of.consumers === 0
        ? 'nobody else'
        : counted(of.consumers, 'other package or repository', 'other packages and repositories'),
    ],
    [
      'Pasted into',
      of.copies === 0 ? 'no other repository' : counted(of.copies, 'other repository', 'other repositories'),
    ],
    ['Licence', of.licence ?? 'not said'],
    ['Last change', of.lastChange === null ? 'not known' : ago(of.lastChange)],
  ];
  return <Facts facts={facts} />;
}
