import { balancesOf } from '@sos/domain/journal/posting';
import { earnedOf } from '@sos/domain/transfers/earned';
import { netOf } from '@sos/domain/transfers/transfer';
import type { Cast, World } from '../kernel/scenario.ts';
import { CALL } from './checks.ts';
import type { TransferPlatform } from './platform.ts';

/** What of a share that leaves by PayPal must never be, and what must have come about at the end. */
export function payoutChecksOf(platform: TransferPlatform, world: World): Pick<Cast, 'invariants' | 'liveness'> {
  const { payouts, payments, transfers } = platform;
  const transfer = () => transfers.byId.get(CALL);
  const payable = () => balancesOf(payments.entries.list()).provider_payable?.EUR ?? 0;
  return {
    invariants: [
      {
        name: 'a share is paid out at most once',
        complaint: () => (payouts.gone(CALL) > 3000 ? `${payouts.gone(CALL)} is gone` : undefined),
      },
      {
        name: 'nothing counts as sent that has not arrived',
        complaint: () => {
          const sent = transfer()?.moves.filter(({ kind }) => kind === 'send') ?? [];
          const early = sent.find(({ railId }) => !hasLeft(platform, railId));
          return early && `${early.railId} is still on its way`;
        },
      },
    ],
    liveness: [
      {
        name: 'what they have is what was earned, unless PayPal had brought it before',
        complaint: () => {
          const payment = payments.byId.get(CALL);
          const earned = payment ? earnedOf(payment) : 0;
          const known = transfer();
          const has = known ? netOf(known) : 0;
          if (has > earned) world.reached('share: overpaid');
          const isRight = has === earned || (has > earned && known?.waitsFor === 'overpaid');
          const told = `${earned} earned, ${has} on record, ${payouts.net(CALL)} there, ${payable()} in the journal`;
          return isRight && has === payouts.net(CALL) && payable() === has - earned ? undefined : told;
        },
      },
    ],
  };
}

function hasLeft({ payouts }: TransferPlatform, itemId: string | null): boolean {
  const state = payouts.batches.find((each) => each.itemId === itemId)?.word.state;
  return state === 'arrived' || state === 'bounced';
}
