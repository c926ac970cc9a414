// The proof of a sticker, before it is printed: with and without scripts, on a wide and on a narrow screen.
import { expect } from './site.ts';
import { test } from './crew.ts';
import { press } from './people.ts';

test.use({ apart: 'proof' });

test('an operator compares sticker, passport and application', async ({ crew, javaScriptEnabled }) => {
  const operator = await crew('operator');
  await operator.goto('/print');
  await operator.locator('main a[href^="/print/cases/"]').first().click();
  const queue = operator.locator('main form[action$="/queue"] button');
  if (await queue.count()) await queue.click();
  await operator.locator('#serial').fill(javaScriptEnabled === false ? 'UTO100012' : 'UTO100011');
  await operator.locator('#printer').selectOption({ label: 'P1' });
  await press(operator, 'Load a sticker');
  await operator.getByRole('link', { name: 'Compare the sticker with passport and application' }).click();
  await expect(operator.locator('h1')).toHaveText('Proof of the sticker');
  const sticker = operator.getByRole('img', { name: 'The sticker as it will be printed' });
  await expect(sticker).toBeVisible();
  await expect.poll(() => sticker.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 100), 'the picture was drawn').toBe(true);
  const table = operator.getByRole('table', { name: 'Each value in its three places' });
  await expect(table.getByRole('row')).toHaveCount(13);
  for (const width of [1280, 360]) {
    await operator.setViewportSize({ width, height: 900 });
    if (process.env.PICTURES) await operator.screenshot({ path: `${process.env.PICTURES}/proof-${width}.png`, fullPage: true });
    const wide = await operator.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `nothing sticks out at ${width}`).toBeLessThanOrEqual(width);
  }
});
