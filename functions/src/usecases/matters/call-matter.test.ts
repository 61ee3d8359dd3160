import type { CallSession } from '@sos/domain/calls/session';
import { aSession } from '@sos/domain/testing/a-session';
import { beforeEach, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryMatters } from '../testing/memory-matters.ts';
import { makeGetCallMatter, makeTellCallMatter } from './call-matter.ts';

let session: CallSession | undefined;
let matters: MemoryMatters;
beforeEach(() => {
  session = aSession();
  matters = new MemoryMatters();
});
const needs = () => ({ sessions: { read: async () => session }, matters, clock: { now: () => 5 } });
const { id: sessionId, clientId, providerId } = aSession();
const as = (uid: string) => ({ uid, role: 'client', isAdmin: false });
const get = (uid: string) => checkAnswers('getCallMatter', makeGetCallMatter(needs()))(as(uid), { sessionId });
const tell = (uid: string, need: string) =>
  checkAnswers('tellCallMatter', makeTellCallMatter(needs()))(as(uid), { sessionId, need, country: 'TH' });

it('what a client tells is there for both, and the last word counts', async () => {
  expect(await get(clientId)).toEqual({ need: '', country: null, documents: [] });
  await tell(clientId, 'My passport is gone.');
  await tell(clientId, 'My visa ends on Friday.');
  for (const uid of [clientId, providerId]) {
    expect(await get(uid)).toEqual({ need: 'My visa ends on Friday.', country: 'TH', documents: [] });
  }
});

it('nobody else reads it, and nobody but the client tells it', async () => {
  await tell(clientId, 'My passport is gone.');
  await expect(get('stranger')).rejects.toMatchObject({ reason: 'not_found' });
  for (const uid of [providerId, 'stranger']) {
    await expect(tell(uid, 'x')).rejects.toMatchObject({ reason: 'not_found' });
  }
  session = undefined;
  await expect(get(clientId)).rejects.toMatchObject({ reason: 'not_found' });
});

it('once the call is over nothing more is told', async () => {
  session = { ...aSession(), status: 'completed' };
  await expect(tell(clientId, 'x')).rejects.toMatchObject({ reason: 'call_already_started' });
  expect(matters.kept.size).toBe(0);
});
