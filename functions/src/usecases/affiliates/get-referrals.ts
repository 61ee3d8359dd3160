import type { ReferralView } from '@sos/contracts/affiliate-referrals';
import type { Referral } from '@sos/domain/affiliates/referral';
import { DomainError } from '@sos/domain/shared/domain-error';
import { newRequest } from '@sos/domain/support/request';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { SupportRequests } from '../support/ports.ts';
import { toView } from './commission-view.ts';
import type { Clicks } from './ports.ts';
import { programmeOf } from './programme-of.ts';
import type { Brought, BroughtPeople, ReferralBook } from './referral-ports.ts';

const PAGE = 20;

export interface ReferralNeeds {
  readonly book: ReferralBook;
  readonly people: BroughtPeople;
  readonly clicks: Pick<Clicks, 'find'>;
  readonly requests: Pick<SupportRequests, 'find' | 'createIfAbsent'>;
  readonly clock: Clock;
}

/** Whom the caller brought. Throws DomainError not_found. */
export function makeGetReferrals({ book, people }: Pick<ReferralNeeds, 'book' | 'people'>): Handler<'getReferrals'> {
  return async (actor, { cursor }) => {
    programmeOf(actor);
    const { referrals, next } = await book.page(actor.uid, { after: cursor, limit: PAGE });
    const found = await people.find(referrals.map(({ uid }) => uid));
    return { referrals: referrals.map((each, index) => masked(each, found[index])), nextCursor: next };
  };
}

/** Throws DomainError not_found, alike for what is missing and what is another affiliate's. */
export function makeGetReferralJourney(needs: Omit<ReferralNeeds, 'clock'>): Handler<'getReferralJourney'> {
  const { book, people, requests } = needs;
  return async (actor, { id, cursor }) => {
    programmeOf(actor);
    const referral = await own(book, actor.uid, id);
    const [[person], firstClick, lastClick, appeal, calls] = await Promise.all([
      people.find([referral.uid]),
      clickOf(needs, referral, referral.firstClickId),
      clickOf(needs, referral, referral.clickId),
      requests.find(appealId(referral)),
      book.callsOf(referral, { after: cursor, limit: PAGE }),
    ]);
    return {
      referral: masked(referral, person),
      code: referral.code,
      firstClick,
      lastClick,
      isAppealed: appeal !== undefined,
      calls: calls.commissions.map(toView),
      nextCursor: calls.next,
    };
  };
}

/** Throws DomainError not_found. */
export function makeAppealReferral({
  book,
  requests,
  clock,
}: Pick<ReferralNeeds, 'book' | 'requests' | 'clock'>): Handler<'appealReferral'> {
  return async (actor, { id, text, locale }) => {
    programmeOf(actor);
    const referral = await own(book, actor.uid, id);
    const asked = `Appeal of the affiliate ${actor.uid} about whom they brought, ${referral.uid}:\n${text}`;
    const request = newRequest({ uid: actor.uid, email: null, topic: 'other', text: asked, locale }, clock.now());
    await requests.createIfAbsent(appealId(referral), request);
    return {};
  };
}

/** One for each referral, however often it is sent. */
const appealId = ({ handle }: Referral) => handle;

async function own(book: Pick<ReferralBook, 'byHandle'>, uid: string, id: string): Promise<Referral> {
  const referral = await book.byHandle(uid, id);
  if (!referral) throw new DomainError('not_found', 'not_found');
  return referral;
}

/** What may have come by another affiliate's link before is told as a day alone. */
async function clickOf({ clicks }: Pick<ReferralNeeds, 'clicks'>, { affiliateId }: Referral, id: string | null) {
  const click = id === null ? undefined : await clicks.find(id);
  return click ? { at: click.at, source: click.affiliateId === affiliateId ? click.source : '' } : null;
}

function masked({ handle, kind, at }: Referral, person: Brought | undefined): ReferralView {
  const [initial] = person?.firstName.trim() ?? '';
  return {
    id: handle === '' ? null : handle,
    initial: initial?.toUpperCase() ?? null,
    country: person?.country ?? null,
    kind,
    at,
  };
}
