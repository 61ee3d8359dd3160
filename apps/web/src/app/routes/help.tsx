import { LocalLink } from '@sos/browser/link.tsx';
import { Page } from '@sos/browser/page.tsx';
import { articles, helpSubjects } from '@sos/domain/help/articles';
import { FindHelp, Questions } from '../../features/help/find-help.tsx';
import { useWords } from '../../shared/words.ts';
import '../../features/help/help.css';

/** Every question, by subject, and a field to find the answer. */
export function Component() {
  const { say } = useWords();
  return (
    <Page title={say('help.title')} description={say('help.description')}>
      <div className="grid gap-8">
        <h1 className="text-xl">{say('help.title')}</h1>
        <FindHelp />
        <div className="help-subjects">
          {helpSubjects.map((subject) => (
            <section key={subject} className="grid gap-3 content-start">
              <h2 className="text-l">
                <LocalLink className="text-link" to={`/help/${subject}`}>
                  {say(`help.subject.${subject}`)}
                </LocalLink>
              </h2>
              <Questions articles={articles[subject]} />
            </section>
          ))}
        </div>
        <ToContact />
      </div>
    </Page>
  );
}

function ToContact() {
  const { say } = useWords();
  return (
    <p className="flex flex-wrap gap-2">
      <span>{say('help.contact.text')}</span>
      <LocalLink className="text-link" to="/contact">
        {say('help.contact')}
      </LocalLink>
    </p>
  );
}
