/** Who has the same code as whom: teams against teams, darker for more lines. A cell filters the list. */
import { Button, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Answers } from '../../answers.ts';
import { useAddress } from '../../ui/address.ts';
import { Export } from '../../ui/export.tsx';
import { Section } from '../../ui/page.tsx';
import { counted, number } from '../../ui/words.ts';
import './team-map.css';
import { teamName } from './words.ts';

type Shared = NonNullable<Answers['duplicates']['counts']>['shared'];

/** Teams shown at first: those that share most. */
const MOST = 10;

export function TeamMap({ shared }: { shared: Shared }) {
  const [search, set] = useAddress();
  const [all, setAll] = useState(false);
  const cells = new Map(
    shared.flatMap((cell) => [cell, { ...cell, a: cell.b, b: cell.a }].map((c) => [`${c.a}\n${c.b}`, c])),
  );
  const sums = new Map<string, number>();
  for (const { a, b, lines } of shared)
    for (const team of new Set([a, b])) sums.set(team, (sums.get(team) ?? 0) + lines);
  const order = [...sums].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([team]) => team);
  const teams = all ? order : order.slice(0, MOST);
  const most = Math.max(1, ...shared.map(({ lines }) => lines));
  if (order.length < 2) return null;
  return (
    <Section
      title="Who shares code with whom"
      about="Copied lines that two teams both keep up; on the diagonal, copies within a team. Choose a cell to list its duplicates."
      actions={
        <Export
          name="shared-by-teams"
          rows={shared}
          columns={[
            { title: 'team', value: ({ a }) => teamName(a) },
            { title: 'other team', value: ({ b }) => teamName(b) },
            { title: 'lines', value: ({ lines }) => lines },
            { title: 'duplicates', value: ({ classes }) => classes },
          ]}
        />
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="card team-map" tabIndex={0} aria-label="Lines that teams share, as a table">
        <table>
          <thead>
            <tr>
              <td />
              {teams.map((team) => (
                <th key={team} scope="col">
                  <span>{teamName(team)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {teams.map((a) => (
              <tr key={a}>
                <th scope="row">{teamName(a)}</th>
                {teams.map((b) => {
                  const cell = cells.get(`${a}\n${b}`);
                  if (cell === undefined) return <td key={b}>·</td>;
                  const isChosen = search.team === a && search.with === (a === b ? undefined : b);
                  return (
                    <td key={b}>
                      <UnstyledButton
                        className="heat"
                        style={
                          { '--heat': `${Math.round(12 + 58 * Math.sqrt(cell.lines / most))}%` } as React.CSSProperties
                        }
                        aria-pressed={isChosen}
                        aria-label={`${a === b ? `within ${teamName(a)}` : `${teamName(a)} and ${teamName(b)}`}: ${counted(cell.lines, 'line')} in ${counted(cell.classes, 'duplicate')}`}
                        onClick={() =>
                          set(
                            isChosen
                              ? { team: null, with: null, page: null }
                              : { team: a, with: a === b ? null : b, page: null },
                            { push: true },
                          )
                        }
                      >
                        {number(cell.lines)}
                      </UnstyledButton>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {order.length > MOST && (
        <div>
          <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
            {all ? `The ${MOST} that share most` : `All ${order.length} teams`}
          </Button>
          {!all && (
            <Text span size="sm" className="faint">
              {' '}
              Shown are the {MOST} that share most.
            </Text>
          )}
        </div>
      )}
    </Section>
  );
}
