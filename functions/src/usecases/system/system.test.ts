import type { BackupKind } from '@sos/domain/backups/backup-age';
import { closedBreaker } from '@sos/domain/vendors/breaker';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { MemorySystem } from '../testing/memory-system.ts';
import { makeGetSystem } from './get-system.ts';
import { makeNoteRun } from './note-run.ts';
import { makePauseQueue, makeRunSchedule } from './run-schedule.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const reason = 'A call hangs.';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function aSystem() {
  const memory = new MemorySystem();
  let now = 1_000;
  const clock = { now: () => now };
  const needs = { runs: memory.runs, switches: memory.switches, control: memory.control, clock };
  const breakers = { read: async () => closedBreaker };
  const backups = new Map<BackupKind, number>();
  const lastBackup = async (kind: BackupKind) => backups.get(kind) ?? null;
  return {
    memory,
    wait: (ms: number) => void (now += ms),
    backups,
    get: (control = memory.control) =>
      checkAnswers('adminGetSystem', makeGetSystem({ ...needs, control, breakers, lastBackup }))(irma, {}),
    run: checkAnswers('adminRunSchedule', makeRunSchedule(needs)),
    pause: checkAnswers('adminPauseQueue', makePauseQueue(needs)),
    noteRun: makeNoteRun({ runs: memory.runs, clock, log: silent }),
  };
}

describe('a schedule', () => {
  it('is shown with its last run, however that ended', async () => {
    const system = aSystem();
    const shown = async () => (await system.get()).schedules.find(({ name }) => name === 'recoverCalls');
    expect(await shown()).toMatchObject({ when: 'every 5 minutes', startedAt: null, outcome: null, revision: 0 });
    await system.noteRun('recoverCalls', async () => {
      expect(await shown()).toMatchObject({ startedAt: 1_000, endedAt: null, outcome: 'running' });
      system.wait(500);
    });
    expect(await shown()).toMatchObject({ startedAt: 1_000, endedAt: 1_500, outcome: 'done' });
    const failing = system.noteRun('recoverCalls', () => Promise.reject(new TypeError('+33612345678')));
    await expect(failing).rejects.toThrow(TypeError);
    expect(await shown()).toMatchObject({ outcome: 'failed', problem: 'TypeError' });
  });

  it('does its work also when nobody can write down that it ran', async () => {
    const runs = { change: () => Promise.reject(new Error('14 UNAVAILABLE')) };
    let worked = false;
    await makeNoteRun({ runs, clock: { now: () => 1 }, log: silent })('recoverCalls', async () => void (worked = true));
    expect(worked).toBe(true);
  });

  it('runs when an admin asks, with an entry in the trail, and the second of two is told', async () => {
    const { memory, run } = aSystem();
    expect(await run(irma, { name: 'recoverCalls', revision: 0, reason })).toEqual({ revision: 1 });
    await expect(run(irma, { name: 'recoverCalls', revision: 0, reason })).rejects.toMatchObject({ reason: 'changed' });
    expect(memory.asked).toEqual(['run recoverCalls']);
    expect(memory.trail).toMatchObject([
      { id: 'adminRunSchedule-recoverCalls-1', adminId: 'irma', subjectKind: 'schedule', reason },
    ]);
  });
});

describe('a queue', () => {
  it('is paused and goes on, each with an entry in the trail', async () => {
    const { memory, pause, get } = aSystem();
    const state = async () => (await get()).queues.find(({ name }) => name === 'settleCallTask')?.state;
    await pause(irma, { name: 'settleCallTask', paused: true, revision: 0, reason });
    expect(await state()).toBe('paused');
    await pause(irma, { name: 'settleCallTask', paused: false, revision: 1, reason });
    expect(await state()).toBe('running');
    expect(memory.trail.map(({ before, after }) => [before, after])).toEqual([
      ['running', 'paused'],
      ['paused', 'running'],
    ]);
  });

  it('is shown without its state while Google does not tell it', async () => {
    const { memory, get } = aSystem();
    const away = () => Promise.reject(new VendorUnavailableError('google_no_answer', { certain: false }));
    const { queues, regions } = await get({ ...memory.control, queue: away });
    expect(new Set(queues.map(({ state, waiting }) => `${state} ${waiting}`))).toEqual(new Set(['unknown null']));
    expect(regions.find(({ region }) => region === 'europe-west3')).toMatchObject({ queues: queues.length });
  });
});

describe('back-ups', () => {
  it('are shown with the time of the last whole one, and late when that is too long ago', async () => {
    const { backups, get, wait } = aSystem();
    const states = async () => (await get()).backups.map(({ kind, state, madeAt }) => `${kind} ${state} ${madeAt}`);
    expect(await states()).toEqual(['sign_ins none null', 'database none null']);
    backups.set('sign_ins', 1_000);
    expect(await states()).toEqual(['sign_ins whole 1000', 'database none null']);
    wait(2 * 86_400_000);
    expect(await states()).toEqual(['sign_ins late 1000', 'database none null']);
  });
});
