import { WithQueries } from '@sos/browser/queries.tsx';
import { useState } from 'react';
import { useWords, WithWords } from '../../shared/words.ts';
import { KnownVat } from './vat-card.tsx';
import { useVatNumber } from './vat-query.ts';

/** Where the price of a call is agreed to: whoever calls for a business sees the number on their invoice, or gives it. */
export function BusinessNumber({ uid }: { readonly uid: string }) {
  return (
    <WithWords areas={['vat']}>
      <WithQueries>
        <Disclosure uid={uid} />
      </WithQueries>
    </WithWords>
  );
}

function Disclosure({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data } = useVatNumber(uid);
  const [isOpen, setOpen] = useState(false);
  const number = data?.check?.vatNumber;
  return (
    <details className="business-number" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="text-link">
        {number === undefined ? say('vat.business') : say('vat.business.given', { number })}
      </summary>
      {isOpen && (
        <div className="grid gap-3 mt-3">
          <p className="text-s text-soft">{say('vat.text')}</p>
          <KnownVat uid={uid} />
        </div>
      )}
    </details>
  );
}
