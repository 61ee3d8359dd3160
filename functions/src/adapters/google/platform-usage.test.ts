import { WorldClock } from '@sos/clock/world-clock';
import { type FunctionsHost, startFunctionsHost } from '@sos/functions-host/server';
import { type RunningServer, serve } from '@sos/simulator-kit/http-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makePlatformUsage } from './platform-usage.ts';

const START = Date.UTC(2026, 0, 5, 12);
const HOUR = 3_600_000;
const PROJECT = 'demo-usage';

const clock = new WorldClock({ start: START, rate: 0 });
let host: FunctionsHost;
beforeAll(async () => {
  host = await startFunctionsHost({ port: 0, projectId: PROJECT, clock, regions: {}, env: {} });
});
afterAll(async () => {
  await host.close();
  clock.close();
});

const usage = (apiBase = host.url) =>
  makePlatformUsage({ apiBase, projectId: PROJECT, accessToken: async () => 'a-token' });
const none = { vendor: 'google', count: 0, minutes: null, cost: null };

it('is what was counted between the two instants, and nothing where nothing was', async () => {
  host.count('firestore.googleapis.com/document/read_count', 30);
  await clock.advance(2 * HOUR);
  host.count('firestore.googleapis.com/document/read_count', 5);
  host.count('run.googleapis.com/request_count', 2);
  expect(await usage()({ from: START, to: START + HOUR })).toEqual([
    { ...none, service: 'reads', count: 30 },
    { ...none, service: 'writes' },
    { ...none, service: 'deletes' },
    { ...none, service: 'invocations' },
  ]);
  const all = await usage()({ from: START, to: START + 3 * HOUR });
  expect(all.map(({ count }) => count)).toEqual([35, 0, 0, 2]);
});

it('is nothing yet in the first minute of a day', async () => {
  expect(await usage('http://127.0.0.1:1')({ from: START, to: START + 59_000 })).toEqual([]);
});

it('adds up every series and every point, however they are cut', async () => {
  const point = (count: string) => ({ value: { int64Value: count } });
  const asked: string[] = [];
  const monitoring: RunningServer = await serve(0, async ({ url, headers }) => {
    asked.push(`${headers.authorization} ${url.pathname} ${url.searchParams.get('filter')}`);
    return { body: { timeSeries: [{ points: [point('1'), point('2')] }, { points: [point('3')] }] } };
  });
  const lines = await usage(monitoring.url)({ from: START, to: START + HOUR });
  expect(lines.map(({ count }) => count)).toEqual([6, 6, 6, 6]);
  expect(asked).toContain(
    `Bearer a-token /v3/projects/${PROJECT}/timeSeries metric.type = "firestore.googleapis.com/document/write_count"`,
  );
  await monitoring.close();
});

it('that cannot be had is asked for again', async () => {
  await expect(usage('http://127.0.0.1:1')({ from: START, to: START + HOUR })).rejects.toThrow(VendorUnavailableError);
  const refusing: RunningServer = await serve(0, async () => ({ status: 403, body: {} }));
  await expect(usage(refusing.url)({ from: START, to: START + HOUR })).rejects.toThrow('monitoring_403');
  await refusing.close();
});

it.each([
  ['no JSON', '<html>'],
  ['a count that is none', { timeSeries: [{ points: [{ value: { int64Value: null } }] }] }],
  ['a count below nothing', { timeSeries: [{ points: [{ value: { int64Value: -1 } }] }] }],
  ['a list that is none', { timeSeries: 'none' }],
  ['a part alone', { timeSeries: [], executionErrors: [{ code: 4, message: 'timed out' }] }],
])('that comes as %s is not counted', async (_what, body) => {
  const monitoring: RunningServer = await serve(0, async () => ({ body }));
  await expect(usage(monitoring.url)({ from: START, to: START + HOUR })).rejects.toThrow(VendorUnavailableError);
  await monitoring.close();
});
