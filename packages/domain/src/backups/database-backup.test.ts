import { describe, expect, it } from 'vitest';
import { backupDay, nextBackupStep, stateOfAll } from './database-backup.ts';

const NIGHT = Date.UTC(2026, 0, 5, 3);
const HOUR = 3_600_000;

describe('the back-up of a day', () => {
  it('is due at three in the morning', () => {
    expect(backupDay(NIGHT - 1)).toBe('2026-01-04');
    expect(backupDay(NIGHT)).toBe('2026-01-05');
    expect(backupDay(NIGHT + 24 * HOUR - 1)).toBe('2026-01-05');
  });

  it('is begun once, looked at until it is whole, and begun anew when it does not end', () => {
    const begun = { startedAt: NIGHT, operations: ['one'] };
    expect(nextBackupStep(null, false, NIGHT)).toBe('begin');
    expect(nextBackupStep(begun, false, NIGHT + HOUR)).toBe('look');
    expect(nextBackupStep(begun, false, NIGHT + 6 * HOUR)).toBe('begin');
    expect(nextBackupStep(begun, true, NIGHT + 20 * HOUR)).toBe('nothing');
    expect(nextBackupStep(null, true, NIGHT)).toBe('nothing');
  });

  it.each([
    [['done', 'done'], 'done'],
    [['done', 'running'], 'running'],
    [['failed', 'done'], 'failed'],
    [['running', 'failed'], 'failed'],
    [[], 'failed'],
  ] as const)('with exports that are %j is %s', (states, all) => {
    expect(stateOfAll(states)).toBe(all);
  });
});
