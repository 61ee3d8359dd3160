import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';

interface FileTextProps {
  readonly dossierId: string;
  readonly fileId: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** What was read out of a file, as the assistant reads it. */
export function FileText({ dossierId, fileId, title, onClose }: FileTextProps) {
  const { say } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['source', dossierId, fileId],
    queryFn: async ({ signal }) => (await callFunction('getDossierFile', { dossierId, fileId }, signal)).text,
  });
  return (
    <Dialog title={title} onClose={onClose} actions={<Button onClick={onClose}>{say('dossiers.close')}</Button>}>
      {error && <Problem error={error} money={null} onRetry={() => void refetch()} />}
      {data === undefined && !error && <Skeleton inline="100%" block="8rem" />}
      {data !== undefined && (
        <div className="file-text" dir="auto">
          {data}
        </div>
      )}
    </Dialog>
  );
}
