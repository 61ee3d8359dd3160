import { describe, expect, it } from 'vitest';
import { MemoryBucket, MemoryExpired, MemoryRetentionRuns } from '../testing/memory-retention.ts';
import { makePurgeExpired } from './purge-expired.ts';
import { makeSweepFiles } from './sweep-temporary-files.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 5, 2);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function aStore() {
  let now = START;
  const clock = { now: () => now };
  const documents = new MemoryExpired(clock);
  const runs = new MemoryRetentionRuns();
  const bucket = new MemoryBucket(clock);
  const needs = { documents, runs, archive: bucket, clock, log: silent };
  return {
    documents,
    runs,
    bucket,
    wait: (ms: number) => void (now += ms),
    purge: makePurgeExpired(needs, 'purgeExpiredData'),
    cleanUp: makePurgeExpired(needs, 'paymentDataCleanup'),
    sweep: makeSweepFiles({ files: bucket, clock, log: silent }, 'tmp/', DAY),
    /** Each page takes so long. */
    slow: (ms: number) => {
      const page = documents.page.bind(documents);
      documents.page = async (...given) => {
        now += ms;
        return page(...given);
      };
    },
  };
}

describe('the nightly purge', () => {
  it('deletes what has served for its time, and nothing of another schedule', async () => {
    const store = aStore();
    for (let index = 0; index < 250; index += 1) store.documents.put('phoneCode', `phone_codes/${index}`, START);
    store.documents.put('notification', 'notifications/1', START);
    store.documents.put('processedEvent', 'processed_webhook_events/1', START);
    store.wait(100 * DAY);
    await store.purge();
    expect([...store.documents.byPath.keys()]).toEqual(['notifications/1', 'processed_webhook_events/1']);
    expect(store.runs.bySchedule.get('purgeExpiredData')).toMatchObject({
      startedAt: START + 100 * DAY,
      next: null,
      removed: expect.arrayContaining([{ name: 'phoneCode', count: 250 }]) as unknown,
    });
    store.wait(300 * DAY);
    await store.purge();
    expect([...store.documents.byPath.keys()]).toEqual(['processed_webhook_events/1']);
  });

  it('goes on where its time was up', async () => {
    const store = aStore();
    for (const name of ['rateLimit', 'affiliateClick'] as const) store.documents.put(name, `${name}/1`, START);
    store.wait(400 * DAY);
    store.slow(130_000);
    await store.purge();
    const { next } = store.runs.bySchedule.get('purgeExpiredData') ?? {};
    expect(next).not.toBeNull();
    for (let run = 0; run < 6; run += 1) await store.purge();
    expect(store.documents.byPath.size).toBe(0);
  });
});

describe('the clean-up of payments’ data', () => {
  it('stops at no kind whose documents cannot be read, and fails at its end', async () => {
    const store = aStore();
    store.documents.put('processedEvent', 'processed_webhook_events/stripe_1', START);
    store.documents.put('executionLock', 'call_execution_locks/s1', START);
    store.wait(91 * DAY);
    const page = store.documents.page.bind(store.documents);
    store.documents.page = async (...given) => {
      if (given[0] === 'executionLock') throw new Error('no index');
      return page(...given);
    };
    await expect(store.cleanUp()).rejects.toThrow('no index');
    expect([...store.documents.byPath.keys()]).toEqual(['call_execution_locks/s1']);
  });

  it('archives what rails have told before it deletes it, and deletes nothing while the archive is out of reach', async () => {
    const store = aStore();
    store.documents.put('processedEvent', 'processed_webhook_events/stripe_1', START);
    store.documents.put('executionLock', 'call_execution_locks/s1', START);
    store.wait(91 * DAY);
    store.bucket.down = true;
    await expect(store.cleanUp()).rejects.toThrow('out of reach');
    expect([...store.documents.byPath.keys()]).toEqual(['processed_webhook_events/stripe_1']);
    store.bucket.down = false;
    await store.cleanUp();
    expect(store.documents.byPath.size).toBe(0);
    const [[path, file] = []] = store.bucket.files;
    expect(path).toBe('archive/processedEvent/processed_webhook_events_stripe_1.jsonl');
    expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toMatchObject({
      path: 'processed_webhook_events/stripe_1',
    });
  });
});

it('a file that was sent to us and that nobody has kept is gone after a day', async () => {
  const store = aStore();
  for (let index = 0; index < 450; index += 1) await store.bucket.write(`tmp/ana/${index}`, new Uint8Array());
  await store.bucket.write('users/ana/photo', new Uint8Array());
  await store.sweep();
  expect(store.bucket.files.size).toBe(451);
  store.wait(DAY / 2);
  await store.bucket.write('tmp/ana/late', new Uint8Array());
  store.wait(DAY / 2 + 1);
  await store.sweep();
  expect([...store.bucket.files.keys()]).toEqual(['users/ana/photo', 'tmp/ana/late']);
});
