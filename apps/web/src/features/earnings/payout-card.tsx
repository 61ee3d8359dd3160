import { callFunction } from '@sos/browser/call-function';
import { usePlace } from '@sos/browser/intl/words.tsx';
import { payoutWays } from '@sos/domain/money/payout-rail';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { PaypalAddress } from './paypal-address.tsx';
import type { Earnings } from './queries.ts';

type Account = Earnings['account'];

/** What Stripe knows matters only where Stripe pays. */
function wordsOf({ rail, kycStatus }: Account) {
  if (rail === null) return { title: 'earnings.no_rail.title', text: 'earnings.no_rail.text' } as const;
  return { title: `earnings.kyc.${kycStatus}.title`, text: `earnings.kyc.${kycStatus}.text` } as const;
}

const wanting: readonly Account['kycStatus'][] = ['none', 'needed', 'needed_soon'];

/** How the provider is paid, what is missing for it and until when, and the way to Stripe's pages. */
export function PayoutCard({ account }: { readonly account: Account }) {
  return account.rail === 'paypal' ? <PaypalCard account={account} /> : <StripeCard account={account} />;
}

function StripeCard({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const { rail, kycStatus, payoutsEnabled } = account;
  const { title, text } = wordsOf(account);
  const isWanting = rail === 'stripe' && wanting.includes(kycStatus);
  return (
    <section className="grid gap-3" aria-labelledby="payout">
      <h2 id="payout" className="text-l">
        {say('earnings.how')}
      </h2>
      <Banner tone={payoutsEnabled && !isWanting ? 'calm' : 'wait'} title={say(title)}>
        <p>{say(text)}</p>
        {isWanting && <Wanted account={account} />}
        {rail === 'stripe' && payoutsEnabled && <ToStripe page="payouts" words="earnings.payouts" />}
      </Banner>
    </section>
  );
}

/** To which address PayPal sends, what it costs and how long it takes, and where to give another one. */
function PaypalCard({ account: { address, freshUntil } }: { readonly account: Account }) {
  const { say, formats } = useWords();
  const { days } = payoutWays.paypal;
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeStyle: 'short' });
  const [now] = useState(() => Date.now());
  const isFresh = freshUntil !== null && freshUntil > now;
  const title = say(address === null ? 'earnings.paypal.none.title' : 'earnings.paypal.title');
  return (
    <section className="grid gap-3" aria-labelledby="payout">
      <h2 id="payout" className="text-l">
        {say('earnings.how')}
      </h2>
      <Banner tone={address === null || isFresh ? 'wait' : 'calm'} title={title}>
        {address === null ? (
          <p>{say('earnings.paypal.none.text')}</p>
        ) : (
          <p>{say('earnings.paypal.text', { address: isolated(address), ...days })}</p>
        )}
        {isFresh && <p>{say('earnings.paypal.fresh', { day: date.format(freshUntil) })}</p>}
        <PaypalAddress />
      </Banner>
    </section>
  );
}

/** Stays left-to-right within any sentence. */
const isolated = (text: string) => `\u2066${text}\u2069`;

/** What Stripe still wants, until when, and the page where it is told. */
function Wanted({ account: { needs, deadline, kycStatus } }: { readonly account: Account }) {
  const { say, formats } = useWords();
  const isExpired = new URLSearchParams(location.search).has('again');
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long' });
  return (
    <>
      {needs.length > 0 && <Needs needs={needs} />}
      {deadline !== null && <p>{say('earnings.deadline', { day: date.format(deadline) })}</p>}
      {isExpired && <p>{say('earnings.again')}</p>}
      <ToStripe page="setup" words={kycStatus === 'none' ? 'earnings.setup.start' : 'earnings.setup'} />
    </>
  );
}

function Needs({ needs }: Pick<Account, 'needs'>) {
  const { say } = useWords();
  return (
    <div>
      <p>{say('earnings.needs')}</p>
      <ul className="payout-needs">
        {needs.map((need) => (
          <li key={need}>{say(`earnings.need.${need}`)}</li>
        ))}
      </ul>
    </div>
  );
}

interface ToStripeProps {
  readonly page: 'setup' | 'payouts';
  readonly words: 'earnings.setup' | 'earnings.setup.start' | 'earnings.payouts';
}

/** The page's address serves once, so it is asked for when it is wanted. */
function ToStripe({ page, words }: ToStripeProps) {
  const { say } = useWords();
  const { locale } = usePlace();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const open = async () => {
    setState('busy');
    try {
      const { url } = await callFunction('getOnboardingLink', { page, locale });
      location.assign(url);
    } catch {
      setState('failed');
    }
  };
  return (
    <div className="grid gap-2">
      <div>
        <Button tone={page === 'setup' ? 'primary' : 'quiet'} busy={state === 'busy'} onClick={() => void open()}>
          {say(words)}
        </Button>
      </div>
      <div role="alert">
        {state === 'failed' && (
          <>
            <p className="text-s">{say('earnings.open.failed.title')}</p>
            <p className="text-s">{say('earnings.open.failed.text')}</p>
          </>
        )}
      </div>
    </div>
  );
}
