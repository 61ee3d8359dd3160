import { balancesOf, imbalance } from '@sos/domain/journal/posting';
import { isOpen, type SubscriptionFacts, theOneThatCounts } from '@sos/domain/subscriptions/subscription';
import { callsUsed } from '@sos/domain/subscriptions/quota';
import type { Cast, Check } from '../kernel/scenario.ts';
import { PROVIDER, type SubscriptionPlatform } from './platform.ts';

/** What must never be about a subscription, and what must have come about at the end. */
export function checksOf(platform: SubscriptionPlatform): Pick<Cast, 'invariants' | 'liveness'> {
  return { invariants: invariantsOf(platform), liveness: livenessOf(platform) };
}

const ofRail = ({ rail, customerId }: SubscriptionPlatform) => rail.subscriptions.get(customerId ?? '') ?? [];

type Known = Pick<SubscriptionFacts, 'planId' | 'status' | 'periodStart' | 'endsAt'>;
const inWords = (known: Known | undefined) =>
  known ? [known.planId, known.status, known.periodStart, known.endsAt].join() : 'nothing';

function invariantsOf(platform: SubscriptionPlatform): Check[] {
  const { quotas, subscriptions, invoices } = platform;
  return [
    {
      name: 'nobody pays for two plans',
      complaint: () => {
        const open = ofRail(platform).filter((each) => isOpen(each));
        return open.length > 1 ? `${open.length} are open` : undefined;
      },
    },
    {
      name: 'no more calls are counted than the plan holds, and each once',
      complaint: () => {
        const quota = quotas.byUid.get(PROVIDER);
        if (!quota) return undefined;
        const used = callsUsed(quota);
        const most = subscriptions.byUid.get(PROVIDER)?.standing.current?.aiCalls ?? 0;
        if (new Set(quota.calls).size < quota.calls.length) return `counted twice: ${quota.calls.join()}`;
        return used > most ? `${used} of ${most}` : undefined;
      },
    },
    {
      name: 'nobody is refused a call that their plan holds',
      complaint: () => (platform.wronged > 0 ? 'somebody was' : undefined),
    },
    {
      name: 'every posting is balanced',
      complaint: () => {
        const wrong = invoices.postings.list().find((each) => imbalance(balancesOf([each])) !== undefined);
        return wrong && `${wrong.id} is not`;
      },
    },
  ];
}

function livenessOf(platform: SubscriptionPlatform): Check[] {
  const { subscriptions, invoices, rail, quotas } = platform;
  return [
    {
      name: 'we know what the rail knows',
      complaint: () => {
        const current = subscriptions.byUid.get(PROVIDER)?.standing.current;
        const truth = theOneThatCounts(ofRail(platform));
        const [told, known] = [inWords(current ?? undefined), inWords(truth)];
        return told === known ? undefined : `${told} of ${known}`;
      },
    },
    {
      name: 'what was paid for it, and given back, is in the journal',
      complaint: () => {
        for (const { id, paid, refunded } of rail.invoices.values()) {
          const known = invoices.byId.get(id);
          if (known?.refunded !== refunded) return `of ${id} ${known?.refunded} is given back, and not ${refunded}`;
          const posted = balancesOf(invoices.postings.list(({ paymentId }) => paymentId === id));
          const left = -((posted.platform_revenue?.EUR ?? 0) + (posted.vat_payable?.EUR ?? 0));
          if (left !== paid.amount - refunded) return `${left} of ${id} is earned, and not ${paid.amount - refunded}`;
        }
        return undefined;
      },
    },
    {
      name: 'a call that the vendor failed costs nothing',
      complaint: () => {
        const lost = quotas.byUid.get(PROVIDER)?.calls.find((id) => platform.returned.has(id));
        return lost && `${lost} is still counted`;
      },
    },
    {
      name: 'a call that was allowed is counted in its period',
      complaint: () => {
        const quota = quotas.byUid.get(PROVIDER);
        const missing = [...platform.allowed].find(([id, period]) => {
          return period === quota?.periodStart && !platform.returned.has(id) && !quota.calls.includes(id);
        });
        return missing && `${missing[0]} is not`;
      },
    },
  ];
}
