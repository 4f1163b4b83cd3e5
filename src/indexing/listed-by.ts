/** Which sources name a repository that is in the index: while one does, a sync registers it again. */
import { basename } from 'node:path';
import type { Registered } from '../registry/bookkeeping.ts';
import type { Remote, Source } from '../sources/bookkeeping.ts';
import { isIncluded } from './context.ts';
import { holdsRepository } from './find.ts';
import { isWanted } from './mirrors.ts';

export function listedBy(repository: Registered, sources: readonly Source[], remotes: readonly Remote[]): Source[] {
  return sources.filter(
    (source) => mayList(source, repository, remotes) && (source.kind !== 'path' || holdsRepository(repository.path)),
  );
}

/** The same whether there is something at its path or not. */
export function mayList(source: Source, { id, identity, path }: Registered, remotes: readonly Remote[]): boolean {
  const { entry } = source;
  if (source.kind === 'path') {
    const isBelow = path === source.path || path.startsWith(source.path === '/' ? '/' : `${source.path}/`);
    return isBelow && (entry === null || isIncluded({ below: basename(path), identity }, entry));
  }
  return remotes.some(
    (remote) =>
      remote.repository === id && remote.source === source.id && remote.gone_since === null && isWanted(remote, source),
  );
}

/** What to do so that a source names a repository no more. */
export function toUnlist({ kind, path, listed_by: file }: Source): { source: string; how: string } {
  if (file !== null)
    return { source: `${path} in ${file}`, how: 'remove the entry there, or "exclude" it, then run the command again' };
  const forget = `"spolia forget ${path}"`;
  return {
    source: path,
    how:
      kind === 'path'
        ? `move it out of that folder, or forget the folder (${forget}) and index what you want of it`
        : `forget that source (${forget})`,
  };
}
