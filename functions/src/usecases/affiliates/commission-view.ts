import type { CommissionView } from '@sos/contracts/affiliate-dashboard';
import type { Commission } from '@sos/domain/affiliates/commission';

/** What may be shown of a commission. It names nobody. */
export function toView({ id, event, status, reason, ruled, granted, amount, ...rest }: Commission): CommissionView {
  const { boost, planVersion, code, clickId, callAt, dueAt } = rest;
  return { id, event, status, reason, boost, ruled, granted, amount, planVersion, code, clickId, callAt, dueAt };
}
