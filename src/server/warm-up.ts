/**
 * What a server does before others ask: a few hundred questions of its own, after which its code is compiled, statements are
 * planned and what most questions share is remembered. Without it the first twenty seconds of a hundred requests a second
 * took up to 4.9 s each, with it .1 s at most; the first page took .6 s of processor time to render, with it .05.
 */
import type { Asker } from '../access/asker.ts';
import { fieldsOf, fromTexts } from '../operations/seam/fields.ts';
import type { Operation } from '../operations/seam/operation.ts';
import { API, contextOf, served } from './api.ts';
import type { MakeFirstView } from './first-view.ts';
import { meOf } from './me.ts';
import { remembering } from './remembered-answer.ts';
import type { World } from './world.ts';

const COMPONENTS = 150;
const CLASSES = 40;
/** As many as there are connections: each of them plans statements of its own, which takes it tens of milliseconds. */
const AT_A_TIME = 8;
/**
 * Most of what is compiled is so after some fifty of them; where a question takes long, of much code or on a busy machine, whoever
 * waits for the server would rather have it.
 */
const LONGEST_MS = 6000;
/** How often each page is rendered. */
const ROUNDS = 6;

/** Of several words, as people ask: a name alone leaves half of a search uncompiled. */
const asked = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').slice(0, LONGEST_QUESTION);
const LONGEST_QUESTION = 150;

/**
 * Ends when all is asked, or `signal` says so. Never throws: whoever asks next is told what is wrong.
 * @param asker for whom answers are remembered, and for all who see the same
 */
export async function warmUp(
  world: World,
  asker: Asker,
  firstView: MakeFirstView | null,
  signal: AbortSignal,
): Promise<void> {
  const load = (name: string): Promise<Operation> => served.find((one) => one.name === name)!.load();
  const ask = async (name: string, input: object): Promise<unknown> => {
    signal.throwIfAborted();
    const operation = await load(name);
    const given = operation.input.parse(input);
    const work = async () =>
      world.run(operation, await contextOf(world, operation, asker, { signal, progress() {} }), given);
    if (!operation.ofIndexAlone) return operation.output.parse(await work());
    return JSON.parse(await (await remembering(world, operation, asker.viewer, given)).text(work));
  };
  /** As pages ask. */
  const carrier = async (address: string): Promise<Response> => {
    const { pathname, searchParams } = new URL(address, world.publicUrl());
    if (!pathname.startsWith(API)) return Response.json(meOf(asker, world.settings));
    const name = pathname.slice(API.length + 1);
    const { fields } = fieldsOf(await load(name));
    return Response.json(await ask(name, fromTexts(fields, Object.fromEntries(searchParams))));
  };
  try {
    const { components } = (await ask('components', { limit: COMPONENTS })) as {
      components: { id: number; name: string; role: string; description: string | null }[];
    };
    const { classes } = (await ask('duplicates', { limit: CLASSES })) as { classes: { id: string }[] };
    const began = performance.now();
    const waiting = components.values();
    const duplicates = classes.values();
    const some = async () => {
      for (const { id, name, role, description } of waiting) {
        if (performance.now() - began > LONGEST_MS) break;
        await ask('find', { words: [asked(`${name} ${role} ${description ?? ''}`)] });
        await ask('component', { name: `#${id}` });
        const { value: one } = duplicates.next();
        if (one !== undefined) await ask('duplicates', { id: one.id });
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, some));
    const pages = ['/', '/components', '/duplicates', `/component?id=${components[0]?.id ?? 0}`, '/search?q=retry'];
    for (const address of Array(ROUNDS).fill(pages).flat()) {
      if (performance.now() - began > 2 * LONGEST_MS) break;
      await firstView?.({ address, origin: world.publicUrl(), nonce: '', carrier, time: 1000 });
    }
  } catch {
    // Also of an index in which nothing is yet.
  }
}
