/** Runbooks: what people do when something has to be done or has gone wrong. */
import type { Detector, Found } from '../detector.ts';
import { nameOf } from '../paths.ts';
import { lineAt } from '../reading/text.ts';
import type { Repository } from '../repository.ts';

const NAME =
  /(?:^|\/)(?:[^/]*(?:runbook|playbook|on-?call|incident|disaster[-_ ]recovery|postmortem|release[-_ ](?:process|guide|checklist|runbook|steps|procedure|instructions)|RELEASING|releasing|how[-_]to[-_]release|maintainers?[-_ ]guide|deploy(?:ment|ing)?[-_ ](?:guide|steps|checklist))[^/]*|RELEASE)\.(?:md|rst|adoc|txt)$/i;
const FOLDER = /(?:^|\/)(?:runbooks?|playbooks?|on-?call|operations-manual)\/(?:.+\/)?[^/]+\.(?:md|rst|adoc|txt)$/i;
/** Either. */
const FILE = new RegExp(`${NAME.source}|${FOLDER.source}`, 'i');

export const runbook: Detector = {
  id: 'runbook',
  title: 'Runbook',
  reason: 'Steps that people take by hand: how a release is made, what to do when an alarm rings.',
  link: 'https://sre.google/sre-book/emergency-response/',
  looksFor:
    'Documents called after runbooks, playbooks, on-call, incidents, the release process, and those in a folder runbooks/.',
  emits: ['runbook'],
  ecosystems: ['catalog'],
  remediation: 'Keep runbooks in a folder runbooks/, one task a file.',
  each: FILE,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(FILE)) {
      const text = repository.text(file);
      if (typeof text !== 'string') {
        yield text;
        continue;
      }
      if (!FOLDER.test(file.path) && isChangelog(text)) continue;
      const heading = /^(?:#{1,3}\s+(.+?)\s*#*|(\S.*)\r?\n[=~-]{3,})\s*$/m.exec(text);
      const title = heading?.[1] ?? heading?.[2];
      yield {
        kind: 'runbook',
        role: /releas/i.test(nameOf(file.path))
          ? 'release runbook'
          : /deploy/i.test(nameOf(file.path))
            ? 'deployment runbook'
            : 'runbook',
        name: title?.slice(0, 120) ?? nameOf(file.path),
        file: file.path,
        line: heading === null ? 1 : lineAt(text, heading.index),
      };
    }
  },
};

/** RELEASE.md is the process in some repositories, and what each release brought in others. */
function isChangelog(text: string): boolean {
  if (/^#?\s*(?:release notes|change ?log)\b/i.test(text.trimStart())) return true;
  const headings = text.match(/^#{1,4}\s+.*$|^.+\r?\n(?=[=~-]{3,}\s*$)/gm) ?? [];
  const ofReleases = headings.filter((h) =>
    /\bv?\d+\.\d+|features|bug ?fixes|breaking changes|deprecations|improvements|current version|upcoming release|release notes/i.test(
      h,
    ),
  );
  return ofReleases.length >= 2 && ofReleases.length * 2 >= headings.length;
}
