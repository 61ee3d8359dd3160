import type { Once } from '@sos/browser/live/read-once';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findOpenCall } from './find-open-call.ts';

const stored: Record<string, string>[] = [];

function meets(session: Record<string, string>, oneOf: Once['oneOf']): boolean {
  return Object.entries(oneOf).every(([field, values]) => values.includes(session[field] ?? ''));
}

vi.mock('@sos/browser/live/read-once', () => ({
  readOnce: async ({ oneOf }: Once) =>
    stored.filter((session) => meets(session, oneOf)).map((data) => ({ id: data['id'], data })),
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
