import { beforeEach, describe, expect, it } from 'vitest';
import type { PhoneCodes } from './ports.ts';

const NUMBER = '+33612345678';
const OTHER = '+33612345679';

interface World {
  readonly codes: PhoneCodes;
  readonly pass: (minutes: number) => void;
  /** The account's own number by its last two digits; undefined when it has none. */
  readonly ownNumber: (uid: string) => Promise<string | undefined>;
  /** Gives the account a profile at which calls ring. */
  readonly rings: (uid: string, at?: string) => Promise<boolean>;
  /** Gives the account a profile that takes calls. */
  readonly takesCalls: (uid: string) => Promise<void>;
  /** How the profile's switch stands. */
  readonly switchOf: (uid: string) => Promise<{ availability: string; offlineBecause: string | null } | undefined>;
}

/** What everybody who keeps codes does. `open` gives one that knows none, for each test. */
export function phoneCodesContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const begin: Begin = (uid, e164 = NUMBER, code = '123456') => world.codes.begin(uid, { e164, code });
  const guess: Guess = async (uid, code) => (await world.codes.guess(uid, code)).outcome;
  const hands = { world: () => world, begin, guess };
  describe('a code', () => {
    guessed(hands);
  });
  describe('a number', () => {
    moved(hands);
  });
}

type Begin = (uid: string, e164?: string, code?: string) => Promise<number>;
type Guess = (uid: string, code: string) => Promise<string>;
interface Hands {
  readonly world: () => World;
  readonly begin: Begin;
  readonly guess: Guess;
}

function guessed({ world: now, begin, guess }: Hands): void {
  it('makes its number the account’s own, once or twice', async () => {
    expect(await guess('ana', '123456')).toBe('expired');
    expect(await begin('ana')).toBe(0);
    expect(await guess('ana', '654321')).toBe('wrong');
    expect(await now().ownNumber('ana')).toBeUndefined();
    expect(await guess('ana', '123456')).toBe('proved');
    expect(await guess('ana', '123456')).toBe('proved');
    expect(await now().ownNumber('ana')).toBe('78');
  });

  it('is one person’s: nobody else’s guess counts or helps', async () => {
    await begin('ana');
    expect(await guess('ben', '123456')).toBe('expired');
    await begin('ben', NUMBER, '111111');
    expect(await guess('ben', '123456')).toBe('wrong');
  });

  it('is replaced by a later one', async () => {
    await begin('ana');
    await begin('ana', OTHER, '222222');
    expect(await guess('ana', '123456')).toBe('wrong');
    expect(await guess('ana', '222222')).toBe('proved');
    expect(await now().ownNumber('ana')).toBe('79');
  });

  it('takes five guesses, however many are made at once, and then pauses', async () => {
    await begin('ana');
    const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => guess('ana', `00000${index % 10}`)));
    expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(4);
    expect(outcomes.filter((outcome) => outcome === 'paused')).toHaveLength(16);
    expect(await now().codes.guess('ana', '123456')).toMatchObject({ outcome: 'paused', retryAfter: 900 });
    expect(await begin('ana', OTHER)).toBe(900);
    now().pass(15);
    expect(await guess('ana', '123456')).toBe('expired');
    expect(await begin('ana', OTHER)).toBe(0);
  });
}

function moved({ world: now, begin, guess }: Hands): void {
  it('that another account proves is that account’s alone, and calls for who had it ring there no more', async () => {
    await begin('ana');
    await guess('ana', '123456');
    expect(await now().rings('ana', NUMBER)).toBe(true);
    await begin('ben');
    expect(await guess('ben', '123456')).toBe('proved');
    expect([await now().ownNumber('ana'), await now().ownNumber('ben')]).toEqual([undefined, '78']);
    expect(await now().rings('ana')).toBe(false);
  });

  it('that is lost switches its provider off, and the next one that they prove rings again', async () => {
    await now().takesCalls('ana');
    await begin('ana');
    await guess('ana', '123456');
    expect(await now().rings('ana')).toBe(true);
    await begin('ben');
    await guess('ben', '123456');
    expect(await now().switchOf('ana')).toMatchObject({ availability: 'offline', offlineBecause: 'no_telephone' });
    await begin('ana', OTHER, '222222');
    await guess('ana', '222222');
    expect(await now().switchOf('ana')).toMatchObject({ availability: 'offline', offlineBecause: null });
    expect(await now().rings('ana')).toBe(true);
  });

  it('that is given up may be another’s, and takes nothing from who gave it up', async () => {
    await begin('ana');
    await guess('ana', '123456');
    await begin('ana', OTHER, '222222');
    await guess('ana', '222222');
    expect(await now().rings('ana', OTHER)).toBe(true);
    await begin('ben');
    await guess('ben', '123456');
    expect([await now().ownNumber('ana'), await now().ownNumber('ben')]).toEqual(['79', '78']);
    expect(await now().rings('ana')).toBe(true);
  });
}
