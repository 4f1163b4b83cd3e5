/** Owners of components: what files declare and histories show, and above it what people said. */
import type { Viewer } from '../access/viewer.ts';
import type { Db } from '../storage/database.ts';
import { asConfirmation, type Confirmation, saidText, withConfirmations } from './confirmations.ts';
import { derivedOwners, type OwnerRow, saidOfComponents } from './store.ts';

/** By component, the likeliest first. */
export async function ownersOfComponents(db: Db, viewer: Viewer, ids: readonly number[]): Promise<OwnerRow[]> {
  const [rows, said] = await Promise.all([derivedOwners(db, viewer, ids), saidOfComponents(db, viewer, ids)]);
  const spoken = new Set(said.map(({ concerns }) => concerns));
  const owners = rows.filter(({ component }) => !spoken.has(component!));
  for (const component of spoken) {
    const words = said.filter(({ concerns }) => concerns === component);
    const added = (one: Confirmation, confidence: number): OwnerRow => ({
      ...{ component, repository: words[0].repository, rank: 0, name: one.party, kind: one.kind },
      ...{ key: `${one.kind}:${one.party}`, role: 'owner', confidence, declared: true, silent: false },
      ...{ last_at: null, evidence: saidText(one) },
    });
    const own = rows.filter((row) => row.component === component);
    const all = withConfirmations(own, words.map(asConfirmation), added, marked);
    owners.push(...all.map((row, rank) => ({ ...row, rank })));
  }
  return owners;
}

const marked = (owner: OwnerRow, said: Confirmation): OwnerRow => ({
  ...owner,
  ...{ role: said.owns ? owner.role : 'not an owner', declared: true, evidence: saidText(said) },
});
