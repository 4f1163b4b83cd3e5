/**
 * Kubernetes' `OWNERS`: in each folder, people who may approve and review what lies in it and below it. A file of a deeper
 * folder adds to those above, unless it says `no_parent_owners`. `filters` hold for the files whose path below the folder
 * matches one of Go's regular expressions. `OWNERS_ALIASES` at the root gives names to groups of people.
 *
 *     approvers: [ada, ml-leads]          options: { no_parent_owners: true }
 *     reviewers: [bo]                     filters: { "\\.go$": { approvers: [cy] } }
 */
import { display } from '../../repositories/paths.ts';
import { readYaml, type YamlValue } from './bounded-yaml.ts';
import { type Declaration, type DeclarationProblem, type DeclaredRole, folderScope } from './declared.ts';
import { type LinearRegExp, linearRegExp } from './linear-regexp.ts';
import { type Party, partyKey } from './party.ts';

interface Filter {
  /** null: every file. */
  test: LinearRegExp | null;
  declarations: Declaration[];
}

interface OwnersFile {
  /** '' or with a slash at the end. */
  folder: string;
  inherits: boolean;
  filters: Filter[];
}

export interface KubernetesOwners {
  problems: DeclarationProblem[];
  /** All that is declared, whatever it matches. */
  declarations: Declaration[];
  /** Of a file: its folder's first, then those above. @param path raw */
  ownersOf(path: string): Declaration[];
  /** Members of aliases, by the alias in lower case. */
  aliases: ReadonlyMap<string, { members: Party[]; line: number }>;
}

const KEYS: Record<string, DeclaredRole> = {
  approvers: 'approver',
  reviewers: 'reviewer',
  required_reviewers: 'reviewer',
  emeritus_approvers: 'former',
  emeritus_reviewers: 'former',
};

/** @param files raw path → text, of every OWNERS file; @param aliases text of OWNERS_ALIASES at the root, if there is one */
export async function kubernetesOwners(
  files: ReadonlyMap<string, string>,
  aliases: string | null,
): Promise<KubernetesOwners> {
  const problems: DeclarationProblem[] = [];
  const known = aliases === null ? new Map() : await readAliases(aliases, problems);
  const byFolder = new Map<string, OwnersFile>();
  for (const [path, text] of files) {
    const { documents, problem } = await readYaml(text);
    if (problem !== null) {
      problems.push({ file: display(path), line: problem.line, text: '', reason: problem.reason });
      continue;
    }
    const folder = folderScope(path);
    const file: OwnersFile = { folder, inherits: true, filters: [] };
    const [root] = documents;
    // Other projects keep other things in files of that name: a list of names, Chromium's own syntax.
    if (root === undefined || root.fields().length === 0) {
      if (text.trim() !== '')
        problems.push({ file: display(path), line: 1, text: '', reason: 'not in the form of Kubernetes' });
      continue;
    }
    file.inherits = !root.at('options').at('no_parent_owners').isTrue;
    const filters = root.at('filters').fields();
    if (filters.length === 0) file.filters.push({ test: null, declarations: declared(root, path, folder, known) });
    for (const [pattern, value] of filters) {
      const test = pattern === '.*' ? null : linearRegExp(pattern);
      if (test === null && pattern !== '.*') {
        problems.push({ file: display(path), line: value.line, text: pattern, reason: 'no regular expression of Go' });
        continue;
      }
      file.filters.push({ test, declarations: declared(value, path, folder, known) });
    }
    byFolder.set(folder, file);
  }
  return {
    problems,
    declarations: [...byFolder.values()].flatMap((file) => file.filters.flatMap((filter) => filter.declarations)),
    aliases: known,
    ownersOf(path) {
      const found: Declaration[] = [];
      for (let folder = folderScope(path); ; folder = folderScope(folder.slice(0, -1))) {
        const file = byFolder.get(folder);
        if (file !== undefined) {
          const below = display(path.slice(folder.length));
          for (const { test, declarations } of file.filters)
            if (test === null || test.test(below)) found.push(...declarations);
          if (!file.inherits) break;
        }
        if (folder === '') break;
      }
      return found;
    },
  };
}

type Aliases = Map<string, { members: Party[]; line: number }>;

async function readAliases(text: string, problems: DeclarationProblem[]): Promise<Aliases> {
  const found: Aliases = new Map();
  const { documents, problem } = await readYaml(text);
  if (problem !== null) {
    problems.push({ file: 'OWNERS_ALIASES', line: problem.line, text: '', reason: problem.reason });
    return found;
  }
  for (const [name, value] of documents[0]?.at('aliases').fields() ?? []) {
    found.set(name.toLowerCase(), { members: value.list().flatMap((one) => user(one) ?? []), line: value.line });
  }
  return found;
}

function user(value: YamlValue): Party | null {
  const name = value.text()?.trim().replace(/^@/, '') ?? '';
  if (/^[A-Za-z0-9][\w-]{0,99}$/.test(name)) return { kind: 'user', name };
  const team = /^[A-Za-z0-9][\w-]*\/[\w.-]+$/.test(name);
  return team ? { kind: 'team', name } : null;
}

function declared(value: YamlValue, path: string, folder: string, aliases: Aliases): Declaration[] {
  const found: Declaration[] = [];
  const seen = new Set<string>();
  for (const [key, role] of Object.entries(KEYS)) {
    for (const entry of value.at(key).list()) {
      const party = user(entry);
      if (party === null) continue;
      const alias = aliases.get(party.name.toLowerCase());
      for (const one of alias?.members ?? [party]) {
        const unique = `${role} ${partyKey(one)}`;
        if (seen.has(unique)) continue;
        seen.add(unique);
        found.push({
          party: one,
          role,
          source: 'kubernetes owners',
          file: display(path),
          line: entry.line,
          scope: folder,
          note: alias === undefined ? null : `by the alias ${party.name} (OWNERS_ALIASES:${alias.line})`,
        });
      }
    }
  }
  return found;
}
