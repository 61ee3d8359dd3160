import { CallableError } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { Banner } from '@sos/ui/banner';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ListLoading } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { CurrentCard } from './current-card.tsx';
import { PlanList } from './plan-list.tsx';
import { hasOne, subscriptionQuery } from './queries.ts';
import './subscription.css';

/** For how long Stripe’s word is waited for after its page, in ms. */
const PATIENCE = 16_000;

/** What a provider is subscribed to, or can subscribe to. */
export function SubscriptionView({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const isAwaited = new URLSearchParams(location.search).has('done');
  const [awaitedUntil] = useState(() => (isAwaited ? Date.now() + PATIENCE : 0));
  const { data, error, fetchStatus, refetch, dataUpdatedAt } = useQuery(subscriptionQuery(uid, awaitedUntil));
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  const failed = problem && <Problem error={problem} money={null} onRetry={() => void refetch()} />;
  if (!data) return failed ?? <ListLoading blocks={['8rem', '12rem', '12rem']} />;
  const { current, plans, mayTry } = data;
  if (isAwaited && !hasOne(current)) return <Confirming isLate={dataUpdatedAt >= awaitedUntil} />;
  return (
    <div className="subscription">
      <p className="text-soft">{say('subscription.text')}</p>
      {current && <CurrentCard current={current} />}
      {!hasOne(current) && <PlanList plans={plans} mayTry={mayTry} />}
      {failed}
    </div>
  );
}

/** Whoever comes back from Stripe's page waits for its word. */
function Confirming({ isLate }: { readonly isLate: boolean }) {
  const { say } = useWords();
  const name = isLate ? 'late' : 'confirming';
  return (
    <div className="subscription">
      <output>
        <Banner tone="wait" title={say(`subscription.${name}.title`)}>
          <p>{say(`subscription.${name}.text`)}</p>
        </Banner>
      </output>
    </div>
  );
}
