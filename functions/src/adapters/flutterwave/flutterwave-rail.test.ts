import { aWithdrawal } from '@sos/domain/testing/a-withdrawal';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Prepared } from '../../usecases/withdrawals/ports.ts';
import { makeFlutterwaveRail } from './flutterwave-rail.ts';
import { localFlutterwave } from './testing/local-flutterwave.ts';

const { faults, flutterwave, access } = localFlutterwave(() => 0);
beforeEach(() => {
  faults.clear();
  flutterwave().fund(true);
});

const withdrawal = aWithdrawal({ rail: 'flutterwave', amount: 5000, country: 'SN', currency: 'XOF' });
const details = { holder: 'Awa Ndiaye', network: 'ORANGEMONEY', mobileNumber: '221771234567' };
const railWith = (key?: string) => makeFlutterwaveRail(access(key), (work) => work());

async function prepared(differs: Partial<typeof withdrawal> = {}): Promise<Prepared> {
  const made = await railWith().prepare({ withdrawal: { ...withdrawal, ...differs }, details });
  if (!('prepared' in made)) throw new Error(`it is refused: ${JSON.stringify(made)}`);
  return made.prepared;
}
const send = async (key: string, by?: Prepared) =>
  railWith().send({ withdrawal, details, key, prepared: by ?? (await prepared()) });
const lastId = () => flutterwave().transfers().at(-1)?.id ?? 0;

describe('a payout by Flutterwave', () => {
  it('is queued, paid once the wallet has it, and returned when the network sends it back weeks later', async () => {
    const made = await prepared();
    expect(await send('withdrawal:w-1:1', made)).toEqual({ state: 'under_way', railId: String(lastId()) });
    const look = () => railWith().look({ railId: String(lastId()), amount: 5000, prepared: made });
    await flutterwave().act(lastId(), 'take');
    // 50 dollars at 600 francs each arrive whole, and a hundredth of it is the fee.
    expect(await look()).toEqual({ state: 'paid', railId: String(lastId()), fee: 50, received: 3_000_000 });
    await flutterwave().act(lastId(), 'refuse');
    expect(await look()).toMatchObject({ state: 'returned', code: expect.stringContaining('DISBURSE FAILED') });
  });

  it.each(['lost-answer', 'drop'] as const)('is one transfer under one key, whatever a %s left open', async (fault) => {
    const [made, before, key] = [await prepared(), flutterwave().transfers().length, `withdrawal:${fault}:1`];
    faults.add({ where: 'flutterwave.api', match: 'POST /v3/transfers', do: fault });
    await expect(send(key, made)).rejects.toMatchObject({ certain: false });
    const again = await Promise.all([send(key, made), send(key, made), send(key, made)]);
    expect(flutterwave().transfers()).toHaveLength(before + 1);
    expect(new Set(again.map(({ railId }) => railId)).size).toBe(1);
  });

  it('takes no parts of a unit where wallets have none', async () => {
    expect(await prepared({ amount: 1001 })).toMatchObject({ amount: '6006' });
    const other = { country: 'GH', currency: 'GHS', amount: 1001 };
    const made = await railWith().prepare({
      withdrawal: { ...withdrawal, ...other },
      details: { ...details, network: 'MTN' },
    });
    expect(made).toMatchObject({ prepared: { amount: '125.13' } });
  });

  it('names who sends to a telephone in Kenya', async () => {
    const kenyan = { ...withdrawal, country: 'KE', currency: 'KES' };
    const wallet = { holder: 'Ann Wanjiru', network: 'MPS', mobileNumber: '254712345678' };
    const made = await railWith().prepare({ withdrawal: kenyan, details: wallet });
    if (!('prepared' in made)) throw new Error('it is refused');
    const wish = { withdrawal: kenyan, details: wallet, prepared: made.prepared, key: 'withdrawal:k:1' };
    expect(await railWith().send(wish)).toMatchObject({ state: 'under_way' });
  });

  it('is refused for a network that is not served, before any money moves', async () => {
    const before = flutterwave().transfers().length;
    const made = await railWith().prepare({ withdrawal, details: { ...details, network: 'MTN' } });
    expect(made).toMatchObject({ word: { state: 'refused', isAccount: true } });
    expect(flutterwave().transfers()).toHaveLength(before);
  });

  it('is refused for a number that is none', async () => {
    const wrong = { ...details, mobileNumber: '22177' };
    const word = await railWith().send({ withdrawal, details: wrong, key: 'w:n', prepared: await prepared() });
    expect(word).toMatchObject({ state: 'refused', isAccount: true });
  });

  it('of another amount than ours is not called paid', async () => {
    await send('withdrawal:other:1');
    await flutterwave().act(lastId(), 'take');
    const sent = { railId: String(lastId()), amount: 5000, prepared: { amount: '1', fee: '0' } };
    await expect(railWith().look(sent)).rejects.toMatchObject({ name: 'VendorUnavailableError' });
  });

  it('waits while our balance is empty, and nothing is called refused', async () => {
    flutterwave().fund(false);
    await expect(send('withdrawal:empty:1')).rejects.toMatchObject({ certain: true });
    flutterwave().fund(true);
    expect(await send('withdrawal:empty:1')).toMatchObject({ state: 'under_way' });
  });

  it('is left for later while Flutterwave is out of reach or does not know us', async () => {
    for (const status of [500, 429]) {
      faults.add({ where: 'flutterwave.api', match: 'banks', do: 'status', status });
      await expect(prepared()).rejects.toMatchObject({ name: 'VendorUnavailableError', certain: status === 429 });
    }
    faults.add({ where: 'flutterwave.api', match: 'banks', do: 'status', status: 200 });
    await expect(prepared()).rejects.toMatchObject({ certain: false });
    await expect(railWith('stolen').prepare({ withdrawal, details })).rejects.toMatchObject({ certain: true });
  });
});
