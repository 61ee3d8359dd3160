import { useAccount } from '@sos/browser/auth/account';
import { useCurrency } from '@sos/browser/currency';
import { usePlace } from '@sos/browser/intl/words.tsx';
import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import { AskTeam } from '../../features/colleagues/ask-team.tsx';
import { profileQuery } from '../../features/colleagues/profile-query.ts';
import { RequestStanding } from '../../features/colleagues/request-standing.tsx';
import { useRequest } from '../../features/colleagues/use-request.ts';
import { SignInFirst } from '../../shared/account/sign-in-first.tsx';
import { useWords } from '../../shared/words.ts';

/** A client asks the team of a provider, and follows what comes of it. */
export function Component() {
  const { say, locale } = useWords();
  const { pathname } = useLocation();
  const account = useAccount();
  return (
    <Page hidden title={say('colleagues.state.title')} description={say('shell.promise')}>
      {account ? (
        <WithQueries key={account.uid}>
          <Routes>
            <Route path="new/:providerId" element={<Ask />} />
            <Route path=":requestId" element={<Follow uid={account.uid} />} />
          </Routes>
        </WithQueries>
      ) : (
        <SignInFirst
          title={say('colleagues.state.title')}
          text={say('colleagues.signIn.text')}
          next={pathname.slice(`/${locale}`.length)}
        />
      )}
    </Page>
  );
}

/** A page has a heading before its data is there. */
function Before({ children }: { readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <>
      <h1 className="visually-hidden">{say('colleagues.state.title')}</h1>
      {children}
    </>
  );
}

const loading: ReactNode = (
  <Before>
    <Skeleton inline="min(32rem, 100%)" block="8rem" />
  </Before>
);

function Ask() {
  const { providerId = '' } = useParams();
  const currency = useCurrency();
  const { locale } = usePlace();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(profileQuery(providerId, currency));
  if (!data) {
    if (!error) return loading;
    return (
      <Before>
        <Problem error={error} money="untouched" onRetry={() => void refetch()} />
      </Before>
    );
  }
  return (
    <AskTeam
      provider={data}
      onAsked={(requestId) => void navigate(`/${locale}/colleagues/${requestId}`, { replace: true })}
    />
  );
}

function Follow({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { requestId = '' } = useParams();
  const [state, again] = useRequest({ uid, requestId });
  if (state.status === 'ready') return <RequestStanding request={state.request} />;
  if (state.status === 'loading') return loading;
  if (state.status === 'failed') {
    return (
      <Before>
        <Problem error={state.error} money="untouched" onRetry={again} />
      </Before>
    );
  }
  return (
    <SignInFirst
      title={say('colleagues.missing.title')}
      text={say('colleagues.missing.text')}
      next={`/colleagues/${requestId}`}
    />
  );
}
