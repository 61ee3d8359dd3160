import { defaultPrices, type ProviderKind } from '../money/price.ts';
import { type CallRules, defaultCallRules } from './session.ts';

/** The rules of a call where an admin has set none; an expatriate's call includes more minutes. */
export const defaultRules: Readonly<Record<ProviderKind, CallRules>> = {
  lawyer: defaultCallRules,
  expat: { ...defaultCallRules, maxTalk: defaultPrices.expat.EUR.includedMinutes * 60 },
};
