import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { CallSession } from '@sos/domain/calls/session';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { describe, expect, it } from 'vitest';
import { talklessCallsContract } from '../../../usecases/payments/talkless-calls.contract.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeClientCalls } from './client-calls.ts';

const firestore = localFirestore();
const HOUR = 3_600_000;
const now = BOOKED_AT + HOUR;
const aLook = () => makeClientCalls({ now: () => now }, noneCorrupt);
const store = (session: CallSession) => put(paths.session(session.id), sessionDocumentSchema, session);

describe('in Firestore', () => {
  talklessCallsContract(() => ({ calls: aLook(), put: store }));
});

describe('a client’s open call', () => {
  const ended = { status: 'failed', endReason: 'client_no_answer', endedAt: now - HOUR } as const;

  it('is found among those that have ended, and nobody else’s is', async () => {
    await store({ ...aSession({ id: 'ended' }), clientId: 'ana', ...ended });
    await store({ ...aSession({ id: 'open' }), clientId: 'ana' });
    expect([await aLook().of('ana'), await aLook().of('ben')]).toEqual(['open', undefined]);
  });

  it('is looked for in one read together with what came to nothing, and afresh each time', async () => {
    const calls = aLook();
    firestore.server.resetStats();
    expect([await calls.of('ana'), await calls.endsSince('ana', now - HOUR)]).toEqual([undefined, []]);
    expect(firestore.server.stats().reads).toBe(1);
    await store({ ...aSession({ id: 'open' }), clientId: 'ana' });
    expect(await calls.of('ana')).toBe('open');
  });
});
