import { line } from '../report.ts';
import { interleave, mediansOf, type Pair, ratioOf } from '../rounds.ts';
import { type Program, timeToFirstAnswer } from './first-answer.ts';
import { bundle, floor, wholePackages, withWarmCache } from './programs.ts';

const ROUNDS = 15;
/** Of the peer's start, and of a program that loads nothing at all. */
const GOAL = 0.25;
const FLOOR_GOAL = 3;

/** Compares starts of the answer webhook, from spawn to the first signed 200, under Google's functions framework. */
export async function benchWebhookStart(print: (text: string) => void): Promise<void> {
  const [ours, whole, bare] = [bundle(), await wholePackages(), await floor()];
  const cached = await withWarmCache('bundle', ours);
  const wholeCached = await withWarmCache('whole', whole);
  const compare = (one: Program, other: Program) =>
    interleave(ROUNDS, { ours: () => timeToFirstAnswer(one), peer: () => timeToFirstAnswer(other) });
  const report = (name: string, pairs: Pair[], atMost?: number) =>
    print(`${line(name, ratioOf(pairs), atMost === undefined ? undefined : { atMost })}  ${mediansOf(pairs, 'ms')}`);
  report('bundle against whole packages', await compare(ours, whole), GOAL);
  report('the same, both with a warm compile cache', await compare(cached, wholeCached));
  report('bundle with cache against whole packages without', await compare(cached, whole), GOAL);
  report('bundle against raw node:http', await compare(ours, bare), FLOOR_GOAL);
  report('bundle with cache against raw node:http', await compare(cached, bare), FLOOR_GOAL);
}
