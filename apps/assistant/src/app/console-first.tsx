import { usePlace } from '@sos/browser/intl/words.tsx';
import { Page } from '@sos/browser/page.tsx';
import { buttonLook } from '@sos/ui/button';
import { config } from '../shared/config.ts';
import { useWords } from '../shared/words.ts';
import { Logo } from './logo.tsx';

/** There is no password here: the way in is an address that the provider's console opens once. */
export function ConsoleFirst() {
  const { say } = useWords();
  return (
    <Page hidden title={say('assistant.title')} description={say('assistant.about')}>
      <div className="entry">
        <Logo />
        <h1 className="text-xl">{say('assistant.entry.title')}</h1>
        <p>{say('assistant.entry.text')}</p>
        <ToConsole />
        <p className="text-s text-soft">{say('assistant.entry.who')}</p>
      </div>
    </Page>
  );
}

export function ToConsole() {
  const { say } = useWords();
  const { locale } = usePlace();
  return (
    <a {...buttonLook('primary')} href={`${config().webUrl}/${locale}/console/subscription`}>
      {say('assistant.entry.console')}
    </a>
  );
}
