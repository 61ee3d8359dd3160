import type { CallableName, Input, Output } from '@sos/contracts/callables';
import { roles, userStatuses } from '@sos/domain/accounts/roles';
import { configurationNames } from '@sos/domain/configuration/configuration';

export type Entry = Output<'adminGetAuditLog'>['entries'][number];

type WithoutReason<Name extends CallableName> = Omit<Input<Name>, 'reason'>;
/** What is known of each deed before it is sent. */
export interface KnownOf {
  readonly adminUpdateUserStatus: WithoutReason<'adminUpdateUserStatus'>;
  readonly adminSuspendAffiliate: WithoutReason<'adminSuspendAffiliate'>;
  readonly adminModerateReview: WithoutReason<'adminModerateReview'>;
  readonly adminSetRole: WithoutReason<'adminSetRole'>;
  readonly adminSetOwnAccount: WithoutReason<'adminSetOwnAccount'>;
  readonly adminEditWhitelist: Omit<WithoutReason<'adminEditWhitelist'>, 'revision'>;
  readonly adminHideProvider: Omit<WithoutReason<'adminHideProvider'>, 'requestId'>;
  readonly adminRollBackConfig: WithoutReason<'adminRollBackConfig'>;
  readonly adminPauseQueue: WithoutReason<'adminPauseQueue'>;
  readonly adminAnswerSupport: WithoutReason<'adminAnswerSupport'>;
}
/** A deed that sets back what another changed; its reason, and whatever must be new, comes when it is sent. */
export type Undo<Name extends keyof KnownOf = keyof KnownOf> = {
  readonly [Each in Name]: { readonly name: Each; readonly input: KnownOf[Each] };
}[Name];

/** What takes a deed back; null where nothing does. The server refuses it once somebody has changed the thing since. */
export function undoOf(entry: Entry): Undo | null {
  const undo = Object.hasOwn(undoers, entry.action) ? undoers[entry.action] : undefined;
  return undo?.(entry) ?? null;
}

const undoers: Readonly<Record<string, (entry: Entry) => Undo | null>> = {
  adminUpdateUserStatus: ({ id: undoes, subjectId: uid, ...entry }) => {
    const status = userStatuses.find((each) => each === changeOf(entry, 'status')?.before);
    return status ? { name: 'adminUpdateUserStatus', input: { uid, status, undoes } } : null;
  },
  adminSuspendAffiliate: ({ id: undoes, subjectId: uid, ...entry }) => {
    const status = userStatuses.find((each) => each === changeOf(entry, 'status')?.before);
    return status ? { name: 'adminSuspendAffiliate', input: { uid, status, undoes } } : null;
  },
  /** Reports that were dismissed are open again once somebody else reports the review. */
  adminModerateReview: ({ id: undoes, subjectId: reviewId, ...entry }) => {
    const providerId = changeOf(entry, 'provider')?.after;
    const review = changeOf(entry, 'review')?.after;
    if (typeof providerId !== 'string' || (review !== 'hidden' && review !== 'shown')) return null;
    return { name: 'adminModerateReview', input: { providerId, reviewId, hidden: review === 'shown', undoes } };
  },
  adminSetRole: ({ id: undoes, subjectId: uid, ...entry }) => {
    const { before, after } = changeOf(entry, 'role') ?? {};
    const [role, was] = [roles.find((each) => each === before), roles.find((each) => each === after)];
    return role && was ? { name: 'adminSetRole', input: { uid, role, was, undoes } } : null;
  },
  adminSetOwnAccount: ({ id: undoes, subjectId: uid, ...entry }) => {
    const isOwn = changeOf(entry, 'isOwn')?.before === true;
    return { name: 'adminSetOwnAccount', input: { uid, isOwn, undoes } };
  },
  adminEditWhitelist: ({ id: undoes, subjectId: uid, ...entry }) => {
    const listed = changeOf(entry, '')?.before === 'on';
    return { name: 'adminEditWhitelist', input: { uid, listed, undoes } };
  },
  adminHideProvider: ({ id: undoes, subjectId: uid, ...entry }) => {
    const hidden = changeOf(entry, 'visible')?.after === true;
    return { name: 'adminHideProvider', input: { uid, hidden, undoes } };
  },
  adminUpdateConfig: rollBack,
  adminManageCountries: rollBack,
  adminRollBackConfig: rollBack,
  adminPauseQueue: ({ id: undoes, subjectId, ...entry }) => {
    const revision = revisionIn(undoes);
    const paused = changeOf(entry, '')?.before === 'paused';
    // The server knows its queues, and refuses any other name.
    const name = subjectId as KnownOf['adminPauseQueue']['name'];
    return revision === null ? null : { name: 'adminPauseQueue', input: { name, paused, revision, undoes } };
  },
  /** A mail that is sent cannot be taken back. */
  adminAnswerSupport: ({ id: undoes, subjectId: requestId, ...entry }) => {
    const revision = revisionIn(undoes);
    const { before, after } = changeOf(entry, 'status') ?? {};
    if (revision === null || after === 'answered' || (before === 'answered' && after === 'open')) return null;
    const deed = after === 'closed' ? 'reopen' : 'close';
    return { name: 'adminAnswerSupport', input: { requestId, revision, deed, text: null, undoes } };
  },
};

/** The version before comes back; it names the entry that it takes back by itself. */
function rollBack({ id, subjectId }: Entry): Undo | null {
  const name = configurationNames.find((each) => each === subjectId);
  const revision = revisionIn(id);
  if (!name || revision === null || revision < 1) return null;
  return { name: 'adminRollBackConfig', input: { name, to: revision - 1, revision } };
}

function changeOf({ changes }: Pick<Entry, 'changes'>, path: string) {
  return changes.find((change) => change.path === path);
}

/** The revision that a deed led to stands at the end of its entry's name. */
function revisionIn(id: string): number | null {
  const revision = /-(\d+)$/.exec(id)?.[1];
  return revision === undefined ? null : Number(revision);
}
