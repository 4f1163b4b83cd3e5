/** A box in which what is too wide scrolls, by the keyboard too. */
import type { ReactNode } from 'react';

export function Scrolls({ label, children }: { label: string; children: ReactNode }) {
  const style = { overflowX: 'auto', padding: 12 } as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="card" style={style} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
