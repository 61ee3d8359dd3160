import { fileURLToPath } from 'node:url';
import type { Firestore } from '@google-cloud/firestore';
import { type Server, startServer } from '../child.ts';
import { line } from '../report.ts';
import { interleave, median, ratioOf } from '../rounds.ts';
import {
  clientOf,
  correctness,
  fill,
  orderedQueries,
  parallelCommits,
  rangeQueries,
  sequentialCommits,
} from './workloads.ts';

const ROUNDS = 11;
const script = (name: string) => fileURLToPath(new URL(`./${name}-server.ts`, import.meta.url));

interface Side {
  readonly server: Server;
  readonly db: Firestore;
}

/** Compares `tools/firestore` with the peer package and with a server that does nothing, in one run. */
export async function benchFirestore(print: (text: string) => void): Promise<void> {
  const [ours, peer, floor] = [await startSide('our'), await startSide('peer'), await startSide('null')];
  try {
    await reportCorrectness(print, ours, peer);
    await reportCommits(print, { ours, peer, floor });
    await reportQueries(print, ours, peer);
    print(
      `resident memory after it all: ours ${ours.server.rss().toFixed(0)} MB, peer ${peer.server.rss().toFixed(0)} MB`,
    );
  } finally {
    await Promise.all([ours, peer, floor].map(stopSide));
  }
  await reportStart(print);
}

async function startSide(name: 'our' | 'peer' | 'null'): Promise<Side> {
  const server = await startServer(script(name));
  return { server, db: clientOf(server.host) };
}

async function stopSide({ server, db }: Side): Promise<void> {
  await db.terminate();
  await server.close();
}

async function reportCorrectness(print: (text: string) => void, ours: Side, peer: Side): Promise<void> {
  for (const [name, side] of [
    ['ours', ours],
    ['peer', peer],
  ] as const) {
    const { counted, staleRefused } = await correctness(side.db);
    print(
      `gate, ${name}: 80 transactional increments gave ${counted}; a stale precondition was ${staleRefused ? 'refused' : 'ACCEPTED'}`,
    );
  }
}

async function reportCommits(
  print: (text: string) => void,
  sides: Record<'ours' | 'peer' | 'floor', Side>,
): Promise<void> {
  const { ours, peer, floor } = sides;
  // At least 0.85x and 0.7x of the floor's throughput, said as time.
  const works = [
    { name: 'sequential commits', work: sequentialCommits, goal: { atMost: 1 / 0.85 } },
    { name: 'parallel commits', work: parallelCommits, goal: { atMost: 1 / 0.7 } },
  ];
  for (const { name, work, goal } of works) {
    await Promise.all([work(ours.db, 100), work(peer.db, 100), work(floor.db, 100)]);
    const against = async (other: Side) =>
      ratioOf(await interleave(ROUNDS, { ours: () => work(ours.db, 100), peer: () => work(other.db, 100) }));
    print(line(`${name}, time against the null server`, await against(floor), goal));
    print(line(`${name}, time against the peer`, await against(peer)));
  }
  const measure = {
    ours: () => fill(ours.db, nextCollection(), 1000),
    peer: () => fill(peer.db, nextCollection(), 1000),
  };
  print(
    line('1,000 documents in batches of 500, time against the peer', ratioOf(await interleave(3, measure)), {
      atMost: 1 / 15,
    }),
  );
}

let collections = 0;
const nextCollection = () => `filled${collections++}`;

async function reportQueries(print: (text: string) => void, ours: Side, peer: Side): Promise<void> {
  await Promise.all([fill(ours.db, 'many', 10_000), fill(peer.db, 'many', 10_000)]);
  const works = { 'filtered and ordered query': orderedQueries, 'range query of 50': rangeQueries };
  for (const [name, work] of Object.entries(works)) {
    const measure = { ours: () => work(ours.db, 'many', 20), peer: () => work(peer.db, 'many', 20) };
    print(
      line(`${name} over 10,000, time against the peer`, ratioOf(await interleave(ROUNDS, measure)), { atMost: 0.25 }),
    );
  }
}

async function reportStart(print: (text: string) => void): Promise<void> {
  const start = async (name: 'our' | 'peer') => {
    const server = await startServer(script(name));
    await server.close();
    return server.readyAfterMs;
  };
  const pairs = await interleave(5, { ours: () => start('our'), peer: () => start('peer') });
  print(line('start-up, time against the peer', ratioOf(pairs)));
  print(
    `start-up medians: ours ${median(pairs.map(({ ours }) => ours)).toFixed(0)} ms, peer ${median(pairs.map(({ peer }) => peer)).toFixed(0)} ms`,
  );
}
