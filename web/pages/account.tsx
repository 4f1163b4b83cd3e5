/** Who one is, what one may do, and the tokens of programs. */
import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type Me, me, post } from '../api.ts';
import { Problem } from '../app/problems.tsx';
import { Tokens } from '../features/access/tokens.tsx';
import { Facts } from '../ui/facts.tsx';
import { Loaded, PageFrame, Section } from '../ui/page.tsx';

/** As people say it; the names are those of src/access/roles.ts. */
const MEANING: Record<string, string> = {
  read: 'look at whatever you may see',
  contribute: 'record what you know, such as who owns a thing',
  approve: 'accept what a policy leaves to people',
  administer: 'give access to others',
  operate: 'run the installation: what it reads, when, and its backups',
};

export function Page() {
  const query = useQuery(me);
  return (
    <PageFrame
      title="You"
      about="Who Spolia takes you for, what you may do here, and tokens for your programs and agents."
    >
      <Loaded query={query}>
        {(who) => (
          <Stack gap="xl">
            <Who who={who} />
            <Tokens who={who} />
            {who.kind === 'session' && <SignOut />}
          </Stack>
        )}
      </Loaded>
    </PageFrame>
  );
}

function Who({ who }: { who: Me }) {
  return (
    <Section title={who.name}>
      {who.kind === 'local' && (
        <Text maw="72ch">
          Nobody has to sign in here: this server listens on this machine alone, and takes whoever opens it for the
          owner of the machine, who could read the database and the repositories anyway. So you see every repository and
          may do everything. To serve others, start it with <span className="mono">spolia serve --config FILE</span>,
          which names a sign-in provider; then each sees what their groups may see.
        </Text>
      )}
      {who.kind === 'token' && <Text>This page was opened with a token.</Text>}
      <Facts
        facts={[
          [
            'Sees',
            who.seesAll
              ? 'every repository'
              : who.groups.length === 0
                ? 'repositories that are open to everyone; the provider says that you are in no group'
                : 'repositories that are open to everyone, or to one of your groups',
          ],
          [
            'Groups',
            who.groups.length === 0 ? null : (
              <Group key="groups" gap={6}>
                {who.groups.map((group) => (
                  <Badge key={group} variant="default" tt="none" fw={500}>
                    {group}
                  </Badge>
                ))}
              </Group>
            ),
          ],
          [
            'May',
            <ul key="may" style={{ margin: 0, paddingLeft: 18 }}>
              {who.permissions.map((permission) => (
                <li key={permission}>
                  {permission}: <span className="faint">{MEANING[permission] ?? ''}</span>
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
      {who.kind === 'session' && (
        <Text size="sm" className="faint">
          Groups are those that the provider named when you signed in (sign in again after they change), and those that
          spolia.yaml lists you in.
        </Text>
      )}
    </Section>
  );
}

function SignOut() {
  // Everything that is shown belongs to who one was.
  const leave = () => location.assign('/');
  const here = useMutation({ mutationFn: () => post('/auth/sign-out'), onSuccess: leave });
  const everywhere = useMutation({ mutationFn: () => post('/auth/sign-out-everywhere'), onSuccess: leave });
  return (
    <Section
      title="Sign out"
      about="Everywhere ends your sessions in all browsers, at once. Tokens stay until they are revoked."
    >
      <Group gap="sm">
        <Button variant="default" loading={here.isPending} onClick={() => here.mutate()}>
          Sign out
        </Button>
        <Button variant="default" loading={everywhere.isPending} onClick={() => everywhere.mutate()}>
          Sign out everywhere
        </Button>
      </Group>
      {(here.error ?? everywhere.error) && <Problem error={here.error ?? everywhere.error} />}
    </Section>
  );
}
