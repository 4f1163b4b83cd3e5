/** Somebody who asks: a person with a session, a program with a token, or whoever sits at the machine. */
import { type Permission, permissionsOf } from './roles.ts';
import { dataOwner, memberOf, type Viewer } from './viewer.ts';

export interface Asker {
  kind: 'local' | 'session' | 'token';
  /** Of nobody else, for keys: `local`, `person 3`, `token 7`. */
  id: string;
  /** In the records; null for the machine's owner and for tokens of programs. */
  person: number | null;
  /** For people to read, such as `Ada`, or `token ci of Ada`. */
  name: string;
  viewer: Viewer;
  permissions: ReadonlySet<Permission>;
}

/** Whoever may open the database directly: the command line, and a portal that nobody else can reach. */
export const machineOwner: Asker = {
  kind: 'local',
  id: 'local',
  person: null,
  name: 'owner of this machine',
  viewer: dataOwner,
  permissions: permissionsOf(['admin']),
};

/** Who said nothing of themselves: they see what everyone sees. Only for what is no secret, and for the server itself. */
export const anybody: Asker = {
  ...{ kind: 'token', id: 'anybody', person: null, name: 'anybody' },
  ...{ viewer: memberOf(), permissions: permissionsOf(['reader']) },
};
