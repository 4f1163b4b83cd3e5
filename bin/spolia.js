#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) {
  process.stderr.write('spolia: this checkout is not built yet. Run "npm ci" (or "npm run build") in it first.\n');
  process.exit(2);
}
const { run } = await import(main.href);
await run(process.argv.slice(2));
