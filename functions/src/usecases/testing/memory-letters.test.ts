import { alertBookContract } from '../alerts/alert-book.contract.ts';
import { lettersContract } from '../letters/letters.contract.ts';
import { MemoryLetters } from './memory-letters.ts';

const AT = Date.UTC(2026, 0, 5, 12);

alertBookContract(() => {
  const { alerts, book, trail } = new MemoryLetters();
  return {
    book,
    raise: async (key, raisedAt) => {
      const id = `hold_lost_${key}`;
      const nobody = { times: 1, acknowledgedAt: null, acknowledgedBy: null };
      alerts.set(id, { id, kind: 'hold_lost', key, detail: { key, count: 3 }, raisedAt, ...nobody });
    },
    trail: async () => trail.map(({ id }) => id),
  };
});

lettersContract(() => {
  const memory = new MemoryLetters();
  const died = { what: 'welcome', by: 'email', problem: '550', body: null, replayable: false };
  const said = { by: 'stripe', waiting: true, deliveryId: null, replayable: true };
  return {
    letters: memory.letters,
    die: async () => {
      for (const [cause, about, waiting, at] of [
        ['early', 'ana', false, AT],
        ['later', 'ben', true, AT + 1],
      ] as const) {
        const deliveryId = `${cause}-welcome-${about}-email`;
        memory.put('deliveries', { ...died, id: `${deliveryId}_0`, about, at, waiting, deliveryId });
      }
    },
    speak: async (eventId, at) => {
      memory.put('events', {
        ...said,
        id: `dead_${eventId}`,
        what: eventId,
        about: null,
        problem: 'no type',
        body: '{}',
        at,
      });
      const type = 'payment_intent.succeeded';
      const problem = 'amount, currency';
      memory.put('quarantined', {
        ...said,
        id: `stripe_${eventId}`,
        what: type,
        about: 'booking-1',
        problem,
        body: null,
        at,
      });
    },
    trail: async () => memory.trail.map(({ id }) => id),
  };
});
