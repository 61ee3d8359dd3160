import type { Output } from '@sos/contracts/callables';
import { aliasOf } from '@sos/domain/challenges/challenge';

const SUNDAY = Date.UTC(2026, 11, 6, 23, 55);
const DAY = 86_400_000;

/** A week in which the reader is in the fourth place, and won the second prize of the week before. */
export function someChallenge(): Output<'getChallenge'> {
  const standings = [9, 7, 7, 4, 2, 1].map((score, place) => {
    return { alias: aliasOf(`chatter-${place}`), score, isOwn: place === 3 };
  });
  const won = [5000, 2500, 1000].map((amount, place) => {
    return { alias: aliasOf(`winner-${place}`), amount, isOwn: place === 1, isPaid: place !== 2 };
  });
  return {
    kind: 'team',
    endsAt: SUNDAY,
    settlesAt: SUNDAY + 3 * DAY,
    countedAt: SUNDAY - 2 * DAY,
    prizes: [5000, 2500, 1000],
    standings,
    own: { score: 4, place: 4 },
    won,
    piggyBank: { amount: 5000, target: 15_000, earned: 11_200, isPaid: false },
    level: { level: 2, earned: 18_350, next: 50_000 },
  };
}

/** A month in which the reader is in the third place, and earns half as much again as a winner of the last one. */
export function someLeaderboard(): Output<'getLeaderboard'> {
  const standings = [31_000, 28_500, 20_000, 9000, 1000].map((earned, place) => {
    return { alias: aliasOf(`chatter-${place}`), earned, calls: Math.round(earned / 1000), isOwn: place === 2 };
  });
  return {
    programme: 'chatter',
    month: '2026-12',
    countedAt: SUNDAY - 2 * DAY,
    standings,
    own: { place: 3, earned: 20_000, calls: 20 },
    steps: [200, 150, 115],
    boost: 150,
  };
}
