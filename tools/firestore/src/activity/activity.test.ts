import { describe, expect, it } from 'vitest';
import { invalid, StatusError } from '../errors.ts';
import { Activity } from './activity.ts';
import { kindOfRequest } from './kind-of-request.ts';

describe('the activity of the last minute', () => {
  it('has the requests of each second by kind, oldest first', () => {
    let now = 100_000;
    const activity = new Activity(() => now);
    activity.count('read');
    activity.count('read');
    now += 1_000;
    activity.count('write');
    const minute = activity.lastMinute();
    expect(minute).toHaveLength(60);
    expect(minute.at(-2)).toMatchObject({ read: 2, write: 0 });
    expect(minute.at(-1)).toMatchObject({ read: 0, write: 1 });
  });

  it('forgets what is older than a minute, also when nothing came meanwhile', () => {
    let now = 100_000;
    const activity = new Activity(() => now);
    activity.count('read');
    now += 60_000;
    expect(activity.lastMinute().every(({ read }) => read === 0)).toBe(true);
    activity.count('read');
    expect(activity.lastMinute().map(({ read }) => read)).toEqual([...Array.from({ length: 59 }, () => 0), 1]);
  });

  it('counts the refusals of the rules and no other failure', () => {
    const activity = new Activity(() => 0);
    activity.countFailure(new StatusError('PERMISSION_DENIED', 'no'));
    activity.countFailure(invalid('bad'));
    activity.countFailure(new Error('broken'));
    expect(activity.lastMinute().at(-1)?.denied).toBe(1);
  });

  it('shows what is open now', () => {
    const activity = new Activity();
    let open = 1;
    activity.measure('channels', () => open);
    open = 3;
    expect(activity.measured()).toEqual({ channels: 3 });
  });
});

it.each([
  ['GetDocument', {}, 'read'],
  ['RunQuery', {}, 'query'],
  ['Commit', { writes: [] }, 'write'],
  ['Commit', { transaction: new Uint8Array() }, 'write'],
  ['Commit', { transaction: new Uint8Array([1]) }, 'transaction'],
  ['UpdateDocument', {}, 'write'],
  ['BatchGetDocuments', { transaction: new Uint8Array([1]) }, 'read'],
])('%s with %j counts as %s', (method, request, kind) => {
  expect(kindOfRequest(method, request)).toBe(kind);
});
