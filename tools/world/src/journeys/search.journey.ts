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

it('whoever runs no script reads people, places and prices, and search engines find them all', async () => {
  const url = stage.world.web?.url ?? '';
  const read = async (path: string) => {
    const answered = await fetch(url + path, { redirect: 'manual' });
    return { status: answered.status, headers: answered.headers, text: await answered.text() };
  };
  const profile = await read('/fr/providers/lawyer-camille');
  expect(profile.status).toBe(200);
  expect(profile.text).toContain('<h1>Camille Aubert</h1>');
  expect(profile.text).toContain('<div id="root"><div class="readable">');
  expect(profile.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await read('/fr/providers/nobody')).status).toBe(404);
  expect((await read('/fr/countries/thailand-th')).headers.get('location')).toBe('/fr/pays/thailande-th');
  expect((await read('/fr/pays/thailande-th')).text).toContain('/fr/providers/');
  expect((await read('/fr/pricing')).text).toContain('<h1>Ce que coûte un appel</h1>');
  expect(await read('/fr/tarif')).toMatchObject({ status: 404, text: expect.stringContaining('Il n’y a pas de page') });
  expect((await read('/en/call/unknown')).status).toBe(200);
  expect((await read('/sitemap.xml')).text).toContain('/sitemap-1.xml');
  expect((await read('/sitemap-1.xml')).text).toContain('/fr/pays/thailande-th');
});

it('the page of a country leads to who helps there, in place of what was read before any script', async () => {
  const page = await stage.aPage();
  await stage.open(page, '/countries/thailand-th');
  await page.locator('.provider-card').first().waitFor();
  expect(await page.locator('h1').allTextContents()).toEqual(['Lawyers and expatriates: Thailand']);
  await page.getByRole('navigation', { name: 'More for this country' }).getByRole('link').first().click();
  await page.locator('.provider-card').first().waitFor();
});
