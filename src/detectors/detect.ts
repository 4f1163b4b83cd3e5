/**
 * All detectors over one repository: facts with their marks, and what could not be read.
 *
 *     const repository = repositoryOf(files);
 *     const { facts, notRead } = detect(repository);
 */
import { pathRule } from '../engine/lexing/path-rules.ts';
import { type Detector, type Draft, type Fact, isNotRead, type Mark, type NotRead } from './detector.ts';
import { detectors } from './registry.ts';
import { Repository, type SourceFile } from './repository.ts';

export interface Detection {
  /** By detector in order of the registry, then as the detector found them. */
  facts: Fact[];
  /** Each file once for each reason, by path and line. */
  notRead: (NotRead & { detector: string })[];
}

/** Names of all Python calls that any detector wants to see; modules that are kept depend on it. */
export const wantedCalls: ReadonlySet<string> = new Set(detectors.flatMap((d) => d.calls ?? []));

export function repositoryOf(files: readonly SourceFile[], others: readonly Repository[] = []): Repository {
  return new Repository(files, { calls: wantedCalls, others });
}

export function detect(repository: Repository, which: readonly Detector[] = detectors): Detection {
  const facts: Fact[] = [];
  const notRead = new Map<string, NotRead & { detector: string }>();
  const marked = new Map<string, Mark[]>();
  for (const detector of which) {
    try {
      for (const found of detector.detect(repository)) {
        if (isNotRead(found)) {
          const key = `${found.file}\0${found.because}`;
          if (!notRead.has(key)) notRead.set(key, { ...found, detector: detector.id });
          continue;
        }
        let marks = marked.get(found.file);
        if (marks === undefined) marked.set(found.file, (marks = marksOf(repository, found.file)));
        facts.push(complete(detector.id, found, marks));
      }
    } catch (error) {
      // A fault of ours in one detector must not take the others' facts along, and must not pass unseen.
      notRead.set(`\0${detector.id}`, {
        file: '',
        line: 0,
        because: `the detector failed: ${String(error)}`,
        detector: detector.id,
      });
    }
  }
  const listed = [...notRead.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { facts, notRead: listed };
}

function complete(detector: string, draft: Draft, marks: readonly Mark[]): Fact {
  const { kind, role, name, file, line } = draft;
  return {
    detector,
    kind,
    role,
    name,
    file,
    line,
    version: draft.version ?? null,
    description: draft.description ?? null,
    provides: draft.provides ?? [],
    dependencies: draft.dependencies ?? [],
    runs: draft.runs ?? [],
    details: Object.fromEntries(Object.entries(draft.details ?? {}).filter(([, value]) => value !== '')),
    marks: [...new Set([...marks, ...(draft.marks ?? [])])],
  };
}

const FOLDERS: readonly [Mark, RegExp][] = [
  [
    'test',
    /(?:^|\/)(?:tests?|testing|__tests__|testdata|test_data|e2e|spec|fixtures?|mocks?)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$|[._](?:test|spec)\.[jt]sx?$|_test\.go$|\/src\/test\/java\//,
  ],
  ['example', /(?:^|\/)(?:examples?|samples?|demos?|tutorials?|quickstarts?|cookbook|sandbox|example[-_][^/]*)\//i],
  ['documentation', /(?:^|\/)(?:docs?|documentation|website|site)\//],
  ['template', /\{\{\s*cookiecutter\.|(?:^|\/)(?:templates?|skeleton|scaffold)\//],
];

function marksOf(repository: Repository, path: string): Mark[] {
  const marks: Mark[] = [];
  const rule = pathRule(path);
  if (rule === 'vendored') marks.push('vendored');
  else if (rule !== null) marks.push('generated');
  if (rule === null && path.endsWith('.py')) {
    const file = repository.file(path);
    if (file !== undefined && repository.python(file).isGenerated) marks.push('generated');
  }
  for (const [mark, pattern] of FOLDERS) if (pattern.test(path)) marks.push(mark);
  return marks;
}
