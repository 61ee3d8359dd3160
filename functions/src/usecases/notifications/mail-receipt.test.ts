import type { CallSession } from '@sos/domain/calls/session';
import { aPayment } from '@sos/domain/testing/a-payment';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../shared/ports.ts';
import { aPostOffice } from '../testing/a-post-office.ts';

const request = (number: number) => `0b0e6a1c-51a7-4d0e-8f0c-${String(number).padStart(12, '0')}`;
const person = (uid: string): Actor => ({ uid, role: 'client', isAdmin: false });

/** A call that was talked and charged, with its client and provider. */
function charged(status: CallSession['settlement']['status'] = 'captured') {
  const office = aPostOffice();
  const { session } = office;
  const settlement = { ...session.settlement, status, billableSeconds: 125 };
  office.sessions.set(session.id, { ...session, status: 'completed', endedAt: session.createdAt + 1, settlement });
  const ask = (uid: string, number = 1) =>
    office.mailReceipt(person(uid), { sessionId: session.id, requestId: request(number) });
  return { ...office, ask, client: session.clientId, provider: session.providerId };
}

describe('a receipt by mail', () => {
  it('goes to whoever paid, at once and whatever mails they want', async () => {
    const { ask, client, post, session, prefer, pass } = charged();
    await prefer(person(client), {
      muted: { email: ['call_ended', 'invoice'], push: [], sms: [], telegram: [] },
      quietHours: { from: 0, to: 1439 },
      timeZone: 'UTC',
    });
    expect(await ask(client)).toEqual({});
    await pass(1);
    expect(post.sent.map(({ notice, to }) => [notice, to.address])).toEqual([
      [
        expect.objectContaining({
          text: 'receipt',
          recipientId: client,
          facts: {
            sessionId: session.id,
            providerName: session.providerName,
            ringsAt: session.scheduledFor,
            total: session.total,
            talkSeconds: 125,
            givenBack: [],
          },
        }),
        `${client}@example.com`,
      ],
    ]);
  });

  it('names what was given back until then, the oldest first', async () => {
    const { ask, client, post, session, payments, pass } = charged();
    const refund = {
      providerPart: 0,
      bearer: 'platform',
      origin: 'admin',
      railRefundId: 'r',
      status: 'done',
    } as const;
    const refunds = [
      { ...refund, id: 'r-2', amount: 500, at: 2 },
      { ...refund, id: 'r-1', amount: 1000, at: 1 },
      { ...refund, id: 'r-3', amount: 700, at: 3, status: 'failed' as const },
    ];
    payments.set(session.id, aPayment({ id: session.id, refunds }));
    await ask(client);
    await pass(1);
    const euros = (amount: number) => ({ amount, currency: 'EUR' });
    expect(post.sent[0]?.notice.facts.givenBack).toEqual([
      { amount: euros(1000), at: 1 },
      { amount: euros(500), at: 2 },
    ]);
  });

  it('is sent once for each request, and shown behind no bell', async () => {
    const { ask, client, sentTo, rungFor, pass } = charged();
    await ask(client, 1);
    await ask(client, 1);
    await ask(client, 2);
    await pass(1);
    expect(sentTo(client)).toEqual(['receipt', 'receipt']);
    expect(rungFor(client)).toEqual([]);
  });

  it('is nobody else’s: the other side and strangers find no such call', async () => {
    const { ask, provider, mailReceipt, client, sentTo, pass } = charged();
    for (const uid of [provider, 'eve']) await expect(ask(uid)).rejects.toMatchObject({ reason: 'not_found' });
    const nothing = mailReceipt(person(client), { sessionId: 'nothing', requestId: request(1) });
    await expect(nothing).rejects.toMatchObject({ reason: 'not_found' });
    await pass(1);
    expect(sentTo(provider)).toEqual([]);
  });

  it.each(['none', 'capture_due', 'release_due', 'released', 'refunded', 'uncollected'] as const)(
    'is of no call that is %s',
    async (status) => {
      const { ask, client } = charged(status);
      await expect(ask(client)).rejects.toMatchObject({ reason: 'not_charged' });
    },
  );

  it('waits until the address is confirmed', async () => {
    const { ask, client, post, tasks } = charged();
    post.unproved.add(client);
    await expect(ask(client)).rejects.toMatchObject({ reason: 'address_unconfirmed' });
    expect([...tasks.waiting]).toEqual([]);
  });

  it('goes to no address that took the place of a confirmed one meanwhile', async () => {
    const { ask, client, post, sentTo, delivery, pass } = charged();
    await ask(client);
    post.unproved.add(client);
    await pass(1);
    expect(sentTo(client)).toEqual([]);
    expect(delivery(`asked-${request(1)}-receipt-${client}-email`)).toMatchObject({
      status: 'dropped',
      problem: 'unconfirmed',
    });
  });
});
