import type { ProfileDocument } from '@sos/contracts/providers';
import type { ReviewDocument } from '@sos/contracts/reviews';
import { isShown as isReviewShown } from '@sos/domain/reviews/review';
import type { OwnFields, OwnProfiles } from '../providers/console-ports.ts';
import type { ProfilePage, ProfileQuery, Profiles, StoredProfile } from '../providers/ports.ts';

export class MemoryProfiles implements Profiles, OwnProfiles {
  readonly byId = new Map<string, ProfileDocument>();
  readonly #reviews = new Map<string, ReviewDocument[]>();

  add(...stored: StoredProfile[]): void {
    for (const { id, profile } of stored) this.byId.set(id, profile);
  }

  addReview(id: string, review: ReviewDocument): void {
    this.#reviews.set(id, [...(this.#reviews.get(id) ?? []), review]);
  }

  async search({ after, limit, ...filters }: ProfileQuery): Promise<ProfilePage> {
    const ranked = this.#all().toSorted(byRank);
    const from = after === undefined ? 0 : ranked.findIndex(({ id }) => id === after) + 1;
    const profiles = ranked
      .slice(from)
      .filter(({ profile }) => isShown(profile) && matches(profile, filters))
      .slice(0, limit);
    return { profiles, next: profiles.length === limit ? (profiles.at(-1)?.id ?? null) : null };
  }

  async find(id: string): Promise<StoredProfile | undefined> {
    const profile = this.byId.get(id);
    return profile && { id, profile };
  }

  async edit(id: string, decide: (before: OwnFields) => OwnFields): Promise<OwnFields | undefined> {
    const before = this.byId.get(id);
    const after = before && decide(before);
    if (before && after) this.byId.set(id, { ...before, ...after });
    return after;
  }

  async reviews(id: string, limit: number): Promise<ReviewDocument[]> {
    const reviews = this.#reviews.get(id) ?? [];
    const shown = reviews.filter(isReviewShown);
    return shown.toSorted((one, other) => other.createdAt - one.createdAt).slice(0, limit);
  }

  #all(): StoredProfile[] {
    return [...this.byId].map(([id, profile]) => ({ id, profile }));
  }
}

/** Best rank first; of one rank in the order in which the database gives them. */
function byRank(one: StoredProfile, other: StoredProfile): number {
  return other.profile.rank - one.profile.rank || (one.id < other.id ? 1 : -1);
}

const isShown = ({ approval, visible }: ProfileDocument) => approval === 'approved' && visible;

function matches(
  profile: ProfileDocument,
  { kind, country, onlineNow }: Omit<ProfileQuery, 'after' | 'limit'>,
): boolean {
  if (kind && profile.kind !== kind) return false;
  if (country && !profile.countries.includes(country)) return false;
  return !onlineNow || profile.availability === 'available';
}
