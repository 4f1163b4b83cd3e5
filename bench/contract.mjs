/** Classes of Python files as the reader sees them, one file a line, for bench/contract.py. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileFacts } from '../dist/reuse/imports/read.js';

for (const folder of process.argv.slice(2)) {
  const files = execFileSync('git', ['-C', folder, 'ls-files', '-z', '*.py'], { maxBuffer: 1 << 28 })
    .toString()
    .split('\0');
  for (const file of files.filter((f) => f !== '')) {
    const path = join(folder, file);
    const { classes } = readFileFacts(path, readFileSync(path));
    if (classes.length > 0) process.stdout.write(`${JSON.stringify({ path, classes })}\n`);
  }
}
