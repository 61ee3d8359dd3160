import type { ProviderProfile } from '@sos/contracts/providers';
import type { ShownReview } from '@sos/contracts/reviews';
import type { ReactNode } from 'react';
import { Avatar } from '@sos/ui/avatar';
import { buttonLook } from '@sos/ui/button';
import { countryName, languageName, listOf } from '@sos/browser/intl/names';
import { useWords } from '../../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import { Heart } from '../../shared/favourites/heart.tsx';
import { CheckLine } from '../../shared/check-line.tsx';
import { Price } from '../../shared/price.tsx';
import { AnswerRate, Availability, Rating, Team } from './facts.tsx';
import { AllReviews } from './reviews.tsx';
import './providers.css';

interface ProfileProps {
  readonly provider: ProviderProfile;
  readonly renderReviewAction: (review: ShownReview) => ReactNode;
  /** In the place of what everybody reads, where the reader is the provider. */
  readonly ownReviews: ReactNode;
}

export function Profile({ provider, renderReviewAction, ownReviews }: ProfileProps) {
  const { say } = useWords();
  return (
    <div className="with-side profile">
      <div className="grid gap-8 content-start">
        <header className="profile-head">
          <Avatar name={provider.displayName} photoUrl={provider.photoUrl} size={112} />
          <div className="grid gap-2">
            <Availability availability={provider.availability} />
            <Team {...provider} />
            <h1 className="text-xl">{provider.displayName}</h1>
            <p className="text-l text-soft" dir="auto">
              {provider.headline}
            </p>
            <p className="provider-record">
              <Rating {...provider} />
              <AnswerRate {...provider} />
            </p>
            <Checks checks={provider.checks} />
          </div>
          <Heart providerId={provider.id} name={provider.displayName} />
        </header>
        <section className="grid gap-3">
          <h2 className="text-l">{say('profile.about')}</h2>
          <p className="prose" dir="auto">
            {provider.bio}
          </p>
        </section>
        <ProfileFacts provider={provider} />
        {ownReviews ?? (
          <AllReviews
            providerId={provider.id}
            count={provider.ratingCount}
            reviews={provider.reviews}
            replier={provider.displayName}
            renderAction={renderReviewAction}
          />
        )}
      </div>
      <BookingCard provider={provider} />
    </div>
  );
}

function ProfileFacts({ provider }: { readonly provider: ProviderProfile }) {
  const { say, language } = useWords();
  const specialities = provider.specialities.map((name) => say(`speciality.${name}`));
  const named = (codes: readonly string[]) =>
    listOf(
      language,
      codes.map((code) => countryName(language, code)),
    );
  const { countriesLived = [] } = provider;
  const facts = [
    ['profile.kind', say(`kind.${provider.kind}`)],
    [
      'profile.languages',
      listOf(
        language,
        provider.languages.map((code) => languageName(language, code)),
      ),
    ],
    ['profile.countries', named(provider.countries)],
    ...(countriesLived.length > 0 ? [['profile.lived', named(countriesLived)] as const] : []),
    ['profile.specialities', listOf(language, specialities)],
    ['profile.experience', say('profile.years', { count: provider.yearsOfExperience })],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What we have looked at ourselves, and when. */
function Checks({ checks }: Pick<ProviderProfile, 'checks'>) {
  const { say } = useWords();
  if (checks.length === 0) return null;
  return (
    <ul className="checks" aria-label={say('profile.checked')}>
      {checks.map((check) => (
        <li key={check.what}>
          <CheckLine check={check} />
        </li>
      ))}
    </ul>
  );
}

function BookingCard({ provider }: { readonly provider: ProviderProfile }) {
  const { say } = useWords();
  const available = provider.availability === 'available';
  return (
    <aside className="card side-card" aria-label={say('profile.booking')} data-books={available}>
      <Price price={provider.price} includedMinutes={provider.includedMinutes} look="large" />
      <p className="text-s text-soft max-md:hidden">{say('profile.total')}</p>
      {available ? (
        <LocalLink {...buttonLook('primary', 'large')} to={`/book/${provider.id}`}>
          {say('profile.book', { name: provider.displayName })}
        </LocalLink>
      ) : (
        <>
          <p>
            {say(provider.availability === 'busy' ? 'profile.busy' : 'profile.offline', { name: provider.displayName })}
          </p>
          {provider.availability === 'offline' && provider.opensAt !== null && <Opens opensAt={provider.opensAt} />}
          {provider.hasColleagues && (
            <LocalLink {...buttonLook('primary', 'large')} to={`/colleagues/new/${provider.id}`}>
              {say('profile.colleagues', { name: provider.displayName })}
            </LocalLink>
          )}
          <LocalLink {...buttonLook('quiet', 'large')} to={`?now=1&kind=${provider.kind}`}>
            {say('profile.others')}
          </LocalLink>
        </>
      )}
      <p className="promise">{say('shell.promise')}</p>
    </aside>
  );
}

/** In the reader's own time. */
function Opens({ opensAt }: { readonly opensAt: number }) {
  const { say, formats } = useWords();
  const format = { weekday: 'long', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  return <p>{say('profile.opens', { time: new Intl.DateTimeFormat(formats, format).format(opensAt) })}</p>;
}
