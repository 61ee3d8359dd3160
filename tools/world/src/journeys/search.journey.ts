import { paths } from '@sos/contracts/paths';
import { expect, it } from 'vitest';
import { Stage } from '../testing/stage.ts';

const stage = new Stage({ providers: 300 });

it('somebody says in their own words what they need, is led to the nearest, and sees who goes while they look', async () => {
  const page = await stage.aPage();
  await stage.open(page, '');
  await page.getByLabel('In your own words').fill('avocat visa Thaïlande, Camille');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByText('Understood: Lawyer, Thailand, and Visas and permits').waitFor();
  expect(new URL(page.url()).search).toBe('?kind=lawyer&country=TH&about=immigration&q=camille');
  const card = page.locator('.provider-card', { hasText: 'Camille Aubert' });
  await card.getByText('Online now').waitFor();

  await page.mouse.move(200, 200);
  const profile = paths.profile('lawyer-camille');
  const stored = await stage.world.documents.read(profile);
  await expect
    .poll(async () => {
      await stage.world.documents.write({ [profile]: { ...stored, availability: 'offline' } });
      return card.getByText('Offline').count();
    })
    .toBe(1);

  await page.getByRole('button', { name: 'Stop looking for “camille”' }).click();
  await stage.open(page, '?country=TH&language=is&now=1&q=zzz');
  await page.getByRole('heading', { name: 'Nobody fits all of this' }).waitFor();
  expect(await page.locator('.provider-card').count()).toBeGreaterThan(0);
});

it('a search is kept and found again, and the countries are those that somebody helps with', async () => {
  const page = await stage.aPage();
  await stage.open(page, '/sign-in');
  await page.getByLabel('Email').fill('client@example.com');
  await page.getByLabel('Password', { exact: true }).fill('sos-client');
  await page.locator('main form button[type=submit]').click();
  await page.locator('.provider-card').first().waitFor();
  await stage.open(page, '?country=TH&about=immigration');
  await page.getByRole('button', { name: 'Keep this search' }).click();
  await stage.open(page, '');
  await page.getByRole('link', { name: 'Thailand · Visas and permits' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?country=TH&about=immigration');
  await page.getByRole('link', { name: 'Every country where somebody can help' }).click();
  await page.getByRole('row', { name: /Thailand/ }).waitFor();
});
