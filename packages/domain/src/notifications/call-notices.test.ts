import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endReasons, type CallSession } from '../calls/session.ts';
import { aSession, BOOKED_AT } from '../testing/a-session.ts';
import { at, goodCall, tell } from '../testing/tell.ts';
import { callNotices, newCallNotices, soonAt, tellingFields } from './call-notices.ts';
import { noticeId } from './notice.ts';

const LATER = BOOKED_AT + 86_400_000;
const told = (session: CallSession, now = LATER) => callNotices(session, now).map(({ text }) => text);
const charged = () => tell(aSession(), ...goodCall(90), { type: 'settled', outcome: 'captured', at: at(400) }).session;
const failed = (endReason: CallSession['endReason']): CallSession => ({ ...aSession(), status: 'failed', endReason });

describe('the parties of a call are told', () => {
  it('that it is booked, at once', () => {
    expect(told(aSession(), BOOKED_AT)).toEqual(['booked_client', 'booked_provider']);
  });

  it('that their telephone is about to ring, a minute before it does', () => {
    const session = aSession();
    expect(soonAt(session)).toBe(session.scheduledFor - 60_000);
    expect(told(session, soonAt(session) - 1)).not.toContain('soon_client');
    expect(told(session, soonAt(session))).toEqual([
      'booked_client',
      'soon_client',
      'booked_provider',
      'soon_provider',
    ]);
  });

  it('of a quick call half-way to its ringing', () => {
    const rules = { ...aSession().rules, dialDelay: 10 };
    expect(soonAt(aSession({ rules }))).toBe(BOOKED_AT + 5_000);
  });

  it('nothing about ringing once it rings or is cancelled', () => {
    const { session } = tell(aSession(), { type: 'cancel_requested', reason: 'by_client', at: at(1) });
    expect(told(session)).toEqual(['booked_client', 'cancelled_client', 'booked_provider', 'cancelled_provider']);
  });

  it('that it was charged only when it really was', () => {
    const decided = tell(aSession(), ...goodCall(90)).session;
    expect(told(decided)).toEqual(['booked_client', 'booked_provider']);
    expect(told(charged())).toEqual(['booked_client', 'charged_client', 'booked_provider', 'talked_provider']);
  });

  it('that our team ended their talk, not that it was cancelled', () => {
    const force = { type: 'force_requested', money: 'release', at: at(400) } as const;
    const { session } = tell(aSession(), ...goodCall(0).slice(0, 7), force);
    expect(told(session)).toEqual(['booked_client', 'stopped_client', 'booked_provider', 'stopped_provider']);
    expect(callNotices(session, LATER).at(-1)?.facts.talkSeconds).toBeGreaterThan(0);
    expect(told(tell(aSession(), force).session)).toContain('cancelled_client');
  });

  it('that a talk could not be charged', () => {
    const events = [...goodCall(90), { type: 'settled', outcome: 'uncollected', at: at(400) }] as const;
    expect(told(tell(aSession(), ...events).session)).toContain('uncollected_client');
  });

  it.each([
    ['client_no_answer', 'missed_client', 'nobody_provider'],
    ['client_declined', 'missed_client', 'nobody_provider'],
    ['provider_no_answer', 'nobody_client', 'missed_provider'],
    ['provider_declined', 'nobody_client', 'missed_provider'],
    ['client_hung_up', 'short_client', 'short_provider'],
    ['provider_hung_up', 'short_client', 'short_provider'],
    ['too_short', 'short_client', 'short_provider'],
    ['system_error', 'failed_client', 'failed_provider'],
  ] as const)('why a call came to nothing: %s', (reason, client, provider) => {
    expect(told(failed(reason))).toEqual(['booked_client', client, 'booked_provider', provider]);
  });
});

describe('every notice', () => {
  it('of a provider says nothing that is the client’s', () => {
    for (const session of [aSession(), charged(), ...endReasons.map(failed)]) {
      const { clientId, providerId, providerName } = session;
      const toProvider = callNotices(session, LATER).filter(({ recipientId }) => recipientId === providerId);
      for (const { facts } of toProvider) expect(facts).toMatchObject({ providerName: null, total: null });
      expect(JSON.stringify(toProvider)).not.toContain(clientId);
      expect(JSON.stringify(toProvider)).not.toContain(providerName);
    }
  });

  it('is told once, however the states of a call are cut into changes', () => {
    const events = [...goodCall(90), { type: 'settled', outcome: 'captured', at: at(400) }] as const;
    const states = events.map((_, index) => tell(aSession(), ...events.slice(0, index + 1)).session);
    const cuts = fc.subarray(states.slice(0, -1)).map((some) => [aSession(), ...some, charged()]);
    fc.assert(
      fc.property(cuts, (seen) => {
        const added = seen.flatMap((after, index) => newCallNotices(seen[index - 1], after, after.createdAt));
        expect(added.map(noticeId).toSorted()).toEqual(callNotices(charged(), 0).map(noticeId).toSorted());
      }),
    );
  });
});

it('a change of none of the telling fields tells nobody anything', () => {
  expect(tellingFields).toEqual(['status', 'endReason', 'settlement.status']);
  const call = [...goodCall(90), { type: 'settled', outcome: 'captured', at: at(900) } as const];
  for (const [index] of call.entries()) {
    const { session } = tell(aSession(), ...call.slice(0, index + 1));
    const { status, endReason, settlement } = session;
    const bare = { ...aSession(), status, endReason };
    const before = { ...bare, settlement: { ...bare.settlement, status: settlement.status } };
    for (const now of [BOOKED_AT, LATER]) expect(newCallNotices(before, session, now)).toEqual([]);
  }
});
