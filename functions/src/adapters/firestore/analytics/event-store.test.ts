import { expect, it } from 'vitest';
import { localFirestore } from '../testing/local-firestore.ts';
import { makeEventStore } from './event-store.ts';

localFirestore();

it('keeps the first of an id, and says that of a second one', async () => {
  const events = makeEventStore();
  const event = { event: 'booked', page: 'booking', locale: 'fr', at: Date.UTC(2026, 0, 5) } as const;
  expect(await events.createIfAbsent('e1', event)).toBe(true);
  expect(await events.createIfAbsent('e1', event)).toBe(false);
});
