import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';

interface DeleteDossierProps {
  readonly remove: () => Promise<void>;
  readonly onClose: () => void;
}

/** Says what goes with a case before it goes. */
export function DeleteDossier({ remove, onClose }: DeleteDossierProps) {
  const { say } = useWords();
  const { mutate, isPending, isError } = useMutation({ mutationFn: remove });
  const actions = (
    <>
      <Button onClick={onClose}>{say('dossiers.cancel')}</Button>
      <Button tone="primary" busy={isPending} onClick={() => mutate()}>
        {say('dossiers.delete')}
      </Button>
    </>
  );
  return (
    <Dialog title={say('dossiers.delete')} onClose={onClose} actions={actions}>
      <p>{say('dossiers.delete.text')}</p>
      <p role="alert">{isError && say('dossiers.failed.other')}</p>
    </Dialog>
  );
}
