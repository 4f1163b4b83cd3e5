/** Go modules. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import type { Repository } from '../repository.ts';

export const goModule: Detector = {
  id: 'go-module',
  title: 'Go module',
  reason: 'What can be imported from Go, by its path, and what it needs.',
  link: 'https://go.dev/ref/mod#go-mod-file',
  looksFor: 'go.mod; commands are folders below it with a main package.',
  emits: ['package'],
  ecosystems: ['go'],
  remediation: 'Run `go mod init` in the root of the module.',

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.named('go.mod')) {
      const text = repository.text(file);
      if (typeof text !== 'string') {
        yield text;
        continue;
      }
      let name: string | null = null;
      let nameLine = 1;
      let go = '';
      let block = '';
      const dependencies: Dependency[] = [];
      const replaced: string[] = [];
      text.split(/\r?\n/).forEach((whole, index) => {
        const isIndirect = /\/\/\s*indirect\b/.test(whole);
        const line = whole.replace(/\/\/.*$/, '').trim();
        if (line === ')') block = '';
        const opens = /^(\w+)\s*\($/.exec(line);
        if (opens !== null) block = opens[1];
        const [, word = '', rest = ''] =
          block !== '' && opens === null ? ['', block, line] : (/^(\w+)\s+(.+)$/.exec(line) ?? []);
        if (word === 'module' && name === null && rest !== '') {
          name = rest.replaceAll('"', '');
          nameLine = index + 1;
        } else if (word === 'go') go = rest;
        else if (word === 'require') {
          const [, path, version] = /^"?([^\s"]+)"?\s+(\S+)$/.exec(rest) ?? [];
          if (path !== undefined) {
            dependencies.push({
              ecosystem: 'go',
              name: path,
              range: version,
              scope: isIndirect ? 'indirect' : 'run',
              file: file.path,
              line: index + 1,
            });
          }
        } else if (word === 'replace' && rest.includes('=>')) replaced.push(rest);
      });
      if (name === null) {
        yield { file: file.path, line: 1, because: 'it names no module' };
        continue;
      }
      const folder = folderOf(file.path);
      const prefix = folder === '' ? '' : `${folder}/`;
      const mains = repository
        .matching(/(?:^|\/)main\.go$/)
        .filter((f) => f.path.startsWith(prefix) && !f.path.slice(prefix.length).startsWith('vendor/'));
      yield {
        kind: 'package',
        role: 'Go module',
        name,
        file: file.path,
        line: nameLine,
        provides: [{ ecosystem: 'go', name }],
        dependencies,
        runs: mains.map((f) => ({ how: 'command', what: nameOf(folderOf(f.path)) || name!, file: f.path, line: 1 })),
        details: { ...(go === '' ? {} : { go }), ...(replaced.length > 0 ? { replace: replaced.join('; ') } : {}) },
      };
    }
  },
};
