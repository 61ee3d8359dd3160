import { callFunction } from '@sos/browser/call-function';
import { idByContent } from '@sos/browser/id-by-content';
import { usePlace } from '@sos/browser/intl/words.tsx';
import { Button } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../shared/words.ts';
import { DossierForm } from './dossier-form.tsx';

/** Makes a case that no booking has made, and opens it. */
export function NewDossier() {
  const { say } = useWords();
  const [idOf] = useState(idByContent);
  const [isOpen, setOpen] = useState(false);
  const { locale } = usePlace();
  const queries = useQueryClient();
  const open = useNavigate();
  return (
    <>
      <Button tone="primary" onClick={() => setOpen(true)}>
        {say('dossiers.new')}
      </Button>
      {isOpen && (
        <DossierForm
          title={say('dossiers.new')}
          confirm={say('dossiers.form.create')}
          send={async (fields) => {
            const made = await callFunction('createDossier', { id: idOf(fields), ...fields });
            void queries.invalidateQueries({ queryKey: ['dossiers'] });
            await open(`/${locale}/dossiers/${made.id}`);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
