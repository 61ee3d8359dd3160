import type { CostLine, CostService } from '@sos/domain/costs/cost';
import { currencies, money } from '@sos/domain/money/money';
import type { CarrierUsage } from '../../usecases/costs/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeAsk } from './ask.ts';
import { type ClientOptions, makeClient } from './client.ts';
import { figureOf } from './figures.ts';

/** More categories than Twilio has, which all come in one page. */
const MOST_CATEGORIES = 1000;
/** Categories that hold what we buy; each is the sum of others, which are left out. */
const services: Readonly<Record<string, CostService>> = {
  calls: 'calls',
  sms: 'sms',
  recordings: 'recordings',
  phonenumbers: 'numbers',
};

interface UsageRecord {
  readonly category: string;
  readonly count: string;
  readonly usage: string;
  readonly usageUnit: string;
  /** Whole units of a currency; the API sends it as text or as a number. */
  readonly price: number | string | null;
  readonly priceUnit: string | null;
}

/** Twilio's own bill of a day, by its usage records. Past the circuit: no call should wait because a bill cannot be had. */
export function makeCarrierUsage(options: ClientOptions): CarrierUsage {
  const client = makeClient(options);
  const ask = makeAsk((work) => work());
  return async (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    const query = { startDate: date, endDate: date, pageSize: MOST_CATEGORIES, limit: MOST_CATEGORIES };
    return linesOf(await ask(() => client.usage.records.daily.list(query)));
  };
}

function linesOf(records: readonly UsageRecord[]): CostLine[] {
  const named = records.flatMap((record) => {
    const service = services[record.category];
    return service ? [lineOf(record, service)] : [];
  });
  return [...named, ...restOf(records)].filter(({ count, cost }) => (count ?? 0) > 0 || (cost?.amount ?? 0) !== 0);
}

function lineOf(record: UsageRecord, service: CostService): CostLine {
  const minutes = record.usageUnit === 'minutes' ? Math.round(readable(record.usage)) : null;
  return { vendor: 'twilio', service, count: Math.round(readable(record.count)), minutes, cost: costOf(record) };
}

/** A bill that cannot be read says nothing: the last one stays. */
function readable(told: unknown): number {
  const figure = figureOf(told);
  if (figure === null) throw new VendorUnavailableError('the carrier’s bill cannot be read', { certain: true });
  return figure;
}

/** What the day costs beyond the services that are named. */
function restOf(records: readonly UsageRecord[]): CostLine[] {
  const total = records.find(({ category }) => category === 'totalprice');
  if (!total || total.price === null) return [];
  const named = records.filter(({ category, priceUnit }) => category in services && priceUnit === total.priceUnit);
  const price = named.reduce((rest, each) => rest - readable(each.price ?? 0), readable(total.price));
  return [{ vendor: 'twilio', service: 'other', count: null, minutes: null, cost: costOf({ ...total, price }) }];
}

/** To the cent; null in a currency that is none of ours. */
function costOf({ price, priceUnit }: UsageRecord) {
  const currency = currencies.find((each) => each === priceUnit?.toUpperCase());
  return currency && price !== null ? money(Math.round(readable(price) * 100), currency) : null;
}
