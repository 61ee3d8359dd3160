import { describe, expect, it } from 'vitest';
import {
  aCallCenter,
  booking,
  type CallCenter,
  client,
  press,
  queued,
  SESSION,
  untilTalking,
} from '../testing/call-center.ts';
import { VendorUnavailableError } from '../shared/ports.ts';

const PROVIDER = { sessionId: SESSION, providerId: 'provider-uid' };

/** The client's line is lost after so many seconds of talk. */
async function loseClient(center: CallCenter, talk: number): Promise<void> {
  center.wait(talk);
  const at = center.memory.now;
  await center.handleEvent(SESSION, { type: 'left', attemptId: 'client-1', callRef: 'ref-CA1', at, room: 'R1' });
  center.carrier.end('CA1', 'completed');
}

const answer = (center: CallCenter, digits: string, round = 1) =>
  press(center, { attemptId: 'provider-1', callSid: 'CA2', digits, round, question: 'client_left' });
const incoming = (center: CallCenter, from: string | undefined, callSid = 'CA9') =>
  center.dialIn({ callSid, from, locale: 'es', at: center.memory.now });

describe('the one who stays', () => {
  it('is asked, and nobody is rung', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await loseClient(center, 40);
    expect(center.carrier.told).toEqual(['CA2 ask client_left']);
    expect(center.carrier.dials).toHaveLength(2);
  });

  it('has the other called back by pressing 1, and waits in the conference', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await loseClient(center, 40);
    expect(await answer(center, '1')).toMatchObject({ type: 'join', waitsFor: 'return' });
    const [task] = queued(center, 'executeCallTask').slice(-1);
    expect(task).toMatchObject({ name: `${SESSION}-client-2`, at: center.memory.now });
    await center.dialDue({ ...PROVIDER, party: 'client', number: 2 });
    expect(center.carrier.dials.at(-1)).toMatchObject({ attemptId: 'client-2', question: 'come_back' });
  });

  it.each([
    ['silence', ['', ''], 'goodbye'],
    ['a wrong digit', ['5', '5'], 'ask'],
    ['the star, which repeats,', ['*', '*'], 'ask'],
  ])('hears the question again after %s', async (_what, digits, last) => {
    const center = aCallCenter();
    await untilTalking(center);
    await loseClient(center, 70);
    const replies = [];
    for (const [index, digit] of digits.entries()) replies.push(await answer(center, digit, index + 1));
    expect(replies.map(({ type }) => type)).toEqual(['ask', last]);
    expect(center.session().status).toBe(last === 'ask' ? 'active' : 'completed');
  });
});

describe('a party who dials our number', () => {
  it('is let straight in when they lost the line, and who was asked is put back', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await loseClient(center, 40);
    const event = { type: 'left', attemptId: 'provider-1', callRef: 'ref-CA2', room: 'R1', moved: true } as const;
    await center.handleEvent(SESSION, { ...event, at: center.memory.now });
    center.wait(20);
    expect(await incoming(center, booking.phone)).toMatchObject({ type: 'join', attemptId: 'client-2', locale: 'fr' });
    expect(center.carrier.told).toEqual(['CA2 ask client_left', 'CA2 join return']);
    expect(center.memory.lines.get(SESSION)?.callSids['client-2']).toBe('CA9');
  });

  it('is let in even when the news of the loss comes after them', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    center.wait(40);
    center.carrier.end('CA1', 'completed');
    center.wait(5);
    expect(await incoming(center, booking.phone)).toMatchObject({ type: 'join', attemptId: 'client-2' });
  });

  it('leaves again by the end of their call', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await loseClient(center, 40);
    await incoming(center, booking.phone);
    center.wait(3);
    await center.dialledInEnded({ callSid: 'CA9', from: booking.phone, at: center.memory.now });
    expect(center.session().client.attempts.at(-1)?.endedAt).toBe(center.memory.now);
  });

  it.each([
    ['withholds it', undefined],
    ['is nobody we know', '+33600000099'],
  ])('learns nothing when their number %s', async (_why, from) => {
    const center = aCallCenter();
    await untilTalking(center);
    await loseClient(center, 40);
    expect(await incoming(center, from)).toEqual({ type: 'goodbye', farewell: 'no_call_waits', locale: 'es' });
  });

  it('is told to leave the line free while we are about to ring it, in their language', async () => {
    const center = aCallCenter();
    await center.schedule(client, booking);
    const reply = { type: 'goodbye', farewell: 'we_ring_you', locale: 'fr' };
    expect(await incoming(center, booking.phone)).toEqual(reply);
    expect(center.carrier.dials).toHaveLength(0);
  });

  it('learns nothing while they are in their talk', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    expect(await incoming(center, booking.phone)).toMatchObject({ farewell: 'no_call_waits' });
  });
});

describe('two who are together again', () => {
  const room = (center: CallCenter, ...present: string[]) => {
    const joinedAt = center.memory.now;
    const places = present.map((attemptId) => ({ attemptId, callSid: `CA-${attemptId}`, joinedAt }));
    center.carrier.rooms = () => [{ room: 'R1', endedAt: null, present: places }];
  };
  const moved = { type: 'left', attemptId: 'provider-1', callRef: 'ref-CA2', room: 'R1', moved: true } as const;

  it('are not parted by an order to bring one of them back that comes late', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await loseClient(center, 40);
    await center.handleEvent(SESSION, { ...moved, at: center.memory.now });
    room(center, 'provider-1', 'client-2');
    await incoming(center, booking.phone);
    expect(center.carrier.told).toEqual(['CA2 ask client_left']);
  });

  it('are not parted by a question about the one who has come back already', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    room(center, 'provider-1', 'client-2');
    await loseClient(center, 40);
    expect(center.carrier.told).toEqual([]);
  });

  it.each([
    ['the carrier still shows the lost call', ['provider-1', 'client-1']],
    ['they sit there alone', ['provider-1']],
    ['only the other is there', ['client-2']],
  ])('is what nobody is while %s', async (_what, present) => {
    const center = aCallCenter();
    await untilTalking(center);
    room(center, ...present);
    await loseClient(center, 40);
    expect(center.carrier.told).toEqual(['CA2 ask client_left']);
  });

  it('is what nobody is in a room that has ended', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    room(center, 'provider-1', 'client-2');
    const ended = center.carrier.rooms(SESSION).map((each) => ({ ...each, endedAt: center.memory.now }));
    center.carrier.rooms = () => ended;
    await loseClient(center, 40);
    expect(center.carrier.told).toEqual(['CA2 ask client_left']);
  });
});

describe('the minute to return', () => {
  it('is waited for while the other is on the line, and not longer', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await loseClient(center, 70);
    center.wait(20);
    await center.awaitFacts({ sessionId: SESSION });
    expect(center.session().status).toBe('active');
    center.wait(40);
    await center.awaitFacts({ sessionId: SESSION });
    expect(center.session()).toMatchObject({ status: 'completed', settlement: { billableSeconds: 70 } });
    expect(center.carrier.hungUp).toEqual(['CA2']);
  });
});

describe('what an ended session gives back', () => {
  const end = async (center: CallCenter) => {
    await loseClient(center, 70);
    await answer(center, '', 2);
  };

  it('is neither the provider nor a telephone while somebody is on a line of ours, who is hung up again', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await end(center);
    await expect(center.freeProvider(PROVIDER)).rejects.toThrow(VendorUnavailableError);
    expect(center.carrier.hungUp).toEqual(['CA2', 'CA2']);
    expect(center.memory.profiles.get('provider-uid')?.availability).toBe('busy');
    expect(center.memory.holders.size).toBe(2);
    center.carrier.end('CA2', 'completed');
    await center.freeProvider(PROVIDER);
    expect(center.memory.profiles.get('provider-uid')?.availability).toBe('available');
    expect(center.memory.holders.size).toBe(0);
  });

  it('is nothing while the session goes on', async () => {
    const center = aCallCenter();
    await untilTalking(center);
    await center.freeProvider(PROVIDER);
    expect(center.memory.profiles.get('provider-uid')?.availability).toBe('busy');
  });
});
