import { useWords } from '../../shared/words.ts';
import './pricing.css';

/** What costs nothing, and what somebody else may ask. */
export function NotCharged() {
  const { say } = useWords();
  return (
    <div className="two-lists">
      <section className="grid gap-3 content-start">
        <h2 className="text-xl">{say('pricing.not.title')}</h2>
        <ul className="plain-list">
          {(['unanswered', 'short', 'cancelled', 'gone'] as const).map((each) => (
            <li key={each}>{say(`pricing.not.${each}`)}</li>
          ))}
        </ul>
        <p className="promise">{say('pricing.not.text')}</p>
      </section>
      <section className="grid gap-3 content-start">
        <h2 className="text-xl">{say('pricing.extra.title')}</h2>
        <ul className="plain-list">
          {(['none', 'bank', 'operator'] as const).map((each) => (
            <li key={each}>{say(`pricing.extra.${each}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
