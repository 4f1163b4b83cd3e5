/** npm packages and workspaces. */
import type { Dependency, Detector, Found, Run } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { type Data, entriesAt, itemsAt, textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

const SCOPES: readonly [string, string][] = [
  ['dependencies', 'run'],
  ['devDependencies', 'dev'],
  ['peerDependencies', 'peer'],
  ['optionalDependencies', 'optional'],
];

export const npmPackage: Detector = {
  id: 'npm-package',
  title: 'npm package',
  reason: 'What can be installed and imported from JavaScript, and what it needs.',
  link: 'https://docs.npmjs.com/cli/configuring-npm/package-json',
  looksFor:
    'package.json outside of node_modules; a root with `workspaces` (or pnpm-workspace.yaml) names its members.',
  emits: ['package'],
  ecosystems: ['npm'],
  remediation: 'Give package.json a name; mark what is not published with "private": true.',

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.named('package.json')) {
      if (/(?:^|\/)node_modules\//.test(file.path)) continue;
      const data = repository.json(file);
      if ('because' in data) {
        yield data;
        continue;
      }
      const dependencies: Dependency[] = SCOPES.flatMap(([key, scope]) =>
        entriesAt(data, key).map(([name, range]) => alias(name, range, scope, file.path)),
      );
      const name = textAt(data, 'name');
      // `{"type": "module"}` alone tells Node how to read a folder; it is no package.
      if (name === null && dependencies.length === 0 && data.get('workspaces') === undefined) continue;
      const folder = folderOf(file.path);
      const members = workspaces(repository, folder, data);
      yield {
        kind: 'package',
        role: members === null ? 'npm package' : 'npm workspace root',
        name: name ?? (nameOf(folder) || 'package.json'),
        file: file.path,
        line: data.get('name')?.line ?? 1,
        version: textAt(data, 'version'),
        description: textAt(data, 'description'),
        provides: name === null ? [] : [{ ecosystem: 'npm', name }],
        dependencies,
        runs: runsOf(data, file.path),
        details: {
          ...(members === null ? {} : { workspaces: members }),
          ...(data.get('private')?.isTrue ? { private: 'true' } : {}),
          ...said('licence', textAt(data, 'license')),
          ...said('repository', textAt(data, 'repository', 'url') ?? textAt(data, 'repository')),
        },
      };
    }
  },
};

const said = (key: string, value: string | null): Record<string, string> => (value === null ? {} : { [key]: value });

/** `"shorter": "npm:@scope/real@^2"` depends on the real one. */
function alias(name: string, range: Data, scope: string, file: string): Dependency {
  const [, real, version] = /^npm:(@?[^@]+)(?:@(.*))?$/.exec(range.text ?? '') ?? [];
  return {
    ecosystem: 'npm',
    name: real ?? name,
    range: real === undefined ? (range.text ?? '') : (version ?? ''),
    scope,
    file,
    line: range.line,
  };
}

function workspaces(repository: Repository, folder: string, data: Data): string | null {
  const listed =
    itemsAt(data, 'workspaces').length > 0 ? itemsAt(data, 'workspaces') : itemsAt(data, 'workspaces', 'packages');
  if (listed.length > 0) return listed.map((w) => w.text).join(', ');
  const pnpm = repository.file(folder === '' ? 'pnpm-workspace.yaml' : `${folder}/pnpm-workspace.yaml`);
  const documents = pnpm === undefined ? [] : repository.yaml(pnpm);
  if (!Array.isArray(documents) || documents.length === 0) return null;
  return (
    itemsAt(documents[0], 'packages')
      .map((w) => w.text)
      .join(', ') || null
  );
}

function runsOf(data: Data, file: string): Run[] {
  const bin = data.get('bin');
  const runs: Run[] = (bin?.isMap ? bin.entries : []).map(([name, to]) => ({
    how: 'command',
    what: `${name} = ${to.text ?? ''}`,
    file,
    line: to.line,
  }));
  if (bin?.text != null)
    runs.push({ how: 'command', what: `${textAt(data, 'name') ?? ''} = ${bin.text}`, file, line: bin.line });
  for (const [name, script] of entriesAt(data, 'scripts')) {
    if (/^(?:start|serve|dev)(?::|$)/.test(name))
      runs.push({ how: `npm run ${name}`, what: script.text ?? '', file, line: script.line });
  }
  return runs;
}
