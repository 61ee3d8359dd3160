import { defaultPrices, type ProviderKind } from '../money/price.ts';
import { type CallRules, type ConfiguredRules, defaultCallRules } from './session.ts';

/** The rules of a call whose price includes so many minutes. */
export function rulesWith(rules: ConfiguredRules, includedMinutes: number): CallRules {
  return { ...rules, maxTalk: includedMinutes * 60 };
}

/** The rules of a call where an admin has set none; an expatriate's call includes more minutes. */
export const defaultRules: Readonly<Record<ProviderKind, CallRules>> = {
  lawyer: defaultCallRules,
  expat: rulesWith(defaultCallRules, defaultPrices.expat.EUR.includedMinutes),
};
