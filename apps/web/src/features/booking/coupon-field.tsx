import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { formatMoney } from '@sos/domain/money/format-money';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { refusal, refusals } from '../../shared/refusals.ts';
import { useWords, WithWords } from '../../shared/words.ts';
import { usedCoupon } from './used-coupon.ts';
import type { CheckoutProps } from './checkout-props.ts';

type CouponFieldProps = Pick<CheckoutProps, 'provider' | 'control'>;

const failureWords = {
  known: refusals('coupon_unusable', 'signed_out', 'not_allowed', 'too_many_requests', 'offline'),
  otherwise: refusal('try_again'),
};

/** Where a code is tried, which opens when somebody has one. */
export function CouponField(props: CouponFieldProps) {
  const coupon = usedCoupon(props.control.draft, props.provider.price);
  return (
    <WithWords areas={['coupon', 'refusals']}>
      {coupon ? <Applied {...props} code={coupon.code} /> : <Entry {...props} />}
    </WithWords>
  );
}

function Applied({ provider, control: { change }, code }: CouponFieldProps & { readonly code: string }) {
  const { say, formats } = useWords();
  const price = formatMoney(formats, provider.price);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <output>{say('coupon.applied', { code, price })}</output>
      <Button onClick={() => change({ ...anotherBooking(), coupon: null })}>{say('coupon.remove')}</Button>
    </div>
  );
}

function Entry({ provider, control }: CouponFieldProps) {
  const { say } = useWords();
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { id, price } = provider;
  const apply = async () => {
    setBusy(true);
    try {
      const wish = { providerId: id, currency: price.currency, coupon: code };
      const { coupon, full, total } = await callFunction('quoteCall', wish);
      control.change({ ...anotherBooking(), coupon: coupon && { code: coupon.code, full, total } });
    } catch (error) {
      const { title, text } = wordsFor(failureWords, reasonOf(error));
      setProblem(`${say(title)} ${say(text)}`);
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (busy) return;
    if (code.trim() === '') setProblem(say('coupon.missing'));
    else void apply();
  };
  return (
    <details>
      <summary className="text-link">{say('coupon.open')}</summary>
      <form className="grid justify-items-start gap-3" noValidate onSubmit={submit}>
        <TextField
          label={say('coupon.label')}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={64}
          value={code}
          error={problem}
          onChange={({ target }) => {
            setProblem(undefined);
            setCode(target.value);
          }}
        />
        <Button type="submit" busy={busy}>
          {say('coupon.apply')}
        </Button>
      </form>
    </details>
  );
}

/** Another price is another payment, and is to be agreed to. */
const anotherBooking = () => ({ bookingId: crypto.randomUUID(), agreed: null, anew: null });
