import { line } from '../report.ts';
import { interleave, ratioOf } from '../rounds.ts';
import type { Side } from './sides.ts';
import { fill, orderedQueries, rangeQueries } from './workloads.ts';

const ROUNDS = 11;
const COUNT = 20;
const GROWTH_ROUNDS = 21;
const GROWTH_COUNT = 50;
const MANY = 10_000;
const FEW = { name: 'few', size: 1000 };
const HUGE = { name: 'huge', size: 100_000 };
/** What two equal measurements may differ by on a busy machine. */
const NOT_GROWING = 1.25;

const WORKS = { 'filtered and ordered query': orderedQueries, 'range query of 50': rangeQueries };

export async function reportQueries(
  print: (text: string) => void,
  { ours, peer }: Record<'ours' | 'peer', Side>,
): Promise<void> {
  for (const { db } of [ours, peer]) await fill(db, 'many', MANY);
  for (const [name, work] of Object.entries(WORKS)) {
    for (const { db } of [ours, peer]) await work(db, 'many', COUNT);
    const measure = { ours: () => work(ours.db, 'many', COUNT), peer: () => work(peer.db, 'many', COUNT) };
    const ratio = ratioOf(await interleave(ROUNDS, measure));
    print(line(`${name} over 10,000, time against the peer`, ratio, { atMost: 0.25 }));
  }
}

/** The same results out of a hundred times as many documents. */
export async function reportGrowth(print: (text: string) => void, { db }: Side): Promise<void> {
  for (const { name, size } of [FEW, HUGE]) await fill(db, name, size);
  for (const [name, work] of Object.entries(WORKS)) {
    const over = (collection: string) => () => work(db, collection, GROWTH_COUNT);
    for (const collection of [FEW.name, HUGE.name]) await over(collection)();
    const ratio = ratioOf(await interleave(GROWTH_ROUNDS, { ours: over(HUGE.name), peer: over(FEW.name) }));
    print(line(`${name} over 100,000, time against 1,000`, ratio, { atMost: NOT_GROWING }));
  }
}
