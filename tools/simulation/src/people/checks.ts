import type { UserDocument } from '@sos/contracts/users';
import { claimsFor, sameClaims } from '@sos/domain/accounts/claims';
import { actsAsAdmin, isInOffice } from '@sos/domain/accounts/in-office';
import type { CallSession } from '@sos/domain/calls/session';
import { providerKinds } from '@sos/domain/money/price';
import { noReviews, ratingOf, tallied } from '@sos/domain/reviews/rating';
import { each } from '../calls/each.ts';
import { invariantsOf, livenessOf } from '../calls/checks.ts';
import type { Check } from '../kernel/scenario.ts';
import type { PeoplePlatform } from './platform.ts';

const isClient = (person: UserDocument | undefined) => person !== undefined && isInOffice(person, 'client');
const billed: readonly string[] = ['captured', 'refunded'];

/** Hold after every step. */
export function peopleInvariants(platform: PeoplePlatform): Check[] {
  return [...invariantsOf(platform.set), ...standing(platform), ...applications(platform), ...reviews(platform)];
}

function standing(platform: PeoplePlatform): Check[] {
  const { documents, calls, shutOut, lostAt, broken } = platform;
  const sessions = () => calls.documents.sessions.list();
  return [
    {
      name: 'whoever is put out books nothing, is booked by nobody and keeps no hold',
      complaint: () => {
        // Whoever has become a client books as any other; what they had booked or took before has ended.
        const mayBook = (uid: string) => !shutOut.has(uid) || isClient(documents.users.get(uid));
        // So is a provider, from when all that followed was done.
        const isBack = (uid: string, at: number) =>
          (shutOut.get(uid) ?? 0) <= at && providerKinds.some((kind) => platform.isIn(uid, kind));
        const out = ({ clientId, providerId, createdAt }: CallSession) =>
          !mayBook(clientId) || (shutOut.has(providerId) && !isBack(providerId, createdAt));
        const booked = calls.documents.sessions.list((session) => session.status === 'scheduled' && out(session))[0];
        return booked ? `${booked.id} is booked with somebody who is out` : broken[0];
      },
    },
    {
      name: 'nobody in good standing loses a booking',
      complaint: each(sessions, ({ id, endReason, createdAt, clientId, providerId }) => {
        const isOurs = [clientId, providerId].some((uid) => (lostAt.get(uid) ?? 0) >= createdAt);
        return endReason === 'by_admin' && !isOurs && `${id} was cancelled for nobody`;
      }),
    },
    {
      name: 'a profile is shown only while its owner is in office',
      complaint: each(
        () => documents.profiles.entries(),
        ([uid, { visible, kind }]) =>
          visible && documents.users.has(uid) && !platform.isIn(uid, kind) && `${uid} is shown`,
      ),
    },
    {
      name: 'an admin is always left',
      complaint: () => {
        const { users, standings } = documents;
        const { uids } = standings.list;
        const people = new Map(users.entries());
        return uids.some((uid) => actsAsAdmin(uid, { whitelist: uids, people }))
          ? undefined
          : 'nobody acts as an admin';
      },
    },
    {
      name: 'an address is one account',
      complaint: () => {
        const emails = [...documents.accounts.accounts.values()].map(({ email }) => email);
        const twice = emails.find((email, index) => emails.indexOf(email) !== index);
        return twice && `${twice} has two`;
      },
    },
  ];
}

function applications({ documents }: PeoplePlatform): Check[] {
  const { applicants, profiles } = documents;
  return [
    {
      name: 'an approved application has its one approved profile, and the other way round',
      complaint: each(
        () => applicants.byId.entries(),
        ([uid, { status, kind }]) => {
          const profile = profiles.get(uid);
          const isApproved = profile?.approval === 'approved' && profile.kind === kind;
          return (status === 'approved') !== isApproved && `${uid} is ${status}, the profile ${profile?.approval}`;
        },
      ),
    },
    {
      name: 'an application is decided once, by who is written down',
      complaint: () => {
        const decided = applicants.trail.list(({ after }) => after === 'approved' || after === 'rejected');
        const ids = decided.map(({ subjectId }) => subjectId);
        const twice = ids.find((id, index) => ids.indexOf(id) !== index);
        return twice && `${twice} was decided twice`;
      },
    },
  ];
}

function reviews({ documents, calls, past }: PeoplePlatform): Check[] {
  return [
    {
      name: 'a review is of a call that was charged, by its client',
      complaint: each(
        () => documents.reviews.given.list(),
        ({ clientId, review: { id } }) => {
          const session = past.find((call) => call.id === id) ?? calls.documents.sessions.get(id);
          const isRight = session?.clientId === clientId && billed.includes(session.settlement.status);
          return !isRight && `${id} is reviewed by ${clientId}`;
        },
      ),
    },
  ];
}

/** Hold in the end. */
export function peopleLiveness(platform: PeoplePlatform): Check[] {
  const { documents } = platform;
  const { accounts, users, profiles, reviews: memory } = documents;
  return [
    ...livenessOf(platform.set),
    {
      name: 'claims follow members, and whoever is put out or gone is not let in',
      complaint: each(
        () => users.entries(),
        ([uid, { role, status }]) => {
          const account = accounts.accounts.get(uid);
          const wanted = claimsFor({ role, approval: profiles.get(uid)?.approval ?? null });
          const isSame = account && sameClaims(wanted, account.claims) && account.disabled === (status === 'suspended');
          return !isSame && `${uid} is ${status} ${role}, the account ${account?.disabled} ${account?.claims?.role}`;
        },
      ),
    },
    {
      name: 'whoever is deleted is not let in, and not shown',
      complaint: each(
        () => platform.lostAt.keys(),
        (uid) => {
          const isOpen = accounts.accounts.get(uid)?.disabled === false || profiles.get(uid)?.visible === true;
          return !users.has(uid) && isOpen && `${uid} is gone`;
        },
      ),
    },
    {
      name: 'a rating is that of a recount',
      complaint: each(memory.ratings.entries.bind(memory.ratings), ([uid, { ratingAverage, ratingCount }]) => {
        const own = memory.given.list(({ providerId }) => providerId === uid).map(({ review }) => review);
        const right = ratingOf(tallied(noReviews, own));
        const isRight = right.ratingAverage === ratingAverage && right.ratingCount === ratingCount;
        return !isRight && `${uid} has ${ratingAverage} of ${ratingCount}`;
      }),
    },
  ];
}
