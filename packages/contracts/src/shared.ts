import { type Locale, locales } from '@sos/domain/shared/locale';
import { type Currency, currencies } from '@sos/domain/money/money';
import { type ProviderKind, providerKinds } from '@sos/domain/money/price';
import { idPattern } from '@sos/domain/shared/id';
import { z } from 'zod';
import { instantMarks } from './instants.ts';

export const localeSchema = z.enum(locales);
export const currencySchema = z.enum(currencies);
export const providerKindSchema = z.enum(providerKinds);
/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/);
/** Milliseconds since the epoch, UTC; a stored document holds it as a time stamp. */
export const instantSchema = z.int().nonnegative().register(instantMarks, { isInstant: true });
/** An amount in the currency's minor unit. */
export const moneySchema = z.strictObject({ amount: z.int(), currency: currencySchema });
const LONGEST_EMAIL = 254;
/** An address that somebody types. */
export const emailSchema = z.string().trim().max(LONGEST_EMAIL).pipe(z.email());
export const idSchema = z.string().regex(idPattern);
/** The id that a browser gives one booking, so that repeating a request cannot book or charge twice. */
export const bookingIdSchema = z.uuid();

export type { Currency, Locale, ProviderKind };
