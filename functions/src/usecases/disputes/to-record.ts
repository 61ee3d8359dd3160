import type { DisputeRecord } from '@sos/contracts/disputes';
import type { Dispute } from '@sos/domain/disputes/dispute';

/** A dispute as admins are shown it. */
export function toRecord(dispute: Dispute): DisputeRecord {
  const { id, rail, paymentId, clientId, providerId, amount, reason, kind, status, order } = dispute;
  const { dueBy, openedAt, closedAt, withdrawn, fee } = dispute;
  const shown = order && { deed: order.deed, since: order.since, refusedWith: order.refusedWith };
  const parties = { paymentId, clientId, providerId };
  const dates = { dueBy, openedAt, closedAt };
  return { id, rail, ...parties, amount, reason, kind, status, ...dates, withdrawn, fee, order: shown };
}
