import { expect, it } from 'vitest';
import { defaultRules, rulesWith } from './default-rules.ts';

it('a call may take the minutes that its price includes, and twenty or thirty where nobody has said otherwise', () => {
  expect(rulesWith(defaultRules.lawyer, 45)).toEqual({ ...defaultRules.lawyer, maxTalk: 2700 });
  expect([defaultRules.lawyer.maxTalk, defaultRules.expat.maxTalk]).toEqual([1200, 1800]);
});
