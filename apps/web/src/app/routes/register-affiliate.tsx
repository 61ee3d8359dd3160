import { Page } from '@sos/browser/page.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import { affiliateRoles } from '@sos/domain/accounts/affiliates';
import { useNavigate, useParams } from 'react-router';
import { RegisterForm } from '../../features/account/register-form.tsx';
import { affiliatePaths } from '../../features/affiliates/affiliate-paths.ts';
import { joiningAs } from '../../features/affiliates/joining-as.tsx';
import { useWords } from '../../shared/words.ts';
import { Component as NotFound } from './not-found.tsx';

const SIGN_IN = '/sign-in?next=%2Faccount';

/** Where somebody registers who brings people to us; they are active at once. */
export function Component() {
  const { say, locale } = useWords();
  const { affiliate } = useParams();
  const navigate = useNavigate();
  const role = affiliateRoles.find((each) => affiliatePaths[each] === affiliate);
  if (!role) return <NotFound />;
  return (
    <Page title={say(`affiliate.${role}.title`)} description={say(`affiliate.${role}.text`)}>
      <div className="narrow">
        <h1 className="text-xl">{say(`affiliate.${role}.title`)}</h1>
        <p>{say(`affiliate.${role}.text`)}</p>
        <p className="text-soft">{say('affiliate.coming')}</p>
        <RegisterForm
          key={role}
          joining={joiningAs(role)}
          onSignedIn={() => void navigate(`/${locale}/account`)}
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
