import type { AuditRecord } from '@sos/contracts/audit';
import type { UserDocument } from '@sos/contracts/users';
import { affiliateRoles } from '@sos/domain/accounts/affiliates';
import { actsAsAdmin, isOtherKind, showingAfter } from '@sos/domain/accounts/in-office';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock, Log } from '../shared/ports.ts';
import type { Registry } from './ports.ts';
import type { AdminBook, StandingChange, Standings, StandingState } from './standing-ports.ts';

export interface ChangeStandingNeeds {
  readonly standings: Standings;
  /** Makes claims and sessions follow at once; the change of the document does so again, however this ends. */
  readonly follow: (uid: string) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}
interface StandingDeed {
  readonly adminId: string;
  readonly uid: string;
  readonly action: string;
  readonly reason: string;
  readonly undoes?: string | undefined;
  readonly at: number;
}
type Becomes = (member: UserDocument, profile: StandingState['profile']) => Standing;
type Standing = Pick<UserDocument, 'role' | 'status'>;

/** Suspends somebody, or lets them in again. Throws DomainError not_found, changed and own_account. */
export function makeUpdateUserStatus(needs: ChangeStandingNeeds): Handler<'adminUpdateUserStatus'> {
  return async ({ uid: adminId }, { status, ...input }) => {
    const deed = { adminId, action: 'adminUpdateUserStatus', ...input, at: needs.clock.now() };
    await change(needs, deed, (member) => {
      if (member.status === status) throw new DomainError('conflict', 'changed');
      return { role: member.role, status };
    });
    return { status };
  };
}

/** The same for an affiliate, whose commissions wait meanwhile. Throws DomainError not_found, changed and own_account. */
export function makeSuspendAffiliate(needs: ChangeStandingNeeds): Handler<'adminSuspendAffiliate'> {
  return async ({ uid: adminId }, { status, ...input }) => {
    const deed = { adminId, action: 'adminSuspendAffiliate', ...input, at: needs.clock.now() };
    await change(needs, deed, (member) => {
      if (!affiliateRoles.some((role) => role === member.role)) throw new DomainError('not_found', 'not_found');
      if (member.status === status) throw new DomainError('conflict', 'changed');
      return { role: member.role, status };
    });
    return { status };
  };
}

export interface SetRoleNeeds extends ChangeStandingNeeds {
  readonly registry: Pick<Registry, 'find'>;
}

/**
 * Gives somebody another role; a draft of an application follows it. Nobody becomes an admin at an address that is not
 * known to be theirs. Throws DomainError not_found, changed, own_account, kind_fixed and address_unconfirmed.
 */
export function makeSetRole(needs: SetRoleNeeds): Handler<'adminSetRole'> {
  return async ({ uid: adminId }, { role, was, ...input }) => {
    if (role === 'admin') await requireConfirmed(needs, input.uid);
    const deed = { adminId, action: 'adminSetRole', ...input, at: needs.clock.now() };
    await change(needs, deed, (member, profile) => {
      if (member.role !== was || role === was) throw new DomainError('conflict', 'changed');
      if (isOtherKind(profile, role)) throw new DomainError('conflict', 'kind_fixed');
      return { role, status: member.status };
    });
    return { role };
  };
}

async function requireConfirmed({ registry }: SetRoleNeeds, uid: string): Promise<void> {
  const owner = await registry.find(uid);
  if (!owner) throw new DomainError('not_found', 'not_found');
  if (!owner.emailConfirmed) throw new DomainError('conflict', 'address_unconfirmed');
}

export function makeGetWhitelist({ standings }: ChangeStandingNeeds): Handler<'adminGetWhitelist'> {
  return async () => {
    const { whitelist, revision, enrolled, factorRequired } = await standings.book();
    return { uids: [...whitelist], revision, enrolled: [...enrolled], factorRequired };
  };
}

/** Puts an admin on the list, or takes one off. Throws DomainError not_found, changed and own_account. */
export function makeEditWhitelist(needs: ChangeStandingNeeds): Handler<'adminEditWhitelist'> {
  return async ({ uid: adminId }, { listed, revision, ...input }) => {
    const deed = { adminId, action: 'adminEditWhitelist', ...input, at: needs.clock.now() };
    const after = await needs.standings.change(
      deed.uid,
      ({ member, book }) => {
        requireActing(deed, book);
        if (listed && member?.role !== 'admin') throw new DomainError('not_found', 'not_found');
        const isListed = book.whitelist.includes(deed.uid);
        if (book.revision !== revision || isListed === listed) throw new DomainError('conflict', 'changed');
        const others = book.whitelist.filter((each) => each !== deed.uid);
        const whitelist = listed ? [...others, deed.uid] : others;
        const [before, becomes] = listed ? ['off', 'on'] : ['on', 'off'];
        return { whitelist, audit: entryOf(deed, 'whitelist', { before, after: becomes }) };
      },
      deed.at,
    );
    await followed(needs, deed.uid);
    return { uids: [...after.book.whitelist], revision: after.book.revision };
  };
}

async function change(needs: ChangeStandingNeeds, deed: StandingDeed, becomes: Becomes) {
  const decide = (state: StandingState): StandingChange => {
    requireActing(deed, state.book);
    if (!state.member) throw new DomainError('not_found', 'not_found');
    return changeOf(state, deed, { before: state.member, after: becomes(state.member, state.profile) });
  };
  await needs.standings.change(deed.uid, decide, deed.at);
  await followed(needs, deed.uid);
}

function changeOf(
  { profile, book }: StandingState,
  deed: StandingDeed,
  { before, after }: { readonly before: UserDocument; readonly after: Standing },
): StandingChange {
  const { hidProfile = false, role, status } = before;
  const showing = profile && showingAfter(profile, { before, after, hidProfile });
  const isOfAdmins = role === 'admin' || after.role === 'admin';
  return {
    member: { ...after, ...(showing && { hidProfile: showing.hidProfile }) },
    ...(showing && { visible: showing.visible }),
    ...(isOfAdmins && { whitelist: book.whitelist }),
    audit: entryOf(deed, 'user', { before: { role, status }, after: { ...after } }),
  };
}

/** Whoever does it is still an admin when it is written, and it is not about themselves: so one is always left. */
export function requireActing({ adminId, uid }: StandingDeed, book: AdminBook): void {
  if (adminId === uid) throw new DomainError('forbidden', 'own_account');
  if (!actsAsAdmin(adminId, book)) throw new DomainError('conflict', 'changed');
}

export function entryOf(
  { adminId, uid, action, reason, undoes, at }: StandingDeed,
  subjectKind: 'user' | 'whitelist',
  facts: Pick<AuditRecord, 'before' | 'after'>,
): AuditRecord {
  const named = { id: `${subjectKind}-${uid}-${at}`, adminId, action, subjectKind, subjectId: uid };
  return { ...named, ...facts, reason, at, undoes: undoes ?? null };
}

export async function followed({ follow, log }: ChangeStandingNeeds, uid: string): Promise<void> {
  await follow(uid).catch((error: unknown) => log.warn('standing_follows_later', { uid, error: String(error) }));
}
