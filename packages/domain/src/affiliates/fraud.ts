import type { Instant } from '../shared/instant.ts';

/** What a rule of fraud does: `shadow` opens a case that nobody waits for, `flag` asks an admin, `hold` keeps what waits. */
export const fraudModes = ['off', 'shadow', 'flag', 'hold', 'block'] as const;
export type FraudMode = (typeof fraudModes)[number];

/**
 * `same_…`: two of affiliate, client and provider are one, or are paid at one account. `shared_…`: several clients come by one browser, or pay by one card.
 * `short_calls`: calls end as soon as they pay. `repeated_pair` and `velocity`: the same people call again and again.
 */
export const fraudRules = [
  'same_user',
  'same_telephone',
  'same_device',
  'same_card',
  'same_payout',
  'shared_device',
  'shared_card',
  'short_calls',
  'repeated_pair',
  'velocity',
] as const;
export type FraudRule = (typeof fraudRules)[number];
export type FraudModes = Readonly<Record<FraudRule, FraudMode>>;

export const defaultFraudModes: FraudModes = {
  same_user: 'block',
  same_telephone: 'block',
  same_device: 'block',
  same_card: 'block',
  // Two of one household may be paid at one account: somebody looks before it is called fraud.
  same_payout: 'hold',
  shared_device: 'hold',
  // A family, or a firm, pays by one card.
  shared_card: 'shadow',
  short_calls: 'hold',
  repeated_pair: 'hold',
  velocity: 'hold',
};

/** Keyed digests by which one person is told from another. */
export interface Marks {
  readonly telephones: readonly string[];
  readonly devices: readonly string[];
  /** Cards and wallets, by what their rail knows them by. */
  readonly cards: readonly string[];
  /** Accounts and wallets at which they are paid. */
  readonly payouts: readonly string[];
}
export const noMarks: Marks = { telephones: [], devices: [], cards: [], payouts: [] };

/** What is remembered of a call for the calls after it. */
export interface CallTrace {
  readonly clientId: string;
  readonly providerId: string;
  readonly at: Instant;
  readonly talkSeconds: number;
  /** The browser that its client came by; null where it is not known. */
  readonly device: string | null;
  /** What its client paid by last; null where it is not known. */
  readonly card: string | null;
}
/** How many calls of an affiliate are remembered. */
export const TRACES = 20;

export interface Scene {
  readonly affiliateId: string;
  readonly affiliate: Marks;
  readonly client: Marks;
  readonly provider: Marks;
  readonly call: CallTrace;
  /** The affiliate's calls before it, the oldest first. */
  readonly recent: readonly CallTrace[];
  /** From when on a call pays. */
  readonly leastSeconds: number;
}

export interface Suspicion {
  /** Whose clients or providers it is about: whoever is above them loses with them. */
  readonly affiliateId: string;
  readonly rule: FraudRule;
  readonly mode: FraudMode;
}

const DAY = 86_400_000;
/** How long after it pays a call is said to end at once, in seconds. */
const JUST_PAST = 15;
const SHORT = { least: 2, part: 0.4, among: 10 };
const PAIR = { calls: 3, days: 7 };
const VELOCITY = { calls: 6, perClient: 3 };
/** Several clients, of one browser or card. */
const SEVERAL = 3;

const checks: Readonly<Record<FraudRule, (scene: Scene) => boolean>> = {
  same_user: ({ affiliateId, call }) => affiliateId === call.clientId || affiliateId === call.providerId,
  same_telephone: (scene) => anyShared(scene, 'telephones'),
  same_device: (scene) => anyShared(scene, 'devices'),
  same_card: (scene) => anyShared(scene, 'cards'),
  same_payout: (scene) => anyShared(scene, 'payouts'),
  shared_device: (scene) => clientsSharing(scene, 'device') >= SEVERAL,
  shared_card: (scene) => clientsSharing(scene, 'card') >= SEVERAL,
  short_calls: ({ call, recent, leastSeconds }) => {
    const isShort = ({ talkSeconds }: CallTrace) =>
      talkSeconds >= leastSeconds && talkSeconds < leastSeconds + JUST_PAST;
    const calls = [...recent, call].slice(-SHORT.among);
    const short = calls.filter(isShort).length;
    return isShort(call) && short >= SHORT.least && short >= calls.length * SHORT.part;
  },
  repeated_pair: ({ call, recent }) => {
    const isPair = (each: CallTrace) => each.clientId === call.clientId && each.providerId === call.providerId;
    return since(recent, call, PAIR.days).filter(isPair).length + 1 >= PAIR.calls;
  },
  velocity: ({ call, recent }) => {
    const day = [...since(recent, call, 1), call];
    const clients = new Set(day.map(({ clientId }) => clientId)).size;
    return day.length >= VELOCITY.calls && day.length >= clients * VELOCITY.perClient;
  },
};

/** Which rules a call sets off, with what each of them does. */
export function suspicionsOf(modes: FraudModes, scene: Scene): Suspicion[] {
  const on = fraudRules.filter((rule) => modes[rule] !== 'off');
  return on
    .filter((rule) => checks[rule](scene))
    .map((rule) => {
      return { affiliateId: scene.affiliateId, rule, mode: modes[rule] };
    });
}

export const isBlocked = (suspicions: readonly Suspicion[]) => suspicions.some(({ mode }) => mode === 'block');

function anyShared({ affiliate, client, provider }: Scene, kind: keyof Marks): boolean {
  const share = (one: Marks, other: Marks) => shared(one, other, kind);
  return share(affiliate, client) || share(affiliate, provider) || share(client, provider);
}

const shared = (one: Marks, other: Marks, kind: keyof Marks): boolean =>
  one[kind].some((mark) => other[kind].includes(mark));

/** Whoever is above an affiliate and is paid at the same account has recruited themselves. */
export function selfRecruited(
  modes: FraudModes,
  above: { readonly affiliateId: string } & Marks,
  below: Marks,
): Suspicion[] {
  const { affiliateId } = above;
  const mode = modes.same_payout;
  return mode !== 'off' && shared(above, below, 'payouts') ? [{ affiliateId, rule: 'same_payout', mode }] : [];
}

function clientsSharing({ call, recent }: Scene, mark: 'device' | 'card'): number {
  const sharing = [...recent, call].filter((each) => each[mark] !== null && each[mark] === call[mark]);
  return new Set(sharing.map(({ clientId }) => clientId)).size;
}

function since(recent: readonly CallTrace[], { at }: CallTrace, days: number): CallTrace[] {
  return recent.filter((each) => each.at > at - days * DAY);
}
