import { inProgramme } from '@sos/domain/accounts/affiliates';
import { isOpen } from '@sos/domain/affiliates/programme';
import { ATTRIBUTION_MS, brings, type CodeOwner } from '@sos/domain/affiliates/referral';
import type { Instant } from '@sos/domain/shared/instant';
import type { Plans } from './commission-ports.ts';
import type { Affiliates, Clicks, Codes, NotedClick, Referrals } from './ports.ts';

export interface BindReferralNeeds {
  readonly affiliates: Affiliates;
  readonly codes: Codes;
  readonly clicks: Clicks;
  readonly referrals: Referrals;
  readonly plans: Plans;
  readonly newId: () => string;
}

/** What a browser had kept. */
export interface Came {
  readonly code: string;
  readonly clickId: string | null;
  readonly firstClickId: string | null;
}

/** Somebody who registered, or booked for the first time. */
interface Newcomer {
  readonly uid: string;
  readonly role: string;
  readonly createdAt: Instant;
  readonly referral?: Came;
}

/** Notes who brought somebody, once for all; who brings themselves counts for nobody, and a note says so. */
export function makeBindReferral(needs: BindReferralNeeds) {
  const { codes, referrals, newId } = needs;
  return async ({ uid, role, createdAt: at, referral: came }: Newcomer): Promise<void> => {
    const owner = came && (await codes.find(came.code));
    if (!came || !owner || !(await mayBring(needs, owner, { uid, role }))) return;
    const click = await clickOf(needs, came);
    if (isTooOld(click, at)) return;
    const { affiliateId, programme, kind } = owner;
    const rule = await selfReferralOf(needs, { uid, owner, device: click?.device });
    if (rule) return referrals.noteFraud({ affiliateId, programme, otherId: uid, rule, at });
    const counted = { code: came.code, clickId: click?.id ?? null, firstClickId: came.firstClickId };
    const whose = { affiliateId, ...inProgramme(programme, owner), kind };
    await referrals.bind({ uid, role, ...whose, ...counted, at, handle: newId() });
  };
}

/** Nobody brings anybody while their programme is closed, nor friends whoever brought them, nor partners those of another programme. */
async function mayBring(
  { plans, referrals, affiliates }: BindReferralNeeds,
  owner: CodeOwner,
  { uid, role }: Pick<Newcomer, 'uid' | 'role'>,
): Promise<boolean> {
  const plan = await plans.current();
  if (!brings(plan, owner, role) || !isOpen(plan, owner)) return false;
  if (role === 'partner' && (await affiliates.find(role, uid))?.added !== owner.added) return false;
  return owner.programme !== 'general' || (await referrals.find(owner.affiliateId))?.affiliateId !== uid;
}

/** The click, where there is one of this code. */
async function clickOf({ clicks }: BindReferralNeeds, { code, clickId }: Came): Promise<NotedClick | undefined> {
  const click = clickId === null ? undefined : await clicks.find(clickId);
  return click?.code === code ? click : undefined;
}

interface Suspect {
  readonly uid: string;
  readonly owner: CodeOwner;
  readonly device: string | undefined;
}

async function selfReferralOf({ affiliates }: BindReferralNeeds, { uid, owner, device }: Suspect) {
  if (uid === owner.affiliateId) return 'same_user';
  const affiliate = device === undefined ? undefined : await affiliates.find(owner.programme, owner.affiliateId);
  return device !== undefined && affiliate?.devices.includes(device) ? 'same_device' : undefined;
}

const isTooOld = (click: NotedClick | undefined, at: Instant) => click !== undefined && at - click.at >= ATTRIBUTION_MS;
