import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button } from '@sos/ui/button';
import { SelectField } from '@sos/ui/field';
import { useEffect, useState } from 'react';
import { recentMonths } from '../../shared/months.ts';
import { useWords } from '../../shared/words.ts';
import { toCsv } from './to-csv.ts';

type State = { readonly at: 'idle' | 'busy' | 'failed' | 'none' } | { readonly at: 'ready'; readonly url: string };

/** A month's calls as files for bookkeeping, and the way to the PDFs of single calls. */
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
      <MonthFiles key={month} month={month} name={name(month)} />
      <LocalLink className="text-link" to="/invoices">
        {say('earnings.statement.pdf')}
      </LocalLink>
    </section>
  );
}

/** The two files of a month; a month without calls has neither. */
function MonthFiles({ month, name }: { readonly month: string; readonly name: string }) {
  const { say, locale } = useWords();
  const table = async () => {
    const { shares } = await callFunction('getEarningsStatement', { month });
    const csv = toCsv(shares, (column) => say(`earnings.csv.${column}`));
    return shares.length === 0 ? null : new Blob([csv], { type: 'text/csv' });
  };
  const pdf = async () => {
    const { file } = await callFunction('getEarningsStatementFile', { month, locale });
    if (file === null) return null;
    return new Blob([Uint8Array.from(atob(file), (char) => char.charCodeAt(0))], { type: 'application/pdf' });
  };
  const ofTable = { make: say('earnings.statement.make'), ready: say('earnings.statement.ready', { month: name }) };
  const ofPdf = {
    make: say('earnings.statement.pdf.make'),
    ready: say('earnings.statement.pdf.ready', { month: name }),
  };
  return (
    <>
      <MonthFile name={`sos-expat-${month}.csv`} words={ofTable} make={table} />
      <MonthFile name={`sos-expat-${month}.pdf`} words={ofPdf} make={pdf} />
    </>
  );
}

interface MonthFileProps {
  readonly name: string;
  readonly words: { readonly make: string; readonly ready: string };
  /** Null when there is nothing to be in it. */
  readonly make: () => Promise<Blob | null>;
}

/** Made when it is wanted; the link then stands where the button was. */
function MonthFile({ name, words, make }: MonthFileProps) {
  const { say } = useWords();
  const [state, setState] = useState<State>({ at: 'idle' });
  const url = state.at === 'ready' ? state.url : undefined;
  useEffect(() => () => void (url !== undefined && URL.revokeObjectURL(url)), [url]);
  const start = async () => {
    setState({ at: 'busy' });
    try {
      const file = await make();
      setState(file === null ? { at: 'none' } : { at: 'ready', url: URL.createObjectURL(file) });
    } catch {
      setState({ at: 'failed' });
    }
  };
  return (
    <div>
      {state.at === 'ready' ? (
        <a ref={takeFocus} className="text-link" href={state.url} download={name}>
          {words.ready}
        </a>
      ) : (
        <Button busy={state.at === 'busy'} onClick={() => void start()}>
          {words.make}
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
