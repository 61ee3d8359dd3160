import { Page } from '@sos/browser/page.tsx';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { Affiliates } from './affiliates.tsx';
import { Articles } from './articles.tsx';
import { FraudCases } from './fraud-cases.tsx';
import { Programmes } from './programmes.tsx';

const views = ['people', 'fraud', 'articles', 'programmes'] as const;
const pages = { people: Affiliates, fraud: FraudCases, articles: Articles, programmes: Programmes } as const;

/** Who brings clients, what they have, and what their programmes pay. */
export function Component() {
  const { say } = useWords();
  const Shown = pages[useView(views) ?? 'people'];
  return (
    <Page hidden title={say('rooms.affiliates')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.affiliates')}</h1>
        <ViewChips views={views} labelOf={(each) => say(`adminAffiliates.view.${each}`)} />
        <Shown />
      </div>
    </Page>
  );
}
