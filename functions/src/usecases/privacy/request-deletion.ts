import type { DeletionView } from '@sos/contracts/privacy';
import { type AccountDeletion, askDeletion, withdrawDeletion } from '@sos/domain/privacy/account-deletion';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Registry } from '../accounts/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Alerts, Clock } from '../shared/ports.ts';
import { entryOf } from './entry-of.ts';
import { followDeletion, type FollowDeletionNeeds } from './follow-deletion.ts';
import type { AccountDeletions, OpenMatters, Visibility } from './ports.ts';

export interface RequestDeletionNeeds extends FollowDeletionNeeds {
  readonly deletions: AccountDeletions;
  readonly matters: OpenMatters;
  readonly registry: Pick<Registry, 'find'>;
  readonly visibility: Visibility;
  readonly alerts: Alerts;
  readonly newPseudonym: () => string;
  readonly clock: Clock;
}

/** Throws DomainError address_unconfirmed, since only a mail could undo it, deletion_begun and admins_stay. */
export function makeRequestAccountDeletion(needs: RequestDeletionNeeds): Handler<'requestAccountDeletion'> {
  return async ({ uid }) => {
    const owner = await requireDeletable(needs, uid);
    if (!owner.emailConfirmed) throw new DomainError('conflict', 'address_unconfirmed');
    const asking = await askingOf(needs, uid, null);
    const asked = await needs.deletions.change(uid, (before) => ({ becomes: askDeletion(before, asking) }));
    await followDeletion(needs, uid, asked);
    return toDeletionView(asked);
  };
}

/** Throws DomainError not_found and deletion_begun. */
export function makeCancelAccountDeletion(needs: RequestDeletionNeeds): Handler<'cancelAccountDeletion'> {
  return async ({ uid }) => {
    const withdrawn = await needs.deletions.change(uid, (before) => ({ becomes: withdrawDeletion(before) }));
    await followDeletion(needs, uid, withdrawn);
    return {};
  };
}

/** As if the person had asked for it or taken it back; every admin hears of it. Throws DomainError own_account, not_found, admins_stay and deletion_begun. */
export function makeAdminErasePerson(needs: RequestDeletionNeeds): Handler<'adminErasePerson'> {
  return async ({ uid: adminId }, { uid, reason, deed }) => {
    if (uid === adminId) throw new DomainError('forbidden', 'own_account');
    await requireDeletable(needs, uid);
    const asking = await askingOf(needs, uid, adminId);
    const now = needs.clock.now();
    const after = await needs.deletions.change(uid, (before) => {
      const becomes = deed === 'erase' ? askDeletion(before, asking) : withdrawDeletion(before);
      if (becomes === before) throw new DomainError('conflict', 'changed');
      const id = `erasure-${uid}-${becomes.number}-${becomes.state}`;
      const entry = { id, action: 'adminErasePerson', adminId, uid, reason, at: now };
      return { becomes, audit: entryOf(entry, { before: before?.state ?? null, after: becomes.state }) };
    });
    await followDeletion(needs, uid, after);
    const detail = { uid, adminId, dueAt: new Date(after.dueAt).toISOString() };
    if (deed === 'erase') await needs.alerts.raise({ kind: 'person_erased', key: `${uid}-${after.number}`, detail });
    return {};
  };
}

async function requireDeletable({ registry }: RequestDeletionNeeds, uid: string) {
  const owner = await registry.find(uid);
  if (!owner) throw new DomainError('not_found', 'not_found');
  if (owner.claims?.isAdmin) throw new DomainError('forbidden', 'admins_stay');
  return owner;
}

async function askingOf(needs: RequestDeletionNeeds, uid: string, askedBy: string | null) {
  const { matters, visibility, newPseudonym, clock } = needs;
  const [waitsFor, hidProfile] = [await matters.of(uid), await visibility.isShown(uid)];
  return { now: clock.now(), askedBy, pseudonym: newPseudonym(), waitsFor, hidProfile };
}

export function toDeletionView({ askedAt, dueAt, waitsFor, state }: AccountDeletion): DeletionView {
  return { askedAt, dueAt, waitsFor: [...waitsFor], canBeWithdrawn: state === 'asked' };
}
