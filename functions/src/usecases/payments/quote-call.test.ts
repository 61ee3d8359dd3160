import { money } from '@sos/domain/money/money';
import { aCoupon } from '@sos/domain/testing/a-coupon';
import { describe, expect, it } from 'vitest';
import { aTill, online } from '../testing/a-till.ts';

const client = { uid: 'client-uid', role: 'client', isAdmin: false };
const wish = { providerId: 'provider-uid', currency: 'EUR' } as const;
const full = money(4900, 'EUR');

function aTillWithCode() {
  const till = aTill();
  till.coupons.add(aCoupon());
  return till;
}

describe('a quote', () => {
  it('is what the payment then asks for, without a code and with one', async () => {
    const till = aTillWithCode();
    const [plain, reduced] = [
      await till.quote(client, wish),
      await till.quote(client, { ...wish, coupon: 'welcome5' }),
    ];
    expect(plain).toEqual({ includedMinutes: 20, full, total: full, coupon: null });
    expect(reduced).toEqual({
      includedMinutes: 20,
      full,
      total: money(4400, 'EUR'),
      coupon: { code: 'WELCOME5', discount: money(500, 'EUR') },
    });
    const booking = { ...wish, phone: '+33600000001' };
    const opened = await till.create(client, { ...booking, bookingId: 'booking-1', shown: plain.total });
    expect(opened.amount).toEqual(plain.total);
    const other = { ...booking, bookingId: 'booking-2', coupon: 'welcome5', shown: reduced.total };
    expect((await till.create(client, other)).amount).toEqual(reduced.total);
  });

  it('takes and keeps nothing', async () => {
    const till = aTillWithCode();
    await till.quote(client, { ...wish, coupon: 'WELCOME5' });
    expect(till.coupons.byCode.get('WELCOME5')?.used).toBe(0);
    expect([till.payments.byId.list(() => true), till.rail.intents.size]).toEqual([[], 0]);
  });

  it.each([
    ['there is none', null],
    ['who is hidden', { ...online, visible: false }],
    ['who is not approved', { ...online, approval: 'pending' }],
  ] as const)('is given for nobody %s', async (_what, profile) => {
    await expect(aTill(profile).quote(client, wish)).rejects.toMatchObject({ reason: 'provider_unavailable' });
  });

  it('is given for whoever is away, since a price is no promise', async () => {
    expect(await aTill({ ...online, availability: 'offline' }).quote(client, wish)).toMatchObject({ total: full });
  });
});

describe('codes that are tried for a quote', () => {
  it('are few, and guessing on says nothing even of a good one, while a price without one is still told', async () => {
    const till = aTillWithCode();
    const guess = async (coupon: string) =>
      till.quote(client, { ...wish, coupon }).then(
        () => 'quoted',
        (error: { readonly reason: string }) => error.reason,
      );
    const answers: string[] = [];
    for (const code of ['A1', 'B2', 'C3', 'D4', 'E5', 'F6', 'WELCOME5']) answers.push(await guess(code));
    expect(answers).toEqual([
      ...Array.from({ length: 5 }, () => 'coupon_unusable'),
      'too_many_requests',
      'too_many_requests',
    ]);
    expect(await till.quote(client, wish)).toMatchObject({ total: full });
  });

  it('are not counted where they take something off, so that the price can be looked at again', async () => {
    const till = aTillWithCode();
    for (let round = 0; round < 12; round += 1) {
      expect(await till.quote(client, { ...wish, coupon: 'WELCOME5' })).toMatchObject({ total: money(4400, 'EUR') });
    }
  });
});
