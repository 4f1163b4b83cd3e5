/**
 * The seam between what Spolia can do and the ways in: each thing is one value. The command line derives a command from
 * it; a server derives a route, a tool and a typed client in the same way.
 */
import type { z } from 'zod';
import type { Asker } from '../../access/asker.ts';
import type { Permission } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Access, Db } from '../../storage/database.ts';
import type { Memory } from '../../storage/remembered.ts';

/** Told how far a stage is; `of` is 0 where the end is not known. @param unit what is counted, in the singular */
export type Progress = (stage: string, done: number, of: number, unit?: string) => void;

/** What an operation is given of the world. */
export interface Context {
  db: Db;
  /** For threads, which have connections of their own; without it all is done on one. */
  access?: Access;
  /** Who asks, and what they may do; `viewer` is theirs. */
  asker: Asker;
  viewer: Viewer;
  /** For what is asked again while the index stays as it is; only servers remember. */
  memory?: Memory;
  progress: Progress;
  /** Takes work that makes the next time faster, and that nobody has to wait for; without it such work is done at once. */
  afterwards?: (work: () => void) => void;
  /** Has a server that is going to be stopped write out what is changed so far, while others still work: stopping it then takes less. */
  writeOut?: () => void;
  /** Aborted when whoever asked goes away; long operations stop between two pieces and keep what is finished. */
  signal: AbortSignal;
  /** Of the storage, for people. */
  where: string;
  /** For what lies in files: mirrors. Also where the database is elsewhere. */
  dataFolder: string;
  /** PostgreSQL's. */
  databaseVersion: string;
  now: () => Date;
  /** Whether whoever asks may name folders of this machine: they sit at it, as the user whose process this is. */
  readsFolders?: boolean;
}

/** How wide text may be, and whether colours are wanted. */
export interface TextOptions {
  colour: boolean;
  width: number;
  /** How the person called Spolia, for commands that a text proposes. */
  command: string;
}

export interface Operation<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  /** One word, as it is typed. */
  name: string;
  /** One line, lower case, no full stop: the list of commands. */
  summary: string;
  /** Sentences on what it does and does not do. */
  description: string;
  /** Flat. Every field has a `describe`, which is the help of its option. */
  input: Input;
  output: Output;
  permission: Permission;
  readOnly: boolean;
  /** Keeps a processor busy for seconds and longer: a server has it done by a process of its own. */
  takesLong?: boolean;
  /** Computes for milliseconds without a pause: a server has a thread for that, so that others need not wait. */
  computes?: boolean;
  /**
   * The answer rests on the input, the day, and the watched tables as the viewer sees them, and on nothing else: no files,
   * no jobs, no hour, not who asks. A server then gives the same answer until the index changes.
   */
  ofIndexAlone?: boolean;
  /** Fields given by position on the command line, in order; the last one may be a list. */
  positional?: readonly (keyof z.input<Input> & string)[];
  /** Fields that are texts, and on the command line the file that has it, or `-` for standard input. */
  fromFile?: readonly (keyof z.input<Input> & string)[];
  /** Of those, the field that is told the name of the file, where it is not given. */
  fileNames?: Readonly<Partial<Record<keyof z.input<Input> & string, keyof z.input<Input> & string>>>;
  /** What `--json` prints one a line, where the answer is a list of answers; null for an answer by itself. */
  lines?(output: z.output<Output>): readonly unknown[] | null;
  /** The answer as it may be kept, where it holds what is shown once. */
  withoutSecrets?(output: z.output<Output>): z.output<Output>;
  /** Command lines that show what it is for. */
  examples: readonly string[];
  /**
   * Works out beforehand, while a command waits for the database, what rests on files of the data folder alone. `run` does it
   * again where the database says otherwise, and says what is wrong with the input.
   */
  prepare?(dataFolder: string, input: z.output<Input>): unknown;
  run(context: Context, input: z.output<Input>): Promise<z.output<Output>>;
  /**
   * The answer for people, or in another form that the input asks for. Whatever comes from a repository goes through
   * `printable`.
   */
  text(output: z.output<Output>, options: TextOptions, input: z.output<Input>): string;
  /** Why the command is to exit with 1, where the input asked for that; null where it is not. */
  failure?(output: z.output<Output>, input: z.output<Input>): string | null;
}

/** Keeps the types of input and output together, then forgets them: surfaces know what the schemas say. */
export function operation<Input extends z.ZodObject, Output extends z.ZodType>(
  definition: Operation<Input, Output>,
): Operation {
  return definition as unknown as Operation;
}
