import type { BuiltInProgramme } from '../accounts/affiliates.ts';
import { CODE_LENGTH } from './code.ts';
import { addedPath, isAddedPath, programmePath, PROGRAMMES_PATH } from './programme-pages.ts';
import type { CodeOwner } from './referral.ts';

/** What a browser keeps of the links that it followed; the ids are ours. */
export interface Trail {
  /** Of the browser itself, so that an affiliate who follows their own link is known. */
  readonly visitor: string;
  readonly firstClickId: string;
  readonly code: string;
  readonly clickId: string;
}

/** Hosting passes no cookie of another name on to functions. */
export const TRAIL_COOKIE = '__session';
export const TRAIL_SECONDS = 30 * 86_400;

const ID = /^[\w-]{8,64}$/;

export function trailText({ visitor, firstClickId, code, clickId }: Trail): string {
  return [visitor, firstClickId, code, clickId].join('.');
}

/** Undefined where a cookie header, or `document.cookie`, has no trail that we could have written. */
export function readTrail(cookies: string): Trail | undefined {
  const parts = partsOf(cookies);
  const [visitor = '', firstClickId = '', code = '', clickId = ''] = parts;
  const isOurs = parts.length === 4 && [visitor, firstClickId, clickId].every((each) => ID.test(each));
  return isOurs && code.length === CODE_LENGTH ? { visitor, firstClickId, code, clickId } : undefined;
}

/** The same of the browser alone, which may have followed no link. */
export function readVisitor(cookies: string): string | undefined {
  return partsOf(cookies)
    .slice(0, 1)
    .find((each) => ID.test(each));
}

function partsOf(cookies: string): readonly string[] {
  const named = cookies.split(/;\s*/).find((each) => each.startsWith(`${TRAIL_COOKIE}=`));
  return named?.slice(TRAIL_COOKIE.length + 1).split('.') ?? [];
}

const robots =
  /bot|crawl|spider|slurp|preview|fetch|scan|monitor|headless|lighthouse|facebookexternalhit|whatsapp|telegram|slack|discord|skype|curl|wget|python|java\/|okhttp|axios|node/i;

/** Whether a request is none of a person who follows a link. */
export function isRobot({
  method,
  userAgent,
  purpose,
}: {
  method: string;
  userAgent: string;
  purpose: string;
}): boolean {
  return method !== 'GET' || userAgent === '' || robots.test(userAgent) || /prefetch|prerender/i.test(purpose);
}

const landings: Readonly<Record<BuiltInProgramme, string>> = {
  chatter: programmePath('chatter'),
  influencer: '/',
  blogger: '/register',
  groupAdmin: '/register',
  general: '/',
};

/** The link of a code, with what tells its affiliate where it was shared. */
export function linkOfCode(origin: string, code: string, source?: string): string {
  return `${origin}/r/${code}${source === undefined ? '' : `?s=${source}`}`;
}

/** Where a link leads. */
export function landingOf(owner: Pick<CodeOwner, 'kind' | 'programme' | 'added'> | undefined): string {
  if (owner?.kind !== 'recruitment') return '/';
  return owner.programme === 'partner' ? addedPath(owner.added ?? '') : landings[owner.programme];
}

/** The page that a robot is shown in its place, which needs a document of its own to say what the link is about. */
export function shownToRobots(landing: string): string {
  if (landing === '/register') return '/register/lawyer';
  return isAddedPath(landing) ? PROGRAMMES_PATH : landing;
}

/** In an address, the code of whoever comes in a browser that keeps nothing. */
export const CODE_PARAMETER = 'ref';
const LONGEST_PARAMETER = 60;
const campaign = ['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_term'];

/** A landing's address with what marketing has written behind the link, and with the code where no cookie may hold it. */
export function landingAddress(landing: string, asked: Iterable<readonly [string, string]>, code?: string): string {
  const told = [...asked].filter(([name, value]) => campaign.includes(name) && value !== '');
  const all = code === undefined ? told : [...told, [CODE_PARAMETER, code] as const];
  if (all.length === 0) return landing;
  const short = (value: string) => Array.from(value).slice(0, LONGEST_PARAMETER).join('');
  return `${landing}?${all.map(([name, value]) => `${name}=${encodeURIComponent(short(value))}`).join('&')}`;
}
