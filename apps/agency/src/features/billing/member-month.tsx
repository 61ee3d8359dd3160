import { callFunction } from '@sos/browser/call-function';
import { MadeFile, pdfOf } from '@sos/browser/made-file.tsx';
import { formatMoney } from '@sos/domain/money/format-money';
import { ScrollFrame } from '@sos/ui/scroll-frame';
import { useWords } from '../../shared/words.ts';
import { shareStanding } from './share-standing.ts';
import type { MemberStatement } from './statement-csv.ts';
import { InvoiceLink } from './invoice-link.tsx';
import { Sums } from './sums.tsx';

interface MemberMonthProps {
  readonly month: string;
  readonly member: MemberStatement;
}

/** Names, which no language writes otherwise. */
const railNames = { stripe: 'Stripe', paypal: 'PayPal' } as const;

/** One member's month: sums, how they are paid, each call, each invoice. */
export function MemberMonth({ month, member }: MemberMonthProps) {
  const { say, formats } = useWords();
  const { providerId, displayName, leftAt, sums, shares, payout, invoices } = member;
  const id = `month-${providerId}-${leftAt ?? 'now'}`;
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' });
  const rail = payout.payoutsEnabled && payout.rail ? railNames[payout.rail] : null;
  return (
    <section className="card member-month" aria-labelledby={id}>
      <h2 id={id} className="text-l" translate="no">
        {displayName}
      </h2>
      <p className="text-s text-soft">
        {leftAt !== null
          ? say('agencyBilling.left', { day: day.format(leftAt) })
          : rail !== null
            ? say('agencyBilling.payout.on', { rail })
            : shares.length > 0 && say('agencyBilling.payout.off')}
      </p>
      <Sums sums={sums} />
      {shares.length === 0 ? <p>{say('agencyBilling.none')}</p> : <Shares member={member} />}
      {invoices.length > 0 && <Invoices member={member} />}
      {shares.length > 0 && <MonthFile key={month} month={month} member={member} />}
    </section>
  );
}

function Shares({ member: { displayName, shares } }: Pick<MemberMonthProps, 'member'>) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <details>
      <summary>{say('agencyBilling.calls', { count: shares.length })}</summary>
      <ScrollFrame className="table-frame" aria-label={say('agencyBilling.callsOf', { name: displayName })}>
        <table className="figure-table">
          <thead>
            <tr>
              {(['date', 'earned', 'standing'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`agencyBilling.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <tr key={share.id}>
                <th scope="row">{date.format(share.at)}</th>
                <td className="figures" translate="no">
                  {formatMoney(formats, { amount: share.earned, currency: share.currency })}
                </td>
                <td>{say(`agencyBilling.standing.${shareStanding(share)}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </details>
  );
}

function Invoices({ member: { providerId, invoices } }: Pick<MemberMonthProps, 'member'>) {
  const { say, formats } = useWords();
  const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' });
  return (
    <details>
      <summary>{say('agencyBilling.invoices', { count: invoices.length })}</summary>
      <ul className="invoice-list">
        {invoices.map(({ id, kind, number, issuedAt, total }) => (
          <li key={id}>
            <span>{say(`agencyBilling.invoice.${kind}`)}</span>
            <span className="ltr" translate="no">
              {number}
            </span>
            <span className="text-soft">{date.format(issuedAt)}</span>
            <strong className="figures" translate="no">
              {formatMoney(formats, total)}
            </strong>
            <InvoiceLink providerId={providerId} invoiceId={id} number={number} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The month as a document, as the member has it themselves. */
function MonthFile({ month, member: { providerId, displayName } }: MemberMonthProps) {
  const { say, locale } = useWords();
  const make = async () => {
    const { file } = await callFunction('getAgencyStatementFile', { month, providerId, locale });
    return file === null ? null : pdfOf(file);
  };
  const words = {
    make: say('agencyBilling.pdf.make', { name: displayName }),
    ready: say('agencyBilling.pdf.ready', { name: displayName }),
    none: say('agencyBilling.none'),
    failed: say('agencyBilling.failed'),
  };
  return <MadeFile name={`sos-expat-${month}-${providerId}.pdf`} words={words} make={make} />;
}
