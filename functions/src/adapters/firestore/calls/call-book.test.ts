import { auditEntrySchema } from '@sos/contracts/audit';
import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import { next } from '@sos/domain/calls/next';
import type { CallSession } from '@sos/domain/calls/session';
import { bookedEntry } from '@sos/domain/calls/timeline';
import { aSession } from '@sos/domain/testing/a-session';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallsAsked } from '../../../usecases/calls/book-ports.ts';
import { db } from '../shared/db.ts';
import { optimistically } from '../shared/optimistic.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { START } from '../testing/start-firestore.ts';
import { makeCallBook } from './call-book.ts';
import { makeCallStory } from './call-story.ts';
import { makeSessionStore } from './session-store.ts';
import { addToTimeline } from './timeline-documents.ts';

localFirestore();
const book = makeCallBook(noneCorrupt);
const story = makeCallStory(noneCorrupt);
const any: CallsAsked = { state: 'any', order: 'newest', limit: 50, after: undefined };
const over = (status: 'completed' | 'failed') => ({ status, endedAt: START }) as const;
const add = (id: string, minute: number, differs: Partial<CallSession> = {}) =>
  put(paths.session(id), sessionDocumentSchema, { ...aSession(), id, createdAt: START + minute * 60_000, ...differs });
const ids = (page: { calls: readonly CallSession[] } | undefined) => page?.calls.map(({ id }) => id);

describe('the book of calls', () => {
  beforeEach(async () => {
    await add('live-old', 1, { status: 'active' });
    await add('talked', 2, { ...over('completed'), providerKind: 'expat', providerId: 'ines' });
    await add('failed', 3, { ...over('failed'), clientId: 'cleo' });
    await add('live-new', 4);
  });

  it('has the calls under way first, then the newest, each once', async () => {
    expect(ids(await book.page(any))).toEqual(['live-new', 'live-old', 'failed', 'talked']);
    const first = await book.page({ ...any, limit: 2 });
    expect(ids(first)).toEqual(['live-new', 'live-old', 'failed']);
    const second = await book.page({ ...any, limit: 2, after: first?.next ?? undefined });
    expect(ids(second)).toEqual(['talked']);
  });

  it.each<[string, Partial<CallsAsked>, string[]]>([
    ['those under way', { state: 'live' }, ['live-new', 'live-old']],
    ['one status', { status: 'failed' }, ['failed']],
    ['one kind', { kind: 'expat' }, ['talked']],
    ['several conditions', { kind: 'lawyer', status: 'active', money: 'none' }, ['live-old']],
    ['those of a client', { client: 'cleo' }, ['failed']],
    ['those of a provider in one state', { provider: 'ines', status: 'completed' }, ['talked']],
    ['those of some days', { from: START + 2 * 60_000, before: START + 4 * 60_000 }, ['failed', 'talked']],
    ['those of a client since a day, the oldest first', { client: 'cleo', from: START, order: 'oldest' }, ['failed']],
    ['the oldest first', { state: 'live', order: 'oldest' }, ['live-old', 'live-new']],
  ])('finds %s', async (_, differs, found) => {
    expect(ids(await book.page({ ...any, ...differs }))).toEqual(found);
  });

  it('knows no page behind a call that is not there', async () => {
    expect(await book.page({ ...any, after: 'nobody' })).toBeUndefined();
  });

  it('knows the names of accounts that are there', async () => {
    await put(paths.user('ada'), userDocumentSchema, aUser());
    expect(await book.names(['ada', 'gone'])).toEqual(new Map([['ada', 'Ada Byron']]));
    expect(await book.names([])).toEqual(new Map());
  });

  it('knows where a provider is', async () => {
    await put(paths.profile('ines'), profileDocumentSchema, aProfile({ timeZone: 'Europe/Lisbon' }));
    expect([await book.zone('ines'), await book.zone('gone')]).toEqual(['Europe/Lisbon', null]);
  });
});

describe('the story of a call', () => {
  it('is found by the call’s id, and by no other', async () => {
    const { id: auditId, ...entry } = anAuditRecord({ subjectId: 'one' });
    await put(paths.adminAuditLog(auditId), auditEntrySchema, entry);
    await optimistically(async (desk) => addToTimeline(desk, 'one', [bookedEntry(aSession())]));
    expect((await story.deeds('one')).map(({ id }) => id)).toEqual([auditId]);
    expect((await story.timeline('one')).map(({ value }) => value.event)).toEqual(['booked']);
    expect(await story.deeds('two')).toEqual([]);
    expect([await story.notices('one'), await story.deliveries('one'), await story.alerts('one')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('has what an admin did, written with the change of the call or not at all', async () => {
    await add('two', 5);
    const sessions = makeSessionStore(noneCorrupt);
    const event = { type: 'force_requested', money: 'release', at: START } as const;
    const audit = anAuditRecord({ id: 'force-two', subjectId: 'two' });
    const force = () => sessions.change('two', (stored) => ({ ...next(stored, event), audit }));
    await force();
    await force();
    expect((await db().doc(paths.adminAuditLog('force-two')).get()).exists).toBe(true);
    expect(await story.deeds('two')).toHaveLength(1);
  });
});
