import { beforeEach, expect, it } from 'vitest';
import type { Alerts } from './ports.ts';

interface World {
  readonly alerts: Alerts;
  /** What is raised, in any order. */
  readonly raised: () => Promise<readonly { kind: string; key: string; detail: object }[]>;
}

const alert = { kind: 'session_abandoned' as const, key: 's-1', detail: { session: 's-1' } };

/** What every keeper of alerts does. `open` gives one that has none, for each test. */
export function alertsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  it('an alert is raised once for each kind and key, whoever repeats it', async () => {
    await Promise.all([world.alerts.raise(alert), world.alerts.raise(alert)]);
    await world.alerts.raise({ ...alert, detail: { session: 'another' } });
    await world.alerts.raise({ ...alert, key: 's-2' });
    await world.alerts.raise({ ...alert, kind: 'corrupt_document', key: 'payments/odd' });
    const found = (await world.raised()).map(({ kind, key }) => `${kind} ${key}`);
    expect(found.toSorted()).toEqual([
      'corrupt_document payments/odd',
      'session_abandoned s-1',
      'session_abandoned s-2',
    ]);
    expect(await world.raised()).toContainEqual(expect.objectContaining(alert));
  });
}
