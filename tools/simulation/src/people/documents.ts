import type { ProfileDocument } from '@sos/contracts/providers';
import type { UserDocument } from '@sos/contracts/users';
import type { BookableProfile } from '@sos/functions/usecases/calls/ports';
import type { GivenReview } from '@sos/functions/usecases/reviews/ports';
import { MemoryAccounts } from '@sos/functions/usecases/testing/memory-accounts';
import { MemoryApplicants } from '@sos/functions/usecases/testing/memory-applicants';
import { MemoryReviews } from '@sos/functions/usecases/testing/memory-reviews';
import { MemoryStandings } from '@sos/functions/usecases/testing/memory-standings';
import { onlineLawyer } from '@sos/functions/usecases/testing/online-lawyer';
import { aProfile } from '@sos/testing/a-profile';
import type { World } from '../kernel/scenario.ts';
import type { Collection } from '../kernel/transactions.ts';
import { type Told, WatchedCollection } from '../watched-collection.ts';

/** A profile with all that is kept beside it. */
export type WholeProfile = ProfileDocument & BookableProfile;
const nothingYet = { ...aProfile(), ...onlineLawyer };

/** What is written is a profile or a desk without undefined values, so that with all that was there it is whole. */
function wholeWith(before: WholeProfile | undefined, written: ProfileDocument | BookableProfile): WholeProfile {
  return { ...nothingYet, ...before, ...written } as WholeProfile;
}

/** Profiles that several areas write to: what one does not know of stays as it is. */
class ProfileCollection extends WatchedCollection<WholeProfile> {
  override set(id: string, value: ProfileDocument | BookableProfile): void {
    super.set(id, wholeWith(this.get(id), value));
  }
}

export interface Triggers {
  readonly user: Told<UserDocument>;
  readonly profile: Told<WholeProfile>;
  readonly review: Told<GivenReview>;
}

/** Everything that is kept of people, as one world of documents. */
export class PeopleDocuments {
  readonly users: Collection<UserDocument>;
  readonly profiles: Collection<WholeProfile>;
  readonly accounts: MemoryAccounts;
  readonly applicants: MemoryApplicants;
  readonly standings: MemoryStandings;
  readonly reviews: MemoryReviews;

  constructor(world: World, triggers: Triggers) {
    const { clock } = world;
    this.users = new WatchedCollection(triggers.user);
    this.profiles = new ProfileCollection(triggers.profile);
    const shared = { users: this.users, profiles: this.profiles, turns: world };
    this.accounts = new MemoryAccounts({ ...shared, clock, approvalOf: (uid) => this.profiles.get(uid)?.approval });
    this.applicants = new MemoryApplicants(shared);
    this.standings = new MemoryStandings(shared);
    this.reviews = new MemoryReviews({
      given: new WatchedCollection(triggers.review),
      step: async () => void (await world.turn('count')),
    });
  }
}
