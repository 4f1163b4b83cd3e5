/** FastAPI (and Starlette) applications and routers. */
import type { Detector, Found, Run } from '../detector.ts';
import { nameIn, textOf } from '../python/expression.ts';
import { routesOf } from '../python/routes.ts';
import { serviceName } from '../python/service-name.ts';
import type { Repository } from '../repository.ts';

const APPLICATION = /^(?:fastapi\.(?:applications\.)?FastAPI|starlette\.applications\.Starlette|litestar\.Litestar)$/;
const ROUTER = /^fastapi\.(?:routing\.)?APIRouter$/;

export const fastapi: Detector = {
  id: 'fastapi',
  title: 'FastAPI service',
  reason: 'Services that others call by HTTP, and their routes.',
  link: 'https://fastapi.tiangolo.com/reference/fastapi/',
  looksFor:
    'Calls of FastAPI() and Starlette(), and of APIRouter() with routes; routes are decorators of the assigned name.',
  emits: ['service'],
  ecosystems: ['python'],
  remediation: 'Assign FastAPI(title="…", version="…") to a name at module level or in a factory.',
  calls: ['FastAPI', 'Starlette', 'Litestar', 'APIRouter', 'include_router', 'add_api_route'],

  *detect(repository: Repository): Generator<Found> {
    for (const file of repository.pythonFiles) {
      const module = repository.python(file);
      for (const call of module.calls) {
        const isRouter = ROUTER.test(call.callee);
        if (!isRouter && !APPLICATION.test(call.callee)) continue;
        const added: Run[] = module.calls
          .filter(
            (c) => call.target !== null && c.callee === `${call.target}.add_api_route` && textOf(c.args[0]) !== null,
          )
          .map((c) => ({ how: 'route', what: `${textOf(c.args[0])}`, file: file.path, line: c.line }));
        const included = module.calls
          .filter((c) => call.target !== null && c.callee === `${call.target}.include_router`)
          .map((c) => nameIn(c.args[0]) ?? '');
        const title = textOf(call.keywords.title);
        yield {
          kind: 'service',
          role: isRouter
            ? 'FastAPI router'
            : call.callee.endsWith('FastAPI')
              ? 'FastAPI application'
              : 'ASGI application',
          name: title ?? serviceName(file.path, call.target, call.within),
          file: file.path,
          line: call.line,
          version: textOf(call.keywords.version),
          description: textOf(call.keywords.description),
          runs: [...(call.target === null ? [] : routesOf(module, call.target, file.path)), ...added],
          details: {
            ...(call.target === null ? {} : { variable: call.target }),
            ...(textOf(call.keywords.prefix) === null ? {} : { prefix: textOf(call.keywords.prefix)! }),
            ...(included.length > 0 ? { includes: included.join(', ') } : {}),
          },
        };
      }
    }
  },
};
