/** My teams: whose they are and why, leaving one, and choosing others where nothing says them. */
import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type Answers, ask, queries, Refusal, tell } from '../../api.ts';
import { TeamLink } from '../../ui/links.tsx';
import { Loaded, Section } from '../../ui/page.tsx';

const follow = (input: { team: string; not: boolean }) => tell('follow', input);

export function MyTeams() {
  const query = useQuery(ask('mine'));
  return (
    <Section title="My teams">
      <Loaded query={query} lines={2}>
        {(mine) => (mine.who === null ? <Program /> : <Teams mine={mine} />)}
      </Loaded>
    </Section>
  );
}

const Program = () => <Text className="faint">A program has no teams: sign in as a person.</Text>;

function Teams({ mine: { who, teams, others } }: { mine: Answers['mine'] }) {
  const change = useMutation({
    mutationFn: follow,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['mine'] }),
  });
  return (
    <Stack gap="xs">
      {teams.length === 0 && (
        <Text size="sm" className="break">
          {who?.email
            ? `No file and no history names ${who.email} as a member of a team.`
            : 'Nothing says who you are: git of this machine has no user.email.'}{' '}
          {others.length > 0
            ? 'Choose the teams that you work for or want to hear of.'
            : 'No team is known yet: CODEOWNERS, catalog-info.yaml and spolia.yaml name them.'}
        </Text>
      )}
      {teams.length > 0 && (
        <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 6 }} aria-label="My teams">
          {teams.map(({ team, because }) => (
            <li key={team} className="card" style={{ padding: '8px 12px' }}>
              <Group gap="xs" justify="space-between" wrap="nowrap">
                <div style={{ minWidth: 0 }}>
                  <TeamLink team={team} />
                  <Text size="sm" className="faint break">
                    {because}
                  </Text>
                </div>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={`Leave ${team}`}
                  onClick={() => change.mutate({ team, not: true })}
                >
                  Leave
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Select
          aria-label="Follow a team"
          placeholder={teams.length === 0 ? 'Choose a team' : 'Follow another team'}
          searchable
          disabled={change.isPending}
          value={null}
          onChange={(team) => team !== null && change.mutate({ team, not: false })}
          data={others}
          nothingFoundMessage="No team is called so"
        />
      )}
      {change.error && (
        <Text size="sm" c="red" role="alert">
          {change.error instanceof Refusal ? `${change.error.message}. ${change.error.advice}` : 'it was not recorded'}
        </Text>
      )}
    </Stack>
  );
}
