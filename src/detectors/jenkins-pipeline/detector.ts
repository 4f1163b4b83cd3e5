/** Jenkins pipelines. A Jenkinsfile is a program in Groovy; it is read as text. */
import type { Dependency, Detector, Found, Run } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { lineAt } from '../reading/text.ts';
import type { Repository } from '../repository.ts';

const FILE = /(?:^|\/)(?:Jenkinsfile(?:[._-][\w.-]+)?|[\w.-]+\.[Jj]enkinsfile)$/;

export const jenkinsPipeline: Detector = {
  id: 'jenkins-pipeline',
  title: 'Jenkins pipeline',
  reason: 'How a repository is tested and released, and when.',
  link: 'https://www.jenkins.io/doc/book/pipeline/syntax/',
  looksFor:
    'Jenkinsfile, Jenkinsfile.*, *.jenkinsfile with `pipeline {` or `node`; stages, cron triggers, input steps, images.',
  emits: ['ci', 'release', 'schedule', 'approval'],
  ecosystems: ['docker', 'git'],
  remediation: 'Write a declarative pipeline with named stages.',
  each: FILE,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(FILE)) {
      const source = repository.text(file);
      if (typeof source !== 'string') {
        yield source;
        continue;
      }
      const text = source.replace(/\/\*[\s\S]*?\*\/|(^|[^:"'\w])\/\/[^\n]*/g, (all) => all.replace(/[^\n]/g, ' '));
      if (!/\bpipeline\s*\{|\bnode\b\s*[({]|\bstage\s*\(|@Library/.test(text)) {
        yield { file: file.path, line: 1, because: 'it declares no pipeline' };
        continue;
      }
      const stages: Run[] = [...text.matchAll(/\bstage\s*\(\s*(?:name:\s*)?["']([^"'\n]+)["']/g)].map((m) => ({
        how: 'stage',
        what: m[1],
        file: file.path,
        line: lineAt(text, m.index),
      }));
      const dependencies: Dependency[] = [];
      for (const m of text.matchAll(/\bimage\s*\(?\s*["']([\w./-]+)(?::([\w.-]+))?["']/g)) {
        dependencies.push({
          ecosystem: 'docker',
          name: m[1],
          range: m[2] ?? '',
          scope: 'run',
          file: file.path,
          line: lineAt(text, m.index),
        });
      }
      for (const m of text.matchAll(/@Library\s*\(\s*\[?\s*["']([\w./-]+)(?:@([^"']+))?["']/g)) {
        dependencies.push({
          ecosystem: 'git',
          name: m[1],
          range: m[2] ?? '',
          scope: 'run',
          file: file.path,
          line: lineAt(text, m.index),
        });
      }
      const name = nameOf(folderOf(file.path)) || nameOf(file.path);
      const first = Math.max(0, text.search(/\bpipeline\s*\{|\bnode\b\s*[({]|\bstage\s*\(/));
      yield {
        kind: 'ci',
        role: 'Jenkins pipeline',
        name,
        file: file.path,
        line: lineAt(text, first),
        runs: stages,
        dependencies,
      };
      const release = stages.find((s) => /release|publish|deploy/i.test(s.what));
      if (release !== undefined)
        yield {
          kind: 'release',
          role: 'Jenkins release stage',
          name: release.what,
          file: file.path,
          line: release.line,
        };
      for (const m of text.matchAll(/\b(?:cron|pollSCM)\s*\(?\s*["']([^"'\n]+)["']/g)) {
        const line = lineAt(text, m.index);
        yield {
          kind: 'schedule',
          role: 'Jenkins schedule',
          name,
          file: file.path,
          line,
          runs: [{ how: 'cron', what: m[1], file: file.path, line }],
        };
      }
      for (const m of text.matchAll(/\binput\s*(?:\(|\{|message)/g)) {
        yield { kind: 'approval', role: 'Jenkins input', name, file: file.path, line: lineAt(text, m.index) };
      }
    }
  },
};
