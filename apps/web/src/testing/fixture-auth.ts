const person = { localId: 'client', email: 'nora@example.com', displayName: 'Nora Lind' };
/** Whoever signs in by these addresses has that role; everybody else has none. */
const roles: Readonly<Record<string, string>> = {
  'ana@example.com': 'lawyer',
  'bea@example.com': 'chatter',
  'gil@example.com': 'groupAdmin',
  'rosa@example.com': 'blogger',
};

function unsignedToken(email: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { sub: person.localId, user_id: person.localId, email, role: roles[email] ?? 'client' };
  const times = { auth_time: now, iat: now, exp: now + 3600 };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...claims, ...times })}.`;
}

/**
 * The few answers of Identity Toolkit that signing in by email needs; the password `wrong-password` is refused, and any
 * password of `taken@example.com`. The code `spent` of a mail was used already.
 */
export function answerIdentity(
  path: string,
  input: Readonly<Record<string, unknown>>,
): { status: number; body: object } {
  if (input['oobCode'] === 'spent') return { status: 400, body: { error: { code: 400, message: 'INVALID_OOB_CODE' } } };
  if (path.endsWith('accounts:resetPassword'))
    return { status: 200, body: { email: person.email, requestType: 'PASSWORD_RESET' } };
  if (input['password'] === 'wrong-password' || input['email'] === 'taken@example.com') {
    return { status: 400, body: { error: { code: 400, message: 'INVALID_LOGIN_CREDENTIALS' } } };
  }
  const email = typeof input['email'] === 'string' ? input['email'] : person.email;
  const tokens = { idToken: unsignedToken(email), refreshToken: 'refresh', expiresIn: '3600' };
  if (path.endsWith('accounts:lookup')) return { status: 200, body: { users: [person] } };
  return { status: 200, body: { ...tokens, ...person, registered: true } };
}
