import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';
import { endDispute, openDispute } from '../disputes/disputes.ts';
import { endings } from '../disputes/types.ts';
import { Problem, problemReply } from '../http/problems.ts';
import type { Bank } from '../money/bank.ts';
import { page, reply } from './pages.ts';

export const DISPUTES_PAGE = '/resolution-center';

/** A page on which one plays the buyer who complains, and PayPal who decides. */
export function answerDisputes(bank: Bank, { method, body }: Pick<SimRequest, 'method' | 'body'>): SimReply {
  if (method !== 'POST') return reply('text/html', disputesPage(bank));
  try {
    play(bank, new URLSearchParams(body.toString()));
  } catch (error) {
    if (error instanceof Problem) return problemReply(error);
    throw error;
  }
  return { status: 303, headers: { location: DISPUTES_PAGE }, body: '' };
}

function play(bank: Bank, form: URLSearchParams): void {
  const capture = form.get('capture');
  if (capture) openDispute(bank, capture, form.get('kind') === 'INQUIRY' ? 'INQUIRY' : 'CHARGEBACK');
  const dispute = bank.disputes.get(form.get('dispute') ?? '');
  const ending = endings.find((each) => each === form.get('ending'));
  if (dispute && ending) endDispute(bank, dispute, ending);
}

function disputesPage({ accounts, disputes }: Bank): string {
  const open = [...disputes.values()].map(({ dispute_id: id, status }) => {
    const buttons = endings.map((ending) => `<button name="ending" value="${ending}">${ending}</button> `);
    const hidden = `<input type="hidden" name="dispute" value="${id}">`;
    return `<form method="post"><h2>${id}: ${status}</h2>${hidden}${buttons.join('')}</form>`;
  });
  const captures = [...accounts.values()].flatMap((account) => account.captures);
  const taken = captures.map(({ id, amount: { value, currency_code: code } }) => {
    const hidden = `<input type="hidden" name="capture" value="${id}">`;
    const buttons = ['INQUIRY', 'CHARGEBACK'].map((kind) => `<button name="kind" value="${kind}">${kind}</button> `);
    return `<form method="post"><h2>${id}, ${value} ${code}</h2>${hidden}${buttons.join('')}</form>`;
  });
  return page('Disputes', `<main><h1>Disputes</h1>${open.join('')}${taken.join('')}</main>`);
}
