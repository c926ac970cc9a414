// What no rule of axe sees: four hundred percent, text twice as large or set wider, colours that the person has chosen, no
// motion, and what a screen reader is told. On the pages that people see most, in a language of each direction.
import type { Page } from '@playwright/test';
import { begin } from './application.ts';
import { expect, test } from './crew.ts';
import { applicant } from './people.ts';
import { PERSONS } from './persons.ts';

test.use({ apart: 'everyone' });

/** Roles that do nothing for anybody without a name. */
const NAMED = ['button', 'link', 'textbox', 'searchbox', 'combobox', 'radio', 'checkbox', 'spinbutton', 'img', 'image', 'radiogroup', 'table', 'dialog', 'navigation', 'progressbar', 'DisclosureTriangle'];

/** Has to be scrolled sideways, or cuts text off. */
async function fits(page: Page, what: string): Promise<string[]> {
  return page.evaluate((what) => {
    const found: string[] = [];
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) found.push(`${what}: ${wide} px have to be scrolled sideways`);
    for (const one of document.querySelectorAll<HTMLElement>('main *')) {
      const style = getComputedStyle(one);
      const hidden = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY);
      // What is for screen readers alone is one pixel large on purpose.
      if (!hidden || one.clientWidth <= 1 || one.closest('svg') || !one.innerText?.trim()) continue;
      if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) found.push(`${what}: cut off: ${one.outerHTML.slice(0, 120)}`);
    }
    return found;
  }, what);
}

/** Four hundred percent of a screen of 1280 by 1024, and twice the text. */
async function large(page: Page, path: string): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(path);
  const found = await fits(page, `${path} at 400 %`);
  await page.setViewportSize({ width: 1280, height: 1024 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  found.push(...(await fits(page, `${path} with text twice as large`)));
  // WCAG 1.4.12.
  await page.evaluate(() => {
    document.documentElement.style.removeProperty('font-size');
    document.styleSheets[0].insertRule('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    document.styleSheets[0].insertRule('p { margin-bottom: 2em !important }');
  });
  found.push(...(await fits(page, `${path} with text set wider`)));
  await page.setViewportSize({ width: 360, height: 740 });
  found.push(...(await fits(page, `${path} with text set wider, on a phone`)));
  return found;
}

/** Colours that the person has chosen: what can be used still has an edge, and what has the focus is seen. No motion. */
async function calm(page: Page, path: string): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(path);
  const found = await page.evaluate((path) => {
    const found: string[] = [];
    const edge = (style: CSSStyleDeclaration) => ['Top', 'Bottom', 'Left', 'Right'].some((side) => parseFloat(style[`border${side}Width` as 'borderTopWidth']) > 0 && style[`border${side}Style` as 'borderTopStyle'] !== 'none');
    for (const one of document.querySelectorAll<HTMLElement>('main button, main .govuk-button, main input:not([type=hidden]), main select, main textarea')) {
      if (!one.checkVisibility()) continue;
      const drawn = one.matches('[type=radio], [type=checkbox]') ? getComputedStyle(one.nextElementSibling ?? one, '::before') : getComputedStyle(one);
      if (one.matches('[type=file]')) continue;
      const style = getComputedStyle(one);
      const edged = edge(drawn) || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.textDecorationLine.includes('underline');
      if (!edged) found.push(`${path} in chosen colours: without an edge: ${one.outerHTML.slice(0, 140)}`);
    }
    for (const one of document.querySelectorAll('*')) {
      const style = getComputedStyle(one);
      const moving = [...style.transitionDuration.split(','), ...style.animationDuration.split(',')].some((text) => parseFloat(text) > 0.01);
      if (moving && style.transitionProperty !== 'none') found.push(`${path}: moves: ${one.outerHTML.slice(0, 120)}`);
    }
    return found;
  }, path);
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const one = document.activeElement as HTMLElement;
      if (!one || one === document.body) return '';
      const label = one.matches('[type=radio], [type=checkbox]') ? getComputedStyle(one.nextElementSibling ?? one, '::before') : getComputedStyle(one);
      return label.outlineStyle !== 'none' && parseFloat(label.outlineWidth) > 0 ? '' : one.outerHTML.slice(0, 120);
    });
    if (seen) found.push(`${path} in chosen colours: no focus is seen on ${seen}`);
  }
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
  return found;
}

/** What a screen reader is told. */
async function told(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const found: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const links = new Map<string, Set<string>>();
  for (const node of nodes) {
    const [role, name] = [String(node.role?.value ?? ''), String(node.name?.value ?? '').trim()];
    if (node.ignored || !NAMED.includes(role)) continue;
    if (!name) found.push(`${path}: a ${role} without a name (${JSON.stringify(node.properties?.slice(0, 2))})`);
    const url = node.properties?.find((property) => (property.name as string) === 'url')?.value.value;
    if (role === 'link' && url) links.set(name, (links.get(name) ?? new Set()).add(String(url)));
  }
  for (const [name, urls] of links) if (urls.size > 1) found.push(`${path}: “${name}” is the name of ${urls.size} links: ${[...urls].slice(0, 3).join(' ')}`);
  // A details element is a group, too, and named by its summary: only sets of questions need a legend.
  const nameless = await page.$$eval('fieldset', (all) => all.filter((one) => !one.querySelector('legend')?.textContent?.trim()).length);
  if (nameless) found.push(`${path}: ${nameless} sets of questions without a legend`);
  const outline = await page.$$eval('h1, h2, h3, h4, h5, h6', (all) => all.filter((one) => (one as HTMLElement).checkVisibility()).map((one) => Number(one.tagName[1])));
  if (outline.filter((level) => level === 1).length !== 1) found.push(`${path}: ${outline.filter((level) => level === 1).length} first headings`);
  outline.forEach((level, at) => at > 0 && level > outline[at - 1] + 1 && found.push(`${path}: a heading of level ${level} follows one of level ${outline[at - 1]}`));
  for (const role of ['main', 'banner', 'contentinfo']) if (nodes.filter((node) => !node.ignored && node.role?.value === role).length !== 1) found.push(`${path}: not one ${role}`);
  return found;
}

/** All of it, in English and in Arabic if the page speaks it. */
async function everything(page: Page, paths: string[], languages: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await page.context().addCookies([{ name: 'vidimus-language', value: language, url: page.url() }]);
    for (const path of paths) {
      for (const look of [large, calm, told]) found.push(...(await look(page, path)).map((one) => `${language}: ${one}`));
    }
  }
  return found;
}

test('the applicant: large, calm and told @js', async ({ browser, site }) => {
  test.setTimeout(600_000);
  const page = await applicant(browser, site.url, 'everyone@example.org', true);
  const id = await begin(page, PERSONS[0].journey);
  const needs = '/apply/needs?nationality=UKR&residence=UKR&purpose=tourism&days=10&entries=single';
  const draft = ['', '/names', '/birth', '/passport', '/purpose', '/papers', '/check'].map((below) => `/applications/${id}${below}`);
  expect(await everything(page, ['/', '/apply', needs, '/your-name', '/applications', ...draft], ['en', 'ar'])).toEqual([]);
  const anna = await applicant(browser, site.url, 'anna@utopia.example', true);
  const cases = await anna.$$eval('main table a[href^="/applications/"]', (all) => all.map((one) => one.getAttribute('href') ?? ''));
  expect(await everything(anna, cases.slice(0, 3), ['en', 'ar'])).toEqual([]);
});

test('the staff: large, calm and told @js', async ({ crew }) => {
  test.setTimeout(600_000);
  for (const [login, starts] of Object.entries({ officer: ['/desk?tray=all'], operator: ['/print'], border: ['/border'], auditor: ['/audit'], admin: ['/admin'] })) {
    const page = await crew(login);
    await page.goto(starts[0]);
    const first = login === 'officer' ? await page.$$eval('main table a[href^="/desk/cases/"]', (all) => all.map((one) => one.getAttribute('href') ?? '').slice(0, 1)) : [];
    expect(await everything(page, [...starts, ...first], ['en'])).toEqual([]);
    await page.goto(starts[0]);
  }
});
