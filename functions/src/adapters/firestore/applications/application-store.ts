import { applicationDocumentSchema } from '@sos/contracts/applications';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { ApplicationChange, Applications, ApplicationState } from '../../../usecases/applications/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { contactDocuments, userTelephoneDocuments } from '../phones/phone-documents.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';

export const applicationDocuments = documentsOf(applicationDocumentSchema, paths.application);
const userDocuments = documentsOf(userDocumentSchema, paths.user);

/** Applications in `applications`, with the profiles that they become and the trail of who decided. */
export function makeApplicationStore(report: ReportCorrupt): Applications {
  return {
    read: (uid) => reporting(report, async () => stateOf(await db().getAll(...refsOf(uid)))),
    change: (uid, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const snapshots = await desk.read(...refsOf(uid));
          const before = stateOf(snapshots);
          if (!before) return undefined;
          const change = decide(before);
          write(desk, uid, { before, change, snapshots });
          const { application, profile = before.profile } = change;
          return { ...before, application, profile };
        }),
      ),
    list: async ({ status, after, limit }) => {
      const all = db().collection(paths.applications());
      const last = after === undefined ? undefined : await all.doc(after).get();
      const { field, value, since } = waitingBy(status);
      if (last && last.get(field) !== value) return undefined;
      const found = all.where(field, '==', value).orderBy(since);
      const { docs } = await (last ? found.startAfter(last) : found).limit(limit).get();
      const listed = await applicationDocuments.list(docs, report);
      const applications = listed.map(({ id, value }) => ({ uid: id, application: value }));
      return { applications, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
    },
  };
}

/** By which field the applications in a state are found, and since when they wait. */
function waitingBy(status: string) {
  if (status === 'facts') return { field: 'review.status', value: 'waiting', since: 'review.submittedAt' } as const;
  return { field: 'status', value: status, since: 'savedAt' } as const;
}

const refsOf = (uid: string) =>
  [
    applicationDocuments.ref(uid),
    userDocuments.ref(uid),
    userTelephoneDocuments.ref(uid),
    profileDocuments.ref(uid),
    contactDocuments.ref(uid),
  ] as const;

function stateOf(snapshots: readonly DocumentSnapshot[]): ApplicationState | undefined {
  const [application, user, telephone, profile] = snapshots;
  const applicant = user && userDocuments.parse(user);
  if (!applicant) return undefined;
  return {
    application: application && applicationDocuments.parse(application),
    applicant,
    telephone: telephone && userTelephoneDocuments.parse(telephone),
    profile: profile && profileDocuments.parse(profile),
  };
}

interface Writing {
  readonly before: ApplicationState;
  readonly change: ApplicationChange;
  readonly snapshots: readonly DocumentSnapshot[];
}

function write(desk: Desk, uid: string, { before, change, snapshots }: Writing): void {
  const { application, profile, audit, ringsThere } = change;
  const ref = applicationDocuments.ref(uid);
  if (before.application) applicationDocuments.update(desk, ref, { before: before.application, after: application });
  else applicationDocuments.create(desk, ref, application);
  const shown = profileDocuments.ref(uid);
  if (profile && before.profile) profileDocuments.update(desk, shown, { before: before.profile, after: profile });
  else if (profile) profileDocuments.create(desk, shown, profile);
  if (ringsThere) ringThere(desk, uid, snapshots);
  if (audit) writeDown(desk, audit);
}

/** Calls for the profile ring at the number that the account has proved. */
function ringThere(desk: Desk, uid: string, [, , telephone, , contact]: readonly DocumentSnapshot[]): void {
  const proved = telephone && userTelephoneDocuments.parse(telephone);
  if (!proved) return;
  const before = contact && contactDocuments.parse(contact);
  const after = { phone: proved.phone };
  if (before) contactDocuments.update(desk, contactDocuments.ref(uid), { before, after });
  else contactDocuments.create(desk, contactDocuments.ref(uid), after);
}
