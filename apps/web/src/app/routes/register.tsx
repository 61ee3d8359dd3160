import { RegisterForm } from '../../features/account/register-form.tsx';
import { AffiliateLinks } from '../../features/affiliates/affiliate-links.tsx';
import { Chip } from '@sos/ui/chip';
import { useState } from 'react';
import { buttonLook } from '@sos/ui/button';
import { useWords } from '../../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { useReturn } from '../use-return.ts';

const kinds = ['client', 'lawyer', 'expat'] as const;
type Kind = (typeof kinds)[number];

export function Component() {
  const { say } = useWords();
  const { toSignIn, goBack, withReturn } = useReturn();
  const [kind, setKind] = useState<Kind>('client');
  return (
    <Page title={say('account.register')} description={say('account.register.text')}>
      <div className="narrow">
        <h1 className="text-xl">{say('account.register')}</h1>
        <fieldset className="grid gap-3">
          <legend className="field-label">{say('account.kind')}</legend>
          <div className="flex flex-wrap gap-2">
            {kinds.map((each) => (
              <Chip key={each} pressed={each === kind} onPress={() => setKind(each)}>
                {say(`account.kind.${each}`)}
              </Chip>
            ))}
          </div>
        </fieldset>
        {kind === 'client' ? (
          <>
            <p className="text-soft">{say('account.register.text')}</p>
            <RegisterForm onSignedIn={goBack} onKnown={toSignIn} />
          </>
        ) : (
          <>
            <p className="text-soft">{say('account.kind.apply')}</p>
            <LocalLink {...buttonLook('primary', 'large')} to={`/register/${kind}`}>
              {say('account.kind.go')}
            </LocalLink>
          </>
        )}
        <AffiliateLinks />
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
