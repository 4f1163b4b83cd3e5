/** How fresh a repository is. */
import { Badge, Text } from '@mantine/core';
import type { Answers } from '../../answers.ts';
import { ago } from '../../ui/words.ts';

type Repository = Answers['repository']['repository'];

const COLOURS = { fresh: 'green', failing: 'red', 'never read': 'gray' } as const;

export function State({ of: { state, syncedAt, failed } }: { of: Pick<Repository, 'state' | 'syncedAt' | 'failed'> }) {
  return (
    <>
      <Badge variant="light" color={COLOURS[state]} tt="none">
        {state === 'failing' && failed !== null ? `failing since ${ago(failed.since).replace(' ago', '')}` : state}
      </Badge>
      {syncedAt !== null && (
        <Text size="xs" className="faint">
          read {ago(syncedAt)}
        </Text>
      )}
    </>
  );
}
