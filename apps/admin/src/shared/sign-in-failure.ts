import type { AdminMessageKey } from '@sos/words/admin';

const failures = {
  'auth/invalid-credential': 'admin.signIn.failed.wrong',
  'auth/wrong-password': 'admin.signIn.failed.wrong',
  'auth/user-not-found': 'admin.signIn.failed.wrong',
  'auth/invalid-email': 'admin.signIn.failed.wrong',
  'auth/too-many-requests': 'admin.signIn.failed.often',
  'auth/user-disabled': 'admin.signIn.failed.disabled',
  'auth/network-request-failed': 'admin.signIn.failed.offline',
} as const satisfies Record<string, AdminMessageKey>;

type SignInFailure = (typeof failures)[keyof typeof failures] | 'admin.signIn.failed.other';

/** The words for a sign-in that failed; an unknown address and a wrong password get the same ones. */
export function signInFailure(error: unknown): SignInFailure {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return Object.entries(failures).find(([known]) => known === code)?.[1] ?? 'admin.signIn.failed.other';
}
