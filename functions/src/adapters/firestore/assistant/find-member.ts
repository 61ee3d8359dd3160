import { entitledUntil, withGiven } from '@sos/domain/subscriptions/subscription';
import type { FindEntitlement, FindMember } from '../../../usecases/assistant/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { profileDocuments } from '../providers/profile-documents.ts';
import { subscriptionDocuments } from '../subscriptions/subscription-documents.ts';

const LONGEST_NAME = 200;

/** A provider of the platform's, as the assistant is told of them. */
export function makeFindMember(report: ReportCorrupt): FindMember {
  return (uid) =>
    reporting(report, async () => {
      const [profile, user, standing] = await Promise.all([
        profileDocuments.read(uid),
        userDocuments.read(uid),
        subscriptionDocuments.read(uid),
      ]);
      if (!profile || !user) return undefined;
      const name = profile.displayName.slice(0, LONGEST_NAME);
      const entitlement = entitlementOf(standing);
      return { kind: 'member', uid, name, role: profile.kind, locale: user.locale, entitlement };
    });
}

export function makeFindEntitlement(report: ReportCorrupt): FindEntitlement {
  return async (uid) =>
    (await reporting(report, async () => entitlementOf(await subscriptionDocuments.read(uid)))) ?? null;
}

function entitlementOf(standing: Awaited<ReturnType<typeof subscriptionDocuments.read>>) {
  const current = standing && withGiven(standing);
  if (!current) return null;
  const { aiCalls, periodStart, periodEnd } = current;
  return { aiCalls, periodStart, periodEnd, entitledUntil: entitledUntil(current) };
}
