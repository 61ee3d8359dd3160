import { describe, expect, it } from 'vitest';
import { aRequest } from '../testing/a-request.ts';
import { aSession, BOOKED_AT } from '../testing/a-session.ts';
import { goodCall, tell } from '../testing/tell.ts';
import type { CallSession } from '../calls/session.ts';
import { readAddress } from './address.ts';
import { dayFigures } from './day-figures.ts';
import { addFigures, answerRateOf, noFigures, ratingOf, startOf, startsBetween } from './figures.ts';
import { liveCallAfter } from './live-call.ts';
import { canAnswer, withMember, withoutMember } from './membership.ts';
import { belongingNotices, invitationNotice, requestNotices } from './notices.ts';
import { type Helper, rankMembers } from './rank-members.ts';
import { causeOfRequest } from './request-cause.ts';

const sessionOf = (differs: Partial<CallSession>): CallSession => ({ ...aSession(), ...differs });
const helper = (providerId: string, changes: Partial<Helper> = {}): Helper => ({
  providerId,
  kind: 'lawyer',
  languages: ['fr'],
  countries: ['TH'],
  specialities: ['police'],
  isShown: true,
  availability: 'available',
  availableSince: 0,
  ...changes,
});
const wish = { kind: 'lawyer', country: 'TH', language: 'fr', speciality: 'police', fromProviderId: 'sam' } as const;

describe('who is asked', () => {
  it.each<[string, Partial<Helper>]>([
    ['of the other kind', { kind: 'expat' }],
    ['busy', { availability: 'busy' }],
    ['offline', { availability: 'offline' }],
    ['out of sight', { isShown: false }],
    ['without the language', { languages: ['en'] }],
  ])('is nobody who is %s', (_what, changes) => {
    expect(rankMembers([helper('ana', changes), helper('sam')], wish)).toEqual([]);
  });

  it('is first who knows the country, then the speciality, then who has waited longest', () => {
    const all = [
      helper('late', { countries: [], availableSince: 9 }),
      helper('none', { countries: [], specialities: [] }),
      helper('early', { countries: [], availableSince: 1 }),
      helper('country', { specialities: [] }),
      helper('both'),
    ];
    expect(rankMembers(all, wish)).toEqual(['both', 'country', 'early', 'late', 'none']);
    expect(rankMembers([helper('ana', { languages: [] })], { ...wish, language: null })).toEqual(['ana']);
  });
});

describe('a colleague is looked for', () => {
  it.each([
    ['provider_gone', 'cancelled', 'gone'],
    ['by_client', 'cancelled', undefined],
    ['provider_declined', 'failed', 'missed'],
    ['client_no_answer', 'failed', undefined],
    ['too_short', 'failed', undefined],
  ] as const)('after %s: %s', (endReason, status, cause) => {
    expect(causeOfRequest(sessionOf({ status, endReason }))).toBe(cause);
  });

  it('not after a call that took place', () => {
    expect(causeOfRequest(sessionOf({ status: 'completed' }))).toBeUndefined();
  });
});

describe('figures', () => {
  it('add up, with rates only where there is something to tell', () => {
    const day = { ...noFigures, calls: 3, answered: 1, missed: 1, ratings: 2, ratingSum: 9, earned: { EUR: 5 } };
    const both = addFigures(day, { ...day, earned: { EUR: 1, USD: 2 } });
    expect(both).toMatchObject({ calls: 6, earned: { EUR: 6, USD: 2 } });
    expect([answerRateOf(both), ratingOf(both)]).toEqual([0.5, 4.5]);
    expect([answerRateOf(noFigures), ratingOf(noFigures)]).toEqual([null, null]);
  });

  it.each([
    ['2026-11-29', 'day', '2026-11-29'],
    ['2026-11-29', 'week', '2026-11-23'],
    ['2026-11-30', 'week', '2026-11-30'],
    ['2026-11-29', 'month', '2026-11-01'],
  ] as const)('%s lies in the %s of %s', (day, span, start) => {
    expect(startOf(day, span)).toBe(start);
  });

  it('have a row for each span, also for those without calls', () => {
    expect(startsBetween('2026-11-29', '2026-12-01', 'day')).toEqual(['2026-11-29', '2026-11-30', '2026-12-01']);
    expect(startsBetween('2026-11-29', '2026-12-01', 'month')).toEqual(['2026-11-01', '2026-12-01']);
  });

  it('of a day count what was answered, talked and earned, and reviews by themselves', () => {
    const session = tell(aSession(), ...goodCall(90)).session;
    const settled = { ...session, settlement: { ...session.settlement, status: 'captured' as const } };
    const shares = new Map([[session.id, { amount: 3000, currency: 'EUR' as const }]]);
    expect(dayFigures({ calls: [settled, aSession({ id: 's-2' })], shares, ratings: [5, 4] })).toEqual({
      ...{ calls: 2, answered: 1, missed: 0, ratings: 2, ratingSum: 9, earned: { EUR: 3000 } },
      talkedSeconds: settled.settlement.billableSeconds,
    });
  });
});

it('a live call shows the newest, and ends with itself alone', () => {
  const live = liveCallAfter(null, sessionOf({ id: 's-1', status: 'calling_provider' }));
  expect(live).toMatchObject({ sessionId: 's-1', status: 'calling_provider', bookedAt: BOOKED_AT, talkingSince: null });
  expect(liveCallAfter(live, sessionOf({ id: 's-0', status: 'failed' }))).toBe(live);
  expect(liveCallAfter(live, sessionOf({ id: 's-1', status: 'completed' }))).toBeNull();
});

describe('belonging', () => {
  const invited = { status: 'waiting', providerId: 'ana', expiresAt: 10 } as const;

  it('an invitation is answered by its provider, once and in time', () => {
    expect(canAnswer(invited, 'ana', 9)).toBe(true);
    expect(canAnswer(invited, 'ana', 10)).toBe(false);
    expect(canAnswer(invited, 'ben', 9)).toBe(false);
    expect(canAnswer({ ...invited, status: 'withdrawn' }, 'ana', 9)).toBe(false);
  });

  it('is listed once by each side, however often it is told', () => {
    const none = { linkedProviderIds: [], memberIds: [] };
    const one = withMember(withMember(none, 'ana'), 'ana');
    expect(one).toEqual({ linkedProviderIds: ['ana'], memberIds: ['ana'] });
    expect(withoutMember(withoutMember(one, 'ana'), 'ana')).toEqual(none);
  });

  it.each([
    [' Camille@Example.com ', 'email', 'camille@example.com'],
    ['https://sos-expat.com/fr/providers/lawyer-1?x=1', 'profile', 'lawyer-1'],
    ['lawyer-1', 'profile', 'lawyer-1'],
    ['no such thing', 'profile', ''],
  ])('%s is read as an address', (typed, kind, value) => {
    expect(readAddress(typed)).toEqual({ kind, value });
  });
});

describe('who is told', () => {
  const texts = (notices: readonly { text: string; recipientId: string }[]) =>
    notices.map(({ text, recipientId }) => `${text} ${recipientId}`);
  const offer = { memberId: 'ana', offeredAt: 0, endsAt: 1, outcome: 'open' } as const;
  const offered = aRequest({ status: 'offered', offers: [offer] });

  it.each([
    ['a new request', undefined, offered, ['asked_agency help', 'offered_provider ana']],
    ['the same again', offered, offered, []],
    ['nobody left', offered, aRequest({ status: 'waiting', offers: [offer] }), ['unanswered_agency help']],
    [
      'an acceptance',
      offered,
      aRequest({ status: 'accepted', acceptedBy: 'ana', offers: [offer] }),
      ['accepted_client nora'],
    ],
    ['a lapsed search', offered, aRequest({ status: 'lapsed', offers: [offer] }), ['unfound_client nora']],
    [
      'a lapsed booking',
      aRequest({ status: 'accepted', acceptedBy: 'ana' }),
      aRequest({ status: 'lapsed', acceptedBy: 'ana' }),
      [],
    ],
  ])('of %s', (_what, before, after, wanted) => {
    expect(texts(requestNotices(before, after, 'Ana'))).toEqual(wanted);
  });

  it('of who joins and leaves: the manager, and whom the manager has put out', () => {
    const member = { agencyId: 'help', joinedAt: 1, leftAt: null, leftBy: null, displayName: 'Ana' };
    expect(texts(belongingNotices('ana', undefined, member))).toEqual(['joined_agency help']);
    const left = { ...member, agencyId: null, leftAt: 2 };
    expect(texts(belongingNotices('ana', member, { ...left, leftBy: 'member' }))).toEqual(['left_agency help']);
    expect(texts(belongingNotices('ana', member, { ...left, leftBy: 'manager' }))).toEqual(['removed_provider ana']);
    expect(belongingNotices('ana', member, member)).toEqual([]);
  });

  it('of an invitation: whom it leads to, once each time', () => {
    const invitation = { providerId: 'ana', status: 'waiting', invitedAt: 1 };
    expect(invitationNotice('i', undefined, invitation)?.recipientId).toBe('ana');
    expect(invitationNotice('i', invitation, invitation)).toBeUndefined();
    expect(invitationNotice('i', invitation, { ...invitation, invitedAt: 2 })?.cause).toBe('invited-i-2');
    expect(invitationNotice('i', undefined, { ...invitation, providerId: null })).toBeUndefined();
  });
});
