import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button } from '@sos/ui/button';
import { SelectField } from '@sos/ui/field';
import { useEffect, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { toCsv } from './to-csv.ts';

const MONTHS = 24;

type State = { readonly at: 'idle' | 'busy' | 'failed' | 'none' } | { readonly at: 'ready'; readonly url: string };

/** `2026-11` and the months before it, by UTC. */
function recentMonths(now: Date): string[] {
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
  );
}

/** A month's calls as a file for bookkeeping, and the way to the PDFs. */
export function StatementForm() {
  const { say, formats } = useWords();
  const [months] = useState(() => recentMonths(new Date()));
  const [month, setMonth] = useState(months[0] ?? '');
  const name = (each: string) =>
    new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${each}-01`),
    );
  return (
    <section className="grid gap-3" aria-labelledby="statement">
      <h2 id="statement" className="text-l">
        {say('earnings.statement')}
      </h2>
      <p className="text-soft">{say('earnings.statement.text')}</p>
      <SelectField
        label={say('earnings.statement.month')}
        name="month"
        value={month}
        onChange={({ target }) => setMonth(target.value)}
      >
        {months.map((each) => (
          <option key={each} value={each}>
            {name(each)}
          </option>
        ))}
      </SelectField>
      <MonthFile key={month} month={month} name={name(month)} />
      <LocalLink className="text-link" to="/invoices">
        {say('earnings.statement.pdf')}
      </LocalLink>
    </section>
  );
}

/** Made when it is wanted; the link then stands where the button was. */
function MonthFile({ month, name }: { readonly month: string; readonly name: string }) {
  const { say } = useWords();
  const [state, setState] = useState<State>({ at: 'idle' });
  const url = state.at === 'ready' ? state.url : undefined;
  useEffect(() => () => void (url !== undefined && URL.revokeObjectURL(url)), [url]);
  const make = async () => {
    setState({ at: 'busy' });
    try {
      const { shares } = await callFunction('getEarningsStatement', { month });
      if (shares.length === 0) return setState({ at: 'none' });
      const csv = toCsv(shares, (column) => say(`earnings.csv.${column}`));
      setState({ at: 'ready', url: URL.createObjectURL(new Blob([csv], { type: 'text/csv' })) });
    } catch {
      setState({ at: 'failed' });
    }
  };
  return (
    <div>
      {state.at === 'ready' ? (
        <a ref={takeFocus} className="text-link" href={state.url} download={`sos-expat-${month}.csv`}>
          {say('earnings.statement.ready', { month: name })}
        </a>
      ) : (
        <Button busy={state.at === 'busy'} onClick={() => void make()}>
          {say('earnings.statement.make')}
        </Button>
      )}
      <output className="text-s">{state.at === 'none' && <span>{say('earnings.statement.none')}</span>}</output>
      <div role="alert">{state.at === 'failed' && <p className="text-s">{say('earnings.statement.failed')}</p>}</div>
    </div>
  );
}

/** The link stands where the button was, which had the focus. */
function takeFocus(link: HTMLAnchorElement | null): void {
  if (document.activeElement === document.body) link?.focus();
}
