// How fast a page is on a cheap telephone and a bad line: `make bench`. The first question page of an application, in a fresh
// browser without anything kept. The gates are those of the project.
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { begin } from './application.ts';
import { applicant } from './people.ts';
import { PERSONS } from './persons.ts';
import { demo as test, expect } from './site.ts';

interface Line {
  name: string;
  /** Round trip in milliseconds. */
  latency: number;
  /** Bytes a second. */
  speed: number;
}

const SLOW_3G: Line = { name: 'slow 3G', latency: 400, speed: 400_000 / 8 };
const MOBILE_4G: Line = { name: 'slow 4G', latency: 150, speed: 1_600_000 / 8 };
const ROUNDS = 5;

interface Seen {
  paint: number;
  largest: number;
  shift: number;
  blocked: number;
  live: number;
  next: number;
  bytes: number;
}

/** Opens a page with the line and a processor four times slower, types, and tells what it was like. */
async function open(context: BrowserContext, path: string, line: Line): Promise<Seen> {
  const page = await context.newPage();
  const cdp: CDPSession = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: line.latency, downloadThroughput: line.speed, uploadThroughput: line.speed });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0, blocked: 0, next: 0 };
    Object.assign(globalThis, { seen });
    const watch = (type: string, tell: (entry: any) => void, more = {}) => new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type, buffered: true, ...more });
    watch('largest-contentful-paint', (entry) => (seen.largest = entry.startTime));
    watch('layout-shift', (entry) => !entry.hadRecentInput && (seen.shift += entry.value));
    watch('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
    watch('event', (entry) => entry.interactionId && (seen.next = Math.max(seen.next, entry.duration)), { durationThreshold: 16 });
    new MutationObserver(() => document.documentElement?.dataset.islands && performance.mark('live')).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-islands'] });
  });
  await page.goto(path, { waitUntil: 'load' });
  await page.locator('html[data-islands=ready]').waitFor({ timeout: 60_000 });
  const seen = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    live: performance.getEntriesByName('live')[0]?.startTime ?? NaN,
    ...(globalThis as any).seen,
  }));
  const blocked = seen.blocked;
  await page.locator('#surname').pressSequentially('Eriksson', { delay: 60 });
  await page.locator('#surname').blur();
  await page.waitForTimeout(500);
  const after = await page.evaluate(() => (globalThis as any).seen);
  await page.close();
  return { ...seen, blocked, shift: after.shift, next: after.next, bytes };
}

const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];

async function measure(browser: Browser, owner: Page, path: string, line: Line): Promise<Seen> {
  const all: Seen[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext({ baseURL: new URL(owner.url()).origin, storageState: await owner.context().storageState(), viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
    all.push(await open(context, path, line));
    await context.close();
  }
  const keys = Object.keys(all[0]) as (keyof Seen)[];
  return Object.fromEntries(keys.map((key) => [key, median(all.map((one) => one[key]))])) as unknown as Seen;
}

test('a page of the form on a cheap telephone', async ({ browser, site }) => {
  test.setTimeout(600_000);
  const owner = await applicant(browser, site.url, 'budget@example.org', true);
  const id = await begin(owner, PERSONS[0].journey);
  const path = `/applications/${id}/names`;
  const [slow, fast] = [await measure(browser, owner, path, SLOW_3G), await measure(browser, owner, path, MOBILE_4G)];
  for (const [line, seen] of [[SLOW_3G, slow], [MOBILE_4G, fast]] as const) {
    console.log(
      `${line.name}: first paint ${seen.paint.toFixed(0)} ms, largest ${seen.largest.toFixed(0)} ms, islands live ${seen.live.toFixed(0)} ms, ` +
        `blocked ${seen.blocked.toFixed(0)} ms, shift ${seen.shift.toFixed(3)}, next paint ${seen.next.toFixed(0)} ms, ${(seen.bytes / 1024).toFixed(0)} KB`,
    );
  }
  expect.soft(slow.paint, 'first paint on slow 3G').toBeLessThanOrEqual(1_800);
  expect.soft(slow.live, 'islands live on slow 3G').toBeLessThanOrEqual(5_000);
  expect.soft(fast.largest, 'largest paint').toBeLessThanOrEqual(1_200);
  expect.soft(fast.blocked, 'blocked').toBeLessThanOrEqual(50);
  expect.soft(fast.shift, 'shift').toBeLessThanOrEqual(0.02);
  expect.soft(fast.next, 'interaction to next paint').toBeLessThanOrEqual(100);
});
