import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { at, ended, goodCall, of, tell } from '../testing/tell.ts';
import type { SessionEvent } from './events.ts';
import { next } from './next.ts';

const connecting = goodCall(0).slice(0, 5);
const talking = goodCall(0).slice(0, 7);
const final = (seconds: number): SessionEvent => ({ type: 'facts_final', at: at(seconds) });
const endOf = (...events: SessionEvent[]) => {
  const { status, endReason, endedAt, settlement } = tell(aSession(), ...events).session;
  return { status, endReason, endedAt, settlement };
};

describe('a call in which nobody talked', () => {
  it('goes on while nobody is off the line, though no event will come any more', () => {
    const { session } = tell(aSession(), ...connecting);
    expect(next(session, final(319))).toMatchObject({ changed: false, repeated: true });
  });

  it.each<[string, SessionEvent[], string, number]>([
    ['the client', [ended('client-1', 'completed', 301), ended('provider-1', 'completed', 303)], 'client_hung_up', 303],
    [
      'the provider',
      [ended('provider-1', 'completed', 301), ended('client-1', 'completed', 303)],
      'provider_hung_up',
      303,
    ],
    [
      'the provider, if both went at once',
      [ended('client-1', 'completed', 301), ended('provider-1', 'completed', 301)],
      'provider_hung_up',
      301,
    ],
  ])('ended with the one who went last, and is told of the first: %s', (_, events, endReason, seconds) => {
    expect(endOf(...connecting, ...events, final(330))).toEqual({
      status: 'failed',
      endReason,
      endedAt: at(seconds),
      settlement: { status: 'release_due', decidedAt: at(330), settledAt: null, billableSeconds: 0 },
    });
  });
});

describe('a call in which both talked', () => {
  const lastWords = (seconds: number) => [
    of('client-1', 'left', seconds),
    ended('client-1', 'completed', seconds),
    of('provider-1', 'left', seconds + 2),
    { ...ended('provider-1', 'completed', seconds + 2), at: at(seconds + 2) },
  ];

  it.each<[number, object, object]>([
    [375, { status: 'completed', endReason: null }, { status: 'capture_due', billableSeconds: 75 }],
    [330, { status: 'failed', endReason: 'too_short' }, { status: 'release_due', billableSeconds: 30 }],
  ])('until %i s ended when the last was off the line, and is decided as that is told', (seconds, ending, money) => {
    expect(endOf(...talking, ...lastWords(seconds))).toEqual({
      ...ending,
      endedAt: at(seconds + 2),
      settlement: { ...money, decidedAt: at(seconds + 2), settledAt: null },
    });
  });

  it('ended when the one who did not come back was lost, however late that is decided', () => {
    expect(endOf(...talking, of('client-1', 'left', 375), final(436))).toEqual({
      status: 'completed',
      endReason: null,
      endedAt: at(375),
      settlement: { status: 'capture_due', decidedAt: at(436), settledAt: null, billableSeconds: 75 },
    });
  });

  it('is charged for what they talked, though somebody says that time is up', () => {
    expect(endOf(...talking, { type: 'time_up', at: at(400) })).toMatchObject({
      endedAt: at(400),
      settlement: { status: 'capture_due', billableSeconds: 100 },
    });
  });
});
