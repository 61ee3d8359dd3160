import { describe, expect, it } from 'vitest';
import { money } from '../money/money.ts';
import { aSession, BOOKED_AT } from '../testing/a-session.ts';
import { at, dialDue, ended, goodCall, of } from '../testing/tell.ts';
import { newAttempt } from './attempt-facts.ts';
import { defaultRules } from './default-rules.ts';
import type { CallOutcome, SessionEvent } from './events.ts';
import { next } from './next.ts';
import {
  acceptedAttempt,
  attemptResults,
  bookSession,
  type CallSession,
  defaultCallRules,
  endReasons,
  isTerminal,
  lastAttempt,
  otherParty,
  type PartyName,
  partyNames,
  partyOfAttempt,
  partyStatuses,
  sessionStatuses,
  settlementStatuses,
  statusEdges,
} from './session.ts';

/** Every state of a session that hears the events, the first one included. */
function statesOf(events: readonly SessionEvent[]): CallSession[] {
  return events.reduce<CallSession[]>(
    (states, event) => {
      const session = states.at(-1) ?? aSession();
      return [...states, next(session, event).session];
    },
    [aSession()],
  );
}
const tries = (party: PartyName, outcome: CallOutcome): SessionEvent[] =>
  [1, 2, 3].flatMap((number) => [
    dialDue(party, number, 200 + number * 100),
    ended(`${party}-${number}`, outcome, 250 + number * 100),
  ]);
const cancelled = (reason: 'by_client' | 'by_admin' | 'provider_gone'): SessionEvent[] => [
  { type: 'cancel_requested', reason, at: at(30) },
];
const settled = (outcome: 'captured' | 'uncollected' | 'released' | 'refunded'): SessionEvent => {
  return { type: 'settled', outcome, at: at(900) };
};
const waiting = goodCall(0).slice(0, 3);
const stories: SessionEvent[][] = [
  tries('client', 'no_answer'),
  tries('client', 'completed'),
  [...waiting, ...tries('provider', 'busy')],
  [...waiting, ...tries('provider', 'completed')],
  [...waiting, ...tries('provider', 'canceled')],
  [...waiting, of('client-1', 'left', 280)],
  [...goodCall(0).slice(0, 5), ended('provider-1', 'completed', 301), { type: 'facts_final', at: at(361) }],
  [dialDue('client', 1, 240), of('client-1', 'answered', 245), of('client-1', 'machine_detected', 250)],
  [dialDue('client', 1, 240), of('client-1', 'dial_refused', 241)],
  [...goodCall(10), settled('released')],
  [...goodCall(10), settled('refunded')],
  [...goodCall(90), settled('captured')],
  [...goodCall(90), settled('uncollected')],
  [{ type: 'abandoned', at: at(900) }],
  cancelled('by_client'),
  cancelled('by_admin'),
  cancelled('provider_gone'),
];
const states = () => stories.flatMap(statesOf);
const parties = () => states().flatMap(({ client, provider }) => [client, provider]);
const distinct = (words: readonly (string | null)[]) => [...new Set(words)].filter((word) => word !== null).toSorted();

describe('what is stored of a session', () => {
  it.each<[string, readonly string[], () => (string | null)[]]>([
    ['statuses', sessionStatuses, () => states().map(({ status }) => status)],
    ['reasons of an end', endReasons, () => states().map(({ endReason }) => endReason)],
    ['states of the money', settlementStatuses, () => states().map(({ settlement }) => settlement.status)],
    ['statuses of a party', partyStatuses, () => parties().map(({ status }) => status)],
    [
      'results of an attempt',
      attemptResults,
      () => parties().flatMap(({ attempts }) => attempts.map(({ result }) => result)),
    ],
  ])('has all %s that calls come to, and no other', (_, listed, reached) => {
    expect(listed.toSorted()).toEqual(distinct(reached()));
  });

  it('has an end from every status that is none', () => {
    expect(Object.keys(statusEdges).toSorted()).toEqual(sessionStatuses.toSorted());
    expect(sessionStatuses.filter((status) => isTerminal({ status }))).toEqual(['completed', 'failed', 'cancelled']);
    const lively = sessionStatuses.filter((status) => !isTerminal({ status }));
    expect(lively.filter((status) => !statusEdges[status].includes('failed'))).toEqual([]);
  });
});

it('a session is booked with nobody dialled and nothing decided', () => {
  const facts = {
    id: 'booking-1',
    clientId: 'client-uid',
    providerId: 'provider-uid',
    providerKind: 'lawyer',
    providerName: 'Camille Aubert',
    total: money(4900, 'EUR'),
    includedMinutes: 20,
    rules: defaultCallRules,
  } as const;
  expect(bookSession({ ...facts, clientLocale: 'fr', providerLocale: 'en', now: BOOKED_AT })).toEqual({
    ...facts,
    providerPhotoUrl: null,
    discount: 0,
    isForAgency: true,
    status: 'scheduled',
    endReason: null,
    client: { status: 'pending', attempts: [], locale: 'fr' },
    provider: { status: 'pending', attempts: [], locale: 'en' },
    createdAt: BOOKED_AT,
    scheduledFor: BOOKED_AT + 240_000,
    rooms: [],
    conferenceEndedAt: null,
    endedAt: null,
    waiting: null,
    settlement: { status: 'none', decidedAt: null, settledAt: null, billableSeconds: null },
    isPaid: false,
  });
});

it('no call is recorded unless an admin wants it', () => {
  expect(Object.values(defaultRules).map(({ recording }) => recording)).toEqual(['off', 'off']);
});

describe('a party', () => {
  const attempt = (number: number, result: 'accepted' | 'busy' | null) => {
    return { ...newAttempt(`client-${number}`, number, 0), result };
  };
  const party = (...results: ('accepted' | 'busy' | null)[]) => {
    const attempts = results.map((result, index) => attempt(index + 1, result));
    return { status: 'ringing', attempts, locale: 'fr' } as const;
  };

  it('was last dialled by the newest attempt, and is on the newest that was accepted', () => {
    const numbers = (...results: ('accepted' | 'busy' | null)[]) => [
      lastAttempt(party(...results))?.number,
      acceptedAttempt(party(...results))?.number,
    ];
    expect(numbers()).toEqual([undefined, undefined]);
    expect(numbers('busy', null)).toEqual([2, undefined]);
    expect(numbers('accepted', 'busy')).toEqual([2, 1]);
    expect(numbers('accepted', 'accepted', null)).toEqual([3, 2]);
  });

  it('has attempts that are named after it', () => {
    expect(partyNames.map((name) => partyOfAttempt(`${name}-2`))).toEqual(['client', 'provider']);
    expect(partyNames.map((name) => otherParty[name])).toEqual(['provider', 'client']);
  });
});
