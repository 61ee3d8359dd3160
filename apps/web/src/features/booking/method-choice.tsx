import { type Rail, rails } from '@sos/domain/payments/rail';
import { useWords } from '../../shared/words.ts';

interface MethodChoiceProps {
  readonly method: Rail;
  readonly disabled: boolean;
  readonly onChoose: (method: Rail) => void;
}

/** By card or with PayPal; each is a payment of its own. */
export function MethodChoice({ method, disabled, onChoose }: MethodChoiceProps) {
  const { say } = useWords();
  return (
    <fieldset className="methods" disabled={disabled}>
      <legend className="visually-hidden">{say('checkout.payment.title')}</legend>
      {rails.map((each) => (
        <label key={each} className="method">
          <input type="radio" name="method" value={each} checked={method === each} onChange={() => onChoose(each)} />
          {each === 'paypal' ? <span translate="no">PayPal</span> : <span>{say('checkout.method.card')}</span>}
        </label>
      ))}
    </fieldset>
  );
}
