import type { Output } from '@sos/contracts/callables';
import { callsUsed, type Quota, quotaIn } from '@sos/domain/subscriptions/quota';
import { givenNow, type Standing } from '@sos/domain/subscriptions/subscription';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Quotas, Subscriptions } from './ports.ts';

export interface GiveCallsNeeds {
  readonly subscriptions: Pick<Subscriptions, 'read' | 'change'>;
  readonly quotas: Pick<Quotas, 'read'>;
  readonly clock: Clock;
}
type Meter = Output<'adminGiveAssistantCalls'>['meter'];

/** The meter of whoever has a plan; null for whoever has none. */
export function makeGetMeter({
  subscriptions,
  quotas,
}: Omit<GiveCallsNeeds, 'clock'>): Handler<'adminGetAssistantMeter'> {
  return async (_admin, { uid }) => {
    const [{ standing }, quota] = await Promise.all([subscriptions.read(uid), quotas.read(uid)]);
    return { meter: meterOf(standing, quota) };
  };
}

/** The assistant is told by what follows the subscription. Throws DomainError not_found where there is no plan, and changed. */
export function makeGiveCalls(needs: GiveCallsNeeds): Handler<'adminGiveAssistantCalls'> {
  const { subscriptions, quotas, clock } = needs;
  return async ({ uid: adminId }, { uid, calls, seen, reason }) => {
    const { standing } = await subscriptions.change(uid, async (before) => {
      const { current } = before.standing;
      if (!current) throw new DomainError('not_found', 'not_found');
      const given = givenNow(before.standing);
      if (given === calls) return undefined;
      if (given !== seen) throw new DomainError('conflict', 'changed');
      const { periodStart } = current;
      const at = clock.now();
      return {
        ...before,
        standing: { ...before.standing, given: { periodStart, calls } },
        audit: {
          id: `assistant-calls-${uid}-${at}`,
          adminId,
          action: 'adminGiveAssistantCalls',
          subjectKind: 'provider',
          subjectId: uid,
          before: { given },
          after: { given: calls },
          reason,
          at,
          undoes: null,
        },
      };
    });
    const meter = meterOf(standing, await quotas.read(uid));
    if (!meter) throw new DomainError('not_found', 'not_found');
    return { meter };
  };
}

function meterOf(standing: Standing, quota: Quota | undefined): Meter | null {
  const { current } = standing;
  if (!current) return null;
  const { planId, aiCalls, periodStart, periodEnd } = current;
  const counted = quotaIn(current, quota);
  const [used, cost] = [callsUsed(counted), counted.cost ?? 0];
  return { planId, aiCalls, given: givenNow(standing), used, cost, periodStart, periodEnd };
}
