import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { MadeFile, pdfOf } from '@sos/browser/made-file.tsx';
import { SelectField } from '@sos/ui/field';
import { useState } from 'react';
import { recentMonths } from '@sos/browser/months';
import { useWords } from '../../shared/words.ts';
import { toCsv } from './to-csv.ts';

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
    return file === null ? null : pdfOf(file);
  };
  const without = { none: say('earnings.statement.none'), failed: say('earnings.statement.failed') };
  const ofTable = {
    ...without,
    make: say('earnings.statement.make'),
    ready: say('earnings.statement.ready', { month: name }),
  };
  const ofPdf = {
    ...without,
    make: say('earnings.statement.pdf.make'),
    ready: say('earnings.statement.pdf.ready', { month: name }),
  };
  return (
    <>
      <MadeFile name={`sos-expat-${month}.csv`} words={ofTable} make={table} />
      <MadeFile name={`sos-expat-${month}.pdf`} words={ofPdf} make={pdf} />
    </>
  );
}
