import type { Output } from '@sos/contracts/callables';
import { type AddedText, type AddedTexts, emptyAddedText } from '@sos/domain/affiliates/added-programme';
import type { AddedProgramme, CommissionEvent, Plan, ProgrammeRule } from '@sos/domain/affiliates/programme';

export type Draft = Omit<Plan, 'version'>;
export type Simulation = Output<'adminSimulatePlan'>;

/** A plan as it is sent: the server gives it its version. */
export function draftOf({ version: _version, ...draft }: Plan): Draft {
  return draft;
}

/** A rule of ten dollars, as a beginning. */
export function newRule(event: CommissionEvent): ProgrammeRule {
  const calls = event === 'threshold' ? 10 : null;
  return { event, amount: { fixed: 1000, percent: null }, months: null, monthlyCap: null, calls };
}

/** A draft that pays what chatters have for a call, as a beginning. */
export function newProgramme(id: string): AddedProgramme {
  return {
    id,
    state: 'draft',
    texts: { en: emptyAddedText },
    rules: [newRule('client_call')],
    recruits: [],
    rooms: [],
    games: [],
    asksAudience: false,
    codeDiscount: 0,
    hold: null,
  };
}

/** The texts with those of one language; a language whose fields are all empty is left out, but for English. */
export function withText(texts: AddedTexts, locale: string, text: AddedText): AddedTexts {
  const { [locale]: _before, ...others } = texts;
  const isEmpty = Object.values(text).every((each) => each === '');
  return isEmpty && locale !== 'en' ? others : { ...others, [locale]: text };
}

const DAY = 86_400_000;

/** The days from and until which calls are tried, in UTC; null where they are no period. */
export function periodOf(from: string, until: string): { readonly from: number; readonly until: number } | null {
  const [first, last] = [Date.parse(from), Date.parse(until)];
  if (Number.isNaN(first) || Number.isNaN(last) || first > last) return null;
  return { from: first, until: last + DAY };
}
