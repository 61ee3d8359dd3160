import { useWords } from '../../shared/words.ts';
import './pricing.css';

/** Each step of a call, and whose side it happens on. */
const steps = [
  ['choose', 'you'],
  ['hold', 'you'],
  ['told', 'them'],
  ['ring', 'you'],
  ['dial', 'them'],
  ['talk', 'both'],
  ['lost', 'both'],
  ['end', 'both'],
  ['settle', 'you'],
  ['review', 'you'],
] as const;

/** A call drawn as two lines of life: the client's, the provider's, and what joins them. */
export function CallSteps({ minutes }: { readonly minutes: number }) {
  const { say } = useWords();
  return (
    <ol className="call-steps" aria-label={say('steps.list')}>
      {steps.map(([step, side]) => (
        <li key={step} data-side={side}>
          <p className="text-s text-soft">{say(`steps.side.${side}`)}</p>
          <h2 className="text-m">{say(`steps.${step}.title`)}</h2>
          <p className="text-s">{say(`steps.${step}.text`, { minutes })}</p>
        </li>
      ))}
    </ol>
  );
}
