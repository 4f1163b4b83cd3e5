/** Who uses whom, as columns: what it uses on the left, who uses it on the right. */
import { Badge, Box, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Answers, ask } from '../api.ts';
import type { Search } from '../app/router.tsx';
import { BOX, holderOf, type Line, layout } from '../features/reuse/columns.ts';
import { useAddress } from '../ui/address.ts';
import { ComponentLink, Go, shortRepository, useGo } from '../ui/links.tsx';
import { Empty, Loaded, PageFrame } from '../ui/page.tsx';
import { counted } from '../ui/words.ts';

type Node = Answers['graph']['nodes'][number];

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
        : `${users.length === 0 ? 'No consumer' : counted(users.length, 'consumer')}${teams > 0 ? ` of ${counted(teams, 'team')}` : ''}${pasted > 0 ? `; ${counted(pasted, users.length === 0 ? 'other has' : 'more has', users.length === 0 ? 'others have' : 'more have')} pasted its code` : ''}`}
      {left > 0 && `; ${counted(left, 'more is', 'more are')} beyond what is shown`}.
    </Text>
  );
}

function Picture({ graph }: { graph: Answers['graph'] }) {
  const [{ open = null }, change] = useAddress();
  const { width, height, columns, boxes, lines } = useMemo(() => layout(graph, open), [graph, open]);
  const [over, setOver] = useState<number | null>(null);
  // On a phone one column is seen at a time: first the one that is asked about.
  const box = useRef<HTMLDivElement>(null);
  const middle = graph.start === null ? undefined : boxes.get(graph.start)?.x;
  useEffect(() => {
    const { current } = box;
    if (current !== null && middle !== undefined) current.scrollLeft = middle - (current.clientWidth - BOX.width) / 2;
  }, [middle]);
  const joined = useMemo(
    () => new Set(lines.filter(({ from, to }) => from === over || to === over).flatMap(({ from, to }) => [from, to])),
    [lines, over],
  );
  // Hundreds of lines are a ground from which those of one box are lifted.
  const strength = Math.min(0.35, Math.max(0.07, 60 / lines.length));
  const isFolded = [...boxes.values()].some(({ nodes }) => nodes.length > 1);
  return (
    <>
      {(isFolded || open !== null) && (
        <Group gap="sm">
          {isFolded && (
            <Text className="faint">In long columns a box stands for all of a team: choose one to see them.</Text>
          )}
          {open !== null && (
            <Button variant="default" size="xs" onClick={() => change({ open: null })}>
              Fold {open}
            </Button>
          )}
        </Group>
      )}
      <Box
        ref={box}
        className="card"
        style={{ overflow: 'auto', maxHeight: '75vh' }}
        p="md"
        tabIndex={0}
        role="region"
        aria-label="Graph; each box is a link"
      >
        <div style={{ position: 'relative', width, height }}>
          <svg width={width} height={height} style={{ position: 'absolute', inset: 0 }} aria-hidden>
            {lines.map((line) => (
              <Use
                key={`${line.from} ${line.to}`}
                line={line}
                boxes={boxes}
                strength={strength}
                look={over === null ? 'plain' : over === line.from || over === line.to ? 'lit' : 'dim'}
              />
            ))}
          </svg>
          {columns.map(({ x, title, count }) => (
            <Text key={x} size="sm" fw={650} style={{ position: 'absolute', left: x, top: 0, width: BOX.width }}>
              {title} <span className="faint">{count}</span>
            </Text>
          ))}
          {[...boxes.values()].map((box) => (
            <Link
              key={box.id}
              {...(box.nodes.length > 1 ? unfolded(box) : linkOf(box.nodes[0], box.id === graph.start))}
              className="card node"
              data-start={box.id === graph.start || undefined}
              data-dim={(over !== null && box.id !== over && !joined.has(box.id)) || undefined}
              style={{ position: 'absolute', left: box.x, top: box.y, width: BOX.width, height: BOX.height }}
              title={titleOf(box)}
              onMouseEnter={() => setOver(box.id)}
              onMouseLeave={() => setOver(null)}
              onFocus={() => setOver(box.id)}
              onBlur={() => setOver(null)}
            >
              <Named nodes={box.nodes} />
            </Link>
          ))}
        </div>
      </Box>
    </>
  );
}

interface UseProps {
  line: Line;
  boxes: ReadonlyMap<number, { x: number; y: number }>;
  /** Opacity of a plain one. */
  strength: number;
  look: 'plain' | 'lit' | 'dim';
}

/** A line from one box to another; thicker where it stands for more, dashed where all of it is pasted. */
function Use({ line: { from, to, count, pasted }, boxes, strength, look }: UseProps) {
  const [a, b] = [boxes.get(from)!, boxes.get(to)!];
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  const [x1, y1] = [left.x + (left.x === right.x ? 0 : BOX.width), left.y + BOX.height / 2];
  const [x2, y2] = [right.x, right.y + BOX.height / 2];
  const bend = left.x === right.x ? -40 : Math.max(30, (x2 - x1) / 2);
  return (
    <path
      d={`M${x1},${y1} C${x1 + bend},${y1} ${x2 - Math.abs(bend)},${y2} ${x2},${y2}`}
      fill="none"
      stroke={look === 'lit' ? 'var(--mantine-color-brick-5)' : 'var(--faint)'}
      strokeOpacity={{ plain: strength, lit: 1, dim: 0.08 }[look]}
      strokeWidth={(look === 'lit' ? 2 : 1) + Math.log2(count) / 2}
      strokeDasharray={pasted ? '5 4' : undefined}
    />
  );
}

/** What tells apart three modules of one repository stands at the end of their paths. */
const lastOf = (name: string): string =>
  name.length > LONGEST && name.includes('/') && !name.startsWith('@')
    ? `…/${name.split('/').slice(-2).join('/')}`
    : name;
/** Letters that a box has room for. */
const LONGEST = 26;

/** What stands in a box: a node, or how many of a team. */
function Named({ nodes }: { nodes: readonly Node[] }) {
  const [node] = nodes;
  const pasted = nodes.filter((one) => one.pasted).length;
  return (
    <>
      <Group gap={4} wrap="nowrap">
        <Text size="sm" fw={600} truncate>
          {nodes.length === 1 ? lastOf(node.name) : holderOf(node)}
        </Text>
        {pasted > 0 && (
          <Badge size="xs" variant="light" color="orange" tt="none">
            {nodes.length === 1 ? 'pasted' : `${pasted} pasted`}
          </Badge>
        )}
      </Group>
      <Text size="xs" className="faint" truncate>
        {nodes.length > 1
          ? `${nodes.length} packages and repositories`
          : node.team
            ? `team ${node.team}`
            : shortRepository(node.repo)}
      </Text>
    </>
  );
}

function titleOf({ nodes }: { nodes: readonly Node[] }): string {
  const [{ name, kind, repo, folder }] = nodes;
  if (nodes.length === 1) return `${name}: ${kind} in ${repo}${folder ? `/${folder}` : ''}`;
  return `${nodes
    .slice(0, MOST_NAMED)
    .map((node) => node.name)
    .join(', ')}${nodes.length > MOST_NAMED ? ' …' : ''}`;
}

const MOST_NAMED = 12;

/** The same graph with the nodes of this box one by one. */
const unfolded = ({ nodes }: { nodes: readonly Node[] }) => ({
  to: '/graph' as '/',
  search: (now: Search) => ({ ...now, open: holderOf(nodes[0]) }),
  resetScroll: false,
});

/** The start leads to its page, every other one to its own graph. */
function linkOf({ component, repo, name }: Answers['graph']['nodes'][number], isStart: boolean) {
  if (component === null) return { to: '/repository' as '/', search: { name: repo } };
  return { to: (isStart ? '/component' : '/graph') as '/', search: { id: String(component), name } };
}
