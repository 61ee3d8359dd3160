import { describe, expect, it } from 'vitest';
import { compileRules } from '../compile.ts';
import { thingRules } from '../testing/expressions.ts';
import { aDocument, aRequest } from '../testing/requests.ts';
import { faultsOf, planted } from './faults.ts';
import { watched } from './noticing.ts';

const ofCondition = (condition: string) =>
  faultsOf(thingRules(condition))
    .filter(({ mutator }) => mutator !== 'Methods' && mutator !== 'Wildcard')
    .map(({ mutator, replacement }) => `${mutator} ${replacement.trim()}`);
const always = ['Condition true', 'Condition false'];

describe('the faults of a condition', () => {
  it.each([
    ['1 < 2', ['Operator <=', 'Operator >', 'Number 2', 'Number 3']],
    ['a() && b()', ['Operator ||', 'Side a()', 'Side b()']],
    ['!a()', ['Negation a()']],
    ["'x' in ['x', 'y']", ["Text 'another'", "List ['y']", "List ['x']", "Text 'another'", "Text 'another'"]],
    ["m.get('f', false)", ['Default true', "Text 'another'"]],
    ["m.get('f', null)", ["Default 'another'", "Text 'another'"]],
    ['isOwner(uid)', ['Guard isAuthenticated()']],
  ])('%s', (condition, faults) => {
    expect(ofCondition(condition)).toEqual([...always, ...faults]);
  });

  it('are none that say the same', () => {
    expect(ofCondition('false')).toEqual(['Condition true']);
  });
});

it('a statement has a method more or less, and a wildcard reaches further', () => {
  const source = thingRules('true').replace('read, write', 'get');
  const texts = faultsOf(source).map((fault) => planted(source, fault));
  expect(texts).toContain(source.replace('allow get:', 'allow get, list:'));
  expect(texts).toContain(source.replace('{id}', '{id=**}'));
  for (const text of texts) expect(() => compileRules(text)).not.toThrow();
});

it('a fault is noticed by a request that it decides otherwise, and by no other', () => {
  const source = thingRules("request.auth.uid == 'nora'").replace('read, write', 'get');
  const { rules, noticed } = watched(compileRules(source));
  const names = () => noticed().map((index) => faultsOf(source)[index]?.replacement.trim());
  const resource = aDocument('things/t1', {});
  rules.decide(aRequest('things/t1', { resource, auth: { uid: 'nora', token: {} } }));
  expect(names()).toEqual(['false', '!=', "'another'"]);
  rules.decide(aRequest('things/t1', { resource, auth: { uid: 'bob', token: {} } }));
  expect(names()).toEqual(['true', 'false', '!=', "'another'"]);
});
