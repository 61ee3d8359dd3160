import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type DocumentChange, documentTrigger } from './document-trigger.ts';

beforeAll(() => {
  vi.stubEnv('GCLOUD_PROJECT', 'demo-triggers');
  vi.stubEnv('FIREBASE_CONFIG', '{"projectId":"demo-triggers"}');
});

const name = 'projects/demo-triggers/databases/(default)/documents/users/ana';
const times = { createTime: '2026-01-05T12:00:00Z', updateTime: '2026-01-05T12:00:00Z' };
const stored = (age: number) => ({ name, fields: { age: { integerValue: String(age) } }, ...times });

/** As Eventarc sends it, in JSON. */
const event = (kind: string, data: object) => ({
  id: 'event-1',
  specversion: '1.0' as const,
  type: `google.cloud.firestore.document.v1.${kind}`,
  source: '//firestore.googleapis.com/projects/demo-triggers/databases/(default)',
  subject: 'documents/users/ana',
  time: '2026-01-05T12:00:01Z',
  datacontenttype: 'application/json',
  project: 'demo-triggers',
  database: '(default)',
  namespace: '(default)',
  document: 'users/ana',
  location: 'europe-west1',
  data,
});

function aTrigger(kind: 'created' | 'updated' | 'written', failing = false) {
  const told: DocumentChange[] = [];
  const handlers = [
    async () => {
      if (failing) throw new Error('this one fails');
    },
    async (change: DocumentChange) => void told.push(change),
  ];
  const watch = { event: kind, document: 'users/{id}', secrets: [] } as const;
  return { told, serve: documentTrigger('europe-west3', watch, async () => handlers) };
}

describe('a dispatcher', () => {
  it.each(['updated', 'written'] as const)(
    'tells what a document that was %s was and is, and the same instant each time',
    async (kind) => {
      const { told, serve } = aTrigger(kind);
      await serve(event(kind, { oldValue: stored(36), value: stored(37) }));
      const [change] = told;
      expect(change).toMatchObject({ id: 'ana', at: Date.UTC(2026, 0, 5, 12, 0, 1) });
      expect(change?.before?.data()).toEqual({ age: 36 });
      expect(change?.after?.data()).toEqual({ age: 37 });
    },
  );

  it('tells of a document that is new that there was none', async () => {
    for (const kind of ['created', 'written'] as const) {
      const { told, serve } = aTrigger(kind);
      await serve(event(kind, { value: stored(36) }));
      expect(told[0]?.before).toBeUndefined();
      expect(told[0]?.after?.data()).toEqual({ age: 36 });
    }
  });

  it('tells the others when one fails, and asks to be told again', async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const { told, serve } = aTrigger('created', true);
    await expect(serve(event('created', { value: stored(36) }))).rejects.toThrow('try_again');
    expect(told).toHaveLength(1);
  });
});
