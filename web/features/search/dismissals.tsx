/** "Not similar, because …": said of a result for what was asked, shown to everybody who asks the same, and taken back. */
import { Badge, Button, Group, Popover, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Answers, listChoices, me, queries, Refusal, tell } from '../../api.ts';
import { shortRepository } from '../../ui/links.tsx';
import { day } from '../../ui/words.ts';
import type { FoundResult } from './result.tsx';

/** What was asked: words, or code. */
export type Asked = { words: string } | { code: string };
type Choice = Answers['choices']['choices'][number];

const shownAgain = () =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [name] }) => ['choices', 'find', 'mine'].includes(String(name)),
  });

/** What people said is not similar to what was asked. */
export function useDismissals(asked: Asked | null): readonly Choice[] {
  const query = useQuery({ ...listChoices(asked ?? { words: '' }), enabled: asked !== null });
  return asked === null ? [] : (query.data?.choices ?? []);
}

export const dismissalOf = (of: FoundResult, dismissals: readonly Choice[]): Choice | undefined =>
  dismissals.find(({ target }) => target.repo === of.repo && target.file === of.file && target.name === of.name);

const useMayChoose = () => useQuery(me).data?.permissions.includes('contribute') === true;

export function Dismiss({ of, asked }: { of: FoundResult; asked: Asked }) {
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const said = useMutation({
    mutationFn: () =>
      tell('choose', {
        ...{ target: `${of.repo}:${of.file}:${of.name}`, verdict: 'dismissed', reason: reason.trim() },
        ...('words' in asked ? { for: asked.words } : { code: asked.code }),
      }),
    onSuccess: () => {
      setOpened(false);
      setReason('');
      return shownAgain();
    },
  });
  if (!useMayChoose()) return null;
  return (
    <Popover opened={opened} onChange={setOpened} width={320} trapFocus withArrow shadow="md" position="bottom-start">
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpened(!opened)}>
          Not similar because…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== '') said.mutate();
          }}
        >
          <Stack gap="xs">
            <Textarea
              label={`What makes ${of.name} something else?`}
              description="Whoever asks the same sees it, with your name."
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              maxLength={2000}
              autosize
              minRows={2}
              required
              data-autofocus
            />
            <Button type="submit" size="xs" loading={said.isPending}>
              Record it under my name
            </Button>
            <Failure error={said.error} />
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

export function DismissedMark() {
  return (
    <Badge variant="light" color="gray" tt="none">
      dismissed: not similar
    </Badge>
  );
}

/** Who said it and why, with the way back. */
export function Dismissal({ of: { id, by, at, reason, target }, named = false }: { of: Choice; named?: boolean }) {
  const back = useMutation({ mutationFn: () => tell('choose', { withdraw: id }), onSuccess: shownAgain });
  const may = useMayChoose();
  return (
    <Group gap="xs">
      <Text size="sm" className="break">
        {named ? (
          <>
            <b>{target.name}</b> in {shortRepository(target.repo)} is
          </>
        ) : (
          'It is'
        )}{' '}
        not similar, says {by} on {day(at)}: {reason}
      </Text>
      {may && (
        <Button size="compact-xs" variant="subtle" loading={back.isPending} onClick={() => back.mutate()}>
          Undo
        </Button>
      )}
      <Failure error={back.error} />
    </Group>
  );
}

/** Results that an answer leaves out because they were dismissed. */
export function LeftOut({ dismissals }: { dismissals: readonly Choice[] }) {
  if (dismissals.length === 0) return null;
  return (
    <Stack gap={4} component="section" aria-label="Dismissed as not similar">
      <DismissedMark />
      {dismissals.map((one) => (
        <Dismissal key={one.id} of={one} named />
      ))}
    </Stack>
  );
}

function Failure({ error }: { error: Error | null }) {
  if (error === null) return null;
  return (
    <Text size="sm" c="red" role="alert">
      {error instanceof Refusal ? `${error.message}. ${error.advice}` : 'it was not recorded'}
    </Text>
  );
}
