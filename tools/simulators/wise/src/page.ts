import { palette } from '@sos/pages/palette';
import type { SimReply } from '@sos/simulator-kit/http-server';
import type { Book, Transfer, TransferState } from './book.ts';

/** What can be pressed in each state, and where it leads. */
const buttons: Readonly<Partial<Record<TransferState, readonly (readonly [string, string])[]>>> = {
  incoming_payment_waiting: [
    ['fund', 'Pay it in'],
    ['cancel', 'Cancel'],
  ],
  processing: [['pay', 'Bring it to the bank']],
  funds_converted: [['pay', 'Bring it to the bank']],
  outgoing_payment_sent: [['bounce', 'Have the bank send it back']],
  bounced_back: [['refund', 'Give it back']],
};

/** The bank's side: each transfer, and what happens to it next. */
export async function bankPage(book: Book): Promise<SimReply> {
  const rows = [...book.transfers.values()].toReversed().map(row).join('');
  const table = `<table><tr><th>Transfer</th><th>Made</th><th>To</th><th>Leaves us</th><th>Arrives</th><th>State</th><th></th></tr>${rows}</table>`;
  const answer = book.mayFund ? 'Forbid it' : 'Allow it';
  const funding = `<form method="post" action="/funding"><p>Our programs ${book.mayFund ? 'may' : 'may not'} pay transfers in by themselves. <button>${answer}</button></p></form>`;
  const style = `${await palette()}\nbody { font: 16px system-ui; margin: 2rem; } td, th { padding: 0.5rem; text-align: start; } form { display: inline; }`;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wise and the bank</title><style>${style}</style><h1>Wise and the bank</h1>${funding}${rows === '' ? '<p>No transfers yet.</p>' : table}</html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function row({ id, created, recipient, quote, status }: Transfer): string {
  const name = `${recipient.name}, ${recipient.type} ${JSON.stringify(recipient.details)}`;
  const cells = [
    String(id),
    new Date(created).toISOString(),
    name,
    `${quote.sourceAmount.toFixed(2)} USD (fee ${quote.fee.toFixed(2)})`,
    `${quote.targetAmount.toFixed(2)} ${quote.targetCurrency}`,
    status,
  ].map((cell) => `<td>${escaped(cell)}</td>`);
  const forms = (buttons[status] ?? []).map(
    ([deed, label]) => `<form method="post" action="/transfers/${id}/${deed}"><button>${label} (${id})</button></form>`,
  );
  return `<tr>${cells.join('')}<td>${forms.join(' ')}</td></tr>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
