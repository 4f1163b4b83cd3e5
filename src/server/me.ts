/** What whoever asks may know of themselves, before they ask for anything else. */
import type { Asker } from '../access/asker.ts';
import type { Settings } from './settings.ts';

export interface Me {
  name: string;
  kind: Asker['kind'];
  groups: readonly string[];
  seesAll: boolean;
  permissions: string[];
  /** Whether there is anything to sign in to, or out of. */
  signIn: boolean;
}

export const meOf = ({ name, kind, viewer, permissions }: Asker, { oidc }: Settings): Me => ({
  ...{ name, kind, groups: viewer.groups, seesAll: viewer.seesAll },
  ...{ permissions: [...permissions], signIn: oidc !== null },
});
