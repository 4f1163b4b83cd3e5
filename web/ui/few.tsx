/** The first of a long list, and a button for the rest: what stands below must not be pages away. */
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { number } from './words.ts';

/** Behind a button that shows three more nobody wants to go. */
const WORTH = 4;

export function useFew<T>(all: readonly T[], most: number): readonly [shown: readonly T[], more: ReactNode] {
  const [isWhole, setWhole] = useState(false);
  if (isWhole || all.length < most + WORTH) return [all, null];
  const more = (
    <Button variant="default" size="compact-sm" style={{ alignSelf: 'flex-start' }} onClick={() => setWhole(true)}>
      Show all {number(all.length)}
    </Button>
  );
  return [all.slice(0, most), more];
}
