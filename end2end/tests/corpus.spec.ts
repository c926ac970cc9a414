// The rules of `domain` in this browser against the native build: thousands of generated cases, letter by letter. The native
// test of `app/corpus` has written its verdicts down, `.ci/corpus` has built the same for browsers.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, root, test } from './site.ts';

const folder = join(root, 'target/corpus');

/** What a function of the corpus gives for each number in the browser, where it is not what the native test has written. */
async function differing(page: Page, address: string, file: string, name: string, least: number) {
  const path = join(folder, file);
  expect(existsSync(path), 'cargo test --package corpus writes the file').toBe(true);
  const known: string[] = JSON.parse(readFileSync(path, 'utf8'));
  expect(known.length).toBeGreaterThanOrEqual(least);
  await page.route('**/corpus/*', (route) => route.fulfill({ path: join(folder, basename(new URL(route.request().url()).pathname)) }));
  await page.goto(address);
  const given = { name, count: known.length };
  const found = await page.evaluate(async ({ name, count }) => {
    const rules = await import('/corpus/corpus.js' as string);
    await rules.default();
    return Array.from({ length: count }, (_, number) => rules[name](number) as string);
  }, given);
  const all = known.flatMap((text, number) => (text === found[number] ? [] : [{ number, server: text, browser: found[number] }]));
  return all.slice(0, 3);
}

test('every case is judged in the browser as on the server @js', async ({ page, site }) => {
  expect(await differing(page, site.url, 'verdicts.json', 'verdict', 2_000)).toEqual([]);
});

test('every letter is written in the browser as on the server @js', async ({ page, site }) => {
  expect(await differing(page, site.url, 'letters.json', 'letters', 2_000)).toEqual([]);
});
