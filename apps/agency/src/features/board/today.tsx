import type { Output } from '@sos/contracts/callables';
import { formatClock } from '@sos/ui/format';
import { Amounts, Figure, percentOf } from '../../shared/sums.tsx';
import { useWords } from '../../shared/words.ts';

/** The figures of the day, by UTC as every figure of the platform. */
export function Today({ overview }: { readonly overview: Output<'getAgencyOverview'> }) {
  const { say, formats } = useWords();
  const { today, due } = overview;
  return (
    <section aria-labelledby="today" className="grid gap-3">
      <h2 id="today" className="text-l">
        {say('agencyBoard.today')}
      </h2>
      <dl className="figure-row">
        <Figure label={say('agencyBoard.calls')}>{today.calls.toLocaleString(formats)}</Figure>
        <Figure label={say('agencyBoard.answerRate')}>{percentOf(formats, today.answerRate)}</Figure>
        <Figure label={say('agencyBoard.talked')}>{formatClock(formats, today.talkedSeconds)}</Figure>
        <Figure label={say('agencyBoard.revenue')}>
          <Amounts of={today.revenue} />
        </Figure>
        <Figure label={say('agencyBoard.due')}>
          <Amounts of={due} />
        </Figure>
      </dl>
    </section>
  );
}
