import { expect, it } from 'vitest';
import { aCommission } from '../testing/a-commission.ts';
import { nothingCounted } from './counts.ts';
import { step } from './hold.ts';
import { withCaution } from './newcomer.ts';

const HOUR = 3_600_000;
const caution = { newcomerCalls: 3, newcomerHours: 120 };
const waitOf = (calls: number) =>
  withCaution(caution, [aCommission()], () => ({ ...nothingCounted, calls }))[0]?.terms.releaseAfterHours;

it('the first calls of an affiliate wait longer, and every one after them as all do', () => {
  expect([waitOf(0), waitOf(2), waitOf(3)]).toEqual([144, 144, 24]);
  const none = withCaution({ newcomerCalls: 0, newcomerHours: 120 }, [aCommission()], () => nothingCounted);
  expect(none).toEqual([aCommission()]);
});

it('the release waits longer, to the hour, and the check does not', () => {
  const [commission = aCommission()] = withCaution(caution, [aCommission()], () => nothingCounted);
  const truth = { captured: 4900, left: 4900, isFrozen: false, isDisputeLost: false };
  const at = (hours: number) => ({ truth, isFlagged: false, at: commission.callAt + hours * HOUR });
  const { commission: validated } = step(commission, at(24));
  expect(validated).toMatchObject({ status: 'validated', dueAt: commission.callAt + 168 * HOUR });
  expect(step(validated, at(167)).commission.status).toBe('validated');
  expect(step(validated, at(168)).commission.status).toBe('available');
});
