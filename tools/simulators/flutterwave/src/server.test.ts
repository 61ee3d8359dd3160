import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FlutterwaveSimulator, startFlutterwaveSimulator } from './server.ts';

const heard: { readonly body: string; readonly hash: string }[] = [];
const listener = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    heard.push({ body: Buffer.concat(chunks).toString(), hash: String(request.headers['verif-hash']) });
    response.end();
  });
});
const faults = new FaultPlan();
let flutterwave: FlutterwaveSimulator;
beforeAll(async () => {
  await new Promise<void>((resolve) => void listener.listen(0, '127.0.0.1', resolve));
  const webhook = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
  const settings = { port: 0, clock: { now: () => 7 }, faults, secretKey: 'key', webhookHash: 'hash' };
  flutterwave = await startFlutterwaveSimulator({
    ...settings,
    webhookUrl: () => webhook,
    onCrash: () => undefined,
  });
});
afterAll(async () => {
  await flutterwave.close();
  listener.closeAllConnections();
  listener.close();
});

const ask = async (path: string, told?: object, key = 'key') => {
  const headers = { authorization: `Bearer ${key}` };
  const answer = await fetch(`${flutterwave.url}/v3${path}`, {
    headers,
    ...(told && { method: 'POST', body: JSON.stringify(told) }),
  });
  const body = (await answer.json()) as { status: string; message: string; data: Record<string, unknown> };
  return { code: answer.status, ...body };
};
const order = {
  account_bank: 'ORANGEMONEY',
  account_number: '221771234567',
  amount: 27_000,
  currency: 'XOF',
  debit_currency: 'USD',
  beneficiary_name: 'Awa Ndiaye',
  reference: 'r-1',
};

it('queues one transfer for a reference, finds it by that, and tells what became of it', async () => {
  const made = await ask('/transfers', order);
  expect(made).toMatchObject({ status: 'success', data: { status: 'NEW', reference: 'r-1' } });
  expect(await ask('/transfers', order)).toMatchObject({ code: 400, status: 'error' });
  expect((await ask('/transfers?reference=r-1')).data).toMatchObject([{ id: made.data['id'] }]);
  await flutterwave.act(Number(made.data['id']), 'take');
  expect(heard[0]?.hash).toBe('hash');
  expect(JSON.parse(heard[0]?.body ?? '{}')).toMatchObject({
    event: 'transfer.completed',
    data: { status: 'SUCCESSFUL' },
  });
});

it('moves a transfer only as Flutterwave does, and fails one to a number that is no wallet', async () => {
  const made = await ask('/transfers', { ...order, reference: 'r-2', account_number: '221770000000' });
  await flutterwave.act(Number(made.data['id']), 'take');
  expect((await ask(`/transfers/${String(made.data['id'])}`)).data['status']).toBe('FAILED');
  await expect(flutterwave.act(Number(made.data['id']), 'take')).rejects.toThrow('cannot follow');
});

it.each([
  ['without a name', { beneficiary_name: '' }, 'beneficiary_name'],
  ['of nothing', { amount: 0 }, 'amount'],
  ['in a money that it has not', { currency: 'EUR' }, 'currency'],
  ['to a network that is none', { account_bank: 'BANK' }, 'account_bank'],
  ['to a number that is none', { account_number: '+221' }, 'account_number'],
  ['to Kenya without a sender', { currency: 'KES', account_bank: 'MPS' }, 'meta.sender'],
])('refuses a transfer %s', async (_what, differs, named) => {
  expect((await ask('/transfers', { ...order, reference: 'r-3', ...differs })).message).toContain(named);
});

it('refuses whoever it does not know, what it does not do, and what its balance does not reach', async () => {
  expect((await ask('/transfers/1', undefined, 'stolen')).code).toBe(401);
  expect((await ask('/bills')).code).toBe(404);
  flutterwave.fund(false);
  expect((await ask('/transfers', { ...order, reference: 'r-4' })).message).toContain('Insufficient');
  flutterwave.fund(true);
});

it('has a page on which the telephone’s side is played', async () => {
  await ask('/transfers', { ...order, reference: 'r-5' });
  const page = await (await fetch(flutterwave.url)).text();
  expect(page).toContain('Take it into the wallet');
  expect(page).toContain('Awa Ndiaye');
});
