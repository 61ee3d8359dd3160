import { buttonLook } from '@sos/ui/button';
import { LostLine } from '../../shared/pictures/drawings.tsx';
import { useWords } from '../../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';

export function Component() {
  const { say } = useWords();
  return (
    <Page hidden title={say('notFound.title')} description={say('notFound.text')}>
      <div className="empty">
        <LostLine />
        <h1 className="text-xl">{say('notFound.title')}</h1>
        <p>{say('notFound.text')}</p>
        <LocalLink {...buttonLook('primary')} to="">
          {say('notFound.home')}
        </LocalLink>
      </div>
    </Page>
  );
}
