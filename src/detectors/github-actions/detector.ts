/** GitHub Actions: workflows, by what they are for, and actions that others may use. */
import type { Dependency, Detector, Found, Kind, Run } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { type Data, entriesAt, itemsAt, textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

export const githubActions: Detector = {
  id: 'github-actions',
  title: 'GitHub Actions workflow',
  reason: 'How a repository is tested, released and run on a schedule, and which actions it relies on.',
  link: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
  looksFor:
    '.github/workflows/*.yml with `jobs`; action.yml with `runs`. A workflow that publishes is a release, one with a cron also a schedule.',
  emits: ['ci', 'release', 'schedule', 'approval', 'template'],
  ecosystems: ['git', 'docker'],
  remediation: 'Name workflows by what they do; publish in a workflow of its own.',
  each: /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/)) {
      const documents = repository.yaml(file);
      if (Array.isArray(documents)) yield* workflow(documents[0], file.path);
      else yield documents;
    }
    for (const file of [...repository.named('action.yml'), ...repository.named('action.yaml')]) {
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      const [data] = documents;
      if (data?.get('runs', 'using') === undefined) continue;
      yield {
        kind: 'template',
        role: `${textAt(data, 'runs', 'using') === 'composite' ? 'composite' : 'GitHub'} action`,
        name: textAt(data, 'name') ?? nameOf(folderOf(file.path)),
        file: file.path,
        line: data.get('name')?.line ?? 1,
        description: textAt(data, 'description')?.split('\n')[0] ?? null,
        provides: [{ ecosystem: 'git', name: folderOf(file.path) || '.' }],
        dependencies: itemsAt(data, 'runs', 'steps').flatMap((s) => uses(s, file.path)),
      };
    }
  },
};

/** Commands and actions that hand something to the world. */
const PUBLISHES =
  /pypi-publish|gh-action-pypi|twine\s+upload|poetry\s+publish|uv\s+publish|flit\s+publish|hatch\s+publish|npm\s+publish|pnpm\s+publish|yarn\s+publish|semantic-release|changesets\/action|goreleaser|create-release|action-gh-release|release-action|gh\s+release\s+(?:create|upload)|mvn\b.*\bdeploy|docker\s+push|build-push-action|helm\s+push|gh-pages|deploy-pages|cargo\s+publish|npm\s+dist-tag\s+add|publish-to-npm|upload-release-asset|push:\s*true/i;
/** Images and documents are handed out, too, but no version of the code is. */
const ONLY_DOCS = /gh-pages|deploy-pages/i;

function* workflow(data: Data | undefined, file: string): Generator<Found> {
  const jobs = entriesAt(data, 'jobs');
  if (data === undefined || jobs.length === 0) {
    yield { file, line: 1, because: 'it has no jobs' };
    return;
  }
  const on = data.get('on') ?? data.get('true');
  const triggers =
    on === undefined ? [] : on.isMap ? on.entries.map(([name]) => name) : on.items.map((i) => i.text ?? '');
  const name = textAt(data, 'name') ?? nameOf(file);
  const line = data.get('name')?.line ?? jobs[0][1].line;
  const dependencies: Dependency[] = [];
  const written: string[] = [];
  for (const [, job] of jobs) {
    dependencies.push(...uses(job, file));
    const image = job.get('container', 'image') ?? job.get('container');
    if (image?.text != null && !image.text.includes('${{')) {
      const [, base, tag] = /^(.*?)(?::(?=[^/]*$)(.+))?$/.exec(image.text) ?? ['', image.text, ''];
      dependencies.push({ ecosystem: 'docker', name: base, range: tag ?? '', scope: 'run', file, line: image.line });
    }
    for (const step of itemsAt(job, 'steps')) {
      dependencies.push(...uses(step, file));
      written.push(textAt(step, 'uses') ?? '', textAt(step, 'run') ?? '');
      for (const [key, value] of entriesAt(step, 'with')) if (key === 'push') written.push(`push: ${value.text ?? ''}`);
    }
    written.push(textAt(job, 'uses') ?? '');
  }
  const publishing = written.filter((w) => PUBLISHES.test(w));
  const title = `${nameOf(file).replace(/[_.-]/g, ' ')} ${textAt(data, 'name') ?? ''}`;
  const isRelease =
    triggers.includes('release') ||
    publishing.some((w) => !ONLY_DOCS.test(w)) ||
    // Tests of a release are tests, and what is deployed as documentation is no release.
    (/\b(?:release|publish|deploy)\b/i.test(title) &&
      !/\b(?:tests?|testing|docs?|documentation|website|pages)\b/i.test(title));
  const runs: Run[] = triggers.map((t) => ({ how: 'on', what: t, file, line: on!.line }));
  const kind: Kind = isRelease ? 'release' : 'ci';
  yield {
    kind,
    role: isRelease ? 'release workflow' : triggers.includes('workflow_call') ? 'reusable workflow' : 'CI workflow',
    name,
    file,
    line,
    dependencies,
    runs,
    details: { jobs: jobs.map(([job]) => job).join(', ') },
  };
  for (const entry of itemsAt(on, 'schedule')) {
    const cron = textAt(entry, 'cron');
    if (cron === null) continue;
    yield {
      kind: 'schedule',
      role: 'scheduled workflow',
      name,
      file,
      line: entry.line,
      runs: [{ how: 'cron', what: cron, file, line: entry.line }],
    };
  }
  for (const [job, said] of jobs) {
    const environment = said.get('environment');
    const target = environment?.text ?? textAt(environment, 'name');
    // Who has to approve is set in the forge, not in the file: the environment is where it would be.
    if (environment === undefined || target === null || target.includes('${{')) continue;
    yield {
      kind: 'approval',
      role: 'deployment environment',
      name: `${name}: ${target}`,
      file,
      line: environment.line,
      details: { job },
    };
  }
}

function uses(step: Data, file: string): Dependency[] {
  const written = step.get('uses');
  const text = written?.text;
  if (written === undefined || text == null || text.startsWith('./')) return [];
  if (text.startsWith('docker://')) {
    const [, name, tag] = /^docker:\/\/(.*?)(?::(?=[^/]*$)(.+))?$/.exec(text) ?? ['', text, ''];
    return [{ ecosystem: 'docker', name, range: tag ?? '', scope: 'run', file, line: written.line }];
  }
  const [name, range] = text.split('@', 2);
  return [{ ecosystem: 'git', name, range: range ?? '', scope: 'run', file, line: written.line }];
}
