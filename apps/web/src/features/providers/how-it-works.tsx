import { useWords } from '../../shared/words.ts';
import './providers.css';

export function HowItWorks() {
  const { say } = useWords();
  return (
    <section className="how" aria-labelledby="how">
      <h2 id="how" className="text-xl">
        {say('how.title')}
      </h2>
      <ol>
        {(['choose', 'hold', 'ring'] as const).map((step) => (
          <li key={step}>
            <h3 className="text-m">{say(`how.${step}.title`)}</h3>
            <p className="text-s text-soft">{say(`how.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
