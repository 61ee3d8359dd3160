import type { SimReply } from '@sos/simulator-kit/http-server';
import type { Book, Quote, Transfer } from './book.ts';

export interface ApiCall {
  readonly book: Book;
  readonly profileId: string;
  readonly now: number;
  readonly told: Readonly<Record<string, unknown>>;
  readonly query: URLSearchParams;
  /** What stands in the path. */
  readonly ids: readonly string[];
  /** Called once a transfer was paid out of our balance. */
  readonly onFunded: (id: number) => void;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: RegExp;
  /** As Wise documents it; faults name it. */
  readonly template: string;
  readonly answer: (call: ApiCall) => SimReply;
}

export const routes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/v3\/profiles\/(\d+)\/quotes$/,
    template: '/v3/profiles/{profileId}/quotes',
    answer: quote,
  },
  { method: 'POST', path: /^\/v1\/accounts$/, template: '/v1/accounts', answer: recipient },
  { method: 'DELETE', path: /^\/v2\/accounts\/(\d+)$/, template: '/v2/accounts/{accountId}', answer: forget },
  { method: 'GET', path: /^\/v1\/transfers$/, template: '/v1/transfers', answer: list },
  { method: 'POST', path: /^\/v1\/transfers$/, template: '/v1/transfers', answer: transfer },
  {
    method: 'POST',
    path: /^\/v3\/profiles\/(\d+)\/transfers\/(\d+)\/payments$/,
    template: '/v3/profiles/{profileId}/transfers/{transferId}/payments',
    answer: fund,
  },
  { method: 'GET', path: /^\/v1\/transfers\/(\d+)$/, template: '/v1/transfers/{transferId}', answer: look },
];

export function refuse(status: number, code: string, path = ''): SimReply {
  return { status, body: { errors: [{ code, message: code, path, arguments: [] }] } };
}

function quote({ book, profileId, now, told, ids }: ApiCall): SimReply {
  if (ids[0] !== profileId) return refuse(403, 'forbidden');
  const { sourceCurrency, targetCurrency, sourceAmount, targetAmount } = told;
  if (sourceCurrency !== 'USD' || typeof targetCurrency !== 'string') return refuse(422, 'NOT_VALID', 'sourceCurrency');
  const [source, target] = [amountOf(sourceAmount), amountOf(targetAmount)];
  if ((source === undefined) === (target === undefined)) return refuse(422, 'NOT_VALID', 'sourceAmount');
  return { body: toQuote(book.quote(targetCurrency, { source, target }, now)) };
}

const amountOf = (told: unknown) => (typeof told === 'number' && told > 0 ? told : undefined);

function toQuote({ id, targetCurrency, rate, fee, sourceAmount, targetAmount, expiresAt }: Quote) {
  const option = { disabled: false, payOut: 'BANK_TRANSFER', fee: { total: fee }, sourceAmount, targetAmount };
  return {
    id,
    sourceCurrency: 'USD',
    targetCurrency,
    rate,
    paymentOptions: [
      { ...option, payIn: 'BANK_TRANSFER' },
      { ...option, payIn: 'BALANCE' },
    ],
    expirationTime: new Date(expiresAt).toISOString(),
  };
}

/** What each kind of account must have. */
const needed: Readonly<Record<string, readonly string[]>> = {
  iban: ['IBAN'],
  emirates: ['IBAN'],
  turkish_earthport: ['IBAN'],
  sort_code: ['sortCode', 'accountNumber'],
  aba: ['abartn', 'accountNumber', 'accountType', 'address'],
  canadian: ['institutionNumber', 'transitNumber', 'accountNumber', 'accountType'],
  australian: ['bsbCode', 'accountNumber'],
  newzealand: ['accountNumber'],
  indian: ['ifscCode', 'accountNumber'],
  mexican: ['clabe'],
  singapore: ['bankCode', 'accountNumber'],
};

function recipient({ book, profileId, told }: ApiCall): SimReply {
  const { profile, currency, type, accountHolderName: name, details } = told;
  if (String(profile) !== profileId) return refuse(403, 'forbidden');
  const fields = needed[String(type)];
  if (!fields || typeof details !== 'object' || details === null) return refuse(422, 'NOT_VALID', 'type');
  const missing = fields.find((field) => !(field in details));
  if (missing !== undefined) return refuse(422, 'NOT_VALID', missing);
  // An account that the bank does not know, to be tried out.
  if (/closed/i.test(String(name))) return refuse(422, 'RECIPIENT_INVALID', 'accountHolderName');
  const made = book.recipient({
    currency: String(currency),
    type: String(type),
    name: String(name),
    details: details as Readonly<Record<string, unknown>>,
  });
  return { body: { id: made.id, profile: Number(profileId), currency, type, accountHolderName: name, active: true } };
}

/** One that is gone is refused like one that never was ours. */
function forget({ book, ids }: ApiCall): SimReply {
  const id = Number(ids[0]);
  return book.recipients.delete(id) ? { body: { id, active: false } } : refuse(403, 'forbidden');
}

function transfer({ book, now, told }: ApiCall): SimReply {
  const { targetAccount, quoteUuid, customerTransactionId, details } = told;
  const name = typeof customerTransactionId === 'string' ? customerTransactionId : '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name))
    return refuse(422, 'NOT_VALID', 'customerTransactionId');
  const known = [...book.transfers.values()].find((each) => each.customerTransactionId === name);
  if (known) return { body: toTransfer(known) };
  const [to, by] = [book.recipients.get(Number(targetAccount)), book.quotes.get(String(quoteUuid))];
  if (!to) return refuse(422, 'NOT_VALID', 'targetAccount');
  if (!by || by.expiresAt <= now) return refuse(422, 'QUOTE_EXPIRED', 'quoteUuid');
  const { reference = '' } = (details ?? {}) as { readonly reference?: string };
  const made = book.transfer({ quote: by, recipient: to, customerTransactionId: name, reference, created: now });
  return { body: toTransfer(made) };
}

function toTransfer({ id, status, quote: by, recipient: to, customerTransactionId, reference, created }: Transfer) {
  return {
    id,
    user: 1,
    targetAccount: to.id,
    quoteUuid: by.id,
    status,
    reference,
    details: { reference },
    rate: by.rate,
    created: new Date(created).toISOString(),
    sourceCurrency: 'USD',
    sourceValue: by.sourceAmount,
    targetCurrency: by.targetCurrency,
    targetValue: by.targetAmount,
    customerTransactionId,
    hasActiveIssues: false,
  };
}

function fund({ book, profileId, ids, onFunded }: ApiCall): SimReply {
  const id = Number(ids[1]);
  if (ids[0] !== profileId || !book.transfers.has(id)) return refuse(404, 'NOT_FOUND');
  if (!book.mayFund) return { status: 403, headers: { 'x-2fa-approval-result': 'REJECTED' }, body: {} };
  if (book.transfers.get(id)?.status !== 'incoming_payment_waiting') {
    return { body: { type: 'BALANCE', status: 'REJECTED', errorCode: 'transfer.already.funded' } };
  }
  onFunded(id);
  return { status: 201, body: { type: 'BALANCE', status: 'COMPLETED', errorCode: null } };
}

/** Of the profile and the time that are asked for, the newest first. */
function list({ book, profileId, query }: ApiCall): SimReply {
  if (query.get('profile') !== profileId) return refuse(403, 'forbidden');
  const [from, to] = [instantOf(query.get('createdDateStart'), 0), instantOf(query.get('createdDateEnd'), Infinity)];
  const begin = Number(query.get('offset') ?? 0);
  const found = [...book.transfers.values()].filter(({ created }) => created >= from && created <= to).toReversed();
  return { body: found.slice(begin, begin + Number(query.get('limit') ?? 10)).map(toTransfer) };
}

const instantOf = (written: string | null, otherwise: number) => (written === null ? otherwise : Date.parse(written));

function look({ book, ids }: ApiCall): SimReply {
  const found = book.transfers.get(Number(ids[0]));
  return found ? { body: toTransfer(found) } : refuse(404, 'NOT_FOUND');
}
