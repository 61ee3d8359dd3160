import { type Batch, keyOf } from './batches.ts';
import type { Outcome } from './outcome.ts';

export interface Ports {
  /** Sends functions of one codebase and says what became of each. */
  readonly send: (codebase: string, names: readonly string[]) => Promise<Outcome>;
  /** Whether the codebase answers at its `/healthz`. */
  readonly answers: (codebase: string) => Promise<boolean>;
  /** Keeps that these functions are deployed as they are now. */
  readonly keep: (done: Readonly<Record<string, string>>) => Promise<void>;
  readonly wait: (seconds: number) => Promise<void>;
  readonly say: (line: string) => void;
}

export const TRIES = 4;
const BETWEEN_TRIES_S = 120;
const BETWEEN_BATCHES_S = 30;

/** Whatever could not be sent, with what was said of it. */
export class DeploymentStopped extends Error {
  override readonly name = 'DeploymentStopped';
}

/**
 * Sends batch after batch and keeps what is done after each try, so that the next run goes on there. A codebase that does not answer
 * after a batch stops everything: what follows would break it further. Throws DeploymentStopped.
 */
export async function deployFunctions(batches: readonly Batch[], ports: Ports): Promise<void> {
  for (const [index, batch] of batches.entries()) {
    if (index > 0) await ports.wait(BETWEEN_BATCHES_S);
    ports.say(
      `${index + 1}/${batches.length} ${batch.codebase}: ${batch.functions.map(({ name }) => name).join(', ')}`,
    );
    await deployBatch(batch, ports);
    if (await ports.answers(batch.codebase)) continue;
    throw new DeploymentStopped(`${batch.codebase} does not answer at /healthz. Roll back, or look at its logs.`);
  }
}

async function deployBatch(batch: Batch, ports: Ports): Promise<void> {
  let left = batch.functions;
  for (let tries = 1; left.length > 0; tries += 1) {
    const { done, rest, reasons } = await ports.send(
      batch.codebase,
      left.map(({ name }) => name),
    );
    const sent = left.filter(({ name }) => done.has(name));
    await ports.keep(Object.fromEntries(sent.map((each) => [keyOf(each), each.fingerprint])));
    left = left.filter(({ name }) => !done.has(name));
    if (left.length === 0) return;
    const said = `${left.map(({ name }) => name).join(', ')}: ${reasons.join(' | ')}`;
    if (rest !== 'busy' || tries >= TRIES) throw new DeploymentStopped(`${batch.codebase}, try ${tries}. ${said}`);
    ports.say(`  try ${tries} left ${said}`);
    await ports.wait(BETWEEN_TRIES_S);
  }
}
