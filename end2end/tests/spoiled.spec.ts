// A sticker is spoiled before a witness with a photograph of it, and destroyed by two people under a number.
import { type Crew, expect, test } from './crew.ts';
import { fine, press } from './people.ts';
import { portrait } from './pictures.ts';

test.use({ apart: 'spoiled' });

const SERIAL = 'UTO100041';

/** The print job of a case, by its path, with a sticker loaded and its file made. */
async function made(crew: Crew): Promise<string> {
  const operator = await crew('operator');
  await operator.goto('/print');
  const href = (await operator.locator('main a[href^="/print/cases/"]').first().getAttribute('href')) ?? '';
  await operator.goto(href);
  await operator.locator('#serial').fill(SERIAL);
  await operator.locator('#printer').selectOption({ label: 'P1' });
  await press(operator, 'Load a sticker');
  await press(operator, /print file/i);
  await fine(operator);
  return href;
}

test('a spoiled sticker is pictured, signed for by a witness, and destroyed by two', async ({ crew }) => {
  const href = await made(crew);
  const operator = await crew('operator');
  await operator.goto(href);
  await operator.locator('summary', { hasText: 'Declare the sticker spoiled' }).click();
  await operator.locator('#spoil-serial').fill(SERIAL);
  await operator.locator('#spoil-code').selectOption({ label: 'Misfeed' });
  await operator.locator('#spoil-reason').fill('The sticker went in slanted');
  await operator.locator('#witness').selectOption({ label: 'Chidi Okafor' });
  const spoil = operator.locator('form[action$="/spoil"] button');
  await spoil.click();
  await expect(operator.locator('.govuk-error-summary'), 'neither a picture nor a reason').toBeVisible();
  await expect(operator.locator('#spoil-reason'), 'nothing typed is lost').toHaveValue('The sticker went in slanted');
  await operator.locator('#spoil-picture').setInputFiles(portrait());
  await spoil.click();
  await fine(operator);
  await expect(operator.locator('main'), 'it waits for the witness').toContainText('Chidi Okafor');

  const witness = await crew('controller');
  await witness.goto(href);
  const picture = (await witness.getByRole('link', { name: 'Show the picture' }).getAttribute('href')) ?? '';
  expect((await witness.request.get(picture)).headers()['content-type']).toBe('image/jpeg');
  await witness.locator('form[action$="/confirm-spoil"] button').click();
  await fine(witness);

  const [custodian, supervisor] = [await crew('custodian'), await crew('supervisor')];
  await custodian.goto('/stock/waste');
  await custodian.locator('[name="destroy-serials"]').fill(SERIAL);
  await custodian.locator('[name="destroy-method"]').fill('cross-cut shredder');
  await press(custodian, 'Destroy');
  await fine(custodian);
  await supervisor.goto('/stock');
  await supervisor.locator('[name^="certificate-"]').fill('DC-2026-41');
  await press(supervisor, 'I have checked it: confirm');
  await fine(supervisor);
  await custodian.goto('/stock/waste');
  const paper = (await custodian.getByRole('link', { name: 'Certificate DC-2026-41 (PDF)' }).getAttribute('href')) ?? '';
  const answer = await custodian.request.get(paper);
  expect(answer.headers()['content-type']).toContain('application/pdf');
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  if (process.env.PICTURES) {
    const { writeFile } = await import('node:fs/promises');
    await writeFile(`${process.env.PICTURES}/certificate.pdf`, await answer.body());
  }
});
