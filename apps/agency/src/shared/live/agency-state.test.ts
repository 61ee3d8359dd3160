import { requestStatuses } from '@sos/domain/agencies/request';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aMember } from '../../testing/a-member.ts';
import { aRequest } from '../../testing/a-request.ts';
import { followAgency, requestsIn } from './agency-state.ts';
import type { AgencyState, AgencyWatch } from './agency-state.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function following() {
  const told: AgencyState[] = [];
  let watch: AgencyWatch | undefined;
  let unsubscribed = 0;
  const stop = followAgency(
    async (to) => {
      watch = to;
      return () => void unsubscribed++;
    },
    (state) => void told.push(state),
  );
  if (!watch) throw new Error('nobody watches');
  return { ...watch, told, stop, statuses: () => told.map(({ status }) => status), unsubscribed: () => unsubscribed };
}

describe('the agency as it is heard of', () => {
  it('is told once both members and requests are known, and at each change', () => {
    const { onMembers, onRequests, told } = following();
    onMembers([aMember()]);
    expect(told).toEqual([]);
    onRequests([aRequest()]);
    onMembers([]);
    expect(told).toEqual([
      { status: 'ready', members: [aMember()], requests: [aRequest()] },
      { status: 'ready', members: [], requests: [aRequest()] },
    ]);
  });

  it('fails after ten seconds of silence, and is shown all the same when it comes later', () => {
    const { onMembers, onRequests, statuses } = following();
    vi.advanceTimersByTime(9_999);
    expect(statuses()).toEqual([]);
    vi.advanceTimersByTime(1);
    onMembers([]);
    onRequests([]);
    expect(statuses()).toEqual(['failed', 'ready']);
  });

  it('fails when a listener is cut off', () => {
    const { onError, statuses } = following();
    onError(new Error('no right to read it'));
    vi.advanceTimersByTime(20_000);
    expect(statuses()).toEqual(['failed']);
  });

  it('tells nothing any more once it is left, and stops listening', async () => {
    const { onMembers, onRequests, stop, statuses, unsubscribed } = following();
    stop();
    onMembers([]);
    onRequests([]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(statuses()).toEqual([]);
    expect(unsubscribed()).toBe(1);
  });
});

describe('the tabs of requests', () => {
  const all = requestStatuses.map((status, at) => aRequest({ id: status, status, createdAt: at }));
  const idsIn = (tab: Parameters<typeof requestsIn>[1]) => requestsIn(all, tab).map(({ id }) => id);

  it('hold each request once, the longest waiting and otherwise the newest first', () => {
    expect(idsIn('waiting')).toEqual(['waiting', 'offered']);
    expect(idsIn('under_way')).toEqual(['under_way', 'accepted']);
    expect(idsIn('done')).toEqual(['cancelled', 'lapsed', 'done']);
  });
});
