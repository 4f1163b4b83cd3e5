/**
 * Who the server runs as. PostgreSQL refuses root; for root it is the owner of the data, and for new data an
 * unprivileged user that owns nothing else.
 */
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Account {
  uid: number;
  gid: number;
  /** What to give to `spawn` and `chown`, or null where the server runs as we do. */
  other: { uid: number; gid: number } | null;
}

/** `nobody` of Linux: known to /etc/passwd nearly everywhere, which initdb needs. */
const NOBODY = 65534;

/** @param data folder of an existing cluster, or null for a new one */
export function accountFor(data: string | null): Account {
  const own = { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 };
  if (own.uid !== 0) return { ...own, other: null };
  const owner = data === null ? undefined : statSync(data, { throwIfNoEntry: false });
  const { uid, gid } = owner !== undefined && owner.uid !== 0 ? owner : { uid: NOBODY, gid: NOBODY };
  return { uid, gid, other: { uid, gid } };
}

/** The first folder from the root on that the account may not enter on its way to `path`, or null. */
export function firstClosed(path: string, { uid, gid }: Account): string | null {
  const folders: string[] = [];
  for (let at = dirname(path); ; at = dirname(at)) {
    folders.unshift(at);
    if (at === dirname(at)) break;
  }
  for (const folder of folders) {
    const stat = statSync(folder, { throwIfNoEntry: false });
    if (stat === undefined) continue;
    const needed = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
    if ((stat.mode & needed) === 0) return folder;
  }
  return null;
}
