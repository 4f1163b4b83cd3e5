/** The fields of an operation's input as a surface sees them: names, types and help, and values that arrive as texts. */
import { z } from 'zod';
import { UsageError } from '../../errors.ts';
import type { Operation } from './operation.ts';

/** What JSON Schema says of one field. */
export interface Field {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array';
  description?: string;
  default?: unknown;
  enum?: string[];
  items?: Field;
}

export type Values = Record<string, unknown>;

interface Fields {
  fields: Readonly<Record<string, Field>>;
  required: ReadonlySet<string>;
}

/** A server asks for them at every request. */
const known = new WeakMap<Operation, Fields>();

export function fieldsOf(operation: Operation): Fields {
  let fields = known.get(operation);
  if (fields === undefined) {
    const { properties = {}, required } = z.toJSONSchema(operation.input, { io: 'input' }) as {
      properties?: Record<string, Field>;
      required?: string[];
    };
    fields = { fields: properties, required: new Set(required) };
    known.set(operation, fields);
  }
  return fields;
}

/** Texts as the types that the schema wants; what is left out, or an empty list, is as if it were not given. */
export function fromTexts(fields: Readonly<Record<string, Field>>, texts: Values): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(texts)) {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    values[name] = fromText(fields[name]?.type, value);
  }
  return values;
}

function fromText(type: Field['type'], value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (type === 'array') return [value];
  if ((type === 'number' || type === 'integer') && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/**
 * @param shownAs how the surface calls a field
 * @param help where all of them are described
 * @throws UsageError that names the first field that is wrong
 */
export function judged(
  operation: Operation,
  fields: Readonly<Record<string, Field>>,
  values: Values,
  { shownAs, help }: { shownAs: (field: string) => string; help: string },
): Values {
  const parsed = operation.input.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = String(issue.path[0] ?? '');
  throw new UsageError(
    `${shownAs(field)}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`,
    `It is ${fields[field]?.description ?? 'described there'}; ${help} has all of them.`,
  );
}
