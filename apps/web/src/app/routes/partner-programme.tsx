import { LocalLink, PageLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { landingPath } from '@sos/domain/affiliates/landing';
import { programmeCalled, PROGRAMMES_PATH } from '@sos/domain/affiliates/programme-pages';
import { buttonLook } from '@sos/ui/button';
import { useLocation, useParams } from 'react-router';
import { ProgrammeOffer } from '../../features/affiliates/programme-offer.tsx';
import { ProgrammeQuestions } from '../../features/affiliates/programme-questions.tsx';
import { useWords } from '../../shared/words.ts';
import { Component as NotFound } from './not-found.tsx';

/** What one does in a programme, what it pays, and the way into it. */
export function Component() {
  const role = programmeCalled(useParams()['slug']);
  return role ? <Programme key={role} role={role} /> : <NotFound />;
}

function Programme({ role }: { readonly role: AffiliateRole }) {
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

/** Keeps what stands behind the address, which may be by whom somebody came. */
function Join({ role }: { readonly role: AffiliateRole }) {
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
