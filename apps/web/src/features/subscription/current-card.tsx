import { Banner } from '@sos/ui/banner';
import { formatMoney } from '@sos/domain/money/format-money';
import { OpenAssistant } from '../../shared/assistant/open-assistant.tsx';
import { useWords } from '../../shared/words.ts';
import type { Current } from './queries.ts';
import { ToStripe } from './to-stripe.tsx';

type Name = Current['status'] | 'cancelled';

function nameOf({ status, endsAt }: Current): Name {
  const isRunning = status === 'active' || status === 'trial';
  return isRunning && endsAt !== null ? 'cancelled' : status;
}

const calm: readonly Name[] = ['trial', 'active', 'cancelled', 'ended'];
const behind: readonly Name[] = ['past_due', 'unpaid'];

/** How the subscription stands, what to do about it, and how much of it is used. */
export function CurrentCard({ current }: { readonly current: Current }) {
  const { say, formats } = useWords();
  const name = nameOf(current);
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long' });
  const { plan, periodEnd, endsAt, entitledUntil } = current;
  const facts = { day: date.format(endsAt ?? periodEnd), amount: formatMoney(formats, plan.price) };
  const isManaged = name !== 'ended' && name !== 'incomplete';
  return (
    <section className="grid gap-3" aria-labelledby="current">
      <h2 id="current" className="text-l">
        {say('subscription.current')}
      </h2>
      <Banner tone={calm.includes(name) ? 'calm' : 'wait'} title={say(`subscription.${name}.title`, facts)}>
        <p translate="no">{plan.name}</p>
        <p>{say(`subscription.${name}.text`, facts)}</p>
        {isManaged && <Managed until={entitledUntil} isBehind={behind.includes(name)} />}
      </Banner>
      {isManaged && entitledUntil !== null && <Used current={current} />}
    </section>
  );
}

/** What can be done about it at Stripe. */
function Managed({ until, isBehind }: { readonly until: number | null; readonly isBehind: boolean }) {
  const { say } = useWords();
  return (
    <>
      <Answers until={until} isTold={isBehind} />
      <ToStripe
        tone={isBehind ? 'primary' : 'quiet'}
        words={say(isBehind ? 'subscription.card' : 'subscription.manage')}
      />
      <p className="text-s">{say('subscription.manageText')}</p>
    </>
  );
}

/** Until when the assistant answers, where the rest does not tell. */
function Answers({ until, isTold }: { readonly until: number | null; readonly isTold: boolean }) {
  const { say, formats } = useWords();
  if (until === null) return <p>{say('subscription.stopped')}</p>;
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long' });
  return isTold ? <p>{say('subscription.until', { day: date.format(until) })}</p> : null;
}

function Used({ current: { used, aiCalls, periodEnd } }: { readonly current: Current }) {
  const { say, formats } = useWords();
  const figures = new Intl.NumberFormat(formats);
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long' });
  const words = { used: figures.format(used), total: figures.format(aiCalls) };
  return (
    <div className="card quota">
      <label htmlFor="quota">{say('subscription.used')}</label>
      <progress id="quota" value={used} max={aiCalls} />
      <p className="text-s">{say('subscription.usedOf', words)}</p>
      <p className="text-s text-soft">{say('subscription.renews', { day: date.format(periodEnd) })}</p>
      <OpenAssistant tone="quiet" />
    </div>
  );
}
