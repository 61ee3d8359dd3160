import { DomainError } from '@sos/domain/shared/domain-error';
import type { WithdrawalEvent } from '@sos/domain/withdrawals/events';
import { next } from '@sos/domain/withdrawals/next';
import { FOUR_EYES_FROM, type Withdrawal } from '@sos/domain/withdrawals/withdrawal';
import type { Handler } from '../shared/handler.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import type { WithdrawalChange, WithdrawalLists, Withdrawals } from './ports.ts';
import { toRecord } from './view.ts';

const PAGE = 50;

export interface ManageWithdrawalsNeeds {
  readonly withdrawals: Pick<Withdrawals, 'read' | 'change'>;
  readonly settle: (id: string) => Promise<void>;
  readonly isSuspended: (affiliateId: string) => Promise<boolean>;
  readonly clock: Clock;
}

/** Throws DomainError invalid_input for a cursor that is none. */
export function makeListWithdrawals(needs: {
  readonly lists: Pick<WithdrawalLists, 'all'>;
}): Handler<'adminListWithdrawals'> {
  return async (_admin, { status, order, cursor }) => {
    const page = await needs.lists.all({ status, order, after: cursor, limit: PAGE });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    return { withdrawals: page.withdrawals.map(toRecord), nextCursor: page.next };
  };
}

/**
 * Approves a withdrawal for one admin and, once all have who must, asks the rail. Throws DomainError not_found, changed,
 * same_admin, balance_negative and withdrawal_suspended.
 */
export function makeProcessWithdrawal(needs: ManageWithdrawalsNeeds): Handler<'adminProcessWithdrawal'> {
  const { withdrawals, isSuspended, clock } = needs;
  return async ({ uid: adminId }, { withdrawalId: id, reason }) => {
    const seen = await withdrawals.read(id);
    if (!seen) throw new DomainError('not_found', 'not_found');
    if (await isSuspended(seen.affiliateId)) throw new DomainError('conflict', 'withdrawal_suspended');
    const deed = { adminId, reason, action: 'adminProcessWithdrawal', at: clock.now() };
    await withdrawals.change(id, (known, balance) => {
      if (balance < 0) throw new DomainError('conflict', 'balance_negative');
      requireAnother(known, adminId);
      return decided(known, { type: 'approved', adminId, at: deed.at }, deed);
    });
    return settled(needs, seen);
  };
}

/** Of two who must agree, the one who has is told so. */
function requireAnother({ status, amount, approvals }: Withdrawal, adminId: string): void {
  const isWaiting = status === 'approved' && amount >= FOUR_EYES_FROM;
  if (isWaiting && approvals.some((each) => each.adminId === adminId)) throw new DomainError('conflict', 'same_admin');
}

/** Throws DomainError not_found, and changed once the rail was asked. */
export function makeRejectWithdrawal(needs: ManageWithdrawalsNeeds): Handler<'adminRejectWithdrawal'> {
  const { withdrawals, clock } = needs;
  return async ({ uid: adminId }, { withdrawalId: id, reason }) => {
    const deed = { adminId, reason, action: 'adminRejectWithdrawal', at: clock.now() };
    const changed = await withdrawals.change(id, (known) =>
      decided(known, { type: 'rejected', adminId, words: reason, at: deed.at }, deed),
    );
    if (!changed) throw new DomainError('not_found', 'not_found');
    return toRecord(changed.withdrawal);
  };
}

/** Asks the rail what it has, once an admin has paid it in. Throws DomainError not_found, changed. */
export function makeMarkFunded(needs: ManageWithdrawalsNeeds): Handler<'adminMarkWithdrawalFunded'> {
  const { withdrawals, clock } = needs;
  return async ({ uid: adminId }, { withdrawalId: id, reason }) => {
    const deed = { adminId, reason, action: 'adminMarkWithdrawalFunded', at: clock.now() };
    const changed = await withdrawals.change(id, (known) => decided(known, { type: 'funded', at: deed.at }, deed));
    if (!changed) throw new DomainError('not_found', 'not_found');
    return settled(needs, changed.withdrawal);
  };
}

/** What the rail says at once; one that does not answer is asked again by itself. */
async function settled({ settle, withdrawals }: ManageWithdrawalsNeeds, before: Withdrawal) {
  try {
    await settle(before.id);
  } catch (error) {
    if (!(error instanceof VendorUnavailableError)) throw error;
  }
  return toRecord((await withdrawals.read(before.id)) ?? before);
}

interface Deed {
  readonly adminId: string;
  readonly reason: string;
  readonly action: string;
  readonly at: number;
}

function decided(known: Withdrawal, event: WithdrawalEvent, { adminId, reason, action, at }: Deed): WithdrawalChange {
  const transition = next(known, event);
  if (!transition.changed) throw new DomainError('conflict', 'changed');
  const { id, status, revision } = transition.withdrawal;
  return {
    ...transition,
    audit: {
      id: `withdrawal-${id}-${revision}`,
      adminId,
      action,
      subjectKind: 'withdrawal',
      subjectId: id,
      before: known.status,
      after: status,
      reason,
      at,
      undoes: null,
    },
  };
}
