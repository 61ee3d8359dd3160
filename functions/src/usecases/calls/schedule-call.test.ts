import { expect, it } from 'vitest';
import { aCallCenter, booking, client } from '../testing/call-center.ts';

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
