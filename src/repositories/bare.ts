/** A bare repository at a place that is known, without looking for it and without starting git. */
import { attributes } from './attributes.ts';
import type { FoundRepository } from './found.ts';
import { personalConfig } from './gitconfig.ts';
import { rawOf } from './paths.ts';
import { isBare, repositoryFacts } from './repository.ts';

/** @returns null where there is none; its files are not listed */
export function openBare(folder: string, env: NodeJS.ProcessEnv = process.env): FoundRepository | null {
  const root = rawOf(folder);
  if (!isBare(root)) return null;
  const facts = repositoryFacts({ gitDir: root, commonDir: root }, personalConfig(env), rawOf(env.HOME ?? ''));
  return {
    ...emptyBare(folder),
    title: facts.identity ?? folder,
    identity: facts.identity,
    origin: facts.origin,
    head: facts.head,
    objectFormat: facts.hashLength === 32 ? 'sha256' : 'sha1',
  };
}

/** One that is not there yet. */
export function emptyBare(folder: string): FoundRepository {
  const root = rawOf(folder);
  return {
    repo: '',
    title: folder,
    kind: 'bare',
    root,
    gitDir: root,
    commonDir: root,
    identity: null,
    origin: null,
    head: null,
    objectFormat: 'sha1',
    attributes: attributes([], false),
    files: [],
    otherFiles: 0,
    notes: [],
  };
}
