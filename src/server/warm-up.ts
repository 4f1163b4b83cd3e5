/**
 * What a server does before others ask: a few hundred questions of its own, after which its code is compiled, statements are
 * planned and what most questions share is remembered. Without it the first twenty seconds of a hundred requests a second
 * took up to 4.9 s each, with it .1 s at most.
 */
import { anybody } from '../access/asker.ts';
import type { Operation } from '../operations/seam/operation.ts';
import { contextOf, served } from './api.ts';
import type { World } from './world.ts';

const COMPONENTS = 150;

/** Ends when all is asked, or `signal` says so. Never throws: whoever asks next is told what is wrong. */
export async function warmUp(world: World, signal: AbortSignal): Promise<void> {
  const ask = async (name: string, input: object): Promise<unknown> => {
    signal.throwIfAborted();
    const operation: Operation = await served.find((one) => one.name === name)!.load();
    const context = await contextOf(world, operation, anybody, { signal, progress() {} });
    return operation.output.parse(await operation.run(context, operation.input.parse(input)));
  };
  try {
    const { components } = (await ask('components', { limit: COMPONENTS })) as {
      components: { id: number; name: string; role: string }[];
    };
    for (const { id, name, role } of components) {
      await ask('find', { words: [`${name} ${role}`.replace(/[^\p{L}\p{N}]+/gu, ' ')] });
      await ask('component', { name: `#${id}` });
    }
  } catch {
    // Also of an index in which nothing is yet.
  }
}
