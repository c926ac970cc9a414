// Pages as people find them: by following links from where they begin.
import type { Page } from '@playwright/test';
import { test } from './crew.ts';

/** Where everybody begins. */
export const STARTS: Record<string, string[]> = {
  intake: ['/desk', '/desk?tray=intake', '/print'],
  officer: ['/desk?tray=mine', '/desk?tray=all', '/desk?q=nobody-has-this-name'],
  decider: ['/desk?tray=to-decide', '/desk?tray=all'],
  operator: ['/print'],
  controller: ['/print'],
  custodian: ['/'],
  border: ['/border'],
  auditor: ['/audit'],
  admin: ['/admin'],
};
/** Where an applicant begins. */
export const OWN = ['/applications', '/apply'];
/** What everybody sees. */
export const PUBLIC = ['/sign-in', '/staff/sign-in', '/'];
/** Not pages of ours to look at: files, other languages, ways out. */
const ELSEWHERE = /^\/(language|sign-out)|\.(pdf|tsv|txt|csv|json)(\?|$)|\/papers\/[0-9a-f-]{36}(\/file)?$|\/paper\/|export|portrait/;
/** Pages of one kind that are looked at: a case looks different in each of its states. */
const OF_A_KIND: [RegExp, number][] = [[/^\/(desk|print)\/cases\/\{id\}$/, 4], [/^\/applications\/\{id\}$/, 5], [/./, 1]];

/** The kind of a page. */
export const kind = (path: string): string => path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}').replace(/\?.*$/, '');

/** Asks for the pages in another language. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.context().addCookies([{ name: 'vidimus-language', value: language, url: page.url() }]);
}

/** Follows links from the first pages and looks at one or a few of each kind. */
export async function walk(page: Page, starts: string[], each: (page: Page, path: string) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  const seen = new Map<string, number>();
  const known = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const most = path.includes('?') && starts.includes(path) ? Infinity : (OF_A_KIND.find(([pattern]) => pattern.test(kind(path ?? '')))?.[1] ?? 1);
    const count = seen.get(kind(path)) ?? 0;
    if (known.has(path) || count >= most) continue;
    known.add(path);
    seen.set(kind(path), count + 1);
    found.push(...(await each(page, path)));
    const links = await page.$$eval('main a[href], nav a[href]', (all) => all.map((one) => (one as HTMLAnchorElement).getAttribute('href') ?? ''));
    waiting.push(...links.map((link) => link.replace(/#.*$/, '')).filter((link) => link.startsWith('/') && !ELSEWHERE.test(link)));
  }
  test.info().annotations.push({ type: 'pages', description: `${known.size}: ${[...seen.keys()].join(' ')}` });
  return found;
}
