/**
 * Chromium for tests: one for each process of vitest, and in it one page for each file of tests. A page is a process of its
 * own in the browser and costs more than what most tests do with it, so tests take turns on it.
 */
import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll } from 'vitest';

const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const hasChromium = existsSync(chromiumPath);

export interface TestPage {
  /** The page, empty, with nothing stored; what a test before did is gone. */
  fresh(look?: { width?: number; dark?: boolean }): Promise<Page>;
  /** What pages complained about, of all tests so far. */
  errors: string[];
}

let browser: Promise<Browser> | null = null;

/** Started by the first who asks, and ended with the process: Playwright sees to that. */
async function chromium(): Promise<Browser> {
  const playwright = await import('playwright-core');
  browser ??= playwright.chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  return browser;
}

export function testPage({ offline = false } = {}): TestPage {
  let context: BrowserContext | null = null;
  let page: Page | null = null;
  const errors: string[] = [];
  afterAll(async () => {
    await context?.close();
  });
  return {
    errors,
    async fresh({ width = 1440, dark = false } = {}) {
      if (page === null) {
        context = await (await chromium()).newContext({ reducedMotion: 'reduce', offline });
        page = await context.newPage();
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      }
      // An empty page has no storage, and says so.
      await page.evaluate('localStorage.clear(); sessionStorage.clear()').catch(() => {});
      await page.goto('about:blank');
      await page.context().clearCookies();
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      return page;
    },
  };
}

/** Opens a page of the portal and waits until it answers what people do; what the server rendered is seen before. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
}

/** What axe finds against a page without frames, one line each. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { AxeBuilder } = await import('@axe-core/playwright');
  // All rules. In the page itself, as no frame's results have to be joined in a second page; and what is right is not
  // described node by node, which took most of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  return (await axe.analyze()).violations.map((v) => `${v.id}: ${v.nodes[0].html}`);
}
