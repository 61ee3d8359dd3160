import type { ProviderProfile } from '@sos/contracts/providers';
import { Avatar } from '@sos/ui/avatar';
import { Status } from '@sos/ui/status';
import { checkPhone } from '../../shared/phone/check-phone.ts';
import { config } from '../../shared/config.ts';
import { CheckLine } from '../../shared/check-line.tsx';
import { Price } from '../../shared/price.tsx';
import { useWords } from '../../shared/words.ts';
import type { Draft } from './draft.ts';

interface SummaryProps {
  readonly provider: ProviderProfile;
  readonly draft: Draft;
}

/** Who, how long, how much, which telephone and on what promise: visible in all three steps. */
export function Summary({ provider, draft }: SummaryProps) {
  const { say } = useWords();
  const phone = checkPhone(draft.country, draft.phone);
  const numbers = [
    ['booking.summary.phone', phone.ok ? phone.e164 : null],
    ['booking.summary.from', config().callerNumber],
  ] as const;
  return (
    <aside className="card side-card" aria-label={say('booking.summary')}>
      <div className="summary-person">
        <Avatar name={provider.displayName} photoUrl={provider.photoUrl} size={48} />
        <div className="min-w-0 grid">
          <strong>{provider.displayName}</strong>
          <span className="text-s text-soft">{say(`kind.${provider.kind}`)}</span>
        </div>
        <div className="summary-price">
          <Price price={provider.price} includedMinutes={provider.includedMinutes} look="narrow-stack" />
        </div>
      </div>
      <CheckLine check={provider.check} />
      <p className="promise">{say('shell.promise')}</p>
      <div className="grid gap-3 text-s">
        <Status tone={provider.availability === 'available' ? 'calm' : 'wait'}>
          {say(`availability.${provider.availability}`)}
        </Status>
        <dl className="summary-numbers">
          {numbers.map(([key, number]) => {
            return (
              number && (
                <div key={key}>
                  <dt className="text-soft">{say(key)}</dt>
                  <dd className="ltr figures" translate="no">
                    {number}
                  </dd>
                </div>
              )
            );
          })}
        </dl>
        <p className="text-soft max-md:hidden">{say('booking.summary.how')}</p>
      </div>
    </aside>
  );
}
