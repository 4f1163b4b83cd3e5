import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { hasChromium, testPage, violationsOf } from '../../../test/support/browser.ts';
import { pieces, report } from '../../../test/support/report.ts';
import { emptyScan, exampleScan, largeScan } from '../../../test/support/scan-result.ts';
import type { ScanResult } from '../result.ts';
import type { ReportOptions } from './format.ts';

/** Everything that a scanned repository can put into a report is an attempt to leave its place. */
function hostile(): ScanResult {
  const evil = '</script><script>window.owned=1</script><img src=x onerror="window.owned=1">\u2028`\u202e--><!--';
  const result = exampleScan();
  return {
    ...result,
    paths: [evil],
    repositories: result.repositories.map((r) => ({ ...r, title: evil })),
    classes: result.classes.map((c) => ({
      ...c,
      members: c.members.map((m) => ({ ...m, name: evil, file: `${evil}/${m.file}` })),
    })),
    notAnalysed: [{ reason: evil, meaning: evil, files: 1, units: 0, examples: [evil] }],
    source: () => [`def f(x):  # ${evil}`, `    return "${evil}"\u0000`],
  };
}

describe('the page as a file', () => {
  it('comes in pieces and needs nothing from elsewhere', async () => {
    const chunks = await pieces('html', largeScan({ classes: 3000, repositories: 12 }));
    expect(chunks.length).toBeGreaterThan(20);
    expect(Math.max(...chunks.map((c) => c.length))).toBeLessThan(400_000);
    const text = chunks.join('');
    expect(text).not.toMatch(/<(?:link|script|img)[^>]+(?:src|href)="(?!data:)/);
    expect(text).not.toMatch(/@import|url\(/);
  });

  it('says so when not every duplicate is shown with its code', async () => {
    const text = await report('html', largeScan({ classes: 400, repositories: 3 }));
    expect(text).toContain(
      'The code itself is shown for 300 of them, those across repositories and the costliest first; 100 duplicates',
    );
  });

  it('lets no name and no code become markup', async () => {
    const text = await report('html', hostile());
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(text.match(/<\/script>/g)).toHaveLength(2);
    expect(text.includes('<img')).toBe(false);
    expect(/[\u2028\u202e]/.test(text)).toBe(false);
  });
});

describe.skipIf(!hasChromium)(
  'the page in a browser (skipped without Chromium; CHROMIUM names its program)',
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'spolia-page-'));
    const browser = testPage({ offline: true });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    let files = 0;
    async function open(
      result: ScanResult,
      {
        width = 1440,
        dark = false,
        hash = '',
        ...options
      }: Partial<ReportOptions> & { dark?: boolean; hash?: string } = {},
    ): Promise<Page> {
      const file = join(folder, `${files++}.html`);
      writeFileSync(file, await report('html', result, { baseline: true, ...options }));
      const page = await browser.fresh({ width, dark });
      await page.goto(pathToFileURL(file).href + hash);
      return page;
    }
    const names = (page: Page) => page.locator('.duplicate h3 button').allTextContents();

    // Colours do not depend on the width, nor the layout on colours.
    it.each([
      [1440, false, [exampleScan(), emptyScan(), exampleScan(['churn-scoring'])]],
      [390, true, [exampleScan()]],
    ])('has no accessibility violation and fits at %i pixels (dark: %s)', async (width, dark, results) => {
      for (const result of results) {
        const page = await open(result, { width, dark });
        const entries = page.locator('.duplicate h3 button');
        for (let i = 0; i < Math.min(3, await entries.count()); i++) await entries.nth(i).click();
        expect(await violationsOf(page)).toEqual([]);
        // biome-ignore lint/suspicious/noExplicitAny: the page's own globals
        const wider = await page.evaluate(() => (globalThis as any).document.documentElement.scrollWidth);
        expect(wider).toBeLessThanOrEqual(width);
      }
      expect(browser.errors).toEqual([]);
    });

    it('opens an entry to its copies and shows the most different one beside the first', async () => {
      const page = await open(exampleScan());
      await page.getByRole('button', { name: 'population_stability' }).click();
      const diff = page.locator('table.diff');
      expect(await diff.locator('thead th').allTextContents()).toEqual([
        'ml-platform/platform/monitoring/drift.py:40',
        'churn-scoring/churn/quality/drift.py:55',
      ]);
      expect(await diff.locator('tr.right').count()).toBe(3);
      expect(await diff.locator('mark.literal').allTextContents()).toEqual(['0.1', '0.05']);
      expect(await page.locator('.sentence').textContent()).toContain(
        'frame is called table throughout; 3 lines added',
      );
    });

    it('compares any two copies, in the order of the list', async () => {
      const page = await open(exampleScan());
      await page.getByRole('button', { name: 'population_stability' }).click();
      await page.getByLabel('Compare copy').selectOption({ label: '5. recommender/jobs/check_drift.py:7' });
      await page
        .getByLabel('with', { exact: true })
        .selectOption({ label: '4. churn-scoring/churn/quality/drift.py:55' });
      expect(await page.locator('table.diff thead th').allTextContents()).toEqual([
        'churn-scoring/churn/quality/drift.py:55',
        'recommender/jobs/check_drift.py:7',
      ]);
      expect(await page.locator('.sentence').textContent()).toBe('Same code; 1 literal changed (0.05 → 0.2).');
    });

    it('shows one copy below the other where there is no room', async () => {
      const page = await open(exampleScan(), { width: 390 });
      await page.getByRole('button', { name: 'population_stability' }).click();
      expect(await page.locator('table.diff.stacked').count()).toBe(1);
      await page.setViewportSize({ width: 1200, height: 800 });
      await page.locator('table.diff.beside').waitFor();
    });

    it('filters by search, repository and place on the map, and comes back', async () => {
      const page = await open(exampleScan());
      expect(await names(page)).toHaveLength(6);
      await page.keyboard.press('/');
      await page.keyboard.type('drift psi');
      expect(await names(page)).toEqual(['population_stability, psi_by_column']);
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.getByLabel('Repository', { exact: true }).selectOption('recommender');
      expect(await names(page)).toHaveLength(3);
      await page.getByRole('button', { name: 'Show all' }).click();
      await page.getByRole('button', { name: /pricing-models and recommender/ }).click();
      expect(await page.locator('#list .status').textContent()).toBe(
        '2 of 6 duplicates, 72 lines could go. Only what pricing-models and recommender share.',
      );
    });

    it('hides accepted duplicates until asked for, and then says who accepted them and why', async () => {
      const page = await open(exampleScan());
      expect(await names(page)).not.toContain('with_retry, retry_call, HttpClient.with_retry');
      await page.getByLabel('Accepted ones too').check();
      await page.getByRole('button', { name: /with_retry/ }).click();
      expect(await page.locator('.note').first().textContent()).toContain('Accepted by a.novak until 2027-03-31');
    });

    it('is used by keyboard alone', async () => {
      const page = await open(exampleScan());
      for (const key of ['j', 'j', 'Enter', 'j', 'k']) await page.keyboard.press(key);
      expect(await page.locator('.duplicate.open').count()).toBe(1);
      expect(await page.locator('.duplicate.open h3 button:focus').count()).toBe(1);
      await page.keyboard.press('t');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    });

    it('opens the duplicate that the address names', async () => {
      const page = await open(exampleScan(), { hash: '#c-77c0aa31' });
      expect(await page.locator('.duplicate.open h3 button').textContent()).toContain('with_retry');
    });

    it('says the total that the headline says, though duplicates overlap', async () => {
      const result = exampleScan();
      const page = await open({ ...result, totals: { ...result.totals, removable: 140 } });
      expect(await page.locator('.found .status').textContent()).toBe('6 duplicates, 140 lines could go.');
    });

    it('calls repositories by what tells them apart', async () => {
      const result = exampleScan();
      const at = (repo: string) => `/srv/checkouts/${repo}`;
      const page = await open({
        ...result,
        repositories: result.repositories.map((r) => ({ ...r, repo: at(r.repo) })),
        classes: result.classes.map((c) => ({ ...c, members: c.members.map((m) => ({ ...m, repo: at(m.repo) })) })),
      });
      const ties = (await page.locator('.tie').allTextContents()).join('\n');
      expect(ties).toContain('pricing-models');
      expect(ties).not.toContain('checkouts');
    });

    it('draws folders against each other when there is one repository', async () => {
      const page = await open(exampleScan(['churn-scoring']));
      expect(await page.locator('.tie').allTextContents()).toEqual(['churn and churn/legacy4 lines in 1 duplicate']);
    });

    it('is ready within two seconds with 5,000 duplicates of 60 repositories', async () => {
      const started = performance.now();
      const result = largeScan({ classes: 5000, repositories: 60 });
      const made = performance.now();
      const page = await open(result);
      await page.locator('.duplicate').first().waitFor();
      const filtering = await page.evaluate(() => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own globals
        const { document, Event, performance } = globalThis as any;
        const search = document.getElementById('search');
        const from = performance.now();
        search.value = 'step_49';
        search.dispatchEvent(new Event('input'));
        return performance.now() - from;
      });
      expect(filtering).toBeLessThan(500);
      expect(performance.now() - made).toBeLessThan(10_000);
      expect(made - started).toBeLessThan(30_000);
    });

    it('runs nothing that scanned code brought along', async () => {
      const page = await open(hostile());
      await page.locator('.duplicate h3 button').first().click();
      await page.locator('.diff, .note').first().waitFor();
      // biome-ignore lint/suspicious/noExplicitAny: the page's own globals
      expect(await page.evaluate(() => (globalThis as any).owned)).toBeUndefined();
      expect(await page.locator('img').count()).toBe(0);
    });
  },
);
