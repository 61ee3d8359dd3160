import { CallableError } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyList, ListLoading } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { InvoiceRow } from './invoice-row.tsx';
import { invoicesQuery } from './invoice-queries.ts';
import './invoices.css';

/** Every document of the person, page by page. */
export function InvoiceList({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data, error, fetchStatus, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    invoicesQuery(uid),
  );
  const problem = error ?? (fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null);
  if (!data)
    return problem ? (
      <Problem error={problem} money={null} onRetry={() => void refetch()} />
    ) : (
      <ListLoading blocks={['12rem']} />
    );
  const invoices = data.pages.flatMap((page) => page.invoices);
  if (invoices.length === 0) {
    return <EmptyList title={say('invoices.none.title')} text={say('invoices.none.text')} />;
  }
  return (
    <>
      <ul className="invoice-list">
        {invoices.map((invoice) => (
          <InvoiceRow key={invoice.id} invoice={invoice} />
        ))}
      </ul>
      {error && <Problem error={error} money={null} onRetry={() => void refetch()} />}
      {hasNextPage && (
        <div>
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say('invoices.more')}
          </Button>
        </div>
      )}
    </>
  );
}
