/** The fields of an operation's input as a surface sees them: names, types and help, and values that arrive as texts. */
import { z } from 'zod';
import { UsageError } from '../../errors.ts';
import { nearest } from '../../nearest.ts';
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
    `${shownAs(field)} ${wrong(
      issue,
      issue.path.reduce<unknown>((at, key) => (at as Values)?.[key as string], values),
    )}`,
    `${described(fields[field])}${help} has all of them.`,
  );
}

const described = (field: Field | undefined): string =>
  field?.description === undefined ? '' : `It means: ${field.description}. `;

/** What is wrong, in words for people: those of the library are for who wrote the schema. Ends the field's name. */
function wrong(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') {
    const names = issue.values.map(String);
    const near = nearest(String(value), names);
    return `"${String(value)}" is none of ${names.join(', ')}${near === null ? '' : `; is "${near}" meant?`}`;
  }
  if (issue.code === 'too_small' && typeof value === 'string')
    return value === '' ? 'is empty' : `is shorter than ${issue.minimum} characters`;
  if (issue.code === 'too_big' && typeof value === 'string') return `is longer than ${issue.maximum} characters`;
  if (issue.code === 'too_small' && typeof value === 'number') return `${value} is less than ${issue.minimum}`;
  if (issue.code === 'too_big' && typeof value === 'number') return `${value} is more than ${issue.maximum}`;
  if (issue.code === 'invalid_type' && value === undefined) return 'is missing';
  if (issue.code === 'invalid_type' && /^(?:number|int)/.test(issue.expected)) return `"${String(value)}" is no number`;
  return `is not usable: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
}
