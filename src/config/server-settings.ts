/**
 * What a server is told at its start, by `spolia serve --config FILE`:
 *
 *     publicUrl: https://spolia.example.com      as browsers reach it
 *     behindProxy: true                          believe X-Forwarded-* of the proxy in front
 *     oidc:                                      any OpenID provider
 *       issuer: https://id.example.com
 *       clientId: spolia
 *       clientSecretFrom: SPOLIA_OIDC_SECRET     variable of the environment; left out for a public client
 *       groupsClaim: groups
 *     roles:                                     everybody who may sign in is a reader
 *       - role: contributor
 *         groups: [engineers]
 *       - role: admin
 *         groups: [ml-platform]
 *     sessions: { idleHours: 12, longestHours: 168 }
 *     requestsPerMinute: 12000                   of one person or token
 *     badges: true                               whoever reads a README may see badges of what everyone may see
 */
import type { Node } from 'yaml';
import { UsageError } from '../errors.ts';
import { readYaml, textOf } from './read-settings.ts';
import type { YamlReader } from './yaml-reader.ts';

export interface RoleRule<Role extends string = string> {
  role: Role;
  /** Any of them. */
  groups: readonly string[];
}

export interface OidcSettings {
  /** Where `/.well-known/openid-configuration` is found. */
  issuer: string;
  clientId: string;
  /** Null for a public client, which PKCE alone protects. */
  clientSecret: string | null;
  scopes: readonly string[];
  /** Of the ID token or of the user info. */
  groupsClaim: string;
}

export interface ServerSettings<Role extends string = string> {
  /** As browsers reach it, without a slash at the end; null where it is the address itself. */
  publicUrl: string | null;
  oidc: OidcSettings | null;
  roles: readonly RoleRule<Role>[];
  /** Of a session: not used for so long, and at all. */
  idleHours: number;
  longestHours: number;
  /** Of one person or token. */
  requestsPerMinute: number;
  behindProxy: boolean;
  /** Whether badges are given to whoever is not signed in, of what everyone may see. */
  badges: boolean;
}

export const SERVER_DEFAULTS: ServerSettings<never> = {
  publicUrl: null,
  oidc: null,
  roles: [],
  idleHours: 12,
  longestHours: 24 * 7,
  requestsPerMinute: 12_000,
  behindProxy: false,
  badges: false,
};

const FIELDS = ['publicUrl', 'behindProxy', 'oidc', 'roles', 'sessions', 'requestsPerMinute', 'badges'];
const EXAMPLE = 'publicUrl: https://spolia.example.com';

/** @param roles that there are. @throws UsageError with file, line and remedy */
export async function readServerSettings<Role extends string>(
  file: string,
  roles: readonly Role[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<ServerSettings<Role>> {
  const text = textOf(file);
  if (text === null) throw new UsageError(`${file}: no such file`, 'Give --config the path of a file with settings.');
  const { reader, root } = await readYaml(text, file);
  const top = reader.fields(root, 'the file', FIELDS, EXAMPLE);
  const sessions = reader.fields(top.get('sessions'), 'sessions', ['idleHours', 'longestHours'], 'idleHours: 12');
  const hours = (name: string) =>
    reader.number(
      sessions.get(name),
      name,
      'a number of hours, such as 12',
      (n) => Number.isInteger(n) && n >= 1 && n <= 8760,
    );
  const perMinute = reader.number(
    top.get('requestsPerMinute'),
    'requestsPerMinute',
    'a number, such as 12000',
    (n) => Number.isInteger(n) && n >= 1,
  );
  return {
    publicUrl: urlOf(reader, top.get('publicUrl'), 'publicUrl'),
    oidc: oidcOf(reader, top.get('oidc'), env),
    roles: reader
      .list(top.get('roles'), 'roles', '- role: admin\n  groups: [ml-platform]')
      .map((node) => ruleOf(reader, node, roles)),
    idleHours: hours('idleHours') ?? SERVER_DEFAULTS.idleHours,
    longestHours: hours('longestHours') ?? SERVER_DEFAULTS.longestHours,
    requestsPerMinute: perMinute ?? SERVER_DEFAULTS.requestsPerMinute,
    behindProxy: reader.yesOrNo(top.get('behindProxy'), 'behindProxy') ?? SERVER_DEFAULTS.behindProxy,
    badges: reader.yesOrNo(top.get('badges'), 'badges') ?? SERVER_DEFAULTS.badges,
  };
}

function urlOf(reader: YamlReader, node: Node | null | undefined, name: string): string | null {
  if (reader.isNothing(node)) return null;
  const text = reader.text(node, name, 'an address, such as https://spolia.example.com');
  if (!/^https?:\/\/[^/?#]+/.test(text) || !URL.canParse(text))
    reader.fail(node, `${name} is no address`, 'Write one with http:// or https://.');
  const address = text.replace(/\/+$/, '');
  if (name === 'publicUrl' && new URL(address).pathname !== '/')
    reader.fail(
      node,
      'publicUrl has a path',
      'Give the portal a host name of its own: its pages lie at the top of it.',
    );
  return address;
}

function oidcOf(reader: YamlReader, node: Node | null | undefined, env: NodeJS.ProcessEnv): OidcSettings | null {
  if (reader.isNothing(node)) return null;
  const names = ['issuer', 'clientId', 'clientSecretFrom', 'scopes', 'groupsClaim'];
  const fields = reader.fields(node, 'oidc', names, 'issuer: https://id.example.com\nclientId: spolia');
  const issuer = urlOf(reader, fields.get('issuer'), 'issuer');
  if (issuer === null) reader.fail(node, 'oidc lacks "issuer"', 'Add "issuer:" with the address of the provider.');
  const optional = (name: string, form: string) => {
    const value = fields.get(name);
    return reader.isNothing(value) ? null : reader.text(value, name, form);
  };
  const variable = optional('clientSecretFrom', 'the name of a variable of the environment');
  const secret = variable === null ? null : (env[variable] ?? '');
  if (secret === '')
    reader.fail(
      fields.get('clientSecretFrom')!,
      `the variable ${variable} is not set`,
      'Set it to the secret of the client.',
    );
  return {
    issuer,
    clientId: reader.needed(fields, node, 'clientId', 'oidc', 'the name of the client at the provider'),
    clientSecret: secret,
    scopes: reader.texts(fields.get('scopes'), 'scopes', 'scopes: [openid, profile]') ?? ['openid', 'profile', 'email'],
    groupsClaim: optional('groupsClaim', 'the name of a claim, such as groups') ?? 'groups',
  };
}

function ruleOf<Role extends string>(reader: YamlReader, node: Node, roles: readonly Role[]): RoleRule<Role> {
  const fields = reader.fields(node, 'an entry of roles', ['role', 'groups'], 'role: admin\ngroups: [ml-platform]');
  const role = reader.needed(fields, node, 'role', 'the entry', `one of ${roles.join(', ')}`);
  const known = roles.find((one) => one === role);
  if (known === undefined) reader.fail(node, `there is no role "${role}"`, `Write one of ${roles.join(', ')}.`);
  return { role: known, groups: reader.texts(fields.get('groups'), 'groups', 'groups: [ml-platform]') ?? [] };
}
