import { deleteApp, getApps, initializeApp } from 'firebase-admin/app';
import { getFunctions, type TaskOptions } from 'firebase-admin/functions';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOME, PROJECT, startTestWorld, type TestWorld } from '../testing/test-world.ts';

const HOUR = 3_600_000;
const SECOND = 1_000;

let world: TestWorld;
let start: number;
beforeAll(async () => {
  world = await startTestWorld();
  vi.stubEnv('CLOUD_TASKS_EMULATOR_HOST', new URL(world.host.url).host);
  vi.stubEnv('METADATA_SERVER_DETECTION', 'none');
  initializeApp({ projectId: PROJECT });
});
beforeEach(() => {
  world.host.restore(JSON.stringify({ tasks: [], spentNames: {} }));
  world.journal.clear();
  start = world.clock.now();
});
afterAll(async () => {
  await Promise.all(getApps().map(deleteApp));
  vi.unstubAllEnvs();
  await world.close();
});

const queue = (name = 'work') => getFunctions().taskQueue(`locations/${HOME}/functions/${name}`);
const enqueue = (id: string, options: TaskOptions = {}) => queue().enqueue({ of: id }, { id, ...options });
const inFuture = (ms: number) => ({ scheduleTime: new Date(world.clock.now() + ms) });
const runs = () => world.journal.seen('work') as { id: string; retryCount: number; previousResponse?: number }[];
const runTimes = () => world.journal.entries.filter(({ what }) => what === 'work').map(({ at }) => at);

describe('a task', () => {
  it('runs at once when it names no time, with what Cloud Tasks tells a function', async () => {
    await enqueue('call-1');
    await world.clock.idle();
    expect(runs()).toEqual([
      {
        id: 'call-1',
        queueName: 'work',
        retryCount: 0,
        executionCount: 0,
        scheduledTime: String(start / 1000),
        data: { of: 'call-1' },
        email: 'emulated-service-acct@email.com',
      },
    ]);
    expect(world.host.tasks()).toEqual([]);
  });

  it('waits for its time, even through a delay counted by the function', async () => {
    await world.call('enqueue', { id: 'later', delaySeconds: 3_600 });
    expect(world.host.tasks()).toMatchObject([{ id: 'later', scheduledAt: start + HOUR, running: false }]);
    await world.clock.advance(HOUR - 1);
    expect(runs()).toEqual([]);
    await world.clock.advance(1);
    expect(runs()).toMatchObject([{ id: 'later' }]);
    expect(runTimes()).toEqual([start + HOUR]);
  });

  it('never runs once it is deleted', async () => {
    await enqueue('unwanted', inFuture(HOUR));
    await queue().delete('unwanted');
    await world.clock.advance(2 * HOUR);
    expect(runs()).toEqual([]);
    const name = `projects/${PROJECT}/locations/${HOME}/queues/work/tasks/unwanted`;
    expect((await fetch(`${world.host.url}/${name}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('keeps its name while it waits and for an hour after it ran', async () => {
    const taken = { code: 'functions/task-already-exists' };
    await enqueue('once', inFuture(HOUR));
    await expect(enqueue('once')).rejects.toMatchObject(taken);
    await world.clock.advance(HOUR);
    await expect(enqueue('once')).rejects.toMatchObject(taken);
    await world.clock.advance(HOUR);
    await enqueue('once');
    await world.clock.idle();
    expect(runs()).toHaveLength(2);
  });

  it.each([
    ['an unknown queue', () => queue('nowhere').enqueue({}), 'functions/not-found'],
    ['a function that is no queue', () => queue('echo').enqueue({}), 'functions/not-found'],
    ['a time beyond thirty days', () => enqueue('far', inFuture(31 * 24 * HOUR)), 'functions/invalid-argument'],
  ])('is refused for %s', async (_what, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code });
  });
});

describe('a task that fails', () => {
  it('is tried again with its queue’s backoff, and given up after its attempts', async () => {
    world.journal.answer = () => 500;
    await enqueue('stubborn');
    await world.clock.advance(60 * SECOND);
    expect(runs().map(({ retryCount }) => retryCount)).toEqual([0, 1, 2]);
    expect(runs()[1]?.previousResponse).toBe(500);
    expect(runTimes()).toEqual([start, start + 10 * SECOND, start + 30 * SECOND]);
    expect(world.host.tasks()).toEqual([]);
    expect(world.host.status()[HOME]?.lastErrors.at(-1)?.text).toBe('Task work/stubborn is given up after 3 attempts.');
  });

  it('is tried again after the region crashed under it', async () => {
    world.faults.add({ where: 'region', match: 'work', do: 'crash', at: 'after' });
    await enqueue('survivor');
    await world.clock.idle();
    expect(world.host.tasks()).toMatchObject([{ id: 'survivor', attempts: 1 }]);
    await world.clock.advance(10 * SECOND);
    expect(runs().map(({ retryCount }) => retryCount)).toEqual([0, 1]);
    expect(world.host.tasks()).toEqual([]);
  });

  it('is tried again when its deadline passed without an answer', async () => {
    world.journal.answer = ({ what }) => (what === 'work' ? new Promise(() => undefined) : 200);
    const task = { dispatchDeadline: '0.05s', httpRequest: { body: Buffer.from('{"data":{}}').toString('base64') } };
    const path = `projects/${PROJECT}/locations/${HOME}/queues/work/tasks`;
    await fetch(`${world.host.url}/${path}`, { method: 'POST', body: JSON.stringify({ task }) });
    await world.clock.idle();
    expect(world.host.tasks()).toMatchObject([{ attempts: 1, executions: 0, scheduledAt: start + 10 * SECOND }]);
  });

  it('is not tried again once it is deleted', async () => {
    let fail = (_status: number): void => undefined;
    world.journal.answer = ({ what }) => (what === 'work' ? new Promise((resolve) => (fail = resolve)) : 200);
    await enqueue('withdrawn');
    await world.journal.until('work', 1);
    await queue().delete('withdrawn');
    fail(500);
    await world.clock.advance(HOUR);
    expect(runs()).toHaveLength(1);
  });
});

describe('a queue', () => {
  it('runs no more tasks at once than it declares', async () => {
    let release = (_status: number): void => undefined;
    world.journal.answer = () => new Promise((resolve) => (release = resolve));
    await queue('oneByOne').enqueue({}, { id: 'first' });
    await queue('oneByOne').enqueue({}, { id: 'second' });
    await world.journal.until('oneByOne', 1);
    await fetch(world.at('echo'));
    expect(world.journal.seen('oneByOne')).toEqual(['first']);
    release(200);
    await world.journal.until('oneByOne', 2);
    release(200);
    await world.clock.idle();
    expect(world.host.tasks()).toEqual([]);
  });

  it('delivers twice or late when that is asked for', async () => {
    world.faults.add({ where: 'tasks', match: 'work twin', do: 'duplicate' });
    world.faults.add({ where: 'tasks', match: 'work slow', do: 'delay', seconds: 90 });
    await enqueue('twin');
    await enqueue('slow');
    await world.clock.idle();
    expect(runs().map(({ id }) => id)).toEqual(['twin', 'twin']);
    await world.clock.advance(90 * SECOND);
    expect(runs().map(({ id }) => id)).toEqual(['twin', 'twin', 'slow']);
  });

  it('goes on in another world where it stopped', async () => {
    await enqueue('done');
    await world.clock.idle();
    await enqueue('waiting', inFuture(HOUR));
    const saved = world.host.snapshot();
    await queue().delete('waiting');
    world.host.restore(saved);
    await expect(enqueue('done')).rejects.toMatchObject({ code: 'functions/task-already-exists' });
    await world.clock.advance(HOUR);
    expect(runs().map(({ id }) => id)).toEqual(['done', 'waiting']);
  });

  it('lists what waits', async () => {
    await enqueue('b', inFuture(2 * HOUR));
    await enqueue('a', inFuture(HOUR));
    const listed = (await (await fetch(`${world.host.url}/tasks`)).json()) as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
