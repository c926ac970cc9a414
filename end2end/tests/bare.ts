// Text of a page that no catalogue holds. A page is drawn in English and in another language: what a catalogue says differs, what
// people and machines wrote is marked by the page as data (`dir`, `<bdi>`, `translate="no"`), and the rest stands in the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';

const LOCALES = resolve(import.meta.dirname, '../../app/locales');
const POLICY = resolve(import.meta.dirname, '../../app/domain/policy/utopia.toml');
const PEOPLE = resolve(import.meta.dirname, '../../server/services/src/demo/people.rs');

/** The messages of a language: key to text, with its placeables. */
export function catalogue(language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(join(LOCALES, language))) {
    for (const line of readFileSync(join(LOCALES, language, file), 'utf8').split('\n')) {
      const message = line.match(/^([a-z][a-zA-Z0-9_-]*) = (.+)$/);
      if (message) found.set(message[1], message[2].trim());
    }
  }
  return found;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What English and another language say with the same words. */
function sameIn(language: string): RegExp[] {
  const [english, other] = [catalogue('en'), catalogue(language)];
  const same = [...english].filter(([key, text]) => other.get(key) === text && /\p{L}/u.test(text)).map(([, text]) => text);
  // A State's own words stand in its policy, in each of its languages.
  for (const [, one, two] of readFileSync(POLICY, 'utf8').matchAll(/\{ fr = "([^"]*)", en = "([^"]*)"/g)) if (one === two) same.push(one);
  const authorities = readFileSync(POLICY, 'utf8').match(/^authorities = \[(.*)\]$/m)?.[1] ?? '';
  same.push(...[...authorities.matchAll(/"([^"]+)"/g)].map((one) => one[1]));
  return [...new Set(same)].map((text) => new RegExp(`^${text.split(/\{[^}]*\}/).map(escaped).join('.+')}$`, 'u'));
}

const SAME = new Map<string, RegExp[]>();

/** What no language changes: the names of the program and of its languages, of the people of the demonstration, and the codes of the posts. */
const NAMES = new Set([
  'Vidimus', 'English', 'Français', 'Español', 'العربية',
  ...[...readFileSync(PEOPLE, 'utf8').matchAll(/\bname: "([^"]+)"/g)].map((one) => one[1]),
  ...[...readFileSync(POLICY, 'utf8').matchAll(/^\[\[posts\]\]\ncode = "([^"]+)"$/gm)].map((one) => one[1]),
]);

/** The words that a page shows, without those that it marks as data. */
export async function words(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const data = 'body [dir], bdi, pre, code, [translate="no"], script, style, svg, noscript';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest(data)) found.add((node.textContent ?? '').replace(/\s+/g, ' ').trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
      for (const name of ['aria-label', 'alt', 'title', 'placeholder']) found.add(element.getAttribute(name) ?? '');
    }
    return [...found];
  });
}

/** The words that stay the same in another language and are in no catalogue. */
export function bare(english: string[], translated: string[], language = 'fr'): string[] {
  const other = new Set(translated);
  const same = SAME.get(language) ?? sameIn(language);
  SAME.set(language, same);
  return english.filter((text) => /\p{L}{2}/u.test(text) && other.has(text) && !NAMES.has(text) && !same.some((known) => known.test(text)));
}
