import { describe, expect, it } from 'vitest';
import { makeGuardDial, type PlannedDial } from './guard-dial.ts';
import { makeInstanceLimits } from './instance-limits.ts';

const HOURS = 3_600_000;
const dial: PlannedDial = { clientId: 'ana', to: '+33612345678', isProved: true, longestCost: 100, fee: 1900 };
const refused = { reason: 'too_many_requests' };

function aGuard() {
  const alerts: string[] = [];
  const world = { now: 0 };
  const limits = makeInstanceLimits({ now: () => world.now }, async () => ({}));
  const guard = makeGuardDial({ limits, alerts: { raise: async ({ kind }) => void alerts.push(kind) } });
  return { guard: (differs: Partial<PlannedDial> = {}) => guard({ ...dial, ...differs }), alerts, world };
}

describe('a dial', () => {
  it('to a number that never accepted is placed six times a day, whoever asks', async () => {
    const { guard, world } = aGuard();
    const cold = (client: number) => guard({ clientId: `client-${client}`, isProved: false });
    for (let client = 0; client < 6; client++) await cold(client);
    await expect(cold(6)).rejects.toMatchObject({ ...refused, details: { retryAfter: 86_400 } });
    await guard();
    world.now += 24 * HOURS;
    await cold(7);
  });

  it('that could cost more than the call earns is refused', async () => {
    await expect(aGuard().guard({ longestCost: 1901 })).rejects.toMatchObject(refused);
  });

  it('is refused once the day’s cost of its client, or of its number, is reached', async () => {
    const ofOne = aGuard();
    for (let number = 0; number < 20; number++) await ofOne.guard({ to: `+4670000000${number}` });
    await expect(ofOne.guard({ to: '+46700000099' })).rejects.toMatchObject(refused);
    await ofOne.guard({ clientId: 'ben', to: '+46700000099' });
    const toOne = aGuard();
    for (let client = 0; client < 20; client++) await toOne.guard({ clientId: `client-${client}` });
    await expect(toOne.guard({ clientId: 'another' })).rejects.toMatchObject(refused);
  });

  it('is told of at half of the platform’s budget, and refused at the whole', async () => {
    const { guard, alerts } = aGuard();
    const next = (call: number) => guard({ clientId: `c${call}`, to: `+1202555${call}`, longestCost: 1000 });
    for (let call = 0; call < 99; call++) await next(call);
    expect(alerts).toEqual([]);
    await next(99);
    expect(alerts).toEqual(['dialling_budget']);
    for (let call = 100; call < 200; call++) await next(call);
    await expect(next(200)).rejects.toMatchObject(refused);
  });
});
