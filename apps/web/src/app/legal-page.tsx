import type { WebMessageKey } from '@sos/words/web';
import { useWords } from '../shared/words.ts';
import { Page } from '@sos/browser/page.tsx';
import './legal-page.css';

interface LegalPageProps {
  readonly title: WebMessageKey;
  readonly sections: readonly { readonly heading: WebMessageKey; readonly text: WebMessageKey }[];
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
