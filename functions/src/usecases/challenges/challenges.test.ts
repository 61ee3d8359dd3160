import { challengeId, challengeOf, type Counted, isOver } from '@sos/domain/challenges/challenge';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { memoryCalls, MemoryChallenges } from '../testing/memory-challenges.ts';
import { makeGetChallenge } from './get-challenge.ts';
import type { CountedCalls } from './ports.ts';
import { makeKeepChallenges } from './keep-challenges.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** A Monday whose week counts own calls. */
const MONDAY =
  [0, 7, 14].map((days) => Date.UTC(2026, 10, 30 + days)).find((at) => challengeOf(at).kind === 'caller') ?? 0;
const as = (uid: string, role = 'chatter') => ({ uid, role, isAdmin: false });

function call(affiliateId: string, callAt: number, amount = 1000): Counted {
  return { affiliateId, event: 'client_call', paymentId: `${affiliateId}-${callAt}`, referredId: 'c', callAt, amount };
}

/** Calls as they are when they are asked for. */
function liveCalls(calls: readonly Counted[]): CountedCalls {
  return {
    within: (span, query) => memoryCalls(calls).within(span, query),
    ofOne: (uid, span, limit) => memoryCalls(calls).ofOne(uid, span, limit),
  };
}

function aWeek(calls: Counted[]) {
  const challenges = new MemoryChallenges();
  for (const { affiliateId } of calls) challenges.members.add(affiliateId);
  const flagged = new Set<string>();
  const failed: string[] = [];
  let now = MONDAY + 5 * 60_000;
  const log = { info: () => undefined, warn: () => undefined, error: (message: string) => void failed.push(message) };
  const needs = {
    challenges,
    calls: liveCalls(calls),
    banks: { read: async () => undefined },
    isFlagged: async (uid: string) => flagged.has(uid),
    earnedBy: async (uid: string) => (uid === 'nobody' ? undefined : 12_000),
    clock: { now: () => now },
    log,
  };
  return {
    challenges,
    flagged,
    failed,
    keep: makeKeepChallenges(needs),
    show: checkAnswers('getChallenge', makeGetChallenge(needs)),
    at: (instant: number) => void (now = instant),
    paid: () => challenges.ledger.list(() => true).map(({ affiliateId, amount }) => `${affiliateId} ${amount}`),
  };
}

const busy = ['ana', 'ana', 'ana', 'bea', 'bea', 'cleo', 'dora'].map((uid, hour) =>
  call(uid, MONDAY + (hour + 1) * HOUR),
);

it('a week is counted by the hour, and shows everybody where they stand', async () => {
  const { keep, show, at } = aWeek(busy);
  await keep.create();
  at(MONDAY + DAY);
  await keep.update();
  const seen = await show(as('bea'), {});
  expect(seen.standings.map(({ score, isOwn }) => [score, isOwn])).toEqual([
    [3, false],
    [2, true],
    [1, false],
    [1, false],
  ]);
  expect(seen).toMatchObject({ own: { place: 2, score: 2 }, won: [], level: { level: 2, next: 50_000 } });
  expect(JSON.stringify(seen)).not.toMatch(/ana|cleo/);
  expect((await show(as('erin'), {})).own).toEqual({ place: null, score: 0 });
});

it('before the first count nobody stands anywhere, and own calls are told all the same', async () => {
  const { show } = aWeek(busy);
  expect(await show(as('ana'), {})).toMatchObject({ countedAt: null, standings: [], own: { place: null, score: 3 } });
});

it('nobody else has a challenge', async () => {
  const { show } = aWeek([]);
  await expect(show(as('ana', 'blogger'), {})).rejects.toMatchObject({ reason: 'not_found' });
  await expect(show(as('nobody'), {})).rejects.toMatchObject({ reason: 'not_found' });
});

it('the prizes of a week are credited once, three days after its end, whoever runs the schedules how often', async () => {
  const { keep, at, paid, show } = aWeek(busy);
  await keep.create();
  at(MONDAY + 7 * DAY - 5 * 60_000);
  await keep.end();
  expect(paid()).toEqual([]);
  for (const hours of [0, 24, 71, 73, 74, 200]) {
    at(MONDAY + 7 * DAY + hours * HOUR);
    await Promise.all([keep.update(), keep.update()]);
  }
  expect(paid()).toEqual(['ana 5000', 'bea 2500', 'cleo 1000']);
  expect((await show(as('ana'), {})).won).toMatchObject([{ amount: 5000, isOwn: true, isPaid: true }, {}, {}]);
});

it('a call whose money goes back within these days wins nothing', async () => {
  const calls = [...busy];
  const { keep, at, paid } = aWeek(calls);
  await keep.create();
  at(MONDAY + 7 * DAY);
  await keep.update();
  calls.splice(0, 3, call('ana', MONDAY + HOUR, 0));
  at(MONDAY + 10 * DAY);
  await keep.update();
  expect(paid()).toEqual(['bea 5000', 'cleo 2500', 'dora 1000']);
});

it('the prize of somebody whom an admin must look at first waits, and the others do not', async () => {
  const { keep, at, paid, flagged, challenges } = aWeek(busy);
  await keep.create();
  flagged.add('ana');
  at(MONDAY + 10 * DAY);
  await keep.update();
  expect(paid()).toEqual(['bea 2500', 'cleo 1000']);
  flagged.clear();
  at(MONDAY + 20 * DAY);
  await keep.update();
  expect(paid()).toContain('ana 5000');
  const challenge = await challenges.read(challengeId(MONDAY));
  expect(challenge && isOver(challenge)).toBe(true);
});

it('a week whose beginning was missed begins with the next count', async () => {
  const { keep, at, challenges } = aWeek(busy);
  at(MONDAY + 2 * DAY);
  await keep.update();
  expect((await challenges.read(challengeId(MONDAY)))?.standings).toHaveLength(4);
});
