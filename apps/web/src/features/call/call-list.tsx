import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { useOnline } from '@sos/browser/use-online';
import type { SessionDocument } from '@sos/contracts/calls';
import { isTerminal } from '@sos/domain/calls/session';
import { obstacleToReview } from '@sos/domain/reviews/review';
import { Avatar } from '@sos/ui/avatar';
import { Banner } from '@sos/ui/banner';
import { Button, buttonLook } from '@sos/ui/button';
import { formatMoney } from '@sos/domain/money/format-money';
import { Skeleton } from '@sos/ui/skeleton';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { liveMoment, outcomeOf, reasonOfEnd } from './describe.ts';
import { MailReceipt } from './mail-receipt.tsx';
import { useCalls } from './use-calls.ts';
import './call-list.css';

const InstallBanner = lazy(() =>
  import('../../shared/device/install-banner.tsx').then((module) => ({ default: module.InstallBanner })),
);

interface CallListProps {
  readonly uid: string;
  /** Sessions that the person has reviewed; null while it is not known. */
  readonly reviewed: ReadonlySet<string> | null;
}

/** The client's calls, the newest first, live. */
export function CallList({ uid, reviewed }: CallListProps) {
  const { say } = useWords();
  const online = useOnline();
  const { sessions, error, hasMore, more, again } = useCalls(uid);
  const [now] = useState(() => Date.now());
  if (sessions === null || (sessions.length === 0 && error !== null)) {
    return error === null ? <Loading /> : <Problem error={error} money={null} onRetry={again} />;
  }
  return (
    <>
      {/* Without a connection the bar of the whole app says so. */}
      {error !== null && online && <Stale onRetry={again} />}
      {sessions.length === 0 && <None />}
      <ul className="call-list" hidden={sessions.length === 0}>
        {sessions.map((session) => (
          <CallRow key={session.id} session={session} now={now} reviewed={reviewed?.has(session.id) ?? true} />
        ))}
      </ul>
      {sessions.length > 0 && (
        <CrashBoundary path="install" lost="nothing">
          <Suspense>
            <InstallBanner />
          </Suspense>
        </CrashBoundary>
      )}
      {hasMore && (
        <div>
          <Button onClick={more}>{say('calls.more')}</Button>
        </div>
      )}
    </>
  );
}

function Loading() {
  const { say } = useWords();
  return (
    <div className="grid gap-3">
      <output className="visually-hidden">{say('frame.loading')}</output>
      <Skeleton inline="100%" block="8rem" />
      <Skeleton inline="100%" block="8rem" />
    </div>
  );
}

/** The list as it was last known. */
function Stale({ onRetry }: { readonly onRetry: () => void }) {
  const { say } = useWords();
  return (
    <Banner tone="wait" title={say('calls.stale.title')}>
      <p>{say('calls.stale.text')}</p>
      <div>
        <Button onClick={onRetry}>{say('problem.retry')}</Button>
      </div>
    </Banner>
  );
}

function None() {
  const { say } = useWords();
  return (
    <div className="empty">
      <h2 className="text-l">{say('calls.none.title')}</h2>
      <p>{say('calls.none.text')}</p>
      <LocalLink {...buttonLook('quiet')} to="">
        {say('notFound.home')}
      </LocalLink>
    </div>
  );
}

interface RowProps {
  readonly session: SessionDocument;
  readonly now: number;
  readonly reviewed: boolean;
}

/** Who, when, what became of it and of the money, and what can be done. */
export function CallRow({ session, now, reviewed }: RowProps) {
  const { say, formats } = useWords();
  const over = isTerminal(session);
  const name = session.providerName;
  return (
    <li className="card call-row">
      <div className="call-row-whom">
        <Avatar name={name} photoUrl={session.providerPhotoUrl} size={48} />
        <div>
          <h2 className="text-m">{name}</h2>
          <p className="text-s text-soft">
            <time dateTime={new Date(session.createdAt).toISOString()}>{dated(formats, session.createdAt)}</time>
          </p>
        </div>
      </div>
      {over ? <Outcome session={session} /> : <p>{say(`call.now.${liveMoment(session, now)}`, { name })}</p>}
      <div className="call-row-actions">
        <LocalLink
          {...buttonLook('quiet')}
          to={`/call/${session.id}`}
          aria-label={say(over ? 'calls.receipt.of' : 'calls.open.of', { name })}
        >
          {say(over ? 'calls.receipt' : 'calls.open')}
        </LocalLink>
        {over && (
          <LocalLink {...buttonLook('plain')} to={`/book/${session.providerId}`}>
            {say('call.again', { name })}
          </LocalLink>
        )}
        {!reviewed && obstacleToReview(session, now) === null && (
          <LocalLink {...buttonLook('plain')} to={`/call/${session.id}#review`}>
            {say('calls.rate', { name })}
          </LocalLink>
        )}
      </div>
      <MailReceipt session={session} />
    </li>
  );
}

function Outcome({ session }: { readonly session: SessionDocument }) {
  const { say, formats } = useWords();
  const price = formatMoney(formats, session.total);
  return (
    <div className="grid gap-1">
      <p className="call-row-money">{say(`call.outcome.${outcomeOf(session)}`, { price })}</p>
      <p className="text-s text-soft">
        {say(`call.why.${reasonOfEnd(session)}`, {
          name: session.providerName,
          minimum: session.rules.minimumBillable,
        })}
      </p>
    </div>
  );
}

/** Day, time and zone: people look at it from another country than they called from. */
function dated(formats: string, instant: number): string {
  const fields = { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(formats, { ...fields, timeZoneName: 'short' }).format(instant);
}
