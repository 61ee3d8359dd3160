import { isPressing } from '@sos/domain/disputes/next';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { Disputes } from './ports.ts';

export interface FinishDisputesNeeds {
  readonly disputes: Pick<Disputes, 'open' | 'read'>;
  readonly refresh: (id: string) => Promise<void>;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/** Asks about every dispute that is open, and reminds of deadlines. Returns how many were looked at. */
export function makeFinishDisputes(needs: FinishDisputesNeeds) {
  const visit = async (id: string) => {
    try {
      await needs.refresh(id);
    } catch (error) {
      needs.log.error('dispute_unread', { dispute: id, error });
    }
    await remind(needs, id);
  };
  return (): Promise<number> => sweep({ list: (query) => needs.disputes.open(query), visit, clock: needs.clock });
}

async function remind({ disputes, alerts, clock, log }: FinishDisputesNeeds, id: string): Promise<void> {
  try {
    const dispute = await disputes.read(id);
    if (!dispute || !isPressing(dispute, clock.now())) return;
    const deadline = new Date(dispute.dueBy ?? 0).toISOString();
    await alerts.raise({ kind: 'dispute_deadline', key: id, detail: { deadline, session: dispute.paymentId } });
  } catch (error) {
    log.error('dispute_unwatched', { dispute: id, error });
  }
}
