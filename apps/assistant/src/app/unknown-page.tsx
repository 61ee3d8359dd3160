import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { buttonLook } from '@sos/ui/button';
import { useWords } from '../shared/words.ts';

export function UnknownPage() {
  const { say } = useWords();
  return (
    <Page hidden title={say('assistant.unknown.title')} description={say('assistant.about')}>
      <div className="empty">
        <h1 className="text-xl">{say('assistant.unknown.title')}</h1>
        <p>{say('assistant.unknown.text')}</p>
        <LocalLink {...buttonLook('primary')} to="/dossiers">
          {say('assistant.unknown.home')}
        </LocalLink>
      </div>
    </Page>
  );
}
