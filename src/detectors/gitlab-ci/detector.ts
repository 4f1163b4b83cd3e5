/** GitLab CI. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { nameOf } from '../paths.ts';
import { itemsAt, textAt } from '../reading/data.ts';
import type { Repository } from '../repository.ts';

/** Top-level keys that are no jobs. */
const KEYWORDS = new Set(
  'default include stages variables workflow image services cache before_script after_script spec types pages:deploy'.split(
    ' ',
  ),
);

const FILE = /(?:^|\/)(?:[\w.-]*\.gitlab-ci\.ya?ml|\.gitlab\/ci\/.*\.ya?ml)$/;

export const gitlabCi: Detector = {
  id: 'gitlab-ci',
  title: 'GitLab CI pipeline',
  reason: 'How a repository is tested and released, on which images.',
  link: 'https://docs.gitlab.com/ci/yaml/',
  looksFor:
    '.gitlab-ci.yml and *.gitlab-ci.yml, files in .gitlab/ci/; jobs are top-level maps with a script, trigger or extends.',
  emits: ['ci', 'release', 'approval'],
  ecosystems: ['docker', 'git'],
  remediation: 'Keep the pipeline in .gitlab-ci.yml; mark what a person starts with `when: manual`.',
  each: FILE,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(FILE)) {
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      const data = documents[documents.length - 1];
      const jobs = (data?.entries ?? []).filter(
        ([name, job]) =>
          !KEYWORDS.has(name) &&
          !name.startsWith('.') &&
          ['script', 'trigger', 'extends', 'run'].some((k) => job.get(k) !== undefined),
      );
      const includes = itemsAt(data, 'include');
      if (jobs.length === 0 && includes.length === 0 && data?.get('include') === undefined) continue;
      const dependencies: Dependency[] = [];
      for (const of of [data, data?.get('default'), ...jobs.map(([, job]) => job)]) {
        const image = of?.get('image', 'name') ?? of?.get('image');
        if (image?.text == null) continue;
        const [, name, tag] = /^(.*?)(?::(?=[^/]*$)(.+))?$/.exec(image.text) ?? ['', image.text, ''];
        dependencies.push({
          ecosystem: 'docker',
          name,
          range: tag ?? '',
          scope: 'run',
          file: file.path,
          line: image.line,
        });
      }
      for (const include of includes) {
        const project = textAt(include, 'project') ?? textAt(include, 'component');
        if (project !== null)
          dependencies.push({
            ecosystem: 'git',
            name: project,
            range: textAt(include, 'ref') ?? '',
            scope: 'run',
            file: file.path,
            line: include.line,
          });
      }
      const says = (job: string, pattern: RegExp): boolean => pattern.test(job);
      const release = jobs.find(
        ([name, job]) =>
          job.get('release') !== undefined ||
          says(name, /release|publish|deploy/i) ||
          says(textAt(job, 'stage') ?? '', /release|publish|deploy/i),
      );
      const name = nameOf(file.path);
      const shared = {
        name,
        file: file.path,
        runs: jobs.map(([job, said]) => ({ how: 'job', what: job, file: file.path, line: said.line })),
      };
      yield {
        ...shared,
        kind: 'ci',
        role: 'GitLab CI pipeline',
        line: jobs[0]?.[1].line ?? 1,
        dependencies,
        details: {
          stages: itemsAt(data, 'stages')
            .map((s) => s.text)
            .join(', '),
        },
      };
      if (release !== undefined) {
        yield { kind: 'release', role: 'GitLab release job', name: release[0], file: file.path, line: release[1].line };
      }
      for (const [job, said] of jobs) {
        if (textAt(said, 'when') === 'manual')
          yield { kind: 'approval', role: 'manual job', name: job, file: file.path, line: said.line };
      }
    }
  },
};
