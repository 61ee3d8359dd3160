import { startMarketingSimulator, type MarketingSimulator } from '@sos/marketing-simulator/server';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeErrorTracker } from './error-tracker.ts';

const faults = new FaultPlan();
let simulator: MarketingSimulator;
beforeAll(async () => {
  simulator = await startMarketingSimulator({ port: 0, clock: { now: () => 0 }, faults });
});
afterAll(() => simulator.close());

const NOW = Date.UTC(2026, 0, 5);
const broken = {
  id: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52',
  where: 'web',
  what: 'booking',
  name: 'TypeError',
  message: 'price is not a function',
  frames: [
    { file: 'app-1a2b3c4.js', function: 'b', line: 1, column: 2345 },
    { file: 'index-5d6e7f8.js', function: '', line: 2, column: 1 },
  ],
  release: 'DqWytgkW',
} as const;
const tracker = (dsn = simulator.url.replace('://', '://local@') + '/1') =>
  makeErrorTracker({ dsn, environment: 'demo-sos-expat' });

it('tells what broke, with the step where it broke as the last, and the same again as one', async () => {
  await tracker().tell({ ...broken, at: NOW });
  await tracker().tell({ ...broken, at: NOW + 1 });
  expect(simulator.broken()).toMatchObject([
    {
      key: 'local',
      body: {
        event_id: '0b0e6a1c51a74d0e8f0c6d3f1f9a7b52',
        release: 'DqWytgkW',
        environment: 'demo-sos-expat',
        transaction: 'booking',
        sdk: { settings: { infer_ip: 'never' } },
        exception: {
          values: [
            {
              type: 'TypeError',
              value: 'price is not a function',
              stacktrace: {
                frames: [{ filename: 'app:///assets/index-5d6e7f8.js' }, { filename: 'app:///assets/app-1a2b3c4.js' }],
              },
            },
          ],
        },
      },
    },
  ]);
});

it('tells nobody without an address, and says so when Sentry does not answer', async () => {
  const before = simulator.broken().length;
  await tracker('').tell({ ...broken, at: NOW });
  expect(simulator.broken()).toHaveLength(before);
  faults.add({ where: 'marketing.api', match: 'sentry', do: 'status', status: 503 });
  await expect(tracker().tell({ ...broken, at: NOW })).rejects.toThrow(VendorUnavailableError);
});
