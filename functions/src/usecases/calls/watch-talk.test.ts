import { describe, expect, it } from 'vitest';
import { aCallCenter, hangUpBoth, queued, SESSION, untilTalking } from '../testing/call-center.ts';

const warning = { sessionId: SESSION, word: 'warning' } as const;
const farewell = { sessionId: SESSION, word: 'farewell' } as const;

async function talking(seconds: number) {
  const center = aCallCenter();
  await untilTalking(center);
  center.wait(seconds);
  return center;
}

describe('the end of the included time', () => {
  it('waits in the queue from when both are in', async () => {
    const center = await talking(0);
    const due = center.memory.now + 1200_000;
    expect(queued(center, 'talkLimitTask').map(({ at }) => at)).toEqual([due - 60_000, due]);
  });

  it('is announced to both, each in their language', async () => {
    const center = await talking(1140);
    await center.watchTalk(warning);
    expect(center.carrier.told).toEqual(['CA1 announcement fr', 'CA2 announcement en']);
    expect(center.session().status).toBe('active');
  });

  it('hangs both up and is charged', async () => {
    const center = await talking(1200);
    await center.watchTalk(farewell);
    expect(center.session()).toMatchObject({ status: 'completed', settlement: { billableSeconds: 1200 } });
    expect(center.carrier.hungUp.toSorted()).toEqual(['CA1', 'CA2']);
  });

  it('is not yet when somebody was away meanwhile', async () => {
    const center = await talking(1100);
    await center.watchTalk(warning);
    await center.watchTalk(farewell);
    expect(center.carrier.told).toEqual([]);
    expect(center.session().status).toBe('active');
  });

  it('charges nothing that the carrier does not confirm', async () => {
    const center = await talking(20);
    center.carrier.end('CA1', 'completed');
    center.carrier.end('CA2', 'completed');
    center.wait(1180);
    await center.watchTalk(farewell);
    expect(center.session()).toMatchObject({ status: 'failed', settlement: { billableSeconds: 20 } });
  });

  it('is no news after the end', async () => {
    const center = await talking(70);
    await hangUpBoth(center);
    await center.watchTalk(farewell);
    expect(center.session().settlement.billableSeconds).toBe(70);
  });
});
