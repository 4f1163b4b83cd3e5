/**
 * What the imports of checkouts resolve to, one JSON a line, for a look and for bench/resolution.mjs.
 *
 *     node bench/resolve.mjs FOLDER… > resolved.jsonl
 *
 * All folders together are the index: what one of them provides is `indexed` for the others.
 */
import { basename } from 'node:path';
import { resolveFile } from '../dist/reuse/resolve/resolve.js';
import { readWorld } from './read-world.mjs';

const { world, names } = readWorld(process.argv.slice(2));
for (const view of world.views.values()) {
  const started = performance.now();
  let count = 0;
  const outcomes = {};
  for (const path of view.paths) {
    const facts = view.facts(path);
    if (facts === undefined) continue;
    for (const { import: one, resolved } of resolveFile(world, view, path, facts)) {
      for (const { name, resolution } of resolved) {
        count++;
        outcomes[resolution.outcome] = (outcomes[resolution.outcome] ?? 0) + 1;
        const { outcome, target } = resolution;
        process.stdout.write(
          `${JSON.stringify({
            repo: basename(names.get(view.id)),
            file: path,
            line: one.line,
            ...(one.cell >= 0 ? { cell: one.cell } : {}),
            form: one.form,
            module: one.module,
            name,
            outcome,
            ...(target === undefined
              ? {}
              : {
                  to: `${target.repository === view.id ? '' : `${basename(names.get(target.repository))}:`}${target.path}`,
                  is: target.name,
                }),
            ...(outcome === 'external' ? { package: resolution.package } : {}),
            ...(outcome === 'unknown' ? { because: resolution.because } : {}),
            ...(outcome === 'ambiguous' ? { between: resolution.between } : {}),
          })}\n`,
        );
      }
    }
  }
  process.stderr.write(
    `${names.get(view.id)}: ${count} names, ${JSON.stringify(outcomes)}, ${((performance.now() - started) / 1000).toFixed(2)} s\n`,
  );
}
