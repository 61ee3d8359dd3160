import { countryCodes, languageCodes } from '@sos/domain/search/words/codes';
import { plainText } from '@sos/domain/shared/plain-text';
import { z } from 'zod';
import { countrySchema } from './shared.ts';

/** A country that somebody chooses; what is stored may be older than the list. */
export const chosenCountrySchema = countrySchema.refine((code) => countryCodes.includes(code));

/** A language that somebody speaks, of those that one can choose. */
export const chosenLanguageSchema = z.string().refine((code) => languageCodes.includes(code));

/** True when nothing is chosen twice. */
export const isDistinct = (list: readonly unknown[]): boolean => new Set(list).size === list.length;

/** What somebody writes and others are shown, while they write it and when it is done. */
export const draftTextSchema = z.string().overwrite(plainText);

export const writtenTextSchema = draftTextSchema.trim();
