import { currencies } from '@sos/domain/money/money';
import { netOf, type Transfer } from '@sos/domain/transfers/transfer';
import type { EarnedSum, OwnShares } from '../transfers/ports.ts';
import type { MemoryTransfers } from './memory-transfers.ts';

const sentAt = ({ moves }: Transfer) => moves.findLast(({ kind }) => kind === 'send')?.at ?? -1;

/** What a provider sees of their shares. */
export class MemoryOwnShares implements OwnShares {
  readonly #transfers: Pick<MemoryTransfers, 'byId'>;

  constructor(transfers: Pick<MemoryTransfers, 'byId'>) {
    this.#transfers = transfers;
  }

  async page(...[providerId, { after, limit }]: Parameters<OwnShares['page']>): ReturnType<OwnShares['page']> {
    const own = this.#own(providerId).toReversed();
    const index = after === null ? -1 : own.findIndex(({ id }) => id === after);
    if (after !== null && index < 0) return undefined;
    const shares = own.slice(index + 1, index + 1 + limit);
    return { shares, next: shares.length === limit ? (shares.at(-1)?.id ?? null) : null };
  }

  async sums(providerId: string): Promise<readonly EarnedSum[]> {
    const own = this.#own(providerId);
    return currencies.flatMap((currency) => {
      const inIt = own.filter((transfer) => transfer.currency === currency);
      const earned = inIt.reduce((sum, transfer) => sum + transfer.earned, 0);
      const net = inIt.reduce((sum, transfer) => sum + netOf(transfer), 0);
      return earned > 0 || net > 0 ? [{ currency, earned, net }] : [];
    });
  }

  async sentSince(providerId: string, since: number): Promise<readonly Transfer[]> {
    return this.#own(providerId).filter((transfer) => sentAt(transfer) >= since);
  }

  async between(providerId: string, from: number, to: number): Promise<readonly Transfer[]> {
    return this.#own(providerId).filter(({ createdAt }) => createdAt >= from && createdAt < to);
  }

  #own(providerId: string): Transfer[] {
    const own = this.#transfers.byId.list((transfer) => transfer.providerId === providerId);
    return own.toSorted((one, other) => one.createdAt - other.createdAt);
  }
}
