import { trailText } from '@sos/domain/affiliates/link';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryReferrals } from '../testing/memory-referrals.ts';
import { makeRecordClick } from './record-click.ts';

const nobody = { uid: '', role: null, isAdmin: false };
const input = {
  code: 'ABCD2345',
  search: '?s=forum',
  kept: '',
  userAgent: 'Mozilla/5.0 Firefox/140',
  isPrivate: false,
};

function aDoor() {
  const memory = new MemoryReferrals();
  memory.codesOf.set('ABCD2345', { affiliateId: 'ana', programme: 'chatter', kind: 'client' });
  let count = 0;
  const record = makeRecordClick({
    codes: memory.codes,
    clicks: memory.clicks,
    hash: { network: (ip) => `network ${ip}`, device: (visitor) => `device ${visitor}` },
    newId: () => `made-id-${(count += 1)}`,
    clock: { now: () => 7 },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  return { memory, record: checkAnswers('recordAffiliateClick', record) };
}

it('a page that was opened by a link counts the click, and is told what its browser is to keep', async () => {
  const { memory, record } = aDoor();
  const trail = { visitor: 'visitor-1', firstClickId: 'click-001', code: 'CCCC2222', clickId: 'click-002' };
  const answer = await record(nobody, { ...input, kept: trailText(trail) });
  const kept = { ...trail, code: 'ABCD2345', clickId: 'made-id-1' };
  expect(answer).toEqual({ landing: '/', trail: trailText(kept) });
  expect(memory.clicksById.list()).toMatchObject([{ id: 'made-id-1', source: 'forum', device: 'device visitor-1' }]);
});

it('nothing is kept of nobody’s code, a robot, or somebody who does not want to be followed', async () => {
  const { memory, record } = aDoor();
  expect(await record(nobody, { ...input, code: 'CCCC2222' })).toEqual({ landing: '/', trail: null });
  expect(await record(nobody, { ...input, userAgent: 'Googlebot/2.1' })).toEqual({ landing: '/en', trail: null });
  const answer = await record(nobody, { ...input, isPrivate: true });
  expect(answer).toEqual({ landing: '/?ref=ABCD2345', trail: null });
  expect(memory.clicksById.size).toBe(0);
});
