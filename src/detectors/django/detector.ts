/** Django projects (manage.py, settings) and the apps in them. */
import type { Detector, Found, Run } from '../detector.ts';
import { folderOf, nameOf } from '../paths.ts';
import { textOf } from '../python/expression.ts';
import type { Repository } from '../repository.ts';

export const django: Detector = {
  id: 'django',
  title: 'Django service',
  reason: 'Web applications and the apps they are made of.',
  link: 'https://docs.djangoproject.com/en/stable/ref/applications/',
  looksFor:
    'Classes that derive from AppConfig; modules that assign ROOT_URLCONF and INSTALLED_APPS (settings of a project); calls of NinjaAPI().',
  emits: ['service'],
  ecosystems: ['python'],
  remediation: 'Keep settings in a module with ROOT_URLCONF, and give each app an apps.py with its AppConfig.',
  calls: ['path', 're_path', 'NinjaAPI'],

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.pythonFiles) {
      const module = repository.python(file);
      const root = module.assignments.ROOT_URLCONF;
      if (root !== undefined && module.assignments.INSTALLED_APPS !== undefined) {
        const apps = module.assignments.INSTALLED_APPS.value;
        const listed =
          apps.kind === 'list' ? apps.items.map(textOf).filter((a) => a !== null && !a.startsWith('django.')) : [];
        const urls = textOf(root.value)?.replaceAll('.', '/') ?? '';
        yield {
          kind: 'service',
          role: 'Django project',
          name:
            nameOf(folderOf(file.path)).replace(/^settings$/, '') || nameOf(folderOf(folderOf(file.path))) || file.path,
          file: file.path,
          line: root.line,
          runs: routes(repository, urls),
          details: listed.length > 0 ? { apps: listed.join(', ') } : {},
        };
      }
      for (const call of module.calls) {
        if (call.callee !== 'ninja.NinjaAPI') continue;
        const name = textOf(call.keywords.title) ?? call.target ?? file.path;
        yield {
          kind: 'service',
          role: 'Django Ninja API',
          name,
          file: file.path,
          line: call.line,
          version: textOf(call.keywords.version),
        };
      }
      for (const declared of module.classes) {
        if (declared.bases.length === 0 || nameOf(file.path) !== 'apps.py') continue;
        const place = repository.classes.all.find((p) => p.declared === declared);
        if (place === undefined || !repository.classes.ancestors(place).includes('django.apps.AppConfig')) continue;
        const name = textOf(declared.attributes.name) ?? nameOf(folderOf(file.path));
        yield {
          kind: 'service',
          role: 'Django app',
          name,
          file: file.path,
          line: declared.line,
          description: textOf(declared.attributes.verbose_name),
        };
      }
    }
  },
};

/** Routes of the project's URL configuration, where it lies at the end of a path of ours. */
function routes(repository: Repository, urls: string): Run[] {
  const file =
    urls === ''
      ? undefined
      : repository.modulesOfAll.find((f) => f.path === `${urls}.py` || f.path.endsWith(`/${urls}.py`));
  if (file === undefined) return [];
  return repository
    .python(file)
    .calls.filter((c) => /^django\.urls\.(?:re_)?path$/.test(c.callee) && textOf(c.args[0]) !== null)
    .map((c) => ({ how: 'route', what: `/${textOf(c.args[0])}`, file: file.path, line: c.line }));
}
