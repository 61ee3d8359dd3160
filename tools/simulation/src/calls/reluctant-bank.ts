import type { PaymentStatus } from '@sos/domain/payments/payment';
import { RailRefusedError } from '@sos/functions/usecases/payments/ports';
import type { Actor, Player } from '../kernel/scenario.ts';
import { admin, insist, minute } from './people.ts';
import type { Platform } from './platform.ts';

const day = 24 * 60 * minute;

/** The bank settles nothing for a while, or takes no money until the holds are over. */
export function reluctantBank(platform: Platform): Actor {
  const { rail, world } = platform;
  return {
    name: 'reluctant bank',
    play: async (player) => {
      await player.sleep(player.choices.pick([4 * minute, 10 * minute, minute]));
      const isFirm = rail.holdMs < day && player.choices.weighted([1, 2]) === 1;
      rail.refuses = (key) => {
        if (key.startsWith('create:') || (isFirm && !key.startsWith('capture:'))) return undefined;
        world.reached(isFirm ? 'bank: refuses until the hold is over' : 'bank: refuses for a while');
        return new RailRefusedError('request', { code: 'do_not_honor' });
      };
      if (isFirm) return writeOff(player, platform);
      await player.sleep(player.choices.pick([10 * minute, minute, 100 * minute]));
      rail.refuses = undefined;
    },
  };
}

/** An admin gives up what the bank never pays, asks again when no answer came, and tries it of what may still be paid, too. */
async function writeOff(player: Player, platform: Platform): Promise<void> {
  for (let look = 0; look < 8; look += 1) {
    await player.sleep(200 * minute);
    const unpaid = platform.documents.payments.byId.list(({ status }) => isUnpaid.has(status));
    for (const { id: paymentId } of unpaid) {
      const wish = { paymentId, reason: 'The bank is gone.' };
      const job = platform.job('callable', 'adminWriteOffPayment', ({ till }) => till.writeOffPayment(admin, wish));
      if (await insist(player, job, { times: 2 })) platform.world.reached('money: written off');
    }
  }
}

const isUnpaid: ReadonlySet<PaymentStatus> = new Set(['capture_due', 'uncollected']);
