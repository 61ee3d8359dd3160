import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { next } from '@sos/domain/calls/next';
import type { CallSession } from '@sos/domain/calls/session';
import { timelineEntry } from '@sos/domain/calls/timeline';
import { aSession } from '@sos/domain/testing/a-session';
import { dialDue, farewells, goodCall, tell } from '@sos/domain/testing/tell';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { sessionsContract } from '../../../usecases/calls/sessions.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeCallStory } from './call-story.ts';
import { makeSessionStore } from './session-store.ts';

const firestore = localFirestore();
const sessions = makeSessionStore(noneCorrupt);
const session = aSession();
const due = dialDue('client', 1, 240);
const store = (id: string, differs: Partial<CallSession> = {}) =>
  put(paths.session(id), sessionDocumentSchema, { ...session, ...differs });

describe('sessions in Firestore', () => {
  sessionsContract(() => ({
    sessions,
    put: (each) => put(paths.session(each.id), sessionDocumentSchema, each),
  }));

  it('change in one read and one write, and not at all in one read', async () => {
    await store(session.id);
    firestore.server.resetStats();
    await sessions.change(session.id, (stored) => next(stored, due));
    expect(firestore.server.stats()).toMatchObject({ reads: 1, writes: 1 });
    expect((await sessions.change(session.id, (stored) => next(stored, due)))?.changed).toBe(false);
    expect(firestore.server.stats()).toMatchObject({ reads: 2, writes: 1 });
  });

  it('that hear two events in one write answer both with what they have become', async () => {
    const { session: talking } = tell(session, ...goodCall(90).slice(0, 7));
    await store(session.id, talking);
    const [left, other] = farewells(390);
    const heard = [left, other].map((event) => {
      if (!event) throw new Error('there are two farewells');
      return sessions.change(session.id, (stored) => next(stored, event), true);
    });
    const statuses = (await Promise.all(heard)).map((transition) => transition?.session.status);
    expect(statuses).toEqual(['completed', 'completed']);
  });

  it('of another shape are refused with their path, when read and when written', async () => {
    await store('odd');
    const oddly = (stored: CallSession) => ({
      session: { ...stored, isPaid: true, includedMinutes: 1.5 },
      effects: [],
      changed: true,
      repeated: false,
    });
    await expect(sessions.change('odd', oddly)).rejects.toThrow(/call_sessions\/odd.*includedMinutes/s);
    expect(await sessions.read('odd')).toMatchObject({ isPaid: false });
    await db().doc(paths.session('odd')).update({ status: 'asleep' });
    await expect(sessions.read('odd')).rejects.toThrow(/call_sessions\/odd.*status/s);
  });
});

describe('the timeline of a session', () => {
  const noted = (stored: CallSession) => {
    const transition = next(stored, due);
    return { ...transition, entry: timelineEntry(stored, due, { transition, recordedAt: START }) };
  };
  const timeline = async () => (await db().collection(paths.sessionTimeline(session.id)).get()).docs;

  it('gains an entry with a change, in the same write, and none without', async () => {
    await store(session.id);
    firestore.server.resetStats();
    await sessions.change(session.id, noted);
    expect(firestore.server.stats()).toMatchObject({ reads: 1, writes: 2 });
    await sessions.change(session.id, noted);
    const [entry, ...others] = await timeline();
    expect(others).toEqual([]);
    expect(entry?.data()).toMatchObject({
      event: 'dial_due',
      at: Timestamp.fromMillis(due.at),
      status: 'calling_client',
    });
  });

  it('gains one document with two changes that are written together, and both entries', async () => {
    const { session: talking } = tell(session, ...goodCall(90).slice(0, 7));
    await store(session.id, talking);
    const events = farewells(390).slice(0, 2);
    const farewell = events.map((event) =>
      sessions.change(
        session.id,
        (stored) => {
          const transition = next(stored, event);
          return { ...transition, entry: timelineEntry(stored, event, { transition, recordedAt: START }) };
        },
        true,
      ),
    );
    await Promise.all(farewell);
    expect(await timeline()).toHaveLength(1);
    const entries = await makeCallStory(noneCorrupt).timeline(session.id);
    expect(entries.map(({ value }) => value.event)).toEqual(events.map(({ type }) => type));
  });

  it('stays empty when the change is not written', async () => {
    await store(session.id);
    const broken = (stored: CallSession) => ({ ...noted(stored), session: { ...stored, includedMinutes: 1.5 } });
    await expect(sessions.change(session.id, broken)).rejects.toThrow('includedMinutes');
    expect(await timeline()).toEqual([]);
  });
});

describe('unsettled sessions', () => {
  it('do not hide behind a page of those that cannot be read', async () => {
    for (const [index, id] of ['odd-1', 'odd-2', 'good'].entries()) await store(id, { createdAt: START - 9 + index });
    for (const id of ['odd-1', 'odd-2']) await db().doc(paths.session(id)).update({ rules: 'none' });
    const watched = makeSessionStore(async () => undefined);
    const first = await watched.unsettled(START, { limit: 2, after: null });
    expect(first).toEqual({ ids: [], next: 'odd-2' });
    expect(await watched.unsettled(START, { limit: 2, after: first.next })).toEqual({ ids: ['good'], next: null });
  });

  it('do not hide behind one that cannot be read, which is reported', async () => {
    await store('good', { createdAt: START - 1 });
    await store('odd', { createdAt: START - 2 });
    await db().doc(paths.session('odd')).update({ rules: 'none' });
    const reported: string[] = [];
    const watched = makeSessionStore(async ({ path }) => void reported.push(path));
    expect(await watched.unsettled(START, { limit: 10, after: null })).toEqual({ ids: ['good'], next: null });
    expect(reported).toEqual([paths.session('odd')]);
  });
});
