import type { SessionDocument } from '@sos/contracts/calls';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Dialog } from '@sos/ui/dialog';
import { formatMoney } from '@sos/ui/format';
import { useState } from 'react';
import { callFunction } from '../../shared/call-function.ts';
import { reasonOf } from '../../shared/callable-client.ts';
import type { FailureReason } from '../../shared/callable-client.ts';
import { useWords } from '../../shared/intl/words.tsx';

/** Cancels a call that has not begun. The listener shows the result; asking twice does no harm. */
export function CancelCall({ session }: { readonly session: SessionDocument }) {
  const { say, words } = useWords();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<FailureReason | null>(null);
  const cancel = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      await callFunction('cancelScheduledCall', { sessionId: session.id });
    } catch (error) {
      setRefusal(reasonOf(error));
      setBusy(false);
    }
    setAsking(false);
  };
  return (
    <div className="grid gap-4 justify-items-center">
      {refusal && (
        <Banner urgent tone="wait" title={say(`refusal.${refusal}.title`)}>
          <p>{say(`refusal.${refusal}.text`)}</p>
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
            {say('call.cancel.text', { name: session.providerName, price: formatMoney(words, session.total) })}
          </p>
        </Dialog>
      )}
    </div>
  );
}
