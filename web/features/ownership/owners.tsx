/** Who owns a path, what says so, and saying it oneself. */
import { Alert, Badge, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Answers } from '../../answers.ts';
import { ask } from '../../api.ts';
import { TeamLink } from '../../ui/links.tsx';
import { Loaded, Section } from '../../ui/page.tsx';
import { ago, counted, percent } from '../../ui/words.ts';
import { Confirmations, ConfirmOther, ConfirmTeam } from './confirm.tsx';

type Owned = Answers['owners'];
type Owner = Owned['owners'][number];

/** @param path REPO:PATH */
export function Owners({ path }: { path: string }) {
  const query = useQuery(ask('owners', { path, limit: 8 }));
  return (
    <Section title="Owners" about="Whom files declare, whom the history shows, and what people confirmed.">
      <Loaded query={query} lines={3}>
        {(owned) => <Whole owned={owned} />}
      </Loaded>
    </Section>
  );
}

function Whole({ owned }: { owned: Owned }) {
  const what = owned.path === '' ? owned.repo : `${owned.repo}:${owned.path}`;
  const isSaid = owned.confirmed.some(({ owns, path }) => owns && path === owned.path);
  return (
    <Stack gap="sm">
      {owned.orphan && (
        <Alert color="orange" variant="light" p="xs">
          Orphan: nobody who is declared or seen here has shown a sign of life for a year.
        </Alert>
      )}
      {owned.owners.length === 0 ? (
        <Text className="faint">Nobody: {owned.unknown ?? 'no file declares an owner, and there is no history'}.</Text>
      ) : (
        <ul style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 8 }}>
          {owned.owners.map((owner) => (
            <OwnerLine key={`${owner.kind} ${owner.name}`} owner={owner} />
          ))}
        </ul>
      )}
      {owned.busFactor.count > 0 && (
        <Text size="sm" className="faint">
          Bus factor {owned.busFactor.count}: without {owned.busFactor.names.slice(0, 5).join(', ')}
          {owned.busFactor.count > 5 ? ' …' : ''}, half of it has no author left.
        </Text>
      )}
      <Confirmations confirmed={owned.confirmed} />
      <Group gap="xs">
        {owned.team !== null && !isSaid && (
          <ConfirmTeam what={what} team={owned.team}>{`Confirm ${owned.team}`}</ConfirmTeam>
        )}
        <ConfirmOther what={what} />
      </Group>
      <Trouble owned={owned} />
    </Stack>
  );
}

function OwnerLine({ owner }: { owner: Owner }) {
  const { name, kind, role, confidence, declared, observed, silent, age } = owner;
  return (
    <li>
      <Group gap="xs">
        {kind === 'team' ? <TeamLink team={name.replace(/^@/, '')} /> : <b className="break">{name}</b>}
        <Badge variant="light" color={declared.length > 0 ? 'green' : 'gray'} tt="none">
          {declared.length > 0 ? 'declared' : 'from the history'}
        </Badge>
        <Text span size="sm" className="faint">
          {role}, {percent(confidence)} sure
        </Text>
        {silent && (
          <Badge variant="light" color="orange" tt="none">
            {age === null ? 'never seen' : `silent for ${counted(age, 'day')}`}
          </Badge>
        )}
      </Group>
      <Text size="sm" className="faint break">
        {declared
          .slice(0, 3)
          .map(({ place, note }) => `${place}${note === null ? '' : ` (${note})`}`)
          .join('; ')}
        {declared.length > 3 && ` and ${declared.length - 3} more`}
        {observed !== null &&
          `${declared.length > 0 ? '; ' : ''}${percent(observed.share)} of the work, ${counted(observed.changes, 'change')}, last ${ago(observed.last)}`}
        {observed !== null && observed.commits.length > 0 && ` (${observed.commits[0].slice(0, 10)})`}
      </Text>
    </li>
  );
}

function Trouble({ owned: { repository } }: { owned: Owned }) {
  if (repository === null) return null;
  const { deadRules, silentOwners, problems } = repository;
  const n = deadRules.length + silentOwners.length + problems.length;
  if (n === 0) return null;
  return (
    <details>
      <summary>{counted(n, 'declaration')} that help nobody</summary>
      <ul>
        {silentOwners.slice(0, 20).map(({ party, person, age, places }) => (
          <li key={`${party} ${places[0]}`} className="break">
            {person ?? party}: {age === null ? 'never seen in the history' : `silent for ${counted(age, 'day')}`},{' '}
            <span className="mono">{places[0]}</span>
          </li>
        ))}
        {deadRules.slice(0, 20).map(({ pattern, place, why }) => (
          <li key={`${place} ${pattern}`} className="break">
            <span className="mono">{pattern}</span> at <span className="mono">{place}</span> {why}
          </li>
        ))}
        {problems.slice(0, 20).map(({ place, reason }) => (
          <li key={`${place} ${reason}`} className="break">
            <span className="mono">{place}</span>: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
