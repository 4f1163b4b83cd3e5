/** The portal's files, as built, and its one document for every path that is no file. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ROOT } from './document.ts';
import { carrierWithin, type MakeFirstView } from './first-view.ts';
import { addPageAssets } from './page-assets.ts';
import { linksOf } from './page-files.ts';
import { nothingThere, pathOf } from './problem.ts';
import type { World } from './world.ts';

/** In the document, where the nonce of the answer belongs. */
const NONCE = '__SPOLIA_NONCE__';
/** In the document, where the first view of a page belongs. Before styles: scripts wait for those that stand before them. */
const HEAD = '<title>';
/** Where what a page needs beside this belongs. */
const END = '</head>';
const EMPTY = `<div id="${ROOT}"></div>`;
/** Milliseconds: longer nobody waits for something to be seen. */
const TIME_FOR_VIEW = 700;
/** Rendered at a time; whoever comes meanwhile gets the document alone, and questions of others are answered. */
const MOST_VIEWS = 2;

/** @param folder of the built pages @param firstView null where browsers make it themselves */
export function addPages(app: FastifyInstance, world: World, folder: string, firstView: MakeFirstView | null): void {
  const document = stylesFirst(readFileSync(join(folder, 'index.html'), 'utf8'));
  const links = linksOf(folder);
  let rendering = 0;
  addPageAssets(app, join(folder, 'assets'));

  /** With what is seen first; the browser makes what is missing. */
  async function documentFor(request: FastifyRequest, nonce: string): Promise<string> {
    const page = document.replaceAll(NONCE, nonce).replace(END, () => `${links(pathOf(request))}${END}`);
    if (firstView === null || rendering >= MOST_VIEWS) return page;
    rendering++;
    try {
      const view = await firstView({
        ...{ address: request.url, origin: world.publicUrl(), nonce },
        ...{ carrier: carrierWithin(app, request), time: TIME_FOR_VIEW },
      });
      if (view === null) return page;
      return page
        .replace(HEAD, () => `${view.head}${HEAD}`)
        .replace(END, () => `${view.styles}${END}`)
        .replace(EMPTY, () => view.root);
    } catch (error) {
      world.failed(request, error);
      return page;
    } finally {
      rendering--;
    }
  }

  app.setNotFoundHandler(async (request, reply) => {
    if (request.method !== 'GET' || NO_PAGE.test(pathOf(request))) nothingThere(request);
    const nonce = randomBytes(18).toString('base64url');
    return reply
      .header('content-security-policy', policy(nonce, world))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(await documentFor(request, nonce));
  });
}

/** Nothing is painted before styles are there, and much before scripts are. */
function stylesFirst(document: string): string {
  const styles = document.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const rest = styles.reduce((text, link) => text.replace(link, ''), document);
  return rest.replace('<script', () => `${styles.join('')}<script`);
}

const NO_PAGE = /^\/(api|auth|assets|badge|mcp)(\/|$)/;

const policy = (nonce: string, { settings: { oidc } }: World): string =>
  [
    "default-src 'self'",
    // What says which colours before anything is painted.
    `script-src 'self' 'nonce-${nonce}'`,
    // What the component library puts into the page as style elements.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    `form-action 'self'${oidc === null ? '' : ` ${new URL(oidc.issuer).origin}`}`,
  ].join('; ');
