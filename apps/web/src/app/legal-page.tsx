import type { MessageKey } from '../shared/intl/messages.ts';
import { useWords } from '../shared/intl/words.tsx';
import { Page } from '../shared/page.tsx';

interface LegalPageProps {
  readonly title: MessageKey;
  readonly sections: readonly { readonly heading: MessageKey; readonly text: MessageKey }[];
}

export function LegalPage({ title, sections }: LegalPageProps) {
  const { say } = useWords();
  return (
    <Page title={say(title)} description={say('shell.promise')}>
      <article className="legal">
        <h1 className="text-xl">{say(title)}</h1>
        {sections.map(({ heading, text }) => (
          <section key={heading} className="grid gap-2">
            <h2 className="text-l">{say(heading)}</h2>
            <p>{say(text)}</p>
          </section>
        ))}
      </article>
    </Page>
  );
}
