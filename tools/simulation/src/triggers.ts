import type { Deliveries } from './calls/deliveries.ts';
import type { Job, Player, World } from './kernel/scenario.ts';

const minute = 60_000;

interface Told {
  readonly world: World;
  readonly job: Job<void>;
  /** Hears of the first time that its work was done. */
  readonly done: () => void;
}

/** A trigger: told late, more than once and again until its work is done. */
export function tellTrigger(deliveries: Deliveries, { world, job, done }: Told): void {
  deliveries.later(`trigger ${job.name}`, 0, async (player) => {
    await player.sleep(player.choices.pick([0, 2000, 10 * minute]));
    await insistAsTrigger(player, job);
    done();
    if (!world.isStorm() || player.choices.fork('twice').weighted([6, 1]) === 0) return;
    world.reached('trigger: told twice');
    await player.sleep(player.choices.pick([minute, 20 * minute]));
    await insistAsTrigger(player, job);
  });
}

async function insistAsTrigger(player: Player, job: Job<void>): Promise<void> {
  for (let wait = 10_000; (await player.start(job)).ended !== 'done'; wait = Math.min(2 * wait, 10 * minute)) {
    await player.sleep(wait);
  }
}
