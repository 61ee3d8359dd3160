import type { ApplicationView } from '@sos/contracts/applications';
import { Facts } from '../../shared/drawer/facts.tsx';
import { useWords } from '../../shared/words.ts';
import { Documents } from './documents.tsx';

/** What a provider has changed since the approval, beside what is shown now, with the new document. */
export function ChangedFacts({ view }: { readonly view: ApplicationView }) {
  const { say } = useWords();
  const { review, displayName, answers } = view;
  if (!review) return null;
  const instead = (wanted: string | null, shown: string) =>
    wanted === null ? null : say('adminProviders.facts.instead', { wanted, shown });
  return (
    <section className="grid gap-3" aria-labelledby="changed-facts">
      <h3 id="changed-facts">{say(`adminProviders.facts.${review.status}`)}</h3>
      <Facts
        facts={[
          [say('adminProviders.name'), instead(review.displayName, displayName)],
          [say('adminProviders.barAuthority'), instead(review.barAuthority, answers.barAuthority)],
          [say('adminProviders.barNumber'), instead(review.barNumber, answers.barNumber)],
          [say('adminProviders.words'), review.words],
        ]}
      />
      {(review.admission ?? review.photo) && <Documents files={{ photo: review.photo, admission: review.admission }} />}
    </section>
  );
}
