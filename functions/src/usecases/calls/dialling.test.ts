import { describe, expect, it } from 'vitest';
import {
  aCallCenter,
  booking,
  client,
  hangUpBoth,
  press,
  queued,
  SESSION,
  settle,
  untilClientWaits,
  untilTalking,
} from '../testing/call-center.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { DialRefusedError } from './ports.ts';

const dialClient = { sessionId: SESSION, providerId: 'provider-uid', party: 'client', number: 1 } as const;
const lost = (certain: boolean) => new VendorUnavailableError('no answer', { certain });

describe('a call that is talked', () => {
  it('is captured once and frees the provider', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(75);
    await hangUpBoth(center);
    expect(queued(center, 'settleCallTask')).toMatchObject([
      { name: `${SESSION}-settle`, data: { action: 'capture' } },
    ]);
    await settle(center);
    await settle(center);
    expect(center.session()).toMatchObject({
      status: 'completed',
      isPaid: true,
      settlement: { status: 'captured', billableSeconds: 75 },
    });
    expect(center.rail.log).toEqual([`captured pi_1 capture:${SESSION}:1`]);
    expect(queued(center, 'setProviderAvailableTask')).toMatchObject([{ data: { providerId: 'provider-uid' } }]);
  });

  it('gives the money back when it lasted 45 s', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(45);
    await hangUpBoth(center);
    await settle(center);
    expect(center.session()).toMatchObject({
      status: 'failed',
      endReason: 'too_short',
      settlement: { status: 'released' },
    });
    expect(center.rail.log).toEqual([`canceled pi_1 release:${SESSION}:1`]);
  });
});

describe('case 2: a webhook of an earlier attempt', () => {
  it('changes nothing', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    await center.dialDue(dialClient);
    await center.handleEvent(SESSION, {
      type: 'call_ended',
      attemptId: 'client-1',
      callRef: 'ref-CA1',
      outcome: 'busy',
      at: center.memory.now,
    });
    await center.dialDue({ ...dialClient, number: 2 });
    const before = center.session();
    const reply = await press(center, { attemptId: 'client-1', callSid: 'CA1' });
    expect(reply.type).toBe('goodbye');
    expect(center.session()).toEqual(before);
  });
});

describe('case 4: a task delivered twice', () => {
  it('dials once, whether the second comes later or at the same time', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    await Promise.allSettled([center.dialDue(dialClient), center.dialDue(dialClient)]);
    await center.dialDue(dialClient);
    expect(center.carrier.dials).toHaveLength(1);
  });
});

describe('a call’s first dial', () => {
  it('asks for no lease, since whoever made the attempt has it', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    await center.dialDue(dialClient);
    expect(center.memory.locks.size).toBe(0);
  });
});

describe('case 5: a crash between the dial and its record', () => {
  it('finds the call that was placed instead of ringing again', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    center.carrier.fail = () => 'after';
    await expect(center.dialDue(dialClient)).rejects.toThrow('died');
    center.carrier.fail = undefined;
    await expect(center.dialDue(dialClient)).rejects.toThrow('another process is dialling');
    center.wait(76);
    await center.dialDue(dialClient);
    expect(center.carrier.dials).toHaveLength(1);
    expect(center.memory.lines.get(SESSION)?.callSids).toEqual({ 'client-1': 'CA1' });
  });

  it('dials after all when the crash came before the carrier was asked', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    center.carrier.fail = () => new Error('the process died first');
    await expect(center.dialDue(dialClient)).rejects.toThrow('died first');
    center.carrier.fail = undefined;
    center.wait(76);
    await center.dialDue(dialClient);
    expect(center.carrier.dials).toHaveLength(1);
  });
});

describe('case 6: the conference’s end never arrives', () => {
  it('lets the sweep ask the carrier and settle', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(90);
    center.carrier.end('CA1', 'completed');
    center.carrier.end('CA2', 'completed');
    center.wait(1800);
    expect(await center.recoverStuck()).toBe(1);
    expect(center.session()).toMatchObject({
      status: 'completed',
      settlement: { status: 'capture_due', billableSeconds: 90 },
    });
    expect(queued(center, 'settleCallTask')).toMatchObject([
      { name: `${SESSION}-settle`, data: { action: 'capture' } },
    ]);
  });

  it('decides 20 s after one leg left alone', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(70);
    await center.handleEvent(SESSION, {
      type: 'left',
      attemptId: 'client-1',
      callRef: 'ref-CA1',
      at: center.memory.now,
    });
    center.carrier.end('CA1', 'completed');
    center.carrier.end('CA2', 'completed');
    const endedAt = center.memory.now;
    center.carrier.rooms = () => [{ room: 'r', endedAt, present: [] }];
    expect(queued(center, 'attemptTimeoutTask').map(({ name }) => name)).toContain(
      `${SESSION}-facts-${center.memory.now + 20_000}`,
    );
    center.wait(20);
    await center.awaitFacts({ sessionId: SESSION });
    expect(center.session()).toMatchObject({ status: 'completed', settlement: { billableSeconds: 70 } });
  });
});

describe('case 7: nobody confirms', () => {
  it('asks three times, then takes silence or a wrong digit for a no', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    await center.dialDue(dialClient);
    expect(await press(center, { attemptId: 'client-1', callSid: 'CA1', digits: '', round: 1 })).toMatchObject({
      type: 'ask',
      round: 2,
    });
    expect(await press(center, { attemptId: 'client-1', callSid: 'CA1', digits: '5', round: 2 })).toMatchObject({
      type: 'ask',
      round: 3,
    });
    expect(await press(center, { attemptId: 'client-1', callSid: 'CA1', digits: '', round: 3 })).toMatchObject({
      type: 'goodbye',
      farewell: 'not_confirmed',
    });
    expect(center.session().client.status).toBe('declined');
    expect(queued(center, 'executeCallTask')).toMatchObject([{}, { name: `${SESSION}-client-2`, data: { number: 2 } }]);
  });
});

describe('case 8 and 9: the client leaves while the provider is dialled', () => {
  it('cuts the provider’s call, releases the money, and tells a provider who answers anyway', async () => {
    const center = aCallCenter();
    await untilClientWaits(center);
    await center.dialDue({ sessionId: SESSION, providerId: 'provider-uid', party: 'provider', number: 1 });
    await center.handleEvent(SESSION, {
      type: 'left',
      attemptId: 'client-1',
      callRef: 'ref-CA1',
      at: center.memory.now,
    });
    expect(center.carrier.hungUp).toEqual(['CA2']);
    expect(await press(center, { attemptId: 'provider-1', callSid: 'CA2' })).toMatchObject({
      type: 'goodbye',
      farewell: 'client_gone',
    });
    await settle(center);
    expect(center.session()).toMatchObject({ endReason: 'client_hung_up', settlement: { status: 'released' } });
  });
});

describe('case 11: the carrier is out of reach', () => {
  it('waits and dials when it is back, keeping the attempt', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    center.carrier.fail = () => lost(true);
    await expect(center.dialDue(dialClient)).rejects.toThrow(VendorUnavailableError);
    await expect(center.dialDue(dialClient)).rejects.toThrow(VendorUnavailableError);
    center.carrier.fail = undefined;
    await center.dialDue(dialClient);
    expect(center.session().client.attempts).toHaveLength(1);
    expect(center.carrier.dials).toHaveLength(1);
  });

  it('never gives up a call that is being placed at this moment', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    center.carrier.fail = () => lost(true);
    await expect(center.dialDue(dialClient)).rejects.toThrow(VendorUnavailableError);
    center.carrier.fail = undefined;
    center.wait(110);
    const watch = center.watchAttempt({ sessionId: SESSION, attemptId: 'client-1' });
    await Promise.allSettled([center.dialDue(dialClient), watch]);
    const isGivenUp = center.session().client.attempts[0]?.result !== null;
    expect(center.carrier.dials).toHaveLength(isGivenUp ? 0 : 1);
  });

  it('tells both parties while it waits and no longer, and keeps on the timeline what the circuit did', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    center.carrier.fail = () => lost(true);
    await expect(center.dialDue(dialClient)).rejects.toThrow(VendorUnavailableError);
    expect(center.session().waiting).toEqual({ vendor: 'twilio', circuit: 'closed' });
    expect(center.session().client.attempts).toMatchObject([{ isCounted: true }]);
    center.carrier.fail = () => new VendorUnavailableError('not asked', { certain: true, circuit: 'open' });
    await expect(center.dialDue(dialClient)).rejects.toThrow(VendorUnavailableError);
    await expect(center.dialDue(dialClient)).rejects.toThrow(VendorUnavailableError);
    center.carrier.fail = undefined;
    await center.dialDue(dialClient);
    expect(center.session().waiting).toBeNull();
    const told = center.memory.timeline.filter(({ event }) => event.startsWith('vendor_'));
    expect(told.map(({ event, detail }) => [event, detail])).toEqual([
      ['vendor_failed', 'twilio, circuit closed'],
      ['vendor_failed', 'twilio, circuit open'],
      ['vendor_answered', 'twilio'],
    ]);
  });

  it('says so too when it cannot ask whether a dial without an answer was placed', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    center.carrier.fail = () => lost(false);
    await expect(center.dialDue(dialClient)).rejects.toThrow(VendorUnavailableError);
    center.wait(120);
    const open = new VendorUnavailableError('not asked', { certain: true, circuit: 'open' });
    center.carrier.findCalls = () => Promise.reject(open);
    center.carrier.fail = undefined;
    await expect(center.dialDue(dialClient)).rejects.toThrow('not asked');
    expect(center.session().waiting).toEqual({ vendor: 'twilio', circuit: 'open' });
    expect(center.session().client.attempts).toMatchObject([{ isCounted: true }]);
    expect(center.carrier.dials).toHaveLength(0);
  });

  it('never repeats a dial whose answer was lost without asking first', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    center.carrier.fail = () => lost(false);
    await expect(center.dialDue(dialClient)).rejects.toThrow(VendorUnavailableError);
    await expect(center.dialDue(dialClient)).rejects.toThrow('another process is dialling');
  });

  it('ends the session and wakes somebody when the fault is our account’s', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    center.carrier.fail = () => new DialRefusedError('account', { message: '20003' });
    await center.dialDue(dialClient);
    expect(center.session()).toMatchObject({ endReason: 'system_error', settlement: { status: 'release_due' } });
    expect(center.alerts).toEqual(
      expect.arrayContaining([`carrier_account ${SESSION}`, `session_abandoned ${SESSION}`]),
    );
  });

  it('stops at a number that does not exist', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    center.carrier.fail = () => new DialRefusedError('number', { message: '21217' });
    await center.dialDue(dialClient);
    expect(center.session()).toMatchObject({ endReason: 'client_no_answer', client: { status: 'failed' } });
  });
});
