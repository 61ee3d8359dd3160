import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Prepared } from '../../usecases/withdrawals/ports.ts';
import { makeWiseRail } from './wise-rail.ts';
import { localWise } from './testing/local-wise.ts';

let now = 0;
const { faults, wise, access } = localWise(() => now);
beforeEach(() => {
  faults.clear();
  wise().allowFunding(false);
});

const withdrawal = aWithdrawal({ amount: 5000 });
const details = { holder: 'Ana Pérez', iban: 'FR1420041010050500013M02606' };
const railWith = (token?: string) => makeWiseRail(access(token), (work) => work());

async function prepared(): Promise<Prepared> {
  const made = await railWith().prepare({ withdrawal, details });
  if (!('prepared' in made)) throw new Error(`it is refused: ${JSON.stringify(made)}`);
  return made.prepared;
}
const send = async (key: string, by?: Prepared) =>
  railWith().send({ withdrawal, details, key, prepared: by ?? (await prepared()) });
const lastId = () => wise().transfers().at(-1)?.id ?? 0;

describe('a payout by Wise', () => {
  it('waits for us to pay it in where Wise lets no program do so, and is paid once the bank has it', async () => {
    const made = await prepared();
    const word = await send('w:1', made);
    expect(word).toEqual({ state: 'awaiting_funding', railId: String(lastId()) });
    const look = () => railWith().look({ railId: String(lastId()), amount: 5000, prepared: made });
    await wise().act(lastId(), 'fund');
    expect(await look()).toMatchObject({ state: 'under_way' });
    await wise().act(lastId(), 'pay');
    // The whole of 50 dollars arrives at the day's rate, and the fee comes on top.
    expect(await look()).toMatchObject({ state: 'paid', received: 4600, fee: 85 });
    await wise().act(lastId(), 'bounce');
    expect(await look()).toMatchObject({ state: 'returning' });
    await wise().act(lastId(), 'refund');
    expect(await look()).toMatchObject({ state: 'returned', code: 'funds_refunded' });
  });

  it('is paid in by itself where Wise allows it', async () => {
    wise().allowFunding(true);
    expect(await send('w:2')).toMatchObject({ state: 'under_way' });
  });

  it('is one transfer under one key, also when the answer was lost', async () => {
    const made = await prepared();
    const before = wise().transfers().length;
    faults.add({ where: 'wise.api', match: 'POST /v1/transfers', do: 'lost-answer' });
    await expect(send('w:3', made)).rejects.toMatchObject({ certain: false });
    const again = await Promise.all([send('w:3', made), send('w:3', made)]);
    expect(wise().transfers()).toHaveLength(before + 1);
    expect(new Set(again.map(({ railId }) => railId)).size).toBe(1);
  });

  it('is made ready anew when its quote is past, and leaves no recipient behind', async () => {
    const made = await prepared();
    now += 31 * 60_000;
    expect(await send('w:4', made)).toEqual({ state: 'expired', railId: null });
    expect(wise().recipients()).not.toContain(Number(made['recipientId']));
  });

  it('leaves no recipient behind where nothing can be quoted', async () => {
    const before = wise().recipients();
    const nothing = { ...withdrawal, amount: 0 };
    expect(await railWith().prepare({ withdrawal: nothing, details })).toMatchObject({ word: { state: 'refused' } });
    faults.add({ where: 'wise.api', match: 'quotes', do: 'status', status: 500 });
    await expect(prepared()).rejects.toMatchObject({ name: 'VendorUnavailableError' });
    expect(wise().recipients()).toEqual(before);
  });

  it('is forgotten with its recipient alone, as often as that is asked, and not while Wise is out of reach', async () => {
    const made = await prepared();
    await send('w:6', made);
    const count = wise().transfers().length;
    faults.add({ where: 'wise.api', match: 'DELETE', do: 'status', status: 500 });
    await expect(railWith().forget(made)).rejects.toMatchObject({ name: 'VendorUnavailableError' });
    expect(wise().recipients()).toContain(Number(made['recipientId']));
    await railWith().forget(made);
    await railWith().forget(made);
    expect([wise().recipients().includes(Number(made['recipientId'])), wise().transfers().length]).toEqual([
      false,
      count,
    ]);
    await expect(railWith('stolen').forget(made)).rejects.toMatchObject({ certain: true });
  });

  it('that is cancelled before it was paid in is refused', async () => {
    const made = await prepared();
    await send('w:5', made);
    await wise().act(lastId(), 'cancel');
    const sent = { railId: String(lastId()), amount: 5000, prepared: made };
    expect(await railWith().look(sent)).toMatchObject({ state: 'refused', isAccount: false });
  });

  it.each([
    ['holder', { ...details, holder: 'Closed Account' }],
    ['details', { holder: 'Ana Pérez' }],
  ])('is refused for the account’s %s', async (_what, wrong) => {
    const made = await railWith().prepare({ withdrawal, details: wrong });
    expect(made).toMatchObject({ word: { state: 'refused', isAccount: true } });
  });

  it('is left for later while Wise is out of reach or does not know us, and nothing is called refused', async () => {
    for (const status of [500, 429]) {
      faults.add({ where: 'wise.api', match: 'quotes', do: 'status', status });
      await expect(prepared()).rejects.toMatchObject({ name: 'VendorUnavailableError', certain: status === 429 });
    }
    await expect(railWith('stolen').prepare({ withdrawal, details })).rejects.toMatchObject({ certain: true });
  });
});
