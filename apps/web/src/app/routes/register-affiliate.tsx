import { Page } from '@sos/browser/page.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import type { BuiltInRole } from '@sos/domain/accounts/affiliates';
import { landingPath, programmeAt } from '@sos/domain/affiliates/landing';
import { addedPath, programmeCalled, programmePath } from '@sos/domain/affiliates/programme-pages';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { RegisterForm } from '../../features/account/register-form.tsx';
import { AddedLoaded } from '../../features/affiliates/added-loaded.tsx';
import { Closed } from '../../features/affiliates/closed.tsx';
import { joiningAdded, joiningAs } from '../../features/affiliates/joining-as.tsx';
import type { AddedOffer } from '../../features/affiliates/offers-query.ts';
import type { Joining } from '../../shared/account/joining.ts';
import { useWords } from '../../shared/words.ts';
import { Component as NotFound } from './not-found.tsx';

const SIGN_IN = '/sign-in?next=%2Faffiliate';

/** Where somebody registers who brings people to us, at its address in the language of the page. */
export function Component() {
  const { locale } = useWords();
  const { pathname, search } = useLocation();
  const { affiliate, programme = '' } = useParams();
  const role = programmeCalled(affiliate) ?? programmeAt(programme, pathname.split('/')[3] ?? '');
  if (!role && affiliate !== undefined) {
    return (
      <AddedLoaded key={affiliate} id={affiliate} missing={<NotFound />}>
        {(offer) => <Added offer={offer} />}
      </AddedLoaded>
    );
  }
  if (!role) return <NotFound />;
  const path = landingPath(locale, role);
  if (pathname !== path) return <Navigate replace to={`${path}${search}`} />;
  return <Registration role={role} />;
}

function Registration({ role }: { readonly role: BuiltInRole }) {
  const { say } = useWords();
  return (
    <Form
      title={say(`affiliate.${role}.title`)}
      text={say(`affiliate.${role}.text`)}
      about={programmePath(role)}
      joining={joiningAs(role)}
    />
  );
}

function Added({ offer }: { readonly offer: AddedOffer }) {
  const { say } = useWords();
  const { id, name, text, isOpen } = offer;
  const joining = isOpen ? joiningAdded(offer) : null;
  return <Form title={say('affiliate.partner.title', { name })} text={text} about={addedPath(id)} joining={joining} />;
}

interface FormProps {
  readonly title: string;
  readonly text: string;
  /** The page that says what is paid. */
  readonly about: string;
  /** Null where nobody new may take part. */
  readonly joining: Joining | null;
}

/** They are active at once. */
function Form({ title, text, about, joining }: FormProps) {
  const { say, locale } = useWords();
  const navigate = useNavigate();
  return (
    <Page title={title} description={text}>
      <div className="narrow">
        <h1 className="text-xl">{title}</h1>
        <p dir="auto">{text}</p>
        {joining && <p className="text-soft">{say('affiliate.coming')}</p>}
        <p>
          <LocalLink className="text-link" to={about}>
            {say('partners.more')}
          </LocalLink>
        </p>
        {joining ? (
          <RegisterForm
            key={about}
            joining={joining}
            onSignedIn={() => void navigate(`/${locale}/affiliate`)}
            onKnown={() => void navigate(`/${locale}${SIGN_IN}`)}
          />
        ) : (
          <Closed />
        )}
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
