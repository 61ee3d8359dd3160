import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { at, dialDue, ended, goodCall, of, tell } from '../testing/tell.ts';
import { billableSeconds } from './billing.ts';
import { type Effect, enqueue } from './effects.ts';
import type { AttemptEvent, SessionEvent } from './events.ts';
import { next } from './next.ts';
import { obligations } from './obligations.ts';
import type { Attempt, CallSession, PartyName } from './session.ts';
import { callTasks } from './tasks.ts';

const ids = { sessionId: 'booking-1', providerId: 'provider-uid' };
/** An event in one of the session's rooms. */
const inRoom = (room: string, event: SessionEvent): SessionEvent => ({ ...event, room }) as SessionEvent;
const movedOut = (attemptId: string, seconds: number): SessionEvent => ({
  ...(of(attemptId, 'left', seconds) as Extract<AttemptEvent, { type: 'left' }>),
  moved: true,
  room: 'R1',
});
const dialIn = (party: PartyName, seconds: number, callRef = `call-${party}-2`): SessionEvent => ({
  type: 'dialled_in',
  party,
  callRef,
  at: at(seconds),
});
const outcome = ({ status, endReason, settlement }: CallSession) => ({
  status,
  endReason,
  settlement: settlement.status,
  billable: settlement.billableSeconds,
});

/** Both talk in R1 from 300 s. */
const talking = () =>
  tell(
    aSession(),
    ...goodCall(0)
      .slice(0, 7)
      .map((event) => inRoom('R1', event)),
  ).session;
/** The client's line is lost at 340 s. */
const lost: SessionEvent[] = [inRoom('R1', of('client-1', 'left', 340)), ended('client-1', 'completed', 340)];
/** The provider is taken out of R1, which ends. */
const asked: SessionEvent[] = [movedOut('provider-1', 341), { type: 'conference_ended', at: at(341), room: 'R1' }];
const alone = () => tell(talking(), ...lost, ...asked).session;
const wantsCallBack = of('provider-1', 'call_back_requested', 350);

describe('a leg that is lost during a talk', () => {
  it('leaves the session active, and the one who stays is asked', () => {
    const { session, effects } = tell(talking(), inRoom('R1', of('client-1', 'left', 340)));
    expect(session).toMatchObject({ status: 'active', client: { status: 'disconnected' } });
    expect(effects).toContainEqual({
      type: 'ask',
      attemptId: 'provider-1',
      question: 'client_left',
      lost: 'client-1',
    } satisfies Effect);
    expect(effects.filter(({ type }) => type === 'dial')).toEqual([]);
  });

  it('is looked after 20 s and a minute after it was lost, by the carrier’s clock', () => {
    const { effects } = tell(talking(), inRoom('R1', of('client-1', 'left', 340)));
    for (const seconds of [360, 400]) {
      expect(effects).toContainEqual(enqueue(callTasks.awaitFacts({ ...ids, at: at(seconds) })));
    }
  });

  it('is not asked about twice once the one who stays is out of the room', () => {
    expect(alone().provider.status).toBe('accepted');
    expect(obligations(alone()).filter(({ type }) => type === 'ask')).toEqual([]);
  });

  it('is over for both when the one who stays hangs up', () => {
    const { session } = tell(alone(), ended('provider-1', 'completed', 345));
    expect(outcome(session)).toMatchObject({ status: 'failed', endReason: 'too_short', billable: 40 });
  });

  it('is over for both when the one who stays says nothing', () => {
    const { session, effects } = tell(alone(), of('provider-1', 'gave_up', 372));
    expect(outcome(session)).toMatchObject({ status: 'failed', billable: 40 });
    expect(effects).toContainEqual({ type: 'hang_up', attemptId: 'provider-1', farewell: 'call_over' });
  });

  it('is over for both when it has not returned within the minute', () => {
    const { session } = tell(alone(), { type: 'facts_final', at: at(400) });
    expect(outcome(session)).toMatchObject({ status: 'failed', billable: 40 });
  });
});

describe('silence of somebody who was asked nothing', () => {
  const silent = (attemptId: string) => of(attemptId, 'gave_up', 372);

  it('means nothing before they accepted a call, nor before both have talked', () => {
    const ringing = tell(aSession(), dialDue('client', 1, 240)).session;
    expect(next(ringing, silent('client-1'))).toMatchObject({ changed: false, repeated: false });
    const untold = tell(aSession(), ...goodCall(0).slice(0, 5), ended('provider-1', 'completed', 301)).session;
    expect(untold.status).toBe('connecting');
    expect(next(untold, silent('client-1'))).toMatchObject({ changed: false, repeated: false });
  });
});

describe('a call back', () => {
  const requested = () => tell(alone(), wantsCallBack).session;

  it('is one dial, at once, and only because it was asked for', () => {
    const { effects } = tell(alone(), wantsCallBack);
    expect(effects).toEqual([enqueue(callTasks.dial({ ...ids, party: 'client', number: 2, at: at(350) }))]);
    expect(next(talking(), wantsCallBack).changed).toBe(false);
    expect(next(alone(), dialDue('client', 2, 350)).changed).toBe(false);
  });

  it('rings like any attempt, and the talk goes on when it is accepted', () => {
    const ringing = tell(requested(), dialDue('client', 2, 351));
    expect(ringing.effects).toContainEqual({ type: 'dial', attemptId: 'client-2' });
    expect(ringing.session).toMatchObject({ status: 'active', client: { status: 'ringing' } });
    const { session } = tell(
      ringing.session,
      inRoom('R2', of('provider-1', 'joined', 352)),
      of('client-2', 'accepted', 360),
      inRoom('R2', of('client-2', 'joined', 362)),
    );
    expect(session).toMatchObject({ status: 'active', client: { status: 'connected' } });
    expect(billableSeconds(session, at(382))).toBe(60);
  });

  it('comes once: afterwards who stays only waits in the conference', () => {
    const back = tell(
      requested(),
      dialDue('client', 2, 351),
      inRoom('R2', of('provider-1', 'joined', 352)),
      of('client-2', 'accepted', 360),
      inRoom('R2', of('client-2', 'joined', 362)),
    ).session;
    const { effects } = tell(back, inRoom('R2', of('client-2', 'left', 380)));
    expect(effects).toContainEqual({ type: 'bring_in', attemptId: 'provider-1', back: 'client-2' });
    const again = tell(back, inRoom('R2', of('client-2', 'left', 380)), of('provider-1', 'call_back_requested', 385));
    expect(next(again.session, dialDue('client', 3, 386)).changed).toBe(false);
  });

  it('that is not answered leaves the minute to return by', () => {
    const { session } = tell(requested(), dialDue('client', 2, 351), ended('client-2', 'busy', 360));
    expect(session).toMatchObject({ status: 'active', client: { status: 'disconnected' } });
    expect(outcome(tell(session, { type: 'facts_final', at: at(400) }).session)).toMatchObject({ status: 'failed' });
  });

  it('is hung up when the party has dialled in meanwhile, and cannot be accepted any more', () => {
    const { session } = tell(requested(), dialDue('client', 2, 351), dialIn('client', 355, 'call-client-3'));
    expect(obligations(session)).toContainEqual({ type: 'hang_up', attemptId: 'client-2', farewell: 'call_over' });
    expect(next(session, of('client-2', 'accepted', 356)).changed).toBe(false);
  });
});

describe('a party who dials in', () => {
  it('is on the line again, and who was asked is put back', () => {
    const { session, effects } = tell(alone(), dialIn('client', 360));
    expect(session.client.attempts.at(-1)).toMatchObject({
      id: 'client-2',
      result: 'accepted',
      callRef: 'call-client-2',
    });
    expect(effects).toContainEqual({ type: 'bring_in', attemptId: 'provider-1', back: 'client-2' });
  });

  it('is one call however often it is told', () => {
    const back = tell(alone(), dialIn('client', 360)).session;
    expect(next(back, dialIn('client', 361))).toMatchObject({ changed: false, repeated: true });
  });

  it.each<[string, () => CallSession, SessionEvent]>([
    ['while they are still on the line', talking, dialIn('client', 330)],
    ['though it is the other who was lost', alone, dialIn('provider', 350)],
    ['a minute after they were lost', alone, dialIn('client', 400)],
    ['before anybody talked', aSession, dialIn('client', 100)],
    ['after the end', () => tell(aSession(), ...goodCall(90)).session, dialIn('client', 400)],
  ])('is not let in %s', (_when, session, event) => {
    expect(next(session(), event)).toMatchObject({ changed: false, effects: [] });
  });
});

describe('rooms', () => {
  it('a leg is not closed by a room that ended before it came, and the two never met', () => {
    const waiting = tell(
      aSession(),
      ...goodCall(0)
        .slice(0, 5)
        .map((event) => inRoom('R1', event)),
    ).session;
    const { session, effects } = tell(
      waiting,
      inRoom('R1', of('client-1', 'left', 300)),
      { type: 'conference_ended', at: at(300), room: 'R1' },
      inRoom('R2', of('provider-1', 'joined', 302)),
    );
    expect(outcome(session)).toMatchObject({ status: 'failed', endReason: 'client_hung_up', billable: 0 });
    expect(session.provider.status).toBe('connected');
    expect(effects).toContainEqual({ type: 'hang_up', attemptId: 'provider-1', farewell: 'client_gone' });
  });

  it('a stay that an earlier release wrote with two instants is read as one', () => {
    const old = (attempt: Attempt): Attempt => ({ ...attempt, stays: [] });
    const { client, provider, ...rest } = talking();
    const session: CallSession = {
      ...rest,
      rooms: [],
      client: { ...client, attempts: client.attempts.map(old) },
      provider: { ...provider, attempts: provider.attempts.map(old) },
    };
    expect(billableSeconds(session, at(340))).toBe(40);
    expect(outcome(tell(session, ...lost, ended('provider-1', 'completed', 370)).session)).toMatchObject({
      billable: 40,
    });
    expect(billableSeconds({ ...session, conferenceEndedAt: at(320) }, at(340))).toBe(20);
  });
});

describe('a talk in two stretches', () => {
  const returned: SessionEvent[] = [
    inRoom('R2', of('client-2', 'joined', 365)),
    inRoom('R2', of('provider-1', 'joined', 366)),
    { type: 'conference_started', at: at(366), room: 'R2' },
    inRoom('R2', of('client-2', 'left', 396)),
    inRoom('R2', of('provider-1', 'left', 397)),
    { type: 'conference_ended', at: at(397), room: 'R2' },
    ended('client-2', 'completed', 396),
    ended('provider-1', 'completed', 397),
  ];

  it('adds up', () => {
    const { session } = tell(alone(), dialIn('client', 360), ...returned);
    expect(outcome(session)).toEqual({ status: 'completed', endReason: null, settlement: 'capture_due', billable: 70 });
  });

  it('is the same in any order of the carrier’s events, and told any number of times', () => {
    const start = tell(talking(), ...lost, dialIn('client', 360)).session;
    const told = [...asked, ...returned];
    const expected = outcome(tell(start, ...told).session);
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (random) => {
        const picks = [...told, ...told].map((event) => ({ event, rank: Number(random.next().value) }));
        const shuffled = picks.toSorted((a, b) => a.rank - b.rank).map(({ event }) => event);
        expect(outcome(tell(start, ...shuffled).session)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
