import { opened } from '@sos/domain/cards/kept-card';
import { describe, expect, it } from 'vitest';
import { payersContract } from '../../../usecases/cards/payers.contract.ts';
import { localFirestore } from '../testing/local-firestore.ts';
import { makePayerStore } from './payer-store.ts';

const firestore = localFirestore();

describe('payers in Firestore', () => {
  payersContract(() => makePayerStore());

  it('who were just looked at are changed without another look, unless somebody was quicker', async () => {
    const [one, other] = [makePayerStore(), makePayerStore()];
    await Promise.all([one.of('ana'), other.of('ana')]);
    firestore.server.resetStats();
    await one.change('ana', (payer) => opened(payer, 'cus_1'));
    expect(firestore.server.stats()).toMatchObject({ reads: 0, writes: 1 });
    expect(await other.change('ana', (payer) => opened(payer, 'cus_2'))).toMatchObject({ customerId: 'cus_1' });
    await one.of('ana');
    await other.change('ana', (payer) => ({ ...payer, customerId: null }));
    expect(await one.change('ana', (payer) => payer)).toMatchObject({ customerId: null });
  });
});
