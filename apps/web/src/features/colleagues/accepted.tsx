import { useCurrency } from '@sos/browser/currency';
import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { Avatar } from '@sos/ui/avatar';
import { buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Price } from '../../shared/price.tsx';
import { useWords } from '../../shared/words.ts';
import { profileQuery } from './profile-query.ts';

/** Who has accepted, what the call costs, and the way to book it. */
export function Accepted({ providerId }: { readonly providerId: string }) {
  const { say } = useWords();
  const currency = useCurrency();
  const { data, error, refetch } = useQuery(profileQuery(providerId, currency));
  if (!data) {
    if (error) return <Problem error={error} money="untouched" onRetry={() => void refetch()} />;
    return <Skeleton inline="min(20rem, 100%)" block="6rem" />;
  }
  return (
    <section className="card">
      <div className="summary-person">
        <Avatar name={data.displayName} photoUrl={data.photoUrl} size={56} />
        <div className="grid min-w-0">
          <strong>{data.displayName}</strong>
          <Price price={data.price} includedMinutes={data.includedMinutes} />
        </div>
      </div>
      <LocalLink {...buttonLook('primary', 'large')} to={`/book/${providerId}`}>
        {say('colleagues.state.book', { name: data.displayName })}
      </LocalLink>
      <p className="promise">{say('shell.promise')}</p>
    </section>
  );
}
