import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verify } from 'node:crypto';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWiseSimulator, type WiseSimulator } from './server.ts';

const heard: { readonly body: string; readonly signature: string }[] = [];
const listener = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const signature = String(request.headers['x-signature-sha256']);
    heard.push({ body: Buffer.concat(chunks).toString(), signature });
    response.end();
  });
});
const faults = new FaultPlan();
let wise: WiseSimulator;
beforeAll(async () => {
  await new Promise<void>((resolve) => void listener.listen(0, '127.0.0.1', resolve));
  const webhook = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
  const settings = { port: 0, clock: { now: () => 7 }, faults, token: 'token', profileId: '1' };
  wise = await startWiseSimulator({ ...settings, webhookUrl: () => webhook, onCrash: () => undefined });
});
afterAll(async () => {
  await wise.close();
  listener.closeAllConnections();
  listener.close();
});

const ask = async (path: string, told?: object, token = 'token') => {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${wise.url}${path}`, {
    headers,
    ...(told && { method: 'POST', body: JSON.stringify(told) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
async function aTransfer(name: string) {
  const details = { legalType: 'PRIVATE', IBAN: 'FR1420041010050500013M02606' };
  const holder = { profile: 1, currency: 'EUR', type: 'iban', accountHolderName: 'Ana Pérez', details };
  const recipient = await ask('/v1/accounts', holder);
  const quote = await ask('/v3/profiles/1/quotes', { sourceCurrency: 'USD', targetCurrency: 'EUR', sourceAmount: 50 });
  return ask('/v1/transfers', {
    targetAccount: recipient.body['id'],
    quoteUuid: quote.body['id'],
    customerTransactionId: name,
    details: { reference: 'SOS' },
  });
}
const NAME = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';

it('makes one transfer for a name, and signs what it tells of it', async () => {
  const first = await aTransfer(NAME);
  const again = await aTransfer(NAME);
  expect(again.body['id']).toBe(first.body['id']);
  await wise.act(Number(first.body['id']), 'fund');
  const [told] = heard;
  const key = { key: Buffer.from(wise.publicKey, 'base64'), format: 'der', type: 'spki' } as const;
  const isSigned = (body: string) =>
    verify('RSA-SHA256', Buffer.from(body), key, Buffer.from(told?.signature ?? '', 'base64'));
  expect([isSigned(told?.body ?? ''), isSigned('{}')]).toEqual([true, false]);
  expect(JSON.parse(told?.body ?? '{}')).toMatchObject({ data: { current_state: 'processing' } });
});

it('refuses whoever it does not know, and what it does not do', async () => {
  expect((await ask('/v1/transfers/1', undefined, 'stolen')).status).toBe(401);
  expect((await ask('/v1/profiles')).status).toBe(404);
});

it('moves a transfer only as Wise does', async () => {
  const made = await aTransfer('3f2c8f5e-6a7b-4c1d-9e2f-0a1b2c3d4e5f');
  await expect(wise.act(Number(made.body['id']), 'bounce')).rejects.toThrow('cannot follow');
});

it('has a page on which the bank’s side is played', async () => {
  const page = await (await fetch(wise.url)).text();
  expect(page).toContain('Pay it in');
  expect(page).toContain('Ana Pérez');
});
