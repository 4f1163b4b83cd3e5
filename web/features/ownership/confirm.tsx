/** One click that says whose a thing is, what was said already, and taking it back. */
import { Badge, Button, Checkbox, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answers } from '../../answers.ts';
import { me, queries, Refusal, tell } from '../../api.ts';
import { day } from '../../ui/words.ts';

type Confirmed = Answers['confirm']['confirmed'][number];

/** Everything that shows owners is asked again. */
const shownAgain = () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });

export function useMayConfirm(): boolean {
  return useQuery(me).data?.permissions.includes('contribute') === true;
}

/** @param what REPO, REPO:PATH or REPO:PATH:NAME */
export function ConfirmTeam({ what, team, children }: { what: string; team: string; children: string }) {
  const said = useMutation({ mutationFn: () => tell('confirm', { what, team }), onSuccess: shownAgain });
  if (!useMayConfirm()) return null;
  return (
    <>
      <Button size="compact-sm" variant="default" loading={said.isPending} onClick={() => said.mutate()}>
        {children}
      </Button>
      <Failure error={said.error} />
    </>
  );
}

/** For another team or a person, and for saying that somebody does not own it. */
export function ConfirmOther({ what, label = 'Say whose it is' }: { what: string; label?: string }) {
  const [opened, setOpened] = useState(false);
  const [who, setWho] = useState('');
  const [isPerson, setPerson] = useState(false);
  const [not, setNot] = useState(false);
  const [note, setNote] = useState('');
  const said = useMutation({
    mutationFn: () =>
      tell('confirm', { what, [isPerson ? 'person' : 'team']: who.trim(), not, note: note.trim() || undefined }),
    onSuccess: () => {
      setOpened(false);
      setWho('');
      setNote('');
      return shownAgain();
    },
  });
  if (!useMayConfirm()) return null;
  return (
    <Popover opened={opened} onChange={setOpened} width={300} trapFocus withArrow shadow="md">
      <Popover.Target>
        <Button size="compact-sm" variant="default" onClick={() => setOpened(!opened)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (who.trim() !== '') said.mutate();
          }}
        >
          <Stack gap="xs">
            <TextInput
              label={isPerson ? 'Person' : 'Team'}
              description={isPerson ? '@account, address or name' : 'such as growth, or acme/growth'}
              value={who}
              onChange={(event) => setWho(event.currentTarget.value)}
              maxLength={200}
              required
            />
            <Checkbox label="It is a person" checked={isPerson} onChange={(e) => setPerson(e.currentTarget.checked)} />
            <Checkbox label="They do not own it" checked={not} onChange={(e) => setNot(e.currentTarget.checked)} />
            <TextInput
              label="Why (optional)"
              value={note}
              onChange={(e) => setNote(e.currentTarget.value)}
              maxLength={500}
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

export function Confirmations({ confirmed }: { confirmed: readonly Confirmed[] }) {
  const back = useMutation({ mutationFn: (revoke: number) => tell('confirm', { revoke }), onSuccess: shownAgain });
  const may = useMayConfirm();
  if (confirmed.length === 0) return null;
  return (
    <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 6 }} aria-label="What people say">
      {confirmed.map(({ id, party, owns, by, at, note, path, component }) => (
        <li key={id}>
          <Group gap="xs">
            <Badge variant="light" color={owns ? 'green' : 'gray'} tt="none">
              {owns ? 'confirmed' : 'denied'}
            </Badge>
            <Text size="sm" className="break">
              <b>{party}</b> {owns ? 'owns' : 'does not own'} {component ?? (path === '' ? 'all of it' : path)}, says{' '}
              {by} on {day(at)}
              {note && `: ${note}`}
            </Text>
            {may && (
              <Button
                size="compact-xs"
                variant="subtle"
                loading={back.isPending && back.variables === id}
                onClick={() => back.mutate(id)}
              >
                Take back
              </Button>
            )}
          </Group>
        </li>
      ))}
      <Failure error={back.error} />
    </ul>
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
