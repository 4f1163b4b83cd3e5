/** Whoever sits at this machine, as git and the system call them. */
import { userInfo } from 'node:os';
import { personalConfig } from './gitconfig.ts';

export interface MachineUser {
  /** Null where nothing says it. */
  name: string | null;
  email: string | null;
}

export function machineUser(env: NodeJS.ProcessEnv): MachineUser {
  const git = personalConfig(env);
  return { name: git.get('user.name') || accountName(), email: git.get('user.email') || null };
}

function accountName(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
