import { Page } from '@sos/browser/page.tsx';
import type { WebMessageKey } from '@sos/words/web';
import type { ReactNode } from 'react';
import { useWords } from '../shared/words.ts';
import './legal-page.css';

export interface LegalSection {
  readonly heading: WebMessageKey;
  readonly text: WebMessageKey;
}

interface LegalPageProps {
  readonly title: WebMessageKey;
  /** Shown by search engines. */
  readonly description: WebMessageKey;
  readonly sections: readonly LegalSection[];
  readonly children?: ReactNode;
}

export function LegalPage({ title, description, sections, children }: LegalPageProps) {
  const { say } = useWords();
  return (
    <Page title={say(title)} description={say(description)}>
      <article className="legal">
        <h1 className="text-xl">{say(title)}</h1>
        {/* Taken out once somebody has. */}
        <p className="legal-review">{say('legal.review')}</p>
        {children}
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
