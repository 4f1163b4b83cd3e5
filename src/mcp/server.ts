/**
 * The tools as an MCP server, over any transport. Arguments are judged by the tool's schema, answers are prose with the
 * same as structured content; whatever goes wrong is an answer with a remedy, never the end of the server.
 */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListToolsRequestSchema,
  McpError,
} from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { Problem } from '../errors.ts';
import { operations } from '../operations/list.ts';
import type { Values } from '../operations/seam/fields.ts';
import type { Context, Operation } from '../operations/seam/operation.ts';
import { version } from '../version.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { tools } from './tools/list.ts';
import type { Tool } from './tools/tool.ts';

export interface World {
  /** Does an operation, here or by asking a server; thrown problems are what the tool answers. */
  run(operation: Operation, input: Values, signal: AbortSignal): Promise<unknown>;
  /** Told of defects, which the one who asked cannot do anything about. */
  log(text: string): void;
}

/** Here, with what `context` gives for each call of a tool. */
export const runIn =
  (context: (signal: AbortSignal, operation: Operation) => Promise<Context>): World['run'] =>
  async (operation, input, signal) =>
    operation.run(await context(signal, operation), input);

export function mcpServer(world: World): Server {
  const server = new Server(
    { name: 'spolia', title: 'Spolia', version: version() },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(described) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (tool === undefined)
      throw new McpError(
        ErrorCode.InvalidParams,
        `there is no tool "${params.name}"; there are ${tools.map(({ name }) => name).join(', ')}`,
      );
    try {
      return await answered(tool, params.arguments ?? {}, (operation, input) => world.run(operation, input, signal));
    } catch (error) {
      if (error instanceof Problem) return refused(error, tool);
      world.log(`${tool.name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return failed(
        `${tool.name} failed inside Spolia: ${(error as Error)?.message ?? error}. Go on without it, and say so.`,
      );
    }
  });
  return server;
}

function described({ name, title, description, input, output, readOnly = true }: Tool) {
  return {
    ...{ name, title, description },
    inputSchema: z.toJSONSchema(input, { io: 'input' }) as { type: 'object' },
    outputSchema: z.toJSONSchema(output) as { type: 'object' },
    annotations: {
      title,
      readOnlyHint: readOnly,
      destructiveHint: false,
      idempotentHint: readOnly,
      openWorldHint: false,
    },
  };
}

async function answered(
  tool: Tool,
  given: Record<string, unknown>,
  run: (operation: Operation, input: Values) => Promise<unknown>,
): Promise<CallToolResult> {
  // No name or path has one, and the database takes none.
  const nul = Object.entries(given).find(([, value]) => typeof value === 'string' && value.includes('\0'));
  if (nul !== undefined) return failed(`${tool.name}: ${nul[0]}: it holds a NUL character. Leave it out.`);
  const input = tool.input.safeParse(given);
  if (!input.success) return failed(wrongArguments(tool, input.error));
  const operation = await operations.find(({ name }) => name === tool.operation)!.load();
  const found = tool.output.parse(await run(operation, operation.input.parse(tool.asked(input.data))));
  const shown = tool.shortened?.(found) ?? found;
  return {
    content: [{ type: 'text', text: tool.prose(shown, input.data).join('\n') }],
    structuredContent: shown as Record<string, unknown>,
  };
}

const failed = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true });

function refused({ message, advice, kind, code }: Problem, { otherwise }: Tool): CallToolResult {
  return failed(`${message}. ${advice}${kind === 'not-found' && code !== 'nothing-indexed' ? ` ${otherwise}` : ''}`);
}

function wrongArguments({ name, input }: Tool, { issues: [issue] }: z.ZodError): string {
  const fields = Object.entries(input.shape).map(([field, schema]) => [field, (schema as z.ZodType).description]);
  const field = String(issue.path[0] ?? '');
  const said = fields.find(([one]) => one === field)?.[1];
  const what = issue.message.endsWith('received undefined')
    ? 'it is missing'
    : `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
  return said === undefined
    ? `${name}: ${what}. Its arguments are: ${fields.map(([one, text]) => `${one} (${text})`).join('; ')}.`
    : `${name}: ${field}: ${what}. It is: ${said}.`;
}
