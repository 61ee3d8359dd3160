import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { learn } from '@sos/domain/vat/vat-check';
import { aUser } from '@sos/testing/a-user';
import { expect, it } from 'vitest';
import { vatChecksContract } from '../../../usecases/vat/vat-checks.contract.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { makeInvoiceParties } from '../invoices/party-store.ts';
import { db } from '../shared/db.ts';
import { encode } from '../shared/instants.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeVatStore } from './vat-store.ts';

localFirestore();

vatChecksContract(() => makeVatStore(noneCorrupt));

it('a document is addressed to the business of a number that is confirmed, and to the person of any other', async () => {
  await db()
    .doc(paths.user('ana'))
    .set(encode(userDocumentSchema, aUser({ country: 'FR' })));
  const checks = makeVatStore(noneCorrupt);
  const parties = makeInvoiceParties(noneCorrupt, { now: () => START }, { find: (uid) => userDocuments.read(uid) });
  const given = { vatNumber: 'EL123456789', at: START };
  await checks.change('ana', (check) => learn(check, given, { result: 'unavailable', code: 'TIMEOUT' }));
  expect(await parties.addressee('ana')).toMatchObject({
    country: 'FR',
    vatNumber: null,
    vat: { unconfirmed: 'EL123456789', consultation: null },
  });
  const answer = { result: 'valid', consultation: 'WAPI1', name: 'Lind AE', address: 'Athens' } as const;
  await checks.change('ana', (check) => learn(check, given, answer));
  expect(await parties.addressee('ana')).toMatchObject({
    name: 'Lind AE',
    country: 'GR',
    vatNumber: 'EL123456789',
    vat: { unconfirmed: null, consultation: 'WAPI1', address: 'Athens' },
  });
  await checks.change('ana', (check) => learn(check, given, { result: 'invalid' }));
  expect(await parties.addressee('ana')).toMatchObject({ country: 'FR', vatNumber: null, vat: null });
  await checks.change('ana', () => null);
  expect((await parties.addressee('ana'))?.vat).toBeNull();
});
