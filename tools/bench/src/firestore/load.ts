import { line } from '../report.ts';
import { interleave, mediansOf, type Pair, ratioOf } from '../rounds.ts';
import { type SideName, startSide, stopSide } from './sides.ts';
import { fill, sequentialCommits } from './workloads.ts';

const ROUNDS = 3;
const DOCUMENTS = 10_000;

interface Loaded {
  readonly ms: number;
  readonly mb: number;
}

/** Both servers anew in each round, so that neither the memory nor the time has a history. */
export async function reportLoad(print: (text: string) => void): Promise<void> {
  const loaded: Record<'ours' | 'peer', Loaded[]> = { ours: [], peer: [] };
  const times = await interleave(ROUNDS, {
    ours: () => keep(loaded.ours, 'ours'),
    peer: () => keep(loaded.peer, 'peer'),
  });
  const memory = loaded.ours.map(({ mb }, round): Pair => ({ ours: mb, peer: loaded.peer[round]?.mb ?? Number.NaN }));
  const batches = '10,000 documents in batches of 500, time against the peer';
  print(`${line(batches, ratioOf(times), { atMost: 1 / 15 })}  ${mediansOf(times, 'ms')}`);
  const resident = 'resident memory right after them, against the peer';
  print(`${line(resident, ratioOf(memory), { atMost: 0.5 })}  ${mediansOf(memory, 'MB')}`);
}

async function keep(list: Loaded[], name: SideName): Promise<number> {
  const result = await load(name);
  list.push(result);
  return result.ms;
}

async function load(name: SideName): Promise<Loaded> {
  const side = await startSide(name);
  await sequentialCommits(side.db, 20);
  const ms = await fill(side.db, 'loaded', DOCUMENTS);
  const mb = side.server.rss();
  await stopSide(side);
  return { ms, mb };
}
