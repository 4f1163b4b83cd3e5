/**
 * What one file imports, and what it offers to those who import it. Plain data that depends on the file's bytes and the
 * language alone, so it is kept by blob. Nothing is resolved here: `module` is as written.
 */

/** A name taken from a module, and the first place where the file does something with it. */
export interface UsedName {
  /** As the module calls it: `read_csv`; of a module that is imported whole what is read of it, `linalg.norm`. */
  name: string;
  /** What it is called here; of a name read of a whole module the dotted form, `np.linalg.norm`. */
  as: string;
  /** Of the name in the import; of a name read of a whole module, of its first use. */
  line: number;
  /** Line of the first call, else of the first use; 0 where it is imported and not used. */
  use: number;
  isCall: boolean;
}

/** How it is written. `type`: for the type checker alone. `load`: a function with the module's name as a literal. */
export type ImportForm = 'import' | 'from' | 'star' | 're-export' | 'require' | 'load' | 'attach' | 'type' | 'source';

export interface Import {
  module: string;
  form: ImportForm;
  line: number;
  /** Of the notebook, 0-based; -1 outside. Lines count within the cell. */
  cell: number;
  /** In a function or method, or under a condition (`try`, `if`): it may never run. */
  inner: '' | 'function' | 'condition';
  /** The name by which the whole module is bound here, or null. */
  bound: string | null;
  names: UsedName[];
}

export interface ClassFacts {
  name: string;
  line: number;
  end: number;
  /** Dotted, as written. */
  bases: string[];
  methods: string[];
  init: InitFacts | null;
  fit: FitFacts | null;
}

export interface Spot {
  line: number;
  what: string;
}

/** What a constructor does beyond keeping its parameters. */
export interface InitFacts {
  line: number;
  parameters: string[];
  /** `*args` and `**kwargs`. */
  variadic: Spot[];
  /** Parameters that are neither assigned to the attribute of their name nor handed to `super().__init__`. */
  unstored: string[];
  /** Statements that are no such assignment. */
  logic: Spot[];
  /** `super().__init__(**parameters)`: what is kept is decided when it runs. */
  handsOn: boolean;
}

export interface FitFacts {
  line: number;
  /** What it returns: `self`; something else, with the line; nothing; or a call's result, which may be `self`. */
  returns: 'self' | 'other' | 'nothing' | 'unknown';
  returnLine: number;
  /** Attributes that it assigns. */
  sets: Spot[];
}

export interface FileFacts {
  language: string;
  imports: Import[];
  /** Names at module level that others can import; in JavaScript exports, each with the local name where it differs. */
  defines: Record<string, string>;
  /** Java's and Scala's package, Go's package clause. */
  package: string;
  /** A module-level `__getattr__`, or exports made by code: names may exist that are not listed. */
  isOpen: boolean;
  classes: ClassFacts[];
}

export const emptyFacts = (language: string): FileFacts => ({
  language,
  imports: [],
  defines: Object.create(null),
  package: '',
  isOpen: false,
  classes: [],
});

/** Bounds for code made by machines: more of one file is not kept. */
export const MOST_IMPORTS = 2000;
export const MOST_NAMES = 2000;
export const LONGEST_NAME = 300;

/**
 * What others look at when they resolve a name through this file: everything but lines, what its own code reads of whole
 * modules, and where it uses what. As text, for comparison alone.
 */
export function offerOf({ language, imports, defines, package: own, isOpen, classes }: FileFacts): string {
  return JSON.stringify(
    [
      language,
      imports.map(({ module, form, inner, bound, names }) => [
        ...[module, form, inner, bound],
        names.filter(({ as }) => !as.includes('.')).map(({ name, as }) => [name, as]),
      ]),
      defines,
      own,
      isOpen,
      classes,
    ],
    (key, value) => (LINES.has(key) ? undefined : value),
  );
}

const LINES = new Set(['line', 'end', 'returnLine']);
