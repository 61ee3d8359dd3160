import type { Job, Player } from './kernel/scenario.ts';

const LONGEST_WAIT = 600_000;

/** Starts a job again until it is done, as queues and webhooks do, or until it was tried so often. */
export async function insist(player: Player, makeJob: () => Job<unknown>, most = Infinity): Promise<void> {
  let wait = 5000;
  for (let tries = 1; tries <= most; tries += 1) {
    const { ended } = await player.start(makeJob());
    if (ended === 'done') return;
    await player.sleep(wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  }
}
