import { describe, expect, it } from 'vitest';
import {
  type CallTrace,
  defaultFraudModes,
  type FraudRule,
  fraudRules,
  isBlocked,
  type Marks,
  noMarks,
  suspicionsOf,
  TRACES,
} from './fraud.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** When a commission leaves its holds. */
const RELEASE = 2 * DAY;
/** What one call and a first call pay, in US cents, and US cents for one euro. */
const PAYS = { call: 1000, first: 500 };
const RATE = 1.08;

/** One call of a history. */
interface Played extends CallTrace {
  readonly client: Marks;
  readonly provider: Marks;
}
interface History {
  readonly affiliate: Marks;
  readonly calls: readonly Played[];
}
interface Verdicts {
  /** Euro cents that were released before somebody had to look. */
  readonly released: number;
  readonly rules: ReadonlySet<FraudRule>;
}

/** What the rules make of a history, if an admin finds fraud wherever they are asked. */
function judge({ affiliate, calls }: History): Verdicts {
  const rules = new Set<FraudRule>();
  const recent: CallTrace[] = [];
  const waiting: { readonly at: number; readonly cents: number }[] = [];
  let released = 0;
  let isHeld = false;
  const release = (now: number) => {
    while (waiting[0] && waiting[0].at + RELEASE <= now) released += waiting.shift()?.cents ?? 0;
  };
  for (const call of calls) {
    if (!isHeld) release(call.at);
    const { client, provider } = call;
    const scene = { affiliateId: 'ana', affiliate, client, provider, call, recent, leastSeconds: 120 };
    const found = suspicionsOf(defaultFraudModes, scene);
    for (const { rule } of found) rules.add(rule);
    isHeld ||= found.some(({ mode }) => mode === 'hold' || mode === 'block');
    if (call.talkSeconds >= 120 && !isBlocked(found)) {
      waiting.push({ at: call.at, cents: PAYS.call + (recent.length === 0 ? PAYS.first : 0) });
    }
    recent.push(call);
    recent.splice(0, Math.max(0, recent.length - TRACES));
  }
  if (!isHeld) release(Number.POSITIVE_INFINITY);
  return { released: Math.round(released / RATE), rules };
}

const mark = (kind: keyof Marks, value: string): Marks => ({ ...noMarks, [kind]: [value] });
const own: Marks = {
  telephones: ['own-telephone'],
  devices: ['own-browser'],
  cards: ['own-card'],
  payouts: ['own-account'],
};

/** So many calls, so many hours apart, by people who have nothing in common but what differs. */
function series(count: number, hours: number, differs: (index: number) => Partial<Played> = () => ({})): History {
  const calls = Array.from({ length: count }, (_, index): Played => {
    const nobody = { clientId: `client-${index}`, providerId: `provider-${index}`, client: noMarks, provider: noMarks };
    return { ...nobody, at: index * hours * HOUR, talkSeconds: 600, device: null, card: null, ...differs(index) };
  });
  return { affiliate: own, calls };
}

const accomplice = mark('telephones', 'accomplice');
const oneBrowser = { device: 'farm', client: mark('devices', 'farm') };
const attacks: Readonly<Record<string, History>> = {
  'the affiliate books by their own account': series(6, 24, () => ({ clientId: 'ana' })),
  'the affiliate takes the calls': series(6, 24, () => ({ providerId: 'ana' })),
  'a second account with the own telephone': series(6, 24, () => ({ client: mark('telephones', 'own-telephone') })),
  'a second account in the own browser': series(6, 24, () => ({ client: mark('devices', 'own-browser') })),
  'new accounts in the own browser': series(12, 6, (n) => ({
    clientId: `n${n}`,
    client: mark('devices', 'own-browser'),
  })),
  'a provider with the affiliate’s telephone': series(6, 48, () => ({ provider: mark('telephones', 'own-telephone') })),
  'a provider in the affiliate’s browser': series(6, 48, () => ({ provider: mark('devices', 'own-browser') })),
  'a provider who calls themselves': series(6, 48, () => ({ client: accomplice, provider: accomplice })),
  'a provider who books in their own browser': series(6, 48, () => ({
    client: mark('devices', 'p'),
    provider: mark('devices', 'p'),
  })),
  'a farm of accounts in one browser': series(12, 4, () => oneBrowser),
  'a slow farm of accounts in one browser': series(12, 20, () => oneBrowser),
  'a second account with the own card': series(6, 24, () => ({ client: mark('cards', 'own-card') })),
  'a provider who is paid at the affiliate’s account': series(6, 48, () => ({
    provider: mark('payouts', 'own-account'),
  })),
  'calls that end as they pay, all day': series(20, 1, () => ({ talkSeconds: 122 })),
  'calls that end as they pay, every other day': series(20, 48, () => ({ talkSeconds: 125 })),
  'calls that end as they pay, among others': series(20, 3, (n) => ({ talkSeconds: n % 2 === 0 ? 121 : 400 })),
  'calls that end before they pay': series(20, 3, () => ({ talkSeconds: 119 })),
  'one client and one accomplice': series(10, 20, () => ({ clientId: 'nora', providerId: 'lena' })),
  'one client and one accomplice, all at once': series(10, 1, () => ({ clientId: 'nora', providerId: 'lena' })),
  'one client who calls everybody': series(12, 2, () => ({ clientId: 'nora' })),
  'two clients who call everybody': series(12, 2, (n) => ({ clientId: `client-${n % 2}` })),
  'an accomplice whom new clients call at once': series(12, 1, () => ({ providerId: 'lena', talkSeconds: 123 })),
};

const like = (...words: readonly string[]) =>
  Object.keys(attacks).filter((name) => words.some((word) => name.includes(word)));
/** Which attacks each rule is there to see. */
const madeFor: Readonly<Record<FraudRule, readonly string[]>> = {
  same_user: like('by their own account', 'takes the calls'),
  same_telephone: like('own telephone', 'affiliate’s telephone', 'calls themselves'),
  same_device: like('in the own browser', 'affiliate’s browser', 'in their own browser'),
  same_card: like('own card'),
  same_payout: like('affiliate’s account'),
  shared_device: like('accounts in one browser'),
  // A family pays by one card: this one only watches.
  shared_card: [],
  short_calls: like('as they pay', 'whom new clients call at once'),
  repeated_pair: like('one accomplice'),
  velocity: like('everybody'),
};

/** Numbers that are the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Somebody honest: families share a browser and a telephone with nobody else, travellers come by a new one each time, people in
 * one hotel share a network, which is no mark. Few call twice, and hardly anybody talks for just two minutes.
 */
function honest(random: () => number): History {
  const count = 1 + Math.floor(random() * random() * 40);
  let at = 0;
  const families = Math.max(1, Math.ceil(count * 0.8));
  const calls = Array.from({ length: count }, (): Played => {
    at += Math.floor(-Math.log(1 - random()) * 2.5 * DAY);
    const family = Math.floor(random() * families);
    const member = random() < 0.3 ? 1 : 0;
    const device = random() < 0.25 ? `trip-${at}` : `family-${family}`;
    // A family pays by one card.
    const card = `card-${family}`;
    const client = { telephones: [`t-${family}-${member}`], devices: [device], cards: [card], payouts: [] };
    // Whoever comes back often asks for the one who helped before.
    const providerId = random() < 0.4 ? `provider-of-${family}` : `provider-${Math.floor(random() * 200)}`;
    const provider = { telephones: [providerId], devices: [], cards: [], payouts: [`bank-${providerId}`] };
    const talkSeconds = Math.floor(20 + -Math.log(1 - random()) * 700);
    const clientId = `c-${family}-${member}`;
    return { clientId, providerId, at, talkSeconds, device, card, client, provider };
  });
  return { affiliate: own, calls };
}

describe('twenty-two ways to cheat', () => {
  it('are twenty-two', () => expect(Object.keys(attacks)).toHaveLength(22));

  it.each(Object.entries(attacks))('%s: costs at most 20 EUR', (_name, attack) => {
    expect(judge(attack).released).toBeLessThanOrEqual(2000);
  });

  it('are each seen by a rule, but for the calls that pay nothing', () => {
    const unseen = Object.entries(attacks).filter(([, attack]) => judge(attack).rules.size === 0);
    expect(unseen.map(([name]) => name)).toEqual(['calls that end before they pay']);
  });
});

/** In how many of ten thousand honest histories each rule sees something, and in how many any does. */
function falseAlarms() {
  const random = randomFrom(20_261_129);
  const byRule = new Map<FraudRule, number>();
  let suspected = 0;
  for (let person = 0; person < 10_000; person++) {
    const { rules } = judge(honest(random));
    if (rules.size > 0) suspected += 1;
    for (const rule of rules) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  return { suspected, byRule };
}

describe('of ten thousand honest affiliates', () => {
  const { suspected, byRule } = falseAlarms();

  it('at most one in a hundred is held, by all rules together', () => expect(suspected).toBeLessThanOrEqual(100));

  it.each(fraudRules.filter((rule) => madeFor[rule].length > 0))(
    'few set off %s, which sees each attack that it is made for',
    (rule) => {
      const seen = Object.entries(attacks).filter(([, attack]) => judge(attack).rules.has(rule));
      const recalled = seen.filter(([name]) => madeFor[rule].includes(name)).length / madeFor[rule].length;
      const precision = seen.length / (seen.length + (byRule.get(rule) ?? 0) / 10_000);
      expect({ rule, recalled, isPrecise: precision > 0.99 }).toEqual({ rule, recalled: 1, isPrecise: true });
    },
  );
});
