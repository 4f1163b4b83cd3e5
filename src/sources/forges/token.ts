/** A token for a forge's API: from the environment, else from git's credential helpers. It is kept nowhere. */
import { transport } from '../../repositories/transport.ts';

/** Those that people have set anyway are sent to the host that they are for. */
const USUAL: Record<string, readonly string[]> = {
  'github.com': ['GITHUB_TOKEN', 'GH_TOKEN'],
  'gitlab.com': ['GITLAB_TOKEN'],
};

/**
 * @param host of the repositories, such as `github.com`
 * @param tokenFrom variable that the settings name
 */
export async function tokenFor(
  host: URL,
  tokenFrom: string | null,
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<string | null> {
  for (const name of tokenFrom === null ? (USUAL[host.host] ?? []) : [tokenFrom]) {
    const token = env[name]?.trim();
    if (token) return /[\r\n]/.test(token) ? null : token;
  }
  if (tokenFrom !== null) return null;
  const input = `protocol=${host.protocol.slice(0, -1)}\nhost=${host.host}\n\n`;
  try {
    const { stdout } = await transport(['credential', 'fill'], { env, input, signal });
    return /^password=(.+)$/m.exec(stdout)?.[1] ?? null;
  } catch {
    signal?.throwIfAborted();
    // No helper knows the host: public repositories can be listed without.
    return null;
  }
}
