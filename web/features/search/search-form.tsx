/** The field by which one searches in words, wherever it stands. */
import { Group, TextInput, type TextInputProps } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import { useGo } from '../../ui/links.tsx';

interface SearchFormProps extends Omit<TextInputProps, 'defaultValue' | 'name' | 'onSubmit'> {
  /** What was asked last; it stands in the field. */
  asked?: string;
  /** What else belongs into the address. */
  filters?: Readonly<Record<string, string | undefined>>;
  /** Beside the field. */
  button?: ReactNode;
}

/** Before scripts run the browser itself sends it, to the same address: a question typed early is not lost. */
export function SearchForm({ asked = '', filters = {}, button, ...input }: SearchFormProps) {
  const go = useGo();
  const form = useRef<HTMLFormElement>(null);
  const shown = useRef(asked);
  useEffect(() => {
    if (shown.current === asked) return;
    shown.current = asked;
    (form.current?.elements.namedItem('q') as HTMLInputElement).value = asked;
  }, [asked]);
  function search(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('q')).trim();
    if (text !== '') go('/search', { ...filters, q: text });
  }
  return (
    <form ref={form} action="/search" onSubmit={search}>
      {Object.entries(filters).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <TextInput {...input} name="q" defaultValue={asked} style={{ flex: 1 }} maxLength={1000} />
        {button}
      </Group>
    </form>
  );
}
