import type { CallSession } from '@sos/domain/calls/session';
import type { Accounts, Members, Memberships, Registry } from '@sos/functions/usecases/accounts/ports';
import type { Standings } from '@sos/functions/usecases/accounts/standing-ports';
import type { Applications, Files } from '@sos/functions/usecases/applications/ports';
import type { PersonsCalls } from '@sos/functions/usecases/calls/ports';
import type { Authors, Ratings, ReviewedSessions, Reviews } from '@sos/functions/usecases/reviews/ports';
import { type Clock, type Tasks, VendorUnavailableError } from '@sos/functions/usecases/shared/ports';
import type { MemoryCalls } from '@sos/functions/usecases/testing/memory-calls';
import { MemoryTasks } from '@sos/functions/usecases/testing/memory-tasks';
import { type Fault, limited, refused, slow, unknownOutcome } from '../kernel/faults.ts';
import type { Port } from '../kernel/port.ts';
import type { PeopleDocuments } from './documents.ts';

/** Every port of the use cases of people, as one process is given them. */
export interface PeoplePorts {
  readonly doors: Accounts;
  readonly registry: Registry;
  readonly members: Members;
  readonly memberships: Memberships;
  readonly standings: Standings;
  readonly applications: Applications;
  readonly files: Pick<Files, 'publish' | 'remove'>;
  readonly reviews: Reviews;
  readonly ratings: Ratings;
  readonly authors: Authors;
  readonly charged: ReviewedSessions;
  readonly personsCalls: PersonsCalls;
  readonly letters: Tasks;
}
export type SimulatedPeoplePorts = { readonly [Name in keyof PeoplePorts]: Port<PeoplePorts[Name]> };

class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

const stored: readonly Fault[] = [refused(() => new StoreUnavailableError('14 UNAVAILABLE'))];
const noAnswer = () => new VendorUnavailableError('no answer', { certain: false });
const asked: readonly Fault[] = [refused(noAnswer), limited(noAnswer), ...slow(7000)];
const moved: readonly Fault[] = [...unknownOutcome(noAnswer, 12_000), limited(noAnswer), ...slow(7000)];

interface Memories {
  readonly documents: PeopleDocuments;
  readonly calls: { readonly documents: MemoryCalls };
  /** Calls that were charged before all this. */
  readonly past: readonly CallSession[];
}

export function makePeoplePorts(memories: Memories, clock: Clock): SimulatedPeoplePorts {
  const { documents, calls } = memories;
  return {
    ...accountPorts(documents),
    ...reviewPorts(memories),
    standings: {
      name: 'standings',
      target: documents.standings,
      faults: { book: stored, change: stored, hideWithoutMember: stored },
    },
    applications: {
      name: 'applications',
      target: documents.applicants.applications,
      faults: { read: stored, change: stored },
    },
    files: {
      name: 'files',
      target: { publish: async (_from, to) => `https://files.example/${to}`, remove: async () => undefined },
      faults: { publish: moved },
    },
    personsCalls: { name: 'personsCalls', target: calls.documents.personsCalls, faults: { openOf: stored } },
    letters: { name: 'letters', target: new MemoryTasks(clock), faults: { enqueue: stored } },
  };
}

function accountPorts({ accounts }: PeopleDocuments) {
  return {
    doors: { name: 'doors', target: accounts.doors, faults: { find: asked } },
    registry: {
      name: 'registry',
      target: accounts.registry,
      faults: {
        create: moved,
        find: asked,
        findByEmail: asked,
        setClaims: moved,
        setDisabled: moved,
        endSessions: moved,
      },
    },
    members: { name: 'members', target: accounts.members, faults: { createOnce: stored, find: stored } },
    memberships: { name: 'memberships', target: accounts.memberships, faults: { find: stored } },
  } satisfies Partial<SimulatedPeoplePorts>;
}

function reviewPorts({ documents: { reviews, users }, calls, past }: Memories) {
  const read = async (id: string) =>
    past.find((session) => session.id === id) ?? (await calls.documents.sessionStore.read(id));
  return {
    reviews: {
      name: 'reviews',
      target: reviews,
      faults: { createIfAbsent: stored, change: stored, changeAsAdmin: stored },
    },
    ratings: { name: 'ratings', target: reviews, faults: { page: [...stored, ...slow(5000)], keep: stored } },
    authors: {
      name: 'authors',
      target: { firstName: async (uid: string) => users.get(uid)?.firstName },
      faults: { firstName: stored },
    },
    charged: { name: 'sessions', target: { read }, faults: { read: stored } },
  } satisfies Partial<SimulatedPeoplePorts>;
}
