const failures = {
  'auth/email-already-in-use': 'account.failed.taken',
  'auth/invalid-credential': 'account.failed.wrong',
  'auth/wrong-password': 'account.failed.wrong',
  'auth/user-not-found': 'account.failed.wrong',
  'auth/invalid-email': 'account.failed.email',
  'auth/weak-password': 'account.failed.weak',
  'auth/too-many-requests': 'account.failed.often',
  'auth/user-disabled': 'account.failed.disabled',
  'auth/network-request-failed': 'account.failed.offline',
} as const;

export type AccountFailure = (typeof failures)[keyof typeof failures] | 'account.failed.other';

/** The words for an error of Firebase Auth; a wrong password and an unknown address get the same words, so that nobody learns which addresses exist. */
export function accountFailure(error: unknown): AccountFailure {
  const code = (error as { code?: unknown } | null)?.code;
  const known = Object.entries(failures).find(([name]) => name === code);
  return known?.[1] ?? 'account.failed.other';
}
