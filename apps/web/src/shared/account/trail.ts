import type { Input } from '@sos/contracts/callables';
import { asAffiliateCode } from '@sos/domain/affiliates/code';
import {
  CODE_PARAMETER,
  readTrail,
  readVisitor,
  TRAIL_COOKIE,
  TRAIL_SECONDS,
  trailText,
} from '@sos/domain/affiliates/link';

/** By which link somebody came, as their browser kept it or as the address says it, for whoever registers or books. */
export function keptReferral(): Pick<Input<'completeAccount'>, 'referral'> {
  const trail = readTrail(document.cookie);
  if (!trail) return addressedReferral();
  const { code, clickId, firstClickId } = trail;
  return { referral: { code, clickId, firstClickId } };
}

/** Of whoever does not want to be followed only the address knows; the page may have been opened by another one. */
function addressedReferral(): ReturnType<typeof keptReferral> {
  const opened = performance.getEntriesByType('navigation').map(({ name }) => name);
  const codes = [location.href, ...opened].map((address) => new URL(address).searchParams.get(CODE_PARAMETER));
  const [code] = codes.flatMap((each) => asAffiliateCode(each ?? '') ?? []);
  return code === undefined ? {} : { referral: { code, clickId: null, firstClickId: null } };
}

/** What is kept of the links that this browser followed, for the server to read; empty when nothing is. */
export function keptTrail(): string {
  const trail = readTrail(document.cookie);
  return trail ? trailText(trail) : (readVisitor(document.cookie) ?? '');
}

export function keepTrail(trail: string): void {
  document.cookie = `${TRAIL_COOKIE}=${trail}; Max-Age=${TRAIL_SECONDS}; Path=/; Secure; SameSite=Lax`;
}

/** What this browser calls itself; it gets a name where it has none, by which the affiliate's own clicks are known. */
export function visitorName(): string {
  const known = readVisitor(document.cookie);
  if (known !== undefined) return known;
  const name = crypto.randomUUID();
  keepTrail(name);
  return name;
}
