import type { AccountFacts } from '@sos/domain/transfers/payout-account';
import { money } from '@sos/domain/money/money';
import { beforeEach, describe, expect, it } from 'vitest';
import { RailRefusedError } from '../payments/ports.ts';
import type { ConnectRail } from './ports.ts';

interface World {
  readonly connect: ConnectRail;
  /** The owner tells the rail all that it asks. */
  readonly verify: (accountId: string) => Promise<void>;
  /** A captured payment of 49.00 EUR, by the rail's own name of it. */
  readonly captured: () => Promise<string>;
}

const person = { uid: 'camille', firstName: 'Camille', lastName: 'Roy', email: 'c@example.com', payoutCountry: 'FR' };
const of = (tryNumber: number, amount: number) => ({
  transferId: 'b-1',
  tryNumber,
  amount: money(amount, 'EUR'),
  key: `transfer:b-1:${tryNumber}`,
});

/** What every rail does that pays providers. `open` gives one without accounts, for each test. */
export function connectRailContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const opened = () => world.connect.openAccount({ ...person, key: 'account:camille:1' });
  const ready = async () => {
    const { accountId } = await opened();
    await world.verify(accountId);
    return { accountId, railPaymentId: await world.captured() };
  };

  describe('an account', () => {
    it('is opened once under its key, and cannot be paid before its owner is known', async () => {
      const first = await opened();
      expect((await opened()).accountId).toBe(first.accountId);
      expect(first).toMatchObject({ payoutsEnabled: false, detailsSubmitted: false, delayDays: 7 });
      expect(first.due).toContain('external_account');
    });

    it('can be paid once its owner has told all', async () => {
      const { accountId } = await ready();
      const told: AccountFacts = await world.connect.account(accountId);
      expect(told).toMatchObject({ payoutsEnabled: true, detailsSubmitted: true, due: [], disabledReason: null });
      await expect(world.connect.account('acct_nobody')).rejects.toBeInstanceOf(RailRefusedError);
    });

    it('has pages of the rail’s for its owner', async () => {
      const { accountId } = await opened();
      const pages = { back: 'https://sos.example/back', again: 'https://sos.example/again' };
      expect(URL.canParse(await world.connect.onboardingLink(accountId, pages))).toBe(true);
      expect(URL.canParse(await world.connect.loginLink(accountId))).toBe(true);
    });
  });

  describe('money', () => {
    it('is sent once under its key, and found again', async () => {
      const { accountId, railPaymentId } = await ready();
      const sent = await world.connect.send({ ...of(1, 3000), accountId, railPaymentId });
      expect(sent).toMatchObject({ kind: 'send', amount: 3000, of: null, tryNumber: 1 });
      expect(await world.connect.send({ ...of(1, 3000), accountId, railPaymentId })).toEqual(sent);
      expect(await world.connect.movesOf('b-1')).toEqual([sent]);
      expect(await world.connect.movesOf('b-2')).toEqual([]);
    });

    it('is refused for who cannot be paid', async () => {
      const { accountId } = await opened();
      const railPaymentId = await world.captured();
      await expect(world.connect.send({ ...of(1, 3000), accountId, railPaymentId })).rejects.toMatchObject({
        code: 'insufficient_capabilities_for_transfer',
      });
      expect(await world.connect.movesOf('b-1')).toEqual([]);
    });

    it('is taken back in part, and no more than was sent', async () => {
      const { accountId, railPaymentId } = await ready();
      const { railId } = await world.connect.send({ ...of(1, 3000), accountId, railPaymentId });
      const back = await world.connect.reverse({ ...of(2, 1000), key: 'reversal:b-1:2', of: railId });
      expect(back).toMatchObject({ kind: 'reverse', amount: 1000, of: railId, tryNumber: 2 });
      expect(await world.connect.movesOf('b-1')).toHaveLength(2);
      const tooMuch = world.connect.reverse({ ...of(3, 2001), key: 'reversal:b-1:3', of: railId });
      await expect(tooMuch).rejects.toBeInstanceOf(RailRefusedError);
    });
  });
}
