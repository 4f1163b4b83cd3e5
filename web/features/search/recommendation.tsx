/** What Spolia recommends, how sure it is, and why: the first thing that a search shows. */
import { Badge, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { headlineOf } from '../../../src/search/recommend.ts';
import type { Answers } from '../../api.ts';
import { counted, number, percent } from '../../ui/words.ts';

const COLOURS = { use: 'teal', extend: 'yellow', build: 'gray' } as const;

/** Names of code stay as they are written. */
const sentence = (reason: string, name: string | undefined): string =>
  /^[a-z]+(?: |$)/.test(reason) && (name === undefined || !reason.startsWith(`${name} `))
    ? reason.charAt(0).toUpperCase() + reason.slice(1)
    : reason;

export function Recommendation({ answer }: { answer: Answers['find'] }) {
  const colour = COLOURS[answer.recommendation];
  const sure = answer.confidence;
  return (
    <Stack className="card" p="md" gap="xs" component="section" aria-label="Recommendation">
      <Group gap="sm" justify="space-between">
        <Title order={2} size="h3">
          {headlineOf(answer)}
        </Title>
        <Badge variant="light" color={colour} size="lg" tt="none">
          {percent(sure)} likely that it exists
        </Badge>
      </Group>
      <Progress value={sure * 100} color={colour} size="sm" aria-label={`${percent(sure)} likely that it exists`} />
      {answer.reasons.length > 0 && (
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {answer.reasons.map((reason) => (
            <li key={reason} className="break">
              {sentence(reason, answer.results[0]?.name)}.
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}

/** "Nothing found" means nothing without it. */
export function Searched({ answer }: { answer: Answers['find'] }) {
  const { repositories, files, units, components } = answer.searched;
  return (
    <Stack gap={4} component="section" aria-label="What was searched">
      <Text size="sm" className="faint">
        Searched {counted(repositories, 'repository', 'repositories')}: {number(units)} functions, classes and queries
        in {counted(files, 'file')}, and {counted(components, 'component')}.
      </Text>
      {answer.unknownWords.map(({ word, instead }) => (
        <Text key={word} size="sm">
          “{word}” stands nowhere{instead === null ? '' : `; searched for “${instead}” instead`}.
        </Text>
      ))}
      {answer.notSearched.length > 0 && (
        <details>
          <summary className="faint" style={{ fontSize: 'var(--mantine-font-size-sm)' }}>
            {counted(answer.notSearched.length, 'thing was', 'things were')} not searched
          </summary>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {answer.notSearched.map(({ what, because }) => (
              <li key={what}>
                <Text size="sm" span>
                  {what}: {because}
                </Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  );
}
