import { callConfigSchema, dialRatesSchema, limitsSchema, pricingSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { defaultDialRates, type DialRates } from '@sos/domain/calls/dial-cost';
import { defaultRules } from '@sos/domain/calls/default-rules';
import type { CallRules } from '@sos/domain/calls/session';
import { type Currency } from '@sos/domain/money/money';
import { defaultPrices, type Price, priceOf, type ProviderKind } from '@sos/domain/money/price';
import type { LimitMaxima } from '../../../usecases/limits/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { CorruptDocumentError, documentsOf, type ReportCorrupt } from './documents.ts';

/** How long an instance goes on with the configuration it has read, in ms. */
const FRESH_FOR = 60_000;
/** Figures that bound abuse, not a price that somebody has been shown. */
const BOUNDS_FRESH_FOR = 300_000;

const callConfig = documentsOf(callConfigSchema, paths.callConfig);
const limitsConfig = documentsOf(limitsSchema, paths.limitsConfig);
const diallingConfig = documentsOf(dialRatesSchema, paths.diallingConfig);
const pricingConfig = documentsOf(pricingSchema, paths.pricingConfig);

export interface Configuration {
  rules(kind: ProviderKind): Promise<CallRules>;
  price(kind: ProviderKind, currency: Currency): Promise<Price>;
  limits(): Promise<LimitMaxima>;
  dialRates(): Promise<DialRates>;
}

/**
 * `admin_config/calls`, `pricing`, `limits` and `dialling`, or the defaults where an admin has set nothing.
 * What cannot be understood is reported and changes nothing.
 */
export function makeConfiguration(clock: Clock, report: ReportCorrupt): Configuration {
  const kept = <T>(read: () => Promise<T | undefined>, freshFor = FRESH_FOR) =>
    cached(clock, lastGood(report, read), freshFor);
  const calls = kept(() => callConfig.read());
  const pricing = kept(() => pricingConfig.read());
  const limits = kept(() => limitsConfig.read(), BOUNDS_FRESH_FOR);
  const dialling = kept(() => diallingConfig.read(), BOUNDS_FRESH_FOR);
  return {
    rules: async (kind) => ((await calls()) ?? defaultRules)[kind],
    price: async (kind, currency) => priceOf((await pricing()) ?? defaultPrices, kind, currency),
    dialRates: async () => (await dialling()) ?? defaultDialRates,
    limits: async () => (await limits())?.maxima ?? {},
  };
}

/** What was last understood, when what is there now is not. */
function lastGood<T>(report: ReportCorrupt, read: () => Promise<T | undefined>): () => Promise<T | undefined> {
  let good: T | undefined;
  return async () => {
    try {
      return (good = await read());
    } catch (error) {
      if (!(error instanceof CorruptDocumentError)) throw error;
      await report(error);
      return good;
    }
  };
}

/** Reads once in that time, in ms, and once for all who ask at the same time; a failed read is not remembered. */
function cached<T>(clock: Clock, read: () => Promise<T>, freshFor: number): () => Promise<T> {
  let readAt = Number.NEGATIVE_INFINITY;
  let value: Promise<T> | undefined;
  return () => {
    if (!value || clock.now() - readAt > freshFor) {
      readAt = clock.now();
      value = read();
      value.catch(() => (value = undefined));
    }
    return value;
  };
}
