import { expect, it } from 'vitest';
import { invitationMail, invitationOf } from './invitation-mail.ts';

const sent = {
  agencyName: 'Help Abroad',
  address: 'dee@example.com',
  providerId: null,
  status: 'waiting',
  invitedAt: 1,
};

it('an address that leads to nobody is written to once for each time that it is asked', () => {
  const mail = invitationMail('i1', undefined, sent);
  expect(mail).toMatchObject({ text: 'invitation', facts: { providerName: 'Help Abroad' } });
  expect(invitationOf(mail?.recipientId ?? '')).toBe('i1');
  expect(invitationMail('i1', sent, sent)).toBeUndefined();
  expect(invitationMail('i1', sent, { ...sent, invitedAt: 2 })?.cause).not.toBe(mail?.cause);
});

it.each([
  ['whoever is known', { providerId: 'dee' }],
  ['a profile that is none', { address: 'no-such-profile' }],
  ['an invitation that was taken back', { status: 'withdrawn' }],
])('nothing is mailed to %s', (_whom, part) => {
  expect(invitationMail('i1', undefined, { ...sent, ...part })).toBeUndefined();
});

it('nobody but an address stands for an invitation', () => {
  expect(invitationOf('ana')).toBeUndefined();
});
