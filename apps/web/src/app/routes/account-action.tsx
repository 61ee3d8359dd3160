import { Page } from '@sos/browser/page.tsx';
import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { MailAction, SpentLink } from '../../features/account/mail-action.tsx';
import { readMailLink } from '../../features/account/mail-link.ts';
import { ResetForm } from '../../features/account/reset-form.tsx';
import { useWords } from '../../shared/words.ts';
import '../../features/account/account.css';

/** Where the links of mails lead. */
export function Component() {
  const { say } = useWords();
  const { hash, search } = useLocation();
  const link = useMemo(() => readMailLink({ hash, search }), [hash, search]);
  const title = say(link?.mode === 'resetPassword' ? 'identity.reset.title' : 'identity.action.title');
  return (
    <Page hidden title={title} description={say('shell.promise')}>
      <div className="narrow">
        <h1 className="text-xl">{title}</h1>
        {link === null && <SpentLink link={link} />}
        {link?.mode === 'resetPassword' && <ResetForm link={link} />}
        {link && link.mode !== 'resetPassword' && <MailAction link={link} />}
      </div>
    </Page>
  );
}
