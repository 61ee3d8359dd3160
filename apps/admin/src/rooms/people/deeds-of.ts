import { callFunction } from '@sos/browser/call-function';
import type { Person } from '../../shared/person/lines-of.tsx';
import { roles } from '@sos/domain/accounts/roles';

export type PersonDeed =
  | 'suspend'
  | 'restore'
  | 'letBook'
  | 'setRole'
  | 'own'
  | 'disown'
  | 'list'
  | 'unlist'
  | 'revoke'
  | 'resend'
  | 'resetFactor'
  | 'copy'
  | 'erase'
  | 'keep';

/** The whitelist as it was looked at. */
export interface Listing {
  readonly listed: boolean;
  readonly revision: number;
  /** They have a second factor. */
  readonly enrolled: boolean;
}
interface Doing {
  readonly account: Person['account'];
  readonly listing: Listing | undefined;
  readonly requestId: string;
  readonly reason: string;
  /** As the dialog has it; empty where it did not ask. */
  readonly role: string;
}

export function deedsOf(person: Person, listing: Listing | undefined): PersonDeed[] {
  const { account, profile } = person;
  return [
    account.status === 'active' ? 'suspend' : 'restore',
    ...(account.role === 'client' ? (['letBook'] as const) : []),
    'setRole',
    ...(profile ? [account.isOwn ? ('disown' as const) : ('own' as const)] : []),
    ...(listing ? [listing.listed ? ('unlist' as const) : ('list' as const)] : []),
    ...(listing?.enrolled ? (['resetFactor'] as const) : []),
    ...deedsOfSignIn(person),
  ];
}

function deedsOfSignIn({ account, signIn, story }: Person): PersonDeed[] {
  if (!signIn) return [];
  const resend = signIn.emailConfirmed ? [] : (['resend'] as const);
  return ['revoke', ...resend, 'copy', ...(account.role === 'admin' ? [] : [deletionDeed(story)])];
}

/** A deletion that waits can be taken back; only where none waits can one be asked for. */
function deletionDeed(story: Person['story']): 'erase' | 'keep' {
  return story.some(({ event, state }) => event === 'deletion_asked' && state === 'asked') ? 'keep' : 'erase';
}

const sends: Readonly<Record<PersonDeed, (doing: Doing) => Promise<unknown>>> = {
  suspend: ({ account: { uid }, reason }) =>
    callFunction('adminUpdateUserStatus', { uid, status: 'suspended', reason }),
  restore: ({ account: { uid }, reason }) => callFunction('adminUpdateUserStatus', { uid, status: 'active', reason }),
  letBook: ({ account: { uid }, reason }) => callFunction('adminLetBook', { uid, reason }),
  setRole: ({ account: { uid, role: was }, role, reason }) =>
    callFunction('adminSetRole', { uid, role: roles.find((each) => each === role) ?? was, was, reason }),
  own: ({ account: { uid }, reason }) => callFunction('adminSetOwnAccount', { uid, isOwn: true, reason }),
  disown: ({ account: { uid }, reason }) => callFunction('adminSetOwnAccount', { uid, isOwn: false, reason }),
  list: (doing) => editWhitelist(doing, true),
  unlist: (doing) => editWhitelist(doing, false),
  resetFactor: ({ account: { uid }, reason }) => callFunction('adminResetSecondFactor', { uid, reason }),
  copy: ({ account: { uid }, reason }) => callFunction('adminExportPerson', { uid, reason }),
  erase: ({ account: { uid }, reason }) => callFunction('adminErasePerson', { uid, deed: 'erase', reason }),
  keep: ({ account: { uid }, reason }) => callFunction('adminErasePerson', { uid, deed: 'withdraw', reason }),
  revoke: ({ account: { uid }, requestId, reason }) => callFunction('adminRevokeSessions', { uid, requestId, reason }),
  resend: ({ account: { uid }, requestId, reason }) =>
    callFunction('adminResendVerification', { uid, requestId, reason }),
};

export function sendDeed(deed: PersonDeed, doing: Doing): Promise<unknown> {
  return sends[deed](doing);
}

function editWhitelist({ account: { uid }, listing, reason }: Doing, listed: boolean): Promise<unknown> {
  return callFunction('adminEditWhitelist', { uid, listed, revision: listing?.revision ?? 0, reason });
}
