import type { ProviderProfile } from '@sos/contracts/providers';
import { Avatar } from '@sos/ui/avatar';
import { formatMoney } from '@sos/ui/format';
import { Status } from '@sos/ui/status';
import { useWords } from '../../shared/intl/words.tsx';

/** Who, how long, how much: in sight through all three steps. */
export function Summary({ provider }: { readonly provider: ProviderProfile }) {
  const { say, words } = useWords();
  return (
    <aside className="card side-card" aria-label={say('booking.summary')}>
      <div className="summary-person">
        <Avatar name={provider.displayName} photoUrl={provider.photoUrl} size={48} />
        <div className="min-w-0 grid">
          <strong>{provider.displayName}</strong>
          <span className="text-s text-soft">{say(`kind.${provider.kind}`)}</span>
        </div>
        <span className="price summary-price figures">
          <b>{formatMoney(words, provider.price)}</b>
          <span>{say('price.perCall', { minutes: provider.includedMinutes })}</span>
        </span>
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
