import { reasonOf } from '@sos/browser/callable-client';
import { usePlace } from '@sos/browser/intl/words.tsx';
import { Page } from '@sos/browser/page.tsx';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../shared/words.ts';
import { enter, passIn } from './enter.ts';
import { Logo } from './logo.tsx';
import { ToConsole } from './console-first.tsx';

type Outcome = 'busy' | 'used' | 'unentitled';

/** The address that the console opens once: it signs in and is then gone from the history. */
export function EnterPage() {
  const { say } = useWords();
  const { locale } = usePlace();
  const open = useNavigate();
  const [outcome, setOutcome] = useState<Outcome>('busy');
  const begun = useRef(false);
  useEffect(() => {
    // An address signs in once, however often an effect runs.
    if (begun.current) return;
    begun.current = true;
    const pass = passIn(location.hash);
    // It serves once: nobody needs to find it in the address or the history.
    history.replaceState(history.state, '', location.pathname);
    enter(pass ?? '').then(
      () => open(`/${locale}/dossiers`, { replace: true }),
      (error: unknown) => setOutcome(reasonOf(error) === 'not_entitled' ? 'unentitled' : 'used'),
    );
  }, [locale, open]);
  return (
    <Page hidden title={say('assistant.enter.title')} description={say('assistant.about')}>
      <div className="entry">
        <Logo />
        {outcome === 'busy' ? (
          <>
            <h1 className="text-xl">{say('assistant.enter.title')}</h1>
            <output>{say('assistant.enter.busy')}</output>
          </>
        ) : (
          <>
            <h1 className="text-xl" role="alert">
              {say(`assistant.enter.${outcome}.title`)}
            </h1>
            <p>{say(`assistant.enter.${outcome}.text`)}</p>
            <ToConsole />
          </>
        )}
      </div>
    </Page>
  );
}
