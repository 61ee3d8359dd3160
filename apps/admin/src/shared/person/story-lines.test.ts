import { expect, it } from 'vitest';
import { type StoryLine, storyCause, storyDetail, storyPath, storyTitle } from './story-lines.ts';

const say: Parameters<typeof storyTitle>[1] = (key, facts) => [key, ...Object.values(facts ?? {})].join(' ');
const words = { say, formats: 'en' };
const line = (differs: Partial<StoryLine>): StoryLine => ({
  at: 1,
  event: 'withdrawn',
  id: 'w-1',
  state: null,
  what: null,
  amount: null,
  rating: null,
  personId: null,
  document: 'payment_withdrawals/w-1',
  ...differs,
});

it.each([
  [
    { event: 'sent', what: 'charged_client', state: 'email_dead' },
    'adminStory.sent adminCalls.notice.call_ended adminCalls.channel.email',
  ],
  [
    { event: 'sent', what: 'receipt', state: 'email_sent' },
    'adminStory.sent adminStory.mail.receipt adminCalls.channel.email',
  ],
  [{ event: 'noticed', what: 'of_a_newer_release' }, 'adminStory.noticed adminCalls.notice.other'],
  [{ event: 'invoiced', what: 'INV-1', state: 'credit' }, 'adminStory.credit'],
] as const)('what was sent and issued is called by its words: %j', (differs, title) => {
  expect(storyTitle(line(differs), say)).toBe(title);
});

it.each([
  [{ state: 'bounced', amount: { amount: 5000, currency: 'USD' } }, '$50.00, adminWithdrawals.status.bounced'],
  [{ state: 'of_a_newer_release', amount: { amount: 5000, currency: 'USD' } }, '$50.00'],
  [{ event: 'review_received', rating: 2, state: 'hidden' }, 'adminStory.review.stars 2 5, adminStory.review.hidden'],
  [{ event: 'number_proved', what: '78' }, 'adminStory.number_proved.ending 78'],
  [{ event: 'subscribed', what: 'pro', state: 'ended' }, 'pro, adminStory.ended'],
] as const)('and told with its facts: %j', (differs, detail) => {
  expect(storyDetail(line(differs), words)).toBe(detail);
});

it.each([
  [{}, '/withdrawals?open=w-1'],
  [{ event: 'disputed', id: 'dp_1', state: 'won' }, '/disputes?state=over&open=dp_1'],
  [{ event: 'disputed', id: 'dp_1', state: 'opened' }, '/disputes?open=dp_1'],
  [{ event: 'review_given', id: 'call-1' }, '/calls?open=call%3Acall-1'],
  [{ event: 'sent' }, undefined],
] as const)('and leads to where it is opened: %j', (differs, path) => {
  expect(storyPath(line(differs))).toBe(path);
});

it('says whose doing it was', () => {
  expect(storyCause(line({ event: 'review_given', personId: 'camille' }), 'ana')).toEqual({ uid: 'ana' });
  expect(storyCause(line({ event: 'copy_asked', personId: 'irma' }), 'ana')).toEqual({ uid: 'irma' });
  expect(storyCause(line({ event: 'copy_asked' }), 'ana')).toEqual({ uid: 'ana' });
  expect(storyCause(line({ event: 'disputed' }), 'ana')).toBe('client');
  expect(storyCause(line({ event: 'sent' }), 'ana')).toBe('platform');
});
