/** Flask applications and blueprints. */
import type { Detector, Found } from '../detector.ts';
import { textOf } from '../python/expression.ts';
import { routesOf } from '../python/routes.ts';
import { serviceName } from '../python/service-name.ts';
import type { Repository } from '../repository.ts';

export const flask: Detector = {
  id: 'flask',
  title: 'Flask service',
  reason: 'Services that others call by HTTP, and their routes.',
  link: 'https://flask.palletsprojects.com/en/stable/api/',
  looksFor: 'Calls of Flask() and Quart(), and of Blueprint(); routes are decorators of the assigned name.',
  emits: ['service'],
  ecosystems: ['python'],
  remediation: 'Assign Flask(__name__) to a name at module level or in a factory.',
  calls: ['Flask', 'Quart', 'Blueprint'],

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.pythonFiles) {
      const module = repository.python(file);
      for (const call of module.calls) {
        const isBlueprint = /^(?:flask|quart)\.(?:blueprints\.)?Blueprint$/.test(call.callee);
        if (!isBlueprint && !/^(?:flask\.(?:app\.)?Flask|quart\.Quart)$/.test(call.callee)) continue;
        const name = textOf(call.args[0]) ?? textOf(call.keywords.name) ?? textOf(call.keywords.import_name);
        yield {
          kind: 'service',
          role: isBlueprint ? 'Flask blueprint' : 'Flask application',
          name: name ?? serviceName(file.path, call.target, call.within),
          file: file.path,
          line: call.line,
          runs: call.target === null ? [] : routesOf(module, call.target, file.path),
          details: {
            ...(call.target === null ? {} : { variable: call.target }),
            ...(textOf(call.keywords.url_prefix) === null ? {} : { prefix: textOf(call.keywords.url_prefix)! }),
          },
        };
      }
    }
  },
};
