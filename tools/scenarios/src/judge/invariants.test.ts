import { describe, expect, it } from 'vitest';
import type { BookingFacts, LedgerEntry } from '../facts.ts';
import { aBooking, aPerson, aSession, someFacts } from '../testing/some-facts.ts';
import { brokenInvariants } from './invariants.ts';

const entry = (changes: Partial<LedgerEntry>) => ({ ...(aBooking().ledger[0] as LedgerEntry), ...changes });
const settled = (status: 'captured' | 'released' | 'uncollected' | 'refunded', seconds: number) =>
  aSession({
    status: status === 'released' ? 'failed' : 'completed',
    isPaid: status === 'captured',
    settlement: { status, decidedAt: 1, settledAt: 1, billableSeconds: seconds },
  });
const paid = (status: 'released' | 'uncollected' | 'refunded' | 'release_due') => ({
  ...(aBooking().payment as NonNullable<BookingFacts['payment']>),
  status,
});
const talk = (seconds: number) => [{ startedAt: 1000, endedAt: 1000 + seconds * 1000, talkedMs: seconds * 1000 }];
const cancelled = entry({ status: 'canceled', captured: 0, captures: 0, cancellations: 1 });

const given = { given: true, at: 1 } as const;
/** The talk of `aSession`, after whose calls each has answered that. */
function asked(client: typeof given | null, provider: typeof given | null) {
  const session = aSession();
  const answered = (party: 'client' | 'provider', recordingConsent: typeof given | null) => ({
    ...session[party],
    attempts: session[party].attempts.map((attempt) => ({ ...attempt, recordingConsent })),
  });
  return { ...session, client: answered('client', client), provider: answered('provider', provider) };
}
const recorded = {
  id: 'RE1',
  attemptId: 'provider-1',
  known: {
    sessionId: 'booking-1',
    attemptId: 'provider-1',
    state: 'completed',
    startedAt: 1,
    seconds: 300,
    consents: { client: { attemptId: 'client-1', at: 1 }, provider: { attemptId: 'provider-1', at: 1 } },
    notedAt: 1,
    listening: [],
  },
} as const;

const sound: [string, Partial<BookingFacts>][] = [
  ['a captured talk', {}],
  [
    'a short talk that was released',
    { session: settled('released', 45), payment: paid('released'), ledger: [cancelled], conferences: talk(45) },
  ],
  ['a recording to which both agreed', { session: asked(given, given), recordings: [recorded] }],
  ['a captured call that was given back whole', { payment: paid('refunded'), ledger: [entry({ refunded: 4900 })] }],
  ['an expired hold', { session: settled('uncollected', 300), payment: paid('uncollected'), ledger: [cancelled] }],
  [
    'a refusal before anything was paid',
    {
      outcome: 'provider_unavailable',
      session: null,
      payment: null,
      ledger: [entry({ status: 'requires_payment_method', captured: 0, captures: 0 })],
      conferences: [],
    },
  ],
];

const broken: [string, Partial<BookingFacts>, string][] = [
  ['no answer', { outcome: null }, 'the client never got an answer'],
  [
    'a recording to which one agreed',
    { session: asked(given, null), recordings: [recorded] },
    'provider-1 was recorded without both consents',
  ],
  [
    'a recording of which nothing is known',
    { session: asked(given, given), recordings: [{ ...recorded, known: null }] },
    'the recording of provider-1 is not on record',
  ],
  ['two recordings', { session: asked(given, given), recordings: [recorded, recorded] }, 'recorded 2 times'],
  ['a call only promised', { session: null, payment: null, ledger: [], conferences: [] }, 'never booked'],
  [
    'a release that the rail never confirmed',
    { outcome: 'provider_unavailable', session: null, payment: paid('release_due'), ledger: [cancelled] },
    'the payment is left in release_due',
  ],
  ['an unfinished session', { session: aSession({ status: 'active' }) }, 'left in active'],
  [
    'an unsettled session',
    {
      session: aSession({ settlement: { status: 'capture_due', decidedAt: 1, settledAt: null, billableSeconds: 300 } }),
    },
    'left in capture_due',
  ],
  [
    'an endless conference',
    { conferences: [{ startedAt: 1, endedAt: null, talkedMs: 300_000 }] },
    'the conference never ended',
  ],
  ['money still held', { ledger: [entry({ status: 'requires_capture', captured: 0, captures: 0 })] }, 'still held'],
  ['money taken without a call', { session: null, outcome: 'gave_up' }, 'money was taken without a call'],
  ['a ledger that disagrees', { ledger: [cancelled] }, 'settled as captured, but the ledger says released'],
  ['a payment that disagrees', { payment: paid('released') }, 'settled as captured, but the payment is released'],
  [
    'a refund that the ledger knows nothing of',
    { payment: paid('refunded') },
    'settled as refunded, but the ledger says captured',
  ],
  [
    'a refund of which only the ledger knows',
    { ledger: [entry({ refunded: 4900 })] },
    'settled as captured, but the ledger says refunded',
  ],
  ['a false isPaid', { session: aSession({ isPaid: false }) }, 'isPaid is false'],
  ['two payments', { ledger: [entry({}), cancelled] }, 'there are 2 payments'],
  ['captured and cancelled', { ledger: [entry({ cancellations: 1 })] }, 'captured 1 and cancelled 1 times'],
  ['neither captured nor cancelled', { ledger: [entry({ captures: 0 })] }, 'neither captured nor cancelled'],
  ['a part of the price', { ledger: [entry({ captured: 4000 })] }, '4000 of 4900 was captured'],
  ['a charge for a short talk', { conferences: talk(58) }, 'charged for 58 s of talk'],
  [
    'a talk for nothing',
    { session: settled('released', 300), payment: paid('released'), ledger: [cancelled] },
    'not charged for 300 s of talk',
  ],
  ['more seconds than were talked', { conferences: talk(298) }, '300 s billed for 298 s of talk'],
  [
    'money without a record',
    { outcome: 'gave_up', session: null, payment: null, ledger: [cancelled] },
    'the payment is not on record',
  ],
  ['a silent surrender', { session: aSession({ endReason: 'system_error' }) }, 'system_error without an alert'],
];

describe('the books', () => {
  it.each(sound)('agree on %s', (_, changes) => {
    expect(brokenInvariants(someFacts({ bookings: [aBooking(changes)], people: [] }))).toEqual([]);
  });

  it.each(broken)('show %s', (_, changes, complaint) => {
    const complaints = brokenInvariants(someFacts({ bookings: [aBooking(changes)] }));
    expect(complaints.join('\n')).toContain(complaint);
  });

  it('excuse a surrender that somebody was told of', () => {
    const bookings = [aBooking({ session: aSession({ endReason: 'system_error' }) })];
    expect(
      brokenInvariants(someFacts({ bookings, alerts: [{ kind: 'session_abandoned', session: 'booking-1' }] })),
    ).toEqual([]);
  });

  it('show a deed that could not be done', () => {
    expect(brokenInvariants(someFacts({ failures: ['nora has no call.'] }))).toEqual(['nora has no call.']);
  });
});

it('a telephone number in a log is noticed', () => {
  expect(brokenInvariants(someFacts({ leaks: ['To=+46701000001'] }))).toEqual([
    'somebody’s data in the log: To=+46701000001',
  ]);
});

describe('a person', () => {
  it.each([
    [{ mostRingingAtOnce: 2 }, 'camille: rung 2 times at once'],
    [{ dials: 2 }, 'camille: dialled 2 times for 1 attempts'],
    [{ alive: 1 }, 'camille: a call has not ended'],
    [{ busyWith: 'booking-1' }, 'camille: left busy'],
  ])('with %j is noticed', (changes, complaint) => {
    expect(brokenInvariants(someFacts({ people: [aPerson(changes)] }))).toEqual([complaint]);
  });
});
