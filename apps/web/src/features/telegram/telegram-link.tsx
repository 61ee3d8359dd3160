import { callFunction } from '@sos/browser/call-function';
import { CallableError, reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { Button } from '@sos/ui/button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ListLoading } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { LinkedAccount } from './linked-account.tsx';
import { OpenTelegram } from './open-telegram.tsx';
import { telegramKey, telegramQuery } from './telegram-query.ts';
import { useDeed } from '../../shared/use-deed.ts';
import './telegram.css';

type Link = Output<'generateTelegramLink'>;

/** Links the account of whoever is signed in with Telegram, or ends the link. */
export function TelegramLink({ uid }: { readonly uid: string }) {
  const [link, setLink] = useState<Link | null>(null);
  const { data, error, fetchStatus, refetch } = useQuery(telegramQuery(uid, link !== null));
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  if (!data)
    return problem ? (
      <Problem error={problem} money={null} onRetry={() => void refetch()} />
    ) : (
      <ListLoading blocks={['4rem', '3rem']} />
    );
  if (data.linkedAt !== null) return <LinkedAccount linkedAt={data.linkedAt} uid={uid} onEnded={() => setLink(null)} />;
  return <Linking uid={uid} link={link} onLink={setLink} />;
}

interface LinkingProps {
  readonly uid: string;
  readonly link: Link | null;
  readonly onLink: (link: Link) => void;
}

function Linking({ uid, link, onLink }: LinkingProps) {
  const { say } = useWords();
  const queries = useQueryClient();
  const isSpent = useIsPast(link?.expiresAt);
  const { busy, error, run } = useDeed(async () => {
    try {
      onLink(await callFunction('generateTelegramLink', {}));
    } catch (failure) {
      // It was linked elsewhere meanwhile, which the page then shows.
      if (reasonOf(failure) !== 'changed') throw failure;
      await queries.invalidateQueries({ queryKey: telegramKey(uid) });
    }
  });
  return (
    <div className="grid gap-4">
      <p>{say('telegram.text')}</p>
      {error !== undefined && <Problem error={error} money={null} onRetry={run} />}
      {link && !isSpent && <OpenTelegram link={link} />}
      {isSpent && (
        <p>
          <strong>{say('telegram.spent')}</strong>
        </p>
      )}
      {(!link || isSpent) && (
        <div>
          <Button tone="primary" busy={busy} onClick={run}>
            {say('telegram.make')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Whether an instant has passed, which is looked at when it passes. */
function useIsPast(instant: number | undefined): boolean {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (instant === undefined) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), Math.max(0, instant - Date.now()));
    return () => clearTimeout(timer);
  }, [instant]);
  return instant !== undefined && now >= instant;
}
