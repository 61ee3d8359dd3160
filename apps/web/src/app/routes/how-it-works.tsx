import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { CallSteps } from '../../features/pricing/call-steps.tsx';
import { WithPublicConfig } from '../../shared/public-config/with-public-config.tsx';
import { useWords } from '../../shared/words.ts';

/** A call from both sides, step by step. */
export function Component() {
  const { say } = useWords();
  return (
    <Page title={say('steps.title')} description={say('steps.description')}>
      <div className="grid gap-8">
        <div className="grid gap-3">
          <h1 className="text-xl">{say('steps.title')}</h1>
          <p className="text-l text-soft">{say('steps.lead')}</p>
        </div>
        <WithPublicConfig block="80rem">
          {({ calls }) => <CallSteps minutes={Math.max(1, Math.round(calls.dialDelay / 60))} />}
        </WithPublicConfig>
        <LocalLink className="text-link" to="/pricing">
          {say('steps.pricing')}
        </LocalLink>
        <ToHelp />
      </div>
    </Page>
  );
}

function ToHelp() {
  const { say } = useWords();
  return (
    <section className="grid gap-3">
      <h2 className="text-l">{say('steps.helper.title')}</h2>
      <p>{say('steps.helper.text')}</p>
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        {(['lawyer', 'expat'] as const).map((kind) => (
          <LocalLink key={kind} className="text-link" to={`/register/${kind}`}>
            {say(`steps.helper.${kind}`)}
          </LocalLink>
        ))}
      </p>
    </section>
  );
}
