import { callFunction } from '@sos/browser/call-function';
import type { Person } from './person-drawer.tsx';
import { roles } from './roles.ts';

export type PersonDeed = 'suspend' | 'restore' | 'setRole' | 'list' | 'unlist' | 'revoke' | 'resend';

/** The whitelist as it was looked at. */
export interface Listing {
  readonly listed: boolean;
  readonly revision: number;
}
interface Doing {
  readonly account: Person['account'];
  readonly listing: Listing | undefined;
  readonly requestId: string;
  readonly reason: string;
  /** As the dialog has it; empty where it did not ask. */
  readonly role: string;
}

export function deedsOf({ account, signIn }: Person, listing: Listing | undefined): PersonDeed[] {
  return [
    account.status === 'active' ? 'suspend' : 'restore',
    'setRole',
    ...(listing ? [listing.listed ? ('unlist' as const) : ('list' as const)] : []),
    ...(signIn ? (['revoke'] as const) : []),
    ...(signIn && !signIn.emailConfirmed ? (['resend'] as const) : []),
  ];
}

export function sendDeed(deed: PersonDeed, { account, listing, requestId, reason, role }: Doing): Promise<unknown> {
  const { uid } = account;
  switch (deed) {
    case 'suspend':
      return callFunction('adminUpdateUserStatus', { uid, status: 'suspended', reason });
    case 'restore':
      return callFunction('adminUpdateUserStatus', { uid, status: 'active', reason });
    case 'setRole': {
      const wanted = roles.find((each) => each === role) ?? account.role;
      return callFunction('adminSetRole', { uid, role: wanted, was: account.role, reason });
    }
    case 'list':
    case 'unlist':
      return callFunction('adminEditWhitelist', {
        uid,
        listed: deed === 'list',
        revision: listing?.revision ?? 0,
        reason,
      });
    case 'revoke':
      return callFunction('adminRevokeSessions', { uid, requestId, reason });
    case 'resend':
      return callFunction('adminResendVerification', { uid, requestId, reason });
  }
}
