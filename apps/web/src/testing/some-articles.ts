import type { Output } from '@sos/contracts/callables';

const DAY = 86_400_000;
const SUNDAY = Date.UTC(2026, 11, 13);

/** One article that is counted, one that waits, and one that was refused. */
export function someRankings(): Output<'getRankings'> {
  const article = (id: string, title: string, age: number) => {
    return { id: `art-${id}`, address: `https://life-abroad.example/${id}`, title, addedAt: SUNDAY - age * DAY };
  };
  const none = { clicks: 0, calls: 0, earned: 0 };
  return {
    articles: [
      {
        ...article('visa', 'A visa for Thailand in a week', 30),
        state: 'approved',
        fault: null,
        clicks: 412,
        calls: 6,
        earned: 6000,
      },
      { ...article('lease', 'What a lease must say', 2), state: 'waiting', fault: null, ...none },
      { ...article('dogs', 'Dogs on planes', 9), state: 'refused', fault: 'unrelated', ...none },
    ],
    countedAt: SUNDAY,
  };
}
