/**
 * The baseline: the duplicates that a team knows, in a file beside its code. Later scans tell what is new.
 *
 *     {"spolia":"baseline","version":1,
 *     "options":{"minTokens":20,"similarity":0.7,"languages":null,"crossRepo":false,"all":false},
 *     "classes":[
 *     {"id":"c5f0…","type":"T2","fragment":false,"members":[{"repo":"churn","file":"churn/prep.py",…,"hash":"0a…"}]},
 *     …
 *     ]}
 *
 * One class a line, so that it reads well in a review. A class may have an "accepted" of the form
 * {"by":"Ada","reason":"…","until":"2027-03-31"} with "until" null for no end. Fields that are not known are let be.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { isDay } from '../config/settings.ts';
import { UsageError } from '../errors.ts';
import { AtomicFile, checkWritable } from './atomic-file.ts';
import { type KnownClasses, placeKey } from './known-classes.ts';
import type { ScanOptions } from './options.ts';
import type { Acceptance, CloneClass } from './result.ts';

export interface Baseline {
  known: KnownClasses;
  accepted: (Acceptance | null)[];
  /** What was asked for then, as far as it changes what is found. */
  options: Compared;
}

export type Compared = Pick<ScanOptions, 'minTokens' | 'similarity' | 'languages' | 'crossRepo' | 'all'>;

const compared = ({ minTokens, similarity, languages, crossRepo, all }: Compared): Compared => ({
  minTokens,
  similarity,
  languages,
  crossRepo,
  all,
});

/** 1: first form. */
const VERSION = 1;
/** A JavaScript string ends at 512 MB. */
const MOST_BYTES = 500_000_000;

/**
 * Null when the file does not exist, and then it can be written.
 *
 * @throws UsageError when it is no baseline, or can neither be read nor made
 */
export function readBaseline(file: string): Baseline | null {
  const advice = 'Give the file that an earlier scan with --baseline wrote, or a name that does not exist yet.';
  if (!existsSync(file)) {
    checkWritable(file);
    return null;
  }
  let text: string;
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new UsageError(`${file} is no file`, advice);
    if (stat.size > MOST_BYTES) throw new UsageError(`${file} is too large for a baseline`, advice);
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`, 'Check its permissions.');
  }
  const fail = (what: string): never => {
    throw new UsageError(`${file} is no baseline: ${what}`, advice);
  };
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    return fail(`not valid JSON (${(error as Error).message.slice(0, 100)})`);
  }
  if (!isObject(root) || root.spolia !== 'baseline' || !Array.isArray(root.classes)) {
    return fail('it does not begin with {"spolia":"baseline"');
  }
  if (root.version !== VERSION) return fail(`version ${String(root.version)}, this program knows ${VERSION}`);
  return parsed(root.classes, isObject(root.options) ? root.options : {}, fail);
}

function parsed(classes: unknown[], options: Record<string, unknown>, fail: (what: string) => never): Baseline {
  const ids: string[] = [];
  const seen = new Set<string>();
  const fragment = new Uint8Array(classes.length);
  const start = new Int32Array(classes.length + 1);
  const contents: number[] = [];
  const places: number[] = [];
  const accepted: (Acceptance | null)[] = [];
  for (const [c, item] of classes.entries()) {
    if (!isObject(item) || typeof item.id !== 'string' || !/^[\w.-]{1,24}$/.test(item.id)) {
      return fail(`class ${c + 1} has no usable "id"`);
    }
    const { id, members } = item;
    if (seen.has(id)) return fail(`the id ${id} stands there twice`);
    seen.add(id);
    if (!Array.isArray(members)) return fail(`class ${id} has no "members"`);
    for (const member of members) {
      if (!isObject(member)) return fail(`a member of class ${id} is no object`);
      const { repo, file, name, cell, hash } = member;
      if (typeof repo !== 'string' || typeof file !== 'string' || typeof name !== 'string') {
        return fail(`a member of class ${id} lacks "repo", "file" or "name"`);
      }
      places.push(placeKey({ repo, file, name, cell: typeof cell === 'number' ? cell : undefined }));
      // Without a hash it is found by its place alone.
      contents.push(typeof hash === 'string' && /^[0-9a-f]{13}$/.test(hash) ? Number.parseInt(hash, 16) : -1);
    }
    ids.push(id);
    fragment[c] = item.fragment === true ? 1 : 0;
    start[c + 1] = contents.length;
    accepted.push(acceptanceOf(item.accepted, id, fail));
  }
  const { minTokens, similarity, languages, crossRepo, all } = options;
  return {
    known: { ids, fragment, start, contents: Float64Array.from(contents), places: Float64Array.from(places) },
    accepted,
    options: {
      minTokens: typeof minTokens === 'number' ? minTokens : Number.NaN,
      similarity: typeof similarity === 'number' ? similarity : Number.NaN,
      languages: Array.isArray(languages) ? languages.map(String) : null,
      crossRepo: crossRepo === true,
      all: all === true,
    },
  };
}

function acceptanceOf(value: unknown, id: string, fail: (what: string) => never): Acceptance | null {
  if (value === undefined || value === null) return null;
  if (!isObject(value)) return fail(`"accepted" of class ${id} is no object`);
  const { by, reason, until } = value;
  if (typeof by !== 'string' || typeof reason !== 'string' || by.trim() === '' || reason.trim() === '') {
    return fail(`"accepted" of class ${id} lacks "by" or "reason"`);
  }
  if (until === undefined || until === null) return { by, reason, until: null };
  if (typeof until !== 'string' || !isDay(until)) {
    return fail(`"until" of class ${id} is no date such as 2027-03-31`);
  }
  return { by, reason, until };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How two scans differ in what they looked for, as options; empty where they do not. */
export function differences(then: Compared, now: Compared): string[] {
  const list: string[] = [];
  const text = (value: unknown): string => (value === null ? 'all' : String(value));
  const differs = (name: string, a: unknown, b: unknown): void => {
    if (text(a) !== text(b)) list.push(`${name} ${text(a)}, now ${text(b)}`);
  };
  differs('--min-tokens', then.minTokens, now.minTokens);
  differs('--similarity', then.similarity, now.similarity);
  differs('--lang', then.languages, now.languages);
  if (then.crossRepo !== now.crossRepo) list.push(`${then.crossRepo ? 'with' : 'without'} --cross-repo`);
  if (then.all !== now.all) list.push(`${then.all ? 'with' : 'without'} --all`);
  return list;
}

/** @throws UsageError when it cannot be written; then nothing is left behind */
export function writeBaseline(
  file: string,
  classes: readonly { class: CloneClass; contents: ArrayLike<number> }[],
  options: Compared,
): void {
  const out = new AtomicFile(file);
  out.write(`{"spolia":"baseline","version":${VERSION},\n"options":${JSON.stringify(compared(options))},\n"classes":[`);
  let text = '';
  for (const [i, { class: c, contents }] of classes.entries()) {
    const members = c.members.map(({ repo, file, name, kind, start, end, cell }, m) => ({
      repo,
      file,
      name,
      kind,
      start,
      end,
      cell,
      hash: contents[m].toString(16).padStart(13, '0'),
    }));
    text += `${i === 0 ? '\n' : ',\n'}${JSON.stringify({ id: c.id, type: c.type, fragment: c.fragment, members })}`;
    if (text.length > 1 << 16) {
      out.write(text);
      text = '';
    }
  }
  out.write(`${text}\n]}\n`);
  out.commit(true);
}
