import { limits as table } from '@sos/domain/limits/limits';
import { expect, it } from 'vitest';
import { makeGuardSms } from './guard-sms.ts';
import { makeInstanceLimits } from './instance-limits.ts';

const DAY_MS = 86_400_000;
const sms = { uid: 'ana', to: '+33612345678', line: 'line-1', isAlert: false };
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

function aGuard(maxima = {}) {
  const world = { now: 0 };
  const clock = { now: () => world.now };
  const alerts: string[] = [];
  const limits = makeInstanceLimits(clock, async () => maxima);
  const told = { raise: async ({ key }: { readonly key: string }) => void alerts.push(key) };
  const guard = makeGuardSms({ limits, maxima: async () => maxima, alerts: told, clock });
  return {
    alerts,
    guard: (differs: Partial<typeof sms> = {}) => guard({ ...sms, ...differs }),
    limits,
    world,
  };
}

it.each<[limit: 'sms_by_number' | 'sms_by_person', (index: number) => Partial<typeof sms>]>([
  ['sms_by_number', (index) => ({ uid: `person-${index}` })],
  ['sms_by_person', (index) => ({ line: `line-${index}` })],
])('is sent as often in a day as %s allows, and not once more', async (limit, differs) => {
  const { guard, world } = aGuard();
  for (const index of times(table[limit].max)) expect(await guard(differs(index))).toBeDefined();
  expect(await guard(differs(999))).toBeUndefined();
  world.now += DAY_MS;
  expect(await guard(differs(999))).toBeDefined();
});

it.each([
  ['of its country', 'dialling_by_country'],
  ['of the platform', 'dialling'],
])('costs of the budget %s, which dials share', async (_whose, limit) => {
  const { guard, limits } = aGuard({ [limit]: 29 });
  expect(await guard()).toBeDefined();
  expect(await limits.count(limit as 'dialling', limit === 'dialling' ? 'platform' : '+33')).toBe(15);
  expect(await guard()).toBeUndefined();
  expect(await limits.count('sms_by_person', 'ana')).toBe(1);
});

it('that was certainly not sent counts nowhere', async () => {
  const { guard, limits } = aGuard();
  await (
    await guard()
  )?.();
  const left = [await limits.count('sms_by_person', 'ana'), await limits.count('dialling', 'platform')];
  expect(left).toEqual([0, 0]);
});

it('is told of at half of a budget, as admins have set it', async () => {
  const { guard, alerts } = aGuard({ dialling: 60, dialling_by_country: 1000 });
  await guard();
  expect(alerts).toEqual([]);
  await guard();
  expect(alerts).toEqual(['dialling-platform-0']);
});

it('tells admins of alerts when all that dialling may cost is spent, and not without end', async () => {
  const { guard, limits } = aGuard({ dialling: 0, alert_sms: 2 });
  expect(await guard()).toBeUndefined();
  const answers = [];
  for (const isAlert of [true, true, true]) answers.push((await guard({ isAlert })) !== undefined);
  expect(answers).toEqual([true, true, false]);
  expect(await limits.count('sms_by_number', 'line-1')).toBe(0);
});
