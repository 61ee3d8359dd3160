import { Page } from '@sos/browser/page.tsx';
import { Chip } from '@sos/ui/chip';
import { useUrlState } from '../../shared/use-url-state.ts';
import { useWords } from '../../shared/words.ts';
import { Applications } from './applications.tsx';
import { Providers } from './providers.tsx';

const lists = ['applications', 'providers'] as const;

/** Who wants to take calls, and who does. */
export function Component() {
  const { say } = useWords();
  const url = useUrlState();
  const shown = lists.find((each) => each === url.get('show')) ?? 'applications';
  const filters = { status: null, approval: null, availability: null };
  return (
    <Page hidden title={say('rooms.providers')} description={say('admin.about')}>
      <div className="grid gap-3">
        <h1>{say('rooms.providers')}</h1>
        <div className="flex gap-2">
          {lists.map((list) => (
            <Chip
              key={list}
              pressed={list === shown}
              onPress={() => url.set({ show: list, open: null, sort: null, ...filters })}
            >
              {say(`adminProviders.${list}`)}
            </Chip>
          ))}
        </div>
        {shown === 'applications' ? <Applications /> : <Providers />}
      </div>
    </Page>
  );
}
