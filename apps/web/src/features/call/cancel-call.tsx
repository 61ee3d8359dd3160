import type { SessionDocument } from '@sos/contracts/calls';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { formatMoney } from '@sos/ui/format';
import { useState } from 'react';
import { callFunction } from '@sos/browser/call-function';
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
  const { say, language } = useWords();
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
      <Button busy={busy} onClick={() => setAsking(true)}>
        {say('call.cancel')}
      </Button>
      {asking && (
        <Dialog
          title={say('call.cancel.title')}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button tone="plain" onClick={() => setAsking(false)}>
                {say('call.cancel.keep')}
              </Button>
              <Button tone="primary" busy={busy} onClick={() => void cancel()}>
                {say('call.cancel.confirm')}
              </Button>
            </>
          }
        >
          <p className="text-start mt-3">
            {say('call.cancel.text', { name: session.providerName, price: formatMoney(language, session.total) })}
          </p>
        </Dialog>
      )}
    </div>
  );
}
