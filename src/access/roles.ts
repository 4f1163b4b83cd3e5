/** What somebody may do, apart from what they may see. Each operation asks for one permission; roles grant them. */

/**
 * `read`: look at whatever one may see. `contribute`: record what one knows, such as who owns a thing or that two things
 * are not alike. `approve`: accept what a policy leaves to people. `administer`: access itself. `operate`: the
 * installation: its sources, queue and backups.
 */
export type Permission = 'read' | 'contribute' | 'approve' | 'administer' | 'operate';

export const PERMISSIONS = ['read', 'contribute', 'approve', 'administer', 'operate'] as const satisfies Permission[];

const GRANTS = {
  reader: ['read'],
  'business-partner': ['read'],
  contributor: ['read', 'contribute'],
  approver: ['read', 'contribute', 'approve'],
  'policy-admin': ['read', 'contribute', 'approve'],
  auditor: ['read'],
  admin: ['read', 'contribute', 'approve', 'administer', 'operate'],
} as const satisfies Record<string, readonly Permission[]>;

export type Role = keyof typeof GRANTS;

export const ROLES = Object.keys(GRANTS) as Role[];

export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set(roles.flatMap((role): readonly Permission[] => GRANTS[role]));
}
