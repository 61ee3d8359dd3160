import { LocalLink } from '@sos/browser/link.tsx';
import type { Output } from '@sos/contracts/callables';
import { Banner } from '@sos/ui/banner';
import { buttonLook } from '@sos/ui/button';
import { formatMoney } from '@sos/domain/money/format-money';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words.ts';

type Told = Output<'getProviderEarnings'>;

interface DueProps extends Pick<Told, 'due' | 'lack'> {
  /** When money reaches their bank. */
  readonly paydays: ReactNode;
}

/** What is owed to the provider, and what keeps it from them. */
export function Due({ due, lack, paydays }: DueProps) {
  const { say, formats } = useWords();
  return (
    <section className="grid gap-2" aria-labelledby="due">
      <h2 id="due" className="text-l">
        {say('console.due')}
      </h2>
      {due.map((money) => (
        <p key={money.currency} className="text-xl figures" translate="no">
          {formatMoney(formats, money)}
        </p>
      ))}
      <p className="text-soft">{say(due.length === 0 ? 'console.due.none' : 'console.due.text')}</p>
      {paydays}
      {lack && <Lack lack={lack} />}
    </section>
  );
}

function Lack({ lack: { what, until } }: { readonly lack: NonNullable<Told['lack']> }) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'long' });
  return (
    <Banner tone="wait" title={say(`console.due.lack.${what}`)}>
      {until !== null && <p>{say('console.due.lack.until', { day: date.format(until) })}</p>}
      <div>
        <LocalLink {...buttonLook('quiet')} to="/console/earnings">
          {say('console.due.lack.go')}
        </LocalLink>
      </div>
    </Banner>
  );
}
