import { defaultPlan, type Plan } from '@sos/domain/affiliates/programme';
import type { Counted } from '@sos/domain/challenges/challenge';
import { anAddedProgramme } from '@sos/domain/testing/an-added-programme';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { memoryCalls } from '../testing/memory-challenges.ts';
import { MemoryMonths, MemoryPiggyBanks } from '../testing/memory-months.ts';
import { makeBoosts } from './boosts.ts';
import { makeGetLeaderboard } from './get-leaderboard.ts';
import { makeKeepMonths } from './keep-months.ts';
import { makeKeepPiggyBanks } from './keep-piggy-banks.ts';

const chatters = { programme: 'chatter' } as const;
const NOVEMBER = Date.UTC(2026, 10);
const DECEMBER = Date.UTC(2026, 11);
const as = (uid: string, role = 'chatter') => ({ uid, role, isAdmin: false });
const call = (affiliateId: string, callAt: number, amount = 1000): Counted => {
  return { affiliateId, event: 'client_call', paymentId: `${affiliateId}-${callAt}`, referredId: 'c', callAt, amount };
};

const ambassadors = { programme: 'partner', added: 'ambassador' } as const;

function aMonth(calls: Counted[], plan: Plan = defaultPlan) {
  const plans = { current: async () => plan };
  const months = new MemoryMonths();
  const flagged = new Set<string>();
  let now = DECEMBER + 30 * 60_000;
  const clock = { now: () => now };
  const live = {
    within: (...asked: Parameters<ReturnType<typeof memoryCalls>['within']>) => memoryCalls(calls).within(...asked),
  };
  const addedOf = async (uid: string) => (uid === 'nobody' ? undefined : 'ambassador');
  const isFlagged = async (uid: string) => flagged.has(uid);
  return {
    months,
    flagged,
    keep: makeKeepMonths({ months, callsOf: () => live, plans, isFlagged, clock }),
    boosts: makeBoosts(months),
    show: checkAnswers('getLeaderboard', makeGetLeaderboard({ months, addedOf, plans, clock })),
    at: (instant: number) => void (now = instant),
  };
}
const november = () => ['ana', 'ana', 'bea', 'cleo', 'dora'].map((uid, day) => call(uid, NOVEMBER + day));

it('the best of a month earn more in the next one, and in no other', async () => {
  const { keep, boosts, show, flagged } = aMonth(november());
  flagged.add('bea');
  expect(await boosts.at(DECEMBER, chatters)).toEqual([]);
  await keep.reward();
  const raised = await boosts.at(DECEMBER, chatters);
  expect(raised.map(({ affiliateId, percent }) => `${affiliateId} ${percent}`)).toEqual([
    'ana 200',
    'cleo 150',
    'dora 115',
  ]);
  expect(await boosts.at(NOVEMBER, chatters)).toEqual([]);
  expect(await boosts.at(Date.UTC(2027, 0), chatters)).toEqual([]);
  expect(await boosts.at(DECEMBER, { programme: 'influencer' })).toEqual([]);
  expect(await show(as('ana'), {})).toMatchObject({ boost: 200, steps: [200, 150, 115], own: null });
  expect(await show(as('bea'), {})).toMatchObject({ boost: null });
});

it('what was decided stays, however often it is asked again and whatever goes back later', async () => {
  const calls = november();
  const { keep, months } = aMonth(calls);
  await Promise.all([keep.reward(), keep.reward()]);
  const decided = await months.read(chatters, '2026-11');
  calls.splice(0, 2);
  await keep.reward();
  expect(await months.read(chatters, '2026-11')).toEqual(decided);
});

it('a ranking is counted by the hour, and names nobody', async () => {
  const calls = november();
  const { keep, show, at } = aMonth(calls);
  at(NOVEMBER + 1000);
  expect(await show(as('ana'), {})).toMatchObject({ month: '2026-11', countedAt: null, standings: [], own: null });
  await keep.update();
  const shown = await show(as('bea', 'influencer'), {});
  expect(shown).toMatchObject({ programme: 'influencer', steps: [], own: { place: 2, earned: 1000, calls: 1 } });
  expect(JSON.stringify(shown)).not.toMatch(/ana|bea|cleo/);
  calls.push(call('bea', NOVEMBER + 50, 5000));
  await keep.update();
  expect((await show(as('bea', 'influencer'), {})).own).toMatchObject({ place: 1, earned: 6000 });
  await expect(show(as('gus', 'groupAdmin'), {})).rejects.toMatchObject({ reason: 'not_found' });
});

it('the people of an added programme are ranked by themselves, and its best earn more, where it is set so', async () => {
  const games = ['month', 'raise'] as const;
  const playing = { ...defaultPlan, added: [anAddedProgramme({ games })] };
  const { keep, boosts, show, months, at } = aMonth(november(), playing);
  await keep.reward();
  expect((await boosts.at(DECEMBER, ambassadors)).map(({ affiliateId }) => affiliateId)).toEqual([
    'ana',
    'bea',
    'cleo',
  ]);
  expect(await show(as('ana', 'partner'), {})).toMatchObject({
    programme: 'partner',
    boost: 200,
    steps: [200, 150, 115],
  });
  at(NOVEMBER + 1000);
  await keep.update();
  expect((await show(as('ana', 'partner'), {})).own).toEqual({ place: 1, earned: 2000, calls: 2 });
  expect(await months.read({ programme: 'partner', added: 'another' }, '2026-11')).toBeUndefined();
  await expect(show(as('nobody', 'partner'), {})).rejects.toMatchObject({ reason: 'not_found' });
  const quiet = aMonth(november(), { ...defaultPlan, added: [anAddedProgramme({ games: [] })] });
  await quiet.keep.reward();
  expect(await quiet.months.read(ambassadors, '2026-11')).toBeUndefined();
  await expect(quiet.show(as('ana', 'partner'), {})).rejects.toMatchObject({ reason: 'not_found' });
});

it('a piggy bank is filled for chatters alone, and waits for whoever must be looked at', async () => {
  const banks = new MemoryPiggyBanks();
  const flagged = new Set(['ana']);
  const failed: string[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (message: string) => void failed.push(message) };
  const { fill, openDue } = makeKeepPiggyBanks({
    banks,
    isChatter: async (uid) => uid !== 'bo',
    isFlagged: async (uid) => {
      if (uid === 'eve') throw new Error('out of reach');
      return flagged.has(uid);
    },
    clock: { now: () => 5 },
    log,
  });
  for (const uid of ['ana', 'bea', 'bo', 'eve']) {
    banks.earned.set(uid, 20_000);
    await fill(uid);
    await fill(uid);
  }
  expect(await openDue()).toBe(3);
  const paid = () => banks.ledger.list(() => true).map(({ affiliateId }) => affiliateId);
  expect([paid(), failed]).toEqual([['bea'], ['piggy_bank_not_opened']]);
  flagged.clear();
  await Promise.all([openDue(), openDue()]);
  expect(paid().toSorted()).toEqual(['ana', 'bea']);
});
