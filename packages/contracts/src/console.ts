import { offlineReasons } from '@sos/domain/providers/attendance';
import { endReasons, sessionStatuses } from '@sos/domain/calls/session';
import {
  clashesIn,
  DAY_MINUTES,
  hasHours,
  MOST_HOLIDAYS,
  MOST_STRETCHES,
  type Week,
} from '@sos/domain/providers/working-hours';
import { isTimeZone } from '@sos/domain/notifications/quiet-hours';
import { specialities } from '@sos/domain/providers/specialities';
import { isCalendarDay } from '@sos/domain/shared/zoned-time';
import { payoutLacks } from '@sos/domain/transfers/payout-account';
import { callStanding } from '@sos/domain/providers/earnings';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { availabilitySchema, providerProfileSchema, specialitySchema } from './providers.ts';
import { chosenCountrySchema, chosenLanguageSchema, isDistinct, writtenTextSchema } from './chosen.ts';
import { currencySchema, idSchema, instantSchema, localeSchema, moneySchema } from './shared.ts';
import { storedObject } from './stored.ts';

const weekOf = <Schema extends z.ZodType>(day: Schema) => ({
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
  saturday: day,
  sunday: day,
});

const fromSchema = z
  .int()
  .nonnegative()
  .max(DAY_MINUTES - 1);
const toSchema = z.int().min(1).max(DAY_MINUTES);
const daySchema = z.array(z.strictObject({ from: fromSchema, to: toSchema })).max(MOST_STRETCHES);
const weekSchema: z.ZodType<Week> = z
  .strictObject(weekOf(daySchema))
  .refine((week) => clashesIn(week).length === 0, 'Stretches must not meet');
const holidaysSchema = z
  .array(z.string().refine(isCalendarDay))
  .max(MOST_HOLIDAYS)
  .refine((days) => new Set(days).size === days.length);

const storedDay = z.array(storedObject({ from: fromSchema, to: toSchema })).max(MOST_STRETCHES);

/** `sos_profiles/{uid}/private/hours`: what a provider has set about their week, by the clocks of the profile's time zone. */
export const hoursDocumentSchema = storedObject({
  week: storedObject(weekOf(storedDay)),
  holidays: z.array(z.string()).max(MOST_HOLIDAYS),
  opensByItself: z.boolean(),
  turnsAt: instantSchema.nullable(),
});

export const hoursMarks: MarksOf<z.infer<typeof hoursDocumentSchema>> = {
  week: 'owner: deleted',
  holidays: 'owner: deleted',
  opensByItself: 'owner: deleted',
  turnsAt: 'owner: deleted',
};

const switchSchema = z.strictObject({
  availability: availabilitySchema,
  /** Why the platform or their hours switched them off; null when they did so themselves, or are online. */
  offlineBecause: z.enum(offlineReasons).nullable(),
  /** Whether a call of their own keeps them. */
  isInCall: z.boolean(),
  /** Whether a colleague's call does, since the agency shares being busy. */
  isColleagueInCall: z.boolean(),
  /** In a row. */
  missedCalls: z.int().nonnegative(),
  approval: z.enum(['pending', 'approved', 'rejected']),
  isVisible: z.boolean(),
  closesAt: instantSchema.nullable(),
  opensAt: instantSchema.nullable(),
  timeZone: z.string(),
  hours: z.strictObject({ week: weekSchema, holidays: holidaysSchema, opensByItself: z.boolean() }),
});

/** A call as its provider looks back on it; nothing in it is about the client. */
const ownCallSchema = z.strictObject({
  id: idSchema,
  status: z.enum(sessionStatuses),
  endReason: z.enum(endReasons).nullable(),
  bookedAt: instantSchema,
  ringsAt: instantSchema,
  talkSeconds: z.int().nonnegative().nullable(),
  standing: z.enum(callStanding),
  /** What it earned; null when it earned nothing, or that is not known yet. */
  share: moneySchema.nullable(),
});

const textsSchema = z.strictObject({
  headline: writtenTextSchema.min(1).max(140),
  bio: writtenTextSchema.max(4000),
  languages: z.array(chosenLanguageSchema).min(1).max(20).refine(isDistinct),
  countries: z.array(chosenCountrySchema).min(1).max(50).refine(isDistinct),
  specialities: z.array(specialitySchema).max(specialities.length).refine(isDistinct),
  yearsOfExperience: z.int().nonnegative().max(80),
  /** Of an expatriate; left out, it stays as it is. */
  countriesLived: z.array(chosenCountrySchema).max(50).refine(isDistinct).exactOptional(),
  /** In which our telephone speaks to them. */
  locale: localeSchema,
});

const own = { region: 'europe-west1', access: 'provider', resources: 'user' } as const;

export const consoleCallables = {
  /** The caller's profile as the public sees it, and how their switch stands. */
  getOwnProfile: callable({
    ...own,
    input: z.strictObject({ currency: currencySchema.default('EUR') }),
    output: z.strictObject({
      shown: providerProfileSchema,
      locale: z.string(),
      /** Rises with each change of the profile. */
      edition: z.int().nonnegative(),
      switch: switchSchema,
    }),
    refusals: ['not_found'],
  }),
  /** What is left out stays as it is; asking for nothing says that the provider is there. */
  setAvailability: callable({
    ...own,
    input: z.strictObject({
      wanted: z.enum(['on', 'off']).optional(),
      hours: z
        .strictObject({
          week: weekSchema,
          holidays: holidaysSchema,
          opensByItself: z.boolean(),
          timeZone: z.string().max(64).refine(isTimeZone),
        })
        .refine(({ week, opensByItself }) => hasHours(week) || !opensByItself)
        .optional(),
    }),
    output: switchSchema,
    refusals: ['not_found', 'not_approved', 'no_telephone'],
  }),
  updateProfile: callable({
    ...own,
    input: textsSchema.extend({
      /** The one that the changes were made to. */
      edition: z.int().nonnegative(),
    }),
    output: z.strictObject({ edition: z.int().nonnegative() }),
    refusals: ['not_found', 'edited_elsewhere', 'contact_details'],
  }),
  getProviderEarnings: callable({
    ...own,
    input: z.strictObject({
      /** What an earlier answer gave; every other is refused. */
      cursor: idSchema.optional(),
    }),
    output: z.strictObject({
      calls: z.array(ownCallSchema),
      nextCursor: z.string().nullable(),
      /** Earned and not paid out, one amount a currency. */
      due: z.array(moneySchema),
      /** What keeps it from them, and until when they can mend that; null while nothing does. */
      lack: z.strictObject({ what: z.enum(payoutLacks), until: z.int().nullable() }).nullable(),
    }),
    refusals: [],
  }),
};

export type HoursDocument = z.infer<typeof hoursDocumentSchema>;
export type OwnSwitch = z.infer<typeof switchSchema>;
export type OwnCall = z.infer<typeof ownCallSchema>;
export type OwnTexts = z.infer<typeof textsSchema>;
