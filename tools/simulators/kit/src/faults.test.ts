import { expect, it } from 'vitest';
import { FaultPlan } from './faults.ts';

it('a fault strikes as often as it says, and is unspent until then', () => {
  const plan = new FaultPlan();
  plan.add({ where: 'twilio.api', do: 'status', status: 503, times: 2 });
  expect(plan.take('twilio.api', 'POST Calls')).toMatchObject({ status: 503 });
  expect(plan.unspent()).toHaveLength(1);
  expect(plan.take('twilio.api', 'POST Calls')).toMatchObject({ status: 503 });
  expect(plan.unspent()).toEqual([]);
  expect(plan.take('twilio.api', 'POST Calls')).toBeUndefined();
});

it('a fault that strikes always is unspent until it has struck once', () => {
  const plan = new FaultPlan();
  plan.add({ where: 'twilio.api', do: 'status', status: 503, times: 'always' });
  expect(plan.unspent()).toHaveLength(1);
  for (let times = 0; times < 100; times++) expect(plan.take('twilio.api', 'POST Calls')).toBeDefined();
  expect(plan.unspent()).toEqual([]);
});
