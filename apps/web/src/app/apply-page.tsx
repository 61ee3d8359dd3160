import type { ProviderKind } from '@sos/contracts/shared';
import { Page } from '@sos/browser/page.tsx';
import { LocalLink } from '@sos/browser/link.tsx';
import { useNavigate } from 'react-router';
import { RegisterForm } from '../features/account/register-form.tsx';
import { BeginApplication } from '../features/applications/begin-application.tsx';
import { useWords } from '../shared/words.ts';
import '../features/applications/applications.css';

/** Where a lawyer or an expatriate begins. */
export function ApplyPage({ kind }: { readonly kind: ProviderKind }) {
  const { say } = useWords();
  return (
    <Page title={say(`apply.${kind}.title`)} description={say(`apply.${kind}.text`)}>
      <BeginApplication kind={kind} renderAccount={(path) => <AccountFirst kind={kind} path={path} />} />
    </Page>
  );
}

function AccountFirst({ kind, path }: { readonly kind: ProviderKind; readonly path: string }) {
  const { say, locale } = useWords();
  const navigate = useNavigate();
  const signIn = `/sign-in?next=${encodeURIComponent(path)}`;
  return (
    <>
      <RegisterForm
        role={kind}
        onSignedIn={() => void navigate(`/${locale}${path}`)}
        onKnown={() => void navigate(`/${locale}${signIn}`)}
      />
      <p className="flex flex-wrap gap-2">
        <span>{say('account.hasAccount')}</span>
        <LocalLink className="text-link" to={signIn}>
          {say('account.signIn')}
        </LocalLink>
      </p>
    </>
  );
}
