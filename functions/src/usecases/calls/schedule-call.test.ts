import { includedSeconds } from '@sos/domain/calls/billing';
import { describe, expect, it } from 'vitest';
import { onlineLawyer } from '../testing/online-lawyer.ts';
import { aCallCenter, booking, client, PROVIDER_PHONE, SESSION } from '../testing/call-center.ts';

const refused = { reason: 'number_unproved' };

it('rings no number that has to be proved first, whichever number the payment was opened for', async () => {
  const center = aCallCenter();
  center.talkless.push(center.memory.now);
  await expect(center.schedule(client, booking)).rejects.toMatchObject(refused);
  expect(center.memory.sessions.get(booking.bookingId)).toBeUndefined();
  await center.memory.numbers.prove(booking.phone);
  await expect(center.schedule(client, booking)).resolves.toMatchObject({ sessionId: booking.bookingId });
});

it('gives back what was booked before, whatever came of calls since', async () => {
  const center = aCallCenter();
  await center.schedule(client, booking);
  center.talkless.push(center.memory.now);
  await expect(center.schedule(client, booking)).resolves.toMatchObject({ sessionId: booking.bookingId });
});

it('rings no number that was rung today for somebody else in vain, until its owner tells a code', async () => {
  const center = aCallCenter();
  await center.limits.take('cold_rings', `line-of-${booking.phone}`);
  await expect(center.schedule(client, booking)).rejects.toMatchObject(refused);
  await center.memory.numbers.prove(booking.phone);
  await expect(center.schedule(client, booking)).resolves.toMatchObject({ sessionId: booking.bookingId });
});

it('says of a booking that was cancelled that it is', async () => {
  const center = aCallCenter();
  await expect(center.schedule(client, booking)).resolves.toMatchObject({ status: 'scheduled' });
  await center.cancelCall(client, { sessionId: SESSION });
  await expect(center.schedule(client, booking)).resolves.toMatchObject({ sessionId: SESSION, status: 'cancelled' });
});

it('keeps the face and the name that were booked', async () => {
  const center = aCallCenter();
  const photoUrl = 'https://files.example/camille';
  center.memory.profiles.set('provider-uid', { ...onlineLawyer, photoUrl });
  await center.schedule(client, booking);
  const { displayName: providerName } = onlineLawyer;
  expect(center.memory.sessions.get(SESSION)).toMatchObject({ providerName, providerPhotoUrl: photoUrl });
});

describe('a call that our own limits would not let ring', () => {
  const provider = `line-of-${PROVIDER_PHONE}`;

  it.each([
    ['dialling_by_person', 'client-uid', 2000 - 2 * 26 * 6 + 1, 'no_more_calls'],
    ['dialling_by_number', `line-of-${booking.phone}`, 10_000, 'no_more_calls'],
    ['dialling_by_country', '+33', 60_000 - 2 * 26 * 6 + 1, 'no_more_calls'],
    ['dialling', 'platform', 200_000, 'no_more_calls'],
    ['dialling_by_number', provider, 10_000, 'provider_unavailable'],
    ['cold_rings', provider, 6, 'provider_unavailable'],
  ] as const)('for %s of %s is not booked, and its money goes back at once', async (name, key, used, reason) => {
    const center = aCallCenter();
    await center.limits.take(name, key, used);
    const before = await center.limits.count('dialling', 'platform');
    await expect(center.schedule(client, booking)).rejects.toMatchObject({ reason });
    expect(center.memory.sessions.get(SESSION)).toBeUndefined();
    expect(await center.payments.read(SESSION)).toMatchObject({ status: 'released' });
    expect(await center.limits.count('dialling', 'platform')).toBe(before);
  });

  it('is booked as long as both telephones may ring once more', async () => {
    const center = aCallCenter();
    await center.limits.take('dialling_by_person', 'client-uid', 2000 - 2 * 26 * 6);
    await center.limits.take('cold_rings', provider, 6);
    await center.memory.numbers.prove(PROVIDER_PHONE);
    await expect(center.schedule(client, booking)).resolves.toMatchObject({ sessionId: SESSION });
  });

  it('for the client’s own telephone is not booked, and another may be given for the same money', async () => {
    const center = aCallCenter();
    center.rates.byPrefix['+3360'] = 74;
    await expect(center.schedule(client, booking)).rejects.toMatchObject({ reason: 'phone_country' });
    expect(await center.payments.read(SESSION)).toMatchObject({ status: 'authorized', sessionId: null });
    center.rates.byPrefix['+3360'] = 6;
    await expect(center.schedule(client, booking)).resolves.toMatchObject({ sessionId: SESSION });
  });

  it('says when to come back', async () => {
    const center = aCallCenter();
    await center.limits.take('dialling_by_person', 'client-uid', 2000);
    const refusal = { details: { retryAfter: expect.any(Number) as number } };
    await expect(center.schedule(client, booking)).rejects.toMatchObject(refusal);
  });
});

it('lets a call be talked for as long as its price includes', async () => {
  const center = aCallCenter({ maxTalk: 300 });
  await center.schedule(client, booking);
  const { includedMinutes, rules } = center.session();
  expect([includedMinutes, rules.maxTalk, includedSeconds(center.session())]).toEqual([20, 1200, 1200]);
});
