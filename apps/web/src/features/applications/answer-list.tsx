import { countryName, languageName, listOf } from '@sos/browser/intl/names';
import type { ApplicationView } from '@sos/contracts/applications';
import { askedOf } from '@sos/domain/applications/answers';
import type { Asked } from '@sos/domain/applications/answers';
import { useWords } from '../../shared/words.ts';

/** All that somebody has answered, in the order in which it is asked. */
export function AnswerList({ view }: { readonly view: ApplicationView }) {
  const { say } = useWords();
  const answer = useAnswer(view);
  const asked = askedOf(view.kind).filter((each) => each !== 'photo' && each !== 'admission');
  return (
    <section className="grid gap-3">
      <h2 className="text-l">{say('applications.answers')}</h2>
      <dl className="facts application-answers">
        {asked.map((each) => (
          <div key={each}>
            <dt>{say(`application.${each}`)}</dt>
            <dd dir="auto">{answer(each)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useAnswer({ answers, telephone }: ApplicationView): (asked: Asked) => string {
  const { say, language } = useWords();
  const countries = (codes: readonly string[]) => codes.map((code) => countryName(language, code));
  return (asked) => {
    switch (asked) {
      case 'payoutCountry':
        return listOf(language, countries(answers.payoutCountry === null ? [] : [answers.payoutCountry]));
      case 'countries':
      case 'countriesLived':
        return listOf(language, countries(answers[asked]));
      case 'languages':
        return listOf(
          language,
          answers.languages.map((code) => languageName(language, code)),
        );
      case 'specialities':
        return listOf(
          language,
          answers.specialities.map((name) => say(`speciality.${name}`)),
        );
      case 'telephone':
        return telephone ? say('application.telephone.proved', { ending: telephone.ending }) : '';
      case 'photo':
      case 'admission':
        return '';
      default:
        return String(answers[asked] ?? '');
    }
  };
}
