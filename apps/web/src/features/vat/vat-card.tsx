import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ListLoading } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { VatForm } from './vat-form.tsx';
import { useVatNumber, vatKey, type ShownVat } from './vat-query.ts';
import { VatStanding } from './vat-standing.tsx';

/** The VAT number of a client who calls for a business: given, checked, and taken away. */
export function VatCard({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  return (
    <section className="card grid gap-3 p-4" aria-labelledby="vat-number">
      <h2 id="vat-number" className="text-m">
        {say('vat.title')}
      </h2>
      <p className="text-s text-soft">{say('vat.text')}</p>
      <KnownVat uid={uid} />
    </section>
  );
}

type Note = 'vat.removed' | null;

/** What is known of their number, with the form to give one. */
export function KnownVat({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data, error, fetchStatus } = useVatNumber(uid);
  const queries = useQueryClient();
  const [changing, setChanging] = useState(false);
  const [note, setNote] = useState<Note>(null);
  // When nothing comes, the list of documents says so for the whole page, and a number can still be given.
  if (!data && !error && fetchStatus !== 'paused') return <ListLoading blocks={['4rem']} />;
  const keep = (check: ShownVat | null, said: Note) => {
    queries.setQueryData(vatKey(uid), { check });
    setChanging(false);
    setNote(said);
  };
  const check = data?.check ?? null;
  return (
    <>
      {check && <VatStanding check={check} onKept={keep} onChange={() => setChanging(true)} isChanging={changing} />}
      {(!check || changing) && <VatForm check={check} onKept={(kept) => keep(kept, null)} />}
      <output className="text-s text-soft">{note && <span>{say(note)}</span>}</output>
    </>
  );
}
