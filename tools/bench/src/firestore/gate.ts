import type { Side } from './sides.ts';
import { correctness } from './workloads.ts';

/** The speed counts only while ours passes this. */
export async function reportCorrectness(
  print: (text: string) => void,
  sides: Record<'ours' | 'peer', Side>,
): Promise<void> {
  for (const [name, side] of Object.entries(sides)) {
    const { counted, staleRefused } = await correctness(side.db);
    const stale = staleRefused ? 'refused' : 'ACCEPTED';
    print(`gate, ${name}: 80 transactional increments gave ${counted}; a stale precondition was ${stale}`);
    if (name === 'ours' && (counted !== 80 || !staleRefused)) print('gate FAILED: the speed of ours means nothing');
  }
}
