import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { type HelpSubject, helpSubjects, isHelpSubject } from '@sos/domain/help/articles';
import { useParams } from 'react-router';
import { Answers } from '../../features/help/answers.tsx';
import { useWords } from '../../shared/words.ts';
import { Component as NotFound } from './not-found.tsx';

/** The answers of one subject. */
export function Component() {
  const { subject } = useParams();
  return isHelpSubject(subject) ? <Subject key={subject} subject={subject} /> : <NotFound />;
}

function Subject({ subject }: { readonly subject: HelpSubject }) {
  const { say } = useWords();
  return (
    <Page title={say(`help.subject.${subject}`)} description={say(`help.about.${subject}`)}>
      <div className="grid gap-8">
        <div className="grid gap-3">
          <LocalLink className="text-link" to="/help">
            {say('help.title')}
          </LocalLink>
          <h1 className="text-xl">{say(`help.subject.${subject}`)}</h1>
          <p className="text-soft">{say(`help.about.${subject}`)}</p>
        </div>
        <Answers subject={subject} />
        <Others subject={subject} />
      </div>
    </Page>
  );
}

function Others({ subject }: { readonly subject: HelpSubject }) {
  const { say } = useWords();
  return (
    <nav aria-labelledby="others" className="grid gap-3">
      <h2 id="others" className="text-l">
        {say('help.other')}
      </h2>
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        {helpSubjects
          .filter((each) => each !== subject)
          .map((each) => (
            <LocalLink key={each} className="text-link" to={`/help/${each}`}>
              {say(`help.subject.${each}`)}
            </LocalLink>
          ))}
        <LocalLink className="text-link" to="/contact">
          {say('help.contact')}
        </LocalLink>
      </p>
    </nav>
  );
}
