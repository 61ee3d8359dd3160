import type { Actor, Player } from '../kernel/scenario.ts';
import type { CallWorld } from './call-world.ts';
import { admin, insist, minute } from './people.ts';

const second = 1000;
const reason = 'They asked for it.';

/** An admin ends a call and decides about its money, and frees the provider of one that is over, at any moment. */
export function adminConsole(bookingId: string, set: CallWorld): Actor {
  const { platform } = set;
  return {
    name: 'console',
    play: async (player) => {
      await player.sleep(player.choices.pick([5 * minute, 2 * minute, 8 * minute]));
      const talked = player.choices.weighted([1, 2]) === 1 ? await aTalk(player, set) : undefined;
      const sessionId = talked ?? bookingId;
      if (talked !== undefined || player.choices.weighted([1, 1]) === 1) {
        const money = player.choices.pick(['release', 'capture'] as const);
        const wish = { sessionId, money, reason };
        const force = platform.job('callable', 'adminForceSettle', ({ desk }) => desk.adminForceSettle(admin, wish));
        if (await insist(player, force, { times: 3 })) platform.world.reached(`admin: decided to ${money}`);
      }
      await player.sleep(player.choices.pick([20 * minute, second, 3 * minute]));
      const wish = { sessionId, reason };
      const free = platform.job('callable', 'adminFreeProvider', ({ desk }) => desk.adminFreeProvider(admin, wish));
      const done = await insist(player, free, { times: 3 });
      if (done) platform.world.reached(`admin: ${done.freed ? 'freed the provider' : 'found the provider free'}`);
    },
  };
}

/** The session of a talk that goes on for a minute already, when there is one within a quarter of an hour. */
async function aTalk(player: Player, { network }: CallWorld): Promise<string | undefined> {
  for (let looks = 0; looks < 30; looks += 1) {
    const { leg } = network.lines.find(({ state }) => state === 'conference') ?? {};
    if (leg && network.talk(leg.sessionId) > minute) return leg.sessionId;
    await player.sleep(30 * second);
  }
  return undefined;
}
