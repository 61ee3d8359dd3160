import { type Account, type Line, type Posting, posting } from '../journal/posting.ts';
import type { Move, Transfer } from './transfer.ts';

/** What a move to or from a provider moves in the journal; `number` counts the transfer's moves from one. */
export function movePosting(transfer: Transfer, move: Move, number: number): Posting | undefined {
  const { id: paymentId, providerId, currency } = transfer;
  const amount = move.kind === 'send' ? move.amount : -move.amount;
  const lines: Line[] = [
    { account: 'provider_payable', partyId: providerId, amount, currency },
    { account: 'fees', partyId: null, amount: move.fee, currency },
    { account: placeOf(move), partyId: null, amount: -amount - move.fee, currency },
  ];
  return posting({ id: `transfer_${paymentId}_${number}`, paymentId, at: move.at, lines });
}

/** Where the money is that we send. */
function placeOf({ railId, rail }: Move): Account {
  if (railId === null) return 'platform_revenue';
  return rail === 'paypal' ? 'paypal_clearing' : 'stripe_clearing';
}
