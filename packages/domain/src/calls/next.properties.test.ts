import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vendors } from '../vendors/breaker.ts';
import { aSession } from '../testing/a-session.ts';
import { at, farewells, goodCall, of, tell } from '../testing/tell.ts';
import { effectKey } from './effects.ts';
import type { SessionEvent } from './events.ts';
import { next } from './next.ts';
import { obligations } from './obligations.ts';
import { type CallSession, isTerminal, type SessionStatus, statusEdges } from './session.ts';

const outcome = ({ status, endReason, settlement }: CallSession) => ({
  status,
  endReason,
  settlement: settlement.status,
  billable: settlement.billableSeconds,
});

const anyEvent: fc.Arbitrary<SessionEvent> = fc.oneof(
  fc.record({
    type: fc.constant('dial_due' as const),
    party: fc.constantFrom('client' as const, 'provider' as const),
    number: fc.integer({ min: 1, max: 4 }),
    at: fc.integer({ min: at(0), max: at(2000) }),
  }),
  fc.record({
    type: fc.constantFrom(
      'dial_refused' as const,
      'ringing' as const,
      'answered' as const,
      'accepted' as const,
      'declined' as const,
      'machine_detected' as const,
      'joined' as const,
      'left' as const,
    ),
    attemptId: fc.constantFrom('client-1', 'client-2', 'provider-1', 'provider-2'),
    callRef: fc.constantFrom('a', 'b'),
    at: fc.integer({ min: at(0), max: at(2000) }),
  }),
  fc.record({
    type: fc.constant('call_ended' as const),
    attemptId: fc.constantFrom('client-1', 'client-2', 'provider-1', 'provider-2'),
    callRef: fc.constantFrom('a', 'b'),
    outcome: fc.constantFrom('completed' as const, 'busy' as const, 'no_answer' as const, 'failed' as const),
    at: fc.integer({ min: at(0), max: at(2000) }),
  }),
  fc.record({
    type: fc.constantFrom(
      'conference_started' as const,
      'conference_ended' as const,
      'facts_final' as const,
      'abandoned' as const,
    ),
    at: fc.integer({ min: at(0), max: at(2000) }),
  }),
  fc.record({
    type: fc.constant('cancel_requested' as const),
    reason: fc.constant('by_client' as const),
    at: fc.integer({ min: at(0), max: at(2000) }),
  }),
  fc.record({
    type: fc.constant('force_requested' as const),
    money: fc.constantFrom('capture' as const, 'release' as const),
    at: fc.integer({ min: at(0), max: at(2000) }),
  }),
  fc.record({
    type: fc.constant('vendor_failed' as const),
    vendor: fc.constantFrom(...vendors),
    circuit: fc.constantFrom('closed' as const, 'open' as const),
    at: fc.integer({ min: at(0), max: at(2000) }),
  }),
  fc.record({
    type: fc.constant('vendor_answered' as const),
    vendor: fc.constantFrom(...vendors),
    at: fc.integer({ min: at(0), max: at(2000) }),
  }),
  fc.record({
    type: fc.constant('settled' as const),
    outcome: fc.constantFrom('captured' as const, 'released' as const),
    at: fc.integer({ min: at(0), max: at(2000) }),
  }),
);

/** True when the status could have got there along the edges, some of which one event may pass at once. */
function reachable(from: SessionStatus, to: SessionStatus): boolean {
  return from === to || statusEdges[from].some((step) => reachable(step, to));
}

/** The session with a field in every one of its objects that this release does not know. */
function withUnknownFields<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withUnknownFields) as T;
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.entries(value).map(([name, inner]) => [name, withUnknownFields<unknown>(inner)]);
  return { ...(Object.fromEntries(known) as T), newer: 'kept' };
}

describe('whatever happens', () => {
  it('what a newer release wrote into a session stays in it', () => {
    const call = goodCall(90);
    const surprises = fc.oneof(fc.constant([]), fc.array(anyEvent, { maxLength: 40 }));
    const isKept = (object: object) => 'newer' in object;
    fc.assert(
      fc.property(fc.nat({ max: 5 }), surprises, (told, events) => {
        const before = withUnknownFields(tell(aSession(), ...call.slice(0, told)).session);
        const { client, provider, ...session } = tell(before, ...events, ...call.slice(told)).session;
        expect([session, client, provider, session.total, session.rules, session.settlement].every(isKept)).toBe(true);
        expect(client.attempts.slice(0, before.client.attempts.length).every(isKept)).toBe(true);
        expect(provider.attempts.slice(0, before.provider.attempts.length).every(isKept)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('a status only moves along its edges, and a terminal one stays', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let session = aSession();
        for (const event of events) {
          const moved = next(session, event).session;
          expect(reachable(session.status, moved.status)).toBe(true);
          expect(isTerminal(session) && moved.status !== session.status).toBe(false);
          session = moved;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the settlement is decided once, and money is due exactly when a session is over', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let session = aSession();
        for (const event of events) {
          const before = session.settlement;
          session = next(session, event).session;
          expect(before.decidedAt ?? session.settlement.decidedAt).toBe(session.settlement.decidedAt);
          expect(session.settlement.status === 'none').toBe(!isTerminal(session));
          const captures = session.settlement.status === 'capture_due';
          expect(captures && (session.settlement.billableSeconds ?? 0) < 60).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('no more attempts are made than the rules allow, and one party never rings twice at once', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
        const session = events.reduce((state, event) => next(state, event).session, aSession());
        for (const party of [session.client, session.provider]) {
          expect(party.attempts.length).toBeLessThanOrEqual(session.rules.maxAttempts);
          expect(party.attempts.slice(0, -1).every(({ result }) => result !== null && result !== 'accepted')).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('every effect of a transition is an obligation of the state it leads to', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let session = aSession();
        for (const event of events) {
          const moved = next(session, event);
          const owed = new Set(obligations(moved.session).map(effectKey));
          expect(moved.effects.every((effect) => owed.has(effectKey(effect)))).toBe(true);
          session = moved.session;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('the carrier’s events of a call lead to the same end in any order, and any number of times', () => {
    const start = tell(aSession(), ...goodCall(0).slice(0, 5)).session;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.infiniteStream(fc.nat()), (talk, random) => {
        const told: SessionEvent[] = [
          of('provider-1', 'joined', 300),
          { type: 'conference_started', at: at(300) },
          ...farewells(300 + talk),
        ];
        const inOrder = tell(start, ...told).session;
        const picks = [...told, ...told].map((event) => ({ event, rank: Number(random.next().value) }));
        const shuffled = picks.toSorted((a, b) => a.rank - b.rank).map(({ event }) => event);
        expect(outcome(tell(start, ...shuffled).session)).toEqual(outcome(inOrder));
      }),
      { numRuns: 500 },
    );
  });
});
