import type { Output } from '@sos/contracts/callables';
import { levels } from '@sos/domain/challenges/level';
import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from '../../shared/words.ts';

/** The level of a chatter, by all that they have earned, and how far the next one is. */
export function LevelCard({ level: { level, earned, next } }: { readonly level: Output<'getChallenge'>['level'] }) {
  const { say, formats } = useWords();
  const count = new Intl.NumberFormat(formats);
  const title = say('challenge.level', { level: count.format(level), total: count.format(levels.length) });
  const left = next === null ? 0 : next - earned;
  return (
    <section className="card challenge-card" aria-labelledby="level">
      <h2 id="level" className="text-l">
        {title}
      </h2>
      {next !== null && <progress className="challenge-progress" aria-labelledby="level" max={next} value={earned} />}
      <p className="text-s text-soft">
        {next === null
          ? say('challenge.level.last')
          : say('challenge.level.next', { amount: formatMoney(formats, { amount: left, currency: 'USD' }) })}
      </p>
    </section>
  );
}
