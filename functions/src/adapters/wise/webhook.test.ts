import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readWiseEvent } from './webhook.ts';

const NOW = Date.UTC(2026, 10, 20);
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const reader = { publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'), now: () => NOW };

const event = (differs: object = {}) => ({
  data: { resource: { type: 'transfer', id: 50002, profile_id: 16000 }, current_state: 'outgoing_payment_sent' },
  event_type: 'transfers#state-change',
  sent_at: new Date(NOW - 1000).toISOString(),
  ...differs,
});
const read = (
  told: object | string,
  { signed = told, headers = {} }: { signed?: object | string; headers?: object } = {},
) => {
  const text = (each: object | string) => (typeof each === 'string' ? each : JSON.stringify(each));
  const signature = sign('RSA-SHA256', Buffer.from(text(signed)), privateKey).toString('base64');
  const all = new Map(Object.entries({ 'x-signature-sha256': signature, ...headers }));
  return readWiseEvent({ rawBody: Buffer.from(text(told)), header: (name) => all.get(name) }, reader);
};

describe('an event of Wise', () => {
  it('names the transfer that is to be asked for', () => {
    expect(read(event())).toEqual({ known: 'transfer', railId: '50002', profileId: '16000' });
    const failure = { transfer_id: 7, profile_id: 16000, failure_reason_code: 'WRONG_ACCOUNT' };
    expect(read(event({ event_type: 'transfers#payout-failure', data: failure }))).toMatchObject({ railId: '7' });
    const refund = { resource: { id: 8, profile_id: 16000 } };
    expect(read(event({ event_type: 'transfers#refund', data: refund }))).toMatchObject({ railId: '8' });
  });

  it.each<[string, () => unknown]>([
    ['another body', () => read(event(), { signed: event({ event_type: 'x' }) })],
    ['no signature', () => read(event(), { headers: { 'x-signature-sha256': '' } })],
    ['a signature that is none', () => read(event(), { headers: { 'x-signature-sha256': '!!!!' } })],
    ['a time in the future', () => read(event({ sent_at: new Date(NOW + 600_000).toISOString() }))],
    ['a time long past', () => read(event({ sent_at: new Date(NOW - 40 * 86_400_000).toISOString() }))],
    ['a time that is none', () => read(event({ sent_at: 'yesterday' }))],
  ])('with %s is forged', (_what, told) => {
    expect(told()).toBe('forged');
  });

  it('that is a test, or of another kind, leads to nothing', () => {
    expect(read({}, { headers: { 'x-test-notification': 'true' } })).toMatchObject({
      known: false,
      type: 'test',
      body: '{}',
    });
    expect(read(event({ event_type: 'balances#update' }))).toMatchObject({ known: false, type: 'balances#update' });
    expect(read(event({ event_type: 'constructor' }))).toMatchObject({ known: false, type: 'constructor' });
  });

  it.each([
    ['no JSON', '{'],
    ['no transfer', event({ data: {} })],
    ['an id that is a path', event({ data: { resource: { id: '../1', profile_id: 16000 } } })],
  ])('that has %s is kept for a person to read', (_what, told) => {
    expect(read(told, { headers: { 'x-delivery-id': 'a/b-1' } })).toMatchObject({
      known: 'unreadable',
      eventId: 'ab-1',
    });
  });
});
