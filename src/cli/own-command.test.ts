import { expect, it } from 'vitest';
import { ownCommand } from './own-command.ts';

it.each([
  ['/usr/local/bin/spolia', '/work', 'spolia'],
  ['/srv/app/node_modules/.bin/spolia', '/srv/app', 'spolia'],
  ['/srv/app/node_modules/spolia/bin/spolia.js', '/srv/app', 'spolia'],
  ['/src/spolia/bin/spolia.js', '/src/spolia', 'node bin/spolia.js'],
  ['/src/spolia/bin/spolia.js', '/src/spolia/docs', 'node ../bin/spolia.js'],
  ['/src/spolia/bin/spolia.js', '/src/spolia/bin', 'node ./spolia.js'],
  ['/src/spolia/bin/spolia.js', '/home/ada/repos/models/churn', 'node /src/spolia/bin/spolia.js'],
  ['/my code/spolia/bin/spolia.js', '/my code', 'node spolia/bin/spolia.js'],
  ['/my code/spolia/bin/spolia.js', '/a/b/c/d', "node '/my code/spolia/bin/spolia.js'"],
])('%s called in %s', (script, folder, command) => {
  expect(ownCommand(script, folder)).toBe(command);
});
