import { type Account, type Line, type Posting, posting } from '../journal/posting.ts';
import type { Move, Transfer } from './transfer.ts';

/** What a move to or from a provider moves in the journal; `number` counts the transfer's moves from one. */
export function movePosting(transfer: Transfer, move: Move, number: number): Posting | undefined {
  const { id: paymentId, providerId, currency } = transfer;
  const amount = move.kind === 'send' ? move.amount : -move.amount;
  const from: Account = move.railId === null ? 'platform_revenue' : 'stripe_clearing';
  const lines: Line[] = [
    { account: 'provider_payable', partyId: providerId, amount, currency },
    { account: from, partyId: null, amount: -amount, currency },
  ];
  return posting({ id: `transfer_${paymentId}_${number}`, paymentId, at: move.at, lines });
}
