import { describe, expect, it } from 'vitest';
import { readFlutterwaveEvent } from './webhook.ts';

const HASH = 'a word that both sides know';
const event = (differs: object = {}) => ({
  event: 'transfer.completed',
  'event.type': 'Transfer',
  data: { id: 70_001, status: 'SUCCESSFUL', reference: 'withdrawal-1-1', amount: 27_480 },
  ...differs,
});
const read = (told: object | string, header: Readonly<Record<string, string>> = { 'verif-hash': HASH }) => {
  const rawBody = Buffer.from(typeof told === 'string' ? told : JSON.stringify(told));
  return readFlutterwaveEvent({ rawBody, header: (name) => header[name] }, HASH);
};

describe('an event of Flutterwave', () => {
  it('names the transfer that is to be asked for, and says nothing else that counts', () => {
    expect(read(event())).toEqual({ known: 'transfer', railId: '70001' });
    expect(read(event({ data: { id: '70002', status: 'FAILED' } }))).toEqual({ known: 'transfer', railId: '70002' });
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['no hash', {}],
    ['an empty hash', { 'verif-hash': '' }],
    ['another hash', { 'verif-hash': 'another word' }],
    ['a hash that is a beginning of ours', { 'verif-hash': HASH.slice(0, -1) }],
    ['a hash that goes on behind ours', { 'verif-hash': `${HASH} ` }],
    ['ours in capitals', { 'verif-hash': HASH.toUpperCase() }],
    ['the digest of ours', { 'verif-hash': '0'.repeat(64) }],
    ['the signature of the next version', { 'flutterwave-signature': HASH }],
    ['the word of an array', { 'verif-hash': `${HASH},${HASH}` }],
  ])('with %s is forged', (_what, header) => {
    expect(read(event(), header)).toBe('forged');
  });

  it.each([
    ['no JSON', '{'],
    ['no transfer', event({ data: {} })],
    ['an id that is a path', event({ data: { id: '../70001' } })],
    ['an id that is no number of theirs', event({ data: { id: -1 } })],
  ])('with the hash and %s is kept for a person to read', (_what, told) => {
    expect(read(told)).toMatchObject({ known: 'unreadable', eventId: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it('of another kind leads to nothing', () => {
    expect(read(event({ event: 'charge.completed' }))).toMatchObject({
      known: false,
      type: 'charge.completed',
      eventId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });
});

it('without a hash of ours nothing is believed', () => {
  const rawBody = Buffer.from(JSON.stringify(event()));
  expect(readFlutterwaveEvent({ rawBody, header: () => '' }, '')).toBe('forged');
});
