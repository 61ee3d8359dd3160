import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { useSubmission } from '@sos/browser/use-submission';
import type { Output } from '@sos/contracts/callables';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { OwnNumber } from './own-number.tsx';
import { failedText } from './text-failure.ts';

type Telephone = Output<'adminGetAlertTelephone'>;
const queryKey = ['alert-telephone'];

/** Whether whoever is signed in is told of urgent alerts by SMS, and at which number. */
export function AlertTextsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useWords();
  return (
    <Dialog
      title={say('admin.texts.title')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{say('admin.close')}</Button>}
    >
      <div className="grid gap-4">
        <p>{say('admin.texts.about')}</p>
        <AlertTexts />
      </div>
    </Dialog>
  );
}

function AlertTexts() {
  const queries = useQueryClient();
  const query = useQuery({ queryKey, queryFn: ({ signal }) => callFunction('adminGetAlertTelephone', {}, signal) });
  const [replacing, setReplacing] = useState(false);
  const { data, error, refetch } = query;
  if (error) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton inline="min(26rem, 80%)" block="2.25rem" />;
  const proved = async () => {
    await refetch();
    setReplacing(false);
  };
  if (data.ending === null || replacing) return <OwnNumber onProved={proved} />;
  const keep = (telephone: Telephone) => void queries.setQueryData(queryKey, telephone);
  return <Agreement telephone={data} onChosen={keep} onOther={() => setReplacing(true)} />;
}

interface AgreementProps {
  readonly telephone: Telephone;
  readonly onChosen: (telephone: Telephone) => void;
  readonly onOther: () => void;
}

function Agreement({ telephone: { ending, agreed }, onChosen, onOther }: AgreementProps) {
  const { say } = useWords();
  const { busy, failure, submit } = useSubmission(
    async () => onChosen(await callFunction('adminChooseAlertTelephone', { agreed: !agreed })),
    failedText,
  );
  return (
    <form className="grid gap-4" onSubmit={submit}>
      <output>{say(agreed ? 'admin.texts.on' : 'admin.texts.off', { ending: ending ?? '' })}</output>
      {failure && <Banner urgent tone="signal" title={say(failure)} />}
      <div className="flex flex-wrap gap-2">
        <Button tone={agreed ? 'plain' : 'primary'} type="submit" busy={busy}>
          {say(agreed ? 'admin.texts.stop' : 'admin.texts.agree')}
        </Button>
        <Button onClick={onOther}>{say('admin.texts.other')}</Button>
      </div>
    </form>
  );
}
