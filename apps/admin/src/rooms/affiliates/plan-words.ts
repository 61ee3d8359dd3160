import { fraudRules } from '@sos/domain/affiliates/fraud';
import type { AddedProgramme, ProgrammeRule } from '@sos/domain/affiliates/programme';
import type { AdminMessageKey } from '@sos/words/admin';
import type { Draft } from './plan.ts';

/** What the fields of the editor are called, by the names in a told plan. */
export const planWords: Readonly<Record<string, AdminMessageKey>> = {
  programmes: 'adminAffiliates.view.programmes',
  added: 'adminAffiliates.added',
  chatter: 'adminAffiliates.programme.chatter',
  influencer: 'adminAffiliates.programme.influencer',
  blogger: 'adminAffiliates.programme.blogger',
  groupAdmin: 'adminAffiliates.programme.groupAdmin',
  general: 'adminAffiliates.programme.general',
  client_call: 'adminAffiliates.event.client_call',
  client_call_level_1: 'adminAffiliates.event.client_call_level_1',
  client_call_level_2: 'adminAffiliates.event.client_call_level_2',
  provider_call: 'adminAffiliates.event.provider_call',
  activation: 'adminAffiliates.event.activation',
  threshold: 'adminAffiliates.event.threshold',
  amount: 'adminAffiliates.rule.amount',
  months: 'adminAffiliates.rule.months',
  monthlyCap: 'adminAffiliates.rule.monthlyCap',
  calls: 'adminAffiliates.rule.calls',
  state: 'adminAffiliates.added.state',
  name: 'adminAffiliates.added.name',
  text: 'adminAffiliates.added.text',
  place: 'adminAffiliates.added.place',
  rules: 'adminAffiliates.added.rules',
  recruits: 'adminAffiliates.added.recruits',
  partner: 'adminAffiliates.added.recruits.partner',
  lawyer: 'adminAffiliates.added.recruits.lawyer',
  expat: 'adminAffiliates.added.recruits.expat',
  rooms: 'adminAffiliates.added.rooms',
  games: 'adminAffiliates.added.games',
  training: 'adminAffiliates.added.rooms.training',
  resources: 'adminAffiliates.added.rooms.resources',
  posts: 'adminAffiliates.added.rooms.posts',
  guide: 'adminAffiliates.added.rooms.guide',
  month: 'adminAffiliates.added.games.month',
  raise: 'adminAffiliates.added.games.raise',
  asksAudience: 'adminAffiliates.added.asksAudience',
  codeDiscount: 'adminAffiliates.added.discount',
  codeDiscounts: 'adminAffiliates.added.discount',
  hold: 'adminAffiliates.added.hold',
  validateAfterHours: 'adminAffiliates.validateAfterHours',
  releaseAfterHours: 'adminAffiliates.releaseAfterHours',
  leastSeconds: 'adminAffiliates.leastSeconds',
  newcomerCalls: 'adminAffiliates.newcomerCalls',
  newcomerHours: 'adminAffiliates.newcomerHours',
  marginPercent: 'adminAffiliates.marginPercent',
  isGeneralOpen: 'adminAffiliates.general.open',
  fraud: 'adminAffiliates.fraud',
  ...Object.fromEntries(fraudRules.map((rule) => [rule, `adminAffiliates.rule.${rule}` as const])),
};

/** A plan as its differences are told: rules by their events, added programmes by their names, amounts as they are typed. */
export function toldPlan(plan: Draft & { readonly version?: number }): object {
  const { version: _version, programmes, added, ...others } = plan;
  return {
    ...others,
    programmes: Object.fromEntries(Object.entries(programmes).map(([name, rules]) => [name, toldRules(rules)])),
    added: Object.fromEntries(added.map((each) => [each.id, toldProgramme(each)])),
  };
}

function toldProgramme({ id: _id, texts, rules, recruits, rooms, games, ...terms }: AddedProgramme): object {
  return {
    ...terms,
    ...texts,
    rules: toldRules(rules),
    recruits: asSet(recruits),
    rooms: asSet(rooms),
    games: asSet(games),
  };
}

const asSet = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true]));

function toldRules(rules: readonly ProgrammeRule[]): object {
  return Object.fromEntries(
    rules.map(({ event, amount: { fixed, percent }, monthlyCap, ...terms }) => {
      const amount = fixed === null ? `${percent} %` : inDollars(fixed);
      return [event, { ...terms, amount, monthlyCap: monthlyCap === null ? null : inDollars(monthlyCap) }];
    }),
  );
}

const inDollars = (cents: number) => `${cents / 100} USD`;
