import { Page } from '@sos/browser/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { Usage } from '../../features/usage/usage.tsx';
import { Loaded } from '../../shared/loaded.tsx';
import { usageQuery } from '../../shared/queries.ts';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  const query = useQuery(usageQuery);
  return (
    <Page hidden title={say('usage.title')} description={say('assistant.about')}>
      <div className="stack narrow">
        <h1 className="text-xl">{say('usage.title')}</h1>
        <Loaded query={query}>{(usage) => <Usage usage={usage} />}</Loaded>
      </div>
    </Page>
  );
}
