import { beforeEach, describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeCloseDeadLetter } from './close-dead-letter.ts';
import { makeListDeadLetters } from './list-dead-letters.ts';
import type { Letters } from './ports.ts';

const AT = Date.UTC(2026, 0, 5, 12);
const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const reason = 'Asked the vendor.';

export interface LettersWorld {
  readonly letters: Letters;
  /** Two notices that died, of which the first was sent for again and has not died since. */
  readonly die: () => Promise<void>;
  /** A word of Stripe that nobody understands, and one that contradicts the books. */
  readonly speak: (eventId: string, at: number) => Promise<void>;
  /** The ids of the trail's entries. */
  readonly trail: () => Promise<readonly string[]>;
}

/** What every store of dead letters does, as admins see it. `open` gives an empty one, for each test. */
export function lettersContract(open: () => LettersWorld): void {
  describe('a dead letter', () => {
    let world: LettersWorld;
    beforeEach(() => void (world = open()));
    const list = checkedList(() => world);
    const close = (id: string, uid = 'irma') => {
      const deed = makeCloseDeadLetter({ letters: world.letters, clock: { now: () => AT + 9 } });
      return checkAnswers('adminCloseDeadLetter', deed)({ ...irma, uid }, { of: 'quarantined', id, reason });
    };

    it('of a notice waits until it was sent for again', async () => {
      await world.die();
      const { letters } = await list('deliveries');
      expect(letters.map(({ deliveryId, waiting }) => [deliveryId, waiting])).toEqual([
        ['later-welcome-ben-email', true],
        ['early-welcome-ana-email', false],
      ]);
      expect(letters[0]).toMatchObject({ what: 'welcome', by: 'email', about: 'ben', problem: '550' });
    });

    it('of a vendor says what came and what is wrong with it', async () => {
      await world.speak('evt_1', AT);
      await world.speak('evt_2', AT + 1);
      const { letters } = await list('events');
      expect(letters.map(({ what }) => what)).toEqual(['evt_2', 'evt_1']);
      expect(letters[1]).toMatchObject({ by: 'stripe', problem: 'no type', body: '{}', waiting: true });
      const strange = await list('quarantined');
      expect(strange.letters[0]).toMatchObject({ what: 'payment_intent.succeeded', about: 'booking-1' });
      expect(strange.letters[0]).toMatchObject({ problem: 'amount, currency', deliveryId: null });
    });

    it('of a vendor is closed by one of two admins, and the other is told', async () => {
      await world.speak('evt_1', AT);
      const [strange] = (await list('quarantined')).letters;
      const id = strange?.id ?? '';
      const both = await Promise.allSettled([close(id), close(id, 'hans')]);
      const [lost] = both.filter((each) => each.status === 'rejected');
      expect(lost?.reason).toMatchObject({ reason: 'changed' });
      expect((await list('quarantined')).letters[0]).toMatchObject({ waiting: false });
      expect(await world.trail()).toEqual([`event-quarantined-${id}`]);
      await expect(close('stripe_evt_9')).rejects.toMatchObject({ reason: 'not_found' });
    });

    it('of a vendor is found with what is left of it to follow', async () => {
      await world.speak('evt_1', AT);
      const [unread] = (await list('events')).letters;
      const [strange] = (await list('quarantined')).letters;
      const open = { vendor: 'stripe', kept: '{}', closedBy: null };
      expect(await world.letters.find('events', unread?.id ?? '')).toEqual(open);
      expect(await world.letters.find('quarantined', strange?.id ?? '')).toEqual(open);
      expect(await world.letters.find('quarantined', 'stripe_evt_9')).toBeUndefined();
      await close(strange?.id ?? '');
      expect(await world.letters.find('quarantined', strange?.id ?? '')).toMatchObject({ closedBy: 'irma' });
    });

    it('is no place to read on from when there is none', async () => {
      const beyond = makeListDeadLetters(world)(irma, { of: 'events', cursor: 'stripe_evt_9' });
      await expect(beyond).rejects.toMatchObject({ reason: 'invalid_input' });
    });
  });
}

function checkedList(world: () => LettersWorld) {
  return (of: 'deliveries' | 'events' | 'quarantined') =>
    checkAnswers('adminListDeadLetters', makeListDeadLetters(world()))(irma, { of });
}
