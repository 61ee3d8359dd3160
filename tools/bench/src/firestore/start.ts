import { line } from '../report.ts';
import { interleave, mediansOf, ratioOf } from '../rounds.ts';
import { type SideName, start } from './sides.ts';

const ROUNDS = 9;

/** From spawning the process until it says that it serves. */
export async function reportStart(print: (text: string) => void): Promise<void> {
  const measure = async (name: SideName) => {
    const server = await start(name);
    await server.close();
    return server.readyAfterMs;
  };
  const pairs = await interleave(ROUNDS, { ours: () => measure('ours'), peer: () => measure('peer') });
  print(`${line('start-up, time against the peer', ratioOf(pairs))}  ${mediansOf(pairs, 'ms')}`);
}
