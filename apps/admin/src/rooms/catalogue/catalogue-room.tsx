import { Page } from '@sos/browser/page.tsx';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { Coupons } from './coupons.tsx';
import { Plans } from './plans.tsx';

const lists = ['coupons', 'plans'] as const;
const titles = { coupons: 'adminCatalogue.caption', plans: 'adminPlans.caption' } as const;

/** What is sold: coupons and subscription plans here, prices of calls with their history in the configuration. */
export function Component() {
  const { say } = useWords();
  const shown = useView(lists);
  return (
    <Page hidden title={say('rooms.catalogue')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.catalogue')}</h1>
        <ViewChips views={lists} labelOf={(each) => say(titles[each])} />
        {shown === 'plans' ? <Plans /> : <Coupons />}
      </div>
    </Page>
  );
}
