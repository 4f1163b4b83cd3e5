/**
 * A tool for coding agents: an operation under a name that says when to call it, with flat arguments and an answer in
 * prose. What is found, judged and shown to whom is the operation's; a tool only words it, and says what to do next.
 */
import type { z } from 'zod';
import { printable } from '../../scan/report/printable.ts';

export interface Tool<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodObject = z.ZodObject> {
  name: string;
  title: string;
  /** For the model that decides whether to call it. */
  description: string;
  /** Strict: a misspelt argument is refused rather than ignored. Every field has a `describe`. */
  input: Input;
  /** False for one that writes. */
  readOnly?: boolean;
  /** By its name in the list of operations. */
  operation: string;
  /** Arguments as the input of the operation. */
  asked(input: z.output<Input>): object;
  /** The part of the operation's answer that is passed on; the rest would only fill a model's memory. */
  output: Output;
  /** Shortens long lists. */
  shortened?(output: z.output<Output>): z.output<Output>;
  prose(output: z.output<Output>, input: z.output<Input>): string[];
  /** What else to try, where nothing has the name that was given. */
  otherwise: string;
}

/** Keeps the types of input and output together, then forgets them. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>(definition: Tool<Input, Output>): Tool {
  return definition as unknown as Tool;
}

/** A line that nothing from a repository can break in two. */
export function line(...parts: (string | null | false)[]): string {
  return printable(parts.filter((part) => part !== null && part !== false && part !== '').join('; '));
}

const MOST_CODE_LINES = 20;

/** Code of others, indented, so that no sign in it ends it. */
export function indented(code: string): string[] {
  const lines = code.split('\n');
  return lines.slice(0, MOST_CODE_LINES).map((l) => `    ${printable(l.replaceAll('\t', '  '))}`);
}
