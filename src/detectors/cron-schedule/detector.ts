/** Schedules outside of CI and orchestrators: Kubernetes CronJobs, Argo cron workflows, crontabs, systemd timers. */
import type { Dependency, Detector, Found } from '../detector.ts';
import { nameOf } from '../paths.ts';
import { type Data, textAt } from '../reading/data.ts';
import { lineAt } from '../reading/text.ts';
import type { Repository } from '../repository.ts';

const CRON =
  /^\s*((?:(?:\*|[\d,*/-]+|[A-Za-z]{3}(?:-[A-Za-z]{3})?)\s+){4}(?:\*|[\d,*/-]+|[A-Za-z]{3}(?:-[A-Za-z]{3})?)|@(?:yearly|annually|monthly|weekly|daily|hourly|reboot))\s+(\S.*)$/;

export const cronSchedule: Detector = {
  id: 'cron-schedule',
  title: 'Schedule',
  reason: 'What runs without anybody starting it.',
  link: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/',
  looksFor:
    'YAML with `kind: CronJob`, CronWorkflow or ScheduledSparkApplication; files called crontab or *.cron; *.timer of systemd.',
  emits: ['schedule'],
  ecosystems: ['docker'],
  remediation: 'Keep the schedule beside the code that it runs.',
  each: /\.ya?ml$|(?:^|\/)(?:crontab(?:\.[\w.-]+)?|[\w.-]+\.(?:cron|crontab))$|\.timer$/,

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.matching(/\.ya?ml$/)) {
      const text = repository.text(file);
      if (
        typeof text !== 'string' ||
        !/^kind:\s*["']?(?:CronJob|CronWorkflow|ScheduledWorkflow|ScheduledSparkApplication)\b/m.test(text)
      )
        continue;
      const documents = repository.yaml(file);
      if (!Array.isArray(documents)) {
        yield documents;
        continue;
      }
      for (const data of documents) {
        const kind = textAt(data, 'kind') ?? '';
        if (!/^(?:CronJob|CronWorkflow|ScheduledWorkflow|ScheduledSparkApplication)$/.test(kind)) continue;
        const when =
          data.get('spec', 'schedule') ??
          data.get('spec', 'schedules') ??
          data.get('spec', 'trigger', 'cronSchedule', 'cron');
        const every = data.get('spec', 'trigger', 'periodicSchedule', 'intervalSecond');
        const cron = when?.items.map((w) => w.text).join('; ') || (every?.text == null ? '' : `every ${every.text} s`);
        const place = when ?? every;
        if (place === undefined || cron === '') continue;
        yield {
          kind: 'schedule',
          role: kind,
          name: textAt(data, 'metadata', 'name') ?? textAt(data, 'metadata', 'generateName') ?? file.path,
          file: file.path,
          line: data.get('kind')?.line ?? data.line,
          dependencies: images(data, file.path, 0),
          runs: [{ how: 'cron', what: cron, file: file.path, line: place.line }],
        };
      }
    }
    for (const file of repository.matching(/(?:^|\/)(?:crontab(?:\.[\w.-]+)?|[\w.-]+\.(?:cron|crontab))$/)) {
      const text = repository.text(file);
      if (typeof text !== 'string') {
        yield text;
        continue;
      }
      for (const [index, line] of text.split('\n').entries()) {
        const found = line.length > 2000 ? null : CRON.exec(line);
        if (found === null) continue;
        yield {
          kind: 'schedule',
          role: 'crontab entry',
          name: found[2].trim().slice(0, 80),
          file: file.path,
          line: index + 1,
          runs: [{ how: 'cron', what: found[1].trim(), file: file.path, line: index + 1 }],
        };
      }
    }
    for (const file of repository.matching(/\.timer$/)) {
      const text = repository.text(file);
      const found = typeof text === 'string' ? /^On(?:Calendar|BootSec|UnitActiveSec)\s*=\s*(.+)$/m.exec(text) : null;
      if (found === null || typeof text !== 'string') continue;
      const line = lineAt(text, found.index);
      yield {
        kind: 'schedule',
        role: 'systemd timer',
        name: nameOf(file.path),
        file: file.path,
        line,
        runs: [{ how: 'calendar', what: found[1].trim(), file: file.path, line }],
      };
    }
  },
};

/** Images anywhere below: templates of jobs nest differently in every kind. */
function images(data: Data, file: string, depth: number): Dependency[] {
  if (depth > 20) return [];
  const image = textAt(data, 'image');
  const found: Dependency[] = [];
  if (image !== null) {
    const [, name, tag] = /^(.*?)(?::(?=[^/]*$)(.+))?$/.exec(image) ?? ['', image, ''];
    found.push({ ecosystem: 'docker', name, range: tag ?? '', scope: 'run', file, line: data.get('image')!.line });
  }
  for (const [, value] of data.entries) found.push(...images(value, file, depth + 1));
  if (data.isList) for (const item of data.items) found.push(...images(item, file, depth + 1));
  return found;
}
