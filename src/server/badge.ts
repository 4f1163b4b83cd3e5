/** Badges of components, which READMEs embed: pictures that anybody's browser asks for, mostly without a secret. */
import type { FastifyInstance } from 'fastify';
import { anybody } from '../access/asker.ts';
import { Problem } from '../errors.ts';
import type { Operation } from '../operations/seam/operation.ts';
import { contextOf, served } from './api.ts';
import type { Askers } from './asks.ts';
import { HttpProblem } from './problem.ts';
import type { World } from './world.ts';

export async function addBadges(app: FastifyInstance, world: World, who: Askers): Promise<void> {
  const operation: Operation = await served.find(({ name }) => name === 'badge')!.load();
  const isOpen = world.settings.oidc === null || world.settings.badges;
  app.get<{ Params: { '*': string } }>('/badge/*', async (request, reply) => {
    const name = /^(.{1,1000})\.svg$/.exec(request.params['*'])?.[1];
    if (name === undefined) throw noBadge();
    const asker = await who.of(request).catch((error) => {
      if (isOpen && error instanceof HttpProblem && error.code === 'not-signed-in') return anybody;
      throw error;
    });
    const context = await contextOf(world, operation, asker, { signal: new AbortController().signal, progress() {} });
    const { svg } = (await operation.run(context, { name }).catch((error) => {
      // Which component is meant instead is nobody's business here.
      throw error instanceof Problem ? noBadge() : error;
    })) as { svg: string };
    return (
      reply
        .type('image/svg+xml; charset=utf-8')
        .header('cache-control', `${asker === anybody ? 'public' : 'private'}, max-age=300`)
        // Embedded in pages of other sites; as a page of its own it may load nothing.
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('content-security-policy', "default-src 'none'")
        .send(svg)
    );
  });
}

const noBadge = () =>
  new HttpProblem(404, 'no-badge', 'there is no such badge', 'The page of a component has the address of its badge.');
