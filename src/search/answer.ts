/** The form of an answer, the same behind every door. */
import { z } from 'zod';

export const resultShape = z.object({
  repo: z.string(),
  file: z.string(),
  name: z.string(),
  kind: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  /** 0-based, in a notebook. */
  cell: z.number().int().optional(),
  language: z.string().nullable(),
  signature: z.string().nullable(),
  /** First sentence of its documentation. */
  doc: z.string().nullable(),
  /** What it is, or lies in. */
  component: z.object({ id: z.number().int(), name: z.string(), role: z.string() }).nullable(),
  score: z.number(),
  why: z.array(z.string()),
  /** Of a class: its methods that answer too, best first. */
  members: z.array(z.object({ name: z.string(), start: z.number().int() })).optional(),
  /** By code: how it is a copy; `part`: the lines of it that are, where it is longer. Null for answers to words. */
  match: z
    .object({
      type: z.string(),
      similarity: z.number(),
      lines: z.number().int(),
      part: z.object({ start: z.number().int(), end: z.number().int() }).nullable(),
    })
    .nullable(),
  owner: z
    .object({ name: z.string(), kind: z.string(), confidence: z.number(), declared: z.boolean(), silent: z.boolean() })
    .nullable(),
  team: z.string().nullable(),
  /** Packages and repositories that import it. */
  consumers: z.number().int(),
  /** In other repositories, pasted. */
  copies: z.number().int(),
  /** Likely fixes that another copy of it got and this one never did, by what "fixes --patch" takes; and who has them. */
  lacks: z.array(z.object({ id: z.string(), subject: z.string(), repo: z.string() })),
  /** More places with the very same words. */
  same: z.array(z.object({ repo: z.string(), file: z.string(), start: z.number().int() })),
  licence: z.string().nullable(),
  /** deprecated, experimental … as declared. */
  state: z.string().nullable(),
  isTest: z.boolean(),
  lastChange: z.iso.datetime().nullable(),
  /** Branch or request that it lies in, where it is not finished. */
  inProgress: z.string().nullable(),
  adopt: z.object({
    install: z.string().nullable(),
    import: z.string().nullable(),
    example: z.object({ repo: z.string(), file: z.string(), start: z.number().int(), code: z.string() }).nullable(),
  }),
});
export type Result = z.output<typeof resultShape>;

export const placeShape = z.object({
  repo: z.string(),
  file: z.string(),
  name: z.string(),
  kind: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  cell: z.number().int().optional(),
});

export const answerShape = z.object({
  id: z.string(),
  query: z.string(),
  recommendation: z.enum(['use', 'extend', 'build']),
  /** That what was asked for exists among the results. */
  confidence: z.number(),
  reasons: z.array(z.string()),
  results: z.array(resultShape),
  /** Words that stand nowhere, and what was searched for instead. */
  unknownWords: z.array(z.object({ word: z.string(), instead: z.string().nullable() })),
  searched: z.object({
    repositories: z.number().int(),
    files: z.number().int(),
    units: z.number().int(),
    components: z.number().int(),
  }),
  notSearched: z.array(z.object({ what: z.string(), because: z.string() })),
  /** Why this query could not be answered, among others that were; null else. */
  problem: z.string().nullable(),
  /** Pairs that people looked at and said are not similar; they are left out of the results. */
  dismissed: z.number().int().optional(),
  /** Of a change: the function that is asked for, and what is said of it. */
  unit: placeShape.optional(),
  status: z.enum(['new', 'changed']).optional(),
  /** Whether the change makes it a repetition: it was none before, and no baseline knows it. */
  isNew: z.boolean().optional(),
  /** Repetitions that spolia.yaml or the baseline accepts; they are left out of the results. */
  accepted: z.number().int().optional(),
  /** From the first result to the function: one sentence, and lines as a diff has them. */
  difference: z
    .object({ sentence: z.string(), lines: z.array(z.string()) })
    .nullable()
    .optional(),
});
export type Answer = z.output<typeof answerShape>;

/** Of a change as a whole. */
export const changeShape = z.object({
  repo: z.string(),
  base: z.string(),
  head: z.string(),
  /** Files with code that differ, and others. */
  files: z.number().int(),
  otherFiles: z.number().int(),
  newUnits: z.number().int(),
  changedUnits: z.number().int(),
  /** Functions that repeat something; of these, those that did not before. */
  repeats: z.number().int(),
  newRepeats: z.number().int(),
  accepted: z.number().int(),
  dismissed: z.number().int(),
  /** How the repository of the change is known in the index; null where it is not there. */
  indexedAs: z.string().nullable(),
  searched: answerShape.shape.searched,
  notSearched: answerShape.shape.notSearched,
  notes: z.array(z.string()),
});
export type ChangeSummary = z.output<typeof changeShape>;
