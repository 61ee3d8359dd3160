import { afterAll, beforeAll, expect, it } from 'vitest';
import { liveReader } from './live-reader.ts';
import { PROJECT, startWorld, type TestWorld, userToken } from './world.ts';

const RULES = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /open/{id} { allow read: if true; }
    match /{any=**}/notes/{id} { allow read: if request.auth.uid == 'me'; }
  }
}`;
let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ rules: RULES });
  for (const path of ['open/a', 'open/a/notes/n', 'closed/c']) await world.admin.doc(path).set({ told: 'at first' });
});
afterAll(() => world?.close());

it.each([
  [userToken('me'), 'heard'],
  [undefined, 'refused'],
])('hears of what it may, document by document, and of every change', async (token, group) => {
  const reader = liveReader({ host: world.server.host, projectId: PROJECT, token });
  const places = [{ collection: 'open' }, { group: 'notes' }, { document: 'closed/c' }, { document: 'open/a' }];
  expect(await Promise.all(places.map((place) => reader.listen(place)))).toEqual(['heard', group, 'refused', 'heard']);
  const first = reader.news();
  expect(first.filter((text) => text.startsWith('["open/a",'))).toHaveLength(2);
  expect(first.some((text) => text.includes('notes/n'))).toBe(group === 'heard');

  await world.admin.doc('open/a').set({ told: `to ${group}` });
  const again: string[] = [];
  await expect.poll(() => again.push(...reader.news())).toBeGreaterThan(1);
  expect(new Set(again)).toEqual(new Set([JSON.stringify(['open/a', { told: `to ${group}` }])]));
  await reader.close();
});
