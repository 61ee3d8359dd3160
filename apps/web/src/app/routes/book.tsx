import { Skeleton } from '@sos/ui/skeleton';
import { Suspense, lazy } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Booking } from '../../features/booking/booking.tsx';
import { paymentBegun } from '../../features/booking/draft.ts';
import { useProvider } from '../../features/booking/use-provider.ts';
import { useAccount } from '@sos/browser/auth/account';
import { useCurrency } from '@sos/browser/currency';
import { WithWords, useWords } from '../../shared/words.ts';
import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';

const AccountPanel = lazy(() =>
  import('../../features/account/account-panel.tsx').then((module) => ({
    default: module.AccountPanel,
  })),
);

const BusinessNumber = lazy(() =>
  import('../../features/vat/business-number.tsx').then((module) => ({
    default: module.BusinessNumber,
  })),
);

/** Documents are addressed to clients; nobody else is asked. */
function ForBusiness() {
  const account = useAccount();
  if (account?.role !== 'client') return null;
  return (
    <Suspense fallback={<Skeleton inline="16rem" block="3rem" />}>
      <BusinessNumber key={account.uid} uid={account.uid} />
    </Suspense>
  );
}

function renderAccount(onSignedIn: () => void) {
  return (
    <Suspense fallback={<Skeleton inline="100%" block="20rem" />}>
      <WithWords areas={['account']}>
        <AccountPanel onSignedIn={onSignedIn} />
      </WithWords>
    </Suspense>
  );
}

export function Component() {
  const { say, locale } = useWords();
  const navigate = useNavigate();
  const { providerId = '' } = useParams();
  const [state, again] = useProvider(providerId, useCurrency());
  const openCall = (sessionId: string) => {
    void navigate(`/${locale}/call/${sessionId}`, { replace: true });
  };
  const title =
    state.status === 'ready' ? say('booking.title.with', { name: state.provider.displayName }) : say('booking.title');
  return (
    <Page hidden title={title} description={say('shell.promise')}>
      <h1 className="text-xl mb-8">{title}</h1>
      {state.status === 'loading' && <Skeleton inline="100%" block="100dvh" />}
      {state.status === 'failed' && (
        <Problem error={state.error} money={paymentBegun(providerId) ? 'unknown' : 'untouched'} onRetry={again} />
      )}
      {state.status === 'ready' && (
        <Booking
          key={providerId}
          provider={state.provider}
          renderAccount={renderAccount}
          renderBusiness={() => <ForBusiness />}
          onScheduled={openCall}
          onPriceChanged={again}
        />
      )}
    </Page>
  );
}
