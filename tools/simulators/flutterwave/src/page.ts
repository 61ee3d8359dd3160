import { palette } from '@sos/pages/palette';
import type { SimReply } from '@sos/simulator-kit/http-server';
import type { Book, Transfer, TransferState } from './book.ts';

/** What can be pressed in each state, and where it leads. */
const buttons: Readonly<Partial<Record<TransferState, readonly (readonly [string, string])[]>>> = {
  NEW: [
    ['take', 'Take it into the wallet'],
    ['refuse', 'Refuse it'],
  ],
  PENDING: [
    ['take', 'Take it into the wallet'],
    ['refuse', 'Refuse it'],
  ],
  SUCCESSFUL: [['refuse', 'Send it back']],
};

/** The telephone's side: each transfer, and what happens to it next. */
export async function walletPage(book: Book): Promise<SimReply> {
  const rows = [...book.transfers.values()].toReversed().map(row).join('');
  const table = `<table><tr><th>Transfer</th><th>Made</th><th>To</th><th>Arrives</th><th>State</th><th></th></tr>${rows}</table>`;
  const funding = `<form method="post" action="/funding"><p>Our balance ${book.isFunded ? 'reaches' : 'is empty'}. <button>${book.isFunded ? 'Empty it' : 'Fill it'}</button></p></form>`;
  const style = `${await palette()}\nbody { font: 16px system-ui; margin: 2rem; } td, th { padding: 0.5rem; text-align: start; } form { display: inline; }`;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Flutterwave and the telephone</title><style>${style}</style><h1>Flutterwave and the telephone</h1>${funding}${rows === '' ? '<p>No transfers yet.</p>' : table}</html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function row({ id, created, name, network, number, amount, currency, status, message }: Transfer): string {
  const state = message === '' ? status : `${status}: ${message}`;
  const cells = [
    String(id),
    new Date(created).toISOString(),
    `${name}, ${network} ${number}`,
    `${amount} ${currency}`,
    state,
  ].map((cell) => `<td>${escaped(cell)}</td>`);
  const forms = (buttons[status] ?? []).map(
    ([deed, label]) => `<form method="post" action="/transfers/${id}/${deed}"><button>${label} (${id})</button></form>`,
  );
  return `<tr>${cells.join('')}<td>${forms.join(' ')}</td></tr>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
