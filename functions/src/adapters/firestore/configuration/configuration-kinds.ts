import { requestRulesSchema } from '@sos/contracts/agencies';
import { planSchema } from '@sos/contracts/affiliate-programmes';
import { onlyKnown } from '@sos/contracts/closed';
import {
  callConfigSchema,
  countriesSchema,
  flagsSchema,
  type ConfigurationSet,
  dialRatesSchema,
  limitsSchema,
  pricingSchema,
} from '@sos/contracts/configuration';
import { defaultRequestRules } from '@sos/domain/agencies/request';
import { defaultPlan } from '@sos/domain/affiliates/programme';
import { defaultDialRates } from '@sos/domain/calls/dial-cost';
import { defaultRules } from '@sos/domain/calls/default-rules';
import type { ConfigurationName } from '@sos/domain/configuration/configuration';
import { defaultFlags } from '@sos/domain/openness/openness';
import { defaultPrices } from '@sos/domain/money/price';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import type { ZodType } from 'zod';
import type { KnownConfiguration } from '../../../usecases/configuration/ports.ts';
import type { Documents } from '../shared/documents.ts';
import type { Writer } from '../shared/optimistic.ts';
import {
  agencyRuleDocuments,
  callConfigDocuments,
  countryDocuments,
  flagDocuments,
  diallingDocuments,
  limitsDocuments,
  pricingDocuments,
  programmeDocuments,
} from './configuration-documents.ts';

/** How one configuration lies in its document. */
interface Kind {
  ref(): DocumentReference;
  /** The defaults where nothing is stored. */
  parse(snapshot: DocumentSnapshot): KnownConfiguration;
  write(writer: Writer, snapshot: DocumentSnapshot, after: KnownConfiguration): void;
  /** Undefined where it does not fit. */
  setOf(value: unknown): ConfigurationSet | undefined;
}

interface Revised<V> {
  readonly revision: number;
  readonly next: (V & { readonly at: number }) | null;
}
interface Shape<V extends object> {
  readonly documents: Documents<V & Revised<V>, []>;
  readonly schema: ZodType<V>;
  readonly defaults: V;
  /** Maps that are written whole, since a name that is no longer in them must go. */
  readonly maps: readonly (keyof V)[];
  readonly wrap: (value: V) => ConfigurationSet;
  readonly unwrap: (set: ConfigurationSet) => V | undefined;
}

function kindOf<V extends object>({ documents, schema, defaults, maps, wrap, unwrap }: Shape<V>): Kind {
  const valueOf = (set: ConfigurationSet): V => {
    const value = unwrap(set);
    if (value === undefined) throw new Error(`${set.name} does not belong into ${documents.ref().path}`);
    return value;
  };
  return {
    ref: () => documents.ref(),
    parse: (snapshot) => {
      const stored = documents.parse(snapshot);
      if (!stored) return { revision: 0, value: wrap(defaults), next: null };
      const { revision, next } = stored;
      const planned = next && { value: wrap(onlyKnown(schema, next)), at: next.at };
      return { revision, value: wrap(onlyKnown(schema, stored)), next: planned };
    },
    write: (writer, snapshot, { revision, value, next }) => {
      const planned = next && { ...valueOf(next.value), at: next.at };
      const after = { ...valueOf(value), revision, next: planned };
      const before = documents.parse(snapshot);
      if (!before) return documents.create(writer, documents.ref(), after);
      const whole = Object.fromEntries(['next', ...maps].map((name) => [name, undefined]));
      documents.update(writer, documents.ref(), { before: { ...before, ...whole }, after });
    },
    setOf: (value) => {
      const parsed = schema.safeParse(value);
      return parsed.success ? wrap(onlyKnown(schema, parsed.data)) : undefined;
    },
  };
}

export const configurationKinds: Readonly<Record<ConfigurationName, Kind>> = {
  calls: kindOf({
    documents: callConfigDocuments,
    schema: callConfigSchema,
    defaults: defaultRules,
    maps: [],
    wrap: (value) => ({ name: 'calls', value }),
    unwrap: (set) => (set.name === 'calls' ? set.value : undefined),
  }),
  pricing: kindOf({
    documents: pricingDocuments,
    schema: pricingSchema,
    defaults: defaultPrices,
    maps: [],
    wrap: (value) => ({ name: 'pricing', value }),
    unwrap: (set) => (set.name === 'pricing' ? set.value : undefined),
  }),
  limits: kindOf({
    documents: limitsDocuments,
    schema: limitsSchema,
    defaults: { maxima: {} },
    maps: ['maxima'],
    wrap: (value) => ({ name: 'limits', value }),
    unwrap: (set) => (set.name === 'limits' ? set.value : undefined),
  }),
  dialling: kindOf({
    documents: diallingDocuments,
    schema: dialRatesSchema,
    defaults: defaultDialRates,
    maps: ['byPrefix'],
    wrap: (value) => ({ name: 'dialling', value }),
    unwrap: (set) => (set.name === 'dialling' ? set.value : undefined),
  }),
  agencies: kindOf({
    documents: agencyRuleDocuments,
    schema: requestRulesSchema,
    defaults: defaultRequestRules,
    maps: [],
    wrap: (value) => ({ name: 'agencies', value }),
    unwrap: (set) => (set.name === 'agencies' ? set.value : undefined),
  }),
  flags: kindOf({
    documents: flagDocuments,
    schema: flagsSchema,
    defaults: defaultFlags,
    maps: [],
    wrap: (value) => ({ name: 'flags', value }),
    unwrap: (set) => (set.name === 'flags' ? set.value : undefined),
  }),
  countries: kindOf({
    documents: countryDocuments,
    schema: countriesSchema,
    defaults: { closed: {} },
    maps: ['closed'],
    wrap: (value) => ({ name: 'countries', value }),
    unwrap: (set) => (set.name === 'countries' ? set.value : undefined),
  }),
  affiliate_programmes: kindOf({
    documents: programmeDocuments,
    schema: planSchema,
    defaults: defaultPlan,
    maps: [],
    wrap: (value) => ({ name: 'affiliate_programmes', value }),
    unwrap: (set) => (set.name === 'affiliate_programmes' ? set.value : undefined),
  }),
};
