import { describe, expect, it } from 'vitest';
import { aCallCenter, booking, type CallCenter, client, SESSION } from '../testing/call-center.ts';
import { VendorUnavailableError } from '../shared/ports.ts';

const dialClient = { sessionId: SESSION, providerId: 'provider-uid', party: 'client', number: 1 } as const;
const watched = { sessionId: SESSION, attemptId: 'client-1' };

/** The carrier answers nothing to the first dial; a while later the attempt is looked at. */
async function outage(): Promise<CallCenter> {
  const center = aCallCenter();
  await center.schedule(client, booking);
  center.carrier.fail = () => new VendorUnavailableError('503', { certain: false });
  await expect(center.dialDue(dialClient)).rejects.toThrow('503');
  center.wait(110);
  await center.watchAttempt(watched);
  return center;
}

describe('a carrier that cannot place a call', () => {
  it('is waited for, and an alert says so', async () => {
    const center = await outage();
    expect(center.session()).toMatchObject({ status: 'calling_client', waiting: { vendor: 'twilio' } });
    expect(center.session().client.attempts).toMatchObject([{ number: 1, result: null }]);
    expect(center.alerts).toEqual([`carrier_out ${SESSION}`]);
  });

  it('rings the same attempt once it is back', async () => {
    const center = await outage();
    center.carrier.fail = undefined;
    center.wait(76);
    await center.watchAttempt(watched);
    expect(center.carrier.dials).toMatchObject([{ attemptId: 'client-1' }]);
    await center.handleEvent(SESSION, {
      type: 'accepted',
      attemptId: 'client-1',
      callRef: 'ref-CA1',
      at: center.memory.now,
    });
    expect(center.session()).toMatchObject({ status: 'calling_provider', waiting: null });
  });

  it('is not waited for longer than 20 minutes: then it is our error, and the money goes back', async () => {
    const center = await outage();
    center.wait(1100);
    await center.watchAttempt(watched);
    expect(center.session()).toMatchObject({
      endReason: 'system_error',
      waiting: null,
      settlement: { status: 'release_due' },
    });
    expect(center.carrier.dials).toEqual([]);
  });
});
