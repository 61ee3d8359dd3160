import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { LocalLink } from '@sos/browser/link.tsx';
import { wordsFor } from '@sos/browser/reason-words';
import { useOnline } from '@sos/browser/use-online';
import type { SessionDocument } from '@sos/contracts/calls';
import { Button } from '@sos/ui/button';
import { useId, useState } from 'react';
import { useWords } from '../../shared/words.ts';

const failures = {
  known: {
    address_unconfirmed: 'call.receipt.mail.unconfirmed',
    not_charged: 'call.receipt.mail.uncharged',
    too_many_requests: 'call.receipt.mail.often',
    offline: 'call.receipt.mail.offline',
  },
  otherwise: 'call.receipt.mail.failed',
} as const;
const failureOf = (error: unknown) => wordsFor(failures, reasonOf(error));

interface MailReceiptProps {
  readonly session: SessionDocument;
}

/** Sends the receipt of a call that was charged to the client's confirmed address. */
export function MailReceipt({ session }: MailReceiptProps) {
  return session.settlement.status === 'captured' && <Offer session={session} />;
}

function Offer({ session }: MailReceiptProps) {
  const { say } = useWords();
  const online = useOnline();
  const offlineId = useId();
  const { state, send } = useMail(session.id);
  const failed = state !== 'idle' && state !== 'busy' && state !== 'sent';
  return (
    <div className="grid gap-2 no-print">
      <div className="flex flex-wrap items-center gap-3">
        <Button
          tone="plain"
          busy={state === 'busy'}
          unavailable={!online}
          aria-describedby={offlineId}
          aria-label={say('call.receipt.mail.of', { name: session.providerName })}
          onClick={send}
        >
          {say('call.receipt.mail')}
        </Button>
        <output className="text-s">{state === 'sent' && <span>{say('call.receipt.mail.sent')}</span>}</output>
      </div>
      {!online && (
        <p id={offlineId} className="text-s text-soft">
          {say('call.receipt.mail.offline')}
        </p>
      )}
      <div role="alert" className="text-s">
        {failed && <p>{say(state)}</p>}
        {state === 'call.receipt.mail.unconfirmed' && (
          <LocalLink className="text-link" to="/account">
            {say('call.receipt.mail.account')}
          </LocalLink>
        )}
      </div>
    </div>
  );
}

function useMail(sessionId: string) {
  const [state, setState] = useState<'idle' | 'busy' | 'sent' | ReturnType<typeof failureOf>>('idle');
  const run = async () => {
    setState('busy');
    try {
      await callFunction('mailReceipt', { sessionId, requestId: crypto.randomUUID() });
      setState('sent');
    } catch (error) {
      setState(failureOf(error));
    }
  };
  return { state, send: () => void run() };
}
