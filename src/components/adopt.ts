/**
 * How to get a component and how to use it, as far as manifests say. Installs come from the repository that it was found
 * in: a name alone may belong to a stranger's package in a public registry. Pure.
 */
export interface Adoption {
  install: string | null;
  import: string | null;
}

interface Of {
  name: string;
  kind: string;
  file: string;
  scope: string;
  version: string | null;
  detector: string;
  origin: string | null;
  details: Record<string, string>;
}

export function adoption(
  component: Of,
  holder: Of | null,
  provides: readonly { ecosystem: string; name: string }[],
): Adoption {
  // A package inside another one is not got by installing that one.
  const around = component.kind === 'package' ? null : holder;
  return {
    install: install(component) ?? (around === null ? null : install(around)),
    import: importOf(component, provides),
  };
}

function install({ detector, name, scope, version, origin, details, file }: Of): string | null {
  const url = origin === null ? null : gitUrl(origin);
  const folder = scope.replace(/\/$/, '');
  switch (detector) {
    case 'python-package':
      return url === null
        ? null
        : `pip install "${name} @ git+${url}${folder === '' ? '' : `#subdirectory=${folder}`}"`;
    case 'npm-package':
      // npm installs what lies at the root of a repository only.
      return url === null || folder !== '' || details.private === 'true' ? null : `npm install git+${url}`;
    case 'go-module':
      return `go get ${name}`;
    case 'maven-module':
      return /^[^:]+:[^:]+$/.test(name) ? `${name}${version === null ? '' : `:${version}`} (Maven)` : null;
    case 'r-package':
      return url === null ? null : `remotes::install_git("${url}"${folder === '' ? '' : `, subdir = "${folder}"`})`;
    case 'dockerfile':
      return `docker build -f ${file} ${folder === '' ? '.' : folder}`;
    default:
      return null;
  }
}

function importOf(
  { kind, detector, name }: Of,
  provides: readonly { ecosystem: string; name: string }[],
): string | null {
  const python = provides.filter((p) => p.ecosystem === 'python').map((p) => p.name);
  if (detector === 'python-package') return python.length === 0 ? null : `import ${python[0]}`;
  if (python.length > 0 && kind !== 'package') {
    const dot = python[0].lastIndexOf('.');
    return dot <= 0 ? null : `from ${python[0].slice(0, dot)} import ${python[0].slice(dot + 1)}`;
  }
  if (detector === 'npm-package') return `import … from '${name}'`;
  if (detector === 'go-module') return `import "${name}/…"`;
  if (detector === 'r-package') return `library(${name})`;
  return null;
}

const CODE_OF: Readonly<Record<string, RegExp>> = {
  'npm-package': /\.[cm]?[jt]sx?$/,
  'go-module': /\.go$/,
  'maven-module': /\.(java|scala|kt)$/,
  'r-package': /\.[Rr]$/,
};

/**
 * Whether whoever installs a component may have a file in its folder which none of its modules is: scripts and steps of tests
 * beside a Python package's modules, or code of another language, they have not. `import kedro` leads to nothing that lies in
 * `features/steps`.
 */
export function mayHave(
  { detector, holds }: Pick<Of, 'detector'> & { holds: boolean },
  provides: readonly unknown[],
  path: string,
): boolean {
  if (!holds) return true;
  if (detector === 'python-package') return path.endsWith('.py') && provides.length === 0;
  return CODE_OF[detector]?.test(path) ?? true;
}

/** `git@host:a/b.git` as a URL. */
function gitUrl(origin: string): string | null {
  const short = /^(?:([\w.-]+)@)?([\w.-]+):(?!\/\/)(.+)$/.exec(origin);
  // Remotes are kept without their user; over SSH forges call everybody git.
  if (short !== null) return `ssh://${short[1] ?? 'git'}@${short[2]}/${short[3]}`;
  if (/^ssh:\/\/[^@/]+\//.test(origin)) return origin.replace('ssh://', 'ssh://git@');
  return /^(?:https?|ssh|git|file):\/\//.test(origin) ? origin : origin.startsWith('/') ? `file://${origin}` : null;
}
