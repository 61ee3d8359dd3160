import { noPayer, opened } from '@sos/domain/cards/kept-card';
import { beforeEach, expect, it } from 'vitest';
import type { Payers } from './ports.ts';

/** What every store of payers does. `open` gives an empty one, for each test. */
export function payersContract(open: () => Payers): void {
  let payers: Payers;
  beforeEach(() => void (payers = open()));

  it('nobody is known before a customer was opened for them, and each has their own', async () => {
    expect(await payers.of('ana')).toEqual(noPayer);
    await payers.change('ana', (payer) => opened(payer, 'cus_1'));
    expect(await payers.of('ana')).toEqual({ customerId: 'cus_1', tryNumber: 1 });
    expect(await payers.of('eve')).toEqual(noPayer);
  });

  it('of two who open one at once the first has it, and both are told so', async () => {
    const open = (id: string) => payers.change('ana', (payer) => opened(payer, id));
    const [one, other] = await Promise.all([open('cus_1'), open('cus_2')]);
    expect(one).toEqual(other);
    expect(await payers.of('ana')).toEqual(one);
  });

  it('one that is not changed is not written', async () => {
    expect(await payers.change('ana', (payer) => payer)).toEqual(noPayer);
    expect(await payers.of('ana')).toEqual(noPayer);
  });
}
