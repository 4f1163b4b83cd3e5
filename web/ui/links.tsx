/** Links to pages, each kind of thing in one way. */
import { Anchor, type AnchorProps, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type Params = Record<string, string | undefined>;

interface GoProps extends AnchorProps {
  to: string;
  /** What stands behind the question mark. */
  with?: Params;
  children: ReactNode;
}

export function Go({ to, with: search, children, ...more }: GoProps) {
  return (
    // biome-ignore lint/suspicious/noExplicitAny: addresses come from data
    <Anchor {...more} renderRoot={(props) => <Link to={to as any} search={(search ?? {}) as any} {...props} />}>
      {children}
    </Anchor>
  );
}

export function ComponentLink({ of, children }: { of: { id: number; name: string }; children?: ReactNode }) {
  return (
    <Go to="/component" with={{ id: String(of.id), name: of.name }} className="break">
      {children ?? of.name}
    </Go>
  );
}

export function TeamLink({ team }: { team: string }) {
  return (
    <Go to="/team" with={{ name: team }}>
      {team}
    </Go>
  );
}

export function RepositoryLink({ repo }: { repo: string }) {
  return (
    <Go to="/repository" with={{ name: repo }} className="break">
      {shortRepository(repo)}
    </Go>
  );
}

/** In a table: the repository, below it whose it is, and what more there is to say. */
export function RepositoryOfTeam({
  repo,
  team,
  children,
}: {
  repo: string;
  team: string | null;
  children?: ReactNode;
}) {
  return (
    <>
      <RepositoryLink repo={repo} />
      <Text size="xs" className="faint break">
        {team === null ? (
          'no team'
        ) : (
          <>
            team <TeamLink team={team} />
          </>
        )}
        {children}
      </Text>
    </>
  );
}

/** The end of an identity: the host says nothing to whoever works there, and folders of a machine even less. */
export function shortRepository(repo: string): string {
  return repo.split('/').slice(-2).join('/');
}

/** Goes to a page from within code. */
export function useGo(): (to: string, search?: Params) => void {
  const navigate = useNavigate();
  // biome-ignore lint/suspicious/noExplicitAny: addresses come from data
  return (to, search = {}) => void navigate({ to: to as any, search: search as any });
}
