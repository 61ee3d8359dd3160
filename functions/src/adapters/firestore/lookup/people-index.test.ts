import { applicationDocumentSchema } from '@sos/contracts/applications';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import { invoiceDocumentSchema } from '@sos/contracts/invoices';
import { paths } from '@sos/contracts/paths';
import { ownedNumberSchema } from '@sos/contracts/phones';
import { userDocumentSchema } from '@sos/contracts/users';
import { aUser } from '@sos/testing/a-user';
import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { anApplication, someAnswers } from '@sos/domain/testing/an-application';
import { aSession } from '@sos/domain/testing/a-session';
import { expect, it } from 'vitest';
import { peopleIndexContract } from '../../../usecases/lookup/people-index.contract.ts';
import { makeIndexPerson } from '../../../usecases/lookup/index-person.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeCallFinder, makePaperFinder, makePeopleIndex } from './people-index.ts';

localFirestore();
/** Writes a number as it is, under the name of a key. */
const cipher = {
  lineId: (text: string) => `line-of-${text}`,
  decrypt: ({ keyId, data }: { keyId: string; data: string }) => {
    if (keyId !== 'k1') throw new Error('no such key');
    return data;
  },
};
const sealed = (data: string, keyId = 'k1') => ({ keyId, iv: '', tag: '', data });
const people = makePeopleIndex(cipher, noneCorrupt);

peopleIndexContract(() => ({
  people,
  put: async (uid, user) => {
    if (user) await put(paths.user(uid), userDocumentSchema, user);
    else await db().doc(paths.user(uid)).delete();
  },
  call: async (uid, [proved, ...saved]) => {
    await db()
      .doc(paths.userTelephone(uid))
      .set({ lineId: 'l', phone: sealed(proved ?? '', proved ? 'k1' : 'gone'), ending: '00', provedAt: new Date(0) });
    const kept = { name: '', country: 'FR', ending: '00', lineId: 'l', addedAt: new Date(0) };
    const telephones = saved.map((e164) => ({ ...kept, id: e164, phone: sealed(e164) }));
    await db().doc(paths.savedTelephones(uid)).set({ telephones });
  },
}));

it('of a telephone nothing but digests is kept', async () => {
  await put(paths.user('ada'), userDocumentSchema, aUser());
  const phone = sealed('+33612345678');
  await db()
    .doc(paths.userTelephone('ada'))
    .set({ lineId: 'l', phone, ending: '78', provedAt: new Date(0) });
  await makeIndexPerson(people)('ada');
  const { endings } = (await db().doc(paths.lookupEntry('ada')).get()).data() ?? {};
  expect(endings).toHaveLength(6);
  expect(endings).toContain('line-of-ending 5678');
});

it('a number leads to whose account has proved it', async () => {
  await put(paths.provedNumber('line-of-+33612345678'), ownedNumberSchema, { ownerId: 'ada' });
  expect(await people.ownerOf('+33612345678')).toBe('ada');
  expect(await people.ownerOf('+33600000000')).toBeUndefined();
});

it('calls are found by the beginning of their id', async () => {
  for (const id of ['abcd-1', 'abcd-2', 'abce-1']) {
    await put(paths.session(id), sessionDocumentSchema, { ...aSession(), id });
  }
  const calls = makeCallFinder(noneCorrupt);
  expect((await calls.beginning('abcd', 5)).map(({ id }) => id)).toEqual(['abcd-1', 'abcd-2']);
  expect(await calls.beginning('abcd', 1)).toHaveLength(1);
});

it('what is written on paper is found by the whole of its number alone', async () => {
  const money = { currency: 'EUR', net: 4083, vat: 817, rate: 2000, category: 'S', rounding: 0, total: 4900 } as const;
  const buyer = { name: 'Nora Lindqvist', country: 'FR', vatNumber: null, vat: null };
  const of = { kind: 'invoice', number: 'INV-2026-000001', paymentId: 'booking-1', ownerId: 'client-uid' } as const;
  const invoice = { ...of, ...money, issuedAt: 0, calledAt: 0, locale: 'en', seller: defaultSeller, buyer } as const;
  await put(paths.invoice('i1'), invoiceDocumentSchema, {
    ...invoice,
    paidBy: 'stripe',
    lines: [{ item: 'fee', net: 4083 }],
    discount: null,
    corrects: null,
  });
  const answers = someAnswers({ barNumber: 'P 12/345' });
  await put(paths.application('ines'), applicationDocumentSchema, anApplication({ answers }));
  const papers = makePaperFinder(noneCorrupt);
  expect((await papers.invoices('INV-2026-000001', 5)).map(({ paymentId }) => paymentId)).toEqual(['booking-1']);
  expect(await papers.invoices('INV-2026', 5)).toEqual([]);
  expect(await papers.atBar('P 12/345', 5)).toEqual(['ines']);
  expect(await papers.atBar('P 12', 5)).toEqual([]);
});
