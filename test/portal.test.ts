/**
 * The portal in a browser, over the example company: search, components and the graph of reuse as people go through them,
 * with the keyboard too, without violations of accessibility, in both schemes and on a small screen.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commit, repository } from '../src/example/repositories.ts';
import { type Serving, serve } from '../src/server/serve.ts';
import { DEFAULTS } from '../src/server/settings.ts';
import type { Storage } from '../src/storage/storage.ts';
import { openLive, testPage, violationsOf } from './support/browser.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';

const server = testServer();
const made = companies();
const pages = testPage();
const ADA = 'Example Ada <ada@example.com>';
const today = new Date().toISOString().slice(0, 10);

const SCALING = `"""Scaling of features."""


def winsorize(values, low=0.05, high=0.95):
    """Clip outliers to quantiles, so that few extreme values do not stretch the scale."""
    ordered = sorted(values)
    floor = ordered[int(low * (len(ordered) - 1))]
    ceiling = ordered[int(high * (len(ordered) - 1))]
    return [min(max(value, floor), ceiling) for value in values]
`;
const MODEL = `from acme_features.scaling import winsorize


def prepare(rows):
    amounts = winsorize([row["amount"] for row in rows])
    return [dict(row, amount=amount) for row, amount in zip(rows, amounts)]
`;
/** What stands in repositories must not become part of a page. */
const HOSTILE = '</script><i>planted</i>';
const project = (name: string, needs: string[]) =>
  `[project]\nname = "${name}"\nversion = "1.2.0"\ndescription = "${HOSTILE}"\ndependencies = ${JSON.stringify(needs)}\n`;

let storage: Storage;
let serving: Serving;

beforeAll(async () => {
  storage = await server.open();
  const { folder } = made.at({
    'acme-features': repository([
      commit(ADA, today, 'scaling', {
        'pyproject.toml': project('acme-features', ['numpy==1.26.4']),
        'acme_features/__init__.py': '',
        'acme_features/scaling.py': SCALING,
      }),
    ]),
    'churn-model': repository([
      commit(ADA, today, 'model', {
        'pyproject.toml': project('churn-model', ['acme-features>=1.0', 'numpy==2.1.0']),
        'churn/__init__.py': '',
        'churn/model.py': MODEL,
      }),
    ]),
  });
  await operate(storage, 'index', { paths: [folder] }, { dataFolder: server.folder });
  serving = await serve({
    ...{ storage, dataFolder: server.folder, settings: DEFAULTS, host: '127.0.0.1', port: 0, log: null },
  });
}, 120_000);
afterAll(() => serving?.close());

describe('the portal', () => {
  it('leads from a question to what exists, who has it and how it is used', async () => {
    const page = await pages.fresh();
    await page.goto(serving.url);
    await page.getByLabel('What should it do?').fill('clip outliers to quantiles');
    await page.keyboard.press('Enter');
    const detail = page.getByRole('region', { name: 'About winsorize' });
    await detail.waitFor();
    expect(page.url()).toContain('/search?q=clip+outliers+to+quantiles');
    expect(await detail.innerText()).toContain('from acme_features.scaling import winsorize');
    expect(await detail.innerText()).toContain('1 other package or repository');
    expect(await page.getByRole('region', { name: 'What was searched' }).innerText()).toContain('2 repositories');
    expect(await violationsOf(page)).toEqual([]);
  });

  it('shows a component with its consumers, and from there who would break', async () => {
    const page = await pages.fresh();
    await openLive(page, `${serving.url}/components?repo=git.example.com/nobody/else`);
    expect(await page.getByRole('link', { name: 'acme-features', exact: true }).count()).toBe(0);
    await page.getByText('In nobody/else only').click();
    await page.getByRole('link', { name: 'acme-features', exact: true }).first().waitFor();
    await openLive(page, `${serving.url}/components?text=acme-features`);
    await page.getByRole('link', { name: 'acme-features', exact: true }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'acme-features', level: 1 }).waitFor();
    expect(await page.getByRole('region', { name: 'Who uses it' }).innerText()).toContain('churn-model');
    expect(await page.getByRole('region', { name: 'How to use it' }).innerText()).toContain(
      'from acme_features.scaling',
    );
    await page.getByRole('link', { name: 'Graph of reuse' }).click();
    await page.getByRole('heading', { name: 'Who uses acme-features' }).waitFor();
    await page.getByRole('link', { name: /churn-model/ }).waitFor();
    expect(await page.getByText('1 consumer').count()).toBe(1);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('fits a small screen in dark colours, and says what is new', async () => {
    const page = await pages.fresh({ width: 390, dark: true });
    await openLive(page, serving.url);
    await page.getByText('new package').first().waitFor();
    const [scrolls, width] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(scrolls).toBe(width);
    // What a field asks for is read in it, whole: as long as its placeholder it may be.
    for (const address of ['/', '/search']) {
      await openLive(page, `${serving.url}${address}`);
      const field = page.getByRole('textbox', { name: 'What should it do?' });
      await field.fill((await field.getAttribute('placeholder'))!);
      const [text, room] = await page.evaluate<[number, number]>(
        '(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])(document.querySelector("main input[name=q]"))',
      );
      expect(text, address).toBe(room);
    }
    // Of a graph that is wider, first what it is about.
    await openLive(page, `${serving.url}/graph?name=churn-model`);
    const { x, width: across } = (await page.locator('a[data-start]').boundingBox())!;
    expect([x > 0, x + across < 390]).toEqual([true, true]);
    await openLive(page, serving.url);
    await page.getByRole('button', { name: 'Open the menu' }).click();
    await page.getByRole('link', { name: 'Components', exact: true }).click();
    await page.getByRole('heading', { name: 'Components', level: 1 }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('sends pages that can be read before scripts run, and are taken over as they are', async () => {
    const page = await pages.fresh();
    const complaints = [...pages.errors];
    let asked: string[] = [];
    page.on('request', (request) => void (request.url().includes('/api/') && asked.push(request.url())));
    for (const [address, words] of [
      ['/', 'churn-model</a>'],
      ['/search?q=clip+outliers+to+quantiles', 'About winsorize'],
      ['/component?name=acme-features', 'from acme_features.scaling'],
      ['/components', 'churn-model</a>'],
      ['/repositories', 'acme-features</a>'],
      ['/account', 'There are no tokens yet'],
      ['/search', 'Say in your own words'],
      ['/search?by=code', 'Find copies'],
      ['/duplicates', 'Duplicates</h1>'],
      ['/fixes', 'Missing fixes</h1>'],
      ['/teams', 'Teams</h1>'],
      ['/team', 'No team is named'],
      ['/foundations', 'Foundations</h1>'],
      ['/foundations?name=numpy', 'churn-model: 2.1.0</title>'],
      ['/foundations?text=nump', 'numpy</a>'],
      ['/lineage', 'Of what?'],
    ]) {
      // What takes a busy machine longer than a page may wait is left to the browser.
      for (let tries = 0; tries === 0 || (asked.length > 0 && tries < 5); tries++) {
        const sent = await (await fetch(`${serving.url}${address}`)).text();
        asked = [`${address} lacks "${words}"`].filter(() => !sent.includes(words));
        expect(sent.includes(HOSTILE), address).toBe(false);
        // A block ends the paragraph that it stands in, and the browser makes the page anew.
        expect(/<p\b[^>]*>(?:(?!<\/p>)[\s\S])*?<(?:div|p|ul|ol|table|h\d)\b/.exec(sent)?.[0]).toBeUndefined();
        expect(/<div[^>]*\bmantine-Badge-root\b/.exec(sent)?.[0]).toBeUndefined();
        // Forbidden by the policy, so browsers would leave them out.
        expect(/<[^>]* (style|on[a-z]+)=/.exec(sent)?.[0]).toBeUndefined();
        await openLive(page, `${serving.url}${address}`);
      }
      expect(asked).toEqual([]);
    }
    expect(pages.errors).toEqual(complaints);
  });

  it('sends a question that is asked before scripts run', async () => {
    const page = await pages.fresh();
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(serving.url);
    await page.getByLabel('What should it do?').fill('clip outliers to quantiles');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'About winsorize' }).waitFor();
    await page.unroute(/\.js$/);
  });

  it('does what is pressed before scripts run when they do', async () => {
    const page = await pages.fresh();
    let go = (): void => {};
    const held = new Promise<void>((done) => {
      go = done;
    });
    await page.route(/\/start-[^/]+\.js$/, (route) => held.then(() => route.continue()));
    await page.goto(serving.url, { waitUntil: 'domcontentloaded' });
    await page.getByRole('button', { name: 'Dark colours' }).click();
    go();
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor({ state: 'attached' });
    await page.unroute(/\/start-[^/]+\.js$/);
  });

  it('says what is wrong and what to do, where there is no such thing', async () => {
    const page = await pages.fresh();
    await openLive(page, `${serving.url}/component?name=acme-featurse`);
    const problem = page.getByRole('alert');
    await problem.waitFor();
    expect(await problem.innerText()).toContain('Is "acme-features" meant?');
    await openLive(page, `${serving.url}/no-such-page`);
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  });

  it('sends scripts in the smallest form that a browser understands', async () => {
    const [script] = /\/assets\/packages-[^"]+\.js/.exec(await (await fetch(serving.url)).text())!;
    const encodings = ['gzip, deflate, br', 'gzip', 'br;q=0, gzip', 'identity'].map(async (accepted) => {
      const answer = await fetch(`${serving.url}${script}`, { headers: { 'accept-encoding': accepted } });
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect((await answer.text()).length).toBeGreaterThan(500_000);
      return answer.headers.get('content-encoding');
    });
    expect(await Promise.all(encodings)).toEqual(['br', 'gzip', 'gzip', null]);
    expect((await fetch(`${serving.url}/assets/no-such.js`)).status).toBe(404);
  });

  it('loads no more than 250 kB of script for its first view', async () => {
    const page = await pages.fresh();
    let bytes = 0;
    page.on('response', async (response) => {
      if (/\.js$/.test(response.url())) bytes += Number(response.headers()['content-length'] ?? 0);
    });
    await openLive(page, serving.url);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(250_000);
  });
});
