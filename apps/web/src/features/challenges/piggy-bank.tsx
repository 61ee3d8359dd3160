import { LocalLink } from '@sos/browser/link.tsx';
import type { Output } from '@sos/contracts/callables';
import { PIGGY_AMOUNT, PIGGY_TARGET } from '@sos/domain/challenges/piggy-bank';
import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from '../../shared/words.ts';

type Bank = Output<'getChallenge'>['piggyBank'];

/** What waits for a chatter who links Telegram, and how much is still to be earned for it. */
export function PiggyBank({ bank }: { readonly bank: Bank }) {
  const { say, formats } = useWords();
  const dollars = (amount: number) => formatMoney(formats, { amount, currency: 'USD' });
  return (
    <section className="card challenge-card" aria-labelledby="piggy">
      <h2 id="piggy" className="text-l">
        {say('piggy.title')}
      </h2>
      {bank ? (
        <Filled bank={bank} />
      ) : (
        <>
          <p>{say('piggy.empty', { amount: dollars(PIGGY_AMOUNT), target: dollars(PIGGY_TARGET) })}</p>
          <p>
            <LocalLink className="text-link" to="/affiliate/telegram">
              {say('piggy.link')}
            </LocalLink>
          </p>
        </>
      )}
    </section>
  );
}

function Filled({ bank: { amount, target, earned, isPaid } }: { readonly bank: NonNullable<Bank> }) {
  const { say, formats } = useWords();
  const dollars = (cents: number) => formatMoney(formats, { amount: cents, currency: 'USD' });
  if (isPaid) return <p>{say('piggy.paid', { amount: dollars(amount) })}</p>;
  const left = Math.max(0, target - earned);
  return (
    <>
      <progress
        className="challenge-progress"
        aria-labelledby="piggy"
        max={target}
        value={Math.max(0, Math.min(earned, target))}
      />
      <p>
        {left === 0
          ? say('piggy.soon', { amount: dollars(amount) })
          : say('piggy.locked', { amount: dollars(amount), left: dollars(left) })}
      </p>
    </>
  );
}
