#!/usr/bin/env node
/**
 * When the largest piece of a page is painted (largest contentful paint), in Chromium with a processor that is slowed four
 * times, from a server on this machine. Every visit has a browser context of its own, so nothing is cached. On a machine that
 * does other work too, the processor time of the page's main thread says more (with --slowdown 1: slowing spends it).
 *
 *     node bench/portal/paint.mjs --data DIR [--visits 5] [--slowdown 4]
 */
import { chromium } from 'playwright-core';
import { startServer } from './server.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const data = option('data');
if (data === undefined) {
  process.stderr.write('node bench/portal/paint.mjs --data DIR [--visits 5] [--slowdown 4] [--new-window]\n');
  process.exit(2);
}
const visits = Number(option('visits', '5'));
const rate = Number(option('slowdown', '4'));
const isWindowNew = process.argv.includes('--new-window');

const { server, url: base } = await startServer(data);
// Until then it asks itself what people will ask.
while (!(await fetch(`${base}/readyz`)).ok) await new Promise((done) => setTimeout(done, 200));
const { components } = await (await fetch(`${base}/api/v1/components?limit=1`)).json();
const pages = {
  home: '/',
  search: '/search?q=remove%20personal%20data%20from%20a%20text',
  component: `/component?id=${components[0].id}`,
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

const ownSession = await browser.newBrowserCDPSession();

/** Until all processes of the browser together take less than a tenth of one processor. */
async function browserRests() {
  const spent = async () => {
    const { processInfo } = await ownSession.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  for (let before = await spent(), now; ; before = now) {
    await new Promise((done) => setTimeout(done, 400));
    now = await spent();
    if (now - before < 0.04) return;
  }
}

/** Milliseconds from navigation; of all entries the last counts, and what it is. */
const observe = () => {
  window.paints = [];
  new PerformanceObserver((list) => {
    for (const { startTime, element } of list.getEntries())
      window.paints.push({ at: startTime, what: (element?.textContent ?? '').slice(0, 40) });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
};

async function visit(url) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(observe);
  if (!isWindowNew) await browserRests();
  const session = await context.newCDPSession(page);
  // Slowing keeps a processor busy from here on.
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${base}${url}`, { waitUntil: 'networkidle' });
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  // Told some time after the fact, on a busy machine after all has been awaited.
  let known = -1;
  for (let n = -1; n <= 0 || n > known; n = await page.evaluate(() => window.paints.length)) {
    known = n;
    await page.waitForTimeout(700);
  }
  const seen = await page.evaluate(() => ({
    paints: window.paints,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const { metrics } = await session.send('Performance.getMetrics');
  const worked = 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  await context.close();
  return { ...seen.paints.at(-1), first: seen.first, worked };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
console.log(
  '| page | first paint | largest paint, median | each | main thread | what |\n| --- | ---: | ---: | --- | ---: | --- |',
);
for (const [name, url] of Object.entries(pages)) {
  // What the server remembers is not what is measured here.
  await visit(url);
  const all = [];
  for (let n = 0; n < visits; n++) all.push(await visit(url));
  const each = all.map(({ at }) => Math.round(at));
  console.log(
    `| ${name} | ${Math.round(median(all.map(({ first }) => first)))} ms | ${median(each)} ms | ${each.join(', ')} | ${Math.round(median(all.map(({ worked }) => worked)))} ms | ${all[0].what} |`,
  );
}
await browser.close();
server.kill();
