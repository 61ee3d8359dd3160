import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { at, dialDue, ended, goodCall, of, tell } from '../testing/tell.ts';
import { cancel, type Effect, enqueue, type Question } from './effects.ts';
import type { SessionEvent } from './events.ts';
import { next } from './next.ts';
import { obligations } from './obligations.ts';
import type { CallSession, PartyName, SessionStatus } from './session.ts';
import { callTasks } from './tasks.ts';

const ids = { sessionId: 'booking-1', providerId: 'provider-uid' };
const settle = (action: 'capture' | 'release') => enqueue(callTasks.settle({ ...ids, action }));
const free = (seconds: number) => enqueue(callTasks.freeProvider({ ...ids, at: at(seconds) }));
const freeKey = { queue: 'setProviderAvailableTask', name: 'booking-1-free' };
const freeProvider = enqueue(callTasks.freeProvider({ ...ids, at: null }));
const unwatchProvider = cancel(callTasks.watchProvider({ ...ids, at: at(600) }));
const facts = (seconds: number) => callTasks.awaitFacts({ ...ids, at: at(seconds) });
const awaitFacts = (seconds: number) => enqueue(facts(seconds));
const unawaitFacts = (...seconds: number[]) => seconds.map((each) => cancel(facts(each)));
const watch = (attemptId: string, seconds: number) => callTasks.watchAttempt({ ...ids, attemptId, at: at(seconds) });
const dial = (party: PartyName, number: number, seconds: number) =>
  callTasks.dial({ ...ids, party, number, at: at(seconds) });
const hangUp = (attemptId: string, farewell: Extract<Effect, { type: 'hang_up' }>['farewell']): Effect => ({
  type: 'hang_up',
  attemptId,
  farewell,
});
const ask = (attemptId: string, question: Question, lost: string): Effect => ({
  type: 'ask',
  attemptId,
  question,
  lost,
});
const outcome = ({ status, endReason, settlement }: CallSession) => ({
  status,
  endReason,
  settlement: settlement.status,
  billable: settlement.billableSeconds,
});

const calling = () => tell(aSession(), dialDue('client', 1, 240)).session;
const accepted = () => tell(calling(), of('client-1', 'accepted', 250), of('client-1', 'joined', 251)).session;
const ringingProvider = () => tell(accepted(), dialDue('provider', 1, 265)).session;
const connecting = () => tell(ringingProvider(), of('provider-1', 'accepted', 299)).session;
const active = () => tell(connecting(), of('provider-1', 'joined', 300)).session;

describe('a good call', () => {
  it('is captured after a minute of talk and frees the provider', () => {
    const { session, effects } = tell(active(), of('client-1', 'left', 375), of('provider-1', 'left', 375));
    expect(outcome(session)).toEqual({ status: 'completed', endReason: null, settlement: 'capture_due', billable: 75 });
    expect(effects).toEqual([settle('capture'), ...unawaitFacts(395, 435), freeProvider, unwatchProvider]);
  });

  it('needs no look at its facts once both are known to be together', () => {
    expect(next(connecting(), of('provider-1', 'joined', 300)).effects).toContainEqual(cancel(facts(319)));
  });

  it('goes through every status in turn', () => {
    const seen: SessionStatus[] = [];
    let session = aSession();
    for (const event of goodCall(75)) {
      session = next(session, event).session;
      if (seen.at(-1) !== session.status) seen.push(session.status);
    }
    expect(seen).toEqual(['calling_client', 'calling_provider', 'connecting', 'active', 'completed']);
  });

  it('is paid once the capture is reported, and only once', () => {
    const done = tell(aSession(), ...goodCall(75)).session;
    const paid = tell(done, { type: 'settled', outcome: 'captured', at: at(400) }).session;
    expect(paid).toMatchObject({ isPaid: true, settlement: { status: 'captured', settledAt: at(400) } });
    expect(next(paid, { type: 'settled', outcome: 'released', at: at(401) }).changed).toBe(false);
  });
});

describe('the minute that decides', () => {
  it.each([
    [0, 'failed', 'release_due'],
    [59, 'failed', 'release_due'],
    [60, 'completed', 'capture_due'],
    [61, 'completed', 'capture_due'],
  ])('after %i s of talk the call is %s and %s', (talk, status, settlement) => {
    const { session } = tell(aSession(), ...goodCall(talk));
    expect(outcome(session)).toMatchObject({ status, settlement, billable: talk });
  });

  it('bills nothing for waiting alone in the conference', () => {
    const { session } = tell(accepted(), of('client-1', 'left', 900), ended('client-1', 'completed', 900));
    expect(outcome(session)).toEqual({
      status: 'failed',
      endReason: 'client_hung_up',
      settlement: 'release_due',
      billable: 0,
    });
  });
});

describe('dialling the client', () => {
  it('starts when it is due, with a call to place and a watch on it', () => {
    const { session, effects } = tell(aSession(), dialDue('client', 1, 240));
    expect(session.status).toBe('calling_client');
    expect(session.client.status).toBe('ringing');
    expect(effects).toEqual([{ type: 'dial', attemptId: 'client-1' }, enqueue(watch('client-1', 350))]);
  });

  it.each([
    ['no_answer', 'no_answer', 'client_no_answer'],
    ['busy', 'busy', 'client_no_answer'],
    ['completed', 'declined', 'client_declined'],
    ['failed', 'failed', 'client_no_answer'],
    ['canceled', 'failed', 'client_no_answer'],
  ] as const)('tries three times when a call ends %s', (how, result, reason) => {
    let session = aSession();
    for (const number of [1, 2, 3]) {
      const begun = tell(session, dialDue('client', number, 240 + number * 100));
      const closed = tell(begun.session, ended(`client-${number}`, how, 300 + number * 100));
      session = closed.session;
      expect(session.client.status).toBe(result);
      const again = enqueue(dial('client', number + 1, 310 + number * 100));
      expect(closed.effects).toContainEqual(number < 3 ? again : settle('release'));
    }
    expect(outcome(session)).toMatchObject({ status: 'failed', endReason: reason, settlement: 'release_due' });
  });

  it('hangs up on a voicemail and tries again', () => {
    const { session, effects } = tell(calling(), of('client-1', 'machine_detected', 255));
    expect(session.client.status).toBe('voicemail');
    expect(effects).toEqual([
      hangUp('client-1', 'call_over'),
      enqueue(dial('client', 2, 265)),
      cancel(watch('client-1', 350)),
    ]);
  });

  it('never lets a machine verdict undo a confirmation', () => {
    expect(next(accepted(), of('client-1', 'machine_detected', 256)).changed).toBe(false);
  });

  it('gives up at once on a number that can never be called', () => {
    const { session } = tell(calling(), of('client-1', 'dial_refused', 241));
    expect(outcome(session)).toMatchObject({ status: 'failed', endReason: 'client_no_answer' });
    expect(session.client.status).toBe('failed');
  });
});

describe('dialling the provider', () => {
  it('follows 15 s after the client accepted', () => {
    const { effects } = tell(calling(), of('client-1', 'accepted', 250));
    expect(effects).toContainEqual(enqueue(dial('provider', 1, 265)));
  });

  it('ends with the client told and the money released when nobody answers three times', () => {
    let session = accepted();
    for (const number of [1, 2, 3]) {
      session = tell(session, dialDue('provider', number, 300 + number)).session;
      session = tell(session, ended(`provider-${number}`, 'no_answer', 400 + number)).session;
    }
    expect(outcome(session)).toMatchObject({
      status: 'failed',
      endReason: 'provider_no_answer',
      settlement: 'release_due',
    });
    expect(obligations(session)).toContainEqual({
      type: 'hang_up',
      attemptId: 'client-1',
      farewell: 'provider_unreachable',
    });
  });

  it('is cut off when the client hangs up meanwhile', () => {
    const { session, effects } = tell(ringingProvider(), of('client-1', 'left', 280));
    expect(outcome(session)).toMatchObject({ status: 'failed', endReason: 'client_hung_up' });
    expect(effects).toEqual([hangUp('provider-1', 'client_gone'), settle('release'), free(290), unwatchProvider]);
  });

  it('strands nobody when the provider accepts and hangs up before joining', () => {
    const stranded = tell(connecting(), ended('provider-1', 'completed', 301));
    expect(stranded.effects).toEqual([hangUp('client-1', 'call_over'), awaitFacts(321), awaitFacts(361)]);
    const alone = tell(stranded.session, of('client-1', 'left', 303), ended('client-1', 'completed', 303)).session;
    const { session } = tell(alone, { type: 'facts_final', at: at(321) });
    expect(outcome(session)).toMatchObject({
      status: 'failed',
      endReason: 'provider_hung_up',
      settlement: 'release_due',
    });
  });
});

describe('cancelling', () => {
  it('releases the money, removes the task and frees the provider while nobody was dialled', () => {
    const { session, effects } = tell(aSession(), { type: 'cancel_requested', reason: 'by_client', at: at(30) });
    expect(outcome(session)).toMatchObject({ status: 'cancelled', endReason: 'by_client', settlement: 'release_due' });
    expect(effects).toEqual([cancel(dial('client', 1, 240)), settle('release'), freeProvider, unwatchProvider]);
  });

  it.each([calling, accepted, ringingProvider, connecting, active])('is too late afterwards (%o)', (state) => {
    expect(next(state(), { type: 'cancel_requested', reason: 'by_client', at: at(400) }).changed).toBe(false);
  });
});

describe('what is repeated, stale or late', () => {
  it('says nothing new the second time, at every step of a call', () => {
    let session = aSession();
    for (const event of goodCall(75)) {
      session = next(session, event).session;
      expect(next(session, event)).toMatchObject({ changed: false, effects: [] });
    }
  });

  it('tells a redelivery, whose effects may be missing, from a word without bearing', () => {
    const done = tell(active(), of('client-1', 'left', 375), of('provider-1', 'left', 375)).session;
    expect(next(done, of('provider-1', 'left', 375))).toMatchObject({ changed: false, repeated: true });
    expect(next(calling(), dialDue('client', 1, 250))).toMatchObject({ changed: false, repeated: true });
    expect(next(accepted(), of('client-1', 'accepted', 252))).toMatchObject({ changed: false, repeated: true });
    for (const late of [{ type: 'conference_ended', at: at(375) } as const, ended('client-1', 'completed', 376)]) {
      expect(next(done, late)).toMatchObject({ changed: false, repeated: false });
    }
  });

  it('ignores the words of an earlier attempt', () => {
    const second = tell(calling(), ended('client-1', 'busy', 260), dialDue('client', 2, 270)).session;
    expect(next(second, of('client-1', 'accepted', 271)).session.status).toBe('calling_client');
    expect(next(second, { ...of('client-2', 'accepted', 275), type: 'accepted' } as SessionEvent).session.status).toBe(
      'calling_provider',
    );
  });

  it('ignores another call that speaks under an attempt’s name', () => {
    const known = tell(calling(), of('client-1', 'ringing', 242)).session;
    const stranger: SessionEvent = { type: 'accepted', attemptId: 'client-1', callRef: 'someone else', at: at(250) };
    expect(next(known, stranger)).toMatchObject({ changed: false });
  });

  it('dials no attempt twice, none too early and none too many', () => {
    expect(next(calling(), dialDue('client', 1, 241)).changed).toBe(false);
    expect(next(calling(), dialDue('client', 2, 241)).changed).toBe(false);
    expect(next(accepted(), dialDue('provider', 2, 241)).changed).toBe(false);
  });
});

describe('missing events', () => {
  it('reads both joins from the conference’s start', () => {
    const { session } = tell(connecting(), { type: 'conference_started', at: at(300) });
    expect(session.status).toBe('active');
  });

  it('closes both legs by the conference’s end, once nobody can tell who left it first', () => {
    const waiting = tell(active(), { type: 'conference_ended', at: at(375) });
    expect(waiting.session.status).toBe('active');
    expect(waiting.effects).toContainEqual(awaitFacts(395));
    const { session } = tell(waiting.session, { type: 'facts_final', at: at(395) });
    expect(outcome(session)).toMatchObject({ status: 'completed', billable: 75 });
  });

  it('closes a leg by the end of its call', () => {
    const { session } = tell(active(), ended('client-1', 'completed', 375), ended('provider-1', 'completed', 377));
    expect(outcome(session)).toMatchObject({ status: 'completed', billable: 75 });
  });

  it('waits for the other leg, but not for ever', () => {
    const half = tell(active(), of('client-1', 'left', 375));
    expect(half.session.status).toBe('active');
    expect(half.effects).toEqual([ask('provider-1', 'client_left', 'client-1'), awaitFacts(395), awaitFacts(435)]);
    const { session } = tell(half.session, { type: 'facts_final', at: at(395) });
    expect(outcome(session)).toMatchObject({ status: 'completed', billable: 75 });
  });

  it('decides nothing by finality while both still talk', () => {
    expect(next(active(), { type: 'facts_final', at: at(330) }).changed).toBe(false);
  });
});

describe('a system error', () => {
  it.each([aSession, calling, accepted, ringingProvider, connecting, active])(
    'releases the money and alerts (%o)',
    (state) => {
      const { session, effects } = tell(state(), { type: 'abandoned', at: at(900) });
      expect(outcome(session)).toMatchObject({
        status: 'failed',
        endReason: 'system_error',
        settlement: 'release_due',
      });
      const alert: Effect = { type: 'raise_alert', alert: 'session_abandoned' };
      const freed = expect.objectContaining({ type: 'enqueue', task: expect.objectContaining(freeKey) as object });
      expect(effects).toEqual(expect.arrayContaining([settle('release'), alert, freed]));
    },
  );

  it('cannot befall a session that is over', () => {
    const done = tell(aSession(), ...goodCall(75)).session;
    expect(next(done, { type: 'abandoned', at: at(900) }).changed).toBe(false);
  });
});
