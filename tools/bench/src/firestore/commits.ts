import { line } from '../report.ts';
import { interleave, ratioOf } from '../rounds.ts';
import type { Side } from './sides.ts';
import { parallelCommits, sequentialCommits } from './workloads.ts';

const ROUNDS = 21;
const WARM_UP = 500;

/** At least 0.85x and 0.7x of the floor's throughput, said as time. */
const WORKS = [
  { name: 'sequential commits', work: sequentialCommits, count: 200, goal: { atMost: 1 / 0.85 } },
  { name: 'parallel commits', work: parallelCommits, count: 500, goal: { atMost: 1 / 0.7 } },
];

export async function reportCommits(
  print: (text: string) => void,
  { ours, peer, floor }: Record<'ours' | 'peer' | 'floor', Side>,
): Promise<void> {
  for (const { name, work, count, goal } of WORKS) {
    for (const side of [ours, peer, floor]) await work(side.db, WARM_UP);
    const against = async (other: Side) =>
      ratioOf(await interleave(ROUNDS, { ours: () => work(ours.db, count), peer: () => work(other.db, count) }));
    print(line(`${name}, time against the null server`, await against(floor), goal));
    print(line(`${name}, time against the peer`, await against(peer)));
  }
}
