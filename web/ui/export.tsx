/** What a table shows, as a file: CSV for spreadsheets, JSON for programs. */
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '../api.ts';
import { csv, type Value } from './csv.ts';
import { save } from './save.ts';

export interface ExportProps<Row> {
  /** Of the file, without its ending. */
  name: string;
  /** Those without a value are left out. */
  columns: readonly { title: string; value?(row: Row): Value }[];
  /** The rows, or how to get all of them where only a page is shown. */
  rows: readonly Row[] | ((signal: AbortSignal) => Promise<readonly Row[]>);
  /** What JSON holds of a row; its columns by their titles otherwise. */
  json?(row: Row): unknown;
}

export function Export<Row>({ name, columns, rows, json }: ExportProps<Row>) {
  const [busy, setBusy] = useState<'csv' | 'json' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function write(format: 'csv' | 'json'): Promise<void> {
    setBusy(format);
    setFailure(null);
    try {
      const told = columns.flatMap(({ title, value }) => (value === undefined ? [] : [{ title, value }]));
      const all = typeof rows === 'function' ? await rows(AbortSignal.timeout(120_000)) : rows;
      if (format === 'csv') {
        const content = csv(
          told.map(({ title }) => title),
          all.map((row) => told.map(({ value }) => value(row))),
        );
        save(`${name}.csv`, 'text/csv;charset=utf-8', content);
      } else {
        const plain = (row: Row) => Object.fromEntries(told.map(({ title, value }) => [title, value(row) ?? null]));
        save(`${name}.json`, 'application/json', `${JSON.stringify(all.map(json ?? plain), null, 2)}\n`);
      }
    } catch (error) {
      setFailure(error instanceof Refusal ? error.message : 'the file could not be made');
    }
    setBusy(null);
  }

  return (
    <Group gap={6} wrap="nowrap">
      {failure && (
        <Text size="sm" role="alert">
          {failure}
        </Text>
      )}
      {(['csv', 'json'] as const).map((format) => (
        <Button
          key={format}
          variant="default"
          size="compact-sm"
          loading={busy === format}
          disabled={Array.isArray(rows) && rows.length === 0}
          onClick={() => void write(format)}
          aria-label={`Download ${name} as ${format.toUpperCase()}`}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </Group>
  );
}
