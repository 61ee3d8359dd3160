import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findOpenCall } from './find-open-call.ts';

type Condition = readonly [field: string, operator: string, value: unknown];
const stored: Record<string, unknown>[] = [];

function meets(session: Record<string, unknown>, [field, operator, value]: Condition): boolean {
  return operator === '==' ? session[field] === value : Array.isArray(value) && value.includes(session[field]);
}

vi.mock('@sos/browser/auth/firebase-auth', () => ({ readyAuth: async () => undefined }));
vi.mock('@sos/browser/live/once-firestore', () => ({ onceFirestore: () => ({}) }));
vi.mock('firebase/firestore/lite', () => ({
  collection: () => null,
  limit: () => null,
  where: (...condition: Condition) => condition,
  query: (_sessions: null, ...conditions: (Condition | null)[]) => conditions.filter((each) => each !== null),
  getDocs: async (conditions: Condition[]) => ({
    docs: stored.filter((session) => conditions.every((condition) => meets(session, condition))),
  }),
}));

beforeEach(() => {
  stored.length = 0;
});

describe('the open call of a person', () => {
  it.each(['clientId', 'providerId'])('is found by %s', async (party) => {
    stored.push({ id: 'another', [party]: 'somebody', status: 'active' });
    stored.push({ id: 'theirs', [party]: 'ada', status: 'scheduled' });
    expect(await findOpenCall('ada')).toBe('theirs');
  });

  it('is none once it is over', async () => {
    stored.push({ id: 'over', clientId: 'ada', providerId: 'ada', status: 'completed' });
    expect(await findOpenCall('ada')).toBeNull();
  });
});
