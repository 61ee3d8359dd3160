import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { CallSession } from '@sos/domain/calls/session';
import { aSession } from '@sos/domain/testing/a-session';
import { expect, it } from 'vitest';
import { localFirestore, put } from '../testing/local-firestore.ts';
import { makePersonsCalls } from './persons-calls.ts';

localFirestore();

it('names the calls of either side that have not ended, and nobody else’s', async () => {
  const { clientId, providerId } = aSession();
  const store = (id: string, differs: Partial<CallSession>) =>
    put(paths.session(id), sessionDocumentSchema, { ...aSession(), ...differs, id });
  await store('open', {});
  await store('ended', { endedAt: 5 });
  await store('other', { clientId: 'eve', providerId: 'tomas' });
  const calls = makePersonsCalls();
  expect(await calls.openOf(clientId)).toEqual([{ id: 'open', side: 'client' }]);
  expect(await calls.openOf(providerId)).toEqual([{ id: 'open', side: 'provider' }]);
  expect(await calls.openOf('tomas')).toEqual([{ id: 'other', side: 'provider' }]);
  expect(await calls.openOf('nobody')).toEqual([]);
});
