/** A row of figures that stand for a page, and bars that compare a few numbers. */
import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { number } from './words.ts';

export interface Figure {
  label: string;
  value: ReactNode;
  /** What it means, or what is wrong with it. */
  note?: ReactNode;
}

export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <Group gap="sm" align="stretch" component="dl" m={0}>
      {figures.map(({ label, value, note }) => (
        <div key={label} className="card" style={{ padding: '10px 14px', flex: '1 1 8.5rem', maxWidth: '16rem' }}>
          <Text component="dt" size="sm" className="faint">
            {label}
          </Text>
          <Text component="dd" m={0} fw={650} fz="lg" className="break">
            {typeof value === 'number' ? number(value) : value}
            {note && (
              <Text span display="block" size="xs" fw={400} className="faint">
                {note}
              </Text>
            )}
          </Text>
        </div>
      ))}
    </Group>
  );
}

export interface Bar {
  key: string;
  label: ReactNode;
  value: number;
  /** Beside the bar; the number where it is left out. */
  said?: string;
}

/** Each as long as its share of the largest. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul aria-label={label} style={{ listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 6 }}>
      {bars.map(({ key, label: name, value, said }) => (
        <li
          key={key}
          style={{
            display: 'grid',
            gridTemplateColumns: 'minmax(6rem, 14rem) 1fr minmax(3rem, clamp(8rem, 20vw, 12rem))',
            gap: 10,
            alignItems: 'center',
          }}
        >
          <Text size="sm" className="break">
            {name}
          </Text>
          <div aria-hidden style={{ height: 10, borderRadius: 5, background: 'var(--soft)' }}>
            <div
              style={{
                height: 10,
                borderRadius: 5,
                width: `${(100 * value) / most}%`,
                minWidth: value > 0 ? 3 : 0,
                background: 'light-dark(var(--mantine-color-brick-6), var(--mantine-color-brick-4))',
              }}
            />
          </div>
          <Text size="sm" ta="right">
            {said ?? number(value)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
