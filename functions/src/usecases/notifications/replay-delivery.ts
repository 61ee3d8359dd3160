import type { AuditRecord } from '@sos/contracts/audit';
import { type Delivery, replay } from '@sos/domain/notifications/delivery';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock, Log } from '../shared/ports.ts';
import { type CarryOnNeeds, makeCarryOn } from './carry-on.ts';
import type { Deliveries } from './ports.ts';

export interface ReplayDeliveryNeeds extends CarryOnNeeds {
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly log: Log;
}

/** Sends for a dead delivery again; one that is not dead stays as it is. Throws DomainError not_found. */
export function makeReplayDelivery(needs: ReplayDeliveryNeeds): Handler<'adminReplayDeadLetter'> {
  const { deliveries, clock, log } = needs;
  const carryOn = makeCarryOn(needs);
  return async ({ uid }, { deliveryId: id, reason }) => {
    const now = clock.now();
    const anew = (delivery: Delivery) => replay(delivery, uid, now);
    const auditOf = (before: Delivery, after: Delivery): AuditRecord => ({
      id: `delivery-${id}-${after.replays}`,
      adminId: uid,
      action: 'adminReplayDeadLetter',
      subjectKind: 'delivery',
      subjectId: id,
      before: before.status,
      after: after.status,
      reason,
      at: now,
      undoes: null,
    });
    const delivery = await deliveries.changeAsAdmin(id, anew, auditOf);
    if (!delivery) throw new DomainError('not_found', 'not_found');
    log.info('notification_replayed', { deliveryId: id, by: uid, status: delivery.status });
    await carryOn(id, delivery);
    return { status: delivery.status };
  };
}
