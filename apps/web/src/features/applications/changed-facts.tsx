import type { ApplicationView } from '@sos/contracts/applications';
import { useWords } from '../../shared/words.ts';
import { ReviewedFiles } from './reviewed-files.tsx';

const written = ['displayName', 'barAuthority', 'barNumber'] as const;

/** Facts that a provider has changed, each beside what is shown now, with the new document. */
export function ChangedFacts({ view }: { readonly view: ApplicationView }) {
  const { say } = useWords();
  const { review, displayName, answers } = view;
  if (!review) return null;
  const shown = { displayName, barAuthority: answers.barAuthority, barNumber: answers.barNumber };
  return (
    <section className="grid gap-3">
      <h2 className="text-l">{say(review.status === 'waiting' ? 'applications.status.facts' : 'facts.rejected')}</h2>
      <dl className="application-answers">
        {written
          .filter((each) => review[each] !== null)
          .map((each) => (
            <div key={each}>
              <dt>{say(each === 'displayName' ? 'facts.name' : `application.${each}`)}</dt>
              <dd dir="auto">{say('facts.instead', { wanted: review[each] ?? '', shown: shown[each] })}</dd>
            </div>
          ))}
      </dl>
      {review.admission && <ReviewedFiles files={{ photo: null, admission: review.admission }} />}
    </section>
  );
}
