import { newRequest } from '@sos/domain/support/request';
import { expect, it } from 'vitest';
import { makeAnswerSupport } from '../support/answer-support.ts';
import { supportContract } from '../support/support.contract.ts';
import { MemorySupport } from './memory-support.ts';

supportContract(() => {
  const requests = new MemorySupport();
  return { requests, trail: async () => requests.trail.map(({ id }) => id) };
});

it('a request that is opened again names the deed that it takes back', async () => {
  const requests = new MemorySupport();
  const id = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
  const asked = { uid: 'nora', email: null, topic: 'call', text: 'Nobody rang me.', locale: 'fr' } as const;
  await requests.createIfAbsent(id, newRequest(asked, 1));
  const answer = makeAnswerSupport({ requests, clock: { now: () => 2 } });
  const irma = { uid: 'irma', role: 'admin', isAdmin: true };
  const deed = { requestId: id, text: null, reason: 'A slip.' };
  await answer(irma, { ...deed, deed: 'close', revision: 0 });
  await answer(irma, { ...deed, deed: 'reopen', revision: 1, undoes: `support-${id}-1` });
  expect(requests.trail.map(({ id: entry, undoes }) => [entry, undoes])).toEqual([
    [`support-${id}-1`, null],
    [`support-${id}-2`, `support-${id}-1`],
  ]);
});
