/** What is shown in place of a page that cannot be shown, with what to do. */
import { Alert, Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { type ErrorComponentProps, useRouterState } from '@tanstack/react-router';
import { Refusal } from '../api.ts';
import { Go } from '../ui/links.tsx';

export function PageProblem({ error, reset }: ErrorComponentProps) {
  return <Problem error={error} retry={reset} />;
}

export function Problem({ error, retry }: { error: unknown; retry?: () => void }) {
  const refusal = error instanceof Refusal ? error : null;
  if (refusal?.status === 401) return <SignIn why={refusal.message} />;
  const sentence = refusal?.message ?? 'this page failed in the browser';
  return (
    <Alert
      color={refusal?.status === 404 ? 'gray' : 'red'}
      variant="light"
      title={`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`}
      role="alert"
    >
      <Stack gap="xs">
        {refusal?.code !== 'ambiguous-component' && (
          <Text>{refusal?.advice ?? 'Reload it; if it stays so, report it with the text below.'}</Text>
        )}
        {refusal === null && <Code block>{String((error as Error)?.stack ?? error)}</Code>}
        {refusal?.code === 'ambiguous-component' && (
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {refusal.candidates.map((candidate) => (
              <li key={candidate}>
                <Go to="/component" with={{ name: candidate.replace(/ \([^()]*\)$/, '') }} className="break">
                  {candidate}
                </Go>
              </li>
            ))}
          </ul>
        )}
        {refusal?.requestId && refusal.status >= 500 && <Text size="sm">Request {refusal.requestId}</Text>}
        {retry && refusal?.status !== 404 && (
          <Group>
            <Button variant="default" size="xs" onClick={retry}>
              Try again
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}

function SignIn({ why }: { why: string }) {
  const here = useRouterState({ select: ({ location }) => location.href });
  return (
    <Stack maw={480} mx="auto" mt={80} gap="md">
      <Title order={1} size="h2">
        Sign in to Spolia
      </Title>
      <Text>
        Know what exists before you build: search, owners, copies and fixes of the repositories that you may see.
      </Text>
      <Text size="sm" className="faint">
        {why.charAt(0).toUpperCase() + why.slice(1)}.
      </Text>
      <Group>
        <Button component="a" href={`/auth/sign-in?return=${encodeURIComponent(here)}`}>
          Sign in
        </Button>
      </Group>
    </Stack>
  );
}

export function NotFound() {
  return (
    <Stack gap="sm">
      <Title order={1} size="h2">
        There is no such page
      </Title>
      <Text>
        The address may be old or cut off. <Go to="/">Home</Go> leads everywhere.
      </Text>
    </Stack>
  );
}
