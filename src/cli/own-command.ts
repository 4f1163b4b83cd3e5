/** How the person called Spolia, for commands that a report proposes. */
import { basename, relative } from 'node:path';
import { shellWord } from '../scan/report/shell-word.ts';

/** `spolia` when installed; in a checkout `node bin/spolia.js`, from wherever one stands. */
export function ownCommand(script = process.argv[1] ?? '', folder = process.cwd()): string {
  if (!script.endsWith('.js') || script.split('/').includes('node_modules')) return 'spolia';
  const near = relative(folder, script);
  const shown = near.startsWith('../../../') || near === '' ? script : near;
  return `node ${shellWord(basename(script) === shown ? `./${shown}` : shown)}`;
}
