/** What all pages have: a title that the tab shows too, waiting, empty and failed states. */
import { Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { Problem } from '../app/problems.tsx';

interface PageFrameProps {
  title: string;
  /** One sentence: what one sees here. */
  about?: ReactNode;
  /** Beside the title: what one can do. */
  actions?: ReactNode;
  children: ReactNode;
}

export function PageFrame({ title, about, actions, children }: PageFrameProps) {
  useEffect(() => {
    document.title = title === 'Spolia' ? title : `${title} · Spolia`;
  }, [title]);
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div style={{ minWidth: 0, flex: '1 1 20rem' }}>
          <Title order={1} size="h2" className="break">
            {title}
          </Title>
          {about && (
            <Text className="faint" maw="72ch">
              {about}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      {children}
    </Stack>
  );
}

/** What was asked for, once it is here; lines in its place before, the problem when it failed. */
export function Loaded<T>({
  query,
  children,
  lines = 6,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  lines?: number;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  return (
    <Stack gap="sm" aria-busy="true" aria-label="Loading" role="status">
      {Array.from({ length: lines }, (_, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all alike
        <Skeleton key={k} height={18} width={`${90 - ((k * 17) % 50)}%`} />
      ))}
    </Stack>
  );
}

interface SectionProps {
  title: string;
  about?: ReactNode;
  actions?: ReactNode;
  id?: string;
  children: ReactNode;
}

const placeOf = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Ways to the sections of a long page, by their titles, with how much there is of each; what has nothing is left out. */
export function OnThisPage({ sections }: { sections: readonly { title: string; n: number }[] }) {
  return (
    <Group component="nav" aria-label="On this page" gap={6}>
      {sections
        .filter(({ n }) => n > 0)
        .map(({ title, n }) => (
          <a key={title} href={`#${placeOf(title)}`} className="to-section">
            {title} <span className="faint">{n}</span>
          </a>
        ))}
    </Group>
  );
}

export function Section({ title, about, actions, id, children }: SectionProps) {
  return (
    <Stack gap="xs" component="section" aria-label={title} id={id ?? placeOf(title)}>
      <Group justify="space-between" align="baseline" gap="xs">
        <Title order={2} size="h4">
          {title}
        </Title>
        {actions}
      </Group>
      {about && (
        <Text size="sm" className="faint" maw="72ch">
          {about}
        </Text>
      )}
      {children}
    </Stack>
  );
}

/** Nothing to show, why, and what one could do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Stack gap={4} p="lg" className="card" align="flex-start">
      <Text fw={600}>{title}</Text>
      {/* Not a paragraph: what is said may hold lists and buttons, which a browser would put behind it. */}
      {children && (
        <Text component="div" className="faint">
          {children}
        </Text>
      )}
    </Stack>
  );
}
