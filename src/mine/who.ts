/** Who asks, as histories and files of owners may name them. */
import type { Asker } from '../access/asker.ts';
import { personById } from '../access/store.ts';
import { machineUser } from '../repositories/machine-user.ts';
import type { Db } from '../storage/database.ts';

export interface Who {
  /** Stays, and is nobody else's. */
  key: string;
  name: string;
  email: string | null;
  /** Of the sign-in; often named as teams are. */
  groups: readonly string[];
}

/** @returns null for a program, which has no teams */
export async function whoAsks(db: Db, asker: Asker): Promise<Who | null> {
  if (asker.person !== null) {
    const person = await personById(db, asker.person);
    if (person === null) return null;
    const { issuer, subject, name, email, groups } = person;
    return { key: `${issuer} ${subject}`, name, email: email?.toLowerCase() ?? null, groups };
  }
  return asker.kind === 'local' ? atThisMachine() : null;
}

/** On this machine people are who git says they are. */
function atThisMachine(): Who {
  const { name, email } = machineUser(process.env);
  return { key: 'local', name: name ?? 'somebody', email: email?.toLowerCase() ?? null, groups: [] };
}
