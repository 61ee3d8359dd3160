import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import { Problem, problemReply } from '../http/problems.ts';
import type { Bank } from '../money/bank.ts';
import { decidePayout, fatesOf } from '../payouts/payouts.ts';
import { fates, type PayoutItem } from '../payouts/types.ts';
import { escape, page, reply } from './pages.ts';

export const INBOX_PAGE = '/inbox';

/** What was sent to whom, where one plays the receivers: takes the money, sends it back, or lets it lapse. */
export function answerInbox(bank: Bank, { method, body }: Pick<SimRequest, 'method' | 'body'>): SimReply {
  if (method !== 'POST') return reply('text/html', inboxPage(bank));
  const form = new URLSearchParams(body.toString());
  const fate = fates.find((each) => each === form.get('fate'));
  try {
    if (fate) decidePayout(bank, form.get('item') ?? '', fate);
  } catch (error) {
    if (error instanceof Problem) return problemReply(error);
    throw error;
  }
  return { status: 303, headers: { location: INBOX_PAGE }, body: '' };
}

function inboxPage({ payouts }: Bank): string {
  const items = [...payouts.values()].flatMap(({ items: own }) => own).toReversed();
  const none = items.length === 0 ? '<p>Nothing was sent yet.</p>' : '';
  return page('Money received', `<main><h1>Money received</h1>${none}${items.map(row).join('')}</main>`);
}

function row(item: PayoutItem): string {
  const { payout_item_id: id, transaction_status: status, payout_item: told } = item;
  const { receiver, amount } = told;
  const buttons = fatesOf(item).map((fate) => `<button name="fate" value="${fate}">${fate}</button> `);
  const hidden = `<input type="hidden" name="item" value="${escape(id)}">`;
  const what = `${escape(receiver)}: ${escape(amount.value)} ${escape(amount.currency)}`;
  return `<form method="post"><h2>${what}</h2><p>${status}</p>${hidden}${buttons.join('')}</form>`;
}
