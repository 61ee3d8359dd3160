import { callFunction } from '@sos/browser/call-function';
import { Button } from '@sos/ui/button';
import { formatMoney } from '@sos/domain/money/format-money';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import type { Call } from './use-call.ts';
import { clientOf } from './story.ts';
import { deedsOf } from './deeds-of.ts';
import type { CallDeed } from './deeds-of.ts';

interface CallDeedsProps {
  readonly call: Call;
  readonly onDone: () => void;
}

/** What can be done with a call in its state. */
export function CallDeeds({ call, onDone }: CallDeedsProps) {
  const { say, formats } = useWords();
  const [chosen, setChosen] = useState<CallDeed | null>(null);
  const { session } = call;
  const names = {
    client: clientOf(call),
    provider: session.providerName,
    price: formatMoney(formats, session.total),
  };
  const offered = deedsOf(call);
  const overtaken =
    chosen === null || offered.includes(chosen)
      ? undefined
      : say('adminCalls.overtaken', { state: say(`adminCalls.status.${session.status}`) });
  return (
    <>
      {offered.map((deed) => (
        <Button key={deed} onClick={() => setChosen(deed)}>
          {say(`adminCalls.${deed}`)}
        </Button>
      ))}
      {chosen && (
        <DeedDialog
          title={say(`adminCalls.${chosen}`)}
          sentence={say(`adminCalls.${chosen}.sentence`, names)}
          confirm={say(`adminCalls.${chosen}`)}
          overtaken={overtaken}
          onClose={() => setChosen(null)}
          onDone={onDone}
          send={(reason) => send(chosen, session, reason)}
        />
      )}
    </>
  );
}

function send(deed: CallDeed, { id: sessionId, settlement }: Call['session'], reason: string): Promise<unknown> {
  switch (deed) {
    case 'cancel':
      return callFunction('adminCancelCall', { sessionId, reason });
    case 'free':
      return callFunction('adminFreeProvider', { sessionId, reason });
    case 'again':
      return callFunction('adminForceSettle', { sessionId, money: moneyDue(settlement.status), reason });
    case 'release':
    case 'refund':
      return callFunction('adminForceSettle', { sessionId, money: 'release', reason });
    case 'capture':
    case 'collect':
      return callFunction('adminForceSettle', { sessionId, money: 'capture', reason });
  }
}

const moneyDue = (status: Call['session']['settlement']['status']) =>
  status === 'capture_due' ? ('capture' as const) : ('release' as const);
