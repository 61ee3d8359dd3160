import { vendorNames } from '../../shared/vendor-names.ts';
import { useWords } from '../../shared/words.ts';
import { moneyIn, type PaymentView } from './payment.ts';

/** What we say and what the rail says, line by line. */
export function BothViews({ view: { payment, vendor } }: { readonly view: PaymentView }) {
  const { say, formats } = useWords();
  const money = moneyIn(formats, payment.currency);
  const rows = [
    ['status', say(`adminPayments.status.${payment.status}`), vendor && say(`adminPayments.vendor.${vendor.status}`)],
    ['amount', money(payment.total), vendor && money(vendor.amount.amount)],
    ['captured', money(payment.captured ?? 0), vendor && money(vendor.captured)],
    ['refunded', money(payment.refunded), vendor && money(vendor.refunded)],
    ['fee', '', vendor?.fee && money(vendor.fee.amount)],
  ] as const;
  return (
    <table className="table">
      <caption className="visually-hidden">{say('adminPayments.both')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{say('adminPayments.both')}</span>
          </th>
          <th scope="col">{say('adminPayments.ours')}</th>
          <th scope="col" translate="no">
            {vendorNames[payment.rail]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ours, theirs]) => (
          <tr key={name}>
            <th scope="row">{say(`adminPayments.line.${name}`)}</th>
            <td>{ours}</td>
            <td>{theirs ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
