import type { AuditRecord } from '@sos/contracts/audit';
import type { ProfileDocument } from '@sos/contracts/providers';
import { isInOffice } from '@sos/domain/accounts/in-office';
import { type KeptFile, missingIn } from '@sos/domain/applications/answers';
import { type Application, type ApplicationEvent, next } from '@sos/domain/applications/application';
import { changesFacts, checksAfter } from '@sos/domain/applications/facts';
import { checksOf } from '@sos/domain/providers/checks';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { ApplicationChange, Applications, ApplicationState, Files } from './ports.ts';

export interface DecideApplicationNeeds {
  readonly applications: Pick<Applications, 'read' | 'change'>;
  readonly files: Pick<Files, 'publish' | 'remove'>;
  readonly clock: Clock;
}
interface Seen {
  readonly uid: string;
  readonly revision: number;
}
type Deciding = Extract<ApplicationEvent, { type: 'correction_asked' | 'approved' | 'rejected' }>;
interface Decision {
  readonly adminId: string;
  readonly action: string;
  readonly reason: string;
  readonly event: Deciding;
  readonly photoUrl: string | null;
  readonly now: number;
}

/**
 * Lets the provider in as the admin saw them: visible, with what was checked; or takes the facts that they have changed
 * since. Throws DomainError not_found, application_closed, application_changed, application_incomplete.
 */
export function makeApproveProvider(needs: DecideApplicationNeeds): Handler<'adminApproveProvider'> {
  return async ({ uid: adminId }, { reason, ...seen }) => {
    const event = { type: 'approved' } as const;
    const state = await needs.applications.read(seen.uid);
    const seenNow = state && requireSeen(state, seen, { event, now: needs.clock.now() });
    const photo = state?.application && photoToShow(state.application, seenNow);
    const photoUrl = photo ? await needs.files.publish(photo.path, publicPath(photo.path)) : null;
    const decided = await decide(needs, seen, { adminId, action: 'adminApproveProvider', reason, event, photoUrl });
    await forgetReplaced(needs.files, state?.application?.files.photo, photo);
    return decided;
  };
}

/** Refuses the application, or the facts that were changed since. Throws DomainError not_found, application_closed, application_changed. */
export function makeRejectProvider(needs: DecideApplicationNeeds): Handler<'adminRejectProvider'> {
  return ({ uid: adminId }, { reason, ...seen }) => {
    const event = { type: 'rejected', words: reason } as const;
    return decide(needs, seen, { adminId, action: 'adminRejectProvider', reason, event, photoUrl: null });
  };
}

/** Gives the application back with words, to be handed in again. Throws DomainError not_found, application_closed, application_changed. */
export function makeAskForCorrection(needs: DecideApplicationNeeds): Handler<'adminAskForCorrection'> {
  return ({ uid: adminId }, { reason, ...seen }) => {
    const event = { type: 'correction_asked', words: reason } as const;
    return decide(needs, seen, { adminId, action: 'adminAskForCorrection', reason, event, photoUrl: null });
  };
}

/** The photograph that an approval brings before everybody's eyes; null where it brings none. */
function photoToShow({ status, review }: Application, after: Application | undefined): KeptFile | null {
  if (status === 'submitted') return after?.files.photo ?? null;
  return review?.photo ?? null;
}

/** A name that tells nothing of whose it is. */
const publicPath = (path: string) => `public/photos/${path.split('/').at(-1)?.replace('photo-', '') ?? ''}`;

/** Takes a photograph that is shown no longer from where everybody could read it, and from where it was kept. */
export async function forgetPhoto(files: Pick<Files, 'remove'>, { path }: Pick<KeptFile, 'path'>): Promise<void> {
  await files.remove(publicPath(path));
  await files.remove(path);
}

async function forgetReplaced(
  files: Pick<Files, 'remove'>,
  before: KeptFile | null | undefined,
  after: KeptFile | null | undefined,
): Promise<void> {
  if (before && after && before.path !== after.path) await forgetPhoto(files, before);
}

/** What an application becomes, if it still is what the admin looked at. */
function requireSeen(
  { application, applicant, telephone }: ApplicationState,
  { revision }: Seen,
  { event, now }: Pick<Decision, 'event' | 'now'>,
): Application {
  if (!application) throw new DomainError('not_found', 'not_found');
  const about = asAbout(application, event);
  const decided = next(application, about, { revision, now });
  if (about.type === 'approved' && !isInOffice(applicant, application.kind)) {
    throw new DomainError('conflict', 'applicant_away');
  }
  // The number may have gone to another account since it was handed in.
  const missing = missingIn({ ...application, hasTelephone: telephone !== undefined });
  if (about.type === 'approved' && missing.length > 0) throw new DomainError('invalid', 'application_incomplete');
  return decided;
}

/** What is decided about somebody who was approved is the facts that they have changed since. */
function asAbout({ status }: Application, event: Deciding): ApplicationEvent {
  if (status !== 'approved') return event;
  if (event.type === 'approved') return { type: 'facts_approved' };
  return event.type === 'rejected' ? { type: 'facts_rejected', words: event.words } : event;
}

async function decide(
  { applications, clock }: DecideApplicationNeeds,
  seen: Seen,
  decision: Omit<Decision, 'now'>,
): Promise<{ status: Application['status'] }> {
  const now = clock.now();
  const state = await applications.change(seen.uid, (before) => changeOf(before, seen, { ...decision, now }));
  if (!state?.application) throw new DomainError('not_found', 'not_found');
  return { status: state.application.status };
}

function changeOf(state: ApplicationState, seen: Seen, decision: Decision): ApplicationChange {
  const application = requireSeen(state, seen, decision);
  const audit = auditOf(state, application, { ...decision, uid: seen.uid });
  if (state.application?.status === 'approved') return factsDecided(state, { application, audit }, decision);
  const { profile } = state;
  const { type } = decision.event;
  if (!profile || type === 'correction_asked') return { application, audit };
  if (type === 'rejected') return { application, audit, profile: { ...profile, approval: 'rejected', visible: false } };
  return { application, audit, profile: approved(profile, application, decision), ringsThere: true };
}

function factsDecided(
  { application: before, profile }: ApplicationState,
  decided: Required<Pick<ApplicationChange, 'application' | 'audit'>>,
  { event, photoUrl, now: at }: Decision,
): ApplicationChange {
  const review = before?.review;
  if (!profile || !review || event.type !== 'approved') return decided;
  const { kind, answers } = decided.application;
  // Who looks at a face has not looked at the bar again.
  const checks = changesFacts(review)
    ? checksAfter(profile.checks, { kind, barAuthority: answers.barAuthority, at })
    : profile.checks;
  const displayName = review.facts.displayName ?? profile.displayName;
  return { ...decided, profile: { ...profile, displayName, checks, photoUrl: photoUrl ?? profile.photoUrl } };
}

function approved(profile: ProfileDocument, application: Application, { photoUrl, now }: Decision): ProfileDocument {
  const { kind, answers } = application;
  const checks = checksOf({ kind, barAuthority: answers.barAuthority, at: now });
  return { ...profile, approval: 'approved', visible: true, photoUrl, checks };
}

function auditOf(
  { application: before }: ApplicationState,
  { status, revision }: Application,
  { uid, adminId, action, event, reason, now }: Decision & Pick<Seen, 'uid'>,
): AuditRecord {
  return {
    id: `application-${uid}-${revision}`,
    adminId,
    action,
    subjectKind: 'application',
    subjectId: uid,
    ...(before?.status === 'approved'
      ? { before: 'facts_waiting', after: `facts_${event.type}` }
      : { before: before?.status ?? null, after: status }),
    reason,
    at: now,
    undoes: null,
  };
}
