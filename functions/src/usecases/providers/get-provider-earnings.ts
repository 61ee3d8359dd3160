import type { Output } from '@sos/contracts/callables';
import type { OwnCall } from '@sos/contracts/console';
import type { CallSession } from '@sos/domain/calls/session';
import type { Money } from '@sos/domain/money/money';
import { standingOf } from '@sos/domain/providers/earnings';
import { lackOf, type PayoutAccount } from '@sos/domain/transfers/payout-account';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { FindPayoutAccount, OwnCalls } from './console-ports.ts';

const PAGE = 20;

export interface GetProviderEarningsNeeds {
  readonly ownCalls: OwnCalls;
  readonly payoutAccount: FindPayoutAccount;
}

/** The caller's calls, the newest first, with what each earned, and what they are owed in all. Throws DomainError invalid_input for a cursor that is none. */
export function makeGetProviderEarnings(needs: GetProviderEarningsNeeds): Handler<'getProviderEarnings'> {
  const { ownCalls, payoutAccount } = needs;
  return async ({ uid }, { cursor }) => {
    const [page, due, account] = await Promise.all([
      ownCalls.page(uid, { limit: PAGE, after: cursor }),
      ownCalls.owed(uid),
      payoutAccount(uid),
    ]);
    if (!page) throw new DomainError('invalid', 'invalid_input');
    const earned = page.calls.filter((call) => standingOf(call, true) === 'earned').map(({ id }) => id);
    const shares = await ownCalls.shares(earned);
    const calls = page.calls.map((call) => toOwnCall(call, shares));
    return { calls, nextCursor: page.next, due: [...due], lack: account && toLack(account) };
  };
}

function toLack(account: PayoutAccount): Output<'getProviderEarnings'>['lack'] {
  const what = lackOf(account);
  return what && { what, until: what === 'documents' || what === 'documents_soon' ? account.deadline : null };
}

function toOwnCall(call: CallSession, shares: ReadonlyMap<string, Money>): OwnCall {
  return {
    id: call.id,
    status: call.status,
    endReason: call.endReason,
    bookedAt: call.createdAt,
    ringsAt: call.scheduledFor,
    talkSeconds: call.settlement.billableSeconds,
    standing: standingOf(call, shares.has(call.id)),
    share: shares.get(call.id) ?? null,
  };
}
