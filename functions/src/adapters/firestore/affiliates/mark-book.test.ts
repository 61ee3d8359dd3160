import { randomBytes } from 'node:crypto';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import { provedNumberSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { aSession, BOOKED_AT } from '@sos/domain/testing/a-session';
import { expect, it } from 'vitest';
import { makePayoutCipher } from '../../crypto/payout-cipher.ts';
import { makePhoneCipher } from '../../crypto/phone-cipher.ts';
import { telephonySchema } from '../shared/stored-cipher.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makePayoutMethods } from '../withdrawals/method-store.ts';
import { linesOf, makeMarkBook } from './mark-book.ts';

localFirestore();
const ring = JSON.stringify({ active: 'k1', keys: { k1: randomBytes(32).toString('base64') } });
const cipher = makePhoneCipher(ring);
const PROVIDER = '+33612345600';

async function aCall(id: string, { clientId, client }: { readonly clientId: string; readonly client: string }) {
  await put(paths.session(id), sessionDocumentSchema, { ...aSession({ id }), clientId, createdAt: BOOKED_AT });
  const lines = { client: cipher.encrypt(client), provider: cipher.encrypt(PROVIDER) };
  const lineIds = [cipher.lineId(client), cipher.lineId(PROVIDER)];
  await put(paths.sessionTelephony(id), telephonySchema, { ...lines, lineIds, callSids: {}, network: null });
}

it('tells people apart by the numbers they have proved and by those at which they were called', async () => {
  const marks = makeMarkBook(noneCorrupt);
  const [proved, rung, others] = ['+33612345601', '+33612345602', '+33612345603'];
  await put(paths.provedNumber(cipher.lineId(proved)), provedNumberSchema, { provedAt: BOOKED_AT, ownerId: 'ana' });
  await aCall('first', { clientId: 'ana', client: rung });
  await aCall('second', { clientId: 'ana', client: rung });
  await aCall('other', { clientId: 'ben', client: others });
  expect((await marks.of('ana')).telephones).toEqual([cipher.lineId(proved), cipher.lineId(rung)]);
  expect((await marks.of('eve')).telephones).toEqual([]);
});

it('knows both telephones of a call, and none where they are kept no more', async () => {
  await aCall('first', { clientId: 'ana', client: '+33612345602' });
  expect(await linesOf('first')).toEqual({
    client: [cipher.lineId('+33612345602')],
    provider: [cipher.lineId(PROVIDER)],
  });
  expect(await linesOf('gone')).toEqual({ client: [], provider: [] });
});

it('tells people apart by the accounts at which they are paid, whoever wrote them down', async () => {
  const payouts = makePayoutMethods(() => makePayoutCipher(ring), noneCorrupt);
  const account = { rail: 'wise', country: 'FR', currency: 'EUR', ending: '0189', savedAt: 1, usableFrom: 1 } as const;
  const keep = (uid: string, iban: string) =>
    payouts.save(uid, () => ({ ...account, id: uid, details: { holder: uid, iban } }));
  await keep('ana', 'FR1420041010050500013M02606');
  await keep('bea', 'FR1420041010050500013M02606');
  await keep('cleo', 'FR7630006000011234567890189');
  const marks = makeMarkBook(noneCorrupt);
  const [ana, bea, cleo] = await Promise.all(['ana', 'bea', 'cleo'].map((uid) => marks.of(uid)));
  expect(ana?.payouts).toHaveLength(1);
  expect(bea?.payouts).toEqual(ana?.payouts);
  expect(cleo?.payouts).not.toEqual(ana?.payouts);
});
