// How an applicant fills an application in: page by page, as the form asks.
import type { Page } from '@playwright/test';
import type { Answers, Person } from './persons.ts';
import { catalogue } from './bare.ts';
import { fine, press } from './people.ts';
import { paper, portrait, type Upload } from './pictures.ts';
import { expect } from './site.ts';

/** What a button says in a language. */
function label(key: string, language: string): string {
  return catalogue(language).get(key) ?? key;
}

/** What is typed key by key, as scripts may listen to it. */
const TYPED = ['surname', 'given-names', 'native-name'];

/** Fills what the page shows, also what appears while it is being filled. */
export async function fill(page: Page, answers: Answers): Promise<void> {
  const done = new Set<string>();
  for (let before = -1; before < done.size; ) {
    before = done.size;
    const shown = await page.locator('main form [name]:visible').evaluateAll((all) =>
      (all as HTMLInputElement[]).filter((one) => !['hidden', 'submit', 'file'].includes(one.type)).map((one) => ({ name: one.name, type: one.type })),
    );
    for (const { name, type } of shown) {
      if (done.has(name) || !answers[name]) continue;
      done.add(name);
      await fillOne(page, name, type, answers[name]);
    }
  }
}

async function fillOne(page: Page, name: string, type: string, value: string): Promise<void> {
  const input = page.locator(`main form [name="${name}"]`);
  if (type === 'radio') await page.locator(`main form [name="${name}"][value="${value}"]`).check();
  else if (type === 'checkbox') {
    const wanted = value.split(',');
    for (const box of await input.all()) await box.setChecked(wanted.includes((await box.getAttribute('value')) ?? ''));
  } else if (type === 'select-one') await input.selectOption(value);
  else if (TYPED.includes(name)) {
    await input.fill('');
    await input.pressSequentially(value);
  } else await input.fill(value);
}

/** Answers the first questions and begins a draft. The page belongs to somebody who has signed in. */
export async function begin(page: Page, journey: Person['journey'], language = 'en'): Promise<string> {
  await page.goto('/apply');
  await fill(page, { ...journey });
  await press(page, label('apply-show', language));
  await fine(page);
  await press(page, label('needs-start', language));
  await fine(page);
  const id = page.url().match(/\/applications\/([0-9a-f-]{36})$/)?.[1];
  expect(id, `a draft begins at ${page.url()}`).toBeTruthy();
  return id ?? '';
}

/** Fills every page from `first` on, until the form has no more to ask; gives the pages that were filled. */
export async function fillAll(page: Page, id: string, answers: Answers, first = 'purpose', language = 'en'): Promise<string[]> {
  const pages: string[] = [];
  await page.goto(`/applications/${id}/${first}`);
  while (/\/applications\/[^/]+\/[a-z-]+$/.test(here(page)) && !here(page).endsWith('/check')) {
    pages.push(here(page).split('/').pop() ?? '');
    expect(pages.length, `the form comes to an end: ${pages.join(' ')}`).toBeLessThan(80);
    await fill(page, answers);
    await press(page, label('section-continue', language));
    await fine(page);
  }
  return pages;
}

const here = (page: Page): string => new URL(page.url()).pathname;

/** Opens a page from one that shows answers: that one may be drawn anew at this very moment, as the last of them have arrived. */
async function go(page: Page, path: string): Promise<void> {
  await expect(() => page.goto(path, { timeout: 15_000 })).toPass({ timeout: 60_000 });
}

/** Sends a file of one kind. */
export async function attach(page: Page, id: string, kind: string, file: Upload | string, language = 'en'): Promise<void> {
  if (!here(page).endsWith(`/applications/${id}/papers`)) await go(page, `/applications/${id}/papers`);
  const card = page.locator(`#paper-${kind}`);
  await card.locator('input[type="file"]').first().setInputFiles(file);
  // A large file is sent by a script, which loads the page anew. The keys find the button also where the preview of a portrait
  // is just pushing it down.
  const loaded = page.waitForEvent('load', { timeout: 60_000 });
  await card.getByRole('button', { name: label('papers-upload', language) }).press('Enter');
  await loaded;
}

/** Everything from the first question to the reference of the sent application. */
export async function apply(page: Page, person: Person, language = 'en'): Promise<{ id: string; reference: string }> {
  const id = await begin(page, person.journey, language);
  const answers = { ...person.answers, email: person.email };
  await fillAll(page, id, answers, 'purpose', language);
  await attach(page, id, 'portrait', portrait(person.serial.charCodeAt(8) - 48), language);
  await fine(page);
  for (const kind of ['passport_copy', ...person.papers]) {
    await attach(page, id, kind, paper(`${kind}.pdf`), language);
    await fine(page);
    await expect(page.locator(`#paper-${kind}`)).toContainText(`${kind}.pdf`);
  }
  // The declarations wait until everything else is there.
  if (await notYetDeclared(page, id, language)) await fillAll(page, id, answers, 'declarations', language);
  await go(page, `/applications/${id}/check`);
  await expect(page.locator('main')).toContainText(person.answers.surname);
  await press(page, label('check-send', language));
  await fine(page);
  await expect(page).toHaveURL(new RegExp(`/applications/${id}/sent`));
  const reference = (await page.locator('.govuk-panel').innerText()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/)?.[0] ?? '';
  expect(reference, 'the application has a reference').not.toBe('');
  return { id, reference };
}

async function notYetDeclared(page: Page, id: string, language: string): Promise<boolean> {
  await go(page, `/applications/${id}/check`);
  return (await page.getByRole('button', { name: label('check-send', language) }).count()) === 0;
}
