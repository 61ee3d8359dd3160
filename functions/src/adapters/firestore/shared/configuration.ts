import { defaultRequestRules, type RequestRules } from '@sos/domain/agencies/request';
import { defaultPlan, type Plan } from '@sos/domain/affiliates/programme';
import { defaultDialRates, type DialRates } from '@sos/domain/calls/dial-cost';
import { defaultRules, rulesWith } from '@sos/domain/calls/default-rules';
import type { CallRules } from '@sos/domain/calls/session';
import { type ConfigurationValues as Values, inForce } from '@sos/domain/configuration/configuration';
import { currencies, type Currency } from '@sos/domain/money/money';
import { defaultPrices, type Price, priceOf, type ProviderKind } from '@sos/domain/money/price';
import { type Countries, defaultCountries, defaultFlags, type Flags } from '@sos/domain/openness/openness';
import type { LimitMaxima } from '../../../usecases/limits/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import {
  agencyRuleDocuments,
  callConfigDocuments,
  countryDocuments,
  diallingDocuments,
  flagDocuments,
  limitsDocuments,
  pricingDocuments,
  programmeDocuments,
} from '../configuration/configuration-documents.ts';
import { CorruptDocumentError, type ReportCorrupt } from './documents.ts';

/** How long an instance goes on with the configuration it has read, in ms. */
const FRESH_FOR = 60_000;
/** Figures that bound abuse, not a price that somebody has been shown. */
const BOUNDS_FRESH_FOR = 300_000;

export interface Configuration {
  /** With the longest talk that any price of that kind includes: what a call may cost us at most. */
  rules(kind: ProviderKind): Promise<CallRules>;
  price(kind: ProviderKind, currency: Currency): Promise<Price>;
  limits(): Promise<LimitMaxima>;
  dialRates(): Promise<DialRates>;
  requestRules(): Promise<RequestRules>;
  flags(): Promise<Flags>;
  countries(): Promise<Countries>;
  plan(): Promise<Plan>;
}

/**
 * `admin_config/calls`, `pricing`, `limits`, `dialling`, `agencies`, `flags`, `countries` and `affiliate_programmes`, or the defaults where an admin has set nothing.
 * What cannot be understood is reported and changes nothing.
 */
export function makeConfiguration(clock: Clock, report: ReportCorrupt): Configuration {
  const kept = <V>(read: () => Promise<Stored<V> | undefined>, freshFor = FRESH_FOR) => {
    const stored = cached(clock, lastGood(report, read), freshFor);
    return async () => valuesInForce(await stored(), clock.now());
  };
  const calls = kept<Values['calls']>(() => callConfigDocuments.read());
  const pricing = kept<Values['pricing']>(() => pricingDocuments.read());
  const limits = kept<Values['limits']>(() => limitsDocuments.read(), BOUNDS_FRESH_FOR);
  const dialling = kept<Values['dialling']>(() => diallingDocuments.read(), BOUNDS_FRESH_FOR);
  const requests = kept<Values['agencies']>(() => agencyRuleDocuments.read());
  const flags = kept<Values['flags']>(() => flagDocuments.read());
  const countries = kept<Values['countries']>(() => countryDocuments.read());
  const plan = kept<Values['affiliate_programmes']>(() => programmeDocuments.read());
  return {
    plan: async () => (await plan()) ?? defaultPlan,
    requestRules: async () => {
      const { offer, search, booking } = (await requests()) ?? defaultRequestRules;
      return { offer, search, booking };
    },
    flags: async () => (await flags()) ?? defaultFlags,
    countries: async () => (await countries()) ?? defaultCountries,
    rules: async (kind) => {
      const rows = ((await pricing()) ?? defaultPrices)[kind];
      const longest = Math.max(...currencies.map((currency) => rows[currency].includedMinutes));
      return rulesWith(((await calls()) ?? defaultRules)[kind], longest);
    },
    price: async (kind, currency) => priceOf((await pricing()) ?? defaultPrices, kind, currency),
    dialRates: async () => (await dialling()) ?? defaultDialRates,
    limits: async () => (await limits())?.maxima ?? {},
  };
}

/** Values, and those that take their place at an instant. */
type Stored<V> = V & { readonly next: (V & { readonly at: number }) | null };

/** The values that count now, however long ago they were read. */
function valuesInForce<V>(stored: Stored<V> | undefined, now: number): V | undefined {
  return stored && inForce<V>({ value: stored, next: stored.next && { value: stored.next, at: stored.next.at } }, now);
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
export function cached<T>(clock: Clock, read: () => Promise<T>, freshFor = FRESH_FOR): () => Promise<T> {
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
