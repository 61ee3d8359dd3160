import { programmeOfRole } from '@sos/domain/accounts/affiliates';
import { available } from '@sos/domain/affiliates/commission';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Adjustments, People } from './console-ports.ts';

export interface AdjustNeeds {
  readonly people: Pick<People, 'person'>;
  readonly adjustments: Adjustments;
  readonly clock: Clock;
}

/** A line of its own in the ledger, with its reason in the trail. Throws DomainError not_found. */
export function makeAdjustCommission({ people, adjustments, clock }: AdjustNeeds): Handler<'adminAdjustCommission'> {
  return async ({ uid: adminId }, { uid: affiliateId, adjustmentId, amount, reason }) => {
    const user = await people.person(affiliateId);
    const programme = programmeOfRole(user?.role);
    if (!programme) throw new DomainError('not_found', 'not_found');
    const at = clock.now();
    const id = `adjustment_${adjustmentId}`;
    const line = { id, affiliateId, kind: 'adjusted', amount, commissionId: '', paymentId: id, at } as const;
    const about = { subjectKind: 'user', subjectId: affiliateId } as const;
    const facts = { before: null, after: { adjusted: amount } };
    const audit = { id, adminId, action: 'adminAdjustCommission', ...about, ...facts, reason, at, undoes: null };
    const balance = await adjustments.adjust(programme, line, audit);
    if (!balance) throw new DomainError('not_found', 'not_found');
    return { balance: available(balance) };
  };
}
