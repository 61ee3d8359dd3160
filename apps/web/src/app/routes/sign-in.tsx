import { SignInForm } from '../../features/account/sign-in-form.tsx';
import { useWords } from '../../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { useReturn } from '../use-return.ts';

export function Component() {
  const { say } = useWords();
  const { goBack, withReturn } = useReturn();
  return (
    <Page title={say('account.signIn')} description={say('account.signIn.text')}>
      <div className="narrow">
        <h1 className="text-xl">{say('account.signIn')}</h1>
        <p className="text-soft">{say('account.signIn.text')}</p>
        <SignInForm onSignedIn={goBack} />
        <p className="flex flex-wrap gap-2">
          <span>{say('account.noAccount')}</span>
          <LocalLink className="text-link" to={withReturn('/register')}>
            {say('account.register')}
          </LocalLink>
        </p>
      </div>
    </Page>
  );
}
