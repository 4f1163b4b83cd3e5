/** Routes that decorators declare: `@app.get("/x")`, `@bp.route("/x", methods=["POST"])`. */
import type { Run } from '../detector.ts';
import { textOf } from './expression.ts';
import type { PythonModule } from './module.ts';

const METHODS = new Set([
  'get',
  'post',
  'put',
  'delete',
  'patch',
  'head',
  'options',
  'websocket',
  'route',
  'api_route',
]);

/** Routes of the object that is called `name` in the module. */
export function routesOf(module: PythonModule, name: string, file: string): Run[] {
  const runs: Run[] = [];
  for (const f of module.functions) {
    for (const d of f.decorators) {
      if (d.kind !== 'call') continue;
      const dot = d.callee.lastIndexOf('.');
      const method = d.callee.slice(dot + 1);
      if (d.callee.slice(0, dot) !== name || !METHODS.has(method)) continue;
      const path = textOf(d.args[0]) ?? textOf(d.keywords.path) ?? textOf(d.keywords.rule) ?? '…';
      const listed = d.keywords.methods;
      const verbs =
        listed?.kind === 'list'
          ? listed.items.map((i) => textOf(i) ?? '').join(' ')
          : method === 'route'
            ? 'GET'
            : method;
      runs.push({ how: 'route', what: `${verbs.toUpperCase()} ${path}`, file, line: f.line });
    }
  }
  return runs;
}
