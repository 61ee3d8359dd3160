import type { SessionDocument } from '@sos/contracts/calls';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { formatMoney } from '@sos/domain/money/format-money';
import { useId, useState } from 'react';
import { callFunction } from '@sos/browser/call-function';
import { useOnline } from '@sos/browser/use-online';
import { reasonOf } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';
import { refusal, refusals } from '../../shared/refusals.ts';
import type { RefusalWords } from '../../shared/refusals.ts';
import { useWords } from '../../shared/words.ts';

const refusalWords = {
  known: refusals('signed_out', 'not_allowed', 'not_found', 'call_already_started', 'too_many_requests'),
  otherwise: refusal('not_cancelled'),
};

/** Cancels a call that has not begun. The listener shows the result; asking twice does no harm. */
export function CancelCall({ session }: { readonly session: SessionDocument }) {
  const { say } = useWords();
  const online = useOnline();
  const offlineId = useId();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusalWords | null>(null);
  const cancel = async () => {
    setBusy(true);
    setRefused(null);
    try {
      await callFunction('cancelScheduledCall', { sessionId: session.id });
    } catch (error) {
      setRefused(wordsFor(refusalWords, reasonOf(error)));
      setBusy(false);
    }
    setAsking(false);
  };
  return (
    <div className="grid gap-4 justify-items-center">
      {refused && (
        <Banner urgent tone="wait" title={say(refused.title)}>
          <p>{say(refused.text)}</p>
          <p>{say('money.unknown')}</p>
        </Banner>
      )}
      <Button busy={busy} unavailable={!online} aria-describedby={offlineId} onClick={() => setAsking(true)}>
        {say('call.cancel')}
      </Button>
      <p id={offlineId} className="text-s text-soft">
        {online ? '' : say('call.cancel.offline')}
      </p>
      {asking && (
        <Question session={session} busy={busy} onCancel={() => void cancel()} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}

interface QuestionProps {
  readonly session: SessionDocument;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

function Question({ session, busy, onCancel, onClose }: QuestionProps) {
  const { say, formats } = useWords();
  return (
    <Dialog
      title={say('call.cancel.title')}
      onClose={onClose}
      actions={
        <>
          <Button tone="plain" onClick={onClose}>
            {say('call.cancel.keep')}
          </Button>
          <Button tone="primary" busy={busy} onClick={onCancel}>
            {say('call.cancel.confirm')}
          </Button>
        </>
      }
    >
      <p className="text-start mt-3">
        {say('call.cancel.text', { name: session.providerName, price: formatMoney(formats, session.total) })}
      </p>
    </Dialog>
  );
}
