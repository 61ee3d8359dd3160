import { Problem } from '@sos/browser/problem.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { Button } from '@sos/ui/button';
import { useQuery } from '@tanstack/react-query';
import { ListLoading } from '../../shared/list-states.tsx';
import { useWords, WithWords } from '../../shared/words.ts';
import { callInvoicesQuery } from './invoice-queries.ts';
import type { ShownInvoice } from './invoice-queries.ts';
import { InvoiceRow } from './invoice-row.tsx';
import './invoices.css';

interface CallInvoicesProps {
  readonly uid: string;
  readonly sessionId: string;
  /** False of money that was given back, which may have no document. */
  readonly isDue: boolean;
}

/** On the page of a charged call: the documents that whoever is signed in has of it. */
export function CallInvoices(props: CallInvoicesProps) {
  return (
    <WithWords areas={['invoices']}>
      <WithQueries>
        <Documents {...props} />
      </WithQueries>
    </WithWords>
  );
}

function Documents({ uid, sessionId, isDue }: CallInvoicesProps) {
  const { say } = useWords();
  const { data, error, isFetching, refetch } = useQuery(callInvoicesQuery(uid, sessionId));
  const again = () => void refetch();
  if (!isDue && !data?.length) return null;
  return (
    <section className="call-invoices no-print" aria-labelledby="documents">
      <h2 id="documents" className="text-m">
        {say('invoices.ofCall')}
      </h2>
      {!data && !error && <ListLoading blocks={['6rem']} />}
      {error && <Problem error={error} money={null} onRetry={again} />}
      {data && <Issued invoices={data} />}
      {data?.length === 0 && <Awaited busy={isFetching} onLook={again} />}
    </section>
  );
}

function Issued({ invoices }: { readonly invoices: readonly ShownInvoice[] }) {
  return (
    <ul className="invoice-list" hidden={invoices.length === 0}>
      {invoices.map((invoice) => (
        <InvoiceRow key={invoice.id} invoice={invoice} withCall />
      ))}
    </ul>
  );
}

interface AwaitedProps {
  readonly busy: boolean;
  readonly onLook: () => void;
}

function Awaited({ busy, onLook }: AwaitedProps) {
  const { say } = useWords();
  return (
    <>
      <p className="text-s text-soft">{say('invoices.ofCall.soon')}</p>
      <div>
        <Button busy={busy} onClick={onLook}>
          {say('invoices.look')}
        </Button>
      </div>
    </>
  );
}
