import { Page } from '@sos/browser/page.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { landingPath, programmeAt } from '@sos/domain/affiliates/landing';
import { programmeCalled, programmePath } from '@sos/domain/affiliates/programme-pages';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { RegisterForm } from '../../features/account/register-form.tsx';
import { joiningAs } from '../../features/affiliates/joining-as.tsx';
import { useWords } from '../../shared/words.ts';
import { Component as NotFound } from './not-found.tsx';

const SIGN_IN = '/sign-in?next=%2Faffiliate';

/** Where somebody registers who brings people to us, at its address in the language of the page. */
export function Component() {
  const { locale } = useWords();
  const { pathname, search } = useLocation();
  const { affiliate, programme = '' } = useParams();
  const role = programmeCalled(affiliate) ?? programmeAt(programme, pathname.split('/')[3] ?? '');
  if (!role) return <NotFound />;
  const path = landingPath(locale, role);
  if (pathname !== path) return <Navigate replace to={`${path}${search}`} />;
  return <Registration role={role} />;
}

/** They are active at once. */
function Registration({ role }: { readonly role: AffiliateRole }) {
  const { say, locale } = useWords();
  const navigate = useNavigate();
  return (
    <Page title={say(`affiliate.${role}.title`)} description={say(`affiliate.${role}.text`)}>
      <div className="narrow">
        <h1 className="text-xl">{say(`affiliate.${role}.title`)}</h1>
        <p>{say(`affiliate.${role}.text`)}</p>
        <p className="text-soft">{say('affiliate.coming')}</p>
        <p>
          <LocalLink className="text-link" to={programmePath(role)}>
            {say('partners.more')}
          </LocalLink>
        </p>
        <RegisterForm
          key={role}
          joining={joiningAs(role)}
          onSignedIn={() => void navigate(`/${locale}/affiliate`)}
          onKnown={() => void navigate(`/${locale}${SIGN_IN}`)}
        />
        <p className="flex flex-wrap gap-2">
          <span>{say('account.hasAccount')}</span>
          <LocalLink className="text-link" to={SIGN_IN}>
            {say('account.signIn')}
          </LocalLink>
        </p>
      </div>
    </Page>
  );
}
