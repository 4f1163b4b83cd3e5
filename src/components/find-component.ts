/** Which component a person means: #ID, NAME, REPO:NAME or REPO:PATH:NAME. Names themselves may hold colons. */
import type { Viewer } from '../access/viewer.ts';
import { problems } from '../errors.ts';
import { nearest } from '../nearest.ts';
import type { Db } from '../storage/database.ts';
import { type ComponentRow, componentById, componentNames, componentsCalled } from './store.ts';

/** @throws Problem where none or several are meant */
export async function findComponent(db: Db, viewer: Viewer, typed: string): Promise<ComponentRow> {
  const id = /^#(\d{1,15})$/.exec(typed)?.[1];
  if (id !== undefined) {
    const row = await componentById(db, viewer, Number(id));
    if (row !== undefined) return row;
  }
  for (const reading of readings(typed)) {
    const found = await componentsCalled(db, viewer, reading);
    if (found.length === 0) continue;
    const meant = likeliest(found, reading.name);
    if (meant.length === 1) return meant[0];
    throw problems.ambiguousComponent(typed, meant.map(designation));
  }
  const name = typed.slice(typed.lastIndexOf(':') + 1);
  const names = await componentNames(db, viewer);
  throw problems.noComponent(typed, nearest(name, names));
}

/** How a component is named so that no other is meant. */
export function designation({ repo, file, name, role }: ComponentRow): string {
  return `${repo}:${file}:${name} (${role})`;
}

function readings(typed: string): { repository: string | null; path: string | null; name: string }[] {
  const found: ReturnType<typeof readings> = [{ repository: null, path: null, name: typed }];
  for (let at = typed.indexOf(':'); at > 0; at = typed.indexOf(':', at + 1)) {
    const repository = typed.slice(0, at);
    const rest = typed.slice(at + 1);
    found.push({ repository, path: null, name: rest });
    for (let colon = rest.indexOf(':'); colon > 0; colon = rest.indexOf(':', colon + 1))
      found.push({ repository, path: rest.slice(0, colon), name: rest.slice(colon + 1) });
  }
  return found.filter(({ name, path }) => name !== '' && path !== '');
}

/** One whose name is spelt so, that is no test, no process, and not private, rather than another. */
function likeliest(found: readonly ComponentRow[], name: string): ComponentRow[] {
  let rest = [...found];
  for (const better of [
    (c: ComponentRow) => c.name === name,
    (c: ComponentRow) => c.marks.length === 0,
    (c: ComponentRow) => !c.is_process,
    (c: ComponentRow) => !c.is_private,
    // A package rather than the image and the service of the same name inside it.
    (c: ComponentRow) => c.holds,
  ]) {
    const those = rest.filter(better);
    if (those.length > 0) rest = those;
  }
  return rest;
}
