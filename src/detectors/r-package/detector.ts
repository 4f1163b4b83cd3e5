/** R packages: `DESCRIPTION`. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { folderOf } from '../paths.ts';
import type { Repository } from '../repository.ts';

const SCOPES: Record<string, string> = {
  Depends: 'run',
  Imports: 'run',
  LinkingTo: 'build',
  Suggests: 'optional',
  Enhances: 'optional',
};

export const rPackage: Detector = {
  id: 'r-package',
  title: 'R package',
  reason: 'What can be attached with library(), and what it needs.',
  link: 'https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file',
  looksFor: 'DESCRIPTION with a field Package.',
  emits: ['package'],
  ecosystems: ['r'],
  remediation: 'Write the fields Package, Version and Imports.',

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.named('DESCRIPTION')) {
      const text = repository.text(file);
      if (typeof text !== 'string') {
        yield text;
        continue;
      }
      const fields = readFields(text);
      const name = fields.get('Package')?.[0];
      if (name === undefined || !/^[A-Za-z][\w.]*$/.test(name.text)) continue;
      const all = (key: string): string | null =>
        fields
          .get(key)
          ?.map((l) => l.text)
          .join(' ')
          .trim() ?? null;
      const dependencies: Dependency[] = [];
      for (const [field, scope] of Object.entries(SCOPES)) {
        for (const { text: line, line: at } of fields.get(field) ?? []) {
          for (const part of line.split(',')) {
            const [, dependency, range] = /^\s*([A-Za-z][\w.]*)\s*(?:\(([^)]*)\))?/.exec(part) ?? [];
            if (dependency === undefined || dependency === 'R') continue;
            dependencies.push({
              ecosystem: 'r',
              name: dependency,
              range: range?.trim() ?? '',
              scope,
              file: file.path,
              line: at,
            });
          }
        }
      }
      yield {
        kind: 'package',
        role: 'R package',
        name: name.text,
        file: file.path,
        line: name.line,
        version: all('Version'),
        description: all('Title'),
        provides: [{ ecosystem: 'r', name: name.text }],
        dependencies,
        details: {
          ...(all('License') === null ? {} : { licence: all('License')! }),
          ...(all('Maintainer') === null ? {} : { maintainer: all('Maintainer')! }),
          folder: folderOf(file.path),
        },
      };
    }
  },
};

/** Debian's control format: `Field: value`, going on in indented lines. */
function readFields(text: string): Map<string, { text: string; line: number }[]> {
  const fields = new Map<string, { text: string; line: number }[]>();
  let current: { text: string; line: number }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const field = /^([A-Za-z][\w@/.-]*):\s*(.*)$/.exec(line);
    if (field !== null) {
      current = [];
      fields.set(field[1], current);
    }
    const rest = field === null ? (/^\s/.test(line) ? line.trim() : '') : field[2].trim();
    if (rest !== '') current.push({ text: rest, line: index + 1 });
  });
  return fields;
}
