import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { ForgotForm } from '../../features/account/forgot-form.tsx';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  return (
    <Page hidden title={say('identity.forgot.title')} description={say('identity.forgot.text')}>
      <div className="narrow">
        <h1 className="text-xl">{say('identity.forgot.title')}</h1>
        <p className="text-soft">{say('identity.forgot.text')}</p>
        <ForgotForm />
        <LocalLink className="text-link" to="/sign-in">
          {say('account.signIn')}
        </LocalLink>
      </div>
    </Page>
  );
}
