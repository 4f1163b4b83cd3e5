/**
 * A table that is sorted by its headings and exported as it stands. The order is part of the address (`?sort=-lines`:
 * descending). On a phone each row is a card, with the headings beside its values and above all of them to sort by (app.css).
 */
import { Group, Table, Text, UnstyledButton } from '@mantine/core';
import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { useAddress } from './address.ts';
import type { Value } from './csv.ts';
import { Export, type ExportProps } from './export.tsx';
import { useFew } from './few.tsx';

export interface Column<Row> {
  /** In the address and as a key; unique in the table. */
  key: string;
  title: string;
  /** What it is sorted and exported by. Left out where there is only something to press: it is neither then. */
  value?(row: Row): Value;
  /** What is shown; the value where it is left out. */
  cell?(row: Row): ReactNode;
  /** Aligned to the right; the largest first when first clicked. */
  numeric?: boolean;
  /** Only in the export. */
  hidden?: boolean;
  /** Smallest width, such as `12rem`. */
  width?: string;
}

interface DataTableProps<Row> {
  /** What it lists, for those who hear it, and the name of exported files. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string | number;
  /** What stands left of the export. */
  caption?: ReactNode;
  /** Of the export, where these rows are a page of more, or where JSON should hold more than the columns. */
  all?: ExportProps<Row>['rows'];
  json?: ExportProps<Row>['json'];
  /** File name without ending. */
  file?: string;
  /** Name of the order in the address, for a page with several tables. Null: rows stay as they come (paged by a server). */
  sort?: string | null;
  /** Order before anybody clicks, such as `-lines`; as they come where it is left out. */
  order?: string;
  /** Whether it scrolls in a box of its own, headings staying, so that what follows is not far below. */
  isBoxed?: boolean;
  /** Rows that are shown before anybody asks for all: fewer where tables stand below each other. */
  most?: number;
  /** Marks a row, such as the one chosen. */
  isChosen?(row: Row): boolean;
}

const WIDE = { overflowX: 'auto' } as const;
/** As many as a page of a list that the server pages. */
const MOST_ROWS = 50;
const BOX = { overflow: 'auto', maxHeight: '32rem' } as const;

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, caption, all, json, isChosen, isBoxed = false } = props;
  const name = props.sort === undefined ? 'sort' : props.sort;
  const [search, setSearch] = useAddress();
  const order = (name === null ? undefined : search[name]) ?? props.order ?? '';
  const sorted = useMemo(() => (name === null ? rows : inOrder(rows, columns, order)), [rows, columns, order, name]);
  const shown = columns.filter(({ hidden }) => hidden !== true);
  // Export and order are of all of them.
  const [few, more] = useFew(sorted, isBoxed ? Number.POSITIVE_INFINITY : (props.most ?? MOST_ROWS));
  return (
    <div>
      <Group justify="space-between" gap="xs" mb={6} wrap="wrap">
        <div className="faint" style={{ fontSize: 'var(--mantine-font-size-sm)', minWidth: 0 }}>
          {caption}
        </div>
        <Export name={props.file ?? fileName(label)} columns={columns} rows={all ?? sorted} json={json} />
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="card" style={isBoxed ? BOX : WIDE} aria-label={`${label}, as a table`} tabIndex={0}>
        <Table
          highlightOnHover
          stickyHeader={isBoxed}
          verticalSpacing={6}
          horizontalSpacing="sm"
          className="data-table"
          data-fixed={name === null || undefined}
          style={{ '--columns': shown.length } as CSSProperties}
        >
          <Table.Thead>
            <Table.Tr>
              {shown.map((column) => (
                <Heading
                  key={column.key}
                  column={column}
                  order={order}
                  onOrder={name === null ? null : (next) => setSearch({ [name]: next })}
                />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {few.map((row) => (
              <Table.Tr key={rowKey(row)} bg={isChosen?.(row) ? 'var(--soft)' : undefined}>
                {shown.map(({ key, title, cell, value, numeric, width }) => (
                  <Table.Td
                    key={key}
                    data-title={title}
                    data-numeric={numeric || undefined}
                    style={
                      {
                        '--width': width,
                        whiteSpace: isDate(value?.(row)) ? 'nowrap' : undefined,
                      } as CSSProperties
                    }
                  >
                    <div>{cell?.(row) ?? <Text size="sm">{said(value?.(row))}</Text>}</div>
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {more && <Group mt="xs">{more}</Group>}
    </div>
  );
}

const number = new Intl.NumberFormat('en');

/** Also where it is shown in words: a time that falls apart is read twice. */
const isDate = (value: Value): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

function said(value: Value): string {
  if (typeof value === 'number') return number.format(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value ?? '';
}

const fileName = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]+/g, '-');

interface HeadingProps<Row> {
  column: Column<Row>;
  order: string;
  onOrder: ((order: string) => void) | null;
}

function Heading<Row>({ column: { key, title, value, numeric }, order, onOrder }: HeadingProps<Row>) {
  const direction = order === key ? 'ascending' : order === `-${key}` ? 'descending' : undefined;
  const first = numeric ? `-${key}` : key;
  const turned = direction === 'ascending' ? `-${key}` : direction === 'descending' ? key : first;
  const isFixed = onOrder === null || value === undefined;
  return (
    <Table.Th
      aria-sort={direction}
      data-fixed={isFixed || undefined}
      ta={numeric ? 'right' : undefined}
      style={{ whiteSpace: 'nowrap' }}
    >
      {isFixed ? (
        title
      ) : (
        <UnstyledButton onClick={() => onOrder(turned)} fw={600} fz="sm">
          {title}
          <span aria-hidden className="faint">
            {direction === 'ascending' ? ' ↑' : direction === 'descending' ? ' ↓' : ''}
          </span>
        </UnstyledButton>
      )}
    </Table.Th>
  );
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Nothing known comes last, either way. */
function inOrder<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: string): readonly Row[] {
  const value = columns.find(({ key }) => key === order.replace(/^-/, ''))?.value;
  if (value === undefined) return rows;
  const sign = order.startsWith('-') ? -1 : 1;
  const isKnown = (known: Value) => known !== null && known !== undefined && known !== '';
  return rows
    .map((row) => ({ row, value: value(row) }))
    .sort((a, b) => {
      if (!isKnown(a.value) || !isKnown(b.value)) return Number(isKnown(b.value)) - Number(isKnown(a.value));
      return sign * compared(a.value, b.value);
    })
    .map(({ row }) => row);
}

function compared(a: Value, b: Value): number {
  return typeof a === 'string' || typeof b === 'string'
    ? collator.compare(String(a), String(b))
    : Number(a) - Number(b);
}
