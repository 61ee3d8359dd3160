import { LocalLink, PageLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import type { BuiltInRole } from '@sos/domain/accounts/affiliates';
import { addedRegisterPath, programmeCalled, PROGRAMMES_PATH } from '@sos/domain/affiliates/programme-pages';
import { landingPath } from '@sos/domain/affiliates/landing';
import { buttonLook } from '@sos/ui/button';
import { useLocation, useParams } from 'react-router';
import { AddedLoaded } from '../../features/affiliates/added-loaded.tsx';
import { OfferTerms } from '../../features/affiliates/offer-terms.tsx';
import type { AddedOffer, Offers } from '../../features/affiliates/offers-query.ts';
import { ProgrammeRates } from '../../features/affiliates/programme-rates.tsx';
import { ProgrammeOffer } from '../../features/affiliates/programme-offer.tsx';
import { Closed } from '../../features/affiliates/closed.tsx';
import { ProgrammeQuestions } from '../../features/affiliates/programme-questions.tsx';
import { useWords } from '../../shared/words.ts';
import { Component as NotFound } from './not-found.tsx';

/** What one does in a programme, what it pays, and the way into it. */
export function Component() {
  const { slug = '' } = useParams();
  const role = programmeCalled(slug);
  if (role) return <Programme key={role} role={role} />;
  return (
    <AddedLoaded key={slug} id={slug} missing={<NotFound />}>
      {(offer, offers) => <Added offer={offer} offers={offers} />}
    </AddedLoaded>
  );
}

function Programme({ role }: { readonly role: BuiltInRole }) {
  const { say } = useWords();
  return (
    <Page title={say(`partners.${role}.title`)} description={say(`partners.${role}.text`)}>
      <div className="grid gap-8">
        <div className="grid gap-3">
          <LocalLink className="text-link" to={PROGRAMMES_PATH}>
            {say('partners.all')}
          </LocalLink>
          <h1 className="text-xl">{say(`partners.${role}.title`)}</h1>
          <p className="text-l text-soft">{say(`partners.${role}.do`)}</p>
          <Join role={role} />
        </div>
        <WithQueries>
          <ProgrammeOffer role={role} />
        </WithQueries>
        <ProgrammeQuestions />
        <Join role={role} />
      </div>
    </Page>
  );
}

function Added({ offer, offers }: { readonly offer: AddedOffer; readonly offers: Offers }) {
  const { say } = useWords();
  const { name, text, hold } = offer;
  return (
    <Page title={name} description={text}>
      <div className="grid gap-8">
        <div className="grid gap-3">
          <LocalLink className="text-link" to={PROGRAMMES_PATH}>
            {say('partners.all')}
          </LocalLink>
          <h1 className="text-xl" dir="auto">
            {name}
          </h1>
          <p className="text-l text-soft" dir="auto">
            {text}
          </p>
          <JoinAdded offer={offer} />
        </div>
        <section className="grid gap-3">
          <h2 className="text-l">{say('partners.paid')}</h2>
          <ProgrammeRates offer={offer} />
        </section>
        <OfferTerms offers={{ ...offers, hold }} />
        <ProgrammeQuestions />
      </div>
    </Page>
  );
}

function JoinAdded({ offer: { id, name, isOpen } }: { readonly offer: AddedOffer }) {
  const { say } = useWords();
  const { search } = useLocation();
  if (!isOpen) return <Closed />;
  return (
    <p>
      <LocalLink {...buttonLook('primary', 'large')} to={`${addedRegisterPath(id)}${search}`}>
        {say('affiliate.partner.title', { name })}
      </LocalLink>
    </p>
  );
}

/** Keeps what stands behind the address, which may be by whom somebody came. */
function Join({ role }: { readonly role: BuiltInRole }) {
  const { say, locale } = useWords();
  const { search } = useLocation();
  return (
    <p>
      <PageLink {...buttonLook('primary', 'large')} to={`${landingPath(locale, role)}${search}`}>
        {say(`affiliate.${role}.title`)}
      </PageLink>
    </p>
  );
}
