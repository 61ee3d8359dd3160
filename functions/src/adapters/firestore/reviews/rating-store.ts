import { paths } from '@sos/contracts/paths';
import type { Rating } from '@sos/domain/reviews/rating';
import { FieldPath } from 'firebase-admin/firestore';
import type { Ratings } from '../../../usecases/reviews/ports.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';
import { ratingDocuments, reviewDocuments } from './review-documents.ts';

/**
 * Ratings of providers. Every count raises the round of `private/rating`, whether the figures change or not: a count that
 * began before another was kept is thus never kept itself.
 */
export function makeRatingStore(report: ReportCorrupt): Ratings {
  return {
    page: async (providerId, { limit, after }) => {
      const all = db().collection(paths.profileReviews(providerId)).orderBy(FieldPath.documentId());
      const { docs } = await (after === null ? all : all.startAfter(after)).limit(limit).get();
      const items = (await reviewDocuments.list(docs, report)).map(({ value }) => value);
      return { items, next: docs.length === limit ? (docs.at(-1)?.id ?? null) : null };
    },
    keep: (providerId, count, rate) =>
      optimistically(async (desk) => {
        const [ref, profileRef] = [ratingDocuments.ref(providerId), profileDocuments.ref(providerId)];
        const [stored, profile] = await desk.read(ref, profileRef);
        if (!stored || !profile?.exists) return;
        const before = ratingDocuments.parse(stored);
        const field = (name: keyof Rating) => profile.get(name) as number;
        const tally = await count();
        const after = { ...tally, round: (before?.round ?? 0) + 1 };
        if (before) ratingDocuments.update(desk, ref, { before, after });
        else ratingDocuments.create(desk, ref, after);
        // A profile that cannot be read as a whole still gets its rating.
        const known = { ratingAverage: field('ratingAverage'), ratingCount: field('ratingCount') };
        // What ranks is not public; an older release wrote it here, and cannot read a profile without it.
        const old: unknown = profile.get('rank');
        const [ranked, emptied] = typeof old === 'number' ? [{ rank: old }, { rank: 0 }] : [];
        const change = { before: { ...known, ...ranked }, after: { ...rate(tally), ...emptied } };
        profileDocuments.update(desk, profileRef, change);
      }),
  };
}
