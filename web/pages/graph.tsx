/** Who uses whom, as columns: what it uses on the left, who uses it on the right. */
import { Badge, Box, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type Answers, ask } from '../api.ts';
import { BOX, layout } from '../features/reuse/columns.ts';
import { ComponentLink, Go, shortRepository, useGo } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame } from '../ui/page.tsx';
import { counted } from '../ui/words.ts';

export function Page() {
  const {
    id,
    name,
    distance = '3',
  } = useRouterState({
    select: ({ location }) => location.search as Record<string, string | undefined>,
  });
  const go = useGo();
  const asked = id === undefined ? name : `#${id}`;
  const query = useQuery({
    ...ask('graph', { name: asked, distance: Number(distance) || 3 }),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={query}>
      {(graph) => {
        const start = graph.nodes.find((node) => node.id === graph.start);
        return (
          <PageFrame
            title={start === undefined ? 'Graph of reuse' : `Who uses ${start.name}`}
            about={
              start === undefined
                ? 'Packages of the index and the imports between them: on the left what others build upon.'
                : 'On the right who uses it, directly and through others; on the left what it uses. Dashed: has pasted code of it.'
            }
            actions={
              start && (
                <Group gap="sm">
                  <SegmentedControl
                    aria-label="Uses away"
                    value={distance}
                    onChange={(next) => go('/graph', { id, name, distance: next })}
                    data={['1', '2', '3', '6'].map((value) => ({
                      value,
                      label: value === '1' ? '1 step' : `${value} steps`,
                    }))}
                  />
                  <Go to="/graph">Whole graph</Go>
                </Group>
              )
            }
          >
            {graph.nodes.length < 2 ? (
              <Empty
                title={
                  start === undefined
                    ? 'No package of the index is imported by another one'
                    : 'Nobody else uses it, and it uses nothing of the index'
                }
              >
                {start === undefined ? (
                  'Imports are resolved to the packages that provide them when both are in the index.'
                ) : (
                  <>
                    Look at <Go to="/graph">the whole graph</Go>
                    {start.component !== null && (
                      <>
                        , or at <ComponentLink of={{ id: start.component, name: start.name }} /> itself
                      </>
                    )}
                    .
                  </>
                )}
              </Empty>
            ) : (
              <Stack gap="xs">
                <Summary graph={graph} />
                <Picture graph={graph} />
              </Stack>
            )}
          </PageFrame>
        );
      }}
    </Loaded>
  );
}

function Summary({ graph: { nodes, start, edges, left } }: { graph: Answers['graph'] }) {
  const users = nodes.filter(({ distance, pasted }) => (distance ?? 0) > 0 && !pasted);
  const pasted = nodes.filter((node) => node.pasted).length;
  const teams = new Set(users.flatMap(({ team }) => team ?? [])).size;
  return (
    <Text className="faint">
      {start === null
        ? `${counted(nodes.length, 'package or repository', 'packages and repositories')}, ${counted(edges.length, 'use')}`
        : `${counted(users.length, 'consumer')}${teams > 0 ? ` of ${counted(teams, 'team')}` : ''}${pasted > 0 ? `; ${counted(pasted, 'more has', 'more have')} pasted its code` : ''}`}
      {left > 0 && `; ${counted(left, 'more is', 'more are')} beyond what is shown`}.
    </Text>
  );
}

function Picture({ graph }: { graph: Answers['graph'] }) {
  const { nodes, edges, start } = graph;
  const { width, height, columns, placed } = useMemo(() => layout(nodes, edges, start), [nodes, edges, start]);
  const [over, setOver] = useState<number | null>(null);
  const joined = useMemo(
    () => new Set(edges.filter(({ from, to }) => from === over || to === over).flatMap(({ from, to }) => [from, to])),
    [edges, over],
  );
  return (
    <Box
      className="card"
      style={{ overflow: 'auto', maxHeight: '75vh' }}
      p="md"
      tabIndex={0}
      role="region"
      aria-label="Graph; each box is a link"
    >
      <div style={{ position: 'relative', width, height }}>
        <svg width={width} height={height} style={{ position: 'absolute', inset: 0 }} aria-hidden>
          {edges.map(({ from, to, kind }) => {
            const [a, b] = [placed.get(from)!, placed.get(to)!];
            const [left, right] = a.x < b.x ? [a, b] : [b, a];
            const [x1, y1] = [left.x + (left.x === right.x ? 0 : BOX.width), left.y + BOX.height / 2];
            const [x2, y2] = [right.x, right.y + BOX.height / 2];
            const bend = left.x === right.x ? -40 : Math.max(30, (x2 - x1) / 2);
            const lit = over === from || over === to;
            return (
              <path
                key={`${from} ${to}`}
                d={`M${x1},${y1} C${x1 + bend},${y1} ${x2 - Math.abs(bend)},${y2} ${x2},${y2}`}
                fill="none"
                stroke={lit ? 'var(--mantine-color-brick-5)' : 'var(--faint)'}
                strokeOpacity={over === null ? 0.35 : lit ? 1 : 0.08}
                strokeWidth={lit ? 2 : 1}
                strokeDasharray={kind === 'copies' ? '5 4' : undefined}
              />
            );
          })}
        </svg>
        {columns.map(({ x, title, count }) => (
          <Text key={x} size="sm" fw={650} style={{ position: 'absolute', left: x, top: 0, width: BOX.width }}>
            {title} <span className="faint">{count}</span>
          </Text>
        ))}
        {[...placed.values()].map(({ node, x, y }) => (
          <Link
            key={node.id}
            {...linkOf(node, node.id === start)}
            className="card node"
            data-start={node.id === start || undefined}
            data-dim={(over !== null && node.id !== over && !joined.has(node.id)) || undefined}
            style={{ position: 'absolute', left: x, top: y, width: BOX.width, height: BOX.height }}
            title={`${node.name}: ${node.kind} in ${node.repo}${node.folder ? `/${node.folder}` : ''}`}
            onMouseEnter={() => setOver(node.id)}
            onMouseLeave={() => setOver(null)}
            onFocus={() => setOver(node.id)}
            onBlur={() => setOver(null)}
          >
            <Group gap={4} wrap="nowrap">
              <Text size="sm" fw={600} truncate>
                {node.name}
              </Text>
              {node.pasted && (
                <Badge size="xs" variant="light" color="orange" tt="none">
                  pasted
                </Badge>
              )}
            </Group>
            <Text size="xs" className="faint" truncate>
              {node.team ? `team ${node.team}` : shortRepository(node.repo)}
            </Text>
          </Link>
        ))}
      </div>
    </Box>
  );
}

/** The start leads to its page, every other one to its own graph. */
function linkOf({ component, repo, name }: Answers['graph']['nodes'][number], isStart: boolean) {
  if (component === null) return { to: '/repository' as '/', search: { name: repo } };
  return { to: (isStart ? '/component' : '/graph') as '/', search: { id: String(component), name } };
}
