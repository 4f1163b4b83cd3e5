/**
 * What detectors want to know of one Python file. Plain data that depends on the file's bytes alone (and on the list of
 * calls that are wanted), so that it can be kept per blob.
 */
import type { Expression } from './expression.ts';

export interface PythonImport {
  /** The name it is bound to here; `*` for all names of the module. */
  name: string;
  /** What the name stands for: `numpy.linalg`, `fastapi.FastAPI`; relative ones begin with their dots. */
  target: string;
  /** The module that is imported, without the name taken from it. */
  module: string;
  line: number;
}

export interface PythonClass {
  /** Qualified by dots within the module. */
  name: string;
  line: number;
  end: number;
  /** As written, type parameters left out: `nn.Module`, `Base`. */
  bases: string[];
  decorators: Expression[];
  methods: string[];
  /** What the class body assigns to names. */
  attributes: Record<string, Expression>;
  /** First line of the docstring. */
  doc: string | null;
}

export interface PythonFunction {
  name: string;
  line: number;
  end: number;
  kind: 'function' | 'method';
  decorators: Expression[];
  parameters: string[];
  doc: string | null;
}

export interface PythonCall {
  /** What is called, imports resolved: `fastapi.FastAPI`. */
  callee: string;
  line: number;
  args: Expression[];
  keywords: Record<string, Expression>;
  /** The name the result is assigned to, or the `as` name of a `with`. */
  target: string | null;
  /** Qualified name of the function or class around it; empty at module level. */
  within: string;
}

export interface PythonModule {
  imports: PythonImport[];
  classes: PythonClass[];
  functions: PythonFunction[];
  calls: PythonCall[];
  /** What module-level names are assigned to; the last assignment counts, and every place is kept. */
  assignments: Record<string, { line: number; value: Expression }>;
  /** Line of `if __name__ == "__main__"`. */
  main: number | null;
  /** First line of the module's docstring. */
  doc: string | null;
  /** Written by a tool, by its own words. */
  isGenerated: boolean;
}

/** One that says nothing. */
export const emptyModule = (): PythonModule => ({
  imports: [],
  classes: [],
  functions: [],
  calls: [],
  assignments: Object.create(null),
  main: null,
  doc: null,
  isGenerated: false,
});

/** The dotted name that `name` stands for in a module, by its first import; itself where it is not imported. */
export function qualify(module: PythonModule, name: string): string {
  const dot = name.indexOf('.');
  const first = dot < 0 ? name : name.slice(0, dot);
  const found = module.imports.find((i) => i.name === first);
  return found === undefined ? name : found.target + name.slice(first.length);
}

/** Whether the module imports a package, by its first name. */
export const imports = (module: PythonModule, root: RegExp): boolean => module.imports.some((i) => root.test(i.module));
