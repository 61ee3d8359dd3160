import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button } from '@sos/ui/button';
import { formatMoney } from '@sos/domain/money/format-money';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import type { ShownInvoice } from './invoice-queries.ts';

type State = { readonly at: 'idle' | 'busy' | 'failed' } | { readonly at: 'ready'; readonly url: string };

interface InvoiceRowProps {
  readonly invoice: ShownInvoice;
  /** It stands on the page of its call, under a heading of that page. */
  readonly withCall?: boolean;
}

/** One document. Its link is asked for when it is wanted, since it serves for minutes alone. */
export function InvoiceRow({ invoice, withCall = false }: InvoiceRowProps) {
  const { say, formats } = useWords();
  const { id, kind, number, issuedAt, total, sessionId } = invoice;
  const Heading = withCall ? 'h3' : 'h2';
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' }).format(issuedAt);
  return (
    <li className="card invoice-row">
      <div className="invoice-facts">
        <Heading className="text-m">{say(`invoices.kind.${kind}`)}</Heading>
        <p className="text-s text-soft">
          <bdi dir="ltr">{number}</bdi>
        </p>
        <p className="text-s text-soft">{day}</p>
        {!withCall && (
          <LocalLink className="text-link" to={`/call/${sessionId}`}>
            {say('invoices.toCall')}
          </LocalLink>
        )}
      </div>
      <p className="figures invoice-total">{formatMoney(formats, total)}</p>
      <Download id={id} number={number} />
    </li>
  );
}

/** The link stands where the button was, which had the focus. */
function takeFocus(link: HTMLAnchorElement | null): void {
  if (document.activeElement === document.body) link?.focus();
}

function Download({ id, number }: Pick<ShownInvoice, 'id' | 'number'>) {
  const { say } = useWords();
  const [state, setState] = useState<State>({ at: 'idle' });
  const prepare = async () => {
    setState({ at: 'busy' });
    try {
      const { url } = await callFunction('getInvoiceUrl', { invoiceId: id });
      setState({ at: 'ready', url });
    } catch {
      setState({ at: 'failed' });
    }
  };
  return (
    <div className="invoice-file">
      {state.at === 'ready' ? (
        <a ref={takeFocus} className="text-link" href={state.url} download>
          {say('invoices.ready.link', { number })}
        </a>
      ) : (
        <Button
          busy={state.at === 'busy'}
          aria-label={say('invoices.download.of', { number })}
          onClick={() => void prepare()}
        >
          {say('invoices.download')}
        </Button>
      )}
      <output className="text-s text-soft">{state.at === 'ready' && <span>{say('invoices.ready')}</span>}</output>
      <div role="alert">{state.at === 'failed' && <Failed />}</div>
    </div>
  );
}

function Failed() {
  const { say } = useWords();
  return (
    <>
      <p className="text-s">{say('invoices.failed.title')}</p>
      <p className="text-s text-soft">{say('invoices.failed.text')}</p>
    </>
  );
}
