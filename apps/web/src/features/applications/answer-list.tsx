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
      <dl className="application-answers">
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
  const listed = (codes: readonly string[], name: (code: string) => string) => listOf(language, codes.map(name));
  const country = (code: string) => countryName(language, code);
  const special: Readonly<Partial<Record<Asked, () => string>>> = {
    payoutCountry: () => (answers.payoutCountry === null ? '' : country(answers.payoutCountry)),
    countries: () => listed(answers.countries, country),
    countriesLived: () => listed(answers.countriesLived, country),
    languages: () => listed(answers.languages, (code) => languageName(language, code)),
    specialities: () =>
      listOf(
        language,
        answers.specialities.map((name) => say(`speciality.${name}`)),
      ),
    telephone: () => (telephone ? say('application.telephone.proved', { ending: telephone.ending }) : ''),
  };
  const { headline, bio, years, timeZone, barAuthority, barNumber } = answers;
  const plain: Readonly<Partial<Record<Asked, string | number | null>>> = {
    headline,
    bio,
    years,
    timeZone,
    barAuthority,
    barNumber,
  };
  return (asked) => special[asked]?.() ?? String(plain[asked] ?? '');
}
