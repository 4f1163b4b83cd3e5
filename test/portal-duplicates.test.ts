/**
 * The pages of duplicates, of one duplicate, of lineage and of missing fixes in a browser, over the example company: the
 * main way through each, with the keyboard too, without violations of accessibility.
 */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleCompany } from '../src/example/company.ts';
import { type Serving, serve } from '../src/server/serve.ts';
import { DEFAULTS } from '../src/server/settings.ts';
import { openLive, testPage, violationsOf } from './support/browser.ts';
import { companies } from './support/companies.ts';
import { operate, testServer } from './support/database.ts';

const server = testServer();
const made = companies();
const pages = testPage();
let serving: Serving;

beforeAll(async () => {
  const storage = await server.open();
  const { folder } = made.keep(exampleCompany(fileURLToPath(new URL('../fixtures/example-company', import.meta.url))));
  await operate(storage, 'index', { paths: [folder], history: 'on' }, { dataFolder: server.folder });
  serving = await serve({
    ...{ storage, dataFolder: server.folder, settings: DEFAULTS, host: '127.0.0.1', port: 0, log: null },
  });
});
afterAll(() => serving?.close());

describe('the pages of duplicates', () => {
  it('list them, and a cell of the map says what two teams share', async () => {
    const page = await pages.fresh();
    await openLive(page, `${serving.url}/duplicates`);
    await page.getByRole('link', { name: 'RobustScaler', exact: true }).waitFor();
    await page
      .getByRole('button', { name: /^growth and supply: \d+ lines/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/team=growth&with=supply/);
    await page.getByRole('link', { name: 'Do', exact: true }).waitFor({ state: 'detached' });
    expect(await violationsOf(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download duplicates as CSV' }).click();
    expect((await download).suggestedFilename()).toBe('duplicates.csv');
  });

  it('show one side by side, and let people live with it for a reason', async () => {
    const page = await pages.fresh();
    await openLive(page, `${serving.url}/duplicates?q=RobustScaler`);
    await page.getByRole('link', { name: 'RobustScaler', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Keep the one in feature-store').waitFor();
    const code = page.getByRole('region', { name: 'Side by side' });
    // Of the second copy; names stand in the list of exchanged ones too, which is closed.
    const second = code.getByText(/^supply\/demand-forecast · forecast\/normalise\.py/);
    await second.waitFor();
    expect(await code.innerText()).toContain('is called limit in 7 of 8 places');
    const right = page.getByRole('radio', { name: /Show RobustScaler of .*feature-store on the right/ });
    await right.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/[?&]b=\d+/);
    await second.waitFor({ state: 'detached' });
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Accept…' }).click();
    await page.getByLabel('Why it may stay').fill('two vendors');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Accept', exact: true }).click();
    await page.getByText(/Accepted until .* by owner of this machine/).waitFor();
    await page.getByRole('button', { name: 'Take acceptance back' }).click();
    await page.getByRole('button', { name: 'Accept…' }).waitFor();
  });

  it('draw a family over time, which arrow keys go through, also on a small screen', async () => {
    const page = await pages.fresh({ width: 390, dark: true });
    await openLive(page, `${serving.url}/lineage?place=feature-store:RobustScaler`);
    await page.getByRole('button', { name: /feature-store: Written, / }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const said = page.getByRole('status');
    await said.getByRole('link', { name: 'The fix and its patch' }).waitFor();
    const [scrolls, width] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
    );
    expect(scrolls).toBe(width);
    expect(await violationsOf(page)).toEqual([]);
    await said.getByRole('link', { name: 'The fix and its patch' }).click();
    await page.getByRole('button', { name: /^Patch for / }).click();
    const patch = page.getByRole('region', { name: /^Patch / });
    await patch.waitFor();
    expect(await patch.innerText()).toContain('@@');
    expect(await page.getByText(/git apply .*\.patch/).innerText()).toContain('git apply');
    expect(await violationsOf(page)).toEqual([]);
  });
});
