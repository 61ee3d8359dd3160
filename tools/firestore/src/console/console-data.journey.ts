import { sharedChromium } from '@sos/testing/chromium';
import { GeoPoint, Timestamp } from 'firebase-admin/firestore';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFindings, fieldRow, LOOKS, openConsole, takePicture } from '../testing/console-tab.ts';
import { startWorld, type TestWorld } from '../testing/world.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedChromium();
});

let world: TestWorld;
let page: Page;
beforeEach(async () => {
  world = await startWorld();
  await world.admin.doc('users/u1').set({ name: 'Ada', age: 36, tags: ['a', { b: null }] });
  await world.admin.doc('users/u1/calls/c1').set({ status: 'ringing' });
  await world.admin.doc('users/ghost/calls/c2').set({ status: 'ended' });
});
afterEach(async () => {
  await page.close();
  await world.close();
});

async function open(place = ''): Promise<void> {
  page = await openConsole(browser, `${world.server.url}/console${place}`);
}

const shown = (list: string) => page.getByRole('list', { name: list, exact: true }).getByRole('link');
const click = (name: string) => page.getByRole('button', { name, exact: true }).click();
const dialog = () => page.getByRole('dialog');
const stored = async (path: string, field: string): Promise<unknown> => (await world.admin.doc(path).get()).get(field);
const gone = () => dialog().waitFor({ state: 'detached' });

describe('browsing', () => {
  it('leads from collections to a document and further down, and back', async () => {
    await open();
    await shown('Collections').filter({ hasText: 'users' }).click();
    await shown('Documents').filter({ hasText: 'u1' }).click();
    await fieldRow(page, 'name').getByText('Ada').waitFor();
    await shown('Collections of this document').filter({ hasText: 'calls' }).click();
    await shown('Documents').filter({ hasText: 'c1' }).waitFor();
    expect(new URL(page.url()).hash).toBe('#/users/u1/calls');
    await page.goBack();
    await fieldRow(page, 'age').getByText('36').waitFor();
    expect(await page.locator('#path').inputValue()).toBe('users/u1');
  });

  it('needs no mouse', async () => {
    await world.admin.doc('accounts/a1').set({ n: 1 });
    await open();
    await shown('Collections').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shown('Documents').first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await fieldRow(page, 'name').waitFor();
    expect(new URL(page.url()).hash).toBe('#/users/u1');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText('There is no such document.').waitFor();
  });

  it('shows in italics a document that is only a parent of others', async () => {
    await open('#/users');
    await page.locator('i', { hasText: 'ghost' }).click();
    await page.getByText('There is no such document.').waitFor();
    expect(await shown('Collections of this document').allTextContents()).toEqual(['calls']);
  });

  it('goes where the path bar says', async () => {
    await open();
    await page.locator('#path').fill('/projects/p/databases/(default)/documents/users/u1/calls/c1');
    await page.keyboard.press('Enter');
    await fieldRow(page, 'status').getByText('ringing').waitFor();
    expect(new URL(page.url()).hash).toBe('#/users/u1/calls/c1');
  });

  it('turns the pages of a large collection', async () => {
    const batch = world.admin.batch();
    for (let i = 100; i < 220; i++) batch.set(world.admin.doc(`many/d${i}`), { i });
    await batch.commit();
    await open('#/many');
    await page.getByText('1–50 shown of 120 documents').waitFor();
    await click('Next');
    await click('Next');
    await page.getByText('101–120 shown of 120 documents').waitFor();
    expect(await shown('Documents').first().textContent()).toBe('d200');
    await click('Previous');
    await page.getByText('51–100 shown of 120 documents').waitFor();
  });

  it('finds documents by a field, in an order, in all collections of an id', async () => {
    await open('#/calls');
    await page.getByText('Filter').click();
    await page.getByLabel('Field to filter by').fill('status');
    await page.getByLabel('Operator').selectOption('in');
    await page.getByLabel('Value of element 1 of the filter').fill('ended');
    await page.getByLabel('Field to order by').fill('status');
    await page.getByLabel('All collections of this id').check();
    await click('Apply');
    await shown('Documents').filter({ hasText: 'users/ghost/calls/c2' }).waitFor();
    expect(await shown('Documents').count()).toBe(1);
    await page.reload();
    await shown('Documents').filter({ hasText: 'status: "ended"' }).waitFor();
    await takePicture(page, 'group');
  });
});

describe('live', () => {
  it('follows what others write and marks what changed', async () => {
    await open('#/users/u1');
    await fieldRow(page, 'age').getByText('36').waitFor();
    await world.admin.doc('users/u1').update({ age: 37 });
    await page.locator('.fields .changed', { hasText: '37' }).waitFor();
    expect(await page.locator('.fields .changed').count()).toBe(1);
    expect(await page.locator('#announcer').textContent()).toBe('Changed: age.');
    await world.admin.doc('users/u2').set({ name: 'Bob' });
    await page.locator('.documents .changed', { hasText: 'u2' }).waitFor();
    expect(await page.locator('.documents .changed').allTextContents()).not.toContain('ghost');
    await world.admin.doc('other/o').set({});
    await shown('Collections').filter({ hasText: 'other' }).waitFor();
    await world.admin.doc('users/u1').delete();
    await page.getByText('There is no such document.').waitFor();
  });
});

describe('editing', () => {
  it.each<[string, string | undefined, unknown]>([
    ['string', 'two\nlines', 'two\nlines'],
    ['integer', '-42', -42],
    ['double', '1.5', 1.5],
    ['boolean', 'false', false],
    ['null', undefined, null],
    ['timestamp', '2026-01-31T09:30:00.123456Z', new Timestamp(1769851800, 123_456_000)],
    ['bytes', 'AP+A', Buffer.from([0, 255, 128])],
    ['geopoint', '48.85, -2.35', new GeoPoint(48.85, -2.35)],
    ['reference', 'users/u2', expect.objectContaining({ path: 'users/u2' })],
    ['vector', '[1, 2.5]', expect.objectContaining({ _values: [1, 2.5] })],
  ])('makes a field a %s', async (kind, text, value) => {
    await open('#/users/u1');
    await click('Edit name');
    await page.getByLabel('Type of name').selectOption(kind);
    const input = page.getByLabel('Value of name');
    if (kind === 'boolean') await input.selectOption('false');
    else if (text !== undefined) await input.fill(text);
    await click('Save');
    await gone();
    expect(await stored('users/u1', 'name')).toEqual(value);
    expect(await stored('users/u1', 'age')).toBe(36);
  });

  it('builds maps and arrays', async () => {
    await open('#/users/u1');
    await click('Add field');
    await page.getByLabel('Name of the field').fill('odd.name');
    await page.getByLabel('Type of the field').selectOption('map');
    await click('Add field to the field');
    await page.getByLabel('Name of a field of').fill('inner');
    await page.getByLabel('Type of new field of the field').selectOption('array');
    await click('Add element to new field of the field');
    await page.getByLabel('Value of element 1').fill('x');
    await click('Save');
    await gone();
    expect((await world.admin.doc('users/u1').get()).data()?.['odd.name']).toEqual({ inner: ['x'] });
  });

  it('says what is wrong and writes nothing', async () => {
    await open('#/users/u1');
    await click('Edit age');
    await page.getByLabel('Value of age').fill('many');
    await click('Save');
    await page.getByText('This is no whole number.').waitFor();
    expect(await page.getByLabel('Value of age').getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    expect(await stored('users/u1', 'age')).toBe(36);
    await page.keyboard.press('Escape');
    await gone();
  });

  it('does not write over what has changed meanwhile, shows both, and does so when told', async () => {
    await open('#/users/u1');
    await click('Edit age');
    await page.getByLabel('Value of age').fill('40');
    await world.admin.doc('users/u1').update({ age: 50 });
    await click('Save');
    await page.getByText('Nothing was saved.').waitFor();
    expect(await page.locator('.versions section').allTextContents()).toEqual([
      expect.stringContaining('50'),
      expect.stringContaining('40'),
    ]);
    expect(await axeFindings(page)).toEqual([]);
    await takePicture(page, 'conflict');
    expect(await stored('users/u1', 'age')).toBe(50);
    await click('Save mine over it');
    await gone();
    expect(await stored('users/u1', 'age')).toBe(40);
  });

  it('adds a document with an id of its own, and takes a field away', async () => {
    await open('#/users');
    await click('Add document');
    await click('Add field to document');
    await page.getByLabel('Name of a field of document').fill('n');
    await page.getByLabel('Value of new field of document').fill('1');
    await click('Add');
    await fieldRow(page, 'n').waitFor();
    const path = new URL(page.url()).hash.slice(2);
    expect(path).toMatch(/^users\/[A-Za-z0-9]{20}$/);
    await click('Delete n');
    await click('Delete');
    await page.getByText('This document has no fields.').waitFor();
    expect((await world.admin.doc(path).get()).data()).toEqual({});
  });

  it('deletes a document with what lies below, after saying how much, and a collection', async () => {
    const batch = world.admin.batch();
    for (let i = 0; i < 400; i++) batch.set(world.admin.doc(`users/u1/calls/x${i}/parts/p`), { i });
    await batch.commit();
    await world.admin.doc('users2/stays').set({});
    await open('#/users/u1');
    await click('Delete document');
    await page.getByText('401 documents below it will be deleted as well.').waitFor();
    await dialog().getByRole('button', { name: 'Delete' }).click();
    await gone();
    expect((await world.admin.collectionGroup('parts').get()).size).toBe(0);
    await click('Delete collection');
    await page.getByText('It has 1 document,').waitFor();
    await dialog().getByRole('button', { name: 'Delete' }).click();
    await page.getByText('There are no documents here.').waitFor();
    expect((await world.admin.listCollections()).map(({ id }) => id)).toEqual(['users2']);
  });
});

it.each(LOOKS)('everybody can use it: $name', async (look) => {
  for (const place of ['', '#/users', '#/users/u1', '#/users?order=age']) {
    page = await openConsole(browser, `${world.server.url}/console${place}`, look);
    await shown(place.startsWith('#/users/u1') ? 'Fields' : place === '' ? 'Collections' : 'Documents')
      .or(fieldRow(page, 'age'))
      .first()
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
    await takePicture(page, `${look.name}${place.replaceAll(/\W/g, '-')}`);
    if (place !== '#/users?order=age') await page.close();
  }
});
