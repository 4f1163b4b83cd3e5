/** Why nothing is known of the past, and how that changes. */
import { Code } from '@mantine/core';
import { Empty } from '../../ui/page.tsx';

export function NoHistories() {
  return (
    <Empty title="Histories have not been read yet">
      Who wrote what, and who copied it, is told by whole histories, which are read once somebody asks for it. Whoever
      runs Spolia turns it on with <Code>spolia sync --history on</Code>; later syncs read on from there.
    </Empty>
  );
}
