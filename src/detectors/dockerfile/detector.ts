/** Container images: from which images they are built, what they run. */
import type { Dependency, Detector, Found, Run } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import type { Repository } from '../repository.ts';

const FILE = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[._-][\w.-]+)?|[\w.-]+[._-](?:Dockerfile|Containerfile))$/i;

export const dockerfile: Detector = {
  id: 'dockerfile',
  title: 'Container image',
  reason: 'What is shipped as an image, on which base, and how it starts.',
  link: 'https://docs.docker.com/reference/dockerfile/',
  looksFor:
    'Dockerfile, Dockerfile.*, *.Dockerfile, Containerfile with a FROM. Every FROM that is no earlier stage is a dependency.',
  emits: ['service'],
  ecosystems: ['docker'],
  remediation: 'Call the file Dockerfile, and give base images a tag or digest.',
  each: FILE,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(FILE)) {
      if (/\.(?:md|rst|txt|sh|py|ya?ml|json|dockerignore)$/i.test(file.path) || /\.j2$/.test(file.path)) continue;
      const text = repository.text(file);
      if (typeof text !== 'string') {
        yield text;
        continue;
      }
      const instructions = readInstructions(text);
      const froms = instructions.filter((i) => i.word === 'FROM');
      if (froms.length === 0) {
        yield { file: file.path, line: 1, because: 'it has no FROM' };
        continue;
      }
      const args = new Map<string, string>();
      for (const { word, rest } of instructions) {
        const [, key, value] =
          word === 'ARG' ? (/^(\w+)=(?:"([^"]*)"|(\S*))/.exec(rest)?.filter((x) => x !== undefined) ?? []) : [];
        if (key !== undefined && value !== undefined && !args.has(key)) args.set(key, value);
      }
      const fill = (image: string): string =>
        image.replace(
          /\$\{?(\w+)(?::-([^}]*))?\}?/g,
          (all, key: string, fallback?: string) => args.get(key) ?? fallback ?? all,
        );
      const stages = new Set<string>();
      const dependencies: Dependency[] = [];
      const depend = (written: string, scope: string, line: number): void => {
        const image = fill(written);
        if (image === 'scratch' || stages.has(image.toLowerCase()) || /^\d+$/.test(image)) return;
        const [, name, range] = /^([^@]*?)(?:[:](?=[^/]*$)([^@]+))?(?:@.*)?$/.exec(image) ?? ['', image, ''];
        const digest = /@(.*)$/.exec(image)?.[1];
        dependencies.push({ ecosystem: 'docker', name, range: digest ?? range ?? '', scope, file: file.path, line });
      };
      const last = froms[froms.length - 1];
      for (const { word, rest, line } of instructions) {
        if (word === 'FROM') {
          const [image, as, alias] = rest.replace(/--\w+=\S+\s*/g, '').split(/\s+/);
          depend(image, line === last.line ? 'run' : 'build', line);
          if (as?.toLowerCase() === 'as' && alias !== undefined) stages.add(alias.toLowerCase());
        } else if (word === 'COPY') {
          const from = /--from=(\S+)/.exec(rest);
          if (from !== null) depend(from[1], 'build', line);
        }
      }
      const final = instructions.slice(instructions.indexOf(last));
      const runs: Run[] = final
        .filter((i) => i.word === 'ENTRYPOINT' || i.word === 'CMD')
        .map((i) => ({ how: i.word, what: i.rest, file: file.path, line: i.line }));
      const ports = final.filter((i) => i.word === 'EXPOSE').map((i) => i.rest);
      const title = /org\.opencontainers\.image\.title\s*=\s*"?([^"\s]+)/.exec(text)?.[1];
      yield {
        kind: 'service',
        role: 'container image',
        name: title ?? nameFor(file.path),
        file: file.path,
        line: last.line,
        dependencies,
        runs,
        details: ports.length > 0 ? { ports: ports.join(' ') } : {},
      };
    }
  },
};

/** The folder tells most Dockerfiles apart; a variant in the file's name is added. */
function nameFor(path: string): string {
  const variant = nameOf(path).replace(/^(?:Dockerfile|Containerfile)[._-]?|[._-]?(?:Dockerfile|Containerfile)$/gi, '');
  const folder = nameOf(folderOf(path));
  return [folder, variant].filter((part) => part !== '').join('-') || 'image';
}

/** Instructions with continued lines joined; here-documents are passed over. */
function readInstructions(text: string): { word: string; rest: string; line: number }[] {
  const found: { word: string; rest: string; line: number }[] = [];
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const start = /^\s*([A-Za-z]+)\s+(.*)$/.exec(lines[i]);
    if (start === null || lines[i].trimStart().startsWith('#')) continue;
    const at = i + 1;
    const parts = [start[2].trimEnd()];
    while (parts[parts.length - 1].endsWith('\\') && i + 1 < lines.length) {
      i++;
      if (lines[i].trimStart().startsWith('#')) continue;
      parts[parts.length - 1] = parts[parts.length - 1].slice(0, -1).trimEnd();
      parts.push(lines[i].trim());
    }
    const rest = parts.join(' ');
    const here = /<<-?\s*["']?(\w+)["']?/.exec(rest);
    if (here !== null && /^(?:RUN|COPY|ADD)$/i.test(start[1])) {
      while (i + 1 < lines.length && lines[i + 1].trim() !== here[1]) i++;
      i++;
    }
    found.push({ word: start[1].toUpperCase(), rest, line: at });
  }
  return found;
}
