import { leakingTexts, missingIn } from '@sos/domain/applications/answers';
import type { Asked } from '@sos/domain/applications/answers';
import { contactDetailsIn } from '@sos/domain/providers/contact-details';
import { listOf } from '@sos/browser/intl/names';
import { useWords } from '../../shared/words.ts';
import type { StepProps } from './step-props.ts';

type Whole = Pick<StepProps, 'view' | 'answers'>;

export function missingOf({ view, answers }: Whole): Asked[] {
  const { kind, files, telephone } = view;
  return missingIn({ kind, answers, files, hasTelephone: telephone !== null });
}

/** What is missing yet, or that nothing is. */
export function CheckStep({ view, answers }: Whole) {
  const { say, language } = useWords();
  const missing = missingOf({ view, answers });
  const leaks = leakingTexts(answers).flatMap((name) => contactDetailsIn(answers[name]).map(({ text }) => text));
  return (
    <>
      {missing.length === 0 && leaks.length === 0 && <p>{say('application.check.complete')}</p>}
      {missing.length > 0 && (
        <div className="grid gap-2">
          <p className="font-semibold">{say('application.check.missing')}</p>
          <ul className="application-missing">
            {missing.map((each) => (
              <li key={each}>{say(`application.${each}`)}</li>
            ))}
          </ul>
        </div>
      )}
      {leaks.length > 0 && <p>{say('application.leaks', { found: listOf(language, leaks) })}</p>}
    </>
  );
}
