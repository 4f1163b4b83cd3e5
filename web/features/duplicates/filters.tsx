/** What to list, with how many there are of each. Everything chosen stands in the address. */
import { Button, Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Answers } from '../../answers.ts';
import { useAddress } from '../../ui/address.ts';
import { shortRepository } from '../../ui/links.tsx';
import { languageName } from '../../ui/words.ts';
import { isFiltered } from './asked.ts';
import { TYPES, teamName } from './words.ts';

type Counts = Answers['duplicates']['counts'];

export function Filters({ counts }: { counts: Counts }) {
  const [search, set] = useAddress();
  const chosen = (change: Record<string, string | null>) => set({ ...change, page: null });
  return (
    <Group gap="sm" align="flex-end" wrap="wrap">
      <TextFilter />
      <Choice
        label="Team"
        name="team"
        facet={counts?.teams}
        words={teamName}
        onChange={(team) => chosen({ team, with: team === null ? null : (search.with ?? null) })}
      />
      {search.with !== undefined && (
        <Choice
          label="and team"
          name="with"
          facet={counts?.teams}
          words={teamName}
          onChange={(team) => chosen({ with: team })}
        />
      )}
      <Choice label="Repository" name="repo" facet={counts?.repositories} words={shortRepository} />
      <Choice label="Language" name="language" facet={counts?.languages} words={languageName} />
      <Choice label="Kind of copy" name="type" facet={counts?.types} words={(type) => TYPES[type]?.short ?? type} />
      {(search.assignee !== undefined || (counts?.assignees.length ?? 0) > 0) && (
        <Choice label="Assigned to" name="assignee" facet={counts?.assignees} words={(who) => who} />
      )}
      <Segments
        label="Copies across"
        name="across"
        data={[
          { value: '', label: 'Anywhere' },
          { value: 'repositories', label: 'Repositories' },
          { value: 'teams', label: 'Teams' },
        ]}
      />
      <Segments
        label="Accepted ones"
        name="accepted"
        data={[
          { value: '', label: 'Left out' },
          { value: 'with', label: 'Shown' },
          { value: 'only', label: 'Only these' },
        ]}
      />
      {isFiltered(search) && (
        <Button
          variant="subtle"
          size="sm"
          onClick={() =>
            chosen(
              Object.fromEntries(
                ['q', 'team', 'with', 'repo', 'language', 'type', 'across', 'accepted', 'assignee'].map((n) => [
                  n,
                  null,
                ]),
              ),
            )
          }
        >
          Clear all
        </Button>
      )}
    </Group>
  );
}

function TextFilter() {
  const [search, set] = useAddress();
  const asked = search.q ?? '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  const apply = useDebouncedCallback((q: string) => set({ q: q.trim(), page: null }), 250);
  return (
    <TextInput
      label="Name or place"
      type="search"
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        apply(event.currentTarget.value);
      }}
      style={{ flex: '1 1 150px', maxWidth: 230 }}
    />
  );
}

interface ChoiceProps {
  label: string;
  name: string;
  facet: readonly { value: string; classes: number }[] | undefined;
  words(value: string): string;
  onChange?(value: string | null): void;
}

function Choice({ label, name, facet, words, onChange }: ChoiceProps) {
  const [search, set] = useAddress();
  const value = search[name] ?? null;
  const known = facet ?? [];
  const data = known.map((one) => ({ value: one.value, label: `${words(one.value)} (${one.classes})` }));
  // What is chosen stays, also where nothing has it.
  if (value !== null && !known.some((one) => one.value === value)) data.unshift({ value, label: words(value) });
  return (
    <Select
      label={label}
      placeholder="Any"
      data={data}
      value={value}
      onChange={(next) => (onChange ?? ((v) => set({ [name]: v, page: null })))(next)}
      clearable
      searchable
      style={{ flex: '1 1 150px', maxWidth: 230 }}
      nothingFoundMessage="None"
      clearButtonProps={{ 'aria-label': `Any ${label.toLowerCase()}` }}
    />
  );
}

function Segments({ label, name, data }: { label: string; name: string; data: { value: string; label: string }[] }) {
  const [search, set] = useAddress();
  return (
    <div>
      <div style={{ fontSize: 'var(--mantine-font-size-sm)', fontWeight: 500, marginBottom: 2 }} aria-hidden>
        {label}
      </div>
      <SegmentedControl
        aria-label={label}
        data={data}
        value={search[name] ?? ''}
        onChange={(value) => set({ [name]: value, page: null })}
        size="sm"
      />
    </div>
  );
}
