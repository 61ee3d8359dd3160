import type { BuiltInProgramme, InProgramme } from '../accounts/affiliates.ts';
import type { Currency } from '../money/money.ts';
import type { AddedTerms } from './added-programme.ts';
import { defaultFraudModes, type FraudModes } from './fraud.ts';

/**
 * What pays. `client_call`: a call of a client whom the affiliate brought; `level_1` and `level_2`: of a client brought by
 * their recruit, or by a recruit's recruit. `activation`: the affiliate's own first such call. `threshold`: a recruit has
 * had so many of them.
 */
export const commissionEvents = [
  'client_call',
  'client_call_level_1',
  'client_call_level_2',
  'provider_call',
  'activation',
  'threshold',
] as const;
export type CommissionEvent = (typeof commissionEvents)[number];

/** Either US cents, or whole hundredths of the platform's fee. */
export interface RuleAmount {
  readonly fixed: number | null;
  readonly percent: number | null;
}

export interface ProgrammeRule {
  readonly event: CommissionEvent;
  readonly amount: RuleAmount;
  /** For how many months since the person was brought; null without an end. */
  readonly months: number | null;
  /** Most that one affiliate earns by it in a calendar month (UTC), in US cents; null without a limit. */
  readonly monthlyCap: number | null;
  /** How many calls a `threshold` is; null for every other event. */
  readonly calls: number | null;
}

/** What a commission waits for. */
export interface HoldTerms {
  readonly validateAfterHours: number;
  readonly releaseAfterHours: number;
  /** A call that was shorter earns nothing. */
  readonly leastSeconds: number;
}

/** A programme that is nothing but these figures and words. */
export interface AddedProgramme extends AddedTerms {
  readonly rules: readonly ProgrammeRule[];
  /** Null where what it pays waits as everything else does. */
  readonly hold: HoldTerms | null;
}

/** All that decides about commissions. A version is never changed, so that a commission can always be explained by its own. */
export interface Plan extends HoldTerms {
  readonly version: number;
  readonly programmes: Readonly<Record<BuiltInProgramme, readonly ProgrammeRule[]>>;
  readonly added: readonly AddedProgramme[];
  /** Whether clients and providers earn by their friends; while they do not, nobody new takes part and no call pays for it. */
  readonly isGeneralOpen: boolean;
  /** How many of an affiliate's first paid calls wait longer for their release, and by how many hours. */
  readonly newcomerCalls: number;
  readonly newcomerHours: number;
  /** What all commissions of one call may come to, in hundredths of the platform's fee. */
  readonly marginPercent: number;
  /** What a client's first call costs less for whom an affiliate's code is typed, in hundredths of the price; 0 for nothing. */
  readonly codeDiscounts: Readonly<Record<BuiltInProgramme, number>>;
  /** What each rule of fraud does. */
  readonly fraud: FraudModes;
  /** US cents for one unit of a currency. */
  readonly rates: Readonly<Record<Currency, number>>;
}

const rule = (event: CommissionEvent, cents: number, terms: Partial<ProgrammeRule> = {}): ProgrammeRule => ({
  event,
  amount: { fixed: cents, percent: null },
  months: null,
  monthlyCap: null,
  calls: null,
  ...terms,
});

export const noCodeDiscounts: Plan['codeDiscounts'] = {
  chatter: 0,
  influencer: 0,
  blogger: 0,
  groupAdmin: 0,
  general: 0,
};

/** What friends earn somebody once an admin lets them. */
export const defaultGeneralRules: readonly ProgrammeRule[] = [rule('client_call', 500, { months: 12 })];

/**
 * Carries all that one call of a lawyer pays again and again, which is two levels and who recruited the lawyer, and leaves
 * the platform what its rail costs.
 */
const DEFAULT_MARGIN = 85;

/** In force while no admin has set another. */
export const defaultPlan: Plan = {
  version: 1,
  programmes: {
    chatter: [
      rule('client_call', 1000),
      rule('client_call_level_1', 100),
      rule('client_call_level_2', 50),
      rule('activation', 500),
    ],
    influencer: [rule('client_call', 1000)],
    blogger: [rule('client_call', 1000), rule('provider_call', 500, { months: 6 })],
    groupAdmin: [
      rule('client_call', 1000),
      rule('provider_call', 100, { months: 6 }),
      rule('threshold', 5000, { calls: 10 }),
    ],
    general: defaultGeneralRules,
  },
  added: [],
  isGeneralOpen: false,
  validateAfterHours: 24,
  releaseAfterHours: 24,
  leastSeconds: 120,
  newcomerCalls: 0,
  newcomerHours: 0,
  marginPercent: DEFAULT_MARGIN,
  codeDiscounts: noCodeDiscounts,
  fraud: defaultFraudModes,
  rates: { EUR: 108, USD: 100 },
};

export function addedOf({ added: all }: Pick<Plan, 'added'>, { programme, added }: InProgramme) {
  return programme === 'partner' ? all.find(({ id }) => id === added) : undefined;
}

export function rulesOf(plan: Pick<Plan, 'programmes' | 'added'>, whose: InProgramme): readonly ProgrammeRule[] {
  return whose.programme === 'partner' ? (addedOf(plan, whose)?.rules ?? []) : plan.programmes[whose.programme];
}

export function ruleOf(plan: Plan, whose: InProgramme, event: CommissionEvent): ProgrammeRule | undefined {
  return isOpen(plan, whose) ? rulesOf(plan, whose).find((each) => each.event === event) : undefined;
}

/** Whether a programme takes part at all: the built-in roles' always do, what an admin has added once it is no draft. */
export function isOpen(plan: Pick<Plan, 'isGeneralOpen' | 'added'>, whose: InProgramme): boolean {
  if (whose.programme === 'general') return plan.isGeneralOpen;
  return whose.programme !== 'partner' || (addedOf(plan, whose)?.state ?? 'draft') !== 'draft';
}

/** What a first call costs less with a code of the programme, in hundredths of its price. */
export function discountOf(plan: Pick<Plan, 'isGeneralOpen' | 'added' | 'codeDiscounts'>, whose: InProgramme): number {
  if (!isOpen(plan, whose)) return 0;
  return whose.programme === 'partner'
    ? (addedOf(plan, whose)?.codeDiscount ?? 0)
    : plan.codeDiscounts[whose.programme];
}

/** What a commission of the programme waits for. */
export function holdOf(plan: HoldTerms & Pick<Plan, 'added'>, whose: InProgramme): HoldTerms {
  const { validateAfterHours, releaseAfterHours, leastSeconds } = addedOf(plan, whose)?.hold ?? plan;
  return { validateAfterHours, releaseAfterHours, leastSeconds };
}

/** US cents of an amount in minor units, rounded down. */
export function inCents({ rates }: Pick<Plan, 'rates'>, amount: number, currency: Currency): number {
  return Math.floor((amount * rates[currency]) / 100);
}
