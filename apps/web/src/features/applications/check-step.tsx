import { leakingTexts, leaksIn, missingIn } from '@sos/domain/applications/answers';
import type { Asked } from '@sos/domain/applications/answers';
import { listOf } from '@sos/browser/intl/names';
import { LocalLink } from '@sos/browser/link.tsx';
import { useWords } from '../../shared/words.ts';
import type { StepName, StepProps } from './step-props.ts';

type Whole = Pick<StepProps, 'view' | 'answers'>;

export function missingOf({ view, answers }: Whole): Asked[] {
  const { kind, files, telephone } = view;
  return missingIn({ kind, answers, files, hasTelephone: telephone !== null });
}

/** Where each is given. */
const stepOf: Readonly<Record<Asked, StepName>> = {
  payoutCountry: 'work',
  paypalEmail: 'work',
  countries: 'work',
  languages: 'work',
  timeZone: 'work',
  headline: 'texts',
  bio: 'texts',
  specialities: 'work',
  years: 'work',
  barAuthority: 'work',
  barNumber: 'work',
  countriesLived: 'work',
  telephone: 'telephone',
  photo: 'files',
  admission: 'files',
};

/** What is missing yet, or that nothing is; each leads to where it is given. */
export function CheckStep({ view, answers, onStep }: Whole & Pick<StepProps, 'onStep'>) {
  const { say, language } = useWords();
  const missing = missingOf({ view, answers });
  const shown = { ...view, answers };
  const leaks = leakingTexts(shown);
  return (
    <>
      {missing.length === 0 && leaks.length === 0 && <p>{say('application.check.complete')}</p>}
      {missing.length > 0 && (
        <div className="grid gap-2">
          <p className="font-semibold">{say('application.check.missing')}</p>
          <ul className="application-missing">
            {missing.map((each) => (
              <li key={each}>
                <button type="button" className="text-link" onClick={() => onStep(stepOf[each])}>
                  {say(`application.${each}`)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {leaks.map((name) => (
        <div key={name} className="grid gap-1 justify-items-start">
          <p>
            {say('application.leaks', {
              found: listOf(language, leaksIn(name, shown)),
            })}
          </p>
          {name === 'displayName' ? (
            <LocalLink className="text-link" to="/account">
              {say('facts.name')}
            </LocalLink>
          ) : (
            <button type="button" className="text-link" onClick={() => onStep(stepOf[name])}>
              {say(`application.${name}`)}
            </button>
          )}
        </div>
      ))}
    </>
  );
}
