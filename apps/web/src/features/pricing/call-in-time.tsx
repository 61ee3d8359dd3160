import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from '../../shared/words.ts';
import type { PublicConfig } from '../../shared/public-config/use-public-config.ts';

interface CallInTimeProps {
  readonly calls: PublicConfig['calls'];
  readonly row: PublicConfig['prices'][number];
}

const moments = ['hold', 'ring', 'talk', 'end', 'after'] as const;

/** One call as a line in time: what is asked for at each point of it. */
export function CallInTime({ calls, row }: CallInTimeProps) {
  const { say, formats } = useWords();
  const price = formatMoney(formats, row.price);
  const when = {
    hold: say('pricing.hold.when'),
    ring: say('pricing.ring.when', { minutes: Math.max(1, Math.round(calls.dialDelay / 60)) }),
    talk: say('pricing.talk.when', { seconds: calls.minimumBillable }),
    end: say('pricing.end.when', { minutes: row.includedMinutes }),
    after: say('pricing.after.when'),
  };
  return (
    <section className="grid gap-4" aria-labelledby="example">
      <h2 id="example" className="text-xl">
        {say('pricing.example.title')}
      </h2>
      <ol className="in-time">
        {moments.map((moment) => (
          <li key={moment} data-due={moment === 'talk' || moment === 'end'}>
            <p className="text-s text-soft figures">{when[moment]}</p>
            <h3 className="text-m">{say(`pricing.${moment}.title`)}</h3>
            <p className="text-s">{say(`pricing.${moment}.text`, { price })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
