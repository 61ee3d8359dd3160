import { Page } from '@sos/browser/page.tsx';
import { useView, ViewChips } from '../../shared/table/view-chips.tsx';
import { useWords } from '../../shared/words.ts';
import { Agencies } from './agencies.tsx';
import { Applications } from './applications.tsx';
import { Providers } from './providers.tsx';

const lists = ['applications', 'providers', 'agencies'] as const;

/** Who wants to take calls, and who does. */
export function Component() {
  const { say } = useWords();
  const shown = useView(lists);
  return (
    <Page hidden title={say('rooms.providers')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.providers')}</h1>
        <ViewChips
          views={lists}
          labelOf={(list) => say(`adminProviders.${list}`)}
          clears={['status', 'approval', 'availability', 'country']}
        />
        {shown === 'applications' && <Applications />}
        {shown === 'providers' && <Providers />}
        {shown === 'agencies' && <Agencies />}
      </div>
    </Page>
  );
}
