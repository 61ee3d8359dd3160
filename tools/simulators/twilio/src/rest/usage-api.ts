import { billedMinutes, type Call, isOver } from '../calls/call.ts';
import { API_VERSION } from '../calls/call-webhooks.ts';
import { rfc2822 } from '../dates.ts';
import type { Message } from '../messages/message.ts';
import { ApiError } from './api-error.ts';
import { allowOnlyFilters } from './known-parameters.ts';
import { pageOf } from './paging.ts';
import { accountPath } from './resources.ts';
import { rates } from './rates.ts';
import type { RestContext, RestRequest, Route } from './route.ts';

const DAY_MS = 86_400_000;
/** More days than an account is asked for at once. */
const MOST_DAYS = 100;

interface Usage {
  readonly count: number;
  readonly usage: number;
  readonly price: number;
}
interface Units {
  readonly countUnit: string;
  readonly usageUnit: string;
}
const categories: Readonly<Record<string, Units>> = {
  calls: { countUnit: 'calls', usageUnit: 'minutes' },
  'calls-inbound': { countUnit: 'calls', usageUnit: 'minutes' },
  'calls-outbound': { countUnit: 'calls', usageUnit: 'minutes' },
  sms: { countUnit: 'messages', usageUnit: 'segments' },
  totalprice: { countUnit: '', usageUnit: 'usd' },
};

/** `Usage/Records/Daily`: what each day of the account adds up to, in the categories that are simulated. */
export function usageRoute(context: RestContext, request: RestRequest): Route | undefined {
  const [, records, span, more] = request.parts;
  if (request.method !== 'GET' || records !== 'Records' || span !== 'Daily' || more !== undefined) return undefined;
  return { subject: 'GET Usage', run: () => ({ status: 200, body: list(context, request) }) };
}

function list(context: RestContext, { path, query }: RestRequest): unknown {
  allowOnlyFilters(query, ['Category', 'StartDate', 'EndDate']);
  const category = query.get('Category');
  const records = daysIn(query).flatMap((day) =>
    Object.entries(usageOf(context, day))
      .filter(([name]) => category === null || category === name)
      .map(([name, usage]) => recordOf(context, { name, day, usage })),
  );
  return pageOf(records, 'usage_records', { path, query });
}

/** The days from the one to the other, both of them asked for. */
function daysIn(query: URLSearchParams): number[] {
  const [from, to] = ['StartDate', 'EndDate'].map((name) => Date.parse(query.get(name) ?? ''));
  if (from === undefined || to === undefined || Number.isNaN(from + to) || to < from) {
    throw new ApiError(400, 20001, 'StartDate and EndDate are needed.');
  }
  const length = Math.min(MOST_DAYS, Math.floor((to - from) / DAY_MS) + 1);
  return Array.from({ length }, (_, index) => from + index * DAY_MS);
}

function usageOf({ centre, exchange }: RestContext, day: number): Readonly<Record<string, Usage>> {
  const isOn = (at: number) => at >= day && at < day + DAY_MS;
  const calls = centre.calls().filter((call) => isOver(call) && isOn(call.createdAt));
  const isInbound = ({ direction }: Call) => direction === 'inbound';
  const inbound = minutesOf(calls.filter(isInbound), rates.inbound);
  const outbound = minutesOf(
    calls.filter((call) => !isInbound(call)),
    rates.outbound,
  );
  const sms = segmentsOf(exchange.messages.all().filter(({ sentAt }) => sentAt !== undefined && isOn(sentAt)));
  const total = inbound.price + outbound.price + sms.price;
  return {
    calls: sumOf(inbound, outbound),
    'calls-inbound': inbound,
    'calls-outbound': outbound,
    sms,
    totalprice: { count: 0, usage: total, price: total },
  };
}

function sumOf(one: Usage, other: Usage): Usage {
  return { count: one.count + other.count, usage: one.usage + other.usage, price: one.price + other.price };
}

function segmentsOf(texts: readonly Message[]): Usage {
  const segments = texts.reduce((sum, message) => sum + message.segments, 0);
  return { count: texts.length, usage: segments, price: segments * rates.segment };
}

function minutesOf(calls: readonly Call[], rate: number): Usage {
  const minutes = calls.reduce((sum, call) => sum + billedMinutes(call), 0);
  return { count: calls.length, usage: minutes, price: minutes * rate };
}

function recordOf(
  { exchange }: RestContext,
  { name, day, usage }: { readonly name: string; readonly day: number; readonly usage: Usage },
): Record<string, unknown> {
  const date = new Date(day).toISOString().slice(0, 10);
  const units = categories[name];
  const path = `${accountPath(exchange.accountSid)}/Usage/Records`;
  const query = `Category=${name}&StartDate=${date}&EndDate=${date}`;
  return {
    account_sid: exchange.accountSid,
    api_version: API_VERSION,
    as_of: rfc2822(day),
    category: name,
    description: name,
    start_date: date,
    end_date: date,
    count: String(usage.count),
    count_unit: units?.countUnit ?? '',
    usage: String(usage.usage),
    usage_unit: units?.usageUnit ?? '',
    price: Number(usage.price.toFixed(5)),
    price_unit: 'usd',
    subresource_uris: { today: `${path}/Today.json?Category=${name}` },
    uri: `${path}/Daily.json?${query}`,
  };
}
