import type { ProfileDocument } from '@sos/contracts/providers';
import type { ReviewDocument } from '@sos/contracts/reviews';
import { isShown as isReviewShown } from '@sos/domain/reviews/review';
import type { OwnFields, OwnProfiles } from '../providers/console-ports.ts';
import type { Profiles, StoredProfile } from '../providers/ports.ts';

export class MemoryProfiles implements Profiles, OwnProfiles {
  readonly byId = new Map<string, ProfileDocument>();
  readonly #reviews = new Map<string, ReviewDocument[]>();

  add(...stored: StoredProfile[]): void {
    for (const { id, profile } of stored) this.byId.set(id, profile);
  }

  addReview(id: string, review: ReviewDocument): void {
    this.#reviews.set(id, [...(this.#reviews.get(id) ?? []), review]);
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
}
