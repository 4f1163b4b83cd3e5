/** Teams against teams: the darker a cell, the more the row's team uses of the column's, or has in common with it. */
import { SegmentedControl, Stack, Text } from '@mantine/core';
import type { Answers } from '../../answers.ts';
import { useAddress } from '../../ui/address.ts';
import { TeamLink } from '../../ui/links.tsx';
import { Scrolls } from '../../ui/scrolls.tsx';
import { counted } from '../../ui/words.ts';

/** Of more teams a picture shows nothing; those with the most between them stand for the rest. */
const MOST = 14;

interface TeamMatrixProps {
  teams: readonly string[];
  between: Answers['teams']['between'];
}

export function TeamMatrix({ teams, between }: TeamMatrixProps) {
  const [search, set] = useAddress();
  const hasCopies = between.some(({ copies }) => copies > 0);
  const hasUses = between.some(({ uses }) => uses > 0);
  const by: 'copies' | 'uses' =
    search.by === 'uses' || (search.by !== 'copies' && !hasCopies && hasUses) ? 'uses' : 'copies';
  const value = new Map(between.map((e) => [`${e.team}\n${e.other}`, e[by]]));
  const at = (a: string, b: string) => value.get(`${a}\n${b}`) ?? 0;
  const weight = (team: string) => between.reduce((n, e) => n + (e.team === team || e.other === team ? e[by] : 0), 0);
  const shown = [...teams]
    .filter((team) => weight(team) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST);
  const most = Math.max(1, ...shown.flatMap((a) => shown.map((b) => at(a, b))));
  return (
    <Stack gap="sm">
      <SegmentedControl
        value={by}
        onChange={(next) => set({ by: next })}
        data={[
          { value: 'copies', label: 'Same code' },
          { value: 'uses', label: 'Who uses whom' },
        ]}
        aria-label="What is compared"
        style={{ alignSelf: 'flex-start' }}
      />
      {shown.length === 0 ? (
        <Text className="faint">
          {by === 'copies'
            ? 'No code lies in repositories of two of these teams.'
            : 'None of these teams imports packages of another.'}
        </Text>
      ) : (
        <Scrolls label="Teams against teams">
          <table style={{ borderCollapse: 'separate', borderSpacing: 3 }}>
            <caption className="faint" style={{ textAlign: 'left', fontSize: 'var(--mantine-font-size-sm)' }}>
              {by === 'copies'
                ? 'Duplicates that both teams have'
                : 'Files of the team on the left that import from the team on top'}
            </caption>
            <thead>
              <tr>
                <td />
                {shown.map((team) => (
                  <th key={team} scope="col" style={{ fontWeight: 500, fontSize: '0.8rem', padding: '0 4px' }}>
                    {team.slice(team.lastIndexOf('/') + 1)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((a) => (
                <tr key={a}>
                  <th scope="row" style={{ fontWeight: 500, textAlign: 'left', fontSize: '0.9rem', paddingRight: 8 }}>
                    <TeamLink team={a} />
                  </th>
                  {shown.map((b) => (
                    <Cell key={b} a={a} b={b} n={at(a, b)} share={at(a, b) / most} by={by} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolls>
      )}
      {teams.length > shown.length && shown.length === MOST && (
        <Text size="sm" className="faint">
          The {MOST} with the most between them.
        </Text>
      )}
    </Stack>
  );
}

function Cell({ a, b, n, share, by }: { a: string; b: string; n: number; share: number; by: 'copies' | 'uses' }) {
  const base = { width: 52, minWidth: 44, height: 34, textAlign: 'center', borderRadius: 4 } as const;
  if (a === b) return <td style={{ ...base, background: 'var(--soft)' }} aria-label="the same team" />;
  const strong = share > 0.45;
  return (
    <td
      title={
        n === 0
          ? undefined
          : by === 'copies'
            ? `${a} and ${b}: ${counted(n, 'duplicate')}`
            : `${a} uses ${b}: ${counted(n, 'file')}`
      }
      style={{
        ...base,
        fontSize: '0.85rem',
        background:
          n === 0
            ? 'var(--soft)'
            : `color-mix(in srgb, #7c3f1d ${strong ? 100 : Math.round(12 + 50 * share)}%, var(--mantine-color-body))`,
        color: n === 0 ? 'var(--faint)' : strong ? '#fff' : 'var(--mantine-color-text)',
      }}
    >
      {n === 0 ? '' : n}
    </td>
  );
}
