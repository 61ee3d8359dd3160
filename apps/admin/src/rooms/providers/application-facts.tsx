import { countryName, languageName, listOf } from '@sos/browser/intl/names';
import type { ApplicationView } from '@sos/contracts/applications';
import { Banner } from '@sos/ui/banner';
import { Facts } from '../../shared/drawer/facts.tsx';
import { useWords } from '../../shared/words.ts';

export function ApplicationFacts({ view }: { readonly view: ApplicationView }) {
  const { say, language } = useWords();
  const { answers, telephone } = view;
  const listed = (codes: readonly string[], name: (code: string) => string) =>
    codes.length === 0 ? null : listOf(language, codes.map(name));
  const country = (code: string) => countryName(language, code);
  const text = (value: string) => (value === '' ? null : <bdi>{value}</bdi>);
  return (
    <>
      {view.words !== null && (
        <Banner tone="plain" title={say('adminProviders.words')}>
          <p dir="auto">{view.words}</p>
        </Banner>
      )}
      <Facts
        facts={[
          [say('adminProviders.status'), say(`adminProviders.status.${view.status}`)],
          [say('adminProviders.kind'), say(`adminProviders.kind.${view.kind}`)],
          [say('adminProviders.headline'), text(answers.headline)],
          [say('adminProviders.barAuthority'), text(answers.barAuthority)],
          [say('adminProviders.barNumber'), text(answers.barNumber)],
          [say('adminProviders.telephone'), telephone && say('adminProviders.telephone.ending', telephone)],
          [say('adminProviders.payoutCountry'), answers.payoutCountry && country(answers.payoutCountry)],
          [say('adminProviders.countries'), listed(answers.countries, country)],
          [say('adminProviders.countriesLived'), listed(answers.countriesLived, country)],
          [say('adminProviders.languages'), listed(answers.languages, (code) => languageName(language, code))],
          [
            say('adminProviders.specialities'),
            listOf(
              language,
              answers.specialities.map((name) => say(`adminProviders.speciality.${name}`)),
            ) || null,
          ],
          [say('adminProviders.years'), answers.years],
          [say('adminProviders.timeZone'), answers.timeZone],
        ]}
      />
      <p dir="auto">{answers.bio}</p>
    </>
  );
}
