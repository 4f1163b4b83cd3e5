/**
 * Why a file or a unit was left out of something: one catalogue, so that every surface says it in the same words.
 *
 * Three groups. *Not analysed*: nothing was read from the file. *Set apart, file*: analysed, but left out of clones unless
 * asked for. *Set apart, unit*: the same for a single unit of an ordinary file.
 */
interface Reason {
  group: 'not-analysed' | 'file' | 'unit';
  /** One sentence: what it means and what to do to have it counted. */
  meaning: string;
}

export const reasonsCatalogue = {
  empty: {
    group: 'not-analysed',
    meaning: 'The file has no content; nothing to do.',
  },
  binary: {
    group: 'not-analysed',
    meaning: 'The content is not text, whatever the name says; if it is source, save it as UTF-8.',
  },
  'lfs-pointer': {
    group: 'not-analysed',
    meaning: 'The file is a pointer to large-file storage; run "git lfs pull" (or "git annex get") and scan again.',
  },
  data: {
    group: 'not-analysed',
    meaning:
      'The name says code, the content is data (numbers, XML, JSON, CSV, HTML); rename it if it is code after all.',
  },
  'other-language': {
    group: 'not-analysed',
    meaning: 'No data sheet claims this name or its "#!" line; add a language, or an extension to an existing one.',
  },
  'too-large': {
    group: 'not-analysed',
    meaning: 'The file is larger than the limit for one file; raise the limit if it is written by people.',
  },
  unreadable: {
    group: 'not-analysed',
    meaning:
      'The file could not be opened or read; check its permissions, or fetch what the clone lacks (git fsck tells), and read it again.',
  },
  changed: {
    group: 'not-analysed',
    meaning: 'The file changed or vanished while it was read; scan again.',
  },
  'symbolic-link': {
    group: 'not-analysed',
    meaning: 'Symbolic links are not followed; scan the place the link leads to.',
  },
  submodule: {
    group: 'not-analysed',
    meaning: 'The folder is a submodule, a repository of its own; check it out and scan it as one.',
  },
  'malformed-notebook': {
    group: 'not-analysed',
    meaning: 'The notebook is not valid JSON or has no cells; open and save it once in Jupyter.',
  },

  generated: {
    group: 'file',
    meaning: 'A tool wrote the file, as its header or name says; change its source, or scan with --all to compare it.',
  },
  'compiled-pipeline': {
    group: 'file',
    meaning: "A compiled pipeline, written by the pipeline compiler; the pipeline's source is what counts.",
  },
  vendored: {
    group: 'file',
    meaning:
      'Code of others kept in the repository (vendor, third_party, node_modules …); scan with --all to compare it.',
  },
  'tool-output': {
    group: 'file',
    meaning:
      'It lies in a folder that a tool writes (build output, checkpoints, caches); remove it from git if it got there by accident.',
  },
  minified: {
    group: 'file',
    meaning: 'Minified or bundled for delivery; its readable source is what counts, or scan with --all.',
  },

  accessor: {
    group: 'unit',
    meaning: 'It only reads or sets one value: compared with other repositories only; scan with --all for all.',
  },
  stub: {
    group: 'unit',
    meaning:
      'It has no body of its own (empty, abstract, or not implemented): compared with other repositories only; scan with --all for all.',
  },
  delegation: {
    group: 'unit',
    meaning:
      'It only hands its arguments on to the inherited method: compared with other repositories only; scan with --all for all.',
  },
  constructor: {
    group: 'unit',
    meaning:
      'A constructor that only keeps its parameters: compared with other repositories only; scan with --all for all.',
  },
  registration: {
    group: 'unit',
    meaning:
      'It only registers something when its package is loaded, and nobody can call it: scan with --all to compare it.',
  },
  test: {
    group: 'unit',
    meaning: 'A test, or the set-up of tests: repetition there is usual; scan with --all to compare tests.',
  },
  'family-copy': {
    group: 'unit',
    meaning:
      'A fork, mirror or worktree has it from the repository it stems from: it is compared once; scan the fork by itself to see its own duplicates.',
  },
  'nested-too-deep': {
    group: 'unit',
    meaning:
      'It lies within more than 24 other units: only programs write so, and its code counts as part of those around it.',
  },
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof reasonsCatalogue;

/** In the catalogue's order; rows of analyses hold indices into it, so an analysis cache is void when it changes. */
export const reasonCodes = Object.keys(reasonsCatalogue) as readonly ReasonCode[];

/** 1-based place of a reason in the catalogue; 0 is kept for "none". */
export const reasonIndex = (code: ReasonCode): number => indices.get(code)!;
const indices = new Map(reasonCodes.map((code, i) => [code, i + 1] as const));

/** The reverse of {@link reasonIndex}; null for 0. */
export const reasonAt = (index: number): ReasonCode | null => reasonCodes[index - 1] ?? null;
