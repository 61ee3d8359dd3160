import { readStored, writeStored } from '@sos/browser/stored';
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

/** What is kept beside the cookie, which some browsers drop sooner than its days are over. */
interface Beside {
  readonly trail: string;
  /** In ms since 1970. */
  readonly until: number;
}

const BESIDE = 'sos.trail';
const storage = () => localStorage;

/** By which link somebody came, as their browser kept it or as the address says it, for whoever registers or books. */
export function keptReferral(): Pick<Input<'completeAccount'>, 'referral'> {
  const trail = readTrail(cookies());
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
  return textIn(cookies());
}

function textIn(text: string): string {
  const trail = readTrail(text);
  return trail ? trailText(trail) : (readVisitor(text) ?? '');
}

/** Those of the document, or what was kept beside one that is gone. */
function cookies(): string {
  if (readVisitor(document.cookie) !== undefined || asksToBeLeft()) return document.cookie;
  return `${TRAIL_COOKIE}=${readBeside()?.trail ?? ''}`;
}

function readBeside(): Beside | undefined {
  const stored = readStored(storage, BESIDE) as Partial<Beside> | null;
  const trail = textIn(`${TRAIL_COOKIE}=${String(stored?.trail)}`);
  const left = Number(stored?.until) - Date.now();
  return trail !== '' && left > 0 ? { trail, until: Date.now() + Math.min(left, TRAIL_SECONDS * 1000) } : undefined;
}

function writeCookie(trail: string, seconds: number): void {
  document.cookie = `${TRAIL_COOKIE}=${trail}; Max-Age=${seconds}; Path=/; Secure; SameSite=Lax`;
}

export function keepTrail(trail: string): void {
  writeCookie(trail, TRAIL_SECONDS);
  if (asksToBeLeft()) return;
  writeStored(storage, BESIDE, { trail, until: Date.now() + TRAIL_SECONDS * 1000 } satisfies Beside);
}

/** Brings the cookie and what is kept beside it together: the cookie has the newer link. Nothing is kept of whoever asks to be left. */
export function holdTrail(): void {
  if (asksToBeLeft()) return writeStored(storage, BESIDE, null);
  const trail = textIn(document.cookie);
  const beside = readBeside();
  if (trail === '' && beside) writeCookie(beside.trail, Math.ceil((beside.until - Date.now()) / 1000));
  if (trail !== '' && trail !== beside?.trail) keepTrail(trail);
}

/** By the signs that a browser gives. */
export function asksToBeLeft(): boolean {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { readonly globalPrivacyControl?: boolean };
  return doNotTrack === '1' || globalPrivacyControl === true;
}

/** What this browser calls itself; it gets a name where it has none, by which the affiliate's own clicks are known. */
export function visitorName(): string {
  const known = readVisitor(cookies());
  if (known !== undefined) return known;
  const name = crypto.randomUUID();
  keepTrail(name);
  return name;
}
