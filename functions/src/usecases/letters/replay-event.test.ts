import type { AuditRecord } from '@sos/contracts/audit';
import type { ReplayOutcome } from '@sos/domain/letters/letter-kinds';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import { MemoryLetters } from '../testing/memory-letters.ts';
import { makeReplayEvent } from './replay-event.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const word = {
  id: 'stripe_evt_1',
  what: 'evt_1',
  by: 'stripe',
  about: null,
  problem: 'no type',
  body: '{"id":"evt_1"}',
  at: 1,
  waiting: true,
  deliveryId: null,
  replayable: true,
};
const asked = { of: 'events', id: word.id, reason: 'The reader is mended.' } as const;

/** One word that waits, and a door that says what comes of it. */
function aDesk(outcome: ReplayOutcome | Error, differs: Partial<typeof word> = {}) {
  const memory = new MemoryLetters();
  memory.put('events', { ...word, ...differs });
  const noted: AuditRecord[] = [];
  const came: string[] = [];
  const door = async (kept: string) => {
    came.push(kept);
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  const needs = {
    letters: memory.letters,
    doors: { events: { stripe: door }, quarantined: {} },
    deeds: { note: async (entry: AuditRecord) => void noted.push(entry) },
    clock: { now: () => 7 },
  };
  const waiting = async () => (await memory.letters.list({ of: 'events', after: undefined, limit: 1 }))?.letters[0];
  return { memory, noted, came, waiting, replay: checkAnswers('adminReplayEvent', makeReplayEvent(needs)) };
}

describe('a vendor’s event that an admin has followed again', () => {
  it('comes through its door as it was kept, and is closed with the deed written down', async () => {
    const desk = aDesk('followed');
    expect(await desk.replay(irma, asked)).toEqual({ outcome: 'followed' });
    expect(desk.came).toEqual([word.body]);
    expect(await desk.waiting()).toMatchObject({ waiting: false });
    const trail = [...desk.noted, ...desk.memory.trail];
    expect(trail.map(({ id, after }) => [id, after])).toEqual([
      ['event-replay-events-stripe_evt_1-7', 'replayed'],
      ['event-events-stripe_evt_1', 'closed'],
    ]);
    expect(trail[0]).toMatchObject({ adminId: 'irma', subjectId: word.id, reason: asked.reason });
  });

  it.each(['put_aside', 'unreadable'] as const)('stays where it is when it is still %s', async (outcome) => {
    const desk = aDesk(outcome);
    expect(await desk.replay(irma, asked)).toEqual({ outcome });
    expect(await desk.waiting()).toMatchObject({ waiting: true });
    expect(desk.noted).toHaveLength(1);
  });

  it('goes nowhere when nothing was kept of it, or its vendor has no door', async () => {
    const empty = aDesk('followed', { replayable: false });
    expect(await empty.replay(irma, asked)).toEqual({ outcome: 'not_kept' });
    const stranger = aDesk('followed', { by: 'paypal' });
    expect(await stranger.replay(irma, asked)).toEqual({ outcome: 'not_kept' });
    expect([...empty.came, ...stranger.came]).toEqual([]);
  });

  it('was written down, and waits still, when the vendor cannot be asked', async () => {
    const desk = aDesk(new VendorUnavailableError('away', { certain: true }));
    await expect(desk.replay(irma, asked)).rejects.toThrow(VendorUnavailableError);
    expect(desk.noted).toHaveLength(1);
    expect(await desk.waiting()).toMatchObject({ waiting: true });
  });

  it('may be of a kind that nobody had to look at, once something follows it', async () => {
    const desk = aDesk('followed', { waiting: false, problem: 'unknown: payout.paid' });
    expect(await desk.replay(irma, asked)).toEqual({ outcome: 'followed' });
    await expect(desk.replay(irma, asked)).rejects.toMatchObject({ reason: 'changed' });
    expect(desk.came).toHaveLength(1);
  });

  it('is followed for the first of two admins, and the second is told', async () => {
    const desk = aDesk('followed');
    await desk.replay(irma, asked);
    await expect(desk.replay({ ...irma, uid: 'hans' }, asked)).rejects.toMatchObject({ reason: 'changed' });
    expect(desk.came).toHaveLength(1);
    await expect(desk.replay(irma, { ...asked, id: 'none' })).rejects.toMatchObject({ reason: 'not_found' });
  });
});
