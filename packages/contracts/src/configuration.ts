import { configurationNames } from '@sos/domain/configuration/configuration';
import { defaultFlags } from '@sos/domain/openness/openness';
import { limitNames } from '@sos/domain/limits/limits';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { requestRulesSchema } from './agencies.ts';
import { planDraftSchema, planSchema } from './affiliate-programmes.ts';
import { adminDeed, adminView, deedRefusals, reasonSchema } from './audit.ts';
import { callable } from './callable.ts';
import { configuredRulesSchema } from './calls.ts';
import { closed } from './closed.ts';
import { countrySchema, idSchema, instantSchema, moneySchema, providerKindSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** `admin_config/calls`. */
export const callConfigSchema = storedObject({ lawyer: configuredRulesSchema, expat: configuredRulesSchema });

const priceRowSchema = storedObject({
  /** Minor units, as is the fee. */
  total: z.int(),
  platformFee: z.int(),
  includedMinutes: z.int().positive(),
});
const priceRowsSchema = storedObject({ EUR: priceRowSchema, USD: priceRowSchema });

/** `admin_config/pricing`. */
export const pricingSchema = storedObject({ lawyer: priceRowsSchema, expat: priceRowsSchema });

/** `admin_config/limits`: the figures that differ from the table's. */
export const limitsSchema = storedObject({ maxima: z.partialRecord(z.enum(limitNames), z.int().positive()) });

/** `admin_config/dialling`: cents a minute, by the beginning of a number such as `+33`. */
export const dialRatesSchema = storedObject({
  anywhere: z.int().positive(),
  byPrefix: z.record(z.string().regex(/^\+\d{1,8}$/), z.int().positive()),
});

/** `admin_config/flags`. */
export const flagsSchema = storedObject({
  bookings: z.boolean().default(defaultFlags.bookings),
  registerClients: z.boolean().default(defaultFlags.registerClients),
  registerLawyers: z.boolean().default(defaultFlags.registerLawyers),
  registerExpats: z.boolean().default(defaultFlags.registerExpats),
  registerAffiliates: z.boolean().default(defaultFlags.registerAffiliates),
  maintenanceNotice: z.boolean().default(defaultFlags.maintenanceNotice),
});
const closingSchema = storedObject({
  clients: z.boolean().default(false),
  providers: z.boolean().default(false),
  calls: z.boolean().default(false),
});
/** `admin_config/countries`: what is closed, by the country's code. */
export const countriesSchema = storedObject({ closed: z.record(countrySchema, closingSchema) });

/** A configuration as it is stored: the values that are set, and those that take their place at an instant. */
function revised<Shape extends z.core.$ZodLooseShape>({ shape }: z.ZodObject<Shape>) {
  return storedObject({
    ...shape,
    revision: z.int().nonnegative().default(0),
    next: storedObject({ ...shape, at: instantSchema })
      .nullable()
      .default(null),
  });
}
export const callConfigDocumentSchema = revised(callConfigSchema);
export const pricingDocumentSchema = revised(pricingSchema);
export const limitsDocumentSchema = revised(limitsSchema);
export const dialRatesDocumentSchema = revised(dialRatesSchema);
export const agenciesDocumentSchema = revised(requestRulesSchema);
export const flagsDocumentSchema = revised(flagsSchema);
export const countriesDocumentSchema = revised(countriesSchema);
export const programmesDocumentSchema = revised(planSchema);

/** `config_versions/{id}`: what was set once, which is never changed. */
export const configVersionSchema = storedObject({
  name: z.enum(configurationNames),
  revision: z.int().nonnegative(),
  /** As the configuration's own schema has it. */
  value: z.record(z.string(), z.unknown()),
  takesEffectAt: instantSchema,
  writtenAt: instantSchema,
  /** Null for what was there before the first admin changed it. */
  adminId: idSchema.nullable(),
  reason: z.string(),
  /** The version that was brought back. */
  restores: z.int().nonnegative().nullable().default(null),
});

export const configVersionMarks: MarksOf<z.infer<typeof configVersionSchema>> = {
  name: 'none',
  revision: 'none',
  value: 'none',
  takesEffectAt: 'none',
  writtenAt: 'none',
  restores: 'none',
  adminId: 'admin: kept for audit',
  reason: 'admin: kept for audit',
};

/** `proved_numbers/{id}`: a number, by its digest, that has accepted a call of ours. */
export const provedNumberSchema = storedObject({
  provedAt: instantSchema,
  /** Whose it is, by a code that was spoken at it. */
  ownerId: idSchema.nullable().default(null),
});

export const provedNumberMarks: MarksOf<z.infer<typeof provedNumberSchema>> = {
  provedAt: 'owner: deleted',
  ownerId: 'owner: deleted',
};

const besideSchema = storedObject({
  used: z.int().nonnegative(),
  lastAt: instantSchema.nullable().default(null),
});

/** `rate_limits/{id}`, deleted by a policy some time after it has expired. */
export const rateLimitSchema = storedObject({
  used: z.int().nonnegative().default(0),
  /** Which documents are shards of one count. */
  counter: z.string().default(''),
  /** Which counts make up one sum of another limit; empty where none does. */
  sum: z.string().default(''),
  /** When something was noted here last; null where things are taken before they happen. */
  lastAt: instantSchema.nullable().default(null),
  /** What is counted under other limits, by their names. */
  beside: z.record(z.string(), besideSchema).default({}),
  /** Calls of a network or a number that came to nothing, by their ids. */
  ends: z.array(storedObject({ id: z.string(), at: instantSchema })).default([]),
  /** Until when such calls of a client count no more. */
  forgivenAt: instantSchema.nullable().default(null),
  expiresAt: instantSchema,
});

const settable = [
  z.strictObject({ name: z.literal('calls'), value: closed(callConfigSchema) }),
  z.strictObject({ name: z.literal('pricing'), value: closed(pricingSchema) }),
  z.strictObject({ name: z.literal('limits'), value: closed(limitsSchema) }),
  z.strictObject({ name: z.literal('dialling'), value: closed(dialRatesSchema) }),
  z.strictObject({ name: z.literal('agencies'), value: closed(requestRulesSchema) }),
  z.strictObject({ name: z.literal('flags'), value: closed(flagsSchema) }),
] as const;
/** A configuration by its name, in the schemas that its readers have. */
const setSchema = z.discriminatedUnion('name', [
  ...settable,
  z.strictObject({ name: z.literal('countries'), value: closed(countriesSchema) }),
  z.strictObject({ name: z.literal('affiliate_programmes'), value: closed(planSchema) }),
]);
export type ConfigurationSet = z.output<typeof setSchema>;

const publicConfigSchema = z.strictObject({
  maintenance: z.boolean(),
  /** What a call costs, for each kind of provider in each currency. */
  prices: z.array(
    z.strictObject({ kind: providerKindSchema, price: moneySchema, includedMinutes: z.int().positive() }),
  ),
  /** Seconds from a booking to the first ring, and those of talk from which on a call is charged. */
  calls: z.strictObject({ dialDelay: z.int().nonnegative(), minimumBillable: z.int().positive() }),
  /** Who answers for the site; null until an admin has set it. */
  seller: z
    .strictObject({
      name: z.string(),
      street: z.string(),
      postcode: z.string(),
      city: z.string(),
      country: countrySchema,
      registration: z.string(),
      vatNumber: z.string(),
    })
    .nullable(),
});

const uses = <T extends z.ZodType>(each: T) => ({ clients: each, providers: each, calls: each });
const MOST_COUNTRIES = 300;
const VERSIONS_A_PAGE = 25;
const nameSchema = z.enum(configurationNames);
const revisionSchema = z.int().nonnegative();
const written = z.strictObject({ revision: revisionSchema });

export const configurationCallables = {
  adminGetConfig: callable({
    ...adminView,
    input: z.strictObject({ name: nameSchema }),
    output: z.strictObject({
      revision: revisionSchema,
      /** What counts now. */
      current: setSchema,
      next: z.strictObject({ set: setSchema, at: instantSchema }).nullable(),
    }),
    refusals: [],
  }),
  /** The newest first. */
  adminListConfigVersions: callable({
    ...adminView,
    input: z.strictObject({ name: nameSchema, before: revisionSchema.optional() }),
    output: z.strictObject({
      versions: z
        .array(
          z.strictObject({
            revision: revisionSchema,
            /** Null where this release cannot read it, so that nobody brings it back. */
            set: setSchema.nullable(),
            takesEffectAt: instantSchema,
            writtenAt: instantSchema,
            adminId: idSchema.nullable(),
            reason: z.string(),
            restores: revisionSchema.nullable(),
          }),
        )
        .max(VERSIONS_A_PAGE),
      nextBefore: revisionSchema.nullable(),
    }),
    refusals: [],
  }),
  /** Sets all figures of one configuration, for whoever saw it at `revision`; at once where no instant is named, or a past one. */
  adminUpdateConfig: callable({
    ...adminDeed,
    input: z.strictObject({
      set: z.discriminatedUnion('name', settable),
      revision: revisionSchema,
      takesEffectAt: instantSchema.nullable(),
      reason: reasonSchema,
    }),
    output: written,
    refusals: [...deedRefusals, 'config_invalid'],
  }),
  /** Opens and closes countries, for whoever saw them at `revision`; what was planned before is given up. */
  adminManageCountries: callable({
    ...adminDeed,
    input: z.strictObject({
      changes: z
        .array(z.strictObject({ country: countrySchema, ...uses(z.boolean()) }))
        .min(1)
        .max(MOST_COUNTRIES),
      revision: revisionSchema,
      takesEffectAt: instantSchema.nullable(),
      reason: reasonSchema,
    }),
    output: written,
    refusals: [...deedRefusals, 'config_invalid'],
  }),
  /** Sets what every programme of affiliates pays, for calls that are paid from then on. */
  adminUpdateProgramme: callable({
    ...adminDeed,
    region: 'europe-west2',
    input: z.strictObject({
      plan: closed(planDraftSchema),
      revision: revisionSchema,
      takesEffectAt: instantSchema.nullable(),
      reason: reasonSchema,
    }),
    output: written,
    refusals: [...deedRefusals, 'config_invalid'],
  }),
  /** Who would be touched if the country were closed. */
  adminGetCountryReach: callable({
    ...adminView,
    input: z.strictObject({ country: countrySchema }),
    output: z.strictObject({
      clients: z.int().nonnegative(),
      providers: z.int().nonnegative(),
    }),
    refusals: [],
  }),
  /** What everybody may know of how the platform is set. */
  getPublicConfig: callable({
    region: 'europe-west1',
    access: 'public',
    resources: 'highTraffic',
    limits: ['public_by_address', 'public_by_network'],
    input: z.strictObject({}),
    output: publicConfigSchema,
    refusals: [],
  }),
  /** Brings a version back, at once; what was planned is given up. */
  adminRollBackConfig: callable({
    ...adminDeed,
    input: z.strictObject({ name: nameSchema, to: revisionSchema, revision: revisionSchema, reason: reasonSchema }),
    output: written,
    refusals: [...deedRefusals, 'config_invalid'],
  }),
};
