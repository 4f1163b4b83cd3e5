/**
 * Who a repository is, from the URL of its remote: `host/organisation/name`. Names alone do not do: every company has
 * several repositories called `utils`.
 */

/**
 * `github.com/acme/churn-model` from any form of URL that git understands; null for a path on a disk, which says where
 * a clone came from and not what it is. Users, passwords and ports are dropped, never shown.
 */
export function identityOf(url: string): string | null {
  if (url.length > 2000) return null;
  let host: string;
  let path: string;
  const withScheme =
    /^(?:git\+)?(ssh|https?|git|ftps?)(?:\+git)?:\/\/(?:[^/]*@)?(\[[^\]]*\]|[^/:]+)(?::\d*)?\/(.*)$/i.exec(url);
  if (withScheme !== null) {
    host = withScheme[2];
    path = withScheme[3];
  } else {
    // scp form: a colon before the first slash; a single letter would be a drive.
    const scp = /^(?:[^/:]*@)?(\[[^\]]*\]|[^/:@\s]{2,}):(?!:|\/\/)(.*)$/.exec(url);
    if (scp === null) return null;
    host = scp[1];
    path = scp[2];
  }
  host = host.replace(/^\[|\]$/g, '').toLowerCase();
  let parts = path
    .replace(/[?#].*$/s, '')
    .split('/')
    .map((part) => decoded(part))
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  // Azure DevOps has one repository under two spellings.
  if (host === 'ssh.dev.azure.com') {
    host = 'dev.azure.com';
    parts = parts.slice(1);
  }
  if (host === 'dev.azure.com') parts = parts.filter((part) => part !== '_git');
  if (parts.length === 0) return null;
  parts[parts.length - 1] = parts[parts.length - 1].replace(/(?<=.)\.git$/, '');
  return [host, ...parts].join('/');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A remote URL that may be shown and kept: without user and password. */
export function withoutCredentials(url: string): string {
  return url.replace(/^([a-z0-9+.-]+:\/\/|)[^/]*@/i, '$1');
}
