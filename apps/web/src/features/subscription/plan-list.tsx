import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from '../../shared/words.ts';
import type { Plan } from './queries.ts';
import { ToStripe } from './to-stripe.tsx';

/** What can be subscribed to, with what it costs and holds. */
export function PlanList({ plans, mayTry }: { readonly plans: readonly Plan[]; readonly mayTry: boolean }) {
  const { say } = useWords();
  return (
    <section className="grid gap-3" aria-labelledby="plans">
      <h2 id="plans" className="text-l">
        {say('subscription.plans')}
      </h2>
      <ul className="plan-list">
        {plans.map((plan) => (
          <PlanCard key={plan.id} plan={plan} isFree={mayTry && plan.trialDays > 0} />
        ))}
      </ul>
      <p className="text-s text-soft">{say('subscription.atStripe')}</p>
    </section>
  );
}

function PlanCard({ plan, isFree }: { readonly plan: Plan; readonly isFree: boolean }) {
  const { say, formats } = useWords();
  const { id, name, price, aiCalls, trialDays } = plan;
  const figures = new Intl.NumberFormat(formats);
  return (
    <li className="card plan">
      <h3 translate="no">{name}</h3>
      <p className="figures" translate="no">
        {say('subscription.price', { amount: formatMoney(formats, price) })}
      </p>
      <p className="text-s">{say('subscription.calls', { count: figures.format(aiCalls) })}</p>
      {isFree && <p className="text-s">{say('subscription.free', { days: figures.format(trialDays) })}</p>}
      <ToStripe
        tone="primary"
        planId={id}
        words={say(isFree ? 'subscription.try' : 'subscription.subscribe', { plan: name })}
      />
    </li>
  );
}
