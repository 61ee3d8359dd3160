import { Page } from '@sos/browser/page.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { AddedCards } from '../../features/affiliates/added-cards.tsx';
import { ProgrammeCards } from '../../features/affiliates/programme-cards.tsx';
import { ProgrammeQuestions } from '../../features/affiliates/programme-questions.tsx';
import { useWords } from '../../shared/words.ts';

/** Every programme that pays people who bring others to us. */
export function Component() {
  const { say } = useWords();
  return (
    <Page title={say('partners.title')} description={say('partners.description')}>
      <div className="grid gap-8">
        <div className="grid gap-3">
          <h1 className="text-xl">{say('partners.title')}</h1>
          <p className="text-l text-soft">{say('partners.description')}</p>
        </div>
        <ProgrammeCards />
        <WithQueries>
          <AddedCards />
        </WithQueries>
        <ProgrammeQuestions />
      </div>
    </Page>
  );
}
