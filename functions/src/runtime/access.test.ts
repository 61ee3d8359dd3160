import type { Access } from '@sos/contracts/callable';
import { HttpsError } from 'firebase-functions/v2/https';
import { describe, expect, it } from 'vitest';
import { admit, identityOf } from './access.ts';
import { callableTable } from './callable-table.ts';

type Auth = NonNullable<Parameters<typeof admit>[1]['auth']>;
const signedIn = (token: Record<string, unknown>) => ({ auth: { uid: 'somebody', token } as unknown as Auth });
const people = {
  nobody: {},
  'somebody without a name': signedIn({ role: 'client', firebase: { sign_in_provider: 'anonymous' } }),
  newcomer: signedIn({}),
  client: signedIn({ role: 'client' }),
  lawyer: signedIn({ role: 'lawyer' }),
  expat: signedIn({ role: 'expat' }),
  'agency manager': signedIn({ role: 'agency_manager' }),
  influencer: signedIn({ role: 'influencer' }),
  admin: signedIn({ role: 'admin', isAdmin: true }),
  'half an admin': signedIn({ role: 'admin', isAdmin: 'true' }),
  'a client called admin': signedIn({ role: 'client', isAdmin: true }),
} as const;
const everyone = Object.keys(people);
const unknown = ['nobody', 'somebody without a name'];
const registered = everyone.filter((name) => !unknown.includes(name) && name !== 'newcomer');

const admitted: Readonly<Record<Access, readonly string[]>> = {
  public: everyone,
  member: registered,
  client: ['client', 'a client called admin'],
  provider: ['lawyer', 'expat'],
  agency: ['agency manager'],
  admin: ['admin'],
};

type Wanted = Parameters<typeof admit>[0];
const wantedFor = (access: Access): Wanted => ({ access, unregistered: access === 'public' });

function outcome(wanted: Wanted, request: Parameters<typeof admit>[1]): string {
  try {
    admit(wanted, request);
    return 'admitted';
  } catch (error) {
    return error instanceof HttpsError ? error.message : 'broken';
  }
}

describe.each(Object.entries(admitted))('access for %s', (access, wanted) => {
  it.each(Object.entries(people))('decides about %s', (name, request) => {
    const refused = unknown.includes(name) ? 'signed_out' : name === 'newcomer' ? 'account_incomplete' : 'not_allowed';
    expect(outcome(wantedFor(access as Access), request)).toBe(wanted.includes(name) ? 'admitted' : refused);
  });
});

it('lets whoever signed in and never registered do nothing but register', () => {
  const names = Object.keys(callableTable) as (keyof typeof callableTable)[];
  const opened = names.filter((name) => outcome(callableTable[name], people.newcomer) === 'admitted');
  expect(opened.filter((name) => callableTable[name].access !== 'public')).toEqual(['completeAccount', 'getAccount']);
  expect(admit(callableTable.completeAccount, people.newcomer)).toMatchObject({ role: 'client', isAdmin: false });
});

it('makes an admin only of whoever we made one', () => {
  const member = wantedFor('member');
  expect(admit(member, people.admin)).toEqual({ uid: 'somebody', role: 'admin', isAdmin: true });
  expect(admit(member, people['half an admin'])).toMatchObject({ isAdmin: false });
});

it('knows a session that showed its second factor by the server’s own word', () => {
  const member = wantedFor('member');
  const token = { role: 'admin', isAdmin: true };
  expect(admit(member, signedIn({ ...token, secondFactor: true }))).toMatchObject({ isProved: true });
  for (const secondFactor of ['true', 1, false, undefined]) {
    expect(admit(member, signedIn({ ...token, secondFactor }))).not.toHaveProperty('isProved');
  }
});

it('reads when somebody signed in, and takes a token that does not say for the oldest', () => {
  expect(identityOf(signedIn({ auth_time: 1_700_000_000 }))).toMatchObject({ signedInAt: 1_700_000_000_000 });
  expect(identityOf(signedIn({}))).toMatchObject({ signedInAt: 0 });
  expect(identityOf({})).toBeUndefined();
});
