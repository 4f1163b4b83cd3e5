/**
 * URLs of repositories as people and forges write them. Where they are kept and shown they hold no credentials: a user
 * stays only where it says whose account ssh logs in to; git asks its own credential helpers for the rest.
 */
import { UsageError } from '../errors.ts';
import { identityOf } from './identity.ts';

export interface RemoteUrl {
  /** What git is given. */
  url: string;
  /** `host/organisation/name`, or the path of a `file:` URL. */
  identity: string;
}

const FORMS =
  'https://host/organisation/name.git, ssh://git@host/name.git, git@host:name.git or file:///folder/name.git';
const LONGEST = 2000;
/** As in git: a colon before the first slash; one letter before it would be a drive. */
const SCP = /^(?:([^/:@\s]+)@)?(\[[^\]/]+\]|[^/:@\s[\]]{2,}):(?!\/\/)(.+)$/;

/** Whether a text is meant as a URL; a file or folder of that name comes first, and is asked for by the caller. */
export function looksLikeUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || SCP.test(text);
}

/** @throws UsageError that shows no part of the text that may be secret */
export function remoteUrl(text: string): RemoteUrl {
  const shown = withoutSecrets(text).slice(0, 200);
  const fail = (what: string, advice: string): never => {
    throw new UsageError(`${shown}: ${what}`, advice);
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (text.length > LONGEST || /[\x00-\x20\x7f]/.test(text)) fail('no URL of a repository', `Write ${FORMS}.`);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?:([^/]*)@)?([^/]*)(\/.*)?$/i.exec(text);
  if (scheme === null) {
    const scp = SCP.exec(text);
    if (scp === null) return fail('no URL of a repository', `Write ${FORMS}.`);
    if (scp[2].startsWith('-') || scp[1]?.startsWith('-') === true) fail('no host', `Write ${FORMS}.`);
    return { url: text, identity: identityOf(text) ?? fail('no repository is named', `Write ${FORMS}.`) };
  }
  const [, protocol, user, host, path = ''] = scheme;
  if (user?.includes(':')) {
    fail(
      'holds a password, which Spolia does not keep',
      'Give the password to git (a credential helper, see "git help credentials"), and write the URL without it.',
    );
  }
  if (/[?#]/.test(path)) fail('has more than a path', 'Leave out what begins with "?" or "#".');
  const clean = path.replace(/\/+$/, '');
  switch (protocol.toLowerCase()) {
    case 'file': {
      if (host !== '' && host !== 'localhost') fail('names a host', 'Write file:///folder/name.git.');
      if (clean === '') fail('no repository is named', 'Write file:///folder/name.git.');
      return { url: `file://${clean}`, identity: decoded(clean) };
    }
    case 'http':
    case 'https':
    case 'ssh': {
      if (host === '' || host.startsWith('-') || user?.startsWith('-') === true) fail('no host', `Write ${FORMS}.`);
      const isSsh = protocol.toLowerCase() === 'ssh';
      // With http a user alone may be a token; helpers know whose account it is.
      const login = isSsh && user ? `${user}@` : '';
      const url = `${protocol.toLowerCase()}://${login}${host}${clean}`;
      return { url, identity: identityOf(url) ?? fail('no repository is named', `Write ${FORMS}.`) };
    }
    default:
      return fail(`"${protocol}" is not used`, `Write ${FORMS}.`);
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** For texts of git and of servers that are shown or kept: no user and password, no token in a query or header. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^/\s'"]*@/gi, '$1')
    .replace(/([?&][\w.-]*(?:token|key|secret|password|signature)[\w.-]*=)[^&\s'"]+/gi, '$1…')
    .replace(/\b(authorization|private-token)\s*:\s*[^\r\n'"]+/gi, '$1: …')
    .replace(/\b(?:gh[opsur]_|github_pat_|glpat-)[\w-]{10,}/g, '…');
}
