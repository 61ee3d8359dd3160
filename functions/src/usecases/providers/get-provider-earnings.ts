import type { OwnCall } from '@sos/contracts/console';
import type { CallSession } from '@sos/domain/calls/session';
import type { Money } from '@sos/domain/money/money';
import { standingOf } from '@sos/domain/providers/earnings';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { OwnCalls } from './console-ports.ts';

const PAGE = 20;

export interface GetProviderEarningsNeeds {
  readonly ownCalls: OwnCalls;
}

/** The caller's calls, the newest first, with what each earned, and what they are owed in all. Throws DomainError invalid_input for a cursor that is none. */
export function makeGetProviderEarnings({ ownCalls }: GetProviderEarningsNeeds): Handler<'getProviderEarnings'> {
  return async ({ uid }, { cursor }) => {
    const [page, due] = await Promise.all([ownCalls.page(uid, { limit: PAGE, after: cursor }), ownCalls.owed(uid)]);
    if (!page) throw new DomainError('invalid', 'invalid_input');
    const earned = page.calls.filter((call) => standingOf(call) === 'earned').map(({ id }) => id);
    const shares = await ownCalls.shares(earned);
    return { calls: page.calls.map((call) => toOwnCall(call, shares)), nextCursor: page.next, due: [...due] };
  };
}

function toOwnCall(call: CallSession, shares: ReadonlyMap<string, Money>): OwnCall {
  return {
    id: call.id,
    status: call.status,
    endReason: call.endReason,
    bookedAt: call.createdAt,
    ringsAt: call.scheduledFor,
    talkSeconds: call.settlement.billableSeconds,
    standing: standingOf(call),
    share: shares.get(call.id) ?? null,
  };
}
