import type { SimReply } from '@sos/simulator-kit/http-server';
import type { Bank } from '../money/bank.ts';
import { someBuyer } from '../money/orders.ts';
import type { Funding } from '../money/types.ts';
import { scriptAt } from './bundle.ts';

const STYLE = `body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff}
button{font:inherit;font-weight:600;padding:.6rem 1rem;border:0;border-radius:.5rem;background:#ffc439;color:#111;cursor:pointer}
main{max-width:26rem;margin:0 auto;padding:1.5rem}fieldset{border:1px solid #ccc;border-radius:.5rem;margin:1rem 0}
label{display:block;padding:.3rem 0}.pay{width:100%;height:48px}.quiet{background:#eee}`;

const fundingNames: Readonly<Record<Funding, string>> = {
  balance: 'PayPal balance',
  declined_card: 'A card that its bank declines',
  under_review: 'A payment that PayPal wants to look at',
  bank_account: 'A bank account, which takes days',
};

/** The script of the buttons and the pages behind them. */
export async function answerPage({ pathname, searchParams }: URL, bank: Bank): Promise<SimReply> {
  const script = scriptAt(pathname);
  if (script) return reply('text/javascript', await script);
  if (pathname === '/sdk/button') return reply('text/html', buttonPage());
  if (pathname === '/checkoutnow/waiting') return reply('text/html', page('PayPal', '<main><p>One moment…</p></main>'));
  if (pathname === '/checkoutnow') return reply('text/html', approvalPage(bank, searchParams.get('token') ?? ''));
  return { status: 404, body: { message: `Nothing is at ${pathname}.` } };
}

export function reply(type: string, body: string): SimReply {
  return { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }, body };
}

export const page = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`;

const buttonPage = () =>
  page('PayPal', '<button class="pay" type="button">PayPal</button><script src="/sdk/button.js"></script>');

function approvalPage(bank: Bank, token: string): string {
  const account = bank.accounts.get(token);
  if (!account) return page('PayPal', '<main><h1>There is no such order.</h1></main>');
  const { value, currency_code: code } = account.order.purchase_units[0].amount;
  const choices = Object.entries(fundingNames).map(
    ([id, name], index) =>
      `<label><input type="radio" name="funding" value="${id}"${index === 0 ? ' checked' : ''}> ${name}</label>`,
  );
  return page(
    'Pay with PayPal',
    `<main><h1>Paper PayPal</h1><p>Hold <strong>${escape(value)} ${escape(code)}</strong> for SOS Expat</p>
<form><label>Account <input name="buyer" type="email" value="${someBuyer}"></label><fieldset><legend>Pay with</legend>${choices.join('')}</fieldset><p role="alert"></p>
<button id="approve">Agree</button> <button id="cancel" class="quiet" type="button">Cancel</button></form></main>
<script src="/checkoutnow/approval.js"></script>`,
  );
}

export function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
