/** Words that narrow a list, in the address once one stops typing. */
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useAddress } from './address.ts';

export function WordsFilter({ label, name = 'text' }: { label: string; name?: string }) {
  const [search, set] = useAddress();
  const said = search[name] ?? '';
  const [typed, setTyped] = useState(said);
  useEffect(() => setTyped(said), [said]);
  const tell = useDebouncedCallback((text: string) => set({ [name]: text.trim() || null, page: null }), 300);
  return (
    <TextInput
      label={label}
      type="search"
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
      w={{ base: '100%', xs: 280 }}
    />
  );
}
