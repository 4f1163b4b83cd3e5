#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/start.cjs', import.meta.url));
if (!existsSync(program)) {
  process.stderr.write('spolia: this checkout is not built yet. Run "npm ci" (or "npm run build") in it first.\n');
  process.exit(2);
}
const { start } = createRequire(import.meta.url)(program);
await start(process.argv.slice(2));
