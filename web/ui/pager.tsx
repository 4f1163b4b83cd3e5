/** Turns the pages of a list that the server pages; which one stands in the address. */
import { Button, Group, Text } from '@mantine/core';
import { useAddress } from './address.ts';
import { counted, number } from './words.ts';

interface PagerProps {
  /** How many pages hold. */
  size: number;
  total: number;
  one: string;
  many?: string;
}

/** Which rows are asked for. */
export function usePage(size: number): { offset: number; limit: number } {
  const [search] = useAddress();
  const page = Math.max(1, Math.floor(Number(search.page)) || 1);
  return { offset: (page - 1) * size, limit: size };
}

export function Pager({ size, total, one, many }: PagerProps) {
  const [search, set] = useAddress();
  const page = Math.max(1, Math.floor(Number(search.page)) || 1);
  const last = Math.max(1, Math.ceil(total / size));
  const from = (page - 1) * size;
  if (last === 1)
    return (
      <Text size="sm" className="faint">
        {counted(total, one, many)}
      </Text>
    );
  return (
    <Group gap="xs" component="nav" aria-label="Pages of the list">
      <Text size="sm" className="faint">
        {number(from + 1)} to {number(Math.min(total, from + size))} of {counted(total, one, many)}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        disabled={page <= 1}
        onClick={() => set({ page: page === 2 ? null : page - 1 }, { push: true })}
      >
        Previous
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={page >= last}
        onClick={() => set({ page: page + 1 }, { push: true })}
      >
        Next
      </Button>
    </Group>
  );
}
