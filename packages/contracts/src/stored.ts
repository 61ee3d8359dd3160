import { locales } from '@sos/domain/shared/locale';
import { z } from 'zod';
import { currencySchema } from './shared.ts';

/**
 * An object of a stored document. What a newer release wrote beside these fields is kept through parsing, at every
 * level; a field that an older release did not write needs a `.default()`. The type tells of the known fields alone, so
 * that writing a misspelt one does not compile.
 */
export function storedObject<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape> {
  // A loose object accepts all that the closed one accepts, and its output has the same known fields.
  return z.looseObject(shape) as unknown as z.ZodObject<Shape>;
}

/**
 * One of a list that may grow: a choice that only a newer release knows reads as the fallback. It stays stored, because
 * a change writes only what differs. Not for what money depends on, which must not be guessed.
 */
export function storedChoice<const Choice extends string>(choices: readonly Choice[], fallback: NoInfer<Choice>) {
  return z.enum(choices).catch(fallback);
}

export const storedLocaleSchema = storedChoice(locales, 'en');

/** An amount in the currency's minor unit, within a document. */
export const storedMoneySchema = storedObject({ amount: z.int(), currency: currencySchema });
