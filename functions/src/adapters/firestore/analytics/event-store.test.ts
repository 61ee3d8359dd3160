import { expect, it } from 'vitest';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { userDocuments } from '../accounts/user-documents.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeEventStore, makeMembersVisits } from './event-store.ts';

localFirestore();

it('keeps the first of an id, and says that of a second one', async () => {
  const events = makeEventStore();
  const event = {
    event: 'booked',
    page: 'booking',
    locale: 'fr',
    at: Date.UTC(2026, 0, 5),
  } as const;
  expect(await events.createIfAbsent('e1', event)).toBe(true);
  expect(await events.createIfAbsent('e1', event)).toBe(false);
});

it('keeps with a member what they agree to, and takes it away', async () => {
  const visits = makeMembersVisits(noneCorrupt);
  const visit = {
    consent: { version: 1, at: 5, measuring: true, advertising: true },
    visitId: 'v1',
    clickId: 'Cj0K',
  };
  await put(paths.user('ana'), userDocumentSchema, aUser());
  await visits.change('ana', () => visit);
  expect((await userDocuments.read('ana'))?.visit).toEqual(visit);
  await visits.change('ana', () => undefined);
  expect(await userDocuments.read('ana')).toEqual(aUser({ visit: null }));
  await visits.change('nobody', () => visit);
  expect(await userDocuments.read('nobody')).toBeUndefined();
});
