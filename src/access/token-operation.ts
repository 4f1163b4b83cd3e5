/** Tokens, by which programs ask: continuous integration, coding agents, the command line against a server. */
import { z } from 'zod';
import { Problem, UsageError } from '../errors.ts';
import { operation } from '../operations/seam/operation.ts';
import { PERMISSIONS, type Permission } from './roles.ts';
import { hashOf, newSecret, TOKEN_PREFIX } from './secrets.ts';
import { addToken, revokeToken, type TokenRow, tokensOf } from './store.ts';

const LONGEST_DAYS = 366;

const token = z.object({
  id: z.number().int(),
  label: z.string(),
  owner: z.string().nullable(),
  groups: z.array(z.string()),
  seesAll: z.boolean(),
  permissions: z.array(z.enum(PERMISSIONS)),
  state: z.enum(['valid', 'expired', 'revoked']),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
});
type Token = z.output<typeof token>;

const output = z.object({
  tokens: z.array(token),
  /** Only in the answer that made it: it is kept as a hash. */
  secret: z.string().nullable(),
});
export type TokenAnswer = z.output<typeof output>;

export const tokenOperation = operation({
  name: 'token',
  summary: 'make, list and revoke tokens by which programs ask a server',
  description:
    'A token is shown once and kept as a hash. It may do what its permissions say, sees what its owner sees (or the groups it was made for), and expires. Administrators see and revoke those of others. Programs send it as "Authorization: Bearer …"; the command line and `spolia mcp` take it from SPOLIA_TOKEN.',
  input: z.object({
    action: z.enum(['list', 'create', 'revoke']).default('list').describe('list, create or revoke'),
    label: z.string().trim().min(1).max(100).optional().describe('what the token is for, such as "ci of churn-model"'),
    id: z.number().int().min(1).optional().describe('of the token to revoke, as the list shows it'),
    days: z.number().int().min(1).max(LONGEST_DAYS).default(90).describe(`how long it is valid, 1 to ${LONGEST_DAYS}`),
    permissions: z
      .array(z.enum(PERMISSIONS))
      .default(['read'])
      .describe('what it may do: read, contribute, approve, administer, operate'),
    groups: z
      .array(z.string().min(1).max(200))
      .default([])
      .describe('groups whose repositories it sees; only for tokens that the machine owner makes'),
    seesAll: z.boolean().default(false).describe('sees every repository; only for tokens that the machine owner makes'),
  }),
  output,
  permission: 'read',
  readOnly: false,
  positional: ['action', 'label'],
  examples: [
    'spolia token create "ci of churn-model" --groups growth',
    'spolia token create agents --days 30',
    'spolia token',
    'spolia token revoke --id 3',
  ],
  withoutSecrets: (answer) => ({ ...answer, secret: null }),
  async run({ db, asker, now }, { action, label, id, days, permissions, groups, seesAll }) {
    const time = now();
    const own = asker.person;
    const isOwner = asker.kind === 'local';
    // Whoever administers access sees and revokes everybody's; by a token it would outlive their role.
    const whose = isOwner || (asker.kind === 'session' && asker.permissions.has('administer')) ? null : own;
    // A token that could make tokens would outlive being revoked.
    if (asker.kind === 'token' && action !== 'list')
      throw new Problem(
        'not-by-token',
        'forbidden',
        'a token can neither make nor revoke tokens',
        'Sign in to the portal, or run this on the machine of the server.',
      );
    if (own === null && !isOwner) return { tokens: [], secret: null };
    if (action === 'list')
      return { tokens: (await tokensOf(db, whose)).map((row) => asToken(row, time)), secret: null };
    if (action === 'revoke') {
      if (id === undefined)
        throw new UsageError('id: which token to revoke is not said', 'Give the id that the list shows.');
      if (!(await revokeToken(db, id, whose)))
        throw new Problem(
          'no-token',
          'not-found',
          `there is no valid token ${id}`,
          'The list of tokens has their ids; one that was revoked stays so.',
        );
      return { tokens: (await tokensOf(db, whose)).map((row) => asToken(row, time)), secret: null };
    }
    if (label === undefined)
      throw new UsageError('label: what the token is for is not said', 'Name it, such as "ci of churn-model".');
    if (!isOwner && (groups.length > 0 || seesAll))
      throw new UsageError(
        'groups: your tokens see what you see',
        'Leave groups and seesAll out; the owner of the machine makes tokens for programs.',
      );
    const missing = permissions.filter((permission: Permission) => !asker.permissions.has(permission));
    if (missing.length > 0)
      throw new UsageError(
        `permissions: you may not ${missing.join(', ')} yourself`,
        `Choose of ${[...asker.permissions].join(', ')}.`,
      );
    const secret = `${TOKEN_PREFIX}${newSecret()}`;
    const made = await addToken(db, {
      ...{ hash: hashOf(secret), label, person: own, groups, seesAll, permissions: [...new Set(permissions)], days },
    });
    return { tokens: [asToken(made, time)], secret };
  },
  text({ tokens, secret }) {
    if (secret !== null) {
      const [{ label, expiresAt, seesAll, groups }] = tokens;
      const sees = seesAll ? 'all repositories' : groups.length > 0 ? `what ${groups.join(', ')} see` : 'public ones';
      return [
        secret,
        '',
        `The token "${label}" is shown this once; it is valid until ${expiresAt.slice(0, 10)} and sees ${sees}.`,
        'Give it to a program as SPOLIA_TOKEN, or as the header "Authorization: Bearer …".',
        '',
      ].join('\n');
    }
    if (tokens.length === 0) return 'There are no tokens. "spolia token create LABEL" makes one.\n';
    const lines = tokens.map(({ id, label, owner, state, permissions, expiresAt, usedAt }) => {
      const used = usedAt === null ? 'never used' : `used ${usedAt.slice(0, 10)}`;
      const valid = state === 'valid' ? `until ${expiresAt.slice(0, 10)}` : state;
      return `${String(id).padStart(4)}  ${label}${owner === null ? '' : ` of ${owner}`}  ${permissions.join(', ')}; ${valid}; ${used}`;
    });
    return `${lines.join('\n')}\n`;
  },
});

function asToken(row: TokenRow, now: Date): Token {
  return {
    ...{ id: row.id, label: row.label, owner: row.owner, groups: row.groups, seesAll: row.sees_all },
    permissions: row.permissions,
    state: row.revoked_at !== null ? 'revoked' : row.expires_at <= now ? 'expired' : 'valid',
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    usedAt: row.used_at?.toISOString() ?? null,
  };
}
