import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import type { OwnCall } from '@sos/contracts/console';
import { Banner } from '@sos/ui/banner';
import { buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { OpenAssistant } from '../../shared/assistant/open-assistant.tsx';
import { useWords } from '../../shared/words.ts';
import { CallList } from './call-list.tsx';
import { ComingCall } from './coming-call.tsx';
import { Due } from './due.tsx';
import { isToday } from './moments.ts';
import { earningsQuery } from './queries.ts';
import type { Own } from './queries.ts';
import { SwitchCard } from './switch-card.tsx';
import { useNews } from './use-console.ts';

interface NowProps {
  readonly uid: string;
  readonly own: Own;
  /** The newest reviews. */
  readonly reviews: ReactNode;
  /** When money reaches their bank. */
  readonly paydays: ReactNode;
  /** The way to be told on this telephone; null where they are already. */
  readonly device: ReactNode;
}

/** All that matters now: the switch, the call that comes, what was missed, what is due. */
export function Now({ uid, own, reviews, paydays, device }: NowProps) {
  const { say } = useWords();
  const hearing = useNews(uid);
  return (
    <div className="desk-now">
      <Standing state={own.switch} />
      <SwitchCard uid={uid} state={own.switch} />
      {hearing === 'asked' && (
        <Banner tone="wait" title={say('console.slow.title')}>
          <p>{say('console.slow.text')}</p>
        </Banner>
      )}
      <Missed count={own.switch.missedCalls} />
      {device}
      <Calls uid={uid} timeZone={own.switch.timeZone} paydays={paydays} />
      <Assistant />
      <section className="grid gap-3" aria-labelledby="newest-reviews">
        <h2 id="newest-reviews" className="text-l">
          {say('console.reviews')}
        </h2>
        {reviews}
      </section>
      <p>
        <LocalLink className="text-link" to="/notifications">
          {say('console.notifications')}
        </LocalLink>
      </p>
    </div>
  );
}

function Assistant() {
  const { say } = useWords();
  return (
    <section className="grid gap-3" aria-labelledby="assistant">
      <h2 id="assistant" className="text-l">
        {say('console.assistant')}
      </h2>
      <p className="text-soft">{say('console.assistant.text')}</p>
      <OpenAssistant tone="quiet" />
    </section>
  );
}

/** Why nobody sees the provider, if nobody does. */
function Standing({ state: { approval, isVisible } }: { readonly state: Own['switch'] }) {
  const { say } = useWords();
  if (approval === 'approved' && isVisible) return null;
  const name = approval === 'approved' ? 'hidden' : approval;
  return (
    <Banner tone="wait" title={say(`console.${name}.title`)}>
      <p>{say(`console.${name}.text`)}</p>
      {name !== 'hidden' && (
        <div>
          <LocalLink {...buttonLook('quiet')} to="/application">
            {say('console.application')}
          </LocalLink>
        </div>
      )}
    </Banner>
  );
}

function Missed({ count }: { readonly count: number }) {
  const { say } = useWords();
  if (count === 0) return null;
  return (
    <Banner tone="wait" title={say('console.missed.title', { count })}>
      <p>{say('console.missed.text')}</p>
    </Banner>
  );
}

interface CallsProps extends Pick<NowProps, 'uid' | 'paydays'> {
  readonly timeZone: string;
}

function Calls({ uid, timeZone, paydays }: CallsProps) {
  const { data, error, refetch } = useInfiniteQuery(earningsQuery(uid));
  if (!data) {
    return error ? (
      <Problem error={error} money={null} onRetry={() => void refetch()} />
    ) : (
      <Skeleton inline="100%" block="8rem" />
    );
  }
  const calls = data.pages.flatMap((page) => page.calls);
  return (
    <>
      <ComingCall calls={calls} timeZone={timeZone} />
      <Today calls={calls} timeZone={timeZone} />
      <Due due={data.pages[0]?.due ?? []} lack={data.pages[0]?.lack ?? null} paydays={paydays} />
    </>
  );
}

function Today({ calls, timeZone }: { readonly calls: readonly OwnCall[]; readonly timeZone: string }) {
  const { say } = useWords();
  const ended = calls.filter(({ standing, ringsAt }) => standing !== 'open' && isToday(timeZone, ringsAt));
  return (
    <section className="grid gap-3" aria-labelledby="today">
      <h2 id="today" className="text-l">
        {say('console.today')}
      </h2>
      {ended.length === 0 ? (
        <p className="text-soft">{say('console.today.none')}</p>
      ) : (
        <CallList calls={ended} timeZone={timeZone} />
      )}
    </section>
  );
}
