import type { ProviderProfile } from '@sos/contracts/providers';
import { speaksFor } from '@sos/domain/agencies/rank-members';
import type { AgencyRequest } from '@sos/domain/agencies/request';
import { countryName, languageName } from '@sos/browser/intl/names';
import { useCurrency } from '@sos/browser/currency';
import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { Avatar } from '@sos/ui/avatar';
import { buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { CheckLine } from '../../shared/check-line.tsx';
import { Price } from '../../shared/price.tsx';
import { useWords } from '../../shared/words.ts';
import { profileQuery } from './profile-query.ts';

interface AcceptedProps {
  readonly request: Pick<AgencyRequest, 'country' | 'language'>;
  readonly providerId: string;
}

/** Who has accepted, what of the wish they do not meet, what the call costs, and the way to book it. */
export function Accepted({ request, providerId }: AcceptedProps) {
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
      <CheckLine check={data.check} />
      <Lacking request={request} provider={data} />
      <LocalLink {...buttonLook('primary', 'large')} to={`/book/${providerId}`}>
        {say('colleagues.state.book', { name: data.displayName })}
      </LocalLink>
      <p className="promise">{say('shell.promise')}</p>
    </section>
  );
}

interface LackingProps extends Pick<AcceptedProps, 'request'> {
  readonly provider: Pick<ProviderProfile, 'displayName' | 'countries' | 'languages'>;
}

/** What was asked for that whoever accepted does not name; nothing where they name it all. */
function Lacking({ request, provider }: LackingProps) {
  const { say, language: own } = useWords();
  const { displayName: name, countries } = provider;
  const { country, language } = request;
  const isElsewhere = country !== null && !countries.includes(country);
  return (
    <>
      {isElsewhere && <p>{say('colleagues.state.country', { name, country: countryName(own, country) })}</p>}
      {language !== null && !speaksFor(provider, request) && (
        <p>{say('colleagues.state.language', { name, language: languageName(own, language) })}</p>
      )}
    </>
  );
}
