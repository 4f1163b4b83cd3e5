/** Versions against repositories: a dot where a lock file fixes one, a line under the column that most agree on. */
import { Badge, Stack, Text } from '@mantine/core';
import type { Answers } from '../../answers.ts';
import { RepositoryLink, shortRepository, TeamLink } from '../../ui/links.tsx';
import { Scrolls } from '../../ui/scrolls.tsx';
import { type Column, DataTable } from '../../ui/table.tsx';
import { counted } from '../../ui/words.ts';

type Version = Answers['foundations']['versions'][number];

/** Of more columns nobody sees a pattern. */
const MOST_VERSIONS = 12;
const MOST_ROWS = 40;

export function Versions({ versions, approved }: { versions: readonly Version[]; approved: string | null }) {
  const fixed = versions.filter(({ locked }) => locked.length > 0);
  return (
    <Stack gap="md">
      {new Set(fixed.flatMap(({ locked }) => locked)).size > 1 && <Skew fixed={fixed} />}
      {approved !== null && (
        <Text size="sm" className="faint">
          Approved: {approved}
        </Text>
      )}
      <DataTable
        label="Versions by repository"
        columns={COLUMNS}
        rows={versions}
        rowKey={(v) => `${v.repo} ${v.file}`}
        sort="versions"
      />
    </Stack>
  );
}

function Skew({ fixed }: { fixed: readonly Version[] }) {
  const counts = new Map<string, number>();
  for (const { locked } of fixed) for (const one of locked) counts.set(one, (counts.get(one) ?? 0) + 1);
  const all = [...counts.keys()].sort(byVersion);
  const shown =
    all.length <= MOST_VERSIONS
      ? all
      : [...counts]
          .sort((a, b) => b[1] - a[1])
          .slice(0, MOST_VERSIONS)
          .map(([v]) => v)
          .sort(byVersion);
  const rows = fixed.filter(({ locked }) => locked.some((v) => shown.includes(v))).slice(0, MOST_ROWS);
  const [row, column, left, top] = [26, 64, 190, 40];
  const width = left + shown.length * column;
  const height = top + rows.length * row + 6;
  return (
    <Scrolls label="Versions that lock files fix">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${counted(all.length, 'version')} fixed in ${counted(fixed.length, 'repository', 'repositories')}; the table below has them`}
        style={{ fontSize: 12, fill: 'currentColor' }}
      >
        {shown.map((version, k) => (
          <text key={version} x={left + k * column + column / 2} y={18} textAnchor="middle">
            {version.slice(0, 9)}
            <tspan x={left + k * column + column / 2} dy={14} style={{ fill: 'var(--faint)' }}>
              {counts.get(version)}
            </tspan>
          </text>
        ))}
        {rows.map(({ repo, locked }, y) => {
          const at = top + y * row + row / 2;
          const places = locked.map((v) => shown.indexOf(v)).filter((k) => k >= 0);
          const x = (k: number) => left + k * column + column / 2;
          return (
            <g key={repo}>
              <line x1={left} x2={width} y1={at} y2={at} style={{ stroke: 'var(--line)' }} />
              <text x={0} y={at + 4}>
                {short(shortRepository(repo))}
                <title>{repo}</title>
              </text>
              {places.length > 1 && (
                <line
                  x1={x(Math.min(...places))}
                  x2={x(Math.max(...places))}
                  y1={at}
                  y2={at}
                  style={{ stroke: DOT, strokeWidth: 3 }}
                />
              )}
              {places.map((k) => (
                <circle key={k} cx={x(k)} cy={at} r={6} style={{ fill: DOT }}>
                  {/* One text: of several React makes none on the server. */}
                  <title>{`${repo}: ${shown[k]}`}</title>
                </circle>
              ))}
            </g>
          );
        })}
      </svg>
      {(shown.length < all.length || rows.length < fixed.length) && (
        <Text size="sm" className="faint">
          The most used of {counted(all.length, 'version')} in {counted(fixed.length, 'repository', 'repositories')}.
          The table has all.
        </Text>
      )}
    </Scrolls>
  );
}

const DOT = 'light-dark(var(--mantine-color-brick-8), var(--mantine-color-brick-4))';

const short = (text: string): string => (text.length > 28 ? `…${text.slice(-27)}` : text);

const collator = new Intl.Collator('en', { numeric: true });
const byVersion = (a: string, b: string): number => collator.compare(a, b);

const COLUMNS: readonly Column<Version>[] = [
  {
    key: 'repo',
    title: 'Repository',
    width: '12rem',
    value: (v) => v.repo,
    cell: (v) => <RepositoryLink repo={v.repo} />,
  },
  {
    key: 'ranges',
    title: 'Asks for',
    value: (v) => v.ranges.join(' | ') || 'any',
    cell: (v) => <span className="mono break">{v.ranges.join(' | ') || 'any'}</span>,
  },
  {
    key: 'locked',
    title: 'Fixed at',
    value: (v) => v.locked.join(', '),
    cell: (v) => <span className="mono break">{v.locked.join(', ')}</span>,
  },
  {
    key: 'outside',
    title: 'Approved',
    value: (v) => (v.outside === null ? null : v.outside ? 'no' : 'yes'),
    cell: (v) =>
      v.outside === true ? (
        <Badge variant="light" color="orange" tt="none">
          outside
        </Badge>
      ) : (
        <Text size="sm">{v.outside === false ? 'yes' : ''}</Text>
      ),
  },
  {
    key: 'place',
    title: 'Place',
    value: (v) => `${v.file}:${v.line}`,
    cell: (v) => (
      <span className="mono break">
        {v.file}:{v.line}
      </span>
    ),
  },
  {
    key: 'team',
    title: 'Team',
    value: (v) => v.team,
    cell: (v) => (v.team === null ? '' : <TeamLink team={v.team} />),
  },
];
