/** Whom a limit counts. A network is what one provider of connections gives one house: /24 of IPv4, /64 of IPv6. */
export type LimitSubject = 'address' | 'network' | 'person' | 'email' | 'number' | 'card' | 'country' | 'platform';

export interface Limit {
  readonly by: LimitSubject;
  readonly max: number;
  readonly windowSeconds: number;
  /** Over how many documents a busy count is spread. */
  readonly shards: number;
  /** True where losing a count is harmless, so that each instance counts for itself. */
  readonly perInstance: boolean;
  /** The limit of whose counts this is the sum; it is written with them alone. */
  readonly sumOf?: string;
  /** The limit of the same subject and window in whose document this one is counted, since both are asked for together. */
  readonly beside?: string;
}

const MINUTE = 60;
const HOUR = 3600;
const QUARTER = 900;
const DAY = 86_400;
const inInstance = { windowSeconds: MINUTE, shards: 1, perInstance: true } as const;
const stored = { shards: 1, perInstance: false } as const;

/** How much one may do; `admin_config/limits` changes the figures. */
export const limits = {
  search_by_address: { by: 'address', max: 120, ...inInstance },
  search_by_network: { by: 'network', max: 1200, ...inInstance },
  public_by_address: { by: 'address', max: 60, ...inInstance },
  public_by_network: { by: 'network', max: 600, ...inInstance },
  /** Registering and asking for a new password. */
  accounts_by_address: { by: 'address', max: 20, windowSeconds: QUARTER, ...stored },
  accounts_by_network: { by: 'network', max: 200, windowSeconds: QUARTER, ...stored },
  accounts_by_email: { by: 'email', max: 5, windowSeconds: QUARTER, ...stored },
  /** However many addresses they are asked for from, nobody's mailbox is filled. */
  account_mails_by_email: { by: 'email', max: 12, windowSeconds: DAY, ...stored },
  account_mails_by_person: { by: 'person', max: 5, windowSeconds: QUARTER, ...stored },
  payments_opened: { by: 'person', max: 5, windowSeconds: HOUR, ...stored },
  coupons_tried: { by: 'person', max: 5, windowSeconds: QUARTER, ...stored },
  declines_by_person: { by: 'person', max: 5, windowSeconds: HOUR, ...stored, beside: 'payments_opened' },
  declines_by_network: { by: 'network', max: 30, windowSeconds: HOUR, ...stored },
  declines_by_card: { by: 'card', max: 5, windowSeconds: HOUR, ...stored },
  codes_by_person: { by: 'person', max: 5, windowSeconds: 15 * MINUTE, ...stored },
  codes_by_network: { by: 'network', max: 20, windowSeconds: HOUR, ...stored },
  /** Rings by which a code is spoken, whoever asks. */
  code_rings: { by: 'number', max: 3, windowSeconds: DAY, ...stored },
  /** So that a telephone is not rung while it rings. */
  code_rings_at_once: { by: 'number', max: 1, windowSeconds: MINUTE, ...stored },
  uploads_by_person: { by: 'person', max: 40, windowSeconds: DAY, ...stored },
  saves_by_person: { by: 'person', max: 600, windowSeconds: HOUR, ...stored },
  /** Rings to one number that never accepted a call of ours. */
  cold_rings: { by: 'number', max: 6, windowSeconds: DAY, ...stored },
  /** SMS a day; what they may cost is counted with the dials. */
  sms_by_person: { by: 'person', max: 20, windowSeconds: DAY, ...stored, beside: 'dialling_by_person' },
  sms_by_number: { by: 'number', max: 10, windowSeconds: DAY, ...stored, beside: 'cold_rings' },
  /** SMS that tell an admin of an alert, apart from what dialling may cost: what uses that up is what they tell of. */
  alert_sms: { by: 'number', max: 40, windowSeconds: DAY, ...stored },
  /** Cents of our currency that dialling may cost. */
  dialling_by_person: { by: 'person', max: 2000, windowSeconds: DAY, ...stored },
  /** A provider who is asked for all day must stay below it. */
  dialling_by_number: { by: 'number', max: 10_000, windowSeconds: DAY, ...stored, beside: 'cold_rings' },
  /** By calling code. */
  dialling_by_country: { by: 'country', max: 60_000, windowSeconds: DAY, shards: 5, perInstance: false },
  dialling: {
    by: 'platform',
    max: 200_000,
    windowSeconds: DAY,
    shards: 10,
    perInstance: false,
    sumOf: 'dialling_by_country',
  },
  reviews_reported: { by: 'person', max: 20, windowSeconds: DAY, ...stored },
  /** Addresses for files that come with a message; a house sends ten a day. */
  contact_uploads: { by: 'network', max: 10, windowSeconds: DAY, ...stored },
  support_by_address: { by: 'address', max: 5, windowSeconds: QUARTER, ...stored },
  support_by_network: { by: 'network', max: 40, windowSeconds: HOUR, ...stored },
  vat_checks_by_person: { by: 'person', max: 10, windowSeconds: HOUR, ...stored },
  /** Files that a function draws while somebody waits. */
  files_made: { by: 'person', max: 30, windowSeconds: HOUR, ...stored },
  receipts_mailed: { by: 'person', max: 10, windowSeconds: DAY, ...stored },
  telephones_saved: { by: 'person', max: 20, windowSeconds: DAY, ...stored },
  telephones_revealed: { by: 'person', max: 60, windowSeconds: DAY, ...stored },
  /** Whom managers of agencies ask to join, so that nobody is pestered. */
  agency_invitations: { by: 'person', max: 40, windowSeconds: DAY, ...stored },
  agency_requests: { by: 'person', max: 6, windowSeconds: HOUR, ...stored },
  telegram_links: { by: 'person', max: 10, windowSeconds: HOUR, ...stored },
  /** Requests in a vendor's name that the vendor did not sign; more of them are told of. */
  forged_webhooks: { by: 'platform', max: 4, windowSeconds: HOUR, ...stored },
  exports_asked: { by: 'person', max: 3, windowSeconds: DAY, ...stored },
  deletions_asked: { by: 'person', max: 5, windowSeconds: DAY, ...stored },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;
export const limitNames = Object.keys(limits) as LimitName[];

/** The figures of a limit, as the table or an admin has them. */
export function limitOf(name: LimitName, maxima: Readonly<Partial<Record<LimitName, number>>> = {}): Limit {
  return { ...limits[name], max: maxima[name] ?? limits[name].max };
}

/** True when what is counted under one of these limits is counted under this one with it. */
export function isCountedBy(name: LimitName, others: readonly LimitName[]): boolean {
  const { sumOf }: Limit = limits[name];
  return others.some((other) => other === sumOf);
}

/** The limit whose sum this one's counts are part of. */
export function sumWith(name: LimitName): LimitName | undefined {
  return limitNames.find((other) => isCountedBy(other, [name]));
}

/** The window that an instant lies in: its number, and when the next one begins, in ms. */
export function windowOf({ windowSeconds }: Pick<Limit, 'windowSeconds'>, now: number) {
  const length = windowSeconds * 1000;
  const index = Math.floor(now / length);
  return { index, startsAt: index * length, endsAt: (index + 1) * length };
}

/** Whole seconds until an instant, at least one. */
export function secondsUntil(instant: number, now: number): number {
  return Math.max(1, Math.ceil((instant - now) / 1000));
}

const FIRST_PAUSE = 60;
const LONGEST_PAUSE = HOUR;

/** What is noted in the window that is open: how often, and when last. */
export interface Noted {
  readonly tries: number;
  readonly lastAt: number;
}

/** How long to wait still after what was noted, in whole seconds; 0 when nothing has to be waited for. */
export function pauseLeft({ tries, lastAt }: Noted, limit: Pick<Limit, 'max'>, now: number): number {
  const pause = pauseAfter(tries, limit);
  const until = lastAt + pause * 1000;
  return pause === 0 || now >= until ? 0 : secondsUntil(until, now);
}

/** How long to wait after the last of so many refused tries, in seconds: nothing up to the limit, then it doubles. */
export function pauseAfter(tries: number, { max }: Pick<Limit, 'max'>): number {
  return tries <= max ? 0 : Math.min(FIRST_PAUSE * 2 ** (tries - max - 1), LONGEST_PAUSE);
}
