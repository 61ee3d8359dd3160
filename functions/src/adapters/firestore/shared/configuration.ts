import { callRulesSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { type CallRules, defaultCallRules } from '@sos/domain/calls/session';
import { type Currency } from '@sos/domain/money/money';
import { defaultPrices, type Price, priceOf, type ProviderKind } from '@sos/domain/money/price';
import { z } from 'zod';
import type { Clock } from '../../../usecases/shared/ports.ts';
import { db } from './db.ts';
import { parseDocument } from './documents.ts';

/** How long an instance goes on with the configuration it has read, in ms. */
const FRESH_FOR = 60_000;

const callConfigSchema = z.object({ lawyer: callRulesSchema, expat: callRulesSchema });
const rowSchema = z.object({ total: z.int(), platformFee: z.int(), includedMinutes: z.int().positive() });
const rowsSchema = z.object({ EUR: rowSchema, USD: rowSchema });
const pricingSchema = z.object({ lawyer: rowsSchema, expat: rowsSchema });

const defaultCallConfig = {
  lawyer: defaultCallRules,
  expat: { ...defaultCallRules, maxTalk: defaultPrices.expat.EUR.includedMinutes * 60 },
};

export interface Configuration {
  rules(kind: ProviderKind): Promise<CallRules>;
  price(kind: ProviderKind, currency: Currency): Promise<Price>;
}

/** `admin_config/calls` and `admin_config/pricing`, or the defaults where an admin has set nothing. */
export function makeConfiguration(clock: Clock): Configuration {
  const calls = cached(clock, async () => parseDocument(callConfigSchema, await db().doc(paths.callConfig()).get()));
  const pricing = cached(clock, async () => parseDocument(pricingSchema, await db().doc(paths.pricingConfig()).get()));
  return {
    rules: async (kind) => ((await calls()) ?? defaultCallConfig)[kind],
    price: async (kind, currency) => priceOf((await pricing()) ?? defaultPrices, kind, currency),
  };
}

/** Reads at most once a minute, and once for all who ask at the same time; a failed read is not remembered. */
function cached<T>(clock: Clock, read: () => Promise<T>): () => Promise<T> {
  let readAt = Number.NEGATIVE_INFINITY;
  let value: Promise<T> | undefined;
  return () => {
    if (!value || clock.now() - readAt > FRESH_FOR) {
      readAt = clock.now();
      value = read();
      value.catch(() => (value = undefined));
    }
    return value;
  };
}
