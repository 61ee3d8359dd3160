import { builtInProgrammes, type InProgramme } from '../accounts/affiliates.ts';
import { addedProblems, listProblems } from './added-problems.ts';
import type { AddedProgramme, CommissionEvent, HoldTerms, Plan, ProgrammeRule, RuleAmount } from './programme.ts';
import { recruitableBy } from './referral.ts';

/** A slip of a digit or two, in US cents. */
const LARGEST_AMOUNT = 100_000;
const LARGEST_CAP = 10_000_000;
const LONGEST_MONTHS = 120;
const LONGEST_HOURS = 24 * 90;
const MOST_CALLS = 1000;
/** Hundredths of a call's price. */
const LARGEST_DISCOUNT = 50;
const TALK = { least: 60, most: 3600 };
/** US cents for one unit of a currency. */
const DEAREST_RATE = 1000;

/** What is wrong with a plan that somebody wants to set; each names a field. */
export function planProblems(plan: Omit<Plan, 'version'>): string[] {
  return [
    ...builtInProgrammes.flatMap((programme) =>
      rulesProblems(plan, { programme }, plan.programmes[programme]).map((what) => `${programme}.${what}`),
    ),
    ...listProblems(plan.added),
    ...plan.added.flatMap((added) => figureProblems(plan, added).map((what) => `${added.id}.${what}`)),
    ...builtInProgrammes.flatMap((role) =>
      isWithin(plan.codeDiscounts[role], 0, LARGEST_DISCOUNT) ? [] : [`${role}.codeDiscount`],
    ),
    ...(plan.isGeneralOpen && plan.programmes.general.length === 0 ? ['general.event'] : []),
    ...(isWithin(plan.marginPercent, 1, 100) ? [] : ['marginPercent']),
    ...holdProblems(plan),
    ...(isWithin(plan.newcomerCalls, 0, MOST_CALLS) ? [] : ['newcomerCalls']),
    ...(isWithin(plan.newcomerHours, 0, LONGEST_HOURS) ? [] : ['newcomerHours']),
    ...(Object.values(plan.rates).every((each) => isWithin(each, 1, DEAREST_RATE)) ? [] : ['rates']),
  ];
}

const isWithin = (value: number, least: number, most: number) => value >= least && value <= most;

function holdProblems({ validateAfterHours, releaseAfterHours, leastSeconds }: HoldTerms): string[] {
  const hours = [validateAfterHours, releaseAfterHours];
  return [
    ...(hours.every((each) => isWithin(each, 0, LONGEST_HOURS)) ? [] : ['hours']),
    ...(isWithin(leastSeconds, TALK.least, TALK.most) ? [] : ['leastSeconds']),
  ];
}

function figureProblems(plan: Pick<Plan, 'added'>, added: AddedProgramme): string[] {
  return [
    ...addedProblems(added),
    ...rulesProblems(plan, { programme: 'partner', added: added.id }, added.rules),
    ...(isWithin(added.codeDiscount, 0, LARGEST_DISCOUNT) ? [] : ['codeDiscount']),
    ...(added.hold ? holdProblems(added.hold) : []),
  ];
}

function rulesProblems(plan: Pick<Plan, 'added'>, whose: InProgramme, rules: readonly ProgrammeRule[]): string[] {
  const events = rules.map(({ event }) => event);
  const isTwice = new Set(events).size < events.length;
  const isTorn = events.includes('client_call_level_2') && !events.includes('client_call_level_1');
  const strange = events.filter((event) => !canPay(plan, whose, event)).map((event) => `${event}.programme`);
  return [...(isTwice || isTorn ? ['event'] : []), ...strange, ...rules.flatMap(ruleProblems)];
}

/** Levels and thresholds are of programmes that recruit their own kind, providers of those that recruit providers. */
function canPay(plan: Pick<Plan, 'added'>, whose: InProgramme, event: CommissionEvent): boolean {
  const recruits = recruitableBy(plan, whose);
  if (event === 'provider_call') return recruits.includes('lawyer') || recruits.includes('expat');
  if (event === 'client_call' || event === 'activation') return true;
  return recruits.includes(whose.programme);
}

function ruleProblems({ event, amount, months, monthlyCap, calls }: ProgrammeRule): string[] {
  const isOr = (value: number | null, most: number) => value === null || isWithin(value, 1, most);
  return [
    ...(isSoundAmount(amount) ? [] : [`${event}.amount`]),
    ...(isOr(months, LONGEST_MONTHS) ? [] : [`${event}.months`]),
    ...(isOr(monthlyCap, LARGEST_CAP) ? [] : [`${event}.monthlyCap`]),
    // Recruiting alone never pays: a threshold counts at least one paid call.
    ...(isWithin(calls ?? 0, 1, MOST_CALLS) === (event === 'threshold') ? [] : [`${event}.calls`]),
  ];
}

function isSoundAmount({ fixed, percent }: RuleAmount): boolean {
  if (percent === null) return isWithin(fixed ?? 0, 1, LARGEST_AMOUNT);
  return fixed === null && isWithin(percent, 1, 100);
}
