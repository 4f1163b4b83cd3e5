/**
 * What a detector is and what it says. A detector is one folder: a data sheet for people and a pure function over the
 * files of one repository. It never runs, imports or resolves anything of that repository, it reads.
 */
import type { Repository } from './repository.ts';

/** What one would reuse, in the words of the design. */
export const COMPONENT_KINDS = [
  'package',
  'library',
  'service',
  'pipeline',
  'pipeline step',
  'estimator',
  'model',
  'feature view',
  'notebook',
  'dbt model',
  'dataset loader',
  'prompt',
  'template',
] as const;
/** How components are run. A pipeline that only runs others' code is a process, one that is reused a component. */
export const PROCESS_KINDS = ['schedule', 'pipeline process', 'ci', 'release', 'approval', 'runbook'] as const;

export type ComponentKind = (typeof COMPONENT_KINDS)[number];
export type ProcessKind = (typeof PROCESS_KINDS)[number];
export type Kind = ComponentKind | ProcessKind;

/**
 * `python`: names to import where provided, names of distributions where needed; `pypi`: distributions where provided.
 * `git`: another repository, as actions and templates of pipelines are named.
 */
export type Ecosystem =
  | 'python'
  | 'pypi'
  | 'conda'
  | 'npm'
  | 'go'
  | 'maven'
  | 'r'
  | 'docker'
  | 'git'
  | 'dbt'
  | 'grpc'
  | 'catalog';

/** A name under which others import or use the component. */
export interface Provided {
  ecosystem: Ecosystem;
  name: string;
}

export interface Dependency {
  ecosystem: Ecosystem;
  /** As the ecosystem compares names: Python's in PEP 503 form, Maven's `group:artifact`. */
  name: string;
  /** As written: `>=1.2,<2`, `^4.17`, `v1.0.3`, a tag, a URL; empty for any. */
  range: string;
  /** `run`, `dev`, `test`, `build`, `peer`, `optional`, or `extra:NAME` as the manifest calls it. */
  scope: string;
  file: string;
  line: number;
}

/** How it is started: a console script, an entry point, a command, a trigger. */
export interface Run {
  how: string;
  what: string;
  file: string;
  line: number;
}

/** Why a reader may want to leave a fact out; taken from its path, or from its content. */
export type Mark = 'generated' | 'vendored' | 'test' | 'example' | 'documentation' | 'template';

export interface Fact {
  detector: string;
  kind: Kind;
  /** More precisely, in the words of the tool: `transformer`, `Airflow DAG`, `release workflow`. */
  role: string;
  name: string;
  /** Where it is declared; in a notebook line 1 of the file. */
  file: string;
  line: number;
  version: string | null;
  description: string | null;
  provides: Provided[];
  dependencies: Dependency[];
  runs: Run[];
  /** What else the tool says, as texts: a base class, a task, an owner as written. */
  details: Record<string, string>;
  marks: Mark[];
}

/** A file that looked like one of a detector's and could not be read. */
export interface NotRead {
  file: string;
  line: number;
  /** Ends the sentence "not read, because …". */
  because: string;
}

export interface Detector {
  /** The name of its folder. */
  id: string;
  title: string;
  /** Why anybody wants to know. */
  reason: string;
  /** Where the format is described. */
  link: string;
  looksFor: string;
  emits: readonly Kind[];
  ecosystems: readonly string[];
  /** What to write in the repository so that it is found, or found better. */
  remediation: string;
  /** Names of Python calls whose arguments it wants to see (last part of the dotted name). */
  calls?: readonly string[];
  /**
   * Files of which each is judged by its path and content alone, so that what was found in it can be kept with it. All
   * others it reads together. A conformance test holds detectors to it.
   */
  each?: RegExp;
  detect(repository: Repository): Generator<Found>;
}

/** A fact as a detector yields it: what is not said is empty. */
export type Draft = Pick<Fact, 'kind' | 'role' | 'name' | 'file' | 'line'> & Partial<Fact>;
export type Found = Draft | NotRead;

export const isNotRead = (found: Found): found is NotRead => 'because' in found;
