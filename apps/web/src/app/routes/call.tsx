import { buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { CallView } from '../../features/call/call-view.tsx';
import { sideOf } from '../../features/call/describe.ts';
import { isNotTheirs } from '../../features/call/follow-session.ts';
import { useSession } from '../../features/call/use-session.ts';
import { useAccount } from '@sos/browser/auth/account';
import { SignInFirst } from '../../shared/account/sign-in-first.tsx';
import { WithWords, useWords } from '../../shared/words.ts';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import type { SessionDocument } from '@sos/contracts/calls';
import { isTerminal } from '@sos/domain/calls/session';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { Problem } from '@sos/browser/problem.tsx';

export function Component() {
  const { sessionId = '' } = useParams();
  const account = useAccount();
  if (!account) return <OwnersOnly sessionId={sessionId} />;
  return (
    <WithWords areas={['refusals']}>
      <CallPage key={`${account.uid}/${sessionId}`} uid={account.uid} sessionId={sessionId} />
    </WithWords>
  );
}

const ReviewSection = lazy(() =>
  import('../../features/reviews/review-section.tsx').then((module) => ({ default: module.ReviewSection })),
);

const CallMatter = lazy(() =>
  import('../../features/matters/call-matter.tsx').then((module) => ({ default: module.CallMatter })),
);

const AfterCall = lazy(() =>
  import('../../features/colleagues/after-call.tsx').then((module) => ({ default: module.AfterCall })),
);

const CallInvoices = lazy(() =>
  import('../../features/invoices/call-invoices.tsx').then((module) => ({ default: module.CallInvoices })),
);

/** What each side has of a charged call and can say of it, or do after another; the page of the call stands without. */
function afterwardsOf(session: SessionDocument, uid: string) {
  const { id, clientId, providerName, settlement, endedAt } = session;
  const isCharged = settlement.status === 'captured';
  const isClient = uid === clientId;
  return (
    <>
      {(isCharged || settlement.status === 'refunded') && (
        <Apart path={`${id}/documents`}>
          <CallInvoices uid={uid} sessionId={id} isDue={isCharged} />
        </Apart>
      )}
      {isClient && isCharged && (
        <Apart path={id}>
          <ReviewSection
            uid={clientId}
            sessionId={id}
            providerName={providerName}
            endedAt={endedAt ?? settlement.decidedAt ?? 0}
          />
        </Apart>
      )}
      {isClient && !isCharged && (
        <Apart path={id}>
          <AfterCall session={session} />
        </Apart>
      )}
    </>
  );
}

function Apart({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  return (
    <CrashBoundary path={path} lost="nothing">
      <Suspense>{children}</Suspense>
    </CrashBoundary>
  );
}

interface CallPageProps {
  readonly uid: string;
  readonly sessionId: string;
}

function CallPage({ uid, sessionId }: CallPageProps) {
  const { say } = useWords();
  const [state, again] = useSession(sessionId);
  if (state.status === 'ready') {
    const { session } = state;
    const provides = sideOf(session, uid) === 'provider';
    return (
      <Page
        key="ready"
        hidden
        title={provides ? say('call.title.short') : say('call.title', { name: session.providerName })}
        description={say('shell.promise')}
      >
        <CallView state={state} renderAfterwards={(over) => afterwardsOf(over, uid)} />
        <Apart path={`${sessionId}/matter`}>
          <CallMatter
            uid={uid}
            sessionId={sessionId}
            side={provides ? 'provider' : 'client'}
            providerName={session.providerName}
            isOpen={!isTerminal(session)}
          />
        </Apart>
      </Page>
    );
  }
  if (state.status === 'failed' && isNotTheirs(state.error)) {
    return <Missing sessionId={sessionId} />;
  }
  return (
    <Page hidden title={say('call.title.short')} description={say('shell.promise')}>
      <div className="call">
        <h1 className="visually-hidden">{say('call.title.short')}</h1>
        {state.status === 'failed' ? (
          <Problem error={state.error} money="unknown" onRetry={again} />
        ) : (
          <>
            <Skeleton inline="min(32rem, 100%)" block="6rem" />
            <Skeleton inline="min(24rem, 80%)" block="2.5rem" />
          </>
        )}
      </div>
    </Page>
  );
}

/** Somebody else's call and one that does not exist look the same. */
function Missing({ sessionId }: { readonly sessionId: string }) {
  const { say } = useWords();
  return (
    <Page hidden title={say('call.title.short')} description={say('shell.promise')}>
      <div className="empty">
        <h1 className="text-xl">{say('call.missing.title')}</h1>
        <p>{say('call.missing.text')}</p>
        <div className="flex flex-wrap justify-center gap-3">
          <LocalLink {...buttonLook('quiet')} to={`/sign-in?next=${encodeURIComponent(`/call/${sessionId}`)}`}>
            {say('call.missing.signIn')}
          </LocalLink>
          <LocalLink {...buttonLook('primary')} to="">
            {say('notFound.home')}
          </LocalLink>
        </div>
      </div>
    </Page>
  );
}

function OwnersOnly({ sessionId }: { readonly sessionId: string }) {
  const { say } = useWords();
  return (
    <Page hidden title={say('call.title.short')} description={say('shell.promise')}>
      <SignInFirst title={say('call.signIn.title')} text={say('call.signIn.text')} next={`/call/${sessionId}`} />
    </Page>
  );
}
