/** What to call an application that has no title: as servers are told to start it, `feature_server:app`. */
import { folderOf, nameOf } from '../paths.ts';

export function serviceName(file: string, target: string | null, within: string): string {
  const stem = nameOf(file).replace(/\.py$/, '');
  const module = /^(?:__init__|main|app)$/.test(stem) && folderOf(file) !== '' ? nameOf(folderOf(file)) : stem;
  const name = target ?? within;
  return name === '' ? module : `${module}:${name}`;
}
