/**
 * A family of copies over time: a lane for each, from birth to today or its end; arrows where one was copied from
 * another, dots for versions, crosses for fixes made elsewhere that it lacks. One stop of the tab key; arrow keys go from
 * mark to mark, and what a mark stands for is said below.
 */
import { Group, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Answers } from '../../answers.ts';
import { Go, shortRepository } from '../../ui/links.tsx';
import { counted, day } from '../../ui/words.ts';
import './family.css';

type Node = Answers['lineage']['nodes'][number];

const LANE = 46;
const TOP = 30;
const HALF = 6;

interface Mark {
  kind: 'birth' | 'version' | 'death' | 'missing';
  lane: number;
  seconds: number;
  title: string;
  by: string;
  commit: string;
  subject: string;
  fix: string | null;
}

export function Family({ nodes }: { nodes: readonly Node[] }) {
  const { ref, width } = useElementSize();
  const lanes = inLanes(nodes);
  const marks = lanes
    .flatMap((n, lane) => marksOf(nodes[n], lane))
    .sort((x, y) => x.lane - y.lane || x.seconds - y.seconds);
  const [active, setActive] = useState(0);
  const places = useRef<(SVGGElement | null)[]>([]);

  const now = Date.now() / 1000;
  const first = Math.min(...marks.map(({ seconds }) => seconds));
  const last = Math.max(now, ...marks.map(({ seconds }) => seconds));
  const span = Math.max(86_400, last - first);
  const isNarrow = width < 640;
  const left = isNarrow ? 10 : 230;
  const right = Math.max(left + 100, width - 16);
  const x = (seconds: number): number => left + 10 + ((right - left - 20) * (seconds - first)) / span;
  const laneHeight = isNarrow ? LANE + 14 : LANE;
  const y = (lane: number): number => TOP + laneHeight * lane + laneHeight / 2 + (isNarrow ? 10 : 0);
  const height = TOP + laneHeight * lanes.length + 10;
  const laneOf = new Map(lanes.map((n, lane) => [n, lane] as const));

  const go = (event: KeyboardEvent): void => {
    const next = nextMark(marks, active, event.key);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    places.current[next]?.focus();
  };

  return (
    <div>
      <div className="card family" ref={ref}>
        {width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing of parts that are reached one by one
          <svg
            height={height}
            role="group"
            aria-label={`Family of ${counted(lanes.length, 'copy', 'copies')} over time; arrow keys go from mark to mark`}
          >
            {ticks(first, last, isNarrow ? 4 : 8).map(({ seconds, label }) => (
              <g key={label}>
                <line className="grid" x1={x(seconds)} x2={x(seconds)} y1={TOP - 8} y2={height} />
                <text className="faint" x={x(seconds)} y={14} textAnchor={x(seconds) > right - 40 ? 'end' : 'start'}>
                  {label}
                </text>
              </g>
            ))}
            {lanes.map((n, lane) => {
              const node = nodes[n];
              const start = x(node.copied && !node.copied.together ? node.copied.seconds : node.birth.seconds);
              return (
                <g key={`${node.repo} ${node.file} ${node.name} ${node.start}`} className={node.asked ? 'asked' : ''}>
                  <LaneName node={node} y={y(lane)} isNarrow={isNarrow} width={isNarrow ? width - 20 : left - 20} />
                  <line
                    className="life"
                    x1={Math.min(start, x(node.birth.seconds))}
                    x2={x(node.death?.seconds ?? last)}
                    y1={y(lane)}
                    y2={y(lane)}
                  />
                  {node.copied && laneOf.has(node.parent) && (
                    <Arrow x={x(node.copied.seconds)} from={y(laneOf.get(node.parent)!)} to={y(lane)} />
                  )}
                </g>
              );
            })}
            {marks.map((mark, i) => (
              // biome-ignore lint/a11y/useSemanticElements: an SVG has no buttons
              <g
                key={`${mark.lane} ${mark.kind} ${mark.commit} ${mark.fix}`}
                ref={(place) => {
                  places.current[i] = place;
                }}
                role="button"
                tabIndex={i === active ? 0 : -1}
                aria-label={spoken(mark, nodes[lanes[mark.lane]])}
                className={`mark ${mark.kind}${i === active ? ' chosen' : ''}`}
                transform={`translate(${x(mark.seconds)} ${y(mark.lane)})`}
                onClick={() => setActive(i)}
                onFocus={() => setActive(i)}
                onMouseEnter={() => setActive(i)}
                onKeyDown={go}
              >
                <circle className="halo" r={11} />
                <Sign kind={mark.kind} />
              </g>
            ))}
          </svg>
        )}
      </div>
      {marks[active] && <Said mark={marks[active]} node={nodes[lanes[marks[active].lane]]} />}
      <Text size="xs" className="faint" mt={4}>
        ● written, or copied along an arrow · ○ a new version · ✕ a fix was made elsewhere that it lacks · ▮ removed
      </Text>
    </div>
  );
}

/** Each copy below what it was copied from. */
function inLanes(nodes: readonly Node[]): number[] {
  const children = new Map<number, number[]>();
  for (const [i, { parent }] of nodes.entries()) children.set(parent, [...(children.get(parent) ?? []), i]);
  const order: number[] = [];
  const walk = [...(children.get(-1) ?? [])].reverse();
  while (walk.length > 0) {
    const n = walk.pop()!;
    order.push(n);
    const below = (children.get(n) ?? []).toSorted((a, b) => bornAt(nodes[a]) - bornAt(nodes[b]));
    walk.push(...below.reverse());
  }
  return order;
}

const bornAt = ({ copied, birth }: Node): number => copied?.seconds ?? birth.seconds;

function marksOf(node: Node, lane: number): Mark[] {
  const { birth, copied, steps, changed, death, missing, versions } = node;
  const marks: Mark[] = [];
  const add = (
    kind: Mark['kind'],
    seconds: number,
    title: string,
    m: { by: string; commit: string; subject: string },
    fix: string | null = null,
  ) => marks.push({ kind, lane, seconds, title, fix, ...m });
  const of = (m: { author: string; commit: string; subject: string }) => ({
    by: m.author,
    commit: m.commit,
    subject: m.subject,
  });
  const isCopy = copied !== null && !copied.together;
  add('birth', birth.seconds, isCopy ? 'Copied' : 'Written', of(birth));
  const known = steps ?? [];
  for (const [i, step] of known.entries())
    if (step.commit !== birth.commit)
      add('version', step.seconds, `Version ${versions - known.length + i + 1}`, of(step));
  if (steps === null && changed.commit !== birth.commit)
    add('version', changed.seconds, `Version ${versions}, the last`, { by: '', commit: changed.commit, subject: '' });
  if (death) add('death', death.seconds, 'Removed', { by: '', commit: death.commit, subject: '' });
  for (const fix of missing)
    add('missing', fix.seconds, `Lacks what ${shortRepository(fix.repo)} got`, of(fix), fix.id);
  return marks;
}

function nextMark(marks: readonly Mark[], at: number, key: string): number | null {
  const { lane, seconds } = marks[at];
  if (key === 'ArrowRight') return at + 1 < marks.length && marks[at + 1].lane === lane ? at + 1 : null;
  if (key === 'ArrowLeft') return at > 0 && marks[at - 1].lane === lane ? at - 1 : null;
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const wanted = lane + (key === 'ArrowDown' ? 1 : -1);
  let best: number | null = null;
  for (const [i, mark] of marks.entries())
    if (
      mark.lane === wanted &&
      (best === null || Math.abs(mark.seconds - seconds) < Math.abs(marks[best].seconds - seconds))
    )
      best = i;
  return best;
}

function Sign({ kind }: { kind: Mark['kind'] }) {
  if (kind === 'missing') return <path d={`M${-HALF} ${-HALF} ${HALF} ${HALF}M${HALF} ${-HALF} ${-HALF} ${HALF}`} />;
  if (kind === 'death') return <rect x={-3} y={-8} width={6} height={16} />;
  return <circle r={kind === 'birth' ? 6 : 5} />;
}

function LaneName({ node, y, isNarrow, width }: { node: Node; y: number; isNarrow: boolean; width: number }) {
  const fits = (text: string, size: number): string => {
    const most = Math.max(6, Math.floor(width / size));
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
  };
  const where = `${shortRepository(node.repo)}${node.team === null ? '' : ` (${node.team})`}`;
  if (isNarrow)
    return (
      <text x={10} y={y - 14}>
        {fits(`${node.name} · ${where}`, 6.6)}
      </text>
    );
  return (
    <>
      <text x={12} y={y - 3} fontWeight={node.asked ? 700 : 500}>
        {fits(node.name, 7)}
      </text>
      <text className="faint" x={12} y={y + 12}>
        {fits(where, 6.2)}
      </text>
    </>
  );
}

function Arrow({ x, from, to }: { x: number; from: number; to: number }) {
  const end = to - 9;
  return (
    <>
      <path className="arrow" d={`M${x} ${from} V${end - 4}`} strokeDasharray="4 3" />
      <path className="head" d={`M${x} ${end} l-4 -7 h8 z`} />
    </>
  );
}

const spoken = ({ title, seconds, by, subject }: Mark, { name, repo }: Node): string =>
  `${name} of ${shortRepository(repo)}: ${title}, ${day(1000 * seconds)}${by === '' ? '' : `, ${by}`}${subject === '' ? '' : `: ${subject}`}`;

function Said({ mark: { title, seconds, by, commit, subject, fix }, node }: { mark: Mark; node: Node }) {
  return (
    <Group gap="xs" mt="xs" p="xs" className="card" role="status" wrap="wrap">
      <Text size="sm" fw={600} className="break">
        {node.name} of {shortRepository(node.repo)}
      </Text>
      <Text size="sm" className="break">
        {title}, {day(1000 * seconds)}
        {by !== '' && `, ${by}`}
        {subject !== '' && `: ${subject}`} <span className="mono faint">{commit.slice(0, 12)}</span>
      </Text>
      {fix && (
        <Go to="/fixes" with={{ fix }}>
          The fix and its patch
        </Go>
      )}
    </Group>
  );
}

/** Years, or months where the whole is short. */
function ticks(first: number, last: number, most: number): { seconds: number; label: string }[] {
  const months = (last - first) / 2_629_800;
  const steps = [1, 3, 6, 12, 24, 60, 120];
  const step = steps.find((size) => months / size <= most) ?? 240;
  const start = new Date(1000 * first);
  const found: { seconds: number; label: string }[] = [];
  const firstMonth = start.getUTCFullYear() * 12 + start.getUTCMonth();
  for (let month = Math.ceil(firstMonth / step) * step; ; month += step) {
    const seconds = Date.UTC(Math.floor(month / 12), month % 12) / 1000;
    if (seconds > last) return found;
    if (seconds >= first)
      found.push({
        seconds,
        label: step >= 12 ? String(Math.floor(month / 12)) : new Date(1000 * seconds).toISOString().slice(0, 7),
      });
  }
}
