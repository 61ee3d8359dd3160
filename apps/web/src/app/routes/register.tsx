import { RegisterForm } from '../../features/account/register-form.tsx';
import { useWords } from '../../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { useReturn } from '../use-return.ts';

export function Component() {
  const { say } = useWords();
  const { goBack, toSignIn, withReturn } = useReturn();
  return (
    <Page title={say('account.register')} description={say('account.register.text')}>
      <div className="narrow">
        <h1 className="text-xl">{say('account.register')}</h1>
        <p className="text-soft">{say('account.register.text')}</p>
        <RegisterForm onSignedIn={goBack} onKnown={toSignIn} />
        <p className="flex flex-wrap gap-2">
          <span>{say('account.hasAccount')}</span>
          <LocalLink className="text-link" to={withReturn('/sign-in')}>
            {say('account.signIn')}
          </LocalLink>
        </p>
      </div>
    </Page>
  );
}
