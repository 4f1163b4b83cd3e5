/** Two copies with their lines aligned: beside one another, or on small screens one under the other. */
import { Alert, Group, List, Stack, Text, UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Answers } from '../../answers.ts';
import { shortRepository } from '../../ui/links.tsx';
import { counted } from '../../ui/words.ts';
import './side-by-side.css';
import { teamName } from './words.ts';

type Compare = Answers['compare'];
type Difference = NonNullable<Compare['difference']>;
type Row = Difference['rows'][number];
type Mark = Row['aMarks'][number];

/** So many equal lines are folded, but for those next to a difference. */
const FOLDED = 9;
const CONTEXT = 3;

export function SideBySide({ a, b, difference }: Compare) {
  return (
    <Stack gap="sm">
      {[a, b].map(
        ({ missing, repo, file, unit }) =>
          missing !== null && (
            <Alert key={unit} color="gray" title={`The code of ${shortRepository(repo)} cannot be shown`}>
              {file}: {missing}. What is said of this duplicate is still what was indexed; bring the clone back, or read
              the repositories again.
            </Alert>
          ),
      )}
      {difference && <Explained difference={difference} />}
      <div className="card sides">
        <div className="heads">
          <Head of={a} />
          <Head of={b} />
        </div>
        {difference ? <Rows a={a} b={b} rows={difference.rows} /> : <Alone a={a} b={b} />}
      </div>
      {(a.more > 0 || b.more > 0) && (
        <Text size="sm" className="faint">
          Only the first thousand lines are compared: {counted(a.more + b.more, 'line')} are not shown.
        </Text>
      )}
    </Stack>
  );
}

function Head({ of: { name, repo, file, start, cell, team, commit } }: { of: Compare['a'] }) {
  return (
    <div>
      <Text fw={600} size="sm" className="break">
        {name}
      </Text>
      <Text size="xs" className="faint break">
        {shortRepository(repo)} · {file}:{cell === undefined ? '' : ` cell ${cell + 1},`}
        {start} · {teamName(team ?? '-')}
        {commit && ` · at ${commit.slice(0, 10)}`}
      </Text>
    </div>
  );
}

function Explained({ difference: { sentence, renames, literals } }: { difference: Difference }) {
  const own = literals.filter(({ followsRename }) => !followsRename);
  return (
    <Stack gap={6}>
      <Text className="break">{withCode(sentence)}</Text>
      {(renames.length > 0 || own.length > 0) && (
        <details>
          <summary>
            {[
              renames.length > 0 && `${counted(renames.length, 'name')} exchanged`,
              own.length > 0 && `${counted(own.length, 'value')} changed`,
            ]
              .filter(Boolean)
              .join(', ')}
          </summary>
          <List size="sm" mt={6} spacing={2}>
            {renames.map(({ from, to, count, of, consistent, exceptions }) => (
              <List.Item key={`${from} ${to}`} className="break">
                <code className="mono">{from}</code> is called <code className="mono">{to}</code>{' '}
                {consistent ? `throughout, ${counted(count, 'time')}` : `${count} of ${counted(of, 'time')}`}
                {exceptions.length > 0 && (
                  <span className="faint">
                    {'; but '}
                    {exceptions
                      .map((e) => `${e.from === e.to ? `${e.from} stays` : `${e.from} is ${e.to}`} in line ${e.a}`)
                      .join(', ')}
                  </span>
                )}
              </List.Item>
            ))}
            {own.map(({ from, to, a, b }) => (
              <List.Item key={`${from} ${to} ${a}`} className="break">
                <code className="mono">{from}</code> became <code className="mono">{to}</code>{' '}
                <span className="faint">
                  (line {a}, line {b})
                </span>
              </List.Item>
            ))}
          </List>
        </details>
      )}
      <Group gap="md" className="sides faint" fz="xs" aria-hidden>
        <span>
          <mark className="name">name</mark> another name
        </span>
        <span>
          <mark className="literal">0.5</mark> another value
        </span>
        <span>
          <mark className="edit">code</mark> changed
        </span>
        <span>− only left, + only right</span>
      </Group>
    </Stack>
  );
}

/** What stands between backticks is code. */
const withCode = (text: string): ReactNode =>
  text.split('`').map((part, k) =>
    k % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts stay where they are
      <code key={k} className="mono">
        {part}
      </code>
    ) : (
      part
    ),
  );

const isSame = ({ kind, a, b }: Row): boolean => a >= 0 && b >= 0 && (kind === 'equal' || kind === 'layout');

function Rows({ a, b, rows }: { a: Compare['a']; b: Compare['b']; rows: readonly Row[] }) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const shown: ReactNode[] = [];
  const put = (k: number) => shown.push(<Pair key={k} a={a} b={b} row={rows[k]} />);
  for (let k = 0; k < rows.length; ) {
    let end = k;
    while (end < rows.length && isSame(rows[end])) end++;
    const first = k === 0 ? k : k + CONTEXT;
    const last = end === rows.length ? end : end - CONTEXT;
    if (end === k) put(k++);
    else if (end - k < FOLDED || open.has(k) || last - first < 2) for (; k < end; k++) put(k);
    else {
      const start = k;
      for (; k < first; k++) put(k);
      shown.push(
        <UnstyledButton key={`fold ${start}`} className="fold" onClick={() => setOpen(new Set([...open, start]))}>
          Show {counted(last - first, 'line')} that both have
        </UnstyledButton>,
      );
      for (k = last; k < end; k++) put(k);
    }
  }
  return <>{shown}</>;
}

function Pair({ a, b, row }: { a: Compare['a']; b: Compare['b']; row: Row }) {
  const same = isSame(row) && a.lines![row.a].trim() === b.lines![row.b].trim();
  const isApart = row.kind === 'changed' || row.kind === 'left' || row.kind === 'right';
  return (
    <div className={same ? 'pair same' : 'pair'}>
      <Line
        side={a}
        at={row.a}
        marks={row.kind === 'left' ? [] : row.aMarks}
        tone={same ? '' : isApart ? 'removed' : 'touched'}
        sign={same ? ' ' : '−'}
      />
      <Line
        side={b}
        at={row.b}
        marks={row.kind === 'right' ? [] : row.bMarks}
        tone={same ? '' : isApart ? 'added' : 'touched'}
        sign={same ? ' ' : '+'}
      />
    </div>
  );
}

interface LineProps {
  side: Compare['a'];
  at: number;
  marks: readonly Mark[];
  tone: string;
  sign: string;
}

function Line({ side, at, marks, tone, sign }: LineProps) {
  if (at < 0) return <div className="line empty" />;
  return (
    <div className={`line ${tone}`}>
      <span className="nr" aria-hidden>
        {side.start + at}
      </span>
      <span className="sign">{sign}</span>
      <code>{marked(side.lines![at], marks)}</code>
    </div>
  );
}

function marked(line: string, marks: readonly Mark[]): ReactNode {
  if (marks.length === 0) return line === '' ? ' ' : line;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, kind } of [...marks].sort((x, y) => x.start - y.start)) {
    if (start < at) continue;
    parts.push(line.slice(at, start));
    parts.push(
      <mark key={start} className={kind}>
        {line.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(line.slice(at));
  return parts;
}

/** Where only one of them can be read. */
function Alone({ a, b }: { a: Compare['a']; b: Compare['b'] }) {
  const length = Math.max(a.lines?.length ?? 0, b.lines?.length ?? 0);
  return (
    <>
      {Array.from({ length }, (_, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines stay where they are
        <div key={k} className="pair">
          <Line side={a} at={k < (a.lines?.length ?? 0) ? k : -1} marks={[]} tone="" sign=" " />
          <Line side={b} at={k < (b.lines?.length ?? 0) ? k : -1} marks={[]} tone="" sign=" " />
        </div>
      ))}
    </>
  );
}
