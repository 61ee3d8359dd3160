import { Page } from '@sos/browser/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { ModelList } from '../../features/settings/model-list.tsx';
import { SettingsForm } from '../../features/settings/settings-form.tsx';
import { Loaded } from '../../shared/loaded.tsx';
import { homeQuery, usageQuery } from '../../shared/queries.ts';
import { useWords } from '../../shared/words.ts';

export function Component() {
  const { say } = useWords();
  const home = useQuery(homeQuery);
  const usage = useQuery(usageQuery);
  return (
    <Page hidden title={say('choices.title')} description={say('assistant.about')}>
      <div className="stack narrow">
        <h1 className="text-xl">{say('choices.title')}</h1>
        <Loaded query={home}>{({ settings }) => <SettingsForm settings={settings} />}</Loaded>
        <Loaded query={usage}>{({ models }) => <ModelList models={models} />}</Loaded>
      </div>
    </Page>
  );
}
