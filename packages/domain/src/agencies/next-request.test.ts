import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRequest } from '../testing/a-request.ts';
import { nextRequest, type RequestEvent } from './next-request.ts';
import { type AgencyRequest, isRequestOver, requestEdges } from './request.ts';
import { escalation } from './tasks.ts';

const OFFER = 45_000;
const SEARCH = 1_800_000;
const BOOKING = 900_000;
const ranked = ['ana', 'ben'];
const due = (at: number, free = ranked): RequestEvent => ({ type: 'due', ranked: free, at });
const accept = (memberId: string, at = 1): RequestEvent => ({ type: 'accepted', memberId, isAssigned: false, at });
const booked: RequestEvent = { type: 'booked', providerId: 'ana', sessionId: 's-1', at: 2 };
const told = (...events: RequestEvent[]) => events.reduce(nextRequest, aRequest());
const outcomes = ({ offers }: AgencyRequest) => offers.map(({ memberId, outcome }) => `${memberId} ${outcome}`);

describe('a request', () => {
  it('is one member’s until the offer ends, then the next one’s', () => {
    const first = told(due(0));
    expect(first).toMatchObject({ status: 'offered', dueAt: OFFER, offeredIds: ['ana'] });
    expect(nextRequest(first, due(OFFER - 1))).toBe(first);
    expect(outcomes(nextRequest(first, due(OFFER)))).toEqual(['ana passed', 'ben open']);
  });

  it('waits while nobody is free, asks who becomes so, and lapses when the search is over', () => {
    const waiting = told(due(0), due(OFFER), due(2 * OFFER));
    expect(waiting).toMatchObject({ status: 'waiting', dueAt: 3 * OFFER });
    expect(nextRequest(waiting, due(3 * OFFER, ['ana', 'cy']))).toMatchObject({ status: 'offered' });
    const over = nextRequest({ ...waiting, dueAt: SEARCH }, due(SEARCH, ['cy']));
    expect(over).toMatchObject({ status: 'lapsed', dueAt: null, endedAt: SEARCH });
  });

  it('goes to the next at once when it is declined, and by nobody else’s word', () => {
    const declined = { type: 'declined', ranked, at: 5 } as const;
    expect(outcomes(told(due(0), { ...declined, memberId: 'ana' }))).toEqual(['ana declined', 'ben open']);
    const first = told(due(0));
    expect(nextRequest(first, { ...declined, memberId: 'ben' })).toBe(first);
  });

  it('is accepted by the first of two, also after their offer passed or when nobody was asked', () => {
    const taken = told(due(0), due(OFFER), accept('ana', OFFER + 1), accept('ben', OFFER + 2));
    expect(taken).toMatchObject({ status: 'accepted', acceptedBy: 'ana', dueAt: OFFER + 1 + BOOKING });
    expect(outcomes(taken)).toEqual(['ana accepted', 'ben passed']);
    expect(told(accept('cy'))).toMatchObject({ status: 'accepted', acceptedBy: 'cy' });
  });

  it('is under way with the call that was booked with whoever accepted, and ends with it', () => {
    const underWay = told(accept('ana'), booked);
    expect(underWay).toMatchObject({ status: 'under_way', sessionId: 's-1', dueAt: null });
    expect(told(accept('ben'), booked)).toMatchObject({ status: 'accepted', sessionId: null });
    const ended = { type: 'call_ended', sessionId: 's-1', at: 9 } as const;
    expect(nextRequest(underWay, { ...ended, isCompleted: true })).toMatchObject({ status: 'done', endedAt: 9 });
    expect(nextRequest(underWay, { ...ended, isCompleted: false })).toMatchObject({ status: 'lapsed' });
    expect(nextRequest(underWay, { ...ended, sessionId: 's-2', isCompleted: true })).toBe(underWay);
    expect(nextRequest(underWay, { type: 'cancelled', at: 3 })).toBe(underWay);
  });

  it('lapses when its client books nothing, and can be taken back until they do', () => {
    expect(told(accept('ana'), due(BOOKING))).toMatchObject({ status: 'accepted' });
    expect(told(accept('ana'), due(BOOKING + 1))).toMatchObject({ status: 'lapsed' });
    expect(told(due(0), { type: 'cancelled', at: 3 })).toMatchObject({ status: 'cancelled', endedAt: 3, dueAt: null });
  });

  it('leaves a member who leaves, before a call is booked', () => {
    const left = { type: 'member_left', memberId: 'ana', ranked: ['ben'], at: 7 } as const;
    expect(outcomes(told(due(0), left))).toEqual(['ana passed', 'ben open']);
    expect(told(accept('ana'), left)).toMatchObject({ status: 'offered', acceptedBy: null });
    expect(told(accept('ben'), left)).toMatchObject({ status: 'accepted', acceptedBy: 'ben' });
    expect(told(accept('ana'), booked, left)).toMatchObject({ status: 'under_way', acceptedBy: 'ana' });
  });
});

const anInstant = fc.integer({ min: 0, max: SEARCH + BOOKING });
const aMember = fc.constantFrom('ana', 'ben', 'cy', 'dan');
const free = fc.uniqueArray(aMember, { maxLength: 3 });
const anEvent: fc.Arbitrary<RequestEvent> = fc.oneof(
  fc.record({ type: fc.constant('due' as const), ranked: free, at: anInstant }),
  fc.record({ type: fc.constant('declined' as const), memberId: aMember, ranked: free, at: anInstant }),
  fc.record({ type: fc.constant('member_left' as const), memberId: aMember, ranked: free, at: anInstant }),
  fc.record({ type: fc.constant('accepted' as const), memberId: aMember, isAssigned: fc.boolean(), at: anInstant }),
  fc.record({
    type: fc.constant('booked' as const),
    providerId: aMember,
    sessionId: fc.constantFrom('s-1', 's-2'),
    at: anInstant,
  }),
  fc.record({
    type: fc.constant('call_ended' as const),
    sessionId: fc.constantFrom('s-1', 's-2'),
    isCompleted: fc.boolean(),
    at: anInstant,
  }),
  fc.record({ type: fc.constant('cancelled' as const), at: anInstant }),
);

it('whatever comes, moves along its edges, is offered to one at a time and to nobody twice, and owes what is due', () => {
  fc.assert(
    fc.property(fc.array(anEvent, { maxLength: 25 }), (events) => {
      let request = aRequest();
      for (const event of events) {
        const after = nextRequest(request, event);
        if (after.status !== request.status) expect(requestEdges[request.status]).toContain(after.status);
        if (isRequestOver(request)) expect(after).toBe(request);
        expect(after.offers.filter(({ outcome }) => outcome === 'open').length).toBe(
          after.status === 'offered' ? 1 : 0,
        );
        expect(new Set(after.offeredIds).size).toBe(after.offers.length);
        expect(after.acceptedBy !== null || !['accepted', 'under_way', 'done'].includes(after.status)).toBe(true);
        expect(after.dueAt === null).toBe(isRequestOver(after) || after.status === 'under_way');
        if (after.dueAt !== request.dueAt && after.dueAt !== null) expect(after.step).toBeGreaterThan(request.step);
        request = after;
      }
    }),
  );
});

it('a task is named after the step that it ends, and there is none without an end', () => {
  expect(escalation(told(due(0)))).toMatchObject({ queue: 'escalateRequestTask', name: 'r-1-1', at: OFFER });
  expect(escalation(told({ type: 'cancelled', at: 1 }))).toBeUndefined();
});
