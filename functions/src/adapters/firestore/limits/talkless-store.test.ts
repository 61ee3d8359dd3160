import { randomBytes } from 'node:crypto';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { CallSession } from '@sos/domain/calls/session';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeLetBook } from '../../../usecases/limits/let-book.ts';
import { makeNoteTalkless } from '../../../usecases/limits/note-talkless.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { talklessOf } from '../calls/client-calls.ts';
import { db } from '../shared/db.ts';
import { telephonySchema } from '../shared/stored-cipher.ts';
import { at20, localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeTalklessStore, marksOf } from './talkless-store.ts';

const firestore = localFirestore();
const cipher = makePhoneCipher(JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } }));
const MINUTE = 60_000;
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const store = makeTalklessStore(noneCorrupt);
const note = makeNoteTalkless({ marksOf, book: store });
let now = BOOKED_AT;
beforeEach(() => void (now = BOOKED_AT));

const by = { network: 'net-1', number: 'line-1' };
const noted = (differs: Partial<Parameters<typeof store.noted>[0]> = {}) => store.noted({ ...by, ...differs });

/** A call that its client let come to nothing, after so many minutes, from one network and number. */
async function aCall(
  id: string,
  minutes: number,
  differs: Partial<CallSession> = {},
  marks = by,
): Promise<CallSession> {
  const endedAt = BOOKED_AT + minutes * MINUTE;
  const ended = { status: 'failed', endReason: 'client_no_answer', endedAt } as const;
  const session: CallSession = { ...aSession({ id }), clientId: 'ana', ...ended, ...differs };
  await put(paths.session(id), sessionDocumentSchema, session);
  const phones = { client: cipher.encrypt('+33612345601'), provider: cipher.encrypt('+33612345602') };
  const lines = { lineIds: [marks.number, 'line-of-provider'], network: marks.network, callSids: {} };
  await put(paths.sessionTelephony(id), telephonySchema, { ...phones, ...lines });
  return session;
}

function letBook(isKnown = true) {
  return makeLetBook({
    talklessOf: (clientId, since) => talklessOf(clientId, since, noneCorrupt),
    marksOf,
    book: store,
    isKnown: async () => isKnown,
    clock: { now: () => now },
  })(irma, { uid: 'ana', reason: 'They wrote to us.' });
}

describe('calls that came to nothing', () => {
  it('count against their network and their number, once each, whoever booked them', async () => {
    const first = await aCall('first', 1);
    await at20(() => note(first));
    await note(await aCall('of-ben', 2, { clientId: 'ben' }));
    await note(await aCall('elsewhere', 3, {}, { network: 'net-2', number: 'line-2' }));
    const both = [BOOKED_AT + MINUTE, BOOKED_AT + 2 * MINUTE];
    expect(await noted()).toEqual({ network: both, number: both });
    expect(await noted({ number: 'line-2' })).toMatchObject({
      network: both,
      number: [BOOKED_AT + 3 * MINUTE],
    });
  });

  it('are none that the provider missed, or that were paid, or that go on, or of which nothing is kept', async () => {
    await note(await aCall('missed', 1, { endReason: 'provider_no_answer' }));
    await note(await aCall('paid', 1, { endReason: 'client_hung_up', isPaid: true }));
    await note(await aCall('open', 1, { endedAt: null }));
    await note({ ...aSession({ id: 'gone' }), endedAt: BOOKED_AT, endReason: 'by_client' });
    expect(await noted()).toEqual({ network: [], number: [] });
  });

  it('are asked of no network where none is known, which costs no read', async () => {
    await note(await aCall('first', 1));
    firestore.server.resetStats();
    expect(await noted({ network: null })).toEqual({ network: [], number: [BOOKED_AT + MINUTE] });
    expect(firestore.server.stats().reads).toBe(1);
  });

  it('are forgotten after a day, and never are many kept', async () => {
    await note(await aCall('old', -24 * 60));
    for (let call = 0; call < 25; call++) await note(await aCall(`c-${call}`, call));
    const { network } = await noted();
    expect([network.length, network[0], network.at(-1)]).toEqual([20, BOOKED_AT + 5 * MINUTE, BOOKED_AT + 24 * MINUTE]);
  });
});

describe('an admin who lets somebody book again', () => {
  it('forgives them, and the networks and numbers of their calls, with the deed written down', async () => {
    const first = await aCall('first', 1);
    await note(first);
    await note(await aCall('second', 2));
    await note(await aCall('of-ben', 3, { clientId: 'ben' }, { network: 'net-2', number: 'line-2' }));
    now = BOOKED_AT + 10 * MINUTE;
    expect(await letBook()).toEqual({});
    expect([await store.forgivenAt('ana'), await store.forgivenAt('ben')]).toEqual([now, 0]);
    expect(await noted()).toEqual({ network: [], number: [] });
    expect(await noted({ network: 'net-2', number: 'line-2' })).toMatchObject({
      network: [BOOKED_AT + 3 * MINUTE],
    });
    // Told once more, as a change of the session may be.
    await note(first);
    expect((await noted()).network).toEqual([]);
    const trail = (await db().collection(paths.adminAuditLogs()).get()).docs.map((each) => each.data());
    expect(trail).toMatchObject([{ action: 'adminLetBook', subjectId: 'ana', before: { talkless: 2 } }]);
  });

  it('is told of somebody who is not there', async () => {
    await expect(letBook(false)).rejects.toMatchObject({ reason: 'not_found' });
  });
});
