import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { invitationMail } from '@sos/domain/agencies/invitation-mail';
import { expect, it } from 'vitest';
import { withInvited, withInvitedAddresses } from './invited.ts';

const sent = { agencyName: 'Help', address: 'dee@example.com', providerId: null, status: 'waiting', invitedAt: 1 };
const mail = invitationMail('i1', undefined, sent);
const known = { locale: 'de', preferences: defaultPreferences } as const;
const recipients = { find: async () => known, preferences: async () => defaultPreferences } as never;
const addresses = { find: async () => [{ address: 'ana@example.com', verified: true }] };

it('an invitation goes to the address that was typed, in the language of whoever invites, and to nobody once it is over', async () => {
  const open = new Map([['i1', { address: 'dee@example.com', locale: 'pt' } as const]]);
  const invitations = { find: async (id: string) => open.get(id) };
  const [to, at] = [withInvited(recipients, invitations), withInvitedAddresses(addresses, invitations)];
  if (!mail) throw new Error('there is a mail');
  expect(await to.find(mail.recipientId)).toEqual({ locale: 'pt', preferences: defaultPreferences });
  expect(await at.find(mail.recipientId, mail)).toEqual([{ address: 'dee@example.com', verified: false }]);
  expect(await to.find('ana')).toBe(known);
  expect(await at.find('ana', mail)).toEqual([{ address: 'ana@example.com', verified: true }]);
  open.clear();
  expect(await to.find(mail.recipientId)).toBeUndefined();
  expect(await at.find(mail.recipientId, mail)).toEqual([]);
});
