import type { Quarantine, RailEventKey, RailOutcome } from '../payments/ports.ts';
import type { Alerts, Clock } from '../shared/ports.ts';
import type { CarryOut } from './carry-out.ts';
import type { DisputeRails, Disputes } from './ports.ts';
import type { TellDispute } from './tell-dispute.ts';

/** A verified event about one dispute: a hint, after which the rail is asked. */
export interface DisputeHint extends RailEventKey {
  readonly disputeId: string;
}

export interface FollowDisputeNeeds {
  readonly disputeRails: DisputeRails;
  readonly tellDispute: TellDispute;
  readonly quarantine: Quarantine;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

/** Asks the rail about a dispute and records what it says; what contradicts our payment is put aside. Throws VendorUnavailableError. */
export function makeFollowDispute(needs: FollowDisputeNeeds) {
  return async ({ disputeId, ...event }: DisputeHint): Promise<RailOutcome> => {
    const { rail, eventId, type } = event;
    const toldAt = needs.clock.now();
    const found = await needs.disputeRails[rail].read(disputeId);
    const known = await needs.tellDispute({ rail, found, toldAt, event });
    if (!known || !('doubts' in known)) return 'followed';
    const reasons = [...known.doubts];
    await needs.quarantine.keep({ vendor: rail, eventId, type, about: disputeId, reasons, told: null });
    const detail = { vendor: rail, eventId, dispute: disputeId, reasons: reasons.join(', ') };
    await needs.alerts.raise({ kind: 'event_quarantined', key: `${rail}_${eventId}`, detail });
    return 'put_aside';
  };
}

export interface RefreshDisputeNeeds {
  readonly disputes: Pick<Disputes, 'read'>;
  readonly disputeRails: DisputeRails;
  readonly tellDispute: TellDispute;
  readonly carryOut: CarryOut;
  readonly clock: Clock;
}

/** Asks the rail how an open dispute stands, and for what was ordered. Throws VendorUnavailableError. */
export function makeRefreshDispute(needs: RefreshDisputeNeeds) {
  return async (id: string): Promise<void> => {
    const known = await needs.disputes.read(id);
    if (!known) return;
    const toldAt = needs.clock.now();
    const found = await needs.disputeRails[known.rail].read(id);
    const told = await needs.tellDispute({ rail: known.rail, found, toldAt });
    if (told && !('doubts' in told)) await needs.carryOut(told);
  };
}
