import type { UserDocument } from '@sos/contracts/users';
import type { CallSession } from '@sos/domain/calls/session';
import { lackOf, type PayoutAccount } from '@sos/domain/transfers/payout-account';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Registry, SignIn } from '../accounts/ports.ts';
import type { Trail } from '../audit/ports.ts';
import type { PushTokens } from '../notifications/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { PayoutAccounts } from '../transfers/ports.ts';
import type { Directory, KeptProfile, PersonStory } from './ports.ts';
import { toProviderRow } from './to-provider-row.ts';

const SHOWN = 20;

export interface GetPersonNeeds {
  readonly directory: Directory;
  readonly registry: Pick<Registry, 'find'>;
  readonly pushTokens: Pick<PushTokens, 'of'>;
  readonly trail: Trail;
  readonly payouts: Pick<PayoutAccounts, 'read'>;
  readonly story: PersonStory;
}

/** Throws DomainError not_found. */
export function makeGetPerson(needs: GetPersonNeeds): Handler<'adminGetPerson'> {
  const { directory, registry, pushTokens, trail, payouts, story } = needs;
  return async (_admin, { uid }) => {
    const [person, provider, application, payout, signIn, devices, calls, payments, lines, deeds] = await Promise.all([
      directory.person(uid),
      directory.profile(uid),
      directory.application(uid),
      payouts.read(uid),
      registry.find(uid),
      pushTokens.of(uid),
      directory.calls(uid, SHOWN),
      directory.payments(uid, SHOWN),
      story.of(uid, SHOWN),
      deedsTo(uid, trail),
    ]);
    if (!person) throw new DomainError('not_found', 'not_found');
    return {
      account: accountOf(uid, person),
      signIn: signIn ? waysOf(signIn) : null,
      profile: provider ? profileOf(uid, provider) : null,
      application: application ?? null,
      payout: payout ? payoutOf(payout) : null,
      devices: devices.length,
      calls: calls.map((call) => callOf(uid, call)),
      payments: [...payments],
      story: [...lines],
      deeds,
    };
  };
}

/** As which a person is named in the trail: their account, their profile and their application have one id. */
const subjects = ['user', 'provider', 'application'] as const;

/** The newest of what admins did to them, as whatever they are. */
async function deedsTo(subjectId: string, trail: Trail) {
  const found = await Promise.all(
    subjects.map((subjectKind) => trail.list({ subjectKind, subjectId, after: undefined, limit: SHOWN })),
  );
  const entries = found.flatMap((page) => page?.entries ?? []).toSorted((one, other) => other.at - one.at);
  return entries.slice(0, SHOWN).map(({ id, adminId, action, reason, at }) => ({ id, adminId, action, reason, at }));
}

function profileOf(uid: string, { profile, offlineBecause, agencyId }: KeptProfile) {
  return { ...toProviderRow({ ...profile, uid }), offlineBecause, agencyId, photoUrl: profile.photoUrl };
}

function payoutOf(account: PayoutAccount) {
  const { country, rail, kycStatus: kyc, needs, deadline, toldAt } = account;
  return { country, rail, kyc, lack: lackOf(account), needs: [...needs], deadline, toldAt };
}

function accountOf(uid: string, person: UserDocument) {
  const { role, status, firstName, lastName, email, country, createdAt, locale, currency } = person;
  const isOwn = person.isAAA === true;
  return { uid, role, status, firstName, lastName, email, country, createdAt, locale, currency, isOwn };
}

function waysOf({ emailConfirmed, hasPassword, hasGoogle, disabled }: SignIn) {
  return { emailConfirmed, hasPassword, hasGoogle, disabled };
}

function callOf(uid: string, { id, clientId, status, endReason, createdAt, total }: CallSession) {
  const { amount, currency } = total;
  const as = clientId === uid ? ('client' as const) : ('provider' as const);
  return { sessionId: id, as, status, endReason, createdAt, total: { amount, currency } };
}
