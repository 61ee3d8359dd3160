import type { ProviderProfile } from '@sos/contracts/providers';
import { Avatar } from '@sos/ui/avatar';
import { Status } from '@sos/ui/status';
import { Price } from '../../shared/price.tsx';
import { useWords } from '../../shared/words.ts';

/** Who, how long, how much: visible in all three steps. */
export function Summary({ provider }: { readonly provider: ProviderProfile }) {
  const { say } = useWords();
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
      <div className="grid gap-3 text-s max-md:hidden">
        <Status tone={provider.availability === 'available' ? 'calm' : 'wait'}>
          {say(`availability.${provider.availability}`)}
        </Status>
        <p className="text-soft">{say('booking.summary.how')}</p>
      </div>
    </aside>
  );
}
