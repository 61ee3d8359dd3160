import { invitationOf } from '@sos/domain/agencies/invitation-mail';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import type { Locale } from '@sos/domain/shared/locale';
import type { Addresses, Recipients } from './ports.ts';

/** The invitations of agencies that still wait for somebody to have their address. */
export interface OpenInvitations {
  /** The address, and the language of whoever invites; undefined once it is answered, taken back or over. */
  find(id: string): Promise<{ readonly address: string; readonly locale: Locale } | undefined>;
}

/** The recipients, with those of whom nothing is known but an address: written to in the language of whoever invites them. */
export function withInvited(recipients: Recipients, invitations: OpenInvitations): Recipients {
  return {
    ...recipients,
    find: async (id) => {
      const invitation = invitationOf(id);
      if (invitation === undefined) return recipients.find(id);
      const found = await invitations.find(invitation);
      return found && { locale: found.locale, preferences: defaultPreferences };
    },
  };
}

/** The addresses, with those that agencies typed, which may be anybody's. */
export function withInvitedAddresses(addresses: Addresses, invitations: OpenInvitations): Addresses {
  return {
    find: async (id, message) => {
      const invitation = invitationOf(id);
      if (invitation === undefined) return addresses.find(id, message);
      const found = await invitations.find(invitation);
      return found ? [{ address: found.address, verified: false }] : [];
    },
  };
}
