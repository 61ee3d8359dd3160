import { readFileSync } from 'node:fs';
import { WorldClock } from '@sos/clock/world-clock';
import { paths } from '@sos/contracts/paths';
import { next } from '@sos/domain/calls/next';
import { defaultPrices } from '@sos/domain/money/price';
import { aSession } from '@sos/domain/testing/a-session';
import { dialDue } from '@sos/domain/testing/tell';
import { type RunningFirestore, startFirestore } from '@sos/firestore/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeAlertStore } from './shared/alert-store.ts';
import { makeConfiguration } from './shared/configuration.ts';
import { db } from './shared/db.ts';
import { makeDialLocks } from './calls/dial-locks.ts';
import { documentToStore, fromStored } from './shared/instants.ts';
import { makeSessionStore } from './calls/session-store.ts';

const START = Date.UTC(2026, 0, 5, 12);
let now = START;
const clock = { now: () => now };
const sessions = makeSessionStore();
let server: RunningFirestore;

beforeAll(async () => {
  server = await startFirestore({
    port: 0,
    projectId: 'demo-stores',
    clock: new WorldClock({ start: START, rate: 0 }),
    // A query that no index of the product serves is refused, as in production.
    indexes: readFileSync(new URL('../../../../firestore.indexes.json', import.meta.url), 'utf8'),
  });
  process.env['GCLOUD_PROJECT'] = 'demo-stores';
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  process.env['FIRESTORE_EMULATOR_HOST'] = server.host;
});
beforeEach(() => {
  server.clear();
  server.resetStats();
  now = START;
});
afterAll(async () => {
  await db().terminate();
  await server.close();
});

const store = (path: string, document: object) => db().doc(path).set(documentToStore(document));
const at20 = <T>(work: () => Promise<T>) => Promise.all(Array.from({ length: 20 }, work));

describe('sessions', () => {
  const session = aSession();
  const due = dialDue('client', 1, 240);

  it('come back exactly as they were', async () => {
    const { session: dialled } = next(session, due);
    await store(paths.session(session.id), dialled);
    expect(await sessions.read(session.id)).toEqual(dialled);
    expect(await sessions.read('nobody')).toBeUndefined();
  });

  it('change in one read and one write, and not at all in one read', async () => {
    await store(paths.session(session.id), session);
    server.resetStats();
    await sessions.change(session.id, (stored) => next(stored, due));
    expect(server.stats()).toMatchObject({ reads: 1, writes: 1 });
    expect((await sessions.change(session.id, (stored) => next(stored, due)))?.changed).toBe(false);
    expect(server.stats()).toMatchObject({ reads: 2, writes: 1 });
  });

  it('hear the same event twenty times at once as one', async () => {
    await store(paths.session(session.id), session);
    const transitions = await at20(() => sessions.change(session.id, (stored) => next(stored, due)));
    expect(transitions.filter((transition) => transition?.changed)).toHaveLength(1);
    expect((await sessions.read(session.id))?.client.attempts).toHaveLength(1);
  }, 30_000);

  it('that are not there are not changed', async () => {
    expect(await sessions.change('nobody', (stored) => next(stored, due))).toBeUndefined();
  });

  it('of another shape are refused with their path', async () => {
    await store(paths.session('odd'), { ...session, status: 'asleep' });
    await expect(sessions.read('odd')).rejects.toThrow(/call_sessions\/odd.*status/s);
  });

  it('are found while unsettled and old enough, oldest first', async () => {
    const settled = { ...session.settlement, status: 'captured' };
    await store(paths.session('young'), { ...session, createdAt: START });
    await store(paths.session('older'), { ...session, createdAt: START - 2 });
    await store(paths.session('oldest'), { ...session, createdAt: START - 3 });
    await store(paths.session('settled'), { ...session, createdAt: START - 4, settlement: settled });
    expect(await sessions.unsettled(START, 10)).toEqual(['oldest', 'older']);
    expect(await sessions.unsettled(START, 1)).toEqual(['oldest']);
  });
});

describe('dial locks', () => {
  const locks = makeDialLocks(clock);

  it('admit one of twenty who come at once', async () => {
    const claims = await at20(() => locks.claim('s-1_client-1', 30));
    expect(claims.filter((claim) => claim === 'fresh')).toHaveLength(1);
    expect(claims.filter((claim) => claim === 'held')).toHaveLength(19);
  });

  it('are held until the lease runs out, and then taken over by one', async () => {
    await locks.claim('s-1_client-1', 30);
    now += 29_999;
    expect(await locks.claim('s-1_client-1', 30)).toBe('held');
    now += 1;
    const claims = await at20(() => locks.claim('s-1_client-1', 30));
    expect(claims.filter((claim) => claim === 'taken_over')).toHaveLength(1);
    expect(claims.filter((claim) => claim === 'held')).toHaveLength(19);
  }, 30_000);

  it('are fresh again after their release, and of no concern to other attempts', async () => {
    await locks.claim('s-1_client-1', 30);
    expect(await locks.claim('s-1_client-2', 30)).toBe('fresh');
    await locks.release('s-1_client-1');
    expect(await locks.claim('s-1_client-1', 30)).toBe('fresh');
  });
});

it('raises an alert once for each key', async () => {
  const alerts = makeAlertStore(clock);
  const alert = { kind: 'session_abandoned', key: 's-1', detail: { session: 's-1' } };
  await Promise.all([alerts.raise(alert), alerts.raise(alert)]);
  now += 1000;
  await alerts.raise(alert);
  await alerts.raise({ ...alert, key: 's-2' });
  const raised = await db().collection(paths.alerts()).get();
  expect(raised.docs.map((each) => fromStored(each.data()))).toEqual([
    { ...alert, raisedAt: START },
    { ...alert, key: 's-2', raisedAt: START + 1000 },
  ]);
});

describe('configuration', () => {
  it('has defaults until an admin sets something, which is heard of within a minute', async () => {
    const configuration = makeConfiguration(clock);
    const price = () => configuration.price('lawyer', 'EUR');
    expect(await price()).toMatchObject({ total: { amount: 4900, currency: 'EUR' } });
    const dearer = { total: 5900, platformFee: 1900, includedMinutes: 25 };
    await store(paths.pricingConfig(), { ...defaultPrices, lawyer: { ...defaultPrices.lawyer, EUR: dearer } });
    now += 60_000;
    expect(await price()).toMatchObject({ total: { amount: 4900 } });
    now += 1;
    expect(await price()).toMatchObject({ total: { amount: 5900 }, includedMinutes: 25 });
  });

  it('is read once for all who ask within a minute, and again after it could not be understood', async () => {
    const configuration = makeConfiguration(clock);
    await store(paths.callConfig(), { lawyer: 'soon' });
    await expect(configuration.rules('lawyer')).rejects.toThrow('admin_config/calls');
    await db().doc(paths.callConfig()).delete();
    server.resetStats();
    await at20(() => configuration.rules('expat'));
    expect(await configuration.rules('expat')).toMatchObject({ maxTalk: 1800 });
    expect(server.stats().reads).toBe(1);
  });
});
