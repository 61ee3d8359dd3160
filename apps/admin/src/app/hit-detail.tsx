import { sessionStatuses } from '@sos/domain/calls/session';
import { invoiceKinds } from '@sos/domain/invoices/invoice';
import { Suspense } from 'react';
import { known } from '../shared/known.ts';
import type { Choice } from '../shared/search.ts';
import { type Say, useWords, WithWords } from '../shared/words.ts';

type Found = Pick<Choice, 'kind' | 'detail' | 'at'>;

/** What else is known of something that was found: of a call its state, of an invoice its kind, each with its time. */
export function HitDetail({ found }: { readonly found: Found }) {
  if (found.kind !== 'call') return <Detail found={found} />;
  return (
    <Suspense fallback={null}>
      <WithWords areas={['calls']}>
        <Detail found={found} />
      </WithWords>
    </Suspense>
  );
}

function Detail({ found }: { readonly found: Found }) {
  const { say, times } = useWords();
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const what = detailInWords(found, say);
  return <span className="text-soft">{found.at === null ? what : `${what}, ${time.format(found.at)}`}</span>;
}

function detailInWords({ kind, detail }: Found, say: Say): string {
  const status = kind === 'call' && known(sessionStatuses, detail);
  if (status) return say(`adminCalls.status.${status}`);
  const paper = kind === 'payment' && known(invoiceKinds, detail);
  return paper ? say(`admin.search.paper.${paper}`) : detail;
}
