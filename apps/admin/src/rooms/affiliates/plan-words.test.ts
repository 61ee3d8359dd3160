import { defaultPlan } from '@sos/domain/affiliates/programme';
import { differences } from '@sos/domain/configuration/differences';
import { anAddedProgramme } from '@sos/domain/testing/an-added-programme';
import { expect, it } from 'vitest';
import { toldPlan } from './plan-words.ts';

it('a plan tells of a rule by its event, of a programme by its name, of an amount as it is typed', () => {
  const ambassadors = anAddedProgramme({ recruits: ['lawyer'] });
  const scouts = anAddedProgramme({ id: 'scout' });
  const before = toldPlan({ ...defaultPlan, added: [ambassadors, scouts] });
  const [rule] = ambassadors.rules;
  const dearer = { ...ambassadors, rules: rule ? [{ ...rule, amount: { fixed: 1050, percent: null } }] : [] };
  const after = toldPlan({ ...defaultPlan, version: 7, added: [scouts, { ...dearer, recruits: ['lawyer', 'expat'] }] });
  expect(differences(before, after)).toEqual([
    { path: 'added.ambassador.recruits.expat', before: null, after: true },
    { path: 'added.ambassador.rules.client_call.amount', before: '8 USD', after: '10.5 USD' },
  ]);
});
