import { buyerBy } from '@sos/domain/vat/buyer-by';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryVatChecks } from '../testing/memory-vat-checks.ts';
import { makeValidateVatNumber } from './validate-vat-number.ts';

const ana = { uid: 'ana', role: 'client', isAdmin: false };

it('a business that its register does not name is invoiced as its owner names it, also after the number is asked about again', async () => {
  const checks = new MemoryVatChecks();
  const validate = checkAnswers(
    'validateVatNumber',
    makeValidateVatNumber({
      checks,
      clock: { now: () => 1 },
      vies: async () => ({ result: 'valid', consultation: 'WAPI1', name: null, address: null }),
      notify: async () => undefined,
      correct: async () => 0,
    }),
  );
  const own = { name: 'Lind Handel', address: 'Köln' };
  await validate(ana, { vatNumber: 'DE123456789', ...own });
  const { check } = await validate(ana, { vatNumber: 'DE123456789' });
  expect(check).toMatchObject({ name: null, ownName: 'Lind Handel', ownAddress: 'Köln' });
  const buyer = buyerBy(await checks.find('ana'), { name: 'Ana Lind', country: 'FR' });
  expect(buyer).toMatchObject({ name: 'Lind Handel', country: 'DE', vat: { address: 'Köln' } });
});
