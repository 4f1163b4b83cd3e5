/**
 * Which code in its folder a package has. A `go.mod` or `setup.py` at the root of a repository holds all of it by its folder,
 * and of that neither the frontend nor the SDK in another language: code of a language that has packages of its own belongs to
 * those alone. C, SQL, shell and whatever else is packed by any of them belong to the package whose folder they lie in.
 */
import { joined, type Sql, sql } from '../storage/sql.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  python: 'py|pyi|pyx|pxd|ipynb',
  npm: '[cm]?[jt]sx?|vue|svelte',
  go: 'go',
  maven: 'java|scala|kt|kts',
  r: '[Rr]|Rmd|rmd',
};

/** What declares a package, by the detector that reads it. */
const DETECTORS: Readonly<Record<string, string>> = {
  'python-package': 'python',
  'npm-package': 'npm',
  'go-module': 'go',
  'maven-module': 'maven',
  'gradle-project': 'maven',
  'r-package': 'r',
};

/** Empty for what is of no ecosystem with code of its own: then all below its folder is its. */
export const ecosystemOf = (detector: string): string => DETECTORS[detector] ?? '';

const BY_PATH = Object.entries(ENDINGS).map(([name, endings]) => [name, new RegExp(`\\.(?:${endings})$`)] as const);

/** Of a file whose language has packages; empty else. */
export const ecosystemOfPath = (path: string): string => BY_PATH.find(([, ending]) => ending.test(path))?.[0] ?? '';

/** A pattern of paths that no package of this ecosystem has; null where nothing is known of it. */
export function foreignTo(ecosystem: string): string | null {
  if (!(ecosystem in ENDINGS)) return null;
  const others = Object.entries(ENDINGS).flatMap(([name, endings]) => (name === ecosystem ? [] : [endings]));
  return `\\.(?:${others.join('|')})$`;
}

/** Whether what a detector reads is of another ecosystem. */
export const isOfOther = (detector: Sql, ecosystem: Sql): Sql =>
  sql`(${joined(
    Object.entries(DETECTORS).map(([name, own]) => sql`(${detector} = ${name} and ${ecosystem} <> ${own})`),
    ' or ',
  )})`;

/** Whether a file is in a language of other packages than those that this detector reads. */
export const isForeignTo = (detector: Sql, path: Sql): Sql =>
  sql`(${joined(
    Object.entries(DETECTORS).map(
      ([name, ecosystem]) => sql`(${detector} = ${name} and ${path} ~ ${foreignTo(ecosystem)})`,
    ),
    ' or ',
  )})`;

/**
 * That a file is of a package: below its folder, not of another package of the same ecosystem below that one, and in no
 * language of another one.
 *
 * @param generation in which packages are looked for
 */
export function isCodeOf(
  { repository, ecosystem, folder }: { repository: number; ecosystem: string; folder: string },
  path: Sql,
  generation: Sql,
): Sql {
  const foreign = foreignTo(ecosystem);
  return sql`(${folder} = '' or starts_with(${path}, ${`${folder}/`}))
    and (${foreign}::text is null or ${path} !~ ${foreign})
    and not exists (select from reuse_package inner_package where inner_package.generation = ${generation}
      and inner_package.repository = ${repository} and inner_package.ecosystem = ${ecosystem}
      and length(inner_package.folder) > ${folder.length} and starts_with(inner_package.folder, ${folder})
      and starts_with(${path}, inner_package.folder || '/'))`;
}
