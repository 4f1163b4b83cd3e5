/** What people decided about a duplicate, and deciding: to live with it until a day, to give it to somebody. */
import { Alert, Button, Group, List, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Answers } from '../../answers.ts';
import { type Input, me, queries, tell } from '../../api.ts';
import { Problem } from '../../app/problems.tsx';
import { Go } from '../../ui/links.tsx';
import { day } from '../../ui/words.ts';

type Class = Answers['duplicates']['classes'][number];
type Act = Answers['duplicates']['acts'][number];

const YEAR = 365 * 86_400_000;

export function DecisionButtons({ of: { id, accepted, assigned } }: { of: Class }) {
  const who = useQuery(me);
  const [open, setOpen] = useState<'accept' | 'assign' | null>(null);
  const act = useAct(() => setOpen(null));
  if (who.data?.permissions.includes('contribute') !== true) return null;
  return (
    <Group gap="xs">
      <Button variant="default" size="xs" onClick={() => setOpen('assign')}>
        {assigned ? 'Assign anew' : 'Assign'}
      </Button>
      {accepted?.in === id ? (
        <Button
          variant="default"
          size="xs"
          loading={act.isPending}
          onClick={() => act.mutate({ name: 'accept', input: { id, reopen: true } })}
        >
          Take acceptance back
        </Button>
      ) : (
        accepted === null && (
          <Button size="xs" onClick={() => setOpen('accept')}>
            Accept…
          </Button>
        )
      )}
      {act.isError && open === null && <Problem error={act.error} />}
      <Modal
        opened={open === 'accept'}
        onClose={() => setOpen(null)}
        title="Live with this duplicate"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <AcceptForm id={id} act={act} />
      </Modal>
      <Modal
        opened={open === 'assign'}
        onClose={() => setOpen(null)}
        title="Who takes care of it"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <AssignForm id={id} assigned={assigned?.to ?? null} act={act} />
      </Modal>
    </Group>
  );
}

type Told = { name: 'accept' | 'assign'; input: Input };

function useAct(done: () => void) {
  return useMutation({
    mutationFn: ({ name, input }: Told) => tell(name, input),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: ['duplicates'] });
      done();
    },
  });
}
type Acting = ReturnType<typeof useAct>;

function AcceptForm({ id, act }: { id: string; act: Acting }) {
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(day(Date.now() + YEAR));
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.mutate({ name: 'accept', input: { id, reason, until } });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="sm">
        <Text size="sm">
          It is left out of lists and sums until the day below, with whatever lies within it. Your name stays with it.
        </Text>
        <Textarea
          label="Why it may stay"
          required
          minLength={3}
          maxLength={1000}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          label="Until"
          type="date"
          required
          min={day(Date.now())}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        {act.isError && <Problem error={act.error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={act.isPending}>
            Accept
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function AssignForm({ id, assigned, act }: { id: string; assigned: string | null; act: Acting }) {
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    act.mutate({ name: 'assign', input: { id, to, reason: reason.trim() === '' ? undefined : reason } });
  };
  return (
    <form onSubmit={send}>
      <Stack gap="sm">
        <TextInput
          label="Person or team"
          required
          maxLength={200}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          data-autofocus
        />
        <Textarea
          label="What is to be done"
          description="May be left out"
          maxLength={1000}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {act.isError && <Problem error={act.error} />}
        <Group justify="space-between">
          {assigned !== null ? (
            <Button
              variant="subtle"
              onClick={() => act.mutate({ name: 'assign', input: { id, nobody: true } })}
              disabled={act.isPending}
            >
              Nobody any more
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" loading={act.isPending}>
            Assign
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function Decisions({ of: { id, accepted, assigned }, acts }: { of: Class; acts: readonly Act[] }) {
  if (accepted === null && acts.length === 0) return null;
  return (
    <Stack gap="xs">
      {accepted && (
        <Alert color="gray" title={`Accepted until ${accepted.until} by ${accepted.by}`}>
          <span className="break">{accepted.reason}</span>
          {accepted.in !== id && (
            <>
              {' '}
              It lies in{' '}
              <Go to="/duplicate" with={{ id: accepted.in }}>
                a larger duplicate
              </Go>
              , which was accepted.
            </>
          )}
        </Alert>
      )}
      {assigned && (
        <Text>
          <b className="break">{assigned.to}</b> takes care of it, says {assigned.by} since {day(assigned.since)}.
        </Text>
      )}
      {acts.length > 0 && (
        <details>
          <summary>What was decided, by whom ({acts.length})</summary>
          <List size="sm" mt={6}>
            {acts.map((act) => (
              <List.Item key={`${act.at} ${act.kind}`} className="break">
                {day(act.at)}, {act.by}: {sentenceOf(act)}
              </List.Item>
            ))}
          </List>
        </details>
      )}
    </Stack>
  );
}

function sentenceOf({ kind, reason, until, to }: Act): string {
  const why = reason === null ? '' : `: ${reason}`;
  if (kind === 'accept') return `accepted until ${until}${why}`;
  if (kind === 'reopen') return `took the acceptance back${why}`;
  if (kind === 'assign') return `assigned to ${to}${why}`;
  return `assigned to nobody any more${why}`;
}
