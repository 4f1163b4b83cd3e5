/** A declaration of ownership: who, in what role, of what, and the line that says so. */
import type { Party } from './party.ts';

export type DeclaredRole = 'owner' | 'approver' | 'reviewer' | 'maintainer' | 'author' | 'former';

export type DeclaredSource = 'codeowners' | 'kubernetes owners' | 'catalog' | 'manifest' | 'code tag';

export interface Declaration {
  party: Party;
  role: DeclaredRole;
  source: DeclaredSource;
  /** For people; where it stands. */
  file: string;
  line: number;
  /** Raw path of what it speaks of: a file, or a folder with a slash at the end; '' is the whole repository. */
  scope: string;
  /** What else the reader must know: the alias it came from, the section, the component. */
  note: string | null;
}

/** A line or file that could not be used. */
export interface DeclarationProblem {
  file: string;
  line: number;
  text: string;
  reason: string;
}

/**
 * How far a declaration is believed, before history is asked. What a forge enforces comes first; an author in a manifest
 * is often whoever started the project.
 */
export const BELIEF: Record<DeclaredSource, Record<DeclaredRole, number>> = {
  codeowners: { owner: 0.9, approver: 0.9, reviewer: 0.7, maintainer: 0.9, author: 0.5, former: 0 },
  'kubernetes owners': { owner: 0.9, approver: 0.85, reviewer: 0.6, maintainer: 0.85, author: 0.5, former: 0 },
  catalog: { owner: 0.8, approver: 0.8, reviewer: 0.5, maintainer: 0.8, author: 0.5, former: 0 },
  'code tag': { owner: 0.8, approver: 0.8, reviewer: 0.5, maintainer: 0.75, author: 0.4, former: 0 },
  manifest: { owner: 0.6, approver: 0.6, reviewer: 0.4, maintainer: 0.6, author: 0.3, former: 0 },
};

/** The folder of a file as a scope. */
export function folderScope(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Whether a scope covers a file. @param path raw */
export function covers(scope: string, path: string): boolean {
  return scope === '' || scope === path || (scope.endsWith('/') && path.startsWith(scope));
}
