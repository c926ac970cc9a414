// A printer breaks: an administrator's list of printers, and the blank that a supervisor takes to another one.
import { expect } from './site.ts';
import { fits, test } from './crew.ts';
import { fine, press } from './people.ts';

test.use({ apart: 'moved' });

test('a blank goes from a broken printer to another one', async ({ crew, javaScriptEnabled }) => {
  const operator = await crew('operator');
  await operator.goto('/print');
  const href = (await operator.locator('main a[href^="/print/cases/"]').first().getAttribute('href')) ?? '';
  await operator.goto(href);
  await operator.locator('#serial').fill('UTO100031');
  await operator.locator('#printer').selectOption({ label: 'P1' });
  await press(operator, 'Load a sticker');
  await fine(operator);
  await expect(operator.locator('#move-printer'), 'an operator does not decide it').toHaveCount(0);

  const supervisor = await crew('supervisor');
  await supervisor.goto('/admin/printers');
  await supervisor.getByRole('row', { name: /P1/ }).getByRole('link').first().click();
  await expect(supervisor.locator('main')).toContainText('P1');
  await supervisor.goto(href);
  await supervisor.locator('summary', { hasText: 'Move to another printer' }).click();
  await expect(supervisor.locator('#move-printer option')).toHaveText(['', 'P2']);
  await press(supervisor, 'Move to another printer');
  await expect(supervisor.locator('.govuk-error-summary')).toContainText('Choose one of the answers');
  await supervisor.locator('#move-printer').selectOption({ label: 'P2' });
  await supervisor.locator('#move-reason').fill('It smells burnt');
  await fits(supervisor, `moved-${javaScriptEnabled === false ? 'plain' : 'scripts'}`);
  await press(supervisor, 'Move to another printer');
  await fine(supervisor);
  await expect(supervisor.locator('main')).toContainText('The operator makes the print file for the other printer.');

  await operator.goto(href);
  await expect(operator.locator('main')).toContainText('P2');
  await press(operator, /print file/i);
  await fine(operator);
  expect((await operator.request.get(`${href}/sticker.pdf`)).headers()['content-type']).toContain('application/pdf');
  await operator.goto(href);
  await press(operator, /printed/i);
  await fine(operator);
});

test('printers are listed, added and put out of service', async ({ crew, javaScriptEnabled }) => {
  const admin = await crew('admin');
  await admin.goto('/admin/printers');
  await expect(admin.locator('h1')).toHaveText('Printers');
  await fits(admin, `printers-${javaScriptEnabled === false ? 'plain' : 'scripts'}`);
  await admin.goto('/admin/printers/new');
  await press(admin, /add/i);
  await expect(admin.locator('.govuk-error-summary')).toBeVisible();
  await admin.locator('#post').selectOption('HAN');
  await admin.locator('#name').fill('P7');
  await admin.locator('input[name="kind"][value="download"]').check();
  await admin.locator('#offset-x').fill('0.2');
  await admin.locator('#offset-y').fill('-0.3');
  await fits(admin, `printer-new-${javaScriptEnabled === false ? 'plain' : 'scripts'}`);
  await press(admin, /add/i);
  await fine(admin);
  await admin.goto('/admin/printers');
  await admin.getByRole('row', { name: /P7/ }).getByRole('link').first().click();
  await admin.locator('#reason').fill('No toner');
  await press(admin, /out of service/i);
  await fine(admin);
  await admin.goto('/admin/printers');
  await expect(admin.getByRole('row', { name: /P7/ })).toContainText('Out of service');
});
