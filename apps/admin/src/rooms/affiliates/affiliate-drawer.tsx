import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { dollarsIn } from '../../shared/commission.ts';
import { Drawer } from '../../shared/drawer/drawer.tsx';
import { Facts } from '../../shared/drawer/facts.tsx';
import { Statement } from '../../shared/statement.tsx';
import { useWords } from '../../shared/words.ts';
import { AffiliateDeeds } from './affiliate-deeds.tsx';
import type { Shown } from './affiliate.ts';
import { BroughtTree } from './brought-tree.tsx';
import { ProgrammeName } from './programme-name.tsx';

interface AffiliateDrawerProps {
  readonly uid: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One affiliate: what they have and why, and whom they brought. */
export function AffiliateDrawer({ uid, onClose, onDone }: AffiliateDrawerProps) {
  const { say } = useWords();
  const { query, first, commissions, onMore } = useAffiliate(uid);
  const refresh = () => {
    void query.refetch();
    onDone();
  };
  if (!first) {
    return (
      <Drawer title={say('adminAffiliates.one')} onClose={onClose}>
        {query.isPending && <Skeleton inline="100%" block="12rem" />}
        {query.isError && <NoAffiliate error={query.error} onRetry={() => void query.refetch()} />}
      </Drawer>
    );
  }
  const deeds = <AffiliateDeeds affiliate={first.affiliate} onDone={refresh} />;
  return (
    <Drawer title={first.affiliate.name} onClose={onClose} deeds={deeds}>
      <Content shown={first} commissions={commissions} onMore={onMore} />
    </Drawer>
  );
}

interface ContentProps {
  readonly shown: Shown;
  readonly commissions: Shown['commissions'];
  /** Undefined when all of them are there. */
  readonly onMore: (() => void) | undefined;
}

function Content({ shown, commissions, onMore }: ContentProps) {
  const { say } = useWords();
  return (
    <>
      <AffiliateFacts shown={shown} />
      <Statement commissions={commissions} />
      {onMore && (
        <div>
          <Button onClick={onMore}>{say('adminAffiliates.more')}</Button>
        </div>
      )}
      <BroughtTree brought={shown.brought} />
    </>
  );
}

function useAffiliate(uid: string) {
  const query = useInfiniteQuery({
    queryKey: ['affiliate', uid],
    queryFn: ({ pageParam, signal }) => callFunction('adminGetAffiliate', { uid, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const pages = query.data?.pages ?? [];
  const onMore = query.hasNextPage ? () => void query.fetchNextPage() : undefined;
  return { query, first: pages[0], commissions: pages.flatMap((page) => page.commissions), onMore };
}

function NoAffiliate({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { say } = useWords();
  if (reasonOf(error) === 'not_found') return <p>{say('adminAffiliates.gone')}</p>;
  return <Problem error={error} money={null} onRetry={onRetry} />;
}

function AffiliateFacts({ shown }: { readonly shown: Shown }) {
  const { say, formats } = useWords();
  const { affiliate, codes, place, referred, waiting } = shown;
  const dollars = dollarsIn(formats);
  const figure = (name: keyof NonNullable<typeof affiliate.figures>) =>
    affiliate.figures && <span translate="no">{dollars(affiliate.figures[name])}</span>;
  return (
    <Facts
      facts={[
        [say('adminAffiliates.programme'), <ProgrammeName key="p" whose={affiliate} />],
        [say('adminAffiliates.status'), say(`adminAffiliates.status.${affiliate.status}`)],
        [say('adminAffiliates.balance'), figure('balance')],
        [
          say('adminAffiliates.waiting'),
          <span key="w" translate="no">
            {dollars(waiting)}
          </span>,
        ],
        [say('adminAffiliates.earned'), figure('earned')],
        [say('adminAffiliates.reversed'), figure('reversed')],
        [say('adminAffiliates.adjusted'), figure('adjusted')],
        [say('adminAffiliates.paid'), figure('paid')],
        [say('adminAffiliates.referred'), new Intl.NumberFormat(formats).format(referred)],
        ...(place === '' ? [] : [[say('adminAffiliates.place'), <bdi key="p">{place}</bdi>] as const]),
        [say('adminAffiliates.codes'), <code key="c">{`${codes.client} ${codes.recruitment}`}</code>],
        [say('adminAffiliates.uid'), <code key="u">{affiliate.uid}</code>],
      ]}
    />
  );
}
