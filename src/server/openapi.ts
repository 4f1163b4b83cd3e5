/** The OpenAPI 3.1 document, from the operations. JSON Schema of OpenAPI 3.1 is draft 2020-12, which zod writes. */
import { z } from 'zod';
import type { Operation } from '../operations/seam/operation.ts';
import { version } from '../version.ts';
import { API, served } from './api.ts';
import { PROBLEM_TYPE } from './problem.ts';

type Json = Record<string, unknown>;

let made: Promise<Json> | null = null;

export function openApi(): Promise<Json> {
  made ??= document();
  return made;
}

async function document(): Promise<Json> {
  const paths: Json = {};
  for (const listed of served) {
    const operation = await listed.load();
    const { name, readOnly } = operation;
    paths[`${API}/${name}`] = {
      ...(readOnly ? { get: { ...described(operation, ''), parameters: parameters(operation) } } : {}),
      post: {
        ...described(operation, readOnly ? 'ByBody' : ''),
        ...(readOnly ? {} : { parameters: [IDEMPOTENCY_KEY] }),
        requestBody: { required: true, content: { 'application/json': { schema: inputSchema(operation) } } },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Spolia',
      version: version(),
      summary: "What exists in a company's repositories, who has it, who uses it, where it came from.",
      description:
        'Each path is one operation of Spolia, the same as on the command line. Answers hold what whoever asks may see, and nothing of the rest.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'made by "spolia token create", or in the portal' },
        session: { type: 'apiKey', in: 'cookie', name: 'spolia' },
      },
      schemas: { Problem: PROBLEM_SCHEMA },
      responses: {
        Problem: {
          description: 'What is wrong, and what to do about it (RFC 9457)',
          content: { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

const PROBLEM_SCHEMA: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'advice'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'fixed, for programs' },
    detail: { type: 'string' },
    advice: { type: 'string', description: 'what to do about it' },
    candidates: { type: 'array', items: { type: 'string' }, description: 'what may have been meant' },
  },
};

const IDEMPOTENCY_KEY: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  schema: { type: 'string', maxLength: 200 },
  description: 'a request that is sent again with the same key is done once and answered as before, for a day',
};

function described({ name, summary, description, output, permission, readOnly }: Operation, suffix: string): Json {
  return {
    operationId: `${name}${suffix}`,
    summary: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}`,
    description: `${description}\n\nNeeds the permission \`${permission}\`.`,
    tags: [readOnly ? 'read' : 'write'],
    responses: {
      200: {
        description: 'The answer',
        content: { 'application/json': { schema: plain(z.toJSONSchema(output)) } },
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

const inputSchema = ({ input }: Operation): Json => plain(z.toJSONSchema(input, { io: 'input' }));

/** Within a document of OpenAPI the dialect is known. */
function plain({ $schema: _, ...schema }: Json): Json {
  return schema;
}

function parameters(operation: Operation): Json[] {
  const { properties = {}, required = [] } = inputSchema(operation) as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as Json;
    return { name, in: 'query', required: required.includes(name), description, schema: rest };
  });
}
