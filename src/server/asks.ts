/** Who asks, told from a request: a bearer token, a session, or, where nobody else can reach the server, its owner. */
import type { FastifyRequest } from 'fastify';
import { type Asker, machineOwner } from '../access/asker.ts';
import { type Permission, permissionsOf, type Role } from '../access/roles.ts';
import { hashOf } from '../access/secrets.ts';
import { bearerOf, type PersonRow, personOfSession } from '../access/store.ts';
import { memberOf } from '../access/viewer.ts';
import type { Db } from '../storage/database.ts';
import { HttpProblem } from './problem.ts';
import type { Settings } from './settings.ts';

export interface Askers {
  /** @throws HttpProblem 401 */
  of(request: FastifyRequest): Promise<Asker>;
}

export interface AskersOptions {
  db: Db;
  /** Whether whoever comes without a secret is the machine's owner. */
  local: boolean;
  roles: Settings['roles'];
  sessionCookie: () => string;
  idleHours: number;
}

export function askers({ db, local, roles, sessionCookie, idleHours }: AskersOptions): Askers {
  const rolesOf = (groups: readonly string[]): Role[] => [
    'reader',
    ...roles.filter((rule) => rule.groups.some((group) => groups.includes(group))).map(({ role }) => role),
  ];
  const byPerson = ({ id, name, groups, listed }: PersonRow): Asker => ({
    ...{
      kind: 'session',
      id: `person ${id}`,
      person: id,
      name,
      viewer: memberOf(...groups, ...listed),
      permissions: permissionsOf(rolesOf(groups)),
    },
  });
  return {
    async of(request) {
      const { authorization } = request.headers;
      if (authorization !== undefined) {
        const secret = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1];
        const bearer = secret === undefined ? null : await bearerOf(db, hashOf(secret));
        if (bearer === null)
          throw new HttpProblem(
            401,
            'token-unknown',
            'the token is not valid: unknown, expired or revoked',
            'Make another one: in the portal under your name, or with "spolia token create" on the server.',
          );
        const owner = bearer.person === null ? null : byPerson(bearer.person);
        // A token may never do more than its owner may today.
        const may = (permission: Permission) => owner === null || owner.permissions.has(permission);
        return {
          kind: 'token',
          id: `token ${bearer.id}`,
          person: owner?.person ?? null,
          name: owner === null ? `token "${bearer.label}"` : `${owner.name} (token "${bearer.label}")`,
          viewer: owner?.viewer ?? { seesAll: bearer.sees_all, groups: bearer.groups },
          permissions: new Set(bearer.permissions.filter(may)),
        };
      }
      const cookie = request.cookies[sessionCookie()];
      if (cookie !== undefined) {
        const person = await personOfSession(db, hashOf(cookie), idleHours);
        if (person !== null) return byPerson(person);
      }
      if (local) return machineOwner;
      throw new HttpProblem(
        401,
        'not-signed-in',
        'nobody is signed in',
        'Sign in, or send a token as "Authorization: Bearer …".',
      );
    },
  };
}
