import { describe, expect, it } from 'vitest';
import { aLeg } from '../testing/a-leg.ts';
import { aSession } from '../testing/a-session.ts';
import { at, dialDue, ended, goodCall, of, tell } from '../testing/tell.ts';
import { cancel, type Effect, effectKey, enqueue, type Farewell } from './effects.ts';
import type { CallOutcome, SessionEvent } from './events.ts';
import { obligations } from './obligations.ts';
import { type CallSession, partyNames, sessionStatuses } from './session.ts';
import { callTasks } from './tasks.ts';

const ids = { sessionId: 'booking-1', providerId: 'provider-uid' };
const owedAfter = (...events: SessionEvent[]) => obligations(tell(aSession(), ...events).session);
const keys = (effects: readonly Effect[]) => effects.map(effectKey);
const hangUps = (effects: readonly Effect[]) => effects.filter(({ type }) => type === 'hang_up');

const waiting = goodCall(0).slice(0, 3);
const connecting = goodCall(0).slice(0, 5);
const talking = goodCall(0).slice(0, 7);
const tries = (...outcomes: CallOutcome[]): SessionEvent[] =>
  outcomes.flatMap((outcome, index) => [
    dialDue('provider', index + 1, 300 + index * 100),
    ended(`provider-${index + 1}`, outcome, 350 + index * 100),
  ]);

describe('whoever is on the line at the end hears why', () => {
  it.each<[string, SessionEvent[], string, Farewell]>([
    ['the provider never answered', tries('busy', 'failed', 'no_answer'), 'client-1', 'provider_unreachable'],
    ['the provider refused', tries('busy', 'failed', 'completed'), 'client-1', 'provider_unreachable'],
    [
      'the provider is gone',
      [{ type: 'cancel_requested', reason: 'provider_gone', at: at(300) }],
      'client-1',
      'provider_unreachable',
    ],
    ['we cannot go on', [{ type: 'abandoned', at: at(300) }], 'client-1', 'system_error'],
  ])('%s', (_, events, attemptId, farewell) => {
    expect(hangUps(owedAfter(...waiting, ...events))).toEqual([{ type: 'hang_up', attemptId, farewell }]);
  });

  it('the client hung up before the provider came', () => {
    const gone = [of('client-1', 'left', 299), of('provider-1', 'joined', 300)];
    const owed = owedAfter(...connecting, ...gone);
    expect(hangUps(owed)).toEqual([{ type: 'hang_up', attemptId: 'provider-1', farewell: 'client_gone' }]);
  });

  it('the other did not come back', () => {
    const lost = [of('provider-1', 'left', 400), { type: 'facts_final', at: at(460) } as const];
    const owed = owedAfter(...talking, ...lost);
    expect(hangUps(owed)).toEqual([{ type: 'hang_up', attemptId: 'client-1', farewell: 'call_over' }]);
  });

  it('but nobody is hung up who has gone', () => {
    expect(hangUps(owedAfter(...goodCall(90)))).toEqual([]);
  });
});

describe('a voicemail', () => {
  const machine = [dialDue('client', 1, 240), of('client-1', 'machine_detected', 255)];

  it('is hung up on, and no more once its call is over', () => {
    const hangUp = { type: 'hang_up', attemptId: 'client-1', farewell: 'call_over' };
    expect(hangUps(owedAfter(...machine))).toEqual([hangUp]);
    expect(hangUps(owedAfter(...machine, ended('client-1', 'completed', 257)))).toEqual([]);
  });
});

describe('a session owes', () => {
  it('the first dial and a look after the provider, when it is booked', () => {
    expect(owedAfter()).toEqual([
      enqueue(callTasks.dial({ ...ids, party: 'client', number: 1, at: at(240) })),
      enqueue(callTasks.watchProvider({ ...ids, at: at(600) })),
    ]);
  });

  it('the next attempt so long after the last one ended, and no look at that one any more', () => {
    expect(owedAfter(dialDue('client', 1, 240), ended('client-1', 'busy', 260))).toEqual([
      enqueue(callTasks.dial({ ...ids, party: 'client', number: 2, at: at(270) })),
      cancel(callTasks.watchAttempt({ sessionId: ids.sessionId, attemptId: 'client-1', at: at(350) })),
    ]);
  });

  it('only a look at a call that the carrier has placed', () => {
    const placed = owedAfter(dialDue('client', 1, 240), of('client-1', 'ringing', 242));
    expect(placed).toEqual([
      enqueue(callTasks.watchAttempt({ sessionId: ids.sessionId, attemptId: 'client-1', at: at(350) })),
    ]);
  });

  it('nothing to the two while they go into the conference, but a look whether they did', () => {
    const looks = [enqueue(callTasks.awaitFacts({ sessionId: ids.sessionId, at: at(319) }))];
    expect(owedAfter(...connecting).filter(({ type }) => type !== 'cancel')).toEqual(looks);
  });

  it('no hanging up while the word that somebody came may be missing', () => {
    expect(hangUps(owedAfter(...connecting, of('provider-1', 'left', 301)))).toEqual([]);
    const neverCame = [{ type: 'hang_up', attemptId: 'client-1', farewell: 'call_over' }];
    expect(hangUps(owedAfter(...connecting, ended('provider-1', 'completed', 301)))).toEqual(neverCame);
  });

  it('no hanging up on those who are gone both, nor while one who is gone was in the conference', () => {
    const both = [ended('client-1', 'completed', 301), ended('provider-1', 'completed', 302)];
    expect(hangUps(owedAfter(...waiting.slice(0, 2), ...connecting.slice(3), ...both))).toEqual([]);
    expect(hangUps(owedAfter(...connecting, ended('client-1', 'completed', 301)))).toEqual([]);
  });

  it.each<[string, SessionEvent[], string]>([
    ['the capture of a talk of a minute', goodCall(60), 'capture'],
    ['the release of a shorter one', goodCall(59), 'release'],
  ])('%s, and the provider freed', (_, events, action) => {
    const owed = owedAfter(...events).filter(({ type }) => type !== 'cancel');
    expect(owed).toEqual([
      enqueue(callTasks.settle({ sessionId: ids.sessionId, action: action === 'capture' ? action : 'release' })),
      enqueue(callTasks.freeProvider({ ...ids, at: null })),
    ]);
  });

  it('no money twice: nothing to the rail once it has said that it is done', () => {
    const settled = keys(owedAfter(...goodCall(90), { type: 'settled', outcome: 'captured', at: at(500) }));
    expect(settled.filter((key) => key.includes('settle'))).toEqual([]);
  });
});

describe('a session of which calls are not on record', () => {
  const only = (status: CallSession['status'], party: 'client' | 'provider', endedAt: number | null = 30) => {
    const { [party]: known, ...session } = aSession();
    return { ...session, status, [party]: { ...known, attempts: [aLeg(party, { endedAt })] } } as CallSession;
  };

  it.each(sessionStatuses.flatMap((status) => partyNames.map((party) => [status, party] as const)))(
    '(%s, only the %s’s) owes what can be told of it, and hangs up on nobody',
    (status, party) => {
      expect(hangUps(obligations({ ...aSession(), status }))).toEqual([]);
      expect(hangUps(obligations(only(status, party)))).toEqual([]);
    },
  );

  it.each(partyNames)('puts nobody anywhere for a %s of whom alone it knows that they are on the line', (party) => {
    expect(obligations(only('active', party, null)).filter(({ type }) => type !== 'cancel')).toEqual([]);
  });

  it('has its provider called as long after the booking as it would be after the client', () => {
    expect(obligations({ ...aSession(), status: 'calling_provider' })).toEqual([
      enqueue(callTasks.dial({ ...ids, party: 'provider', number: 1, at: at(255) })),
    ]);
  });
});
