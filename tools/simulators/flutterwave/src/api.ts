import type { SimReply } from '@sos/simulator-kit/http-server';
import type { RoutePath } from '@sos/simulator-kit/routes';
import { type Book, feeOf, networks, rates, type Transfer } from './book.ts';

export interface ApiCall {
  readonly book: Book;
  readonly now: number;
  readonly told: Readonly<Record<string, unknown>>;
  readonly query: URLSearchParams;
  /** What stands in the path. */
  readonly id: string;
}

export interface Route extends RoutePath {
  readonly answer: (call: ApiCall) => SimReply;
}

export const routes: readonly Route[] = [
  { method: 'GET', template: '/v3/banks/{id}', answer: banks },
  { method: 'GET', template: '/v3/transfers/rates', answer: rate },
  { method: 'GET', template: '/v3/transfers/fee', answer: fee },
  { method: 'GET', template: '/v3/transfers', answer: list },
  { method: 'POST', template: '/v3/transfers', answer: create },
  { method: 'GET', template: '/v3/transfers/{id}', answer: look },
];

/** Transfers on one page of their list. */
const PAGE = 20;

const succeed = (message: string, data: unknown): SimReply => ({ body: { status: 'success', message, data } });

export function refuse(status: number, message: string): SimReply {
  return { status, body: { status: 'error', message, data: null } };
}

function banks({ id: country }: ApiCall): SimReply {
  const known = networks[country];
  if (!known) return refuse(400, 'Invalid country passed.');
  const data = known.map((code, index) => ({ id: index + 1, code, name: code }));
  return succeed('Banks fetched successfully', data);
}

function rate({ query }: ApiCall): SimReply {
  const [amount, destination] = [Number(query.get('amount')), query.get('destination_currency') ?? ''];
  const worth = rates[destination];
  if (query.get('source_currency') !== 'USD' || worth === undefined || !(amount > 0)) {
    return refuse(400, 'Unable to fetch rates at the moment');
  }
  return succeed('Transfer amount fetched', {
    rate: 1 / worth,
    source: { currency: 'USD', amount: amount / worth },
    destination: { currency: destination, amount },
  });
}

function fee({ query }: ApiCall): SimReply {
  const [amount, currency] = [Number(query.get('amount')), query.get('currency')];
  if (query.get('type') !== 'mobilemoney' || !(amount > 0)) return refuse(400, 'type is not valid');
  return succeed('Transfer fee fetched', [{ currency, fee_type: 'value', fee: feeOf(amount) }]);
}

/** A page of the newest first. */
function list({ book, query }: ApiCall): SimReply {
  const reference = query.get('reference');
  const all = [...book.transfers.values()].filter((each) => reference === null || each.reference === reference);
  const page = Number(query.get('page') ?? 1);
  const data = all.toReversed().slice((page - 1) * PAGE, page * PAGE);
  const info = { total: all.length, current_page: page, total_pages: Math.ceil(all.length / PAGE) };
  const body = { status: 'success', message: 'Transfers fetched', meta: { page_info: info } };
  return { body: { ...body, data: data.map(toTransfer) } };
}

function look({ book, id }: ApiCall): SimReply {
  const found = book.transfers.get(Number(id));
  return found ? succeed('Transfer fetched', toTransfer(found)) : refuse(404, 'Transfer not found');
}

function create({ book, now, told }: ApiCall): SimReply {
  const problem = problemOf(told);
  if (problem !== undefined) return refuse(400, problem);
  const reference = String(told['reference']);
  if (book.byReference(reference)) return refuse(400, 'Transfer reference has been used before');
  if (!book.isFunded) return refuse(400, 'Insufficient funds in customer wallet');
  const amount = Number(told['amount']);
  const made = book.transfer({
    reference,
    network: String(told['account_bank']),
    number: String(told['account_number']),
    name: String(told['beneficiary_name']),
    currency: String(told['currency']),
    amount,
    fee: feeOf(amount),
    created: now,
  });
  return succeed('Transfer Queued Successfully', toTransfer(made));
}

const needed = ['account_bank', 'account_number', 'currency', 'debit_currency', 'beneficiary_name', 'reference'];

/** What Flutterwave would not take; undefined when it takes it. */
function problemOf(told: ApiCall['told']): string | undefined {
  const missing = needed.find((name) => typeof told[name] !== 'string' || told[name] === '');
  if (missing !== undefined) return `${missing} is required`;
  const { amount, currency, account_bank: network, account_number: number, meta } = told;
  if (typeof amount !== 'number' || !(amount > 0)) return 'amount must be a number';
  if (rates[String(currency)] === undefined) return 'currency is not supported';
  const served = Object.values(networks).some((codes) => codes.includes(String(network)));
  if (!served) return 'account_bank is not a network';
  if (!/^\d{10,15}$/.test(String(number))) return 'account_number is invalid';
  return currency === 'KES' && !hasSender(meta) ? 'meta.sender is required' : undefined;
}

function hasSender(meta: unknown): boolean {
  return (
    typeof meta === 'object' &&
    meta !== null &&
    ['sender', 'sender_country', 'mobile_number'].every((key) => key in meta)
  );
}

export function toTransfer({ id, reference, network, number, name, currency, amount, ...rest }: Transfer) {
  return {
    id,
    account_number: number,
    bank_code: network,
    full_name: name,
    created_at: new Date(rest.created).toISOString(),
    currency,
    debit_currency: 'USD',
    amount,
    fee: rest.fee,
    status: rest.status,
    reference,
    complete_message: rest.message,
    requires_approval: 0,
    is_approved: 1,
  };
}
