import { type Facts, type Live } from '@sos/domain/search/person';
import { searchFilters } from '@sos/domain/search/find';
import { MOST_SAVED_SEARCHES, type SavedSearch } from '@sos/domain/search/saved-searches';
import { LONGEST_CURSOR } from '@sos/domain/search/seen';
import { availabilities } from '@sos/domain/providers/availability';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { languageSchema, providerCardSchema, specialitySchema } from './providers.ts';
import { countrySchema, currencySchema, instantSchema, localeSchema, providerKindSchema } from './shared.ts';
import { storedChoice, storedObject } from './stored.ts';

const LONGEST_WORDS = 100;

/** What filters a search, as far as it does not depend on money. */
const filterFields = {
  kind: providerKindSchema.optional(),
  country: countrySchema.optional(),
  language: languageSchema.optional(),
  speciality: specialitySchema.optional(),
  minRating: z.number().min(0).max(5).optional(),
};

export const searchCallables = {
  searchProviders: callable({
    region: 'europe-west1',
    access: 'public',
    resources: 'highTraffic',
    limits: ['search_by_address', 'search_by_network'],
    input: z.strictObject({
      ...filterFields,
      onlineNow: z.boolean().optional(),
      /** Minor units of `currency`. */
      maxPrice: z.int().positive().optional(),
      currency: currencySchema.default('EUR'),
      /** As somebody writes them, in any of the nine languages. */
      words: z.string().max(LONGEST_WORDS).optional(),
      /** The reader's language: whoever speaks it comes before others who fit as well. */
      locale: localeSchema.optional(),
      /** What an earlier answer gave; every other is refused. */
      cursor: z
        .string()
        .regex(/^[A-Za-z0-9_-]+$/)
        .max(LONGEST_CURSOR)
        .optional(),
    }),
    output: z.strictObject({
      providers: z.array(providerCardSchema),
      nextCursor: z.string().nullable(),
      /** How many fit, on all pages. */
      total: z.int().nonnegative().optional(),
      /** What the words were taken for; `words` are those that are none of it, and are looked for in names and headlines. */
      understood: z
        .strictObject({
          kind: providerKindSchema.optional(),
          country: countrySchema.optional(),
          language: languageSchema.optional(),
          speciality: specialitySchema.optional(),
          onlineNow: z.literal(true).optional(),
          words: z.string(),
        })
        .optional(),
      /** Where nobody fits: who comes nearest, and what they miss of what was asked for. */
      nearest: z
        .strictObject({ missing: z.array(z.enum(searchFilters)), providers: z.array(providerCardSchema) })
        .optional(),
    }),
    refusals: [],
  }),
  /** Which countries somebody helps with, and how many people there are. */
  getCoverage: callable({
    region: 'europe-west1',
    access: 'public',
    resources: 'highTraffic',
    limits: ['public_by_address', 'public_by_network'],
    input: z.strictObject({ country: countrySchema.optional() }),
    output: z.strictObject({
      /** The country that is asked for, or all. */
      countries: z.array(
        z.strictObject({
          country: countrySchema,
          lawyers: z.int().nonnegative(),
          expats: z.int().nonnegative(),
          online: z.int().nonnegative(),
          languages: z.array(languageSchema),
        }),
      ),
      /** The pages of the country that is asked for: its own, and those of its parts that say something of their own. */
      pages: z.array(
        z.strictObject({
          country: countrySchema,
          kind: providerKindSchema.optional(),
          speciality: specialitySchema.optional(),
          language: languageSchema.optional(),
        }),
      ),
    }),
    refusals: [],
  }),
  /** Keeps the filters of a search, or forgets them. */
  saveSearch: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    input: z.strictObject({
      filters: z.strictObject({
        ...filterFields,
        onlineNow: z.literal(true).optional(),
        /** Whole units. */
        maxPrice: z.int().positive().max(10_000).optional(),
        words: z.string().min(1).max(LONGEST_WORDS).optional(),
      }),
      saved: z.boolean(),
    }),
    output: z.strictObject({ saved: z.boolean() }),
    refusals: ['searches_full'],
  }),
};

const savedSearchSchema: z.ZodType<SavedSearch> = storedObject({
  id: z.string(),
  filters: storedObject({
    kind: providerKindSchema.optional().catch(undefined),
    country: z.string().optional(),
    language: z.string().optional(),
    speciality: z.string().optional(),
    onlineNow: z.literal(true).optional(),
    maxPrice: z.number().optional(),
    minRating: z.number().optional(),
    words: z.string().optional(),
  }),
  savedAt: instantSchema,
});
/** `saved_searches/{uid}`: what somebody looks for again, the newest first. */
export const savedSearchesDocumentSchema = storedObject({
  searches: z.array(savedSearchSchema).max(MOST_SAVED_SEARCHES).readonly(),
});

export const savedSearchesMarks: MarksOf<z.infer<typeof savedSearchesDocumentSchema>> = {
  searches: 'owner: deleted',
};

/**
 * `search_index/{shard}`: many entries packed into one field, so that one read brings hundreds. Nobody but the functions
 * reads it.
 */
export const searchShardSchema = storedObject({
  /** JSON of `{ entries: { [id]: entry } }`, gzipped. */
  packed: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  /** The server's time of the last change. */
  changedAt: instantSchema,
});

const versioned = {
  /** When the profile was written that the entry tells of, in microseconds; what is older changes nothing. */
  version: z.number(),
};
/** An entry about what changes seldom. */
export const factsEntrySchema: z.ZodType<Facts & { version: number }> = storedObject({
  ...versioned,
  kind: providerKindSchema,
  displayName: z.string(),
  headline: z.string(),
  photoUrl: z.string().nullable(),
  languages: z.array(z.string()).readonly(),
  countries: z.array(z.string()).readonly(),
  specialities: z.array(z.string()).readonly(),
  ratingAverage: z.number().nullable(),
  ratingCount: z.number(),
  answerRate: z.number().nullable(),
  ofPlatform: z.boolean().exactOptional(),
  check: storedObject({ what: z.string(), authority: z.string().nullable(), at: z.number() }).exactOptional(),
});
/** An entry about what changes many times a day. Its instants are milliseconds, since it is packed. */
export const liveEntrySchema: z.ZodType<Live & { version: number }> = storedObject({
  ...versioned,
  availability: storedChoice(availabilities, 'offline'),
  closesAt: z.number().nullable(),
  opensAt: z.number().nullable(),
});

export type SavedSearchesDocument = z.infer<typeof savedSearchesDocumentSchema>;
export type FactsEntry = z.infer<typeof factsEntrySchema>;
export type LiveEntry = z.infer<typeof liveEntrySchema>;
