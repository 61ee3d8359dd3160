import { asAffiliateCode } from '@sos/domain/affiliates/code';
import {
  isRobot,
  landingAddress,
  landingOf,
  readTrail,
  readVisitor,
  shownToRobots,
  type Trail,
} from '@sos/domain/affiliates/link';
import type { CodeOwner } from '@sos/domain/affiliates/referral';
import { locales } from '@sos/domain/shared/locale';
import type { Clock, Log } from '../shared/ports.ts';
import type { Codes, Clicks, VisitorHash } from './ports.ts';

export interface FollowLinkNeeds {
  readonly codes: Codes;
  readonly clicks: Clicks;
  readonly hash: VisitorHash;
  readonly newId: () => string;
  readonly clock: Clock;
  readonly log: Log;
}

/** A request for `/r/{code}`. */
export interface LinkRequest {
  readonly code: string;
  readonly method: string;
  readonly userAgent: string;
  readonly purpose: string;
  readonly cookies: string;
  /** As far as it is known. */
  readonly ip: string;
  /** What stands behind the link: where the affiliate has put it, and what marketing wants to know. */
  readonly search: string;
  /** Whether the browser says that its owner does not want to be followed. */
  readonly isPrivate: boolean;
}

interface Landing {
  readonly location: string;
  /** What the browser is to keep; undefined when nothing. */
  readonly trail?: Trail;
}

const LONGEST_SOURCE = 40;

/** Counts the click and says where it leads. A click that cannot be written keeps nobody from where they want to go. */
export function makeFollowLink(needs: FollowLinkNeeds): (request: LinkRequest) => Promise<Landing> {
  const { codes, log } = needs;
  return async (request) => {
    const code = asAffiliateCode(request.code);
    const owner = code === undefined ? undefined : await codes.find(code);
    const asked = new URLSearchParams(request.search);
    const landing = inLanguage(landingOf(owner), asked.get('l'));
    const location = landingAddress(landing, asked);
    if (isRobot(request)) return { location: request.purpose === '' ? previewOf(owner, asked.get('l')) : location };
    if (code === undefined || !owner) return { location };
    if (request.isPrivate) return { location: landingAddress(landing, asked, code) };
    const trail = trailAfter(needs, request, code);
    try {
      await noteClick(needs, request, { trail, affiliateId: owner.affiliateId, source: asked.get('s') ?? '' });
    } catch (error) {
      log.warn('click_not_counted', { error });
    }
    return { location, trail };
  };
}

/** Previews of links are made by robots, which run no script that would find their language. */
const previewOf = (owner: CodeOwner | undefined, chosen: string | null) =>
  inLanguage(shownToRobots(landingOf(owner)), chosen ?? 'en');

/** In the language that the affiliate chose; without one, the page finds the visitor's own. */
function inLanguage(landing: string, chosen: string | null): string {
  const language = locales.find((each) => each === chosen);
  return language === undefined ? landing : `/${language}${landing === '/' ? '' : landing}`;
}

function trailAfter({ newId }: FollowLinkNeeds, { cookies }: LinkRequest, code: string): Trail {
  const before = readTrail(cookies);
  const clickId = newId();
  return {
    visitor: readVisitor(cookies) ?? newId(),
    firstClickId: before?.firstClickId ?? clickId,
    code,
    clickId,
  };
}

interface Followed {
  readonly trail: Trail;
  readonly affiliateId: string;
  /** What the affiliate wrote behind the link to tell their places apart. */
  readonly source: string;
}

function noteClick(
  { clicks, hash, clock }: FollowLinkNeeds,
  { ip }: LinkRequest,
  { trail, affiliateId, source }: Followed,
): Promise<void> {
  const at = clock.now();
  const { clickId: id, code, visitor } = trail;
  const marks = { network: hash.network(ip, at), device: hash.device(visitor) };
  return clicks.note({ id, code, affiliateId, at, ...marks, source: source.slice(0, LONGEST_SOURCE) });
}
