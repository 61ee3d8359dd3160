import { reportCommits } from './commits.ts';
import { reportCorrectness } from './gate.ts';
import { reportFanOut } from './fan-out.ts';
import { reportLoad } from './load.ts';
import { reportGrowth, reportQueries } from './queries.ts';
import { buildOurs, startSide, stopSide } from './sides.ts';
import { reportStart } from './start.ts';

/** Compares `tools/firestore` with the peer package and with a server that does nothing, in one run. */
export async function benchFirestore(print: (text: string) => void): Promise<void> {
  await buildOurs();
  await reportStart(print);
  await reportLoad(print);
  const [ours, peer, floor] = [await startSide('ours'), await startSide('peer'), await startSide('floor')];
  try {
    // First: the gate's 80 transactions at once leave a client with more connections than that of the null server has.
    await reportCommits(print, { ours, peer, floor });
    await reportCorrectness(print, { ours, peer });
    await reportQueries(print, { ours, peer });
    await reportFanOut(print, { ours, peer });
    await reportGrowth(print, ours);
  } finally {
    await Promise.all([ours, peer, floor].map(stopSide));
  }
}
