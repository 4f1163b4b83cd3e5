/** A component as that of which uses are asked. */
import { ecosystemOf } from '../reuse/code-of.ts';
import type { Subject } from '../reuse/store.ts';
import type { ComponentRow } from './store.ts';

/** Null for what nobody imports. */
export function subjectOf(row: ComponentRow): Subject | null {
  const { repository, repo: identity, name, file, line } = row;
  if (row.is_process) return null;
  if (row.holds) {
    const folder = row.scope.replace(/\/$/, '');
    const ecosystem = ecosystemOf(row.detector);
    return { kind: 'package', repository, identity, ecosystem, name, folder, file, line, version: row.version };
  }
  if (!/\.(?:pyi?|[mc]?[jt]sx?|go|java|scala|[rR])$/.test(file)) return null;
  return { kind: 'code', repository, identity, path: file, name, line, unit: '' };
}
