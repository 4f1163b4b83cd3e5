/** Tokens by which programs ask in one's name: made, listed and revoked. */
import {
  Alert,
  Badge,
  Button,
  Checkbox,
  Group,
  NumberInput,
  Stack,
  Tabs,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answers } from '../../answers.ts';
import { listTokens, type Me, tell } from '../../api.ts';
import { Problem } from '../../app/problems.tsx';
import { useOrigin } from '../../ui/address.ts';
import { CodeBlock } from '../../ui/code.tsx';
import { Empty, Loaded, Section } from '../../ui/page.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { ago, day } from '../../ui/words.ts';

type Token = Answers['token']['tokens'][number];

export function Tokens({ who }: { who: Me }) {
  const query = useQuery(listTokens);
  return (
    <Section
      title="Tokens"
      about="For continuous integration, coding agents and the command line. A token sees what you see and may do no more than you; it is shown once, and kept as a hash."
    >
      {who.kind === 'token' ? (
        <Text>A token can neither make nor revoke tokens: sign in for that.</Text>
      ) : (
        <NewToken who={who} />
      )}
      <Loaded query={query} lines={3}>
        {({ tokens }) => (tokens.length === 0 ? <Empty title="There are no tokens yet" /> : <List tokens={tokens} />)}
      </Loaded>
    </Section>
  );
}

function NewToken({ who }: { who: Me }) {
  const client = useQueryClient();
  const [label, setLabel] = useState('');
  const [days, setDays] = useState<number | string>(90);
  const [permissions, setPermissions] = useState<string[]>(['read']);
  const [groups, setGroups] = useState<string[]>([]);
  const [seesAll, setSeesAll] = useState(false);
  const isLocal = who.kind === 'local';
  const made = useMutation({
    mutationFn: () =>
      tell('token', {
        action: 'create',
        label: label.trim(),
        days: Number(days),
        permissions,
        ...(isLocal ? { groups, seesAll } : {}),
      }),
    onSuccess: () => {
      setLabel('');
      return client.invalidateQueries({ queryKey: listTokens.queryKey });
    },
  });
  return (
    <Stack gap="sm" className="card" p="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          made.mutate();
        }}
      >
        <Stack gap="sm">
          <Group align="flex-end" gap="sm">
            <TextInput
              label="What it is for"
              placeholder="ci of churn-model"
              value={label}
              onChange={(e) => setLabel(e.currentTarget.value)}
              maxLength={100}
              required
              w={{ base: '100%', xs: 280 }}
            />
            <NumberInput
              label="Valid for days"
              value={days}
              onChange={setDays}
              min={1}
              max={366}
              allowDecimal={false}
              w={130}
            />
          </Group>
          <Checkbox.Group label="It may" value={permissions} onChange={setPermissions}>
            <Group gap="md" mt={4}>
              {who.permissions.map((one) => (
                <Checkbox key={one} value={one} label={one} />
              ))}
            </Group>
          </Checkbox.Group>
          {isLocal && (
            <>
              <TagsInput
                label="It sees what these groups see"
                description="and what is open to everyone; Enter after each"
                value={groups}
                onChange={setGroups}
                disabled={seesAll}
                w={{ base: '100%', xs: 420 }}
              />
              <Checkbox
                label="It sees every repository"
                checked={seesAll}
                onChange={(e) => setSeesAll(e.currentTarget.checked)}
              />
            </>
          )}
          <Group>
            <Button type="submit" loading={made.isPending} disabled={label.trim() === '' || permissions.length === 0}>
              Make a token
            </Button>
          </Group>
        </Stack>
      </form>
      {made.isError && <Problem error={made.error} />}
      {made.data?.secret && (
        <Secret secret={made.data.secret} label={made.data.tokens[0].label} hide={() => made.reset()} />
      )}
    </Stack>
  );
}

function Secret({ secret, label, hide }: { secret: string; label: string; hide: () => void }) {
  const url = useOrigin();
  return (
    <Alert color="green" variant="light" title={`The token "${label}": copy it now, it is not shown again`}>
      <Stack gap="sm">
        <CodeBlock code={secret} label="the token" />
        <Tabs defaultValue="cli" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="cli">Command line</Tabs.Tab>
            <Tabs.Tab value="ci">Continuous integration</Tabs.Tab>
            <Tabs.Tab value="agent">Coding agent</Tabs.Tab>
            <Tabs.Tab value="http">HTTP</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="cli" pt="xs">
            <CodeBlock
              label="how the command line uses it"
              code={`export SPOLIA_URL=${url}\nexport SPOLIA_TOKEN=…\nspolia find "retry a request with backoff"`}
            />
          </Tabs.Panel>
          <Tabs.Panel value="ci" pt="xs">
            <CodeBlock
              label="how a pipeline uses it"
              code={`env:\n  SPOLIA_URL: ${url}\n  SPOLIA_TOKEN: \${{ secrets.SPOLIA_TOKEN }}   # a secret of the pipeline\nsteps:\n  - run: spolia duplicates --repo "$REPOSITORY" --json > duplicates.json`}
            />
          </Tabs.Panel>
          <Tabs.Panel value="agent" pt="xs">
            <CodeBlock
              label="how an agent uses it"
              code={JSON.stringify(
                { mcpServers: { spolia: { type: 'http', url: `${url}/mcp`, headers: { Authorization: 'Bearer …' } } } },
                null,
                2,
              )}
            />
          </Tabs.Panel>
          <Tabs.Panel value="http" pt="xs">
            <CodeBlock
              label="how a program uses it"
              code={`curl -H "Authorization: Bearer $SPOLIA_TOKEN" "${url}/api/v1/components?limit=10"`}
            />
          </Tabs.Panel>
        </Tabs>
        <Group>
          <Button size="xs" variant="default" onClick={hide}>
            I have it
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

const COLOURS = { valid: 'green', expired: 'gray', revoked: 'gray' } as const;

function List({ tokens }: { tokens: readonly Token[] }) {
  const client = useQueryClient();
  const [sure, setSure] = useState<number | null>(null);
  const revoke = useMutation({
    mutationFn: (id: number) => tell('token', { action: 'revoke', id }),
    onSettled: () => {
      setSure(null);
      return client.invalidateQueries({ queryKey: listTokens.queryKey });
    },
  });
  const columns: readonly Column<Token>[] = [
    { key: 'label', title: 'For', value: (t) => t.label, width: '10rem' },
    {
      key: 'owner',
      title: 'Of',
      value: (t) => t.owner,
      cell: (t) => <Text size="sm">{t.owner ?? <span className="faint">a program</span>}</Text>,
    },
    {
      key: 'state',
      title: 'State',
      value: (t) => t.state,
      cell: (t) => (
        <Badge variant="light" color={COLOURS[t.state]} tt="none" miw="max-content">
          {t.state}
        </Badge>
      ),
    },
    { key: 'permissions', title: 'May', value: (t) => t.permissions.join(', ') },
    {
      key: 'sees',
      title: 'Sees',
      value: (t) =>
        t.owner !== null
          ? 'what its owner sees'
          : t.seesAll
            ? 'every repository'
            : t.groups.length > 0
              ? t.groups.join(', ')
              : 'what is open to everyone',
    },
    {
      key: 'used',
      title: 'Last used',
      value: (t) => t.usedAt,
      cell: (t) => <Text size="sm">{t.usedAt === null ? 'never' : ago(t.usedAt)}</Text>,
    },
    { key: 'expires', title: 'Valid until', value: (t) => day(t.expiresAt) },
    {
      key: 'revoke',
      title: 'Revoke',
      cell: (t) =>
        t.state !== 'valid' ? (
          ''
        ) : sure === t.id ? (
          <Group gap={4} wrap="nowrap">
            <Button
              size="compact-xs"
              color="red"
              loading={revoke.isPending}
              onClick={() => revoke.mutate(t.id)}
              aria-label={`Revoke ${t.label} for good`}
            >
              For good
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => setSure(null)}>
              Keep
            </Button>
          </Group>
        ) : (
          <Button size="compact-xs" variant="default" onClick={() => setSure(t.id)} aria-label={`Revoke ${t.label}`}>
            Revoke
          </Button>
        ),
    },
  ];
  return (
    <>
      {revoke.isError && <Problem error={revoke.error} />}
      <DataTable label="Tokens" columns={columns} rows={tokens} rowKey={({ id }) => id} sort="tokens" />
    </>
  );
}
