import { callFunction } from '@sos/browser/call-function';
import { bearers } from '@sos/domain/payments/refund-state';
import { Button } from '@sos/ui/button';
import { SelectField, TextField } from '@sos/ui/field';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import { deedsOf, moneyIn, type PaymentDeed, type PaymentView, typedAmount } from './payment.ts';

interface PaymentDeedsProps {
  readonly view: PaymentView;
  readonly onDone: () => void;
}

export function PaymentDeeds({ view, onDone }: PaymentDeedsProps) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<PaymentDeed | null>(null);
  const dialog = { view, onDone, onClose: () => setChosen(null) };
  return (
    <>
      {deedsOf(view).map((deed) => (
        <Button key={deed} onClick={() => setChosen(deed)}>
          {say(`adminPayments.${deed}`)}
        </Button>
      ))}
      {chosen === 'refund' && <RefundDialog {...dialog} />}
      {chosen === 'retry' && <RetryDialog {...dialog} />}
      {chosen === 'writeOff' && <WriteOffDialog {...dialog} />}
    </>
  );
}

interface DialogProps extends PaymentDeedsProps {
  readonly onClose: () => void;
}

/** Part or whole, and who bears it. One id for the whole dialog, so that a second press gives nothing back twice. */
function RefundDialog({ view, onDone, onClose }: DialogProps) {
  const { say, formats } = useWords();
  const { payment, refundable } = view;
  const [refundId] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState('');
  const [bearer, setBearer] = useState<(typeof bearers)[number]>('provider');
  const most = moneyIn(formats, payment.currency)(refundable);
  const amount = typed.trim() === '' ? null : typedAmount(typed, refundable);
  const isWrong = typed.trim() !== '' && amount === null;
  const sum = amount === null ? most : moneyIn(formats, payment.currency)(amount);
  const send = (reason: string) => {
    if (isWrong) return Promise.reject(new RangeError('no amount'));
    return callFunction('adminRefundPayment', { paymentId: payment.id, refundId, amount, bearer, reason });
  };
  return (
    <DeedDialog
      title={say('adminPayments.refund')}
      sentence={say(`adminPayments.refund.sentence.${bearer}`, { amount: sum })}
      confirm={say('adminPayments.refund')}
      {...{ onClose, onDone, send }}
    >
      <TextField
        label={say('adminPayments.refund.amount')}
        hint={say('adminPayments.refund.amount.hint', { amount: most })}
        error={isWrong ? say('adminPayments.refund.amount.wrong', { amount: most }) : undefined}
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <SelectField
        label={say('adminPayments.refund.bearer')}
        value={bearer}
        onChange={({ target }) => setBearer(bearers.find((each) => each === target.value) ?? 'provider')}
      >
        {bearers.map((each) => (
          <option key={each} value={each}>
            {say(`adminPayments.bearer.${each}`)}
          </option>
        ))}
      </SelectField>
    </DeedDialog>
  );
}

function RetryDialog({ view: { payment }, onDone, onClose }: DialogProps) {
  const { say } = useWords();
  return (
    <DeedDialog
      title={say('adminPayments.retry')}
      sentence={say('adminPayments.retry.sentence')}
      confirm={say('adminPayments.retry')}
      send={(reason) => callFunction('adminRetryPayment', { paymentId: payment.id, reason })}
      {...{ onClose, onDone }}
    />
  );
}

function WriteOffDialog({ view: { payment, providerShare }, onDone, onClose }: DialogProps) {
  const { say, formats } = useWords();
  const share = moneyIn(formats, payment.currency)(providerShare);
  return (
    <DeedDialog
      title={say('adminPayments.writeOff')}
      sentence={say('adminPayments.writeOff.sentence', { share })}
      confirm={say('adminPayments.writeOff')}
      send={(reason) => callFunction('adminWriteOffPayment', { paymentId: payment.id, reason })}
      {...{ onClose, onDone }}
    />
  );
}
