import { callFunction } from '@sos/browser/call-function';
import { countryName, languageName } from '@sos/browser/intl/names';
import { usePlace } from '@sos/browser/intl/words.tsx';
import { Button } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { dossierQuery } from '../../shared/queries.ts';
import type { DossierView } from '../../shared/queries.ts';
import { useWords } from '../../shared/words.ts';
import { DeleteDossier } from './delete-dossier.tsx';
import { DossierForm } from './dossier-form.tsx';

type Dossier = DossierView['dossier'];

/** What a case is about, how long it stays, and the way to change or to delete it. */
export function DossierFacts({ dossier }: { readonly dossier: Dossier }) {
  const { say } = useWords();
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const { update, remove } = useDossierDeeds(dossier.id);
  const close = () => setOpen(null);
  return (
    <section className="card dossier-facts" aria-labelledby="facts">
      <h2 id="facts" className="text-l">
        {say('dossiers.facts')}
      </h2>
      <Facts dossier={dossier} />
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => setOpen('edit')}>{say('dossiers.edit')}</Button>
        <Button tone="plain" onClick={() => setOpen('delete')}>
          {say('dossiers.delete')}
        </Button>
      </div>
      {open === 'edit' && (
        <DossierForm
          title={say('dossiers.edit')}
          confirm={say('dossiers.form.save')}
          before={dossier}
          send={update}
          onClose={close}
        />
      )}
      {open === 'delete' && <DeleteDossier remove={remove} onClose={close} />}
    </section>
  );
}

function Facts({ dossier }: { readonly dossier: Dossier }) {
  const { say, language, formats } = useWords();
  const { origin, country, clientLocale, need, deleteAfter } = dossier;
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(deleteAfter);
  return (
    <>
      <ul className="fact-line">
        <li>{say(`dossiers.origin.${origin}`)}</li>
        {country && <li>{countryName(language, country)}</li>}
        {clientLocale && <li>{languageName(language, clientLocale)}</li>}
      </ul>
      {need !== '' && (
        <p className="need" dir="auto">
          {need}
        </p>
      )}
      <p className="text-s text-soft">{say('dossiers.deleted', { day })}</p>
    </>
  );
}

function useDossierDeeds(id: string) {
  const { locale } = usePlace();
  const queries = useQueryClient();
  const open = useNavigate();
  const again = () => queries.invalidateQueries({ queryKey: ['dossiers'] });
  return {
    update: async (fields: Parameters<Parameters<typeof DossierForm>[0]['send']>[0]) => {
      await callFunction('updateDossier', { id, ...fields });
      await queries.invalidateQueries({ queryKey: dossierQuery(id).queryKey });
      void again();
    },
    remove: async () => {
      await callFunction('deleteDossier', { id });
      void again();
      await open(`/${locale}/dossiers`);
    },
  };
}
