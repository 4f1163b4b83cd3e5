/**
 * What a server does before others ask: a few hundred questions of its own, after which its code is compiled, statements are
 * planned and what most questions share is remembered. Without it the first twenty seconds of a hundred requests a second
 * took up to 4.9 s each, with it .1 s at most; the first page took .6 s of processor time to render, with it .05.
 */
import { anybody } from '../access/asker.ts';
import { fieldsOf, fromTexts } from '../operations/seam/fields.ts';
import type { Operation } from '../operations/seam/operation.ts';
import { API, contextOf, served } from './api.ts';
import type { MakeFirstView } from './first-view.ts';
import { meOf } from './me.ts';
import type { World } from './world.ts';

const COMPONENTS = 150;
/** How often each page is rendered. */
const ROUNDS = 6;

/** Ends when all is asked, or `signal` says so. Never throws: whoever asks next is told what is wrong. */
export async function warmUp(world: World, firstView: MakeFirstView | null, signal: AbortSignal): Promise<void> {
  const load = (name: string): Promise<Operation> => served.find((one) => one.name === name)!.load();
  const ask = async (name: string, input: object): Promise<unknown> => {
    signal.throwIfAborted();
    const operation = await load(name);
    const context = await contextOf(world, operation, anybody, { signal, progress() {} });
    return operation.output.parse(await operation.run(context, operation.input.parse(input)));
  };
  /** As pages ask. */
  const carrier = async (address: string): Promise<Response> => {
    const { pathname, searchParams } = new URL(address, world.publicUrl());
    if (!pathname.startsWith(API)) return Response.json(meOf(anybody, world.settings));
    const name = pathname.slice(API.length + 1);
    const { fields } = fieldsOf(await load(name));
    return Response.json(await ask(name, fromTexts(fields, Object.fromEntries(searchParams))));
  };
  try {
    const { components } = (await ask('components', { limit: COMPONENTS })) as {
      components: { id: number; name: string; role: string }[];
    };
    for (const { id, name, role } of components) {
      await ask('find', { words: [`${name} ${role}`.replace(/[^\p{L}\p{N}]+/gu, ' ')] });
      await ask('component', { name: `#${id}` });
    }
    const pages = ['/', '/components', '/duplicates', `/component?id=${components[0]?.id ?? 0}`, '/search?q=retry'];
    for (const address of Array(ROUNDS).fill(pages).flat())
      await firstView?.({ address, origin: world.publicUrl(), nonce: '', carrier, time: 1000 });
  } catch {
    // Also of an index in which nothing is yet.
  }
}
