import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorldClock } from '@sos/clock/world-clock';
import { type FunctionsHost, startFunctionsHost } from '@sos/functions-host/server';
import { type RunningServer, serve } from '@sos/simulator-kit/http-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeControlPlane } from './control-plane.ts';

const PROJECT = 'demo-control';
const REGION = 'europe-west3';
const bundle = `import { onSchedule } from 'firebase-functions/v2/scheduler';
import { onTaskDispatched } from 'firebase-functions/v2/tasks';
const tell = (what) => fetch(process.env.JOURNAL_URL, { method: 'POST', body: what });
export const recoverCalls = onSchedule('every 5 minutes', () => tell('schedule'));
export const settleCallTask = onTaskDispatched(() => tell('task'));`;

const clock = new WorldClock({ start: Date.UTC(2026, 0, 5), rate: 0 });
const told: string[] = [];
let folder: string;
let journal: RunningServer;
let host: FunctionsHost;

beforeAll(async () => {
  const cache = fileURLToPath(new URL('../../../.cache/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'control-'));
  writeFileSync(join(folder, 'index.mjs'), bundle);
  journal = await serve(0, async ({ body }) => {
    told.push(body.toString());
    return {};
  });
  const regions = { [REGION]: join(folder, 'index.mjs') };
  host = await startFunctionsHost({ port: 0, projectId: PROJECT, clock, regions, env: { JOURNAL_URL: journal.url } });
});
afterAll(async () => {
  await host.close();
  await journal.close();
  clock.close();
  rmSync(folder, { recursive: true });
});

const control = (base = host.url) =>
  makeControlPlane({
    schedulerBase: base,
    tasksBase: base,
    projectId: PROJECT,
    region: REGION,
    accessToken: async () => 'a-token',
  });

it('runs a schedule out of turn', async () => {
  await control().runSchedule('recoverCalls');
  await expect.poll(() => told).toEqual(['schedule']);
});

it('holds the tasks of a queue until it goes on', async () => {
  told.length = 0;
  await control().pauseQueue('settleCallTask', true);
  expect(await control().queue('settleCallTask')).toEqual({ state: 'paused', waiting: 0, nextAt: null });
  const tasks = `${host.url}/projects/${PROJECT}/locations/${REGION}/queues/settleCallTask/tasks`;
  const url = `https://${REGION}-${PROJECT}.cloudfunctions.net/settleCallTask`;
  const body = Buffer.from(JSON.stringify({ data: {} })).toString('base64');
  const headers = { 'Content-Type': 'application/json' };
  const task = { httpRequest: { url, body, headers } };
  expect((await fetch(tasks, { method: 'POST', body: JSON.stringify({ task }) })).status).toBe(200);
  const due = clock.now();
  await clock.advance(60_000);
  expect(await control().queue('settleCallTask')).toEqual({ state: 'paused', waiting: 1, nextAt: due });
  expect(told).not.toContain('task');
  await control().pauseQueue('settleCallTask', false);
  await expect.poll(() => told).toContain('task');
  await expect.poll(() => control().queue('settleCallTask')).toEqual({ state: 'running', waiting: 0, nextAt: null });
});

it('says when there is no such thing, or no answer', async () => {
  await expect(control().queue('sendNotificationTask')).rejects.toThrow(VendorUnavailableError);
  await expect(control().runSchedule('repairSearchIndex')).rejects.toThrow('google_answered_404');
  await expect(control('http://127.0.0.1:1').queue('settleCallTask')).rejects.toThrow('google_no_answer');
});
