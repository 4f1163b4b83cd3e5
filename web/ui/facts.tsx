/** What is known of one thing, a line each. */
import type { ReactNode } from 'react';

/** A name and what is said; null leaves the line out. */
export type Fact = readonly [name: string, said: ReactNode];

export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(([name, said]) =>
        said === null ? null : (
          <div key={name}>
            <dt className="faint">{name}</dt>
            <dd className="break">{said}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
