import type { ProviderCard as Provider } from '@sos/contracts/providers';
import { Avatar } from '@sos/ui/avatar';
import { countryName, languageName, listOf } from '@sos/browser/intl/names';
import { useWords } from '../../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import { Heart } from '../../shared/favourites/heart.tsx';
import { CheckLine } from '../../shared/check-line.tsx';
import { Price } from '../../shared/price.tsx';
import { AnswerRate, Availability, Rating, Team } from './facts.tsx';

interface ProviderCardProps {
  readonly provider: Provider;
  /** One below the heading that the card stands under. */
  readonly heading?: 'h2' | 'h3';
}

/** One person who can help; the whole card leads to the profile. */
export function ProviderCard({ provider, heading: Heading = 'h3' }: ProviderCardProps) {
  const { say, language } = useWords();
  const languages = provider.languages.map((code) => languageName(language, code));
  const countries = provider.countries.map((code) => countryName(language, code));
  return (
    <article className="card provider-card">
      <Avatar name={provider.displayName} photoUrl={provider.photoUrl} size={64} />
      <div className="provider-who grid gap-1 min-w-0">
        <Availability availability={provider.availability} />
        <Team {...provider} />
        <Heading className="text-l">
          <LocalLink to={`/providers/${provider.id}`} className="card-link">
            {provider.displayName}
          </LocalLink>
        </Heading>
        <p className="text-s text-soft">
          {say('provider.kindIn', { kind: say(`kind.${provider.kind}`), places: listOf(language, countries) })}
        </p>
      </div>
      <span className="provider-heart">
        <Heart providerId={provider.id} name={provider.displayName} />
      </span>
      <CheckLine check={provider.check} />
      <p className="provider-headline" dir="auto">
        {provider.headline}
      </p>
      <ul className="tags" aria-label={say('provider.specialities')}>
        {provider.specialities.map((speciality) => (
          <li key={speciality}>{say(`speciality.${speciality}`)}</li>
        ))}
      </ul>
      <p className="provider-speaks text-s">{say('provider.speaks', { languages: listOf(language, languages) })}</p>
      <div className="provider-foot">
        <span className="provider-record">
          <Rating {...provider} />
          <AnswerRate {...provider} />
        </span>
        <Price price={provider.price} includedMinutes={provider.includedMinutes} />
      </div>
    </article>
  );
}
