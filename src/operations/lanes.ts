/**
 * What is worked out of the repositories after each sync. Each belongs to the generation that is being built, and keeps by
 * itself what did not change.
 */
import type { Derive } from '../indexing/sync.ts';
import { Stages } from '../stages.ts';

/** One of a lane; `ended` resolves when another one has stored what it has to, or has failed, which fails the sync. */
export type Derivation = (
  ...given: [...Parameters<Derive>, ended: (derivation: string) => Promise<void>]
) => Promise<void>;

export interface Ahead {
  readAhead(dataFolder: string, repositories: readonly number[], isWanted: () => boolean): Promise<void>;
  forgetAhead(): void;
}

export interface Lane {
  name: string;
  /**
   * One after the other: each may read what those before it stored. Each is loaded when it is its turn, because a thread has
   * one lane, and most syncs have no use for all of them.
   */
  derivations: readonly (readonly [string, () => Promise<Derivation>])[];
  /** Loads what its derivations load when they have something to do. */
  warm?: () => Promise<unknown>;
  /** Reads what they will want from the data folder, in a thread that waits for its work. */
  ahead?: () => Promise<Ahead>;
  /** Has nothing to do while no file that the engine analyses is other. */
  isOfCode?: boolean;
}

async function owners(): Promise<Derivation> {
  const { deriveOwners } = await import('../ownership/derive.ts');
  return (context, generation, found, _news, ended) =>
    deriveOwners(context, generation, found, () => ended('components'));
}

/** What derivations of other lanes wait for. */
export const AWAITED: readonly string[] = ['components'];

/** Lanes go side by side, and know of one another only what is {@link AWAITED}. */
export const lanes: readonly Lane[] = [
  {
    name: 'components',
    derivations: [
      ['components', async () => (await import('../components/derive.ts')).deriveComponents],
      ['search', async () => (await import('../search/derive.ts')).deriveSearch],
    ],
  },
  { name: 'owners', derivations: [['owners', owners]] },
  {
    name: 'duplicates',
    derivations: [['duplicates', async () => (await import('../duplicates/derive.ts')).deriveDuplicates]],
    warm: () => import('../duplicates/compute.ts'),
    ahead: () => import('../duplicates/read-ahead.ts'),
    isOfCode: true,
  },
  {
    name: 'reuse',
    derivations: [
      ['reuse', async () => (await import('../reuse/derive.ts')).deriveReuse],
      ['foundations', async () => (await import('../foundations/declare.ts')).declareFoundations],
    ],
  },
];

/** Which derivations have ended. */
export class Endings {
  private readonly known = new Map<string, { promise: Promise<void>; resolve: () => void }>();

  of(derivation: string): Promise<void> {
    return this.ending(derivation).promise;
  }

  tell(derivation: string): void {
    this.ending(derivation).resolve();
  }

  private ending(derivation: string): { promise: Promise<void>; resolve: () => void } {
    let ending = this.known.get(derivation);
    if (ending === undefined) {
      let resolve = () => {};
      const promise = new Promise<void>((done) => {
        resolve = done;
      });
      this.known.set(derivation, (ending = { promise, resolve }));
    }
    return ending;
  }
}

/** Seconds of each. */
export async function runLane(
  { derivations, isOfCode = false }: Lane,
  endings: Endings,
  ...[context, generation, found, news]: Parameters<Derive>
): Promise<Stages['seconds']> {
  const seconds: Stages['seconds'] = {};
  try {
    if (isOfCode && !news.files) return seconds;
    for (const [name, load] of derivations) {
      context.signal.throwIfAborted();
      const own = new Stages();
      const derive = await load();
      await derive(context, generation, found, news, (other) => endings.of(other));
      own.lap(name);
      Object.assign(seconds, own.seconds);
      endings.tell(name);
    }
    return seconds;
  } finally {
    // Nobody waits for what will not come.
    for (const [name] of derivations) endings.tell(name);
  }
}
