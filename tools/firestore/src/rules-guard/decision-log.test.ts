import { describe, expect, it } from 'vitest';
import { DecisionLog } from './decision-log.ts';

const entry = {
  time: 0n,
  method: 'get',
  database: 'projects/p/databases/d',
  path: 'a/b',
  caller: { kind: 'nobody' },
  decision: { allowed: true, message: '' },
  source: '',
} as const;

describe('the log of decisions', () => {
  it('keeps the last 500, oldest first', () => {
    const log = new DecisionLog();
    for (let i = 0; i < 1203; i++) log.add(entry);
    const ids = log.since(0).map(({ id }) => id);
    expect(ids).toHaveLength(500);
    expect([ids[0], ids.at(-1)]).toEqual([704, 1203]);
    expect(log.last).toBe(1203);
  });

  it('gives what is newer than what was seen', () => {
    const log = new DecisionLog();
    for (let i = 0; i < 3; i++) log.add(entry);
    expect(log.since(2).map(({ id }) => id)).toEqual([3]);
    expect(log.since(3)).toEqual([]);
  });

  it('finds a decision until another has taken its place', () => {
    const log = new DecisionLog();
    for (let i = 0; i < 501; i++) log.add(entry);
    expect(log.find(501)?.id).toBe(501);
    expect(log.find(2)?.id).toBe(2);
    expect(log.find(1)).toBeUndefined();
  });
});
