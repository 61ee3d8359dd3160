import { describe, expect, it } from 'vitest';
import { aSession } from '../testing/a-session.ts';
import { at, dialDue, goodCall, tell } from '../testing/tell.ts';
import { enqueue } from './effects.ts';
import type { SessionEvent } from './events.ts';
import { next } from './next.ts';
import { type CallSession, defaultCallRules } from './session.ts';
import { callTasks } from './tasks.ts';
import { timelineEntry } from './timeline.ts';

const JOINED = 300;
const calling = () => tell(aSession(), dialDue('client', 1, 240)).session;
const talking = () => tell(aSession(), ...goodCall(0).slice(0, 7)).session;
const over = (talk: number) => tell(aSession(), ...goodCall(talk)).session;
const force = (money: 'capture' | 'release', seconds: number): SessionEvent => {
  return { type: 'force_requested', money, at: at(seconds) };
};
const ending = ({ status, endReason, settlement }: CallSession) => [status, endReason, settlement.status];

describe('an admin who gives the money of a call back', () => {
  it.each([
    ['scheduled', aSession()],
    ['calling', calling()],
    ['talking', talking()],
  ])('ends one that is %s', (_, session) => {
    const { session: after, effects } = next(session, force('release', JOINED + 200));
    expect(ending(after)).toEqual(['failed', 'by_admin', 'release_due']);
    expect(effects).toContainEqual(
      expect.objectContaining({
        type: 'enqueue',
        task: expect.objectContaining({ queue: 'settleCallTask' }) as unknown,
      }),
    );
  });

  it('keeps on record how long the two had talked, and of one without talk that there was none', () => {
    const secondsOf = (session: CallSession) => session.settlement.billableSeconds;
    const talked = secondsOf(next(talking(), force('release', JOINED + 120)).session) ?? 0;
    expect(talked).toBeGreaterThan(60);
    expect(talked).toBeLessThanOrEqual(120);
    expect(secondsOf(next(calling(), force('release', JOINED)).session)).toBe(0);
    const { includedMinutes } = aSession();
    expect(secondsOf(next(talking(), force('release', JOINED + 90 * 60)).session)).toBe(includedMinutes * 60);
  });

  it('hangs up whoever is on the line', () => {
    const { effects } = next(talking(), force('release', JOINED + 200));
    expect(effects.filter(({ type }) => type === 'hang_up')).toHaveLength(2);
  });
});

describe('an admin who takes the money of a call', () => {
  it('ends one in which they have talked for a minute, and charges what a call charges', () => {
    const { session } = next(talking(), force('capture', JOINED + 120));
    expect(ending(session)).toEqual(['completed', null, 'capture_due']);
    expect(session.settlement.billableSeconds).toBeGreaterThanOrEqual(session.rules.minimumBillable);
  });

  it.each([
    ['has not begun', aSession(), 400],
    ['rings', calling(), 400],
    ['has no minute of talk yet', talking(), JOINED - 20],
  ])('changes nothing of one that %s', (_, session, seconds) => {
    expect(next(session, force('capture', seconds))).toMatchObject({ changed: false, repeated: false, session });
  });
});

it('a call that rings has no talk to take money for, even where a talk is charged from its first second', () => {
  const rules = { ...defaultCallRules, minimumBillable: 0 };
  const { session } = tell(aSession({ rules }), dialDue('client', 1, 240));
  expect(next(session, force('capture', 400))).toMatchObject({ changed: false, repeated: false, session });
});

it.each([
  ['captured', 90, 'capture', 'repeated'],
  ['captured', 90, 'release', 'changed'],
  ['uncollected', 90, 'capture', 'changed'],
  ['uncollected', 90, 'release', 'refused'],
  ['released', 10, 'release', 'repeated'],
  ['released', 10, 'capture', 'refused'],
  ['refunded', 10, 'release', 'repeated'],
  ['refunded', 10, 'capture', 'refused'],
] as const)('of a call that is %s, after %i s of talk, a decision to %s is %s', (outcome, talk, money, answer) => {
  const { session } = tell(over(talk), { type: 'settled', outcome, at: at(950) });
  const { changed, repeated } = next(session, force(money, 960));
  expect({ changed, repeated }).toEqual({ changed: answer === 'changed', repeated: answer === 'repeated' });
});

it.each([
  ['captured', 'release'],
  ['uncollected', 'capture'],
] as const)(
  'of a call that was %s, a decision to %s is settled anew, and the talk stays on record',
  (outcome, money) => {
    const settled = tell(over(90), { type: 'settled', outcome, at: at(950) }).session;
    const { session, effects } = next(settled, force(money, 960));
    const due = { status: `${money}_due`, decidedAt: at(960) };
    expect(session.settlement).toEqual({ ...settled.settlement, ...due });
    const anew = callTasks.settle({ sessionId: session.id, action: money, anew: at(960) });
    expect(effects).toContainEqual(enqueue(anew));
  },
);

it('a decision stands: it may be repeated, and not turned round', () => {
  expect(next(over(90), force('capture', 900))).toMatchObject({ changed: false, repeated: true });
  expect(next(over(90), force('release', 900))).toMatchObject({ changed: false, repeated: false });
  expect(next(over(10), force('release', 900))).toMatchObject({ changed: false, repeated: true });
  expect(next(over(10), force('capture', 900))).toMatchObject({ changed: false, repeated: false });
});

it('the timeline says that an admin did it, and what they did', () => {
  const session = talking();
  const event = force('release', 500);
  const entry = timelineEntry(session, event, { transition: next(session, event), recordedAt: at(500) });
  expect(entry).toMatchObject({ event: 'force_requested', cause: 'admin', detail: 'release', money: 'release_due' });
});
