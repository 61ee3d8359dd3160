const failures = {
  'auth/invalid-credential': 'wrong',
  'auth/wrong-password': 'wrong',
  'auth/user-not-found': 'wrong',
  'auth/invalid-email': 'wrong',
  'auth/too-many-requests': 'often',
  'auth/user-disabled': 'disabled',
  'auth/network-request-failed': 'offline',
} as const;

export type SignInFailure = (typeof failures)[keyof typeof failures] | 'other';

/** Why a sign-in failed; an unknown address and a wrong password are the same. */
export function signInFailure(error: unknown): SignInFailure {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return Object.entries(failures).find(([known]) => known === code)?.[1] ?? 'other';
}
