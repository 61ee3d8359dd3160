import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { Coverage } from '../../features/providers/coverage.tsx';
import { useWords } from '../../shared/words.ts';

/** Every country that somebody helps with. */
export function Component() {
  const { say } = useWords();
  return (
    <Page title={say('where.title')} description={say('where.description')}>
      <div className="grid gap-5">
        <h1 className="text-xl">{say('where.title')}</h1>
        <p className="text-soft">{say('where.lead')}</p>
        <WithQueries>
          <Coverage />
        </WithQueries>
      </div>
    </Page>
  );
}
