/** One JSON a line. */
import { readFileSync } from 'node:fs';

export const rows = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
