import { paths } from '@sos/contracts/paths';
import type { Agencies } from '../../../usecases/agencies/ports.ts';
import { sessionDocuments } from '../calls/session-store.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import { type Documents, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { listPage } from '../shared/list-page.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { agencyDocuments, invitationDocuments, memberDocuments } from './agency-documents.ts';
import { readMembership, writeMembership } from './membership-documents.ts';

/** More than an agency has. */
const MOST_MEMBERS = 500;
const MOST_INVITATIONS = 200;

/** `agencies`, `agency_members` and `agency_invitations`. */
export function makeAgencyStore(report: ReportCorrupt): Agencies {
  return {
    find: (id) => reporting(report, () => agencyDocuments.read(id)),
    save: (id, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const found = await readOne(desk, agencyDocuments, id);
          const after = decide(found);
          writeOne(desk, agencyDocuments, { id, before: found, after });
          return after;
        }),
      ),
    page: (query) => pageOf(query, report),
    members: async (agencyId) => {
      const found = db().collection(paths.agencyMembers()).where('agencyId', '==', agencyId).limit(MOST_MEMBERS);
      const listed = await memberDocuments.list((await found.get()).docs, report);
      const members = listed.map(({ id, value }) => ({ ...value, providerId: id }));
      return members.toSorted((one, other) => one.displayName.localeCompare(other.displayName));
    },
    member: (providerId) =>
      reporting(report, async () => {
        const member = await memberDocuments.read(providerId);
        return member && { ...member, providerId };
      }),
    invitation: (id) => reporting(report, () => invitationBy(id)),
    invitationsOf: (agencyId) => invitationsBy('agencyId', agencyId, report),
    invitationsTo: (providerId) => invitationsBy('providerId', providerId, report),
    invitationsAt: (address) => invitationsBy('address', address, report),
    changeInvitation: (id, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const before = await readOne(desk, invitationDocuments, id);
          const after = decide(before);
          if (after) writeOne(desk, invitationDocuments, { id, before, after });
          return after ?? before;
        }),
      ),
    changeMembership: (ids, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const read = await readMembership(desk, ids);
          const change = decide(read.state);
          if (change) writeMembership(desk, read, { ids, change });
        }),
      ),
    follow: ({ providerId, sessionId }, decide) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const before = await readOne(desk, memberDocuments, providerId);
          if (!before || before.agencyId === null) return;
          const profile = await readOne(desk, profileDocuments, providerId);
          const session = sessionId === null ? undefined : await readOne(desk, sessionDocuments, sessionId);
          writeOne(desk, memberDocuments, { id: providerId, before, after: decide(before, { profile, session }) });
        }),
      ),
  };
}

async function invitationBy(id: string) {
  const found = await invitationDocuments.read(id);
  return found && { ...found, id };
}

async function pageOf({ cursor, limit }: Parameters<Agencies['page']>[0], report: ReportCorrupt) {
  const collection = paths.agencies();
  const byName = db().collection(collection).orderBy('name');
  const listing = { collection, documents: agencyDocuments, report };
  const page = await listPage(byName, listing, { after: cursor ?? undefined, limit });
  return { items: (page?.listed ?? []).map(({ id, value }) => ({ ...value, id })), next: page?.next ?? null };
}

async function invitationsBy(field: 'agencyId' | 'providerId' | 'address', id: string, report: ReportCorrupt) {
  const found = db().collection(paths.agencyInvitations()).where(field, '==', id).limit(MOST_INVITATIONS);
  const listed = await invitationDocuments.list((await found.get()).docs, report);
  const all = listed.map((each) => ({ ...each.value, id: each.id }));
  return all.toSorted((one, other) => other.invitedAt - one.invitedAt);
}

type Kind<T> = Pick<Documents<T, [string]>, 'ref' | 'parse' | 'create' | 'update'>;

async function readOne<T>(desk: Desk, documents: Kind<T>, id: string): Promise<T | undefined> {
  const [snapshot] = await desk.read(documents.ref(id));
  return snapshot && documents.parse(snapshot);
}

function writeOne<T>(
  desk: Desk,
  documents: Kind<T>,
  { id, before, after }: { readonly id: string; readonly before: T | undefined; readonly after: T },
): void {
  if (before === undefined) documents.create(desk, documents.ref(id), after);
  else documents.update(desk, documents.ref(id), { before, after });
}
