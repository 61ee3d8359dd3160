import { PasswordForm } from '@sos/browser/auth/password-form.tsx';
import { Page } from '@sos/browser/page.tsx';
import { useWords } from '../shared/words.ts';

export function SignIn() {
  const { say } = useWords();
  const labels = {
    email: say('admin.signIn.email'),
    password: say('admin.signIn.password'),
    send: say('admin.signIn.send'),
  };
  return (
    <Page hidden title={say('admin.signIn.title')} description={say('admin.about')}>
      <PasswordForm
        className="entry"
        labels={labels}
        missing={(field) => say(`admin.signIn.${field}.missing`)}
        failed={(failure) => say(`admin.signIn.failed.${failure}`)}
      >
        <h1 className="text-xl">{say('admin.title')}</h1>
        <p className="text-soft">{say('admin.signIn.text')}</p>
      </PasswordForm>
    </Page>
  );
}
