/** Before all tests: the built program is that of the sources, because threads and the command line run it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

function newest(folder: string): number {
  let time = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && !entry.name.endsWith('.test.ts'))
      time = Math.max(time, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return time;
}

export default function build(): void {
  const dist = join(root, 'dist');
  if (existsSync(join(dist, 'start.cjs')) && newest(dist) > newest(join(root, 'src'))) return;
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  } catch {
    // The types are wrong somewhere, and `npm run check` says so; what was emitted can be tested all the same.
  }
}
