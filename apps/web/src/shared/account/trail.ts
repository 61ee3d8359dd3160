import type { Input } from '@sos/contracts/callables';
import { readTrail, readVisitor, TRAIL_COOKIE, TRAIL_SECONDS } from '@sos/domain/affiliates/link';

/** By which link somebody came, as their browser kept it, for whoever registers. */
export function keptReferral(): Pick<Input<'completeAccount'>, 'referral'> {
  const trail = readTrail(document.cookie);
  if (!trail) return {};
  const { code, clickId, firstClickId } = trail;
  return { referral: { code, clickId, firstClickId } };
}

/** What this browser calls itself; it gets a name where it has none, by which the affiliate's own clicks are known. */
export function visitorName(): string {
  const known = readVisitor(document.cookie);
  if (known !== undefined) return known;
  const name = crypto.randomUUID();
  document.cookie = `${TRAIL_COOKIE}=${name}; Max-Age=${TRAIL_SECONDS}; Path=/; Secure; SameSite=Lax`;
  return name;
}
