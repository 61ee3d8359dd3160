import { programmeQuestions } from '@sos/domain/affiliates/programme-pages';
import { useWords } from '../../shared/words.ts';

/** What people ask before they take part. */
export function ProgrammeQuestions() {
  const { say } = useWords();
  return (
    <section className="grid gap-4">
      <h2 className="text-l">{say('partners.ask')}</h2>
      {programmeQuestions.map((each) => (
        <div key={each} className="grid gap-1">
          <h3>{say(`partners.ask.${each}.title`)}</h3>
          <p>{say(`partners.ask.${each}.text`)}</p>
        </div>
      ))}
    </section>
  );
}
